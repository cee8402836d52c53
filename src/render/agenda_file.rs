//! An appointment as a calendar file. Others may see the calendar it goes into: it has no word about health, and no note.

use jiff::tz::TimeZone;

use super::MessageId;
use super::outgoing::Document;
use super::reply::Rendering;
use crate::calendar::{Alarm, Entry, write};
use crate::dialogue::AgendaReply;
use crate::schedule::zone;

/// How long an appointment is taken to last, in minutes; nobody knows.
const MINUTES: u32 = 60;
/// One day and two hours before.
const ALARMS: [Alarm; 2] = [Alarm { minutes_before: 24 * 60 }, Alarm { minutes_before: 2 * 60 }];

impl Rendering<'_> {
    /// The file that goes with a reply, if one does.
    pub(super) fn agenda_document(&self, reply: &AgendaReply) -> Option<Document> {
        let AgendaReply::File { appointment, uid, cancelled, .. } = reply else { return None };
        let summary = self.say(MessageId::AppointmentFileSummary);
        let file = write(&Entry {
            uid,
            sequence: appointment.sequence,
            stamp: self.now,
            starts: appointment.starts,
            zone: &zone(&appointment.zone).unwrap_or(TimeZone::UTC),
            minutes: MINUTES,
            summary: &summary,
            place: appointment.place.as_deref(),
            note: None,
            alarms: &ALARMS,
            alarm_text: &summary,
            cancelled: *cancelled,
        });
        Some(Document { name: "appointment.ics".to_owned(), mime: "text/calendar", bytes: file.into_bytes() })
    }
}
