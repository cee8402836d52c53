//! The words of one locale. Most of them have no variables: those stay where they are in the program, and only the others are
//! Fluent's, whose form of a message takes several times the room of its words.

use std::borrow::Cow;
use std::collections::BTreeSet;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::{Entry, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement, Resource};
use fluent_syntax::parser::{self, ParserError};
use fluent_syntax::serializer::serialize;
use icu_plurals::{PluralCategory, PluralRules};
use unic_langid::LanguageIdentifier;

use super::dates::Dates;
use crate::domain::{Direction, Locale};

/// A selector on a count, as it is written, and as it is read: by the name of the plural form. Fluent would work the form out
/// itself, behind a lock.
const COUNTED: (&str, &str) = ("$count ->", "$form ->");

/// Before what is isolated, and a mark that counts as a letter of a script that runs from right to left.
const ISOLATE: char = '\u{2068}';
const RIGHT_TO_LEFT_MARK: char = '\u{200f}';

/// The words of one locale, ready to be said. Saying them takes no lock.
pub(super) struct Book {
    /// Values and attributes without variables, in their order.
    plain: Vec<Plain>,
    /// The others.
    bundle: FluentBundle<FluentResource>,
    /// How dates and times are written.
    pub(super) dates: Dates,
    plural: Option<PluralRules>,
    direction: Direction,
}

/// A value or an attribute without variables.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Plain {
    id: Cow<'static, str>,
    /// Empty for the value.
    attribute: Cow<'static, str>,
    words: Cow<'static, str>,
}

/// Gathers the words of one locale.
#[derive(Default)]
pub(super) struct Binder {
    ids: BTreeSet<Cow<'static, str>>,
    plain: Vec<Plain>,
    /// The messages with variables, and to which others they refer.
    others: String,
    named: BTreeSet<String>,
}

/// A fault of a file of words.
pub(super) enum BookFault {
    /// Fluent can't read it.
    Unreadable(ParserError),
    /// A message that was there already.
    Twice(String),
}

impl Binder {
    /// Adds a file.
    #[expect(clippy::ptr_arg, reason = "whether the text is part of the program is what matters")]
    pub(super) fn add(&mut self, text: &Cow<'static, str>) -> Vec<BookFault> {
        match text {
            Cow::Borrowed(text) => self.add_text(text, Cow::Borrowed),
            Cow::Owned(text) => self.add_text(text, |part| Cow::Owned(part.to_owned())),
        }
    }

    fn add_text<'a>(&mut self, text: &'a str, keep: impl Fn(&'a str) -> Cow<'static, str>) -> Vec<BookFault> {
        let mut faults = Vec::new();
        let resource = parser::parse_runtime(text).unwrap_or_else(|(resource, errors)| {
            faults.extend(errors.into_iter().map(BookFault::Unreadable));
            resource
        });
        let mut others = Resource { body: Vec::new() };
        for entry in resource.body {
            let Entry::Message(mut message) = entry else {
                others.body.push(entry);
                continue;
            };
            let id = keep(message.id.name);
            if !self.ids.insert(id.clone()) {
                faults.push(BookFault::Twice(id.into_owned()));
                continue;
            }
            let plain = |attribute, words| Plain { id: id.clone(), attribute, words };
            if let Some(words) = message.value.as_ref().and_then(|value| plain_words(value, &keep)) {
                self.plain.push(plain(Cow::Borrowed(""), words));
                message.value = None;
            }
            message.attributes.retain(|attribute| match plain_words(&attribute.value, &keep) {
                Some(words) => {
                    self.plain.push(plain(keep(attribute.id.name), words));
                    false
                }
                None => true,
            });
            let patterns = message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
            patterns.for_each(|pattern| name_references(pattern, &mut self.named));
            if message.value.is_some() || !message.attributes.is_empty() {
                others.body.push(Entry::Message(message));
            }
        }
        self.others.push_str(&serialize(&others).replace(COUNTED.0, COUNTED.1));
        faults
    }

    /// The book, when all files are in.
    pub(super) fn bind(mut self, locale: Locale) -> Book {
        self.plain.sort();
        self.plain.shrink_to_fit();
        let text = |part: &Plain| {
            Entry::Message(Message {
                id: Identifier { name: part.id.to_string() },
                value: Some(Pattern { elements: vec![PatternElement::TextElement { value: part.words.to_string() }] }),
                attributes: Vec::new(),
                comment: None,
            })
        };
        let named = self.plain.iter().filter(|part| part.attribute.is_empty() && self.named.contains(part.id.as_ref()));
        self.others.push_str(&serialize(&Resource { body: named.map(text).collect() }));
        let languages: Vec<LanguageIdentifier> = locale.chain().filter_map(|locale| locale.tag().parse().ok()).collect();
        let mut bundle = FluentBundle::new_concurrent(languages);
        // Isolation marks keep foreign words from turning the line round where the script runs the other way.
        bundle.set_use_isolating(locale.direction() == Direction::RightToLeft);
        // What was read is written as it was read; each id is there once.
        let resource = FluentResource::try_new(self.others).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource(resource).unwrap_or_default();
        let own = locale.written_as().tag().parse::<icu_locale_core::Locale>().ok();
        let plural = own.and_then(|own| PluralRules::try_new_cardinal(own.into()).ok());
        Book { plain: self.plain, bundle, dates: Dates::new(locale), plural, direction: locale.direction() }
    }
}

impl Book {
    /// Whether it has a message with this id.
    pub(super) fn has(&self, id: &str) -> bool {
        let at = self.plain.partition_point(|part| part.id.as_ref() < id);
        self.plain.get(at).is_some_and(|part| part.id == id) || self.bundle.has_message(id)
    }

