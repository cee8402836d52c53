//! Hears emergencies: words in a text, whatever their case, quotes, stretching or misspelling, unless a trap explains them.
//!
//! [`pattern`] reads the lines of `content/safety`, [`words`] says which of their words a typed word stands for, and this file
//! holds one against the other. The language of the lines is told in `content/README.md`.

mod compiled;
mod dictionary;
mod example;
mod forms;
mod learned;
mod lessons;
mod matching;
mod pattern;
mod repair;
mod scale;
mod spelling;
mod windows;
mod words;

pub use compiled::{Compiled, patterns_fingerprint};
pub use dictionary::{Dictionary, fingerprint as dictionary_fingerprint};
pub use example::{Example, examples};
pub use learned::{HeldOut, Judged, Learned, Lesson, ReadAlarm, learn_safety, lessons_fingerprint};
pub use lessons::lessons;
pub use pattern::{PatternFault, compile};

use std::sync::Arc;

use learned::odds;
use matching::{Heard, Match};
use repair::{clear, mend, once};
use scale::{DOUBT, Signs};
use windows::{pieces, windows};

use super::encoder::READINGS;
use super::normalize::{fold, for_encoder};
use crate::content::safety::SafetyClass;
use words::Vocabulary;

/// How often in a row a letter stands that somebody has stretched; no English word has it three times.
const STRETCHED: usize = 4;
/// Most readings of one text that the alarm reader is asked about.
const MOST_READINGS: usize = 4;
/// Numbers that may be somebody's temperature, in degrees Celsius and Fahrenheit.
const TEMPERATURES: [std::ops::RangeInclusive<f32>; 2] = [34.0..=43.0, 94.0..=109.0];
/// Most characters of a text that is read as a whole, too, and not only in its parts: reading both takes twice as long and hears no more.
const LONG: usize = 120;

/// All patterns, ready to be held against a text.
pub struct SafetyNet {
    vocabulary: Vocabulary,
    learned: Option<Learned>,
    reader: Option<Arc<dyn ReadAlarm>>,
}

/// What is heard in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Concern {
    /// An emergency; if it tells of several, the likeliest, and by patterns alone the gravest.
    Alarm(SafetyClass),
    /// Perhaps an emergency: too little for an alarm, too much to pass over.
    Doubt(SafetyClass),
    /// None.
    None,
}

/// What patterns and traps find in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Scan {
    /// The gravest emergency.
    heard: Option<SafetyClass>,
    /// Whether a trap explains some of its words.
    explained: bool,
}

impl Concern {
    /// What is made of an emergency so far over the bar.
    fn of(class: Option<SafetyClass>, over: f32) -> Self {
        match class {
            Some(class) if over >= 0.0 => Self::Alarm(class),
            Some(class) if over >= -DOUBT => Self::Doubt(class),
            _ => Self::None,
        }
    }

    /// The emergency, if there is no doubt about it.
    #[must_use]
    pub fn alarm(self) -> Option<SafetyClass> {
        match self {
            Self::Alarm(class) => Some(class),
            Self::Doubt(_) | Self::None => None,
        }
    }

    /// The emergency that there may be, if it is in doubt.
    #[must_use]
    pub fn doubt(self) -> Option<SafetyClass> {
        match self {
            Self::Doubt(class) => Some(class),
            Self::Alarm(_) | Self::None => None,
        }
    }
}

impl SafetyNet {
    /// Hears by patterns and by what was decided about whole messages: an emergency is heard in whatever language it is told.
    #[must_use]
    pub fn new(patterns: Compiled, dictionary: Dictionary) -> Self {
        Self { vocabulary: Vocabulary { patterns, dictionary }, learned: None, reader: None }
    }

    /// Asks the alarm reader, too, from now on.
    pub fn read_with(&mut self, reader: Option<Arc<dyn ReadAlarm>>) {
        self.reader = reader;
    }

    /// Hears what was learned, too, from now on.
    pub fn teach(&mut self, learned: Learned) {
        self.learned = Some(learned);
    }

    /// What the text tells of. The whole text is heard, however long.
    #[must_use]
    pub fn hear(&self, text: &str) -> Concern {
        if let Some(class) = self.vocabulary.dictionary.decided(text) {
            return class.map_or(Concern::None, Concern::Alarm);
        }
        let by_patterns = || self.hear_patterns(text).map_or(Concern::None, Concern::Alarm);
        let Some(learned) = self.learned.as_ref().filter(|_| says_something(text)) else { return by_patterns() };
        // The reader can't read stretched words, so it explains no pattern away; and who stretches them means what they say.
        if is_stretched(text)
            && let alarm @ Concern::Alarm(_) = by_patterns()
        {
            return alarm;
        }
        let Judged { over, class, .. } = self.judge(learned, text);
        Concern::of(class, over)
    }

