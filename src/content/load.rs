//! Reads `content/` into a [`Catalogue`]; every fault at once, with file and line.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::catalogue::{Catalogue, DeclineKind, Fact, Meaning, SmalltalkKind, Topic, Utterance, Variant};
use super::helpline::{Helpline, HelplineKind, Hours, Opening};
use super::problem::{line_at, line_of};
use super::safety::{Alarm, SafetyClass, SafetyExample};
use super::{Files, Problem};
use crate::domain::{CategoryId, ChecklistId, FactId, HelplineId, Jurisdiction, Locale, SourceId, TopicId, VariantId};

/// The folder of the messages that the safety net learns from, below its language.
const EXAMPLES: &str = "/examples/";
/// The name of those that only sound like an emergency.
const CALM: &str = "calm";

/// Reads the catalogue. What it returns is well-formed; whether it is right is the business of [`super::check`].
///
/// # Errors
/// Every file that can't be read as what it should be.
pub fn load(files: &Files) -> Result<Catalogue, Vec<Problem>> {
    let mut reader = Reader { files, problems: Vec::new() };
    let catalogue = Catalogue {
        categories: reader.toml::<Categories>("content/categories.toml").map(|file| file.order).unwrap_or_default(),
        topics: reader.topics(),
        facts: reader.facts(),
        sources: reader.toml("content/sources.toml").unwrap_or_default(),
        helplines: reader.helplines(),
        checklists: reader.checklists(),
        scripts: reader.scripts(),
        reasons: reader.reasons(),
        telling_words: reader.telling_words(),
        utterances: reader.utterances(),
        alarms: reader.alarms(),
        safety_examples: reader.safety_examples(),
        safety_lines: reader.safety_lines(),
    };
    if reader.problems.is_empty() { Ok(catalogue) } else { Err(reader.problems) }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Categories {
    order: Vec<CategoryId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TopicFile {
    id: TopicId,
    category: CategoryId,
    reviewed: Date,
    review_by: Date,
    #[serde(default)]
    keep_your_place: bool,
    #[serde(default)]
    consent_first: bool,
    grade_reason: Option<String>,
    checklist: Option<ChecklistId>,
    related: Vec<TopicId>,
    variant: Vec<VariantFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VariantFile {
    id: VariantId,
    nations: Vec<Jurisdiction>,
    facts: Vec<FactId>,
    #[serde(default)]
    helplines: Vec<HelplineId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FactFile {
    nations: Vec<String>,
    sources: Vec<SourceId>,
    /// A tag for editors; the program does not use it.
    #[serde(rename = "topic")]
    _topic: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HelplineFile {
    number: String,
    kind: HelplineKind,
    nations: Vec<Jurisdiction>,
    email: Option<String>,
    zone: Option<String>,
    hours: HoursFile,
    /// Languages besides the nation's own; shown to editors only until lines have a language filter.
    #[serde(default, rename = "languages")]
    _languages: Vec<String>,
    facts: Vec<FactId>,
    checked: Date,
    #[serde(default)]
    confirm: bool,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum HoursFile {
    Word(String),
    At(Vec<OpeningFile>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OpeningFile {
    days: Vec<String>,
    open: String,
    close: String,
}

pub(super) struct Reader<'a> {
    pub(super) files: &'a Files,
    pub(super) problems: Vec<Problem>,
}

impl Reader<'_> {
    pub(super) fn toml<T: DeserializeOwned>(&mut self, path: &str) -> Option<T> {
        let Some(text) = self.files.get(path) else {
            self.problems.push(Problem::error(
                path,
                0,
                "the file is missing",
                "put it back; content/README.md says what it holds",
            ));
            return None;
        };
        self.parse(path, text)
    }

    pub(super) fn parse<T: DeserializeOwned>(&mut self, path: &str, text: &str) -> Option<T> {
        match toml::from_str(text) {
            Ok(value) => Some(value),
            Err(error) => {
                let line = error.span().map_or(1, |span| line_at(text, span.start));
                let what = error.message().trim().to_owned();
                self.problems.push(Problem::error(path, line, what, "correct the line; content/README.md shows the form"));
                None
            }
        }
    }

    fn topics(&mut self) -> BTreeMap<TopicId, Topic> {
        let mut topics = BTreeMap::new();
        for (path, text) in self.files.below("content/topics/", ".toml") {
            let Some(file) = self.parse::<TopicFile>(path, text) else { continue };
            if path != format!("content/topics/{}.toml", file.id) {
                let line = line_of(text, "id =");
                let what = format!("the id “{}” is not the file's name", file.id);
                self.problems.push(Problem::error(path, line, what, "give the file the id's name; an id never changes"));
                continue;
            }
            let variants = file.variant.into_iter().map(|variant| Variant {
                id: variant.id,
                nations: variant.nations,
                facts: variant.facts,
                helplines: variant.helplines,
            });
            let topic = Topic {
                id: file.id.clone(),
                category: file.category,
                reviewed: file.reviewed,
                review_by: file.review_by,
                keep_your_place: file.keep_your_place,
                consent_first: file.consent_first,
                grade_reason: file.grade_reason,
                checklist: file.checklist,
                related: file.related,
                variants: variants.collect(),
            };
            topics.insert(file.id, topic);
        }
        topics
    }

    fn facts(&mut self) -> BTreeMap<FactId, Fact> {
        const PATH: &str = "content/facts.toml";
        let files = self.toml::<BTreeMap<FactId, FactFile>>(PATH).unwrap_or_default();
        let mut facts = BTreeMap::new();
        for (id, file) in files {
            let mut nations = Vec::new();
            for name in &file.nations {
                match (name.as_str(), Jurisdiction::parse(name)) {
                    ("any", _) => nations.extend(Jurisdiction::ALL),
                    (_, Some(nation)) => nations.push(nation),
                    (_, None) => {
                        let line = line_of(self.files.get(PATH).unwrap_or_default(), id.as_str());
                        let what = format!("{id}: “{name}” is no nation");
                        self.problems.push(Problem::error(PATH, line, what, nations_mend()));
                    }
                }
            }
            facts.insert(id, Fact { nations, sources: file.sources });
        }
        facts
    }

    fn helplines(&mut self) -> BTreeMap<HelplineId, Helpline> {
        const PATH: &str = "content/helplines.toml";
        let files = self.toml::<BTreeMap<HelplineId, HelplineFile>>(PATH).unwrap_or_default();
        let mut helplines = BTreeMap::new();
        for (id, file) in files {
            match hours(file.hours, file.zone.as_deref()) {
                Ok(hours) => {
                    let helpline = Helpline {
                        id: id.clone(),
                        number: file.number,
                        email: file.email,
                        kind: file.kind,
                        nations: file.nations,
                        hours,
                        facts: file.facts,
                        checked: file.checked,
                        confirm: file.confirm,
                    };
                    helplines.insert(id, helpline);
                }
                Err(what) => {
                    let line = line_of(self.files.get(PATH).unwrap_or_default(), &format!("[{id}]"));
                    let mend = "write \"always\", \"unknown\", or days (mon to sun) with open and close as \"09:00\" and a zone";
                    self.problems.push(Problem::error(PATH, line, format!("{id}: {what}"), mend));
                }
            }
        }
        helplines
    }

    fn utterances(&mut self) -> Vec<Utterance> {
        let mut utterances = Vec::new();
        for (path, text) in self.files.kept_below("content/utterances/", ".txt") {
            let mut parts = path.trim_start_matches("content/utterances/").trim_end_matches(".txt").splitn(2, '/');
            let (Some(locale), Some(name)) = (parts.next().and_then(Locale::parse), parts.next()) else {
                self.problems.push(Problem::error(path, 0, "not a folder of a language", "put it into a folder such as en-GB"));
                continue;
            };
            let Some(meaning) = meaning(name) else {
                let what = format!("“{name}” is no topic id and none of the names that begin with _");
                self.problems.push(Problem::error(
                    path,
                    0,
                    what,
                    "give the file the topic's name; content/README.md lists the others",
                ));
                continue;
            };
            for (_, text) in kept_lines(text) {
                utterances.push(Utterance { meaning: meaning.clone(), locale, text, typed: true });
            }
        }
        utterances
    }

    fn alarms(&mut self) -> Vec<Alarm> {
        let mut alarms = Vec::new();
        for (path, text) in self.files.kept_below("content/safety/", ".txt").filter(|(path, _)| !path.contains(EXAMPLES)) {
            let mut parts = path.trim_start_matches("content/safety/").trim_end_matches(".txt").splitn(2, '/');
            let locale = parts.next().and_then(Locale::parse);
            let class = parts.next().and_then(SafetyClass::parse);
            let (Some(locale), Some(class)) = (locale, class) else {
                let mend = format!(
                    "name it <language>/<class>.txt; the classes are {}",
                    names(&SafetyClass::ALL.map(SafetyClass::as_str))
                );
                self.problems.push(Problem::error(path, 0, "not a language and a class of emergency", mend));
                continue;
            };
            let file: Arc<str> = path.into();
            alarms.extend(kept_lines(text).map(|(line, text)| {
                let trap = text.starts_with('!');
                let bare = |text: &'static str| text.trim_start_matches('!').trim_start();
                let pattern = match text {
                    Cow::Borrowed(text) => Cow::Borrowed(bare(text)),
                    Cow::Owned(text) => Cow::Owned(text.trim_start_matches('!').trim_start().to_owned()),
                };
                Alarm { class, locale, pattern, trap, file: Arc::clone(&file), line }
            }));
        }
        alarms
    }

    fn safety_examples(&mut self) -> Vec<SafetyExample> {
        let mut examples = Vec::new();
        for (path, text) in self.files.kept_below("content/safety/", ".txt") {
            let Some((locale, name)) = path.trim_start_matches("content/safety/").split_once(EXAMPLES) else { continue };
            let name = name.trim_end_matches(".txt");
            let class = SafetyClass::parse(name);
            let (Some(locale), true) = (Locale::parse(locale), class.is_some() || name == CALM) else {
                let classes = names(&SafetyClass::ALL.map(SafetyClass::as_str));
                let mend = format!("name it <language>/examples/<class>.txt; the classes are {classes} and {CALM}");
                self.problems.push(Problem::error(path, 0, "not a language and a class of emergency", mend));
                continue;
            };
            let file: Arc<str> = path.into();
            let example = |(line, text)| SafetyExample { class, locale, text, file: Arc::clone(&file), line };
            examples.extend(kept_lines(text).map(example));
        }
        examples
    }

    fn safety_lines(&mut self) -> BTreeMap<(SafetyClass, Option<Jurisdiction>), Vec<HelplineId>> {
        const PATH: &str = "content/safety/lines.toml";
        let mut lines = BTreeMap::new();
        let classes = self.toml::<BTreeMap<SafetyClass, BTreeMap<String, Vec<HelplineId>>>>(PATH).unwrap_or_default();
        for (class, nations) in classes {
            for (name, ids) in nations {
                let nation = Jurisdiction::parse(&name);
                if nation.is_none() && name != "unknown" {
                    let line = line_of(self.files.get(PATH).unwrap_or_default(), &name);
                    let what = format!("{}: “{name}” is no nation", class.as_str());
                    self.problems.push(Problem::error(PATH, line, what, nations_mend().replace("any", "unknown")));
                }
                lines.insert((class, nation), ids);
            }
        }
        lines
    }
}

fn hours(file: HoursFile, zone: Option<&str>) -> Result<Hours, String> {
    let openings = match file {
        HoursFile::Word(word) if word == "always" => return Ok(Hours::Always),
        HoursFile::Word(word) if word == "unknown" => return Ok(Hours::Unknown),
        HoursFile::Word(word) => return Err(format!("“{word}” are no hours")),
        HoursFile::At(openings) => openings,
    };
    let zone = zone.ok_or("hours without a zone")?;
    let zone = TimeZone::get(zone).map_err(|_| format!("“{zone}” is no zone"))?;
    let opening = |file: OpeningFile| {
        let days = file.days.iter().map(|day| weekday(day)).collect::<Option<Vec<_>>>();
        let time = |text: &str| text.parse::<Time>().ok();
        match (days, time(&file.open), time(&file.close)) {
            (Some(days), Some(open), Some(close)) if open < close => Ok(Opening { days, open, close }),
            _ => Err(format!("can't read the hours {} {} to {}", names(&file.days), file.open, file.close)),
        }
    };
    Ok(Hours::At(openings.into_iter().map(opening).collect::<Result<_, _>>()?, zone))
}

fn weekday(text: &str) -> Option<Weekday> {
    Some(match text {
        "mon" => Weekday::Monday,
        "tue" => Weekday::Tuesday,
        "wed" => Weekday::Wednesday,
        "thu" => Weekday::Thursday,
        "fri" => Weekday::Friday,
        "sat" => Weekday::Saturday,
        "sun" => Weekday::Sunday,
        _ => return None,
    })
}

/// What the utterances in a file of this name mean.
fn meaning(name: &str) -> Option<Meaning> {
    let Some(kind) = name.strip_prefix('_') else { return TopicId::parse(name).ok().map(Meaning::Topic) };
    let declined = DeclineKind::ALL.into_iter().find(|known| known.as_str() == kind).map(Meaning::Declined);
    declined.or_else(|| SmalltalkKind::ALL.into_iter().find(|known| known.as_str() == kind).map(Meaning::Smalltalk))
}

/// The lines that say something, with their numbers.
pub(super) fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let numbered = text.lines().enumerate().map(|(index, line)| (index + 1, line.trim()));
    numbered.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
}

/// The same; lines of texts that are part of the program are not copied.
#[expect(clippy::ptr_arg, reason = "whether the text is part of the program is what matters")]
fn kept_lines<'a>(text: &'a Cow<'static, str>) -> Box<dyn Iterator<Item = (usize, Cow<'static, str>)> + 'a> {
    match text {
        Cow::Borrowed(text) => Box::new(lines(text).map(|(number, line)| (number, Cow::Borrowed(line)))),
        Cow::Owned(text) => Box::new(lines(text).map(|(number, line)| (number, Cow::Owned(line.to_owned())))),
    }
}

fn names<S: AsRef<str>>(names: &[S]) -> String {
    names.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", ")
}

fn nations_mend() -> String {
    format!("use any or {}", names(&Jurisdiction::ALL.map(Jurisdiction::as_str)))
}
