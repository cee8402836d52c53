//! Finds what Telegram makes tappable without being asked: commands,
//! written-out links and user names.

use super::entity::{Entity, EntityKind, utf16_length};

/// Every command, link and mention in `text`, from left to right.
///
/// Telegram also finds telephone numbers, e-mail addresses, hashtags and links
/// without a scheme; nothing here depends on those.
pub(super) fn find(text: &str) -> Vec<Entity> {
    let mut found = Vec::new();
    let mut rest = text;
    let mut offset = 0;
    let mut before: Option<char> = None;
    while let Some(first) = rest.chars().next() {
        let starts_word = before.is_none_or(|c| !is_word(c) && !matches!(c, '/' | '<' | '>'));
        let (kind, bytes) =
            if starts_word { measure(rest) } else { None }.map_or((None, first.len_utf8()), |(kind, bytes)| (Some(kind), bytes));
        let (taken, remaining) = rest.split_at_checked(bytes).unwrap_or((rest, ""));
        let length = utf16_length(taken);
        if let Some(kind) = kind {
            found.push(Entity::new(kind, offset, length));
        }
        before = taken.chars().next_back();
        offset += length;
        rest = remaining;
    }
    found
}

/// What begins at the start of `rest`, and how many bytes it takes.
fn measure(rest: &str) -> Option<(EntityKind, usize)> {
    if let Some(name) = rest.strip_prefix('/') {
        let command = word_length(name, 64)?;
        let after = name.get(command..)?;
        let bot = after.strip_prefix('@').and_then(|bot| word_length(bot, 32)).map_or(0, |l| l + 1);
        let ends = !after.get(bot..)?.starts_with('/');
        return ends.then_some((EntityKind::BotCommand, 1 + command + bot));
    }
    if let Some(name) = rest.strip_prefix('@') {
        let length = word_length(name, 32).filter(|length| *length >= 5)?;
        return Some((EntityKind::Mention, 1 + length));
    }
    let scheme = ["https://", "http://"].iter().find(|scheme| rest.starts_with(**scheme))?;
    let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"'));
    let link = rest.get(..end.unwrap_or(rest.len()))?;
    let link = link.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '\'']);
    (link.len() > scheme.len()).then_some((EntityKind::Url, link.len()))
}

/// The length of the ASCII word at the start, if there is one that is not too long.
fn word_length(text: &str, longest: usize) -> Option<usize> {
    let length = text.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(text.len());
    let followed_by_word = text.get(length..)?.chars().next().is_some_and(is_word);
    (1..=longest).contains(&length).then_some(length).filter(|_| !followed_by_word)
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::EntityKind::{BotCommand, Mention, Url};
    use super::*;

    #[test]
    fn finds_commands_links_and_mentions() {
        let spans = |text: &str| find(text).iter().map(|e| (e.kind, e.offset, e.length)).collect::<Vec<_>>();
        assert_eq!(spans("/start abc"), [(BotCommand, 0, 6)]);
        assert_eq!(spans("/start@some_bot x"), [(BotCommand, 0, 15)]);
        assert_eq!(spans("see 😀 /help"), [(BotCommand, 7, 5)]);
        assert_eq!(spans("and/or a/b //x"), []);
        assert_eq!(spans("mail me@example.org"), []);
        assert_eq!(spans("ask @durov_x."), [(Mention, 4, 8)]);
        assert_eq!(spans("(https://nhs.uk/x)."), [(Url, 1, 16)]);
        assert_eq!(spans("https://"), []);
        assert_eq!(spans("/é"), []);
    }
}
