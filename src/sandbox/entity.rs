//! Styled text: the plain words and the spans that style them.

use serde::{Deserialize, Serialize};

use super::error::ApiError;

/// What a span of a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EntityKind {
    /// `@username`
    Mention,
    /// `#hashtag`
    Hashtag,
    /// `$USD`
    Cashtag,
    /// `/start@bot`
    BotCommand,
    /// A written-out link.
    Url,
    /// An e-mail address.
    Email,
    /// A telephone number.
    PhoneNumber,
    /// Bold text.
    Bold,
    /// Italic text.
    Italic,
    /// Underlined text.
    Underline,
    /// Struck-out text.
    Strikethrough,
    /// Hidden until tapped.
    Spoiler,
    /// A quotation.
    Blockquote,
    /// A quotation that is folded at first.
    ExpandableBlockquote,
    /// Fixed-width words.
    Code,
    /// A fixed-width block.
    Pre,
    /// Words that open a link.
    TextLink,
    /// Words that name a user.
    TextMention,
    /// A custom emoji.
    CustomEmoji,
    /// A moment, shown in the reader's time zone.
    DateTime,
}

impl EntityKind {
    /// Whether the sender asks for it; the others are found in the words.
    fn is_styled(self) -> bool {
        !matches!(
            self,
            Self::Mention | Self::Hashtag | Self::Cashtag | Self::BotCommand | Self::Url | Self::Email | Self::PhoneNumber
        )
    }

    /// Whether nothing is looked for inside it.
    fn is_closed(self) -> bool {
        matches!(self, Self::Code | Self::Pre | Self::TextLink)
    }
}

/// A span of a text. Offset and length count UTF-16 units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entity {
    /// What the span is.
    #[serde(rename = "type")]
    pub kind: EntityKind,
    /// Where it starts, in UTF-16 units.
    pub offset: usize,
    /// How long it is, in UTF-16 units.
    pub length: usize,
    /// Where a [`EntityKind::TextLink`] leads.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The programming language of a [`EntityKind::Pre`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
}

impl Entity {
    pub(super) fn new(kind: EntityKind, offset: usize, length: usize) -> Self {
        Self { kind, offset, length, url: None, language: None }
    }

    fn end(&self) -> usize {
        self.offset.saturating_add(self.length)
    }
}

/// Plain words with their spans.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct StyledText {
    pub text: String,
    pub entities: Vec<Entity>,
}

impl StyledText {
    /// What a person types: no styles of its own.
    pub fn plain(text: &str) -> Self {
        Self { text: text.to_owned(), entities: Vec::new() }.tidy()
    }

    /// Words with spans given beside them, as in the `entities` parameter.
    pub fn with_entities(text: &str, entities: Vec<Entity>) -> Result<Self, ApiError> {
        let length = utf16_length(text);
        for entity in &entities {
            if entity.end() > length {
                return Err(ApiError::bad_request(format_args!(
                    "entity beginning at UTF-16 offset {} ends after the end of the text at \
                     UTF-16 offset {length}",
                    entity.offset
                )));
            }
        }
        let entities = entities.into_iter().filter(|entity| entity.kind.is_styled()).collect();
        Ok(Self { text: text.to_owned(), entities }.tidy())
    }

    /// Does to a text what Telegram does before it stores one: drops control
    /// characters and surrounding white space, finds commands and links.
    pub fn tidy(mut self) -> Self {
        let cleaned: String = self.text.chars().map(|c| if c.is_control() && c != '\n' { ' ' } else { c }).collect();
        let kept = cleaned.trim_end_matches([' ', '\n']);
        let first_styled = self.entities.iter().map(|e| e.offset).min().unwrap_or(usize::MAX);
        let lead = kept.chars().take_while(|c| matches!(c, ' ' | '\n')).count().min(first_styled);
        let text = kept.get(lead..).unwrap_or_default().to_owned();
        let length = utf16_length(&text);
        self.entities.retain_mut(|entity| {
            entity.offset -= lead.min(entity.offset);
            entity.length = entity.length.min(length.saturating_sub(entity.offset));
            entity.length > 0
        });
        self.text = text;
        let closed: Vec<_> = self.entities.iter().filter(|e| e.kind.is_closed()).cloned().collect();
        let found = super::detect::find(&self.text);
        self.entities.extend(found.into_iter().filter(|f| !closed.iter().any(|c| f.offset < c.end() && c.offset < f.end())));
        self.entities.sort_by_key(|entity| (entity.offset, std::cmp::Reverse(entity.length)));
        self
    }

    /// The length by which Telegram's limits are kept here.
    pub fn length(&self) -> usize {
        utf16_length(&self.text)
    }
}

pub(super) fn utf16_length(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}
