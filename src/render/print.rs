//! A sheet to print: one HTML file that holds all it needs. It runs nothing and fetches nothing.

use super::html::escape;

/// The sheet's looks, on paper and on a screen.
const STYLE: &str = include_str!("print.css");
/// An empty box and a ticked one, drawn with lines: browsers leave out what is only a background.
const BOX: &str = r#"<rect x="1.5" y="1.5" width="21" height="21" rx="2"/>"#;
const TICK: &str = r#"<path d="M6 12.5l4.5 4.5L18.5 7"/>"#;

/// Which way a language is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// As HTML calls it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// A language of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tongue {
    /// Its IETF tag, such as `pl` or `en-GB`.
    pub tag: String,
    /// Which way it is read.
    pub direction: Direction,
}

/// Words in the sheet's language and, if asked for, in its second.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Phrase {
    /// In the sheet's language.
    pub text: String,
    /// In its second language. What a person wrote has none.
    pub other: Option<String>,
}

/// A line with a box before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it says.
    pub phrase: Phrase,
    /// Whether the box is ticked.
    pub ticked: bool,
}

/// Lines under a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The heading; without words there is none.
    pub heading: Phrase,
    /// The lines.
    pub lines: Vec<Line>,
}

/// What the boxes are to those who hear the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marks {
    /// A ticked box, such as “done”.
    pub ticked: String,
    /// An empty box, such as “to do”.
    pub empty: String,
}

/// A sheet to print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Its title, also the name of the browser's tab.
    pub title: Phrase,
    /// Its language.
    pub language: Tongue,
    /// Its second language, which stands beside the first.
    pub second: Option<Tongue>,
    /// What it is made of.
    pub sections: Vec<Section>,
    /// What stands small at its end; each line of the text is a line there.
    pub footer: Phrase,
    /// What the boxes are called.
    pub marks: Marks,
}

impl Sheet {
    /// The sheet as a file: HTML in UTF-8.
    #[must_use]
    pub fn html(&self) -> String {
        let mut html = String::with_capacity(STYLE.len() + 4096);
        html.push_str("<!DOCTYPE html>\n<html lang=\"");
        escape(&self.language.tag, &mut html);
        html.push_str("\" dir=\"");
        html.push_str(self.language.direction.as_str());
        html.push_str("\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.push_str(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n",
        );
        html.push_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        escape(&self.title.text, &mut html);
        html.push_str("</title>\n<style>\n");
        html.push_str(STYLE);
        html.push_str("</style>\n</head>\n<body>\n<main");
        html.push_str(if self.second.is_some() { " class=\"two\">\n" } else { ">\n" });
        self.phrase("h1", &self.title, &mut html);
        for section in &self.sections {
            self.section(section, &mut html);
        }
        self.phrase("footer", &self.footer, &mut html);
        html.push_str("</main>\n</body>\n</html>\n");
        html
    }

    fn section(&self, section: &Section, html: &mut String) {
        html.push_str("<section>\n");
        self.phrase("h2", &section.heading, html);
        // Said to be a list: some screen readers take a list without bullets for none.
        html.push_str("<ul role=\"list\">\n");
        for line in &section.lines {
            let (mark, tick) = if line.ticked { (&self.marks.ticked, TICK) } else { (&self.marks.empty, "") };
            html.push_str("<li><svg viewBox=\"0 0 24 24\" role=\"img\" aria-label=\"");
            escape(mark, html);
            html.push_str("\">");
            html.push_str(BOX);
            html.push_str(tick);
            html.push_str("</svg>");
            self.phrase("div", &line.phrase, html);
            html.push_str("</li>\n");
        }
        html.push_str("</ul>\n</section>\n");
    }

    /// A phrase in an element of its own: the first language, then the second. Each may hold words of a person in any language, so
    /// each is isolated and finds its own direction; where it begins is the column's.
    fn phrase(&self, element: &str, phrase: &Phrase, html: &mut String) {
        if phrase.text.is_empty() {
            return;
        }
        html.push('<');
        html.push_str(element);
        html.push_str(" class=\"said\"><span class=\"own\"><bdi>");
        escape(&phrase.text, html);
        html.push_str("</bdi></span>");
        if let (Some(second), Some(other)) = (&self.second, &phrase.other) {
            html.push_str("<span class=\"other\" lang=\"");
            escape(&second.tag, html);
            html.push_str("\" dir=\"");
            html.push_str(second.direction.as_str());
            html.push_str("\"><bdi>");
            escape(other, html);
            html.push_str("</bdi></span>");
        }
        html.push_str("</");
        html.push_str(element);
        html.push_str(">\n");
    }
}

#[cfg(test)]
mod tests {
    use super::{Direction, Line, Marks, Phrase, Section, Sheet, Tongue};

    const HOSTILE: &str = "<script>alert(1)</script> & \"quoted\" </style>";

    fn sheet(words: &str, second: Option<Tongue>) -> Sheet {
        let phrase = || Phrase { text: words.to_owned(), other: Some(format!("{words} (2)")) };
        let line = |ticked| Line { phrase: phrase(), ticked };
        Sheet {
            title: phrase(),
            language: Tongue { tag: words.to_owned(), direction: Direction::RightToLeft },
            second,
            sections: vec![Section { heading: phrase(), lines: vec![line(true), line(false)] }],
            footer: phrase(),
            marks: Marks { ticked: format!("{words} yes"), empty: format!("{words} no") },
        }
    }

    #[test]
    fn no_words_can_carry_markup_in() {
        let second = Tongue { tag: HOSTILE.to_owned(), direction: Direction::LeftToRight };
        let html = sheet(HOSTILE, Some(second)).html();
        assert!(!html.contains("<script") && html.matches("</style>").count() == 1, "{html}");
        let escaped = "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot; &lt;/style&gt;";
        // The language, the title of the tab, two boxes, and five phrases with their second language and its tag.
        assert_eq!(html.matches(escaped).count(), 1 + 1 + 2 + 5 * 3);
    }

    #[test]
    fn nothing_is_fetched_from_outside() {
        let html = sheet("x", None).html();
        for word in ["http:", "https:", "src=", "href=", "url(", "@import", "<link", "<script", "<iframe"] {
            assert!(!html.contains(word), "{word}");
        }
        assert!(html.contains("default-src 'none'"));
    }

    #[test]
    fn the_second_language_stands_there_only_if_it_is_named() {
        let one = sheet("x", None).html();
        assert!(!one.contains("(2)") && !one.contains("class=\"two\""));
        let two = sheet("x", Some(Tongue { tag: "en-GB".to_owned(), direction: Direction::LeftToRight })).html();
        assert!(two.contains("<main class=\"two\">"));
        assert_eq!(two.matches("<span class=\"other\" lang=\"en-GB\" dir=\"ltr\"><bdi>x (2)</bdi></span>").count(), 5);
    }

    #[test]
    fn a_ticked_box_is_told_from_an_empty_one() {
        let html = sheet("x", None).html();
        assert_eq!((html.matches("aria-label=\"x yes\"").count(), html.matches("aria-label=\"x no\"").count()), (1, 1));
        assert_eq!(html.matches("<path").count(), 1);
        assert!(html.starts_with("<!DOCTYPE html>\n<html lang=\"x\" dir=\"rtl\">"));
    }
}
