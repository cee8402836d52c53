//! Telegram's HTML, read as strictly as Telegram reads it.
//!
//! Follows `do_parse_html` of `tdlib/td: td/telegram/MessageEntity.cpp`, error
//! by error. Left out, and refused as unsupported: `tg-emoji` and `tg-time`.

use super::entity::{Entity, EntityKind, StyledText};
use super::error::ApiError;
use super::reference::decode_reference;

/// Reads `html` into plain words and spans.
///
/// # Errors
/// "can't parse entities: …" with Telegram's reason and the byte offset.
pub(super) fn parse(html: &str) -> Result<StyledText, ApiError> {
    let mut parser = Parser { source: html, at: 0, ..Parser::default() };
    while let Some(c) = parser.peek() {
        match c {
            '<' => parser.tag()?,
            '&' => parser.reference(),
            other => parser.plain(other),
        }
    }
    if let Some(tag) = parser.open.last() {
        Err(ApiError::entities(format_args!("Can't find end tag corresponding to start tag \"{}\"", tag.name)))
    } else {
        // Only a block has a language; inline code that named one loses it.
        for entity in parser.entities.iter_mut().filter(|e| e.kind == EntityKind::Code) {
            entity.language = None;
        }
        Ok(StyledText { text: parser.text, entities: parser.entities })
    }
}

#[derive(Default)]
struct Parser<'a> {
    source: &'a str,
    at: usize,
    text: String,
    /// The length of `text` in UTF-16 units.
    offset: usize,
    entities: Vec<Entity>,
    open: Vec<OpenTag>,
}

struct OpenTag {
    name: String,
    /// The value of the one attribute that matters to this tag.
    argument: Option<String>,
    offset: usize,
    text_start: usize,
}

