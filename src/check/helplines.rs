//! Rules for `content/helplines.toml`.

use jiff::ToSpan as _;
use jiff::civil::Weekday;

use super::Findings;
use crate::content::helpline::Hours;

const FILE: &str = "content/helplines.toml";
const WEEKDAYS: [Weekday; 5] = [Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday];

impl Findings<'_> {
    pub(super) fn helplines(&mut self) {
        let catalogue = &self.library.catalogue;
        for helpline in catalogue.helplines() {
            let line = self.line(FILE, &format!("[{}]", helpline.id));
            let known = |id| catalogue.facts().any(|(known, _)| known == id);
            if helpline.facts.is_empty() || !helpline.facts.iter().all(known) {
                self.error(
                    FILE,
                    line,
                    format!("“{}”: its number has no source", helpline.id),
                    "name a fact of content/facts.toml",
                );
            }
            if helpline.nations.is_empty() {
                self.error(FILE, line, format!("“{}” serves no nation", helpline.id), "name the nations that it serves");
            }
            let shown = match &helpline.hours {
                Hours::Always | Hours::Unknown => true,
                Hours::At(openings, _) => matches!(openings.as_slice(), [one] if one.days.len() == 7 || one.days == WEEKDAYS),
            };
            if !shown {
                let what = format!("“{}”: these hours can't be put into words yet", helpline.id);
                self.error(
                    FILE,
                    line,
                    what,
                    "every day or Monday to Friday can; for others words are needed in locales and src/render/card.rs",
                );
            }
            if helpline.confirm {
                let what = format!("“{}”: the number comes from a weak or old source", helpline.id);
                self.warning(FILE, line, what, "call it; if it is right, name the better source and take `confirm` away");
            }
            if helpline.checked.checked_add(1.year()).is_ok_and(|due| self.today.is_some_and(|today| today >= due)) {
                let what = format!("“{}” was last checked on {}", helpline.id, helpline.checked);
                self.warning(FILE, line, what, "hold number and hours against the source, then set `checked`");
            }
        }
    }
}
