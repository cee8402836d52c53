//! Every word that a person reads: the Fluent files of each locale, parsed once.

use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentValue};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

use super::MessageId;
use super::book::{Binder, Book, BookFault};
use super::dates::Dates;
use crate::content::problem::{line_at, line_of};
use crate::content::{Files, Problem};
use crate::dates::Lexicon;
use crate::domain::Locale;
use crate::review::{ReviewState, Reviews};

/// The words of all locales. Reading takes no lock.
pub struct Wording {
    locales: Vec<Locale>,
    books: BTreeMap<Locale, Book>,
    lexicons: BTreeMap<Locale, Lexicon>,
    /// Of the source language, for a locale that has no words.
    lexicon: Lexicon,
    reviews: Reviews,
}

impl Wording {
    /// Reads `locales/<tag>/*.ftl`.
    ///
    /// # Errors
    /// Each file that Fluent can't read or that says a message twice, and each folder that is no locale of ours.
    pub fn read(files: &Files) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        // First, because reading them takes much room, which the words can have afterwards.
        let reviews = Reviews::read(files).unwrap_or_else(|faults| {
            problems.extend(faults);
            Reviews::default()
        });
        let mut binders: BTreeMap<Locale, Binder> = BTreeMap::new();
        for (path, text) in files.kept_below("locales/", ".ftl") {
            let tag = path.trim_start_matches("locales/").split('/').next().unwrap_or_default();
            let Some(locale) = Locale::parse(tag) else {
                let what = format!("“{tag}” is no locale of ours");
                problems.push(Problem::error(path, 0, what, "use one of the tags in src/domain/locale.rs, or add it there"));
                continue;
            };
            for fault in binders.entry(locale).or_default().add(text) {
                problems.push(match fault {
                    BookFault::Unreadable(error) => {
                        let mend = "correct the line, or indent it if it belongs to the message above";
                        Problem::error(path, line_at(text, error.pos.start), error.kind.to_string(), mend)
                    }
                    BookFault::Twice(id) => {
                        let mend = "keep one of the two; they may stand in different files of the same locale";
                        Problem::error(path, line_of(text, &format!("{id} =")), format!("“{id}” stands here a second time"), mend)
                    }
                });
            }
        }
        let books: BTreeMap<Locale, Book> = binders.into_iter().map(|(locale, binder)| (locale, binder.bind(locale))).collect();
        if !books.contains_key(&Locale::SOURCE) {
            let what = format!("no words in {}", Locale::SOURCE);
            problems.push(Problem::error("locales", 0, what, "put the folder back: all other locales fall back to it"));
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let locales: Vec<Locale> = Locale::every().filter(|locale| books.contains_key(locale)).collect();
        let mut wording = Self { locales, books, lexicons: BTreeMap::new(), lexicon: Lexicon::default(), reviews };
        for locale in wording.locales.clone() {
            match Lexicon::new(|id| wording.message(locale, id, None, &[])) {
                Ok(lexicon) => drop(wording.lexicons.insert(locale, lexicon)),
                Err(faults) => problems.extend(faults.into_iter().map(|fault| {
                    let mend = "the comment above the message says what it holds";
                    Problem::error(format!("locales/{locale}/dates.ftl"), 0, fault, mend)
                })),
            }
        }
        if problems.is_empty() { Ok(wording) } else { Err(problems) }
    }

    /// How days and times are written in a locale.
    #[must_use]
    pub fn lexicon(&self, locale: Locale) -> &Lexicon {
        self.lexicons.get(&locale).unwrap_or(&self.lexicon)
    }

    /// The languages whose words exist.
    #[must_use]
    pub fn locales(&self) -> &[Locale] {
        &self.locales
    }

    /// The language that fits a BCP 47 tag best; the source language if none does.
    #[must_use]
    pub fn negotiate(&self, tag: Option<&str>) -> Locale {
        let Some(wanted) = tag.and_then(|tag| tag.parse::<LanguageIdentifier>().ok()) else { return Locale::SOURCE };
        let offered: Vec<LanguageIdentifier> = self.locales.iter().filter_map(|locale| locale.tag().parse().ok()).collect();
        // "en" and "en-AU" would match American English; where we do not have a region's own words, the source comes first.
        if wanted.language == Locale::SOURCE.language() && !offered.contains(&wanted) {
            return Locale::SOURCE;
        }
        let best = negotiate_languages(&[wanted], &offered, None, NegotiationStrategy::Filtering);
        best.first().and_then(|best| Locale::parse(&best.to_string())).unwrap_or(Locale::SOURCE)
    }

