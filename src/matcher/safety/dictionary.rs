//! The words of all that people were heard to type: how they are spelt, which of them are ordinary, and what was decided about whole
//! messages. Made by `train` and read where it lies, so that a start doesn't read forty thousand messages word by word.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use unicode_normalization::char::is_combining_mark;

use super::spelling::{SHORTEST, hash, near, short, single, typed_words};
use crate::content::Catalogue;
use crate::content::safety::SafetyClass;
use crate::domain::Fingerprint;
use crate::matcher::normalize::fold;
use crate::matcher::saved::{BlobError, Tables, find, numbers, pairs, texts};

const MAGIC: [u8; 8] = *b"SOB-WORD";
/// Raised whenever an older program would read the bytes wrongly.
const FORMAT: u32 = 2;
/// How often a word of messages has to stand there to be no slip itself.
const SEEN: u32 = 2;
/// Marks words of ordinary questions in the table that says how often a word was seen.
const ORDINARY: u32 = 1 << 31;
/// The class of a message that is calm.
const CALM: u8 = u8::MAX;

/// The words laid end to end, in their order, and where each ends.
const LETTERS: usize = 0;
const ENDS: usize = 1;
/// How often each was seen, and whether it is ordinary.
const COUNTS: usize = 2;
/// Hashes of words with a letter left out, and the word's number. What has the same hash is compared letter by letter.
const SLIPS: usize = 3;
/// Hashes of words with doubled letters written once, and the word's number.
const STRETCHED: usize = 4;
/// The fingerprints of messages, in order, and their classes.
const MESSAGES: usize = 5;
const CLASSES: usize = 6;

/// Words and messages that are known.
#[derive(Clone, Debug, Default)]
pub struct Dictionary(Tables<7>);

/// What is known of a word.
#[derive(Clone, Copy, Default)]
struct Word {
    seen: u32,
    ordinary: bool,
}

impl Dictionary {
    /// Of everything that a catalogue holds: questions and examples of emergencies.
    #[must_use]
    pub fn of(catalogue: &Catalogue) -> Self {
        let ordinary = catalogue.utterances().iter().map(|utterance| utterance.text.as_ref());
        let examples = catalogue.safety_examples().iter().map(|example| (example.text.as_ref(), example.class));
        Self::of_texts(ordinary, examples, fingerprint(catalogue))
    }

    /// Of ordinary texts and examples; words of ordinary ones are no misspellings of alarming ones.
    pub(super) fn of_texts<'a>(
        ordinary: impl Iterator<Item = &'a str>,
        examples: impl Iterator<Item = (&'a str, Option<SafetyClass>)>,
        trained_on: u64,
    ) -> Self {
        let mut words: HashMap<String, Word> = HashMap::new();
        let mut messages: BTreeMap<u64, u8> = BTreeMap::new();
        for (text, decided) in ordinary.map(|text| (text, None)).chain(examples.map(|(text, class)| (text, Some(class)))) {
            let folded = fold(text);
            if decided.is_none() {
                typed_words(&folded).for_each(|word| words.entry(word.to_owned()).or_default().ordinary = true);
            }
            for word in folded.split(' ').filter(|word| !word.is_empty() && word.chars().all(is_letter)) {
                words.entry(word.to_owned()).or_default().seen += 1;
            }
            if let Some(class) = decided {
                messages.insert(print_of_folded(&folded), class.map_or(CALM, place));
            }
        }
        words.retain(|_, word| word.ordinary || word.seen >= SEEN);
        let words: BTreeMap<String, Word> = words.into_iter().collect();
        Self(tables(&words, &messages, trained_on))
    }

    /// Reads a saved one and the fingerprint of its texts. The tables stay where they are.
    ///
    /// # Errors
    /// [`BlobError`].
    pub fn read(bytes: Cow<'static, [u8]>) -> Result<(Self, u64), BlobError> {
        let (tables, trained_on) = Tables::read(MAGIC, FORMAT, bytes)?;
        Ok((Self(tables), trained_on))
    }

    /// The saved form.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.0.bytes()
    }

    /// What the editors have decided about this very message, however it is written; nothing if they have not.
    #[expect(clippy::option_option, reason = "that a message was found calm is more than that it was not found")]
    pub(super) fn decided(&self, text: &str) -> Option<Option<SafetyClass>> {
        let print = print_of_folded(&fold(text));
        let place = self.0.table(MESSAGES).as_chunks().0.binary_search_by_key(&print, |it| u64::from_le_bytes(*it)).ok()?;
        let class = *self.0.table(CLASSES).get(place)?;
        Some(SafetyClass::ALL.get(usize::from(class)).copied())
    }

    /// Whether ordinary questions have this word.
    pub(super) fn is_ordinary(&self, word: &str) -> bool {
        self.place(word).is_some_and(|place| self.0.number(COUNTS, place) & ORDINARY != 0)
    }

    /// Whether this is how a word is spelt.
    pub(super) fn is_spelt(&self, word: &str) -> bool {
        self.times(word) >= SEEN
    }

    /// How often a word was seen.
    pub(super) fn times(&self, word: &str) -> u32 {
        self.place(word).map_or(0, |place| self.seen(place))
    }

    /// The word with this number.
    pub(super) fn word(&self, place: usize) -> &str {
        std::str::from_utf8(self.letters(place)).unwrap_or_default()
    }

    /// How often the word with this number was seen.
    pub(super) fn seen(&self, place: usize) -> u32 {
        self.0.number(COUNTS, place) & !ORDINARY
    }

    /// Words that have this hash among theirs with a letter left out.
    pub(super) fn slips(&self, hash: u64) -> impl Iterator<Item = usize> {
        self.0.seconds(SLIPS, short(hash)).map(|place| place as usize)
    }

    /// Words that have this hash with doubled letters written once.
    pub(super) fn stretched(&self, hash: u64) -> impl Iterator<Item = usize> {
        self.0.seconds(STRETCHED, short(hash)).map(|place| place as usize)
    }

    fn place(&self, word: &str) -> Option<usize> {
        find(self.0.numbers(ENDS).len(), |place| self.letters(place), word)
    }

    fn letters(&self, place: usize) -> &[u8] {
        self.0.table(LETTERS).get(self.0.part(ENDS, place)).unwrap_or_default()
    }
}

