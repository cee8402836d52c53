//! A year of 500 people in seconds: random appointments, changes, blocks and outages in two countries, clock changes included. Every
//! reminder that goes out is held against every rule.
//!
//! The dialogue is the real one; what the store and the sender do is done here in memory as they do it. `SEED` repeats a run.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashSet};

use jiff::civil::Time;
use jiff::{SignedDuration, Timestamp};
use rand::rngs::StdRng;
use rand::seq::IndexedRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use second_opinion_bot::dialogue::{
    AgendaButton, AgendaReply, Button, Effect, Event, ReminderButton, Reminding, Reply, Scope, State, next_wake,
};
use second_opinion_bot::domain::{AppointmentId, Lead, QuietHours};
use second_opinion_bot::schedule::{Go, zone};

use super::rules::{hold_to_the_rules, start};
use super::{LONDON, NEW_YORK, appointment, patient};
use crate::stage::{Stage, pressed, typed};

const PEOPLE: usize = 500;
const BEGINNING: &str = "2027-01-01T00:00:00Z";
/// Something happens to each of them about so often.
const PAUSE_HOURS: i64 = 9 * 24;
/// Who can be reached so long before the start, by a bot that runs, must have heard of it.
const REACHED: SignedDuration = SignedDuration::from_mins(10);
const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Happening {
    OutageEnds,
    OutageBegins,
    /// A timer of the plan with this number is due.
    Timer(usize, u64),
    /// The sender looks at somebody again.
    Send(usize),
    /// Somebody does something.
    Act(usize),
    /// An appointment in this form begins.
    Begins(usize, AppointmentId, Timestamp),
}

pub(super) struct Person {
    pub(super) state: State,
    /// Reminders that wait in the outbox.
    outbox: Vec<Reminding>,
    paused: bool,
    blocked: bool,
    /// They stopped everything.
    gone: bool,
    /// The number of the plan: a timer of an older one does nothing.
    plan: u64,
    /// Until when they could not be reached lately, or the bot did not run.
    unreached: Timestamp,
    /// What they got: the appointment, when it was entered in this form, and which reminder.
    pub(super) got: HashSet<(AppointmentId, Timestamp, Lead)>,
}

#[derive(Default, Debug)]
pub(super) struct Counts {
    pub(super) sent: usize,
    pub(super) quiet: usize,
    pub(super) late: usize,
    pub(super) after: usize,
    pub(super) dropped: usize,
    pub(super) withdrawn: usize,
    pub(super) refused: usize,
    pub(super) begun_told: usize,
}

struct World {
    stage: Stage,
    random: StdRng,
    people: Vec<Person>,
    queue: BinaryHeap<Reverse<(Timestamp, Happening)>>,
    now: Timestamp,
    down_until: Option<Timestamp>,
    counts: Counts,
}

impl World {
    fn new(seed: u64) -> Self {
        let mut stage = Stage::new();
        stage.now = BEGINNING.parse().unwrap();
        let now = stage.now;
        let person = |_| Person {
            state: patient(Vec::new()),
            outbox: Vec::new(),
            paused: false,
            blocked: false,
            gone: false,
            plan: 0,
            unreached: Timestamp::MIN,
            got: HashSet::new(),
        };
        let people = (0..PEOPLE).map(person).collect();
        let random = StdRng::seed_from_u64(seed);
        Self { stage, random, people, queue: BinaryHeap::new(), now, down_until: None, counts: Counts::default() }
    }

    fn at(&mut self, at: Timestamp, happening: Happening) {
        self.queue.push(Reverse((at, happening)));
    }

    fn hours(&mut self, most: i64) -> SignedDuration {
        SignedDuration::from_secs(self.random.random_range(1..most * 3600))
    }

    fn run(&mut self) {
        let end = self.now + SignedDuration::from_hours(365 * 24);
        for who in 0..PEOPLE {
            let at = self.now + self.hours(PAUSE_HOURS);
            self.at(at, Happening::Act(who));
        }
        let first = self.now + self.hours(24 * 10);
        self.at(first, Happening::OutageBegins);
        while let Some(Reverse((at, happening))) = self.queue.pop() {
            if at > end {
                break;
            }
            (self.now, self.stage.now) = (at, at);
            match happening {
                Happening::OutageBegins => {
                    let until = self.now + self.hours(8);
                    self.down_until = Some(until);
                    let next = until + self.hours(24 * 10);
                    self.at(until, Happening::OutageEnds);
                    self.at(next, Happening::OutageBegins);
                }
                Happening::OutageEnds => {
                    self.down_until = None;
                    self.people.iter_mut().for_each(|person| person.unreached = person.unreached.max(at));
                }
                // Nothing is handled before it runs again.
                Happening::Timer(..) | Happening::Send(_) | Happening::Act(_) if self.down_until.is_some() => {
                    let until = self.down_until.unwrap();
                    self.at(until, happening);
                }
                Happening::Timer(who, plan) => {
                    let person = &self.people[who];
                    if person.plan == plan && !person.paused && !person.gone {
                        self.take(who, &Event::TimeCame);
                        let next = next_wake(&self.people[who].state);
                        assert!(next.is_none_or(|next| next.due > at), "it would turn in circles");
                    }
                }
                Happening::Send(who) => self.send(who),
                Happening::Act(who) => {
                    if !self.people[who].gone {
                        self.act(who);
                        let next = self.now + self.hours(PAUSE_HOURS * 2);
                        self.at(next, Happening::Act(who));
                    }
                }
                Happening::Begins(who, id, entered) => self.begins(who, id, entered),
            }
        }
    }

