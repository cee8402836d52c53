//! What is not clear about a day and a time, as one question with everything that can be meant on buttons.

use jiff::ToSpan as _;
use jiff::civil::DateTime;

use super::slot::likelier_first;
use super::{AgendaReply, AgendaStep, Entry, Slot, Why};
use crate::dates::{Question, TimeOfDay, When};
use crate::dialogue::turn::Turn;
use crate::dialogue::{Place, Reply, Step};
use crate::domain::Fold;

/// Most days that stand on buttons one below the other; more are chosen from a month.
const MOST_DAYS: usize = 7;

impl Turn<'_> {
    /// Asks what a reading leaves open.
    pub(super) fn ask_about(&mut self, entry: Entry, known: Option<Slot>, question: Question, place: Place) {
        let (why, said, slots) = match question {
            Question::WhichDate(whens) => (Why::Order, None, slots(whens)),
            Question::WhichWeek(whens) => (Why::Week, None, slots(whens)),
            Question::WhichDay { first, last, clock } => {
                let days = first.series(1.day()).take_while(|day| *day <= last).take(MOST_DAYS + 1);
                let days: Vec<Slot> = days.map(|day| Slot::from(When { day, clock })).collect();
                if days.len() > MOST_DAYS {
                    let known = Slot { day: None, clock, fold: None }.or(known.map(|known| Slot { day: None, ..known }));
                    return self.show_month(entry, Some(known), Some(first), false, place);
                }
                (Why::Day, None, days)
            }
            Question::MorningOrEvening { day, morning, evening } => {
                let slot = |time| Slot { day, clock: TimeOfDay::At(time), fold: None };
                (Why::Half, None, likelier_first(morning, evening).map(slot).to_vec())
            }
            Question::DateOrTime { date, clock, day } => {
                let times = Slot { day, clock, fold: None }.halves();
                (Why::DayOrTime, None, [Slot::from(date)].into_iter().chain(times).collect())
            }
            Question::WhichTime { day, clocks } => {
                let times = clocks.into_iter().flat_map(|clock| Slot { day, clock, fold: None }.halves());
                (Why::Time, None, times.collect())
            }
            Question::TwoMoments(whens) => (Why::Two, None, slots(whens)),
            Question::NoSuchDate { nearest } => (Why::NoSuch, None, slots(nearest)),
            Question::WeekdayDiffers { candidates, .. } => (Why::Weekday, None, slots(candidates)),
            Question::Past { when, next } => (Why::Past, Some(Slot::from(when)), slots(next.into_iter().collect())),
            Question::TooFar(when) => (Why::TooFar, Some(Slot::from(when)), Vec::new()),
            Question::Gap { before, after } => (Why::Gap, None, [before, after].map(at).to_vec()),
            Question::Fold { at: twice, .. } => {
                let slot = |fold| Slot { fold: Some(fold), ..at(twice) };
                (Why::Fold, Some(at(twice)), [Fold::Earlier, Fold::Later].map(slot).to_vec())
            }
        };
        self.ask_which(entry, known, why, said, slots, place);
    }

    /// Asks which of these is meant. What was known before stands in for what they leave open.
    pub(super) fn ask_which(
        &mut self,
        entry: Entry,
        known: Option<Slot>,
        why: Why,
        said: Option<Slot>,
        slots: Vec<Slot>,
        place: Place,
    ) {
        let slots = slots.into_iter().map(|slot| slot.or(known)).collect();
        let reply = AgendaReply::Which { of: entry.of, why, said, slots };
        self.state.step = Step::Agenda(AgendaStep::Moment { entry, known });
        self.say(Reply::Agenda(reply), place);
    }
}

fn slots(whens: Vec<When>) -> Vec<Slot> {
    whens.into_iter().map(Slot::from).collect()
}

fn at(moment: DateTime) -> Slot {
    Slot::from(When { day: moment.date(), clock: TimeOfDay::At(moment.time()) })
}
