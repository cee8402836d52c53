//! Typed rich text. Markup is made here and nowhere else, so that no text can carry markup in.

/// Longest message after its markup is read, in UTF-16 units (Bot API, `sendMessage`: 4096 characters; units are the safe count).
pub const LONGEST_MESSAGE: usize = 4096;
/// Longest words under a document after their markup is read (Bot API, `sendDocument`: 1024 characters), in the same units.
pub const LONGEST_CAPTION: usize = 1024;

/// A stretch of text in one style.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// As it is.
    Plain(String),
    /// Bold.
    Bold(String),
    /// Italic.
    Italic(String),
}

/// A block of a message; blocks stand apart by an empty line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph; its text may have several lines.
    Paragraph(Vec<Span>),
    /// A quotation that opens at a tap.
    Quotation(String),
}

/// A message in the making.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rich(Vec<Block>);

impl Rich {
    /// Nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a paragraph in bold.
    #[must_use]
    pub fn bold(self, text: impl Into<String>) -> Self {
        self.spans(vec![Span::Bold(text.into())])
    }

    /// Adds a paragraph in italics.
    #[must_use]
    pub fn italic(self, text: impl Into<String>) -> Self {
        self.spans(vec![Span::Italic(text.into())])
    }

    /// Adds plain text; an empty line in it begins a new paragraph.
    #[must_use]
    pub fn text(mut self, text: &str) -> Self {
        for paragraph in text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()) {
            self = self.spans(vec![Span::Plain(bullets(paragraph))]);
        }
        self
    }

    /// Adds a paragraph of spans.
    #[must_use]
    pub fn spans(mut self, spans: Vec<Span>) -> Self {
        self.0.push(Block::Paragraph(spans));
        self
    }

    /// Adds another text below.
    #[must_use]
    pub fn then(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// Adds a quotation that opens at a tap.
    #[must_use]
    pub fn quotation(mut self, text: &str) -> Self {
        if !text.trim().is_empty() {
            self.0.push(Block::Quotation(bullets(text.trim())));
        }
        self
    }

    /// The HTML of as many messages as it takes, each at most [`LONGEST_MESSAGE`] units of visible text.
    #[must_use]
    pub fn messages(self) -> Vec<String> {
        self.messages_of(LONGEST_MESSAGE)
    }

    fn messages_of(self, longest: usize) -> Vec<String> {
        let mut messages = Vec::new();
        let (mut html, mut length) = (String::new(), 0);
        for block in self.0.into_iter().flat_map(|block| block.pieces(longest)) {
            let units = block.units();
            if length > 0 && length + 2 + units > longest {
                messages.push(std::mem::take(&mut html));
                length = 0;
            }
            if length > 0 {
                html.push_str("\n\n");
                length += 2;
            }
            block.write(&mut html);
            length += units;
        }
        if length > 0 {
            messages.push(html);
        }
        messages
    }
}

impl Block {
    fn units(&self) -> usize {
        match self {
            Self::Paragraph(spans) => spans.iter().map(|span| units(span.text())).sum(),
            Self::Quotation(text) => units(text),
        }
    }

    /// The block itself or, if it is too long for a message, its parts.
    fn pieces(self, longest: usize) -> Vec<Self> {
        if self.units() <= longest {
            return vec![self];
        }
        match self {
            Self::Paragraph(spans) => {
                let of_span =
                    |span: Span| cut(span.text(), longest).into_iter().map(move |text| Self::Paragraph(vec![span.with(text)]));
                spans.into_iter().flat_map(of_span).collect()
            }
            Self::Quotation(text) => cut(&text, longest).into_iter().map(Self::Quotation).collect(),
        }
    }

    fn write(&self, html: &mut String) {
        match self {
            Self::Paragraph(spans) => spans.iter().for_each(|span| span.write(html)),
            Self::Quotation(text) => {
                html.push_str("<blockquote expandable>");
                escape(text, html);
                html.push_str("</blockquote>");
            }
        }
    }
}

impl Span {
    fn text(&self) -> &str {
        match self {
            Self::Plain(text) | Self::Bold(text) | Self::Italic(text) => text,
        }
    }

    fn with(&self, text: String) -> Self {
        match self {
            Self::Plain(_) => Self::Plain(text),
            Self::Bold(_) => Self::Bold(text),
            Self::Italic(_) => Self::Italic(text),
        }
    }

    fn write(&self, html: &mut String) {
        let (before, after) = match self {
            Self::Plain(_) => ("", ""),
            Self::Bold(_) => ("<b>", "</b>"),
            Self::Italic(_) => ("<i>", "</i>"),
        };
        html.push_str(before);
        escape(self.text(), html);
        html.push_str(after);
    }
}

/// The one place where text becomes HTML.
pub(super) fn escape(text: &str, html: &mut String) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            _ => html.push(c),
        }
    }
}

/// Lines that begin with a hyphen become list items.
fn bullets(text: &str) -> String {
    let line = |line: &str| line.strip_prefix("- ").map_or_else(|| line.to_owned(), |item| format!("• {item}"));
    text.split('\n').map(line).collect::<Vec<_>>().join("\n")
}

pub(super) fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// Cuts a text into parts of at most `longest` units, at a space where there is one.
fn cut(text: &str, longest: usize) -> Vec<String> {
    let mut parts = Vec::new();
    let mut rest = text;
    while units(rest) > longest {
        let mut length = 0;
        let fits = rest.char_indices().find(|(_, c)| {
            length += c.len_utf16();
            length > longest
        });
        let end = fits.map_or(rest.len(), |(at, _)| at);
        let head = rest.get(..end).unwrap_or(rest);
        let end = head.rfind(char::is_whitespace).filter(|&at| at > 0).unwrap_or(head.len().max(1));
        let (head, tail) = rest.split_at_checked(end).unwrap_or((rest, ""));
        parts.push(head.trim_end().to_owned());
        rest = tail.trim_start();
    }
    if !rest.is_empty() {
        parts.push(rest.to_owned());
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::{Rich, units};

    #[test]
    fn text_cannot_carry_markup_in() {
        let html = Rich::new().bold("<b>&\"").text("a < b\n\n- one\n- two").messages();
        assert_eq!(html, ["<b>&lt;b&gt;&amp;&quot;</b>\n\na &lt; b\n\n• one\n• two"]);
    }

    #[test]
    fn long_text_is_split_at_spaces_and_nothing_is_lost() {
        let words: Vec<String> = (0..900).map(|number| format!("wörd{number}🙂")).collect();
        for longest in [20, 64, 4096] {
            let messages = Rich::new().text(&words.join(" ")).messages_of(longest);
            assert!(messages.iter().all(|message| units(message) <= longest));
            assert_eq!(messages.join(" ").split(' ').collect::<Vec<_>>(), words);
        }
        let unbroken = "🙂".repeat(5000);
        assert_eq!(Rich::new().quotation(&unbroken).messages().len(), 3);
    }
}
