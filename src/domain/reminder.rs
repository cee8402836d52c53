//! Reminders: how long before, when not, and when at last.

use jiff::civil::Time;
use jiff::{Timestamp, civil};
use serde::{Deserialize, Serialize};

/// How long before the start, or after it, a reminder is wanted.
///
/// The order is that of preference where two fall on the same instant: the last one stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lead {
    /// So many minutes of real time before; 0 is never sent.
    MinutesBefore(u32),
    /// At the same wall time so many calendar days before, whatever the clocks do in between; 0 is never sent.
    DaysBefore(u16),
    /// The day after at 10:00: how did it go?
    DayAfter,
    /// The one that an appointment gets which was entered too late for all that were wanted. It can't be wished for: in a person's
    /// list it has no meaning.
    Late,
}

impl Lead {
    /// What a person gets who changes nothing (`product.md` §5; two beat one: Steiner 2018).
    pub const DEFAULT: [Self; 4] = [Self::DaysBefore(7), Self::DaysBefore(3), Self::DaysBefore(1), Self::DayAfter];

    /// Whether it comes before the start.
    #[must_use]
    pub fn is_before(self) -> bool {
        self != Self::DayAfter
    }

    /// Its place in a list, roughly in minutes from the start: the earliest first.
    #[must_use]
    pub fn from_start(self) -> i64 {
        match self {
            Self::MinutesBefore(minutes) => -i64::from(minutes),
            Self::DaysBefore(days) => -i64::from(days) * 24 * 60,
            Self::Late => 0,
            Self::DayAfter => 24 * 60,
        }
    }
}

/// When a person wants no reminder, by the clock on the wall: `from` belongs to it, `until` doesn't. It may go over midnight; equal
/// ends mean never.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct QuietHours {
    /// First quiet moment.
    pub from: Time,
    /// First moment that isn't quiet any more.
    pub until: Time,
}

impl Default for QuietHours {
    /// 20:00 to 9:00.
    fn default() -> Self {
        Self { from: civil::time(20, 0, 0, 0), until: civil::time(9, 0, 0, 0) }
    }
}

impl QuietHours {
    /// Whether this wall time is quiet.
    #[must_use]
    pub fn covers(self, time: Time) -> bool {
        if self.from <= self.until { self.from <= time && time < self.until } else { self.from <= time || time < self.until }
    }
}

/// A reminder with its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Planned {
    /// Which one.
    pub lead: Lead,
    /// When it is to go out: never earlier.
    pub due: Timestamp,
}

#[cfg(test)]
mod tests {
    use jiff::civil::time;

    use super::{Lead, Planned, QuietHours};

    #[test]
    fn quiet_hours_have_a_first_moment_and_no_last_one() {
        let hours = |from, until| QuietHours { from: time(from, 0, 0, 0), until: time(until, 0, 0, 0) };
        let night = QuietHours::default();
        for (hours, quiet, loud) in [
            (
                night,
                vec![time(20, 0, 0, 0), time(0, 0, 0, 0), time(8, 59, 59, 999_999_999)],
                vec![time(9, 0, 0, 0), time(19, 59, 0, 0)],
            ),
            (
                hours(12, 14),
                vec![time(12, 0, 0, 0), time(13, 59, 0, 0)],
                vec![time(14, 0, 0, 0), time(11, 59, 0, 0), time(0, 0, 0, 0)],
            ),
            (hours(0, 7), vec![time(0, 0, 0, 0)], vec![time(7, 0, 0, 0), time(23, 59, 59, 0)]),
            (hours(22, 0), vec![time(23, 59, 59, 0)], vec![time(0, 0, 0, 0)]),
            (hours(9, 9), vec![], vec![time(9, 0, 0, 0), time(8, 0, 0, 0), time(0, 0, 0, 0)]),
        ] {
            assert!(quiet.iter().all(|&time| hours.covers(time)), "{hours:?}");
            assert!(!loud.iter().any(|&time| hours.covers(time)), "{hours:?}");
        }
    }

    /// These forms are in databases: a change here needs a reader for the old one.
    #[test]
    fn saved_forms_stay() {
        let leads = [Lead::MinutesBefore(120), Lead::DaysBefore(7), Lead::DayAfter, Lead::Late];
        let saved = r#"[{"minutes-before":120},{"days-before":7},"day-after","late"]"#;
        assert_eq!(serde_json::to_string(&leads).unwrap(), saved);
        assert_eq!(serde_json::from_str::<[Lead; 4]>(saved).unwrap(), leads);
        let saved = r#"{"from":"20:00:00","until":"09:00:00"}"#;
        assert_eq!(serde_json::to_string(&QuietHours::default()).unwrap(), saved);
        assert_eq!(serde_json::from_str::<QuietHours>(saved).unwrap(), QuietHours::default());
        let saved = r#"{"lead":"day-after","due":"2027-03-14T07:30:00Z"}"#;
        let planned = Planned { lead: Lead::DayAfter, due: "2027-03-14T07:30:00Z".parse().unwrap() };
        assert_eq!(serde_json::to_string(&planned).unwrap(), saved);
        assert_eq!(serde_json::from_str::<Planned>(saved).unwrap(), planned);
    }
}
