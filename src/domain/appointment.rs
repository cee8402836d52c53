//! When somebody is expected somewhere.

use jiff::tz::TimeZone;
use jiff::{Timestamp, civil};
use serde::{Deserialize, Serialize};

/// Which of two equal wall times is meant, where the clocks were put back and showed it twice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fold {
    /// The first: nobody who comes then is late.
    #[default]
    Earlier,
    /// The second.
    Later,
}

/// When an appointment starts: what a clock on the wall shows there. An instant is never stored, so that new rules of a zone move it.
///
/// It has no saved form of its own: the zone is saved by its name, and [`zone`](crate::schedule::zone) says whether it still exists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// Wall time of the start.
    pub starts: civil::DateTime,
    /// Zone of the place.
    pub zone: TimeZone,
    /// Which of two equal wall times is meant; without meaning for all others.
    pub fold: Fold,
}

impl Visit {
    /// A visit whose wall time comes once or, if the clocks are put back over it, the first time.
    #[must_use]
    pub fn new(starts: civil::DateTime, zone: TimeZone) -> Self {
        Self { starts, zone, fold: Fold::Earlier }
    }

    /// The instant of the start. A wall time that the clocks skip is later by what they skip: 2:30 is 3:30 then.
    ///
    /// At the ends of what can be counted (the years -9999 and 9999) it is the nearest instant.
    #[must_use]
    pub fn instant(&self) -> Timestamp {
        let ambiguous = self.zone.to_ambiguous_timestamp(self.starts);
        let instant = match self.fold {
            Fold::Earlier => ambiguous.compatible(),
            Fold::Later => ambiguous.later(),
        };
        instant.unwrap_or(if self.starts.year() < 0 { Timestamp::MIN } else { Timestamp::MAX })
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use jiff::tz::TimeZone;

    use super::{Fold, Visit};

    fn instant(month: i8, day: i8, hour: i8, fold: Fold) -> String {
        let zone = TimeZone::get("America/New_York").unwrap();
        Visit { starts: date(2027, month, day).at(hour, 30, 0, 0), zone, fold }.instant().to_string()
    }

    #[test]
    fn a_wall_time_that_is_skipped_or_shown_twice_is_one_instant() {
        // Put forward on 14 March 2027 at 2:00, back on 7 November at 2:00.
        assert_eq!(instant(3, 14, 1, Fold::Earlier), "2027-03-14T06:30:00Z");
        assert_eq!(instant(3, 14, 2, Fold::Earlier), "2027-03-14T07:30:00Z");
        assert_eq!(instant(3, 14, 2, Fold::Later), "2027-03-14T07:30:00Z");
        assert_eq!(instant(3, 14, 3, Fold::Earlier), "2027-03-14T07:30:00Z");
        assert_eq!(instant(11, 7, 1, Fold::Earlier), "2027-11-07T05:30:00Z");
        assert_eq!(instant(11, 7, 1, Fold::Later), "2027-11-07T06:30:00Z");
        assert_eq!(instant(11, 7, 2, Fold::Later), "2027-11-07T07:30:00Z");
    }

    #[test]
    fn the_ends_of_time_are_instants_too() {
        let zone = TimeZone::get("Pacific/Honolulu").unwrap();
        assert_eq!(Visit::new(jiff::civil::DateTime::MAX, zone.clone()).instant(), jiff::Timestamp::MAX);
        let zone = TimeZone::get("Pacific/Kiritimati").unwrap();
        assert_eq!(Visit::new(jiff::civil::DateTime::MIN, zone).instant(), jiff::Timestamp::MIN);
    }
}