impl Parser<'_> {
    fn rest(&self) -> &str {
        self.source.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn take_while(&mut self, wanted: impl Fn(char) -> bool) -> String {
        let rest = self.rest();
        let length = rest.find(|c| !wanted(c)).unwrap_or(rest.len());
        let taken = rest.get(..length).unwrap_or_default().to_owned();
        self.at += length;
        taken
    }

    fn plain(&mut self, c: char) {
        self.at += c.len_utf8();
        self.push(c);
    }

    fn push(&mut self, c: char) {
        self.offset += c.len_utf16();
        self.text.push(c);
    }

    fn reference(&mut self) {
        match decode_reference(self.rest()) {
            Some((c, bytes)) => {
                self.at += bytes;
                self.push(c);
            }
            None => self.plain('&'),
        }
    }

    fn tag(&mut self) -> Result<(), ApiError> {
        let begin = self.at;
        self.at += 1;
        if self.peek() == Some('/') {
            self.at += 1;
            self.end_tag(begin)
        } else {
            self.start_tag(begin)
        }
    }

    fn start_tag(&mut self, begin: usize) -> Result<(), ApiError> {
        let name = self.take_while(|c| !is_space(c) && c != '>').to_ascii_lowercase();
        if self.peek().is_none() {
            return Err(unclosed_start(begin));
        }
        if !is_supported(&name) {
            return Err(ApiError::entities(format_args!("Unsupported start tag \"{name}\" at byte offset {begin}")));
        }
        let argument = self.attributes(&name, begin)?;
        if name == "span" && argument.as_deref() != Some("tg-spoiler") {
            return Err(ApiError::entities(format_args!("Tag \"span\" must have class \"tg-spoiler\" at byte offset {begin}")));
        }
        self.at += 1; // the '>' that ended the attributes
        self.open.push(OpenTag { name, argument, offset: self.offset, text_start: self.text.len() });
        Ok(())
    }

    /// Reads up to the closing '>', which stays unread.
    fn attributes(&mut self, tag: &str, begin: usize) -> Result<Option<String>, ApiError> {
        let mut argument = None;
        loop {
            self.take_while(is_space);
            match self.peek() {
                None => return Err(unclosed_start(begin)),
                Some('>') => return Ok(argument),
                Some(_) => {}
            }
            let name = self.take_while(|c| !is_space(c) && !matches!(c, '=' | '>'));
            if name.is_empty() {
                return Err(ApiError::entities(format_args!("Empty attribute name in the tag \"{tag}\" at byte offset {begin}")));
            }
            self.take_while(is_space);
            let value = if self.peek() == Some('=') {
                self.at += 1;
                self.take_while(is_space);
                self.attribute_value(tag, begin)?
            } else {
                String::new()
            };
            match (tag, name.to_ascii_lowercase().as_str()) {
                ("a", "href") | ("span", "class") => argument = Some(value),
                ("code", "class") => {
                    argument = value.strip_prefix("language-").map(str::to_owned).or(argument);
                }
                ("blockquote", "expandable") => argument = Some("expandable".to_owned()),
                _ => {}
            }
        }
    }

    fn attribute_value(&mut self, tag: &str, begin: usize) -> Result<String, ApiError> {
        let value_begin = self.at;
        let Some(quote) = self.peek() else {
            return Err(ApiError::entities(format_args!("Unclosed start tag \"{tag}\" at byte offset {begin}")));
        };
        if !matches!(quote, '"' | '\'') {
            let value = self.take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'));
            return match self.peek() {
                Some(c) if is_space(c) || c == '>' => Ok(value.to_ascii_lowercase()),
                _ => Err(ApiError::entities(format_args!("Unexpected end of name token at byte offset {value_begin}"))),
            };
        }
        self.at += 1;
        let mut value = String::new();
        loop {
            let (c, bytes) = match self.peek() {
                None => return Err(unclosed_start(begin)),
                Some('&') => decode_reference(self.rest()).unwrap_or(('&', 1)),
                Some(c) if c == quote => {
                    self.at += 1;
                    return Ok(value);
                }
                Some(c) => (c, c.len_utf8()),
            };
            value.push(c);
            self.at += bytes;
        }
    }

    fn end_tag(&mut self, begin: usize) -> Result<(), ApiError> {
        let Some(tag) = self.open.pop() else {
            return Err(ApiError::entities(format_args!("Unexpected end tag at byte offset {begin}")));
        };
        let name = self.take_while(|c| !is_space(c) && c != '>').to_ascii_lowercase();
        self.take_while(is_space);
        if self.peek() != Some('>') {
            return Err(ApiError::entities(format_args!("Unclosed end tag at byte offset {begin}")));
        }
        self.at += 1;
        if !name.is_empty() && name != tag.name {
            return Err(ApiError::entities(format_args!(
                "Unmatched end tag at byte offset {begin}, expected \"</{}>\", found \"</{name}>\"",
                tag.name
            )));
        }
        if self.offset > tag.offset {
            self.close(tag);
        }
        Ok(())
    }

    fn close(&mut self, tag: OpenTag) {
        let length = self.offset - tag.offset;
        let last = self.entities.last_mut().filter(|e| e.offset == tag.offset && e.length == length);
        let kind = match tag.name.as_str() {
            "b" | "strong" => EntityKind::Bold,
            "i" | "em" => EntityKind::Italic,
            "u" | "ins" => EntityKind::Underline,
            "s" | "strike" | "del" => EntityKind::Strikethrough,
            "blockquote" if tag.argument.is_some() => EntityKind::ExpandableBlockquote,
            "blockquote" => EntityKind::Blockquote,
            "a" => return self.close_link(tag, length),
            "code" => match last {
                // `<code class="language-x"><pre>` is the block, as the other way round.
                Some(pre) if pre.kind == EntityKind::Pre && tag.argument.is_some() => {
                    pre.language = tag.argument;
                    return;
                }
                _ => EntityKind::Code,
            },
            "pre" => match last {
                Some(code) if code.kind == EntityKind::Code && code.language.is_some() => {
                    code.kind = EntityKind::Pre;
                    return;
                }
                _ => EntityKind::Pre,
            },
            _ => EntityKind::Spoiler,
        };
        let mut entity = Entity::new(kind, tag.offset, length);
        if kind == EntityKind::Code {
            // Kept until a surrounding `<pre>` takes it over.
            entity.language = tag.argument;
        }
        self.entities.push(entity);
    }

    /// A link without an address takes its words for one; a link that leads
    /// nowhere is dropped, as Telegram does, and only its words stay.
    fn close_link(&mut self, tag: OpenTag, length: usize) {
        let words = || self.text.get(tag.text_start..).unwrap_or_default().to_owned();
        let url = tag.argument.filter(|url| !url.is_empty()).unwrap_or_else(words);
        if let Some(url) = super::link::checked(&url) {
            let mut entity = Entity::new(EntityKind::TextLink, tag.offset, length);
            entity.url = Some(url);
            self.entities.push(entity);
        }
    }
}

fn unclosed_start(begin: usize) -> ApiError {
    ApiError::entities(format_args!("Unclosed start tag at byte offset {begin}"))
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\r' | '\n' | '\0' | '\u{b}')
}

fn is_supported(tag: &str) -> bool {
    matches!(
        tag,
        "a" | "b"
            | "strong"
            | "i"
            | "em"
            | "s"
            | "strike"
            | "del"
            | "u"
            | "ins"
            | "tg-spoiler"
            | "span"
            | "pre"
            | "code"
            | "blockquote"
    )
}
