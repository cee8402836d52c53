//! Rules for `content/safety`.

use std::collections::BTreeMap;

use super::Findings;
use crate::content::Problem;
use crate::content::safety::SafetyClass;
use crate::domain::{Jurisdiction, Locale};
use crate::matcher::normalize::fold;
use crate::matcher::{Example, PatternFault, examples};

const LINES: &str = "content/safety/lines.toml";

/// A pattern that can't be read.
pub(super) fn unreadable(fault: &PatternFault) -> Problem {
    let mend = "write words; … for up to three others (not at the ends), a|b for either, word* for a beginning";
    Problem::error(&*fault.file, fault.line, "the pattern can't be read", mend)
}

impl Findings<'_> {
    pub(super) fn safety(&mut self) {
        let catalogue = &self.library.catalogue;
        for class in SafetyClass::ALL {
            let file = format!("content/safety/{}/{}.txt", Locale::SOURCE, class.as_str());
            if !catalogue.alarms().iter().any(|alarm| alarm.class == class && alarm.locale == Locale::SOURCE && !alarm.trap) {
                self.error(&file, 0, "no patterns", "write what people type in this emergency");
            }
            if !catalogue.safety_examples().iter().any(|it| it.class == Some(class) && it.locale == Locale::SOURCE) {
                let file = format!("content/safety/{}/examples/{}.txt", Locale::SOURCE, class.as_str());
                self.error(&file, 0, "no examples", "write messages of people in this emergency, one a line");
            }
            let nations = Jurisdiction::ALL.map(Some).into_iter().chain([None]);
            for nation in nations {
                if !catalogue.has_safety_lines(class, nation) {
                    let name = nation.map_or("unknown", Jurisdiction::as_str);
                    let line = self.line(LINES, &format!("[{}]", class.as_str()));
                    let what = format!("{}: nothing for {name}", class.as_str());
                    self.error(LINES, line, what, "name the lines to call, the first first; [] if the words name none");
                }
                for id in catalogue.safety_lines(class, nation) {
                    let serves = catalogue.helpline(id).map(|line| nation.is_none_or(|nation| line.nations.contains(&nation)));
                    let shown_side_by_side = matches!(nation, None | Some(Jurisdiction::Elsewhere));
                    if serves != Some(true) && !(shown_side_by_side && serves.is_some()) {
                        let line = self.line(LINES, &format!("[{}]", class.as_str()));
                        let what = format!("{}: “{id}” is no line of that nation", class.as_str());
                        self.error(LINES, line, what, "name a line of content/helplines.toml that serves the nation");
                    }
                }
            }
        }
    }

    /// Each pattern and trap is its own test; each example stands once.
    pub(super) fn safety_examples(&mut self) {
        let library = self.library;
        for Example { alarm, text } in examples(library.catalogue.alarms()) {
            let heard = library.safety.hear_patterns(&text).is_some();
            if heard == alarm.trap {
                let (what, mend) = if alarm.trap {
                    ("raises an alarm all the same", "let the trap cover the words that raise it")
                } else {
                    ("is not heard", "take away the trap that covers it, or the pattern")
                };
                self.error(&alarm.file, alarm.line, format!("“{text}” {what}"), mend);
            }
        }
        let mut texts: BTreeMap<String, &str> = BTreeMap::new();
        for example in library.catalogue.safety_examples() {
            if let Some(other) = texts.insert(fold(&example.text), &example.file) {
                let what = format!("“{}” stands twice", example.text);
                let mend = format!("keep it where it belongs; in doubt about danger it is an alarm; the other is in {other}");
                self.error(&example.file, example.line, what, mend);
            }
        }
    }
}
