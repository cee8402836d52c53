//! One turn: an event comes, orders go.

use super::{
    AgendaButton, Attachment, Button, Choice, Command, Context, Effect, Event, Label, ListButton, Manner, OwnButton, Phrases,
    Place, Reply, State, Step, choices, first_number,
};
use crate::content::safety::SafetyClass;
use crate::matcher::normalize;

/// The highest number that is taken for an attempt to choose; 999 is a number that people call.
const HIGHEST: usize = 99;

/// A turn in the making.
pub(super) struct Turn<'a> {
    pub(super) state: State,
    pub(super) context: &'a Context<'a>,
    effects: Vec<Effect>,
    /// The emergency that a text may tell of, or not.
    doubt: Option<SafetyClass>,
}

impl<'a> Turn<'a> {
    pub(super) fn new(state: State, context: &'a Context<'a>) -> Self {
        Self { state, context, effects: Vec::new(), doubt: None }
    }

    pub(super) fn take(&mut self, event: &Event) {
        match event {
            Event::Started { link } => self.start(link.as_ref()),
            Event::CommandGiven(command) => self.command(*command),
            Event::UnknownCommandGiven => self.say(Reply::UnknownCommand, Place::New),
            Event::CommandWithWords { command, words } => {
                if self.emergency_heard(words) {
                    return;
                }
                match **command {
                    // “/stop the letters” may mean less than everything: that is asked about.
                    Event::CommandGiven(Command::Stop) => self.ask_delete(),
                    _ => self.take(command),
                }
            }
            Event::TextSent { text, manner } => self.text(text, *manner),
            Event::AttachmentSent { kind, caption } => self.attachment(*kind, caption.as_deref()),
            Event::CalendarSent { content, caption } => self.calendar_sent(content, caption.as_deref().unwrap_or_default()),
            Event::ButtonPressed(button) => self.press(button, Place::SameMessage),
            Event::UnknownButtonPressed => self.say(Reply::OldButton, Place::New),
            Event::AddressedInGroup => self.say(Reply::GroupNotice, Place::New),
            Event::BotBlocked => self.effects.push(Effect::Pause),
            Event::BotUnblocked => {
                self.effects.push(Effect::Resume);
                // What came due meanwhile and is still useful takes the place of what could not be sent.
                self.time_came();
            }
            Event::TimeCame => self.time_came(),
            // The caller works the next moment out anew from what is kept.
            Event::ZonesRenewed | Event::NothingToAnswer => {}
            Event::HandlingFailed => self.say(Reply::Apology { nation: self.state.jurisdiction }, Place::New),
        }
    }

    pub(super) fn finish(mut self) -> (State, Vec<Effect>) {
        self.tell_of_draft();
        let spoken = self.last_said().map(|reply| (choices(reply, &self.state, self.context), first_number(reply)));
        if let Some((choices, first)) = spoken {
            self.state.numbers_skipped = first - 1;
            self.state.numbered = Some(choices.iter().filter(|choice| choice.label == Label::Numbered).count());
            self.state.choices = choices.into_iter().map(|choice| choice.button).collect();
        }
        self.offer_safety();
        (self.state, self.effects)
    }

    /// Whoever may be in an emergency is offered help beside the answer. Its words can be typed, too; numbers mean the choices of the
    /// answer. Nothing is said after everything was erased.
    fn offer_safety(&mut self) {
        let erased = self.effects.contains(&Effect::Erase);
        if let Some(class) = self.doubt.filter(|_| !erased) {
            self.say(Reply::SafetyOffered { class }, Place::New);
            // A number that chose nothing has kept the choices of before, an offer among them.
            self.state.choices.retain(|button| !matches!(button, Button::ShowSafety(_)));
            self.state.choices.push(Button::ShowSafety(class));
        }
    }

    pub(super) fn say(&mut self, reply: Reply, place: Place) {
        // Only the first reply of a turn can stand in the message whose button was pressed.
        let place = if self.has_spoken() { Place::New } else { place };
        self.effects.push(Effect::Say { reply, place });
    }

    /// Orders something that isn't said.
    pub(super) fn order(&mut self, effect: Effect) {
        self.effects.push(effect);
    }

    /// The reply that stands last so far.
    pub(super) fn last_said(&self) -> Option<&Reply> {
        self.effects.iter().rev().find_map(|effect| match effect {
            // What is said beside the answer leaves its choices as they are.
            Effect::Say { reply, .. } if reply.is_aside() => None,
            Effect::Say { reply, .. } | Effect::Remind { reply, .. } => Some(reply),
            _ => None,
        })
    }

    fn has_spoken(&self) -> bool {
        self.effects.iter().any(|effect| matches!(effect, Effect::Say { .. } | Effect::Remind { .. }))
    }

    /// What is ordered so far.
    pub(super) fn effects_mut(&mut self) -> &mut Vec<Effect> {
        &mut self.effects
    }

    fn attachment(&mut self, kind: Attachment, caption: Option<&str>) {
        let caption = caption.unwrap_or_default();
        if self.emergency_heard(caption) {
            return;
        }
        self.say(Reply::CannotRead { kind, nation: self.state.jurisdiction }, Place::New);
        if !caption.trim().is_empty() {
            self.question(caption);
        }
    }