    /// A message, or an attribute of it; and whether nothing was missing. `None` if it has none.
    pub(super) fn say(&self, id: &str, attribute: Option<&str>, arguments: Option<&FluentArgs<'_>>) -> Option<(String, bool)> {
        let key = (id, attribute.unwrap_or_default());
        if let Ok(at) = self.plain.binary_search_by_key(&key, |part| (&part.id, &part.attribute)) {
            return Some((self.plain.get(at)?.words.to_string(), true));
        }
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut errors = Vec::new();
        let words = self.bundle.format_pattern(pattern, arguments, &mut errors).into_owned();
        let words = if self.direction == Direction::RightToLeft { begin_right(&words) } else { words };
        Some((words, errors.is_empty()))
    }

    /// The name of the plural form that a count takes (CLDR).
    pub(super) fn form(&self, count: u32) -> Option<&'static str> {
        Some(match self.plural.as_ref()?.category_for(count) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        })
    }
}

/// The same words, with a mark before each line that begins with a variable. What is isolated does not count when a line's direction is
/// worked out (Unicode Bidirectional Algorithm, rule P2), so a line of variables alone would run from left to right.
fn begin_right(words: &str) -> String {
    let mark = |line: &str| if line.starts_with(ISOLATE) { format!("{RIGHT_TO_LEFT_MARK}{line}") } else { line.to_owned() };
    words.split('\n').map(mark).collect::<Vec<_>>().join("\n")
}

/// The words of a pattern without placeables.
fn plain_words<'a>(pattern: &Pattern<&'a str>, keep: impl Fn(&'a str) -> Cow<'static, str>) -> Option<Cow<'static, str>> {
    if let [PatternElement::TextElement { value }] = pattern.elements.as_slice() {
        return Some(keep(value));
    }
    let text = |element: &PatternElement<&'a str>| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { .. } => None,
    };
    pattern.elements.iter().map(text).collect::<Option<String>>().map(Cow::Owned)
}

/// Adds the messages that a pattern refers to.
fn name_references(pattern: &Pattern<&str>, named: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().for_each(|variant| name_references(&variant.value, named));
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::MessageReference { id, .. }) } => {
                named.insert(id.name.to_owned());
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use fluent_bundle::{FluentArgs, FluentValue};

    use super::{Binder, BookFault};
    use crate::domain::Locale;

    #[test]
    fn words_are_said_with_and_without_variables() {
        let mut binder = Binder::default();
        let text = "# A comment\nplain = Words\n    in two lines\n    .part = A part\nnamed = There\nnaming = See “{ named }”\n\
            mixed = Plain\n    .greeting = Hello { $name }\ncounted = { $count ->\n    [one] one thing\n   *[other] { $count } things\n}\n";
        assert!(binder.add(&text.into()).is_empty());
        let book = binder.bind(Locale::SOURCE);
        let say = |id, attribute, arguments: &[(&str, &str)]| {
            let arguments: FluentArgs<'_> = arguments.iter().map(|(name, text)| (*name, FluentValue::from(*text))).collect();
            book.say(id, attribute, Some(&arguments))
        };
        let whole = |words: &str| Some((words.to_owned(), true));
        assert_eq!(say("plain", None, &[]), whole("Words\nin two lines"));
        assert_eq!(say("plain", Some("part"), &[]), whole("A part"));
        assert_eq!(say("naming", None, &[]), whole("See “There”"));
        assert_eq!(say("mixed", None, &[]), whole("Plain"));
        assert_eq!(say("mixed", Some("greeting"), &[("name", "you")]), whole("Hello you"));
        assert!(!say("mixed", Some("greeting"), &[]).unwrap().1, "a variable is missing");
        assert_eq!(say("counted", None, &[("count", "1"), ("form", "one")]), whole("one thing"));
        assert_eq!(say("counted", None, &[("count", "3"), ("form", "other")]), whole("3 things"));
        assert_eq!((say("plain", Some("other"), &[]), say("unknown", None, &[])), (None, None));
        assert_eq!([book.has("plain"), book.has("counted"), book.has("comment")], [true, true, false]);
        assert_eq!([book.form(1), book.form(2)], [Some("one"), Some("other")]);
    }

    #[test]
    fn a_line_of_variables_begins_on_the_right_where_the_script_does() {
        let text = "line = { $name }: { $number }\n    { $name }\n    x { $name }\n";
        for (tag, beginning) in [("ar", "\u{200f}\u{2068}A"), ("en-GB", "A")] {
            let mut binder = Binder::default();
            assert!(binder.add(&text.into()).is_empty());
            let arguments: FluentArgs<'_> = [("name", "A"), ("number", "1")].into_iter().collect();
            let (words, _) = binder.bind(Locale::parse(tag).unwrap()).say("line", None, Some(&arguments)).unwrap();
            let marked: Vec<bool> = words.lines().map(|line| line.starts_with(beginning)).collect();
            assert_eq!(marked, [true, true, false], "{tag}: {words:?}");
        }
    }

    #[test]
    fn what_is_there_twice_or_cannot_be_read_is_told() {
        let mut binder = Binder::default();
        assert!(binder.add(&"one = 1\n".into()).is_empty());
        assert!(matches!(binder.add(&String::from("one = 2\n").into()).as_slice(), [BookFault::Twice(id)] if id == "one"));
        assert!(matches!(binder.add(&"two = { 2\n".into()).as_slice(), [BookFault::Unreadable(_)]));
    }
}
