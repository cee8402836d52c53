//! Callback data, both ways. At most 64 bytes (Bot API, `InlineKeyboardButton`).
//!
//! What was ever sent is read for ever: `tests/it/shipped_buttons.txt` holds one of each form.

mod agenda;
mod list;
mod own;
mod reminders;

use crate::content::safety::SafetyClass;
use crate::dialogue::{Aid, Ask, Button, Verdict};
use crate::domain::{CategoryId, Jurisdiction, Locale, Role, TopicId};

/// Longest callback data in bytes.
pub const LONGEST: usize = 64;

/// Writes a button.
#[must_use]
pub fn write(button: &Button) -> String {
    match button {
        Button::Home => "home".to_owned(),
        Button::Topics => "topics".to_owned(),
        Button::Category(category) => format!("group:{category}"),
        Button::Topic(topic) => format!("card:{topic}"),
        Button::ConsentRead(topic) => format!("agreed:{topic}"),
        Button::Settings => "settings".to_owned(),
        Button::Change(ask) => format!("change:{}", ask_word(*ask)),
        Button::OwnNumber => "number".to_owned(),
        Button::ForgetNumber => "number:forget".to_owned(),
        Button::ShowSafety(class) => format!("safety:{}", class.as_str()),
        Button::Aid { class, aid } => format!("aid:{}:{}", class.as_str(), aid.as_str()),
        Button::Language(locale) => format!("language:{locale}"),
        Button::Switch(locale) => format!("speak:{locale}"),
        Button::Nation(nation) => format!("nation:{nation}"),
        Button::Role(role) => format!("role:{}", role.as_str()),
        Button::Skip => "skip".to_owned(),
        Button::Judge { topic, version, verdict } => format!("judge:{topic}:{version}:{}", verdict_letter(*verdict)),
        Button::Help => "help".to_owned(),
        Button::About => "about".to_owned(),
        Button::Privacy => "privacy".to_owned(),
        Button::Agenda(button) => agenda::write(button),
        Button::List(button) => list::write(button),
        Button::Own(button) => own::write(button),
    }
}

/// Reads a button; `None` if it is none of ours. What comes from Telegram may be forged: an id in it need not exist.
#[must_use]
pub fn read(data: &str) -> Option<Button> {
    if data.len() > LONGEST {
        return None;
    }
    let (word, rest) = data.split_once(':').unwrap_or((data, ""));
    let button = match (word, rest) {
        ("home", "") => Button::Home,
        ("topics", "") => Button::Topics,
        ("group", id) => Button::Category(CategoryId::parse(id).ok()?),
        ("card", id) => Button::Topic(TopicId::parse(id).ok()?),
        ("agreed", id) => Button::ConsentRead(TopicId::parse(id).ok()?),
        ("settings", "") => Button::Settings,
        ("change", word) => {
            Button::Change([Ask::Language, Ask::Nation, Ask::Role].into_iter().find(|ask| ask_word(*ask) == word)?)
        }
        ("number", "") => Button::OwnNumber,
        ("number", "forget") => Button::ForgetNumber,
        ("safety", class) => Button::ShowSafety(SafetyClass::parse(class)?),
        ("aid", rest) => {
            let (class, aid) = rest.split_once(':')?;
            Button::Aid { class: SafetyClass::parse(class)?, aid: Aid::ALL.into_iter().find(|known| known.as_str() == aid)? }
        }
        ("language", tag) => Button::Language(Locale::parse(tag)?),
        ("speak", tag) => Button::Switch(Locale::parse(tag)?),
        ("nation", id) => Button::Nation(Jurisdiction::parse(id)?),
        ("role", id) => Button::Role(Role::parse(id)?),
        ("skip", "") => Button::Skip,
        ("judge", rest) => {
            let mut parts = rest.split(':');
            let (topic, version, verdict) = (parts.next()?, parts.next()?, parts.next()?);
            let lawful = version.len() == 8 && version.bytes().all(|byte| byte.is_ascii_hexdigit());
            if !lawful || parts.next().is_some() {
                return None;
            }
            let verdict = [Verdict::Helpful, Verdict::NotHelpful].into_iter().find(|known| verdict_letter(*known) == verdict)?;
            Button::Judge { topic: TopicId::parse(topic).ok()?, version: version.to_owned(), verdict }
        }
        ("help", "") => Button::Help,
        ("about", "") => Button::About,
        ("privacy", "") => Button::Privacy,
        ("v", rest) => Button::Agenda(agenda::read(rest)?),
        ("l", rest) => Button::List(list::read(rest)?),
        ("own", rest) => Button::Own(own::read(rest)?),
        _ => return None,
    };
    // One form for each button: what we would not write, we did not send.
    (write(&button) == data).then_some(button)
}

fn ask_word(ask: Ask) -> &'static str {
    match ask {
        Ask::Language => "language",
        Ask::Nation => "nation",
        Ask::Role => "role",
    }
}

fn verdict_letter(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Helpful => "y",
        Verdict::NotHelpful => "n",
    }
}