    /// The words of a message that Rust names.
    #[must_use]
    pub fn say(&self, locale: Locale, id: MessageId, arguments: &[(&'static str, &str)]) -> String {
        self.message(locale, id.as_str(), None, arguments).unwrap_or_default()
    }

    /// The words of a message that counts something as `$count`, so that the words can follow the language's plural rules.
    #[must_use]
    pub fn count(&self, locale: Locale, id: MessageId, count: u32, arguments: &[(&'static str, &str)]) -> String {
        let form = self.holder(locale, id.as_str()).and_then(|holder| self.books.get(&holder)?.form(count)).unwrap_or("other");
        let count = count.to_string();
        let arguments = arguments.iter().copied().chain([("count", count.as_str()), ("form", form)]);
        let arguments: FluentArgs<'_> = arguments.map(|(name, text)| (name, FluentValue::from(text))).collect();
        self.format(locale, id.as_str(), None, Some(&arguments)).unwrap_or_default()
    }

    /// The name of the plural form that a count takes in a language (CLDR).
    #[must_use]
    pub fn plural_form(&self, locale: Locale, count: u32) -> Option<&'static str> {
        self.books.get(&locale)?.form(count)
    }

    /// The words of a message by its id, without variables.
    #[must_use]
    pub fn say_id(&self, locale: Locale, id: &str) -> String {
        self.message(locale, id, None, &[]).unwrap_or_default()
    }

    /// The words of a message's attribute; `None` if it has none.
    #[must_use]
    pub fn attribute(&self, locale: Locale, id: &str, attribute: &str) -> Option<String> {
        self.message(locale, id, Some(attribute), &[])
    }

    /// Whether a person who speaks the language has yet to check its words. The source language is no translation; that no clinician
    /// has read it stands in what `/about` says.
    #[must_use]
    pub fn is_draft(&self, locale: Locale) -> bool {
        locale.language() != Locale::SOURCE.language() && self.reviews.is_draft(locale)
    }

    /// The same for what is read in an emergency; it is then said in the source language too (product.md, section 3).
    #[must_use]
    pub fn is_safety_draft(&self, locale: Locale) -> bool {
        let draft = |file| self.reviews.state(locale, file) == ReviewState::Draft;
        locale.language() != Locale::SOURCE.language() && ["safety", "helplines"].into_iter().any(draft)
    }

    /// Lets go of what only checking needs.
    pub fn forget_sources(&mut self) {
        self.reviews.forget_sources();
    }

    /// Who has checked the words.
    #[must_use]
    pub fn reviews(&self) -> &Reviews {
        &self.reviews
    }

    /// The locale whose file holds a message, after falling back.
    #[must_use]
    pub fn holder(&self, locale: Locale, id: &str) -> Option<Locale> {
        locale.chain().find(|locale| self.books.get(locale).is_some_and(|book| book.has(id)))
    }

    /// A full date with the month as a word.
    #[must_use]
    pub fn date(&self, locale: Locale, date: jiff::civil::Date) -> String {
        self.dates(locale).map_or_else(|| date.to_string(), |dates| dates.long(date))
    }

    /// The formats of dates and times; `None` only if a locale has no words at all.
    #[must_use]
    pub fn dates(&self, locale: Locale) -> Option<&Dates> {
        locale.chain().find_map(|locale| self.books.get(&locale)).map(|book| &book.dates)
    }

    fn message(&self, locale: Locale, id: &str, attribute: Option<&str>, arguments: &[(&'static str, &str)]) -> Option<String> {
        let arguments = (!arguments.is_empty()).then(|| arguments.iter().copied().collect::<FluentArgs<'_>>());
        self.format(locale, id, attribute, arguments.as_ref())
    }

    fn format(&self, locale: Locale, id: &str, attribute: Option<&str>, arguments: Option<&FluentArgs<'_>>) -> Option<String> {
        let (words, whole) = self.books.get(&self.holder(locale, id)?)?.say(id, attribute, arguments)?;
        if !whole {
            // `check` finds every such fault before the bot starts; the id is ours and tells nothing about a person.
            tracing::error!(id, %locale, "a message could not be formatted in full");
        }
        Some(words)
    }
}
