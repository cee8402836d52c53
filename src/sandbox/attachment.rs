//! What people send instead of words.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::file::unique_id;

/// A kind of message that is not text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AttachmentKind {
    /// A voice message.
    Voice,
    /// A piece of music.
    Audio,
    /// A video.
    Video,
    /// A round video message.
    VideoNote,
    /// A GIF.
    Animation,
    /// A photo.
    Photo,
    /// A sticker.
    Sticker,
    /// A file.
    Document,
    /// A point on the map.
    Location,
    /// A place with a name.
    Venue,
    /// Somebody's telephone number.
    Contact,
    /// A die.
    Dice,
    /// A poll.
    Poll,
}

impl AttachmentKind {
    /// Every kind.
    pub const ALL: [Self; 13] = [
        Self::Voice,
        Self::Audio,
        Self::Video,
        Self::VideoNote,
        Self::Animation,
        Self::Photo,
        Self::Sticker,
        Self::Document,
        Self::Location,
        Self::Venue,
        Self::Contact,
        Self::Dice,
        Self::Poll,
    ];

    /// Whether Telegram lets words stand under it.
    pub fn may_have_caption(self) -> bool {
        matches!(self, Self::Voice | Self::Audio | Self::Video | Self::Animation | Self::Photo | Self::Document)
    }

    /// Its name and type as a file, if it is one.
    pub(super) fn file(self) -> Option<(&'static str, &'static str)> {
        Some(match self {
            Self::Voice => ("voice.oga", "audio/ogg"),
            Self::Audio => ("song.mp3", "audio/mpeg"),
            Self::Video => ("video.mp4", "video/mp4"),
            Self::VideoNote => ("note.mp4", "video/mp4"),
            Self::Animation => ("animation.mp4", "video/mp4"),
            Self::Photo => ("photo.jpg", "image/jpeg"),
            Self::Sticker => ("sticker.webp", "image/webp"),
            Self::Document => ("letter.pdf", "application/pdf"),
            Self::Location | Self::Venue | Self::Contact | Self::Dice | Self::Poll => return None,
        })
    }

    /// The fields that the Bot API gives a message of this kind; none for a document, which the message itself holds.
    pub(super) fn fields(self, file_id: &str, file_name: &str, size: usize) -> Map<String, Value> {
        let unique_id = unique_id(file_id);
        let file = |more: Value| {
            let mut file = json!({"file_id": file_id, "file_unique_id": unique_id, "file_size": size});
            if let (Some(file), Value::Object(more)) = (file.as_object_mut(), more) {
                file.extend(more);
            }
            file
        };
        let mime_type = self.file().map_or("", |(_, mime_type)| mime_type);
        let clip = json!({
            "file_name": file_name, "mime_type": mime_type,
            "duration": 7, "width": 640, "height": 360,
        });
        let place = json!({"latitude": 51.5, "longitude": -0.12});
        let (name, value) = match self {
            Self::Voice => ("voice", file(json!({"mime_type": mime_type, "duration": 7}))),
            Self::Audio => ("audio", file(json!({"file_name": file_name, "mime_type": mime_type, "duration": 180}))),
            Self::Video => ("video", file(clip)),
            Self::VideoNote => ("video_note", file(json!({"length": 240, "duration": 7}))),
            Self::Animation => {
                // Sent twice, as Telegram does for older bots.
                let animation = file(clip);
                let document = file(json!({"file_name": file_name, "mime_type": mime_type}));
                return Map::from_iter([("animation".to_owned(), animation), ("document".to_owned(), document)]);
            }
            Self::Photo => ("photo", json!([file(json!({"width": 1280, "height": 960}))])),
            Self::Sticker => (
                "sticker",
                file(json!({
                    "type": "regular", "width": 512, "height": 512, "emoji": "👍",
                    "set_name": "sandbox", "is_animated": false, "is_video": false,
                })),
            ),
            Self::Document => return Map::new(),
            Self::Location => ("location", place),
            Self::Venue => {
                let venue = json!({"location": place, "title": "A hospital", "address": "1 Any Street"});
                return Map::from_iter([("venue".to_owned(), venue), ("location".to_owned(), place)]);
            }
            Self::Contact => ("contact", json!({"phone_number": "+447700900000", "first_name": "Someone"})),
            Self::Dice => ("dice", json!({"emoji": "🎲", "value": 4})),
            Self::Poll => ("poll", poll()),
        };
        Map::from_iter([(name.to_owned(), value)])
    }
}

fn poll() -> Value {
    let option = |text: &str| json!({"text": text, "voter_count": 0});
    json!({
        "id": "5000000000000000001",
        "question": "Which?",
        "options": [option("One"), option("The other")],
        "total_voter_count": 0,
        "is_closed": false,
        "is_anonymous": true,
        "type": "regular",
        "allows_multiple_answers": false,
    })
}

/// Something that a person sends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// What it is.
    pub kind: AttachmentKind,
    /// The words under it. Dropped where Telegram allows none.
    pub caption: Option<String>,
    /// The name of the file, where it has one.
    pub file_name: Option<String>,
    /// What its app declares the file to be. Without it that is told by the end of its name.
    pub mime_type: Option<String>,
    /// What is in the file.
    pub bytes: Vec<u8>,
}

impl Attachment {
    /// An attachment of that kind without words.
    pub fn new(kind: AttachmentKind) -> Self {
        Self { kind, caption: None, file_name: None, mime_type: None, bytes: b"sandbox".to_vec() }
    }

    /// With words under it.
    #[must_use]
    pub fn with_caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// A file of that name with that in it.
    pub fn document(file_name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self { file_name: Some(file_name.into()), bytes: bytes.into(), ..Self::new(AttachmentKind::Document) }
    }
}
