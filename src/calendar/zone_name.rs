//! Which zone a file means: its programs have their own names for the zones of the tz database.

use calcard::common::timezone::Tz;
use calcard::icalendar::timezone::TzResolver;
use jiff::tz::TimeZone;

/// Longest name that is looked at, in bytes; the longest known one has not half of that.
const LONGEST: usize = 100;

/// The zones of one file.
pub(super) struct ZoneNames<'a>(TzResolver<&'a str>);

impl<'a> ZoneNames<'a> {
    /// `resolver`: what the file's own zones say about their names (X-LIC-LOCATION, X-MICROSOFT-CDO-TZID).
    pub(super) fn new(resolver: TzResolver<&'a str>) -> Self {
        Self(resolver)
    }

    /// The zone of a TZID; `None` if only rules are known of it, or an offset, and so no place on Earth.
    ///
    /// The names of Windows are those of Unicode's list (CLDR, windowsZones), as calcard has it.
    pub(super) fn find(&self, tzid: &str) -> Option<TimeZone> {
        if tzid.len() > LONGEST {
            return None;
        }
        in_tzdb(tzid).or_else(|| match self.0.resolve(tzid)? {
            // Its database is older than ours: only the name is taken.
            Tz::Tz(zone) => in_tzdb(zone.name()),
            Tz::Floating | Tz::Fixed(_) => None,
        })
    }
}

/// The zone of which the name is a name or, after prefixes such as `/freeassociation.sourceforge.net/`, ends with one.
fn in_tzdb(name: &str) -> Option<TimeZone> {
    let name = name.trim().replace(' ', "_");
    let mut rest = name.as_str();
    loop {
        if let Some(zone) = known(rest) {
            return Some(zone);
        }
        rest = rest.split_once('/')?.1;
    }
}

/// A zone by its whole name. Names without a place are none: whoever writes EST or GMT in summer means the clock on the wall.
fn known(name: &str) -> Option<TimeZone> {
    if ["UTC", "Etc/UTC", "Etc/GMT", "Zulu"].iter().any(|utc| utc.eq_ignore_ascii_case(name)) {
        return Some(TimeZone::UTC);
    }
    let (area, _) = name.split_once('/')?;
    if area.eq_ignore_ascii_case("Etc") { None } else { TimeZone::get(name).ok() }
}

#[cfg(test)]
mod tests {
    use calcard::icalendar::ICalendar;

    use super::ZoneNames;

    fn found(tzid: &str) -> Option<String> {
        let zones = ICalendar::default();
        ZoneNames::new(zones.build_tz_resolver()).find(tzid).map(|zone| zone.iana_name().unwrap().to_owned())
    }

    #[test]
    fn names_of_many_programs_mean_places() {
        for (tzid, zone) in [
            ("Europe/London", "Europe/London"),
            ("europe/london", "Europe/London"),
            (" America/New York ", "America/New_York"),
            ("America/Indiana/Knox", "America/Indiana/Knox"),
            ("/freeassociation.sourceforge.net/Europe/London", "Europe/London"),
            ("/freeassociation.sourceforge.net/Tzfile/America/Kentucky/Monticello", "America/Kentucky/Monticello"),
            ("/softwarestudio.org/Olson_20011030_5/America/Chicago", "America/Chicago"),
            ("GMT Standard Time", "Europe/London"),
            ("Eastern Standard Time", "America/New_York"),
            ("Central Standard Time", "America/Chicago"),
            ("Mountain Standard Time", "America/Denver"),
            ("US Mountain Standard Time", "America/Phoenix"),
            ("Pacific Standard Time", "America/Los_Angeles"),
            ("Alaskan Standard Time", "America/Anchorage"),
            ("Hawaiian Standard Time", "Pacific/Honolulu"),
            ("W. Europe Standard Time", "Europe/Berlin"),
            ("Central European Standard Time", "Europe/Warsaw"),
            ("Etc/UTC", "UTC"),
            ("utc", "UTC"),
        ] {
            assert_eq!(found(tzid).as_deref(), Some(zone), "{tzid}");
        }
    }

    #[test]
    fn what_is_no_place_is_not_guessed() {
        let long = "/".repeat(300_000);
        for tzid in [
            "",
            "/",
            "EST",
            "BST",
            "GMT",
            "Customized Time Zone",
            "Etc/GMT+5",
            "(UTC+01:00) Nowhere",
            "Mars/Olympus",
            "../x",
            &long,
        ] {
            assert_eq!(found(tzid), None, "{tzid:.40}");
        }
    }
}
