//! Every word that a person reads: the Fluent files of each locale, parsed once.

use std::collections::BTreeMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use icu_plurals::{PluralCategory, PluralRules};
use unic_langid::LanguageIdentifier;

use super::MessageId;
use super::dates::Dates;
use crate::content::problem::line_at;
use crate::content::{Files, Problem};
use crate::dates::Lexicon;
use crate::domain::{Direction, Locale};
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

/// A selector on a count, as it is written, and as it is read: by the name of the plural form. Fluent would work the form out
/// itself, behind a lock.
const COUNTED: (&str, &str) = ("$count ->", "$form ->");

struct Book {
    bundle: FluentBundle<FluentResource>,
    dates: Dates,
    plural: Option<PluralRules>,
}

impl Wording {
    /// Reads `locales/<tag>/*.ftl`.
    ///
    /// # Errors
    /// Each file that Fluent can't read or that says a message twice, and each folder that is no locale of ours.
    pub fn read(files: &Files) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut books: BTreeMap<Locale, Book> = BTreeMap::new();
        for (path, text) in files.below("locales/", ".ftl") {
            let tag = path.trim_start_matches("locales/").split('/').next().unwrap_or_default();
            let Some(locale) = Locale::parse(tag) else {
                let what = format!("“{tag}” is no locale of ours");
                problems.push(Problem::error(path, 0, what, "use one of the tags in src/domain/locale.rs, or add it there"));
                continue;
            };
            let resource = FluentResource::try_new(text.replace(COUNTED.0, COUNTED.1)).unwrap_or_else(|(resource, errors)| {
                problems.extend(errors.into_iter().map(|error| {
                    let mend = "correct the line, or indent it if it belongs to the message above";
                    Problem::error(path, line_at(text, error.pos.start), error.kind.to_string(), mend)
                }));
                resource
            });
            let book = books.entry(locale).or_insert_with(|| Book::new(locale));
            for error in book.bundle.add_resource(resource).err().into_iter().flatten() {
                let mend = "keep one of the two; they may stand in different files of the same locale";
                problems.push(Problem::error(path, 0, error.to_string(), mend));
            }
        }
        if !books.contains_key(&Locale::SOURCE) {
            let what = format!("no words in {}", Locale::SOURCE);
            problems.push(Problem::error("locales", 0, what, "put the folder back: all other locales fall back to it"));
        }
        let reviews = Reviews::read(files).unwrap_or_else(|faults| {
            problems.extend(faults);
            Reviews::default()
        });
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

    /// Who has checked the words.
    #[must_use]
    pub fn reviews(&self) -> &Reviews {
        &self.reviews
    }

    /// The locale whose file holds a message, after falling back.
    #[must_use]
    pub fn holder(&self, locale: Locale, id: &str) -> Option<Locale> {
        locale.chain().find(|locale| self.books.get(locale).is_some_and(|book| book.bundle.has_message(id)))
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
        let book = self.books.get(&self.holder(locale, id)?)?;
        let message = book.bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut errors = Vec::new();
        let words = book.bundle.format_pattern(pattern, arguments, &mut errors).into_owned();
        if !errors.is_empty() {
            // `check` finds every such fault before the bot starts; the id is ours and tells nothing about a person.
            tracing::error!(id, %locale, "a message could not be formatted in full");
        }
        Some(words)
    }
}

impl Book {
    fn new(locale: Locale) -> Self {
        let languages: Vec<LanguageIdentifier> = locale.chain().filter_map(|locale| locale.tag().parse().ok()).collect();
        let own = locale.written_as().tag().parse::<icu_locale_core::Locale>().ok();
        let plural = own.and_then(|own| PluralRules::try_new_cardinal(own.into()).ok());
        let mut bundle = FluentBundle::new_concurrent(languages);
        // Isolation marks keep foreign words from turning the line round where the script runs the other way.
        bundle.set_use_isolating(locale.direction() == Direction::RightToLeft);
        Self { bundle, dates: Dates::new(locale), plural }
    }

    /// The name of the plural form that a count takes (CLDR).
    fn form(&self, count: u32) -> Option<&'static str> {
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