    /// As `app/handle.rs` and `storage/commit.rs` do it.
    fn take(&mut self, who: usize, event: &Event) {
        let before = self.people[who].state.clone();
        let (state, effects) = self.stage.act(&before, event);
        let now = self.now;
        let person = &mut self.people[who];
        let cause_is_timer = matches!(event, Event::TimeCame);
        if !cause_is_timer {
            person.paused = false;
        }
        let mut last = None;
        for effect in effects {
            match effect {
                Effect::Remind { reply, reminding } => {
                    assert!(last.is_none_or(|last| last <= reminding.starts), "the earliest appointment first");
                    last = Some(reminding.starts);
                    assert!(matches!(reply, Reply::Agenda(AgendaReply::Reminder { .. })));
                    person.outbox.retain(|waiting| waiting.appointment != reminding.appointment);
                    person.outbox.push(reminding);
                }
                Effect::Withdraw(id) => {
                    let waiting = person.outbox.len();
                    person.outbox.retain(|waiting| waiting.appointment != id);
                    self.counts.withdrawn += waiting - person.outbox.len();
                }
                Effect::Dropped(count) => self.counts.dropped += count as usize,
                Effect::Pause => person.paused = true,
                Effect::Resume => person.paused = false,
                Effect::Say { .. } => assert!(!cause_is_timer, "nothing is said but reminders"),
                Effect::Count { .. } | Effect::Erase => {}
            }
        }
        person.state = state;
        for kept in &person.state.agenda.appointments {
            assert!(!cause_is_timer || start(kept.starts, &kept.zone) + KEPT > now, "it is kept longer than 30 days");
        }
        self.plan(who, &before);
        self.at(now, Happening::Send(who));
    }

    /// Sets the timer as the store does.
    fn plan(&mut self, who: usize, before: &State) {
        let person = &mut self.people[who];
        person.plan += 1;
        let (plan, now) = (person.plan, self.now);
        if let Some(wake) = next_wake(&person.state) {
            self.queue.push(Reverse((wake.due.max(now), Happening::Timer(who, plan))));
        }
        let known = |id, entered| before.agenda.appointment(id).is_some_and(|old| old.entered == entered);
        for kept in &person.state.agenda.appointments {
            let starts = start(kept.starts, &kept.zone);
            if !known(kept.id, kept.entered) && starts > now {
                self.queue.push(Reverse((starts, Happening::Begins(who, kept.id, kept.entered))));
            }
        }
    }

    /// As `app/errand.rs` does it.
    fn send(&mut self, who: usize) {
        let person = &mut self.people[who];
        if person.paused || person.gone {
            return;
        }
        let (mut held, mut again) = (Vec::new(), Vec::new());
        for reminding in std::mem::take(&mut person.outbox) {
            match reminding.may_go(self.now) {
                Go::Hold(until) => {
                    assert!(until > self.now);
                    again.push(until);
                    held.push(reminding);
                }
                Go::Never => self.counts.dropped += 1,
                Go::Now if person.blocked => {
                    self.counts.refused += 1;
                    person.paused = true;
                    held.push(reminding);
                }
                Go::Now if person.paused => held.push(reminding),
                Go::Now => {
                    hold_to_the_rules(person, &reminding, self.now, &mut self.counts);
                }
            }
        }
        person.outbox = held;
        again.into_iter().for_each(|at| self.at(at, Happening::Send(who)));
    }

    /// It begins, and nobody changed it: whoever wanted to hear of it and could be reached has.
    fn begins(&mut self, who: usize, id: AppointmentId, entered: Timestamp) {
        let person = &self.people[who];
        let Some(kept) = person.state.agenda.appointment(id).filter(|kept| kept.entered == entered) else { return };
        let wanted = person.state.agenda.leads_of(kept).iter().any(|lead| lead.is_before());
        let time = self.now.duration_since(entered) > REACHED;
        let reached = !person.blocked && !person.gone && self.down_until.is_none() && person.unreached + REACHED < self.now;
        if wanted && time && reached {
            let told = person.got.iter().any(|(known, when, lead)| (*known, *when) == (id, entered) && lead.is_before());
            assert!(told, "{who} heard nothing of {kept:?}, quiet {:?}", person.state.agenda.quiet);
            self.counts.begun_told += 1;
        }
    }

