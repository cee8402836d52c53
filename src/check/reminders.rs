//! How reminders begin: a bystander reads it on a locked screen.

use jiff::civil::{Date, DateTime, date, time};
use jiff::{SignedDuration, Timestamp};

use super::{Findings, indiscreet};
use crate::dialogue::{AgendaReply, Records, Reply};
use crate::domain::{AppointmentId, AppointmentKind, Fold, Lead, Locale, Visit};
use crate::render::{Rendering, render};
use crate::schedule::{ZONE_OF_UK, zone};

/// What a person might write as the place; it must not stand where a bystander reads it.
const PLACE: &str = "⚑⚑⚑";
/// How much of a message a notification shows, in characters; the rest of a word that begins there included.
const SHOWN: usize = 80;
/// Two days whose names are long and short in most languages.
const DAYS: [Date; 2] = [date(2026, 9, 30), date(2027, 5, 7)];
/// How long before the start reminders of each kind go out, in minutes; below 0: after it.
const MINUTES: [i64; 9] = [7 * 24 * 60, 3 * 24 * 60, 24 * 60, 12 * 60, 300, 45, 1, -20 * 60, -60 * 60];

impl Findings<'_> {
    /// No reminder may tell of the illness, or where somebody goes, in what a notification shows of it.
    pub(super) fn reminders(&mut self) {
        let mut found: Vec<(Locale, String, String)> = Vec::new();
        for &locale in self.library.wording.locales() {
            for (reply, now) in samples() {
                let Some(html) = self.words_of(&reply, locale, now) else { continue };
                let place = html.chars().take(SHOWN).collect::<String>().contains(PLACE);
                let word = indiscreet(&self.library.catalogue, &html, locale);
                let fault = word.map(str::to_owned).or_else(|| place.then(|| PLACE.to_owned()));
                found.extend(fault.map(|fault| (locale, fault, html.lines().next().unwrap_or_default().to_owned())));
            }
        }
        for (locale, fault, line) in found {
            let file = format!("locales/{locale}/reminders.ftl");
            let what = match fault.as_str() {
                PLACE => format!("where somebody goes stands in the first {SHOWN} characters of “{line}”"),
                word => format!("“{word}” stands in the first {SHOWN} characters of “{line}”"),
            };
            self.error(&file, 0, what, "a bystander reads that on a locked screen: say only that something is planned, and when");
        }
    }

    fn words_of(&self, reply: &Reply, locale: Locale, now: Timestamp) -> Option<String> {
        let (wording, catalogue) = (&self.library.wording, &self.library.catalogue);
        let rendering = Rendering { wording, catalogue, locale, now, bot_username: None };
        render(reply, &[], &rendering).into_iter().next().map(|message| message.html)
    }
}

/// A reminder of each kind at each distance, with the moment in which it goes out.
fn samples() -> impl Iterator<Item = (Reply, Timestamp)> {
    let leads =
        [Lead::DaysBefore(7), Lead::DaysBefore(3), Lead::DaysBefore(1), Lead::MinutesBefore(120), Lead::Late, Lead::DayAfter];
    let kinds = [None].into_iter().chain(AppointmentKind::ALL.map(Some));
    let starts = DAYS.into_iter().flat_map(|day| [day.to_datetime(time(9, 5, 0, 0)), day.to_datetime(time(22, 45, 0, 0))]);
    let each = kinds.flat_map(move |kind| leads.into_iter().map(move |lead| (kind, lead)));
    each.flat_map(move |(kind, lead)| {
        let at = starts.clone().flat_map(move |starts| MINUTES.map(|minutes| (starts, minutes)));
        at.map(move |(starts, minutes)| sample(kind, lead, starts, minutes))
    })
}

fn sample(kind: Option<AppointmentKind>, lead: Lead, starts: DateTime, minutes: i64) -> (Reply, Timestamp) {
    let start = Visit::new(starts, zone(ZONE_OF_UK).unwrap_or(jiff::tz::TimeZone::UTC)).instant();
    let now = start.checked_sub(SignedDuration::from_mins(minutes)).unwrap_or(start);
    let records = Records::ALL.into_iter().nth(usize::from(minutes % 2 == 0));
    let reply = AgendaReply::Reminder {
        appointment: AppointmentId(1),
        lead,
        starts,
        zone: ZONE_OF_UK.to_owned(),
        fold: Fold::default(),
        kind,
        place: Some(PLACE.to_owned()),
        records,
        open: None,
    };
    (Reply::Agenda(reply), now)
}