    fn command(&mut self, command: Command) {
        match command {
            Command::Help => self.say(Reply::Help, Place::New),
            Command::Topics => self.say(Reply::Topics, Place::New),
            Command::Appointment => self.agenda(&AgendaButton::New, Place::New),
            Command::Appointments => self.agenda(&AgendaButton::List, Place::New),
            Command::Checklists => self.list(&ListButton::All, Place::New),
            Command::Settings => self.settings(Place::New),
            Command::Language => self.ask_language(),
            Command::Cancel => self.cancel(),
            Command::About => self.say(Reply::About, Place::New),
            Command::Privacy => self.say(Reply::Privacy, Place::New),
            Command::MyData => self.my_data(),
            Command::Delete => self.ask_delete(),
            Command::Stop => self.erase(Place::New),
        }
    }

    fn cancel(&mut self) {
        let reply = match self.state.step {
            Step::Asking { .. } | Step::EnteringNumber | Step::Consenting { .. } | Step::Agenda(_) | Step::List(_) => {
                Reply::Cancelled
            }
            Step::New | Step::Home => Reply::NothingToCancel,
        };
        self.leave();
        self.say(reply, Place::New);
    }

    /// Leaves what we were in the middle of. Somebody who was never greeted still will be.
    pub(super) fn leave(&mut self) {
        if self.state.step != Step::New {
            self.state.step = Step::Home;
        }
    }

    fn text(&mut self, text: &str, manner: Manner) {
        if self.emergency_heard(text) {
            return;
        }
        if manner == Manner::Typed {
            if let Some(button) = self.chosen(text) {
                // Words that may mean something else as well delete nothing at once.
                if self.doubt.is_some() && button == Button::Own(OwnButton::Stop) {
                    return self.ask_delete();
                }
                return self.press(&button, Place::New);
            }
            let taken = match self.state.step {
                Step::EnteringNumber => self.number(text),
                Step::Agenda(_) => self.agenda_text(text),
                Step::List(_) => self.list_text(text),
                Step::New | Step::Home | Step::Asking { .. } | Step::Consenting { .. } => false,
            };
            if taken {
                return;
            }
            let (highest, skipped) = (self.numbered(), self.state.numbers_skipped);
            if highest > 0 && normalize::number(typed(text)).is_some_and(|number| number <= HIGHEST) {
                if self.no_such_line(highest) {
                    return;
                }
                return self.say(Reply::NoSuchChoice { highest, skipped }, Place::New);
            }
            if self.appointments_asked(text) || self.appointment_heard(text) || self.date_heard(text) {
                return;
            }
            self.introduce();
            self.offer_language(text);
        }
        self.question(text);
    }

    /// How many choices under the last message show a number.
    fn numbered(&self) -> usize {
        self.state.numbered.unwrap_or(self.state.choices.len()).min(self.state.choices.len())
    }

    /// Gives help if a text tells of an emergency, before everything else: whatever we were in the middle of stays where it stood. False
    /// if it does not; if that is in doubt, help is offered at the end of the turn.
    pub(super) fn emergency_heard(&mut self, text: &str) -> bool {
        let heard = self.context.safety.hear(text);
        self.doubt = heard.doubt();
        let Some(class) = heard.alarm() else { return false };
        let topics = if class.offers_answers() { self.topics_of(text) } else { Vec::new() };
        self.numbers(class, topics);
        true
    }

    /// The choice that a typed number or word means, if any.
    fn chosen(&self, text: &str) -> Option<Button> {
        let typed = typed(text);
        let numbered = |text: &str| {
            let number = normalize::number(text)?.checked_sub(1 + self.state.numbers_skipped)?;
            self.state.choices.iter().take(self.numbered()).nth(number)
        };
        if normalize::number(typed).is_some() {
            return numbered(typed).cloned();
        }
        // As it stands on the button: "2. Scotland".
        if let Some((number, words)) = typed.split_once(['.', ')'])
            && let Some(button) = numbered(number)
            && self.reads_as(button, &normalize::fold(words))
        {
            return Some(button.clone());
        }
        let typed = normalize::fold(typed);
        if typed.is_empty() {
            return None;
        }
        self.state.choices.iter().find(|button| self.reads_as(button, &typed)).cloned()
    }

    /// How people say something, as folded phrases.
    pub(super) fn phrases(&self, phrases: Phrases) -> Vec<String> {
        let phrases = self.context.words.phrases(self.state.locale, phrases);
        phrases.split('|').map(normalize::fold).filter(|phrase| !phrase.is_empty()).collect()
    }

    fn reads_as(&self, button: &Button, typed: &str) -> bool {
        if let Button::List(button) = button
            && self.line_reads_as(button, typed)
        {
            return true;
        }
        if *button == Button::Own(OwnButton::Stop) && self.phrases(Phrases::Stop).iter().any(|phrase| phrase == typed) {
            return true;
        }
        // Only these are ever called "Back".
        let labels: &[Label] = match button {
            Button::Topics | Button::Settings => &[Label::Plain, Label::Back],
            // Whoever types "Mon" means a day, not the heading of a calendar.
            Button::Agenda(AgendaButton::Cell { .. }) => &[],
            Button::Agenda(AgendaButton::List | AgendaButton::Open { .. } | AgendaButton::Settings) => {
                &[Label::Plain, Label::Back]
            }
            _ => &[Label::Plain],
        };
        labels.iter().any(|&label| {
            let choice = Choice { button: button.clone(), label };
            normalize::fold(&self.context.words.label(self.state.locale, &choice)) == typed
        })
    }
}

/// What was typed, without the point or bracket that people put behind a number.
fn typed(text: &str) -> &str {
    text.trim().trim_end_matches(['.', ')'])
}