    fn act(&mut self, who: usize) {
        let own = |world: &mut Self| {
            let ids: Vec<AppointmentId> = world.people[who].state.agenda.appointments.iter().map(|kept| kept.id).collect();
            ids.choose(&mut world.random).copied()
        };
        // Whoever blocked us does nothing here but come back, or not.
        if self.people[who].blocked {
            self.people[who].blocked = false;
            self.people[who].unreached = self.now;
            return self.take(who, &Event::BotUnblocked);
        }
        let scope = |one: Option<AppointmentId>| one.map_or(Scope::All, Scope::One);
        match self.random.random_range(0..100) {
            0..45 => self.enter(who, None),
            45..55 => {
                let one = own(self);
                self.enter(who, one);
            }
            55..60 => {
                if let Some(id) = own(self) {
                    let before = self.people[who].state.clone();
                    let person = &mut self.people[who];
                    person.state.agenda.appointments.retain(|kept| kept.id != id);
                    person.outbox.retain(|waiting| waiting.appointment != id);
                    self.plan(who, &before);
                }
            }
            60..72 => {
                let one = own(self).filter(|_| self.random.random_bool(0.5));
                let lead = self.lead();
                let on = self.random.random_bool(0.7);
                let button = if on { ReminderButton::On(scope(one), lead) } else { ReminderButton::Off(scope(one), lead) };
                self.press(who, button);
            }
            72..80 => {
                let one = own(self).filter(|_| self.random.random_bool(0.5));
                self.press(who, ReminderButton::Add(scope(one)));
                let text = *["2 hours before", "5 days before", "the day before at 9", "90 minutes before"]
                    .choose(&mut self.random)
                    .unwrap();
                self.take(who, &typed(text));
            }
            80..86 => {
                let times = [(20, 9), (22, 7), (0, 0), (0, 23), (13, 15), (9, 8)];
                let (from, until) = *times.choose(&mut self.random).unwrap();
                let time = |hour| Time::new(hour, 0, 0, 0).unwrap();
                self.press(who, ReminderButton::Quiet(QuietHours { from: time(from), until: time(until) }));
            }
            86..89 => {
                let one = own(self).filter(|_| self.random.random_bool(0.5));
                self.press(who, ReminderButton::None(scope(one)));
            }
            89..93 => {
                let one = own(self).filter(|_| self.random.random_bool(0.5));
                self.press(who, ReminderButton::Usual(scope(one)));
            }
            93..96 => {
                // Half of them are found out only when something is sent.
                self.people[who].blocked = true;
                if self.random.random_bool(0.5) {
                    self.take(who, &Event::BotBlocked);
                }
            }
            96..98 => self.take(who, &Event::ZonesRenewed),
            98 => {
                let person = &mut self.people[who];
                person.gone = true;
                person.outbox.clear();
                person.plan += 1;
            }
            _ => self.take(who, &typed("hello")),
        }
    }

    fn press(&mut self, who: usize, button: ReminderButton) {
        self.take(who, &pressed(Button::Agenda(AgendaButton::Remind(button))));
    }

    fn lead(&mut self) -> Lead {
        match self.random.random_range(0..4) {
            0 => Lead::DayAfter,
            1 => Lead::MinutesBefore(self.random.random_range(1..3000)),
            _ => Lead::DaysBefore(self.random.random_range(1..15)),
        }
    }

    /// Enters an appointment, or moves one, as the agenda does.
    fn enter(&mut self, who: usize, moved: Option<AppointmentId>) {
        let place = if who.is_multiple_of(2) { LONDON } else { NEW_YORK };
        let ahead = match self.random.random_range(0..10) {
            0 => self.random.random_range(5..180),
            1 | 2 => self.random.random_range(180..3000),
            _ => self.random.random_range(3000..40 * 24 * 60),
        };
        let wall = zone(place).unwrap().to_datetime(self.now) + SignedDuration::from_mins(ahead);
        let hour = if self.random.random_ratio(1, 5) { wall.hour() } else { self.random.random_range(8..18) };
        let starts = wall.date().at(hour, wall.minute() / 5 * 5, 0, 0);
        if start(starts, place) <= self.now {
            return;
        }
        let (now, before) = (self.now, self.people[who].state.clone());
        let person = &mut self.people[who];
        let id = moved.unwrap_or_else(|| {
            person.state.agenda.last_id += 1;
            AppointmentId(person.state.agenda.last_id)
        });
        let mut entered = appointment(id.0, starts, place, now);
        entered.leads = person.state.agenda.appointment(id).and_then(|old| old.leads.clone());
        person.state.agenda.appointments.retain(|kept| kept.id != id);
        person.state.agenda.appointments.push(entered);
        person.outbox.retain(|waiting| waiting.appointment != id);
        self.plan(who, &before);
    }
}

#[test]
fn a_year_of_five_hundred_people() {
    let seed = std::env::var("SEED").ok().map_or_else(|| u64::from(std::process::id()), |seed| seed.parse().unwrap());
    println!("SEED={seed}");
    let mut world = World::new(seed);
    world.run();
    println!("{:?}", world.counts);
    // It means nothing if some of it never comes up.
    let Counts { sent, quiet, late, after, dropped, refused, begun_told, .. } = world.counts;
    assert!(sent > 5_000 && begun_told > 1_000, "{sent} {begun_told}");
    assert!([quiet, late, after, dropped, refused].iter().all(|count| *count > 0), "{:?}", world.counts);
}
