//! From an update to an event: a dptree with one branch for each kind, flat and checked by type in a test.

use std::ops::ControlFlow;
use std::sync::Arc;

use dptree::{Handler, deps};

use super::api::Api;
use super::button;
use super::download::{LARGEST_CALENDAR, download};
use super::incoming::{CallbackQuery, Document, Incoming, MemberChange, Message};
use crate::dialogue::{Attachment, Command, Event, Link, Manner};

/// The bot's name in Telegram, such as `second_opinion_bot`.
#[derive(Clone, Debug)]
struct BotName(Arc<str>);

/// A message that is a command: the word after the slash, and what follows it.
#[derive(Clone, Debug)]
struct Spoken {
    word: String,
    rest: String,
}

/// Turns updates into events. The one thing it asks Telegram for is a calendar file that somebody sent.
pub struct Interpreter {
    tree: Handler<'static, Event>,
    bot: BotName,
    api: Api,
}

/// An update, understood.
#[derive(Clone, Debug)]
pub struct Interpreted {
    /// What happened.
    pub event: Event,
    /// The language of the sender's app.
    pub language_code: Option<String>,
    /// The message under which a button was pressed.
    pub pressed: Option<i64>,
}

impl Interpreter {
    /// An interpreter for the bot of this name, which fetches files over this way to the Bot API.
    #[must_use]
    pub fn new(bot_username: &str, api: Api) -> Self {
        Self { tree: tree(), bot: BotName(bot_username.into()), api }
    }

    /// Understands an update. Whatever can't be read is [`Event::NothingToAnswer`].
    pub async fn interpret(&self, body: &[u8]) -> Interpreted {
        let update: Incoming = serde_json::from_slice(body).unwrap_or_default();
        let language_code = update.language_code().map(str::to_owned);
        let pressed = update.callback_query.as_ref().and_then(|press| press.message.as_ref()).map(|message| message.message_id);
        let event = match self.tree.dispatch(deps![Arc::new(update), self.bot.clone(), self.api.clone()]).await {
            ControlFlow::Break(event) => event,
            ControlFlow::Continue(_) => Event::NothingToAnswer,
        };
        Interpreted { event, language_code, pressed }
    }
}

/// The tree. Its leaves are plain functions below.
fn tree() -> Handler<'static, Event> {
    dptree::entry()
        .branch(dptree::filter_map(|update: Arc<Incoming>| update.my_chat_member.clone()).endpoint(membership))
        .branch(dptree::filter_map(|update: Arc<Incoming>| update.callback_query.clone()).endpoint(press))
        .branch(dptree::filter_map(|update: Arc<Incoming>| update.edited_message.clone().filter(is_private)).endpoint(edited))
        .branch(dptree::filter_map(|update: Arc<Incoming>| update.message.clone().filter(is_private)).chain(private()))
        .branch(dptree::filter_map(|update: Arc<Incoming>| update.message.clone()).endpoint(group))
}

/// A message in a private chat.
fn private() -> Handler<'static, Event> {
    dptree::entry()
        .branch(dptree::filter_map(spoken).endpoint(command))
        .branch(dptree::filter(|message: Message| message.text.is_some()).endpoint(text))
        .branch(dptree::filter_map(calendar_file).endpoint(calendar))
        .branch(dptree::endpoint(attachment))
}

fn is_private(message: &Message) -> bool {
    message.chat.kind == "private"
}

/// A command, unless the message was forwarded: what somebody else typed never acts.
fn spoken(message: Message, BotName(bot): BotName) -> Option<Spoken> {
    if message.forward_origin.is_some() {
        return None;
    }
    let text = message.text?;
    let (head, rest) = text.split_once(char::is_whitespace).unwrap_or((&text, ""));
    let word = head.strip_prefix('/')?;
    let word = match word.split_once('@') {
        Some((word, name)) if name.eq_ignore_ascii_case(&bot) => word,
        Some(_) => return None,
        None => word,
    };
    let is_word = !word.is_empty() && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    is_word.then(|| Spoken { word: word.to_ascii_lowercase(), rest: rest.trim().to_owned() })
}

