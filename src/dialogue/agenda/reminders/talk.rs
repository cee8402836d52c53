//! Choosing when to be reminded.

use jiff::civil::Time;

use super::quiet::read_hours;
use super::{LeadFault, ReminderButton, ReminderReply, ReminderStep, Scope};
use crate::dates::{self, TimeOfDay, read_lead};
use crate::dialogue::agenda::{AgendaReply, AgendaStep};
use crate::dialogue::turn::Turn;
use crate::dialogue::{AgendaButton, Button, Place, Reply, Step};
use crate::domain::{Lead, TopicId};

impl Turn<'_> {
    /// A button about reminders was pressed, or its number or words were typed.
    pub(in crate::dialogue::agenda) fn reminders(&mut self, button: ReminderButton, place: Place) {
        let scope = match button {
            ReminderButton::Show(scope)
            | ReminderButton::On(scope, _)
            | ReminderButton::Off(scope, _)
            | ReminderButton::Choose(scope)
            | ReminderButton::Move(scope, _)
            | ReminderButton::Add(scope)
            | ReminderButton::None(scope)
            | ReminderButton::Usual(scope) => scope,
            ReminderButton::Hours | ReminderButton::Quiet(_) | ReminderButton::Went(_) => Scope::All,
        };
        // The appointment is gone, or over for long: today's place for it is the list.
        if !self.knows(scope) {
            return self.agenda(&AgendaButton::List, place);
        }
        // What is wished for an appointment tells that there is one.
        let changes = !matches!(button, ReminderButton::Show(_) | ReminderButton::Went(_));
        if changes && !self.may_keep() {
            return self.ask_consent(Button::Agenda(AgendaButton::Remind(button)), place);
        }
        match button {
            ReminderButton::Show(_) => return self.shown(scope, false, place),
            ReminderButton::Went(outcome) => {
                let topic = outcome.topic().and_then(|topic| TopicId::parse(topic).ok());
                return self.press(&topic.map_or(Button::Home, Button::Topic), place);
            }
            ReminderButton::Choose(_) => {
                let (leads, starts) = (self.leads(scope), self.starts(scope));
                return self.say_of(ReminderReply::Choose { scope, leads, starts }, place);
            }
            ReminderButton::Move(_, lead) => return self.ask_lead(scope, Some(lead), place),
            ReminderButton::Add(_) => return self.ask_lead(scope, None, place),
            ReminderButton::Hours => return self.ask_hours(place),
            ReminderButton::On(_, lead) => {
                if let Err(fault) = self.switch_on(scope, lead, None) {
                    return self.say_of(ReminderReply::LeadUnclear { scope, fault }, place);
                }
            }
            ReminderButton::Off(_, lead) => self.switch_off(scope, lead),
            ReminderButton::None(_) => self.switch_all_off(scope),
            ReminderButton::Usual(_) => self.keep_usual(scope),
            ReminderButton::Quiet(hours) => self.keep_quiet(hours),
        }
        self.shown(scope, true, place);
    }

    /// Takes what was typed; false if it is a text of another kind.
    pub(in crate::dialogue::agenda) fn reminders_text(&mut self, step: ReminderStep, text: &str) -> bool {
        let lexicon = self.context.words.lexicon(self.state.locale);
        match step {
            ReminderStep::EnteringLead { scope, .. } if !self.knows(scope) => {
                self.agenda(&AgendaButton::List, Place::New);
            }
            ReminderStep::EnteringLead { scope, moved } => {
                let Some(read) = read_lead(text, lexicon) else { return false };
                let kept = self.lead(scope, read).and_then(|lead| self.switch_on(scope, lead, moved));
                match kept {
                    Ok(()) => self.shown(scope, true, Place::New),
                    Err(fault) => self.say_of(ReminderReply::LeadUnclear { scope, fault }, Place::New),
                }
            }
            ReminderStep::EnteringHours => {
                let Some(hours) = read_hours(text, lexicon) else { return false };
                self.keep_quiet(hours);
                self.shown(Scope::All, true, Place::New);
            }
        }
        true
    }

    /// Asks again what we were in the middle of.
    pub(in crate::dialogue::agenda) fn reminders_again(&mut self, step: ReminderStep) {
        match step {
            ReminderStep::EnteringLead { scope, .. } if !self.knows(scope) => self.leave(),
            ReminderStep::EnteringLead { scope, moved } => self.ask_lead(scope, moved, Place::New),
            ReminderStep::EnteringHours => self.ask_hours(Place::New),
        }
    }

    fn shown(&mut self, scope: Scope, changed: bool, place: Place) {
        self.leave();
        self.tell_reminders(scope, changed, place);
    }

    fn ask_lead(&mut self, scope: Scope, moved: Option<Lead>, place: Place) {
        self.state.step = Step::Agenda(AgendaStep::Remind(ReminderStep::EnteringLead { scope, moved }));
        let starts = self.starts(scope);
        self.say_of(ReminderReply::AskLead { scope, moved, starts }, place);
    }

    fn ask_hours(&mut self, place: Place) {
        self.state.step = Step::Agenda(AgendaStep::Remind(ReminderStep::EnteringHours));
        self.say_of(ReminderReply::AskHours { quiet: self.state.agenda.quiet }, place);
    }

    fn say_of(&mut self, reply: ReminderReply, place: Place) {
        self.say(Reply::Agenda(AgendaReply::Remind(reply)), place);
    }

    /// What was read as a reminder that can be kept.
    fn lead(&self, scope: Scope, read: dates::Lead) -> Result<Lead, LeadFault> {
        let (days, at) = match read {
            dates::Lead::Minutes(minutes) => return Ok(Lead::MinutesBefore(minutes)),
            dates::Lead::Days { days, at: TimeOfDay::Unsaid } if days > 0 => return Ok(Lead::DaysBefore(days)),
            dates::Lead::Days { at: TimeOfDay::Unsaid, .. } => {
                return Err(if scope == Scope::All { LeadFault::TimeOfDay } else { LeadFault::NoTime });
            }
            dates::Lead::Days { days, at: TimeOfDay::At(at) } => (days, at),
            // By day, and in the morning of the day itself: most appointments are later than that.
            dates::Lead::Days { days, at: TimeOfDay::Either(at) } => (days, waking(days, at)),
        };
        let Scope::One(id) = scope else { return Err(LeadFault::TimeOfDay) };
        let starts = self.state.agenda.appointment(id).map(|appointment| appointment.starts).ok_or(LeadFault::NotBefore)?;
        let day = starts.date().checked_sub(jiff::Span::new().days(i64::from(days))).map_err(|_| LeadFault::NotBefore)?;
        let minutes = starts.duration_since(day.to_datetime(at)).as_mins();
        match u32::try_from(minutes) {
            Ok(minutes @ 1..) => Ok(Lead::MinutesBefore(minutes)),
            _ => Err(LeadFault::NotBefore),
        }
    }
}

/// "The day before at 9" is the morning, "at 6" the evening: nobody wants to be woken.
fn waking(days: u16, at: Time) -> Time {
    let evening = at.saturating_add(jiff::SignedDuration::from_hours(12));
    if days > 0 && at.hour() < 8 { evening } else { at }
}