/// The fingerprint of the texts that a dictionary is of.
#[must_use]
pub fn fingerprint(catalogue: &Catalogue) -> u64 {
    let add = |hash: Fingerprint, text: &str, mark: u8| hash.with(text.as_bytes()).with(&[mark, b'\n']);
    let ordinary = catalogue.utterances().iter().fold(Fingerprint::new(), |hash, utterance| add(hash, &utterance.text, CALM - 1));
    let examples = catalogue.safety_examples().iter();
    examples.fold(ordinary, |hash, example| add(hash, &example.text, example.class.map_or(CALM, place))).value()
}

fn tables(words: &BTreeMap<String, Word>, messages: &BTreeMap<u64, u8>, trained_on: u64) -> Tables<7> {
    let (mut slips, mut stretched) = (Vec::new(), Vec::new());
    for (place, (word, _)) in (0..).zip(words).filter(|(_, (_, word))| word.seen >= SEEN) {
        let letters: Vec<char> = word.chars().collect();
        if letters.len() >= SHORTEST {
            slips.extend(near(&letters).map(|hash| (short(hash), place)));
        }
        stretched.push((short(hash(single(&letters).into_iter())), place));
    }
    let (letters, ends) = texts(words.keys().map(String::as_str));
    let count = |word: &Word| word.seen.min(ORDINARY - 1) | if word.ordinary { ORDINARY } else { 0 };
    let prints = messages.keys().flat_map(|print| print.to_le_bytes()).collect();
    let tables = [
        letters,
        ends,
        numbers(words.values().map(count)),
        pairs(slips),
        pairs(stretched),
        prints,
        messages.values().copied().collect(),
    ];
    Tables::new(MAGIC, FORMAT, trained_on, &tables)
}

fn print_of_folded(folded: &str) -> u64 {
    Fingerprint::new().with(folded.as_bytes()).value()
}

/// The number of a class.
fn place(class: SafetyClass) -> u8 {
    SafetyClass::ALL.into_iter().position(|other| other == class).and_then(|place| u8::try_from(place).ok()).unwrap_or(CALM)
}

/// A letter, or a sign that belongs to one, as in Bengali and Gurmukhi.
pub(super) fn is_letter(c: char) -> bool {
    c.is_alphabetic() || is_combining_mark(c)
}

#[cfg(test)]
mod tests {
    use super::{BlobError, Dictionary};
    use crate::content::safety::SafetyClass;

    fn dictionary() -> Dictionary {
        let ordinary = ["How long will it take?", "how long must i wait, 3 days?"];
        let examples = [("My chest hurts", Some(SafetyClass::DangerNow)), ("my chest is fine", None)];
        Dictionary::of_texts(ordinary.into_iter(), examples.into_iter(), 42)
    }

    #[test]
    fn words_and_messages_are_known() {
        let dictionary = dictionary();
        let cases = [
            ("long", true, true),
            ("take", true, false),
            ("3", true, false),
            ("chest", false, true),
            ("fine", false, false),
            ("", false, false),
        ];
        for (word, ordinary, spelt) in cases {
            assert_eq!((dictionary.is_ordinary(word), dictionary.is_spelt(word)), (ordinary, spelt), "{word}");
        }
        assert_eq!(dictionary.decided("my CHEST hurts!"), Some(Some(SafetyClass::DangerNow)));
        assert_eq!(dictionary.decided("my chest is fine"), Some(None));
        assert_eq!(dictionary.decided("my chest"), None);
    }

    #[test]
    fn what_is_written_is_read_and_what_is_broken_is_refused() {
        let bytes = dictionary().bytes().to_vec();
        let (read, trained_on) = Dictionary::read(bytes.clone().into()).unwrap();
        assert_eq!((trained_on, read.bytes()), (42, bytes.as_slice()));
        for length in [0, 7, 12, 30, bytes.len() - 1] {
            assert_eq!(Dictionary::read(bytes[..length].to_vec().into()).unwrap_err(), BlobError::Broken, "{length} bytes");
        }
        let mut other = bytes;
        other[8] = 9;
        assert_eq!(Dictionary::read(other.into()).unwrap_err(), BlobError::Format);
        assert!(!Dictionary::default().is_ordinary("long"));
    }
}