async fn command(Spoken { word, rest }: Spoken) -> Event {
    let event = match Command::parse(&word) {
        Some(command) => Event::CommandGiven(command),
        None if word == "start" => Event::Started { link: Link::parse(&rest) },
        None => Event::UnknownCommandGiven,
    };
    if rest.is_empty() || matches!(event, Event::Started { link: Some(_) }) {
        return event;
    }
    Event::CommandWithWords { command: Box::new(event), words: rest }
}

async fn text(message: Message) -> Event {
    let manner = if message.forward_origin.is_some() { Manner::Forwarded } else { Manner::Typed };
    Event::TextSent { text: message.text.unwrap_or_default(), manner }
}

async fn edited(message: Message) -> Event {
    match (message.text, message.caption) {
        (Some(text), _) | (None, Some(text)) => Event::TextSent { text, manner: Manner::Edited },
        (None, None) => Event::NothingToAnswer,
    }
}

/// A calendar file, known by its name or type.
fn calendar_file(message: Message) -> Option<Document> {
    message.document.filter(Document::is_calendar)
}

async fn calendar(file: Document, message: Message, api: Api) -> Event {
    let content = download(&api, &file.file_id, file.file_size, LARGEST_CALENDAR).await;
    if let Err(trouble) = content {
        tracing::warn!(?trouble, "a calendar file that somebody sent is not read");
    }
    Event::CalendarSent { content, caption: message.caption }
}

async fn attachment(message: Message) -> Event {
    // Pins are service messages that the person did not write.
    if message.pinned_message.is_some() {
        return Event::NothingToAnswer;
    }
    let kinds = [
        (message.voice.is_some() || message.audio.is_some() || message.video_note.is_some(), Attachment::Voice),
        (message.photo.is_some() || message.video.is_some(), Attachment::Photo),
        (message.sticker.is_some() || message.animation.is_some(), Attachment::Sticker),
        (message.location.is_some() || message.venue.is_some(), Attachment::Location),
        (message.contact.is_some(), Attachment::Contact),
        (message.document.is_some(), Attachment::Document),
    ];
    let kind = kinds.into_iter().find_map(|(is_there, kind)| is_there.then_some(kind)).unwrap_or(Attachment::Other);
    Event::AttachmentSent { kind, caption: message.caption }
}

async fn press(press: CallbackQuery) -> Event {
    if press.message.as_ref().is_some_and(|message| !message.chat.kind.is_empty() && !is_private(message)) {
        return Event::AddressedInGroup;
    }
    press.data.as_deref().and_then(button::read).map_or(Event::UnknownButtonPressed, Event::ButtonPressed)
}

async fn membership(change: MemberChange) -> Event {
    let reachable = matches!(change.new_chat_member.status.as_str(), "creator" | "administrator" | "member" | "restricted");
    match (change.chat.kind.as_str(), reachable) {
        ("private", true) => Event::BotUnblocked,
        ("group" | "supergroup", true) => Event::AddressedInGroup,
        (_, true) => Event::NothingToAnswer,
        (_, false) => Event::BotBlocked,
    }
}

/// In a group we answer only when we are spoken to: a command, a mention, an answer to one of our messages.
async fn group(message: Message, BotName(bot): BotName) -> Event {
    let text = message.text.as_deref().or(message.caption.as_deref()).unwrap_or_default().to_lowercase();
    let mention = format!("@{}", bot.to_lowercase());
    let to_us = message
        .reply_to_message
        .as_ref()
        .and_then(|replied| replied.from.as_ref())
        .is_some_and(|from| from.is_bot && from.username.as_deref().is_some_and(|name| name.eq_ignore_ascii_case(&bot)));
    let command = text
        .split_whitespace()
        .next()
        .is_some_and(|word| word.starts_with('/') && (!word.contains('@') || word.ends_with(&mention)));
    if command || to_us || text.contains(&mention) { Event::AddressedInGroup } else { Event::NothingToAnswer }
}

#[cfg(test)]
mod tests {
    use super::{Api, BotName, tree};
    use dptree::deps;
    use std::sync::Arc;

    #[test]
    fn every_branch_gets_what_it_asks_for() {
        let api = Api::new(&"1:x".to_owned().into(), None).unwrap();
        let supplied = deps![Arc::new(super::Incoming::default()), BotName("bot".into()), api];
        dptree::type_check(tree().sig(), &supplied, &[]);
    }
}
