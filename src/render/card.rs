//! The anatomy of an answer: title, short answer, what to do now, the detail folded away, then source, date and nation, so that a
//! forwarded answer still carries them.

use jiff::tz::TimeZone;

use super::MessageId;
use super::html::Rich;
use super::message_id;
use super::reply::Rendering;
use crate::content::catalogue::{Source, Topic, Variant};
use crate::content::helpline::{Helpline, Hours};
use crate::domain::{HelplineId, Jurisdiction, Locale};

/// How many things to do a card has at most.
pub const MOST_TO_DO: usize = 3;

impl Rendering<'_> {
    pub(super) fn card(&self, topic: &Topic, nation: Option<Jurisdiction>) -> Rich {
        let Some(variant) = topic.variant(nation.unwrap_or(Jurisdiction::Elsewhere)) else { return Rich::new() };
        let id = format!("card-{}-{}", topic.id, variant.id);
        let part = |name: &str| self.wording.attribute(self.locale, &id, name);
        let mut rich = Rich::new().bold(self.id(&format!("card-{}", topic.id))).text(&part("short").unwrap_or_default());
        let to_do: Vec<String> = (1..=MOST_TO_DO).filter_map(|number| part(&format!("do-{number}"))).collect();
        if !to_do.is_empty() {
            let list: Vec<String> = to_do.iter().map(|line| format!("- {line}")).collect();
            rich = rich.text(&format!("{}\n{}", self.say(MessageId::AnswerDo), list.join("\n")));
        }
        if topic.keep_your_place {
            rich = rich.text(&self.say(MessageId::AnswerKeepYourPlace));
        }
        if !variant.helplines.is_empty() {
            rich = rich.text(&format!("{}\n{}", self.say(MessageId::AnswerHelplines), self.helplines(&variant.helplines)));
        }
        // Above the detail, which is folded away: nobody should read on without having seen it.
        if let Some(expired) = self.expired(topic.review_by) {
            rich = rich.text(&expired);
        }
        rich = rich.quotation(&part("detail").unwrap_or_default());
        rich.italic(self.source_line(topic, variant, nation))
    }

    fn source_line(&self, topic: &Topic, variant: &Variant, nation: Option<Jurisdiction>) -> String {
        let nation = nation.filter(|_| topic.depends_on_nation());
        self.source_line_of(self.locale, &self.catalogue.sources_of(variant), topic.reviewed, nation)
    }

    /// That a text should have been checked again by now, if it should.
    pub(super) fn expired(&self, review_by: jiff::civil::Date) -> Option<String> {
        if self.now.to_zoned(TimeZone::UTC).date() < review_by {
            return None;
        }
        let date = self.wording.date(self.locale, review_by);
        Some(self.wording.say(self.locale, MessageId::AnswerExpired, &[("date", &date)]))
    }

    /// Source, date and nation; without a nation a text holds everywhere.
    pub(super) fn source_line_of(
        &self,
        locale: Locale,
        sources: &[&Source],
        reviewed: jiff::civil::Date,
        nation: Option<Jurisdiction>,
    ) -> String {
        let mut publishers: Vec<&str> = Vec::new();
        for source in sources {
            if !publishers.contains(&source.publisher.as_str()) {
                publishers.push(&source.publisher);
            }
        }
        let nation = match nation {
            Some(Jurisdiction::Elsewhere) => self.wording.say(locale, MessageId::AnswerForElsewhere, &[]),
            Some(nation) => self.wording.say_id(locale, &message_id::nation(nation)),
            None => self.wording.say(locale, MessageId::AnswerForEverywhere, &[]),
        };
        let date = self.wording.date(locale, reviewed);
        let arguments = [("publishers", publishers.join(", ")), ("date", date), ("nation", nation)];
        let arguments: Vec<(&'static str, &str)> = arguments.iter().map(|(name, value)| (*name, value.as_str())).collect();
        self.wording.say(locale, MessageId::AnswerSource, &arguments)
    }

    /// The lines with name, number and hours, one a line.
    pub(super) fn helplines(&self, ids: &[HelplineId]) -> String {
        let lines = ids.iter().filter_map(|id| self.catalogue.helpline(id));
        lines.map(|line| format!("- {}", self.helpline(line))).collect::<Vec<_>>().join("\n")
    }

    fn helpline(&self, line: &Helpline) -> String {
        let name = self.id(&format!("helpline-{}", line.id));
        let say = |id, arguments: &[(&'static str, &str)]| self.wording.say(self.locale, id, arguments);
        let mut entry = say(MessageId::HelplineEntry, &[("name", &name), ("number", &line.number)]);
        if let Some(email) = &line.email {
            entry = say(MessageId::HelplineWithEmail, &[("entry", &entry), ("email", email)]);
        }
        let Some(hours) = self.hours(&line.hours) else { return entry };
        let open = match (&line.hours, line.is_open(self.now)) {
            (Hours::Always, _) | (_, None) => String::new(),
            (_, Some(true)) => format!(" {}", self.say(MessageId::HelplineOpen)),
            (_, Some(false)) => format!(" {}", self.say(MessageId::HelplineClosed)),
        };
        say(MessageId::HelplineWithHours, &[("entry", &entry), ("hours", &format!("{hours}{open}"))])
    }

    fn hours(&self, hours: &Hours) -> Option<String> {
        match hours {
            Hours::Unknown => None,
            Hours::Always => Some(self.say(MessageId::HelplineHoursAlways)),
            Hours::At(openings, _) => {
                let opening = openings.first()?;
                let id = if opening.days.len() == 7 { MessageId::HelplineHoursDaily } else { MessageId::HelplineHoursWeekdays };
                let time = |time| self.wording.time(self.locale, time);
                let (open, close) = (time(opening.open), time(opening.close));
                Some(self.wording.say(self.locale, id, &[("open", &open), ("close", &close)]))
            }
        }
    }
}
