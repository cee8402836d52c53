//! The person's time zone: from the nation, from a button, from a city or from what their clock shows.

use jiff::civil::Time;
use jiff::tz::TimeZoneDatabase;

use super::hearing::is_question;
use super::{AgendaReply, AgendaStep, Next, ZoneAsk};
use crate::dates::{TimeOfDay, read_time_now};
use crate::dialogue::turn::Turn;
use crate::dialogue::{Place, Reply, Step};
use crate::domain::Jurisdiction;
use crate::matcher::normalize::{fold, says};
use crate::schedule::{ZONE_OF_UK, zone, zones_at, zones_of_us, zones_of_world_at};

/// Most zones that are offered at once.
const MOST_OFFERED: usize = 8;
/// Fewest letters of a city's name from which the rest is found.
const FEWEST_LETTERS: usize = 4;
/// Most words of a text that is taken for a place; a longer one is a question.
const MOST_WORDS: usize = 4;
/// The parts of the database whose last names are cities.
const CONTINENTS: [&str; 9] = ["Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Pacific"];

impl Turn<'_> {
    /// Asks for the time zone: first for the nation if that isn't known, since one may be enough.
    pub(super) fn ask_zone(&mut self, next: Next, place: Place) {
        if self.state.jurisdiction.is_none() && next != Next::Settings {
            self.state.step = Step::Agenda(AgendaStep::Nation { next });
            return self.say(Reply::Agenda(AgendaReply::AskNation), place);
        }
        self.ask_zone_itself(next, place);
    }

    fn ask_zone_itself(&mut self, next: Next, place: Place) {
        self.state.step = Step::Agenda(AgendaStep::Zone { next });
        let (why, zones) = self.usual_zones();
        self.say(Reply::Agenda(AgendaReply::AskZone { why, zones }), place);
    }

    /// The zones that stand on buttons from the start.
    fn usual_zones(&self) -> (ZoneAsk, Vec<String>) {
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        match self.state.jurisdiction {
            Some(Jurisdiction::UnitedStates) => (ZoneAsk::UnitedStates, names(zones_of_us())),
            // Most cities of the United Kingdom are not known by name, and somebody may skip their nation there.
            Some(_) | None => (ZoneAsk::Anywhere, names(&[ZONE_OF_UK])),
        }
    }

    /// The nation was told, or not: goes on with what it was asked for.
    pub(in crate::dialogue) fn agenda_nation(&mut self, next: Next, told: bool, place: Place) {
        self.state.step = Step::Home;
        if told { self.go_on_with(next, place) } else { self.ask_zone_itself(next, place) }
    }

    fn go_on_with(&mut self, next: Next, place: Place) {
        match next {
            Next::Moment { entry, said } => self.enter(entry, said, place),
            Next::File { found } => self.offer(found, place),
            Next::Settings => self.agenda_settings(place),
        }
    }

    /// A zone was chosen. An old button changes the setting and shows it.
    pub(super) fn take_zone(&mut self, name: &str, place: Place) {
        let Some(name) = zone(name).and_then(|zone| zone.iana_name().map(str::to_owned)) else {
            return self.agenda_settings(place);
        };
        self.state.agenda.zone = Some(name);
        let next = if let Step::Agenda(AgendaStep::Zone { next }) = &self.state.step { next.clone() } else { Next::Settings };
        self.leave();
        self.go_on_with(next, place);
    }

    /// What holds for all appointments.
    pub(super) fn agenda_settings(&mut self, place: Place) {
        self.leave();
        self.say(Reply::Agenda(AgendaReply::Settings { zone: self.own_zone() }), place);
    }

    /// Takes what was typed for the zone; false if it is a text of another kind.
    pub(super) fn zone_text(&mut self, text: &str) -> bool {
        let cities = cities(text);
        if let [only] = cities.as_slice() {
            self.take_zone(only, Place::New);
            return true;
        }
        let zones = if cities.is_empty() { self.zones_by_clock(text) } else { cities };
        let (why, zones) = if zones.is_empty() {
            if is_question(text) || text.split_whitespace().count() > MOST_WORDS {
                return false;
            }
            (ZoneAsk::None, self.usual_zones().1)
        } else {
            (ZoneAsk::Several, zones)
        };
        self.say(Reply::Agenda(AgendaReply::AskZone { why, zones }), Place::New);
        true
    }

    /// The zones whose clocks show what the person's clock shows.
    fn zones_by_clock(&self, text: &str) -> Vec<String> {
        let times: Vec<Time> = match read_time_now(text, self.context.words.lexicon(self.state.locale)) {
            Some(TimeOfDay::At(time)) => vec![time],
            Some(TimeOfDay::Either(morning)) => vec![morning, morning.saturating_add(jiff::Span::new().hours(12))],
            Some(TimeOfDay::Unsaid) | None => Vec::new(),
        };
        let now = self.context.now;
        let american = self.state.jurisdiction == Some(Jurisdiction::UnitedStates);
        let showing = |time: Time| if american { zones_at(now, time) } else { zones_of_world_at(now, time) };
        let mut found: Vec<String> = Vec::new();
        for name in times.into_iter().flat_map(showing) {
            if !found.iter().any(|known| known == name) {
                found.push(name.to_owned());
            }
        }
        found.truncate(MOST_OFFERED);
        found
    }
}

/// The zones that are named after a city in the text, or after one that the text begins to name.
fn cities(text: &str) -> Vec<String> {
    let typed = fold(text);
    if typed.is_empty() || is_question(text) {
        return Vec::new();
    }
    let (mut named, mut begun) = (Vec::new(), Vec::new());
    for name in TimeZoneDatabase::bundled().available() {
        let name = name.as_str();
        let Some((continent, rest)) = name.split_once('/') else { continue };
        if !CONTINENTS.contains(&continent) {
            continue;
        }
        let city = fold(rest.rsplit('/').next().unwrap_or(rest));
        if city == typed {
            return vec![name.to_owned()];
        }
        if says(&typed, &city) {
            named.push(name.to_owned());
        } else if typed.chars().count() >= FEWEST_LETTERS && city.starts_with(&typed) {
            begun.push(name.to_owned());
        }
    }
    let mut found = if named.is_empty() { begun } else { named };
    found.sort_unstable();
    found.truncate(MOST_OFFERED);
    found
}

#[cfg(test)]
mod tests {
    use super::cities;

    #[test]
    fn cities_are_found_in_what_people_type() {
        for (typed, found) in [
            ("paris", vec!["Europe/Paris"]),
            ("PARIS!", vec!["Europe/Paris"]),
            ("I am in Paris, France", vec!["Europe/Paris"]),
            ("new york", vec!["America/New_York"]),
            ("São Paulo", vec!["America/Sao_Paulo"]),
            ("buenos aires", vec!["America/Argentina/Buenos_Aires"]),
            ("Warsaw or Paris", vec!["Europe/Paris", "Europe/Warsaw"]),
            ("johannes", vec!["Africa/Johannesburg"]),
            ("what is paris?", vec![]),
            ("leeds", vec![]),
            ("par", vec![]),
            ("UTC", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(cities(typed), found, "{typed}");
        }
    }
}
