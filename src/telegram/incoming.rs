//! An update, as far as we read it. Our own types: an unknown entity or a new kind of message can't make the text disappear.

use serde::Deserialize;
use serde::de::IgnoredAny;

/// An update. Whatever is not named here is not looked at.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Incoming {
    /// Its id.
    pub update_id: i64,
    /// A new message.
    pub message: Option<Message>,
    /// A changed message.
    pub edited_message: Option<Message>,
    /// A pressed button.
    pub callback_query: Option<CallbackQuery>,
    /// The bot was blocked, unblocked, added or taken out.
    pub my_chat_member: Option<MemberChange>,
}

/// A message.
#[derive(Clone, Debug, Default, Deserialize)]
#[expect(clippy::struct_field_names, reason = "the names are Telegram's")]
pub struct Message {
    /// Its id in the chat.
    pub message_id: i64,
    /// Who sent it.
    pub from: Option<User>,
    /// Where it is.
    pub chat: Chat,
    /// Its text.
    pub text: Option<String>,
    /// The words with a picture or file.
    pub caption: Option<String>,
    /// Where it was forwarded from.
    pub forward_origin: Option<IgnoredAny>,
    /// The message that it answers.
    pub reply_to_message: Option<Box<Message>>,
    /// A voice message.
    pub voice: Option<IgnoredAny>,
    /// A sound file.
    pub audio: Option<IgnoredAny>,
    /// A round video.
    pub video_note: Option<IgnoredAny>,
    /// A photo.
    pub photo: Option<IgnoredAny>,
    /// A video.
    pub video: Option<IgnoredAny>,
    /// A sticker.
    pub sticker: Option<IgnoredAny>,
    /// A moving picture.
    pub animation: Option<IgnoredAny>,
    /// A place.
    pub location: Option<IgnoredAny>,
    /// A place with a name.
    pub venue: Option<IgnoredAny>,
    /// Somebody's contact.
    pub contact: Option<IgnoredAny>,
    /// A file.
    pub document: Option<Document>,
    /// Somebody pinned a message: nobody waits on an answer to that.
    pub pinned_message: Option<IgnoredAny>,
    /// People came into a group.
    pub new_chat_members: Option<Vec<User>>,
}

/// A file that came with a message.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Document {
    /// What `getFile` asks for.
    #[serde(default)]
    pub file_id: String,
    /// Its name, as the sender's app gave it.
    pub file_name: Option<String>,
    /// What it is, as the sender's app declared it.
    pub mime_type: Option<String>,
    /// In bytes.
    pub file_size: Option<u64>,
}

impl Document {
    /// Whether it is a calendar file, by its name or its type.
    #[must_use]
    pub fn is_calendar(&self) -> bool {
        let ending = self.file_name.as_deref().and_then(|name| name.trim().rsplit_once('.')).map(|(_, ending)| ending);
        let kind = self.mime_type.as_deref().and_then(|kind| kind.split(';').next()).map(str::trim);
        ending.is_some_and(|ending| ending.eq_ignore_ascii_case("ics"))
            || kind.is_some_and(|kind| kind.eq_ignore_ascii_case("text/calendar"))
    }
}

/// A chat.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Chat {
    /// Its id.
    pub id: i64,
    /// `private`, `group`, `supergroup` or `channel`.
    #[serde(rename = "type", default)]
    pub kind: String,
}

/// An account.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct User {
    /// Its id.
    pub id: i64,
    /// Whether it is a bot.
    #[serde(default)]
    pub is_bot: bool,
    /// Its name in addresses.
    pub username: Option<String>,
    /// The language of the app.
    pub language_code: Option<String>,
}

/// A pressed button.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct CallbackQuery {
    /// Its id, for the answer.
    pub id: String,
    /// Who pressed it.
    pub from: User,
    /// The message under which it stood.
    pub message: Option<Message>,
    /// What we wrote into it.
    pub data: Option<String>,
}

/// The bot's own membership changed.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct MemberChange {
    /// Where.
    pub chat: Chat,
    /// Who did it.
    pub from: User,
    /// What it is now.
    pub new_chat_member: Member,
}

/// A membership.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Member {
    /// `creator`, `administrator`, `member`, `restricted`, `left` or `kicked`.
    pub status: String,
}

impl Incoming {
    /// The chat in which it belongs; `None` if nobody waits on an answer to it.
    #[must_use]
    pub fn chat_id(&self) -> Option<i64> {
        let message = self.message.as_ref().or(self.edited_message.as_ref()).map(|message| message.chat.id);
        let press =
            self.callback_query.as_ref().map(|press| press.message.as_ref().map_or(press.from.id, |message| message.chat.id));
        message.or(press).or_else(|| self.my_chat_member.as_ref().map(|change| change.chat.id))
    }

    /// The language of the sender's app.
    #[must_use]
    pub fn language_code(&self) -> Option<&str> {
        let message = self.message.as_ref().or(self.edited_message.as_ref()).and_then(|message| message.from.as_ref());
        let press = self.callback_query.as_ref().map(|press| &press.from);
        let change = self.my_chat_member.as_ref().map(|change| &change.from);
        message.or(press).or(change)?.language_code.as_deref()
    }
}

#[cfg(test)]
mod tests {
    use super::Document;

    #[test]
    fn a_calendar_file_is_known_by_name_or_type() {
        let document = |name: Option<&str>, kind: Option<&str>| Document {
            file_name: name.map(str::to_owned),
            mime_type: kind.map(str::to_owned),
            ..Document::default()
        };
        for (name, kind, expected) in [
            (Some("invite.ics"), None, true),
            (Some("Einladung.ICS "), Some("application/octet-stream"), true),
            (Some("invite"), Some("Text/Calendar; charset=utf-8"), true),
            (None, Some("text/calendar"), true),
            (Some("ics"), None, false),
            (Some("invite.ics.pdf"), Some("application/pdf"), false),
            (None, None, false),
        ] {
            assert_eq!(document(name, kind).is_calendar(), expected, "{name:?} {kind:?}");
        }
    }
}