    /// How a model judges a text: by the first of its readings that is an alarm, or by the one that comes nearest. The readings are the
    /// text as it stands, with its spelling put right, and each of its parts, because an alarm may stand in one sentence of a long story.
    #[must_use]
    pub fn judge(&self, learned: &Learned, text: &str) -> Judged {
        let cleared = clear(text);
        let tidied = once(&cleared);
        let mended = mend(&cleared, &self.vocabulary);
        let right = mended.as_deref().unwrap_or(&tidied);
        let whole = self.scan(text);
        let parts = windows(right);
        let wholes = usize::from(parts.is_empty() || tidied.chars().count() <= LONG);
        let mut readings: Vec<&str> = [tidied.as_str()].into_iter().chain(mended.as_deref()).take(2 * wholes).collect();
        readings.extend(parts);
        if whole.heard.is_some() {
            readings.extend(pieces(right));
        }
        let mut ordered: Vec<(&str, Scan, [f32; READINGS], Signs)> = Vec::with_capacity(readings.len());
        for (index, reading) in readings.into_iter().enumerate() {
            let scan = if index < wholes || whole == Scan::default() { whole } else { self.scan(reading) };
            let ngrams = learned.ngrams(reading);
            let heard = scan.heard.is_some();
            let signs = Signs { words: odds(&ngrams), reader: 0.0, heard, explained: scan.explained && !heard };
            ordered.push((reading, scan, ngrams, signs));
        }
        // The whole text first, then the gravest.
        let gravity = |signs: &Signs| learned.scale(false).over(Signs { explained: false, ..*signs });
        let rest = ordered.get_mut(wholes..).into_iter();
        rest.for_each(|rest| rest.sort_by(|(.., a), (.., b)| gravity(b).total_cmp(&gravity(a))));
        let scale = learned.scale(self.reader.is_some());
        let mut gravest = Judged { over: f32::MIN, class: None, signs: Signs::default() };
        for (reading, scan, ngrams, mut signs) in ordered.into_iter().take(MOST_READINGS) {
            if !signs.heard && signs.words < learned.quiet() {
                continue;
            }
            let logits = self.reader.as_ref().and_then(|reader| reader.logits(&for_encoder(reading)));
            signs.reader = logits.as_ref().map_or(0.0, odds);
            let over = scale.over(signs);
            if gravest.over < over {
                gravest = Judged { over, class: learned.class(scan, &ngrams, logits.as_ref()), signs };
            }
            // While it is being learned there is no bar yet.
            if self.learned.is_some() && over >= 0.0 {
                break;
            }
        }
        gravest
    }

    /// The gravest emergency that patterns hear in a text.
    #[must_use]
    pub fn hear_patterns(&self, text: &str) -> Option<SafetyClass> {
        self.scan(text).heard
    }

    fn scan(&self, text: &str) -> Scan {
        let mut heard = Heard::new(&self.vocabulary, &fold(text));
        let patterns = &self.vocabulary.patterns;
        let traps = Match { patterns, heard: &heard };
        let explained: Vec<_> = traps.candidates(true).filter_map(|(trap, start)| traps.spans(trap, start)).flatten().collect();
        heard.mask(&explained);
        let alarms = Match { patterns, heard: &heard };
        let mut gravest: Option<SafetyClass> = None;
        for (alarm, start) in alarms.candidates(false) {
            let class = patterns.class(alarm);
            if gravest.is_none_or(|gravest| class.is_some_and(|class| class < gravest)) && alarms.spans(alarm, start).is_some() {
                gravest = class;
            }
        }
        Scan { heard: gravest, explained: !explained.is_empty() }
    }
}

/// Whether a text has a letter, or may be a temperature. Anything else is a choice, a day, an hour, a number to call: nothing that was
/// learned from sentences holds for it.
fn says_something(text: &str) -> bool {
    let is_temperature = || {
        // What parts the digits is a space by now.
        let number = fold(text).trim_matches(|c: char| !c.is_ascii_digit()).replace(' ', ".");
        number.parse().is_ok_and(|number: f32| TEMPERATURES.iter().any(|range| range.contains(&number)))
    };
    text.chars().any(char::is_alphabetic) || is_temperature()
}

