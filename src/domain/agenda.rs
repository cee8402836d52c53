//! A person's appointments, and what they want to be told of them.

use jiff::{Timestamp, civil};
use serde::{Deserialize, Serialize};

use super::{AppointmentId, Fold, Lead, QuietHours};

/// What an appointment is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AppointmentKind {
    /// A talk with one's own doctor.
    OwnDoctor,
    /// The second opinion.
    SecondOpinion,
    /// Tests.
    Tests,
    /// Something else.
    Other,
}

impl AppointmentKind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::OwnDoctor, Self::SecondOpinion, Self::Tests, Self::Other];

    /// The id as it stands in buttons and Fluent ids.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OwnDoctor => "own-doctor",
            Self::SecondOpinion => "second-opinion",
            Self::Tests => "tests",
            Self::Other => "other",
        }
    }

    /// Whether somebody may be about to hear a second opinion. Where the kind isn't known they may.
    #[must_use]
    pub fn may_be_second(kind: Option<Self>) -> bool {
        matches!(kind, None | Some(Self::SecondOpinion))
    }

    /// Reads the id; `None` if there is no such kind.
    #[must_use]
    pub fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == id)
    }
}

/// An appointment: wall time and zone, never an instant, so that new rules of a zone move it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointment {
    /// Its number.
    pub id: AppointmentId,
    /// What a clock at its place shows when it begins.
    pub starts: civil::DateTime,
    /// The IANA name of the zone of its place.
    pub zone: String,
    /// Which of two equal wall times is meant.
    #[serde(default)]
    pub fold: Fold,
    /// What it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<AppointmentKind>,
    /// Where it is, in the person's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Who comes along, in the person's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub companion: Option<String>,
    /// Anything else, in the person's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The reminders that are wanted for it; `None`: those of the agenda.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leads: Option<Vec<Lead>>,
    /// When it, or what was last changed about its time or reminders, was entered: nothing is due before.
    pub entered: Timestamp,
    /// Up to when its reminders have been dealt with: sent, joined or dropped.
    pub handled_until: Timestamp,
    /// Until when an overdue reminder is held back by quiet hours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held_until: Option<Timestamp>,
    /// Whether a calendar file of it was ever sent.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub filed: bool,
    /// How often its calendar file has changed (RFC 5545, SEQUENCE).
    #[serde(default)]
    pub sequence: u32,
    /// The release of the time zone database with which it was entered.
    pub zones: String,
}

impl Appointment {
    /// One that begins then and of which nothing else is known. `zones` is the release of the time zone database.
    #[must_use]
    pub fn new(id: AppointmentId, starts: civil::DateTime, zone: String, entered: Timestamp, zones: &str) -> Self {
        Self {
            id,
            starts,
            zone,
            fold: Fold::default(),
            kind: None,
            place: None,
            companion: None,
            note: None,
            leads: None,
            entered,
            handled_until: entered,
            held_until: None,
            filed: false,
            sequence: 0,
            zones: zones.to_owned(),
        }
    }
}

/// A person's appointments and wishes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agenda {
    /// The appointments, in the order in which they were entered.
    #[serde(default)]
    pub appointments: Vec<Appointment>,
    /// The number that was given last.
    #[serde(default)]
    pub last_id: u32,
    /// The IANA name of the person's zone, once it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    /// When no reminder may come.
    #[serde(default)]
    pub quiet: QuietHours,
    /// The reminders of every appointment that has no list of its own.
    #[serde(default = "usual")]
    pub leads: Vec<Lead>,
    /// What makes the names of calendar files unlike anybody else's; made by chance with the first appointment, 0 before.
    #[serde(default)]
    pub seed: u64,
}

fn usual() -> Vec<Lead> {
    Lead::DEFAULT.to_vec()
}

impl Default for Agenda {
    fn default() -> Self {
        Self { appointments: Vec::new(), last_id: 0, zone: None, quiet: QuietHours::default(), leads: usual(), seed: 0 }
    }
}

impl Agenda {
    /// An appointment by its number.
    #[must_use]
    pub fn appointment(&self, id: AppointmentId) -> Option<&Appointment> {
        self.appointments.iter().find(|appointment| appointment.id == id)
    }

    /// The same, to be changed.
    pub fn appointment_mut(&mut self, id: AppointmentId) -> Option<&mut Appointment> {
        self.appointments.iter_mut().find(|appointment| appointment.id == id)
    }

    /// The reminders that are wanted for an appointment.
    #[must_use]
    pub fn leads_of<'a>(&'a self, appointment: &'a Appointment) -> &'a [Lead] {
        appointment.leads.as_deref().unwrap_or(&self.leads)
    }
}
