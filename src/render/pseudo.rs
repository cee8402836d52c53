//! A language that nobody speaks, made from the English words, for looking at what translation does to a page: accented letters, text
//! that is 40 % longer, and words that run from right to left. What is left readable was not taken from the words; what stands on the
//! wrong side was not isolated.

use std::borrow::Cow;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

use crate::content::Files;
use crate::domain::Locale;

/// Marks that turn a word round: a right-to-left mark and an override, and their ends.
const ROUND: [&str; 2] = ["\u{200f}\u{202e}", "\u{202c}\u{200f}"];
/// Files and messages that hold what people type, or a name for a file: they stay as they are.
const TYPED: [&str; 2] = ["-phrases", "-file-name"];

/// Adds the words of the pseudolocale to the files.
pub fn add(files: &mut Files) {
    let source = format!("locales/{}/", Locale::SOURCE);
    let made: Vec<(String, String)> = files
        .below(&source, ".ftl")
        .map(|(path, text)| {
            let words = if path.ends_with("/dates.ftl") { text.to_owned() } else { of_file(text) };
            (path.replacen(Locale::SOURCE.tag(), Locale::Qps.tag(), 1), words)
        })
        .collect();
    for (path, text) in made {
        files.set(path, text);
    }
}

fn of_file(text: &str) -> String {
    // A source with faults is refused before this is ever asked for.
    let mut resource = parser::parse(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    resource.body.retain_mut(|entry| {
        let Entry::Message(message) = entry else { return false };
        let id = &message.id.name;
        // Telegram's limits for names and descriptions leave no room.
        let short = id.starts_with("profile-");
        let read = !TYPED.iter().any(|ending| id.ends_with(ending));
        let attributes = message.attributes.iter_mut().map(|attribute| &mut attribute.value);
        message.value.iter_mut().chain(attributes).for_each(|pattern| of_pattern(pattern, short));
        read
    });
    serializer::serialize(&resource)
}

fn of_pattern(pattern: &mut Pattern<String>, short: bool) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = of_text(value, short),
            PatternElement::Placeable { expression } => of_expression(expression, short),
        }
    }
}

fn of_expression(expression: &mut Expression<String>, short: bool) {
    match expression {
        Expression::Select { variants, .. } => variants.iter_mut().for_each(|variant| of_pattern(&mut variant.value, short)),
        Expression::Inline(InlineExpression::Placeable { expression }) => of_expression(expression, short),
        Expression::Inline(_) => {}
    }
}

/// Words are changed; commands, numbers and what stands between words are not.
fn of_text(text: &str, short: bool) -> String {
    let mut out = String::new();
    let mut word = String::new();
    let mut command = false;
    for c in text.chars().chain(['\0']) {
        if c.is_alphabetic() {
            word.push(c);
            continue;
        }
        out.push_str(&if command || word.is_empty() { Cow::Borrowed(word.as_str()) } else { Cow::Owned(of_word(&word, short)) });
        word.clear();
        command = c == '/';
        if c != '\0' {
            out.push(c);
        }
    }
    out
}

fn of_word(word: &str, short: bool) -> String {
    let letters: String = word.chars().map(accented).collect();
    if short {
        return letters;
    }
    // Four letters more for ten.
    let longer = letters.chars().take((letters.chars().count() * 2).div_ceil(5));
    let [before, after] = ROUND;
    format!("{before}{letters}{}{after}", longer.collect::<String>())
}

fn accented(c: char) -> char {
    let (plain, accented) = ("AEIOUYCNSZaeiouycnszdlrtgh", "ÅÉÎÖÛÝÇÑŠŽåéîöûýçñšžðļŕţĝĥ");
    plain.chars().position(|other| other == c).and_then(|at| accented.chars().nth(at)).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::{of_file, of_word};

    #[test]
    fn words_are_changed_and_all_else_stays() {
        assert_eq!(of_word("Home", true), "Ĥömé".replace('Ĥ', "H"));
        let made = of_file("a = /help shows 3 { $count ->\n    [one] line\n   *[other] lines\n}\nb-phrases = stop\n");
        assert!(made.contains("/help") && made.contains(" 3 ") && made.contains("[one]"), "{made}");
        assert!(!made.contains("line\n") && !made.contains("b-phrases"), "{made}");
        assert!(made.contains('\u{202e}'), "{made}");
    }

    #[test]
    fn text_grows_by_two_fifths() {
        let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
        assert_eq!(letters(&of_word("abcdefghij", false)), 14);
    }
}