/// Whether a letter stands four times in a row.
fn is_stretched(text: &str) -> bool {
    let mut run = (char::MIN, 0);
    text.chars().any(|c| {
        run = if c == run.0 { (c, run.1 + 1) } else { (c, 1) };
        c.is_alphabetic() && run.1 >= STRETCHED
    })
}

#[cfg(test)]
mod tests {
    use super::{Concern, Dictionary, SafetyNet, compile, says_something};
    use crate::content::safety::{Alarm, SafetyClass};
    use crate::domain::Locale;

    fn net(lines: &[&str]) -> (SafetyNet, Vec<usize>) {
        let alarm = |(index, line): (usize, &&str)| Alarm {
            class: if line.contains("fever") { SafetyClass::Sepsis } else { SafetyClass::DangerNow },
            locale: Locale::SOURCE,
            pattern: line.trim_start_matches('!').trim().to_owned().into(),
            trap: line.starts_with('!'),
            file: "file".into(),
            line: index + 1,
        };
        let alarms: Vec<Alarm> = lines.iter().enumerate().map(alarm).collect();
        let (patterns, faults) = compile(&alarms);
        (SafetyNet::new(patterns, Dictionary::default()), faults.into_iter().map(|fault| fault.line).collect())
    }

    #[test]
    fn patterns_are_heard_as_their_language_says() {
        let cases: [(&[&str], &str, bool); 26] = [
            (&["chest pain"], "Chest PAIN!", true),
            (&["chest pain"], "pain chest", false),
            (&["chest … pain"], "chest is in a pain", true),
            (&["chest … pain"], "chest is one two three pain", false),
            (&["pain & chest"], "my chest is in great pain", true),
            (&["pain|ache chest"], "ache chest", true),
            (&["pain my? chest"], "pain chest", true),
            (&["pain my? chest"], "pain my chest", true),
            (&["heart_attack|stroke now"], "heart attack now", true),
            (&["^ stroke $"], "stroke!", true),
            (&["^ stroke $"], "a stroke of luck", false),
            (&["cant breathe|wake|$"], "i cant", true),
            (&["cant breathe|wake|$"], "i cant come", false),
            (&["temp 38..42"], "temp 38.4c", true),
            (&["temp 38..42"], "temp 36.4", false),
            (&["bleed*"], "bleeding", true),
            (&["@legs = leg, both legs", "numb @legs"], "numb both legs", true),
            (&["numb @legs", "@legs = leg, both legs"], "numb leg", true),
            (&["chest pain", "! no chest pain"], "no chest pain", false),
            (&["chest pain", "! no chest pain"], "no chest pain, then chest pain", true),
            (&["breathing", "~ breeding"], "brething", true),
            (&["breathing", "~ breeding breathings"], "breathings", false),
            (&["chest pain"], "chestpain", true),
            (&["胸痛"], "我胸痛", true),
            (&["胸痛"], "胸不痛", false),
            (&["chest pain"], "", false),
        ];
        for (lines, text, expected) in cases {
            let (net, faults) = net(lines);
            assert!(faults.is_empty(), "{lines:?}");
            assert_eq!(net.hear(text).alarm().is_some(), expected, "{lines:?} {text}");
        }
    }

    #[test]
    fn of_numbers_only_temperatures_say_something() {
        for text in ["38", "37.8", "37,8", "(100.4)", "39.", "\u{663}\u{667}\u{66b}\u{668}", "38\u{b0}", "38c", "help"] {
            assert!(says_something(text), "{text}");
        }
        for text in ["9", "14.30", "10:15", "5/12", "38 38 38", "0113 243 2799", "110", "380", "?", ""] {
            assert!(!says_something(text), "{text}");
        }
    }

    #[test]
    fn the_gravest_leads() {
        let (net, _) = net(&["fever", "chest pain"]);
        assert_eq!(net.hear("fever and chest pain"), Concern::Alarm(SafetyClass::DangerNow));
        assert_eq!(net.hear("fever"), Concern::Alarm(SafetyClass::Sepsis));
    }

    #[test]
    fn what_cannot_be_read_is_a_fault() {
        let (_, faults) = net(&[
            "… pain",
            "pain …",
            "@unknown pain",
            "@a = @b",
            "@b = @a",
            "pain @a",
            "pain? ache?",
            "chest = pain",
            "",
            "42..x",
            "! @c = pain",
            "fine",
        ]);
        assert_eq!(faults, [8, 11, 1, 2, 3, 6, 7, 9, 10]);
    }
}
