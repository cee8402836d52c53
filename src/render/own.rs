//! Replies about one's own data in words.

use super::html::Rich;
use super::outgoing::Document;
use super::reply::Rendering;
use super::{MessageId, Wording, message_id};
use crate::dialogue::{Consent, Kept, KeptList, OwnButton, OwnReply, Preparation};
use crate::domain::{Appointment, ChecklistId, Lead, Locale, QuietHours};

impl Rendering<'_> {
    pub(super) fn own(&self, reply: &OwnReply) -> Rich {
        let text = |id| Rich::new().text(&self.say(id));
        match reply {
            OwnReply::AskConsent => text(MessageId::OwnConsentText),
            OwnReply::ConsentMore => text(MessageId::OwnConsentMore),
            OwnReply::Agreed => text(MessageId::OwnConsentAgreed),
            OwnReply::Declined => text(MessageId::OwnConsentDeclined),
            OwnReply::AskWithdraw => text(MessageId::OwnAskWithdraw),
            OwnReply::Withdrawn => text(MessageId::OwnWithdrawn),
            OwnReply::Kept { kept } => self.kept(kept),
            OwnReply::KeptFile { .. } => text(MessageId::OwnDataFile),
            OwnReply::AskDelete => text(MessageId::OwnAskDelete),
            OwnReply::Unchanged => text(MessageId::OwnUnchanged),
            OwnReply::Erased => text(MessageId::OwnErased),
        }
    }

    /// Everything that is kept, as a file.
    /// The file of a reply, if it has one.
    pub(super) fn own_document(&self, reply: &OwnReply) -> Option<Document> {
        let OwnReply::KeptFile { kept } = reply else { return None };
        Some(Document { name: self.say(MessageId::OwnDataFileName), mime: "application/json", bytes: kept.json() })
    }

    /// Everything that is kept, to be read. Each field is named, so that a new one can't be forgotten.
    fn kept(&self, kept: &Kept) -> Rich {
        let Kept {
            // Now; and what the program counts for itself stands in the file.
            made: _,
            last_appointment_id: _,
            calendar_seed: _,
            numbers_under_last_message: _,
            numbers_before_them: _,
            language,
            nation,
            role,
            hospital_number,
            consent,
            appointments,
            zone,
            quiet_hours,
            reminders,
            preparation,
            unfinished,
            last_answer,
            read_that_patient_must_agree,
            last_judged_text,
            read_that_words_are_a_draft,
            languages_offered,
            choices_under_last_message,
        } = kept;
        let unset = || self.say(MessageId::SettingsNotSet);
        let person = [
            ("language", self.wording.say(*language, MessageId::LanguageName, &[])),
            ("nation", nation.map_or_else(unset, |nation| self.id(&message_id::nation(nation)))),
            ("role", role.map_or_else(unset, |role| self.id(&message_id::role(role)))),
            ("number", hospital_number.clone().unwrap_or_else(unset)),
            ("consent", self.consent(*consent)),
        ];
        let person: Vec<(&'static str, &str)> = person.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let mut rich =
            Rich::new().bold(self.say(MessageId::OwnDataTitle)).text(&self.say_with(MessageId::OwnDataPerson, &person));

        rich = rich.bold(self.say(MessageId::OwnDataAppointments));
        if appointments.is_empty() {
            rich = rich.text(&self.say(MessageId::OwnDataAppointmentsNone));
        }
        for appointment in appointments {
            rich = rich.text(&self.kept_appointment(appointment));
        }
        // What nobody has chosen, and what there is nothing to hold for, is nothing of theirs.
        let usual = zone.is_none() && *quiet_hours == QuietHours::default() && *reminders == Lead::DEFAULT;
        let lines = if usual && appointments.is_empty() {
            vec![self.say(MessageId::OwnDataRemindersNone)]
        } else {
            let zone = zone.as_ref().map(|zone| self.say_with(MessageId::OwnDataZone, &[("zone", zone)]));
            [self.leads(reminders), self.quiet(*quiet_hours)].into_iter().chain(zone).collect()
        };
        rich = rich.bold(self.say(MessageId::OwnDataReminders)).text(&lines.join("\n"));
        rich = self.preparation(rich, preparation);

        let answer = last_answer.as_ref().map(|topic| {
            let title =
                self.catalogue.topic(topic).map_or_else(|| topic.to_string(), |topic| self.id(&format!("card-{}", topic.id)));
            self.say_with(MessageId::OwnDataLastAnswer, &[("title", &title)])
        });
        let rest = [
            (*choices_under_last_message > 0).then(|| self.say(MessageId::OwnDataChoices)),
            unfinished.as_ref().map(|_| self.say(MessageId::OwnDataUnfinished)),
            read_that_patient_must_agree.then(|| self.say(MessageId::OwnDataConsentRead)),
            last_judged_text.as_ref().map(|_| self.say(MessageId::OwnDataJudged)),
            (!read_that_words_are_a_draft.is_empty() || !languages_offered.is_empty())
                .then(|| self.say(MessageId::OwnDataLanguages)),
        ];
        let rest: Vec<String> = answer.into_iter().chain(rest.into_iter().flatten()).collect();
        if !rest.is_empty() {
            rich = rich.bold(self.say(MessageId::OwnDataRest)).text(&rest.join("\n"));
        }
        rich
    }

    fn consent(&self, consent: Option<Consent>) -> String {
        let Some(Consent { version, agreed }) = consent else { return self.say(MessageId::OwnDataConsentUnasked) };
        let id = if agreed { MessageId::OwnDataConsentYes } else { MessageId::OwnDataConsentNo };
        self.say_with(id, &[("version", &version.to_string())])
    }

    fn kept_appointment(&self, appointment: &Appointment) -> String {
        let Appointment {
            starts,
            zone,
            kind,
            place,
            companion,
            note,
            leads,
            // How far the program is with it: that stands in the file.
            id: _,
            fold: _,
            filed: _,
            entered: _,
            handled_until: _,
            held_until: _,
            sequence: _,
            zones: _,
        } = appointment;
        let line = |id, name, words: &Option<String>| words.as_ref().map(|words| self.say_with(id, &[(name, words)]));
        let kind = kind.map(|kind| self.id(&message_id::appointment_kind(kind)));
        let details = [
            line(MessageId::OwnDataKind, "kind", &kind),
            line(MessageId::OwnDataPlace, "place", place),
            line(MessageId::OwnDataCompanion, "companion", companion),
            line(MessageId::OwnDataNote, "note", note),
        ];
        let own = leads.as_deref().map(|leads| self.leads(leads));
        let first = self.moment_with_zone(*starts, zone, None);
        std::iter::once(first).chain(details.into_iter().flatten()).chain(own).collect::<Vec<_>>().join("\n")
    }

    /// Checklists, items of one's own, ticks and reasons.
    fn preparation(&self, mut rich: Rich, Preparation { lists, reasons, newest: _ }: &Preparation) -> Rich {
        if !lists.is_empty() {
            let lines: Vec<String> = lists.iter().map(|(id, kept)| self.kept_list(id, kept)).collect();
            rich = rich.bold(self.say(MessageId::OwnDataLists)).text(&lines.join("\n"));
        }
        if !reasons.is_empty() {
            let lines = reasons.iter().map(|reason| format!("- {}", self.id(&message_id::reason(reason))));
            rich = rich.bold(self.say(MessageId::OwnDataReasons)).text(&lines.collect::<Vec<_>>().join("\n"));
        }
        rich
    }

    fn kept_list(&self, id: &ChecklistId, KeptList { done, own, removed, order: _ }: &KeptList) -> String {
        let list = self.id(&message_id::checklist(id));
        let (done, removed) = (done.len().to_string(), removed.len().to_string());
        let first = self.say_with(MessageId::OwnDataList, &[("list", &list), ("done", &done), ("removed", &removed)]);
        own.values().fold(first, |lines, item| format!("{lines}\n- {item}"))
    }
}

impl Wording {
    /// What stands on a button.
    pub(super) fn own_label(&self, locale: Locale, button: &OwnButton) -> String {
        let id = match button {
            OwnButton::Agree(_) => MessageId::ButtonOwnAgree,
            OwnButton::Disagree => MessageId::ButtonOwnDisagree,
            OwnButton::TellMore => MessageId::ButtonOwnTellMore,
            OwnButton::Consent => MessageId::ButtonOwnConsent,
            OwnButton::TakeBack => MessageId::ButtonOwnTakeBack,
            OwnButton::Withdraw => MessageId::ButtonOwnWithdraw,
            OwnButton::MyData => MessageId::ButtonOwnData,
            OwnButton::Delete => MessageId::ButtonOwnDelete,
            OwnButton::DeleteAll => MessageId::ButtonOwnDeleteAll,
            OwnButton::Keep => MessageId::ButtonOwnKeep,
            OwnButton::Stop => MessageId::ButtonOwnStop,
        };
        self.say(locale, id, &[])
    }
}
