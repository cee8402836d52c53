//! What no text can do: carry markup in, or be too long for a message.

use second_opinion_bot::check::{Library, read};
use second_opinion_bot::content::Files;
use second_opinion_bot::dialogue::{Button, Choice, Label, Reply};
use second_opinion_bot::domain::{Jurisdiction, Locale, TopicId};
use second_opinion_bot::render::html::{LONGEST_MESSAGE, Rich};
use second_opinion_bot::render::{OutgoingMessage, Rendering, render};

use crate::markup;
use crate::support;

/// The program's content with one more topic.
fn with_topic(short: &str, detail: &str, publisher: &str, helpline: &str) -> Library {
    let mut files: Files = support::files();
    let nations = Jurisdiction::ALL.map(|nation| format!("\"{nation}\"")).join(", ");
    files.set(
        "content/topics/odd.toml",
        format!(
            "id = \"odd\"\ncategory = \"basics\"\nreviewed = \"2026-11-21\"\nreview_by = \"2027-11-21\"\nrelated = []\n\
             [[variant]]\nid = \"any\"\nnations = [{nations}]\nfacts = [\"X999\"]\nhelplines = [\"odd\"]\n"
        ),
    );
    let add = |files: &mut Files, path: &str, more: &str| {
        let text = format!("{}\n{more}\n", files.get(path).unwrap());
        files.set(path, text);
    };
    add(&mut files, "content/facts.toml", "X999 = { nations = [\"any\"], sources = [\"odd\"], topic = \"x\" }");
    let source = format!("[odd]\npublisher = '{publisher}'\ntitle = \"T\"\nread = \"2026-11-21\"\nlicence = \"None.\"");
    add(&mut files, "content/sources.toml", &source);
    let line =
        "[odd]\nnumber = \"<1>\"\nkind = \"advice\"\nnations = []\nhours = \"always\"\nfacts = []\nchecked = \"2026-11-21\"";
    add(&mut files, "content/helplines.toml", line);
    let words =
        format!("helpline-odd = {helpline}\ncard-odd = Odd\ncard-odd-any =\n    .short = {short}\n    .detail = {detail}\n");
    files.set("locales/en-GB/odd.ftl", words);
    read(&files).unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn show(library: &Library) -> Vec<OutgoingMessage> {
    let rendering = Rendering {
        wording: &library.wording,
        catalogue: &library.catalogue,
        locale: Locale::EnGb,
        now: "2026-11-21T12:00:00Z".parse().unwrap(),
        bot_username: None,
    };
    let home = Choice { button: Button::Home, label: Label::Plain };
    render(&Reply::Card { topic: TopicId::parse("odd").unwrap(), nation: None }, &[home], &rendering)
}

#[test]
fn no_value_can_carry_markup_in() {
    let nasty = "<b>A & B</b> \"<a href=x>\" &lt;";
    let messages = show(&with_topic(nasty, nasty, nasty, nasty));
    assert_eq!(messages.len(), 1);
    let runs = markup::read(&messages[0].html).unwrap();
    let text: String = runs.iter().map(|run| run.text.as_str()).collect();
    assert_eq!(text.matches(nasty).count(), 4, "short, detail, help line and publisher as they are: {text}");
    assert!(text.contains("<1>"));
    assert_eq!(messages[0].plain(), text, "the plain text is what a reader sees");
}

#[test]
fn a_long_card_is_split_and_nothing_is_lost() {
    let words: Vec<String> = (0..3000).map(|number| format!("word{number}🙂")).collect();
    let messages = show(&with_topic("Short.", &words.join(" "), "P", "H"));
    assert!(messages.len() > 5, "{}", messages.len());
    for (index, message) in messages.iter().enumerate() {
        let units = message.plain().encode_utf16().count();
        assert!(units > 0 && units <= LONGEST_MESSAGE, "{units} units");
        markup::read(&message.html).unwrap();
        assert_eq!(message.keyboard.is_empty(), index + 1 < messages.len(), "the buttons stand under the last part");
    }
    let all: String = messages.iter().map(|message| message.plain() + " ").collect();
    let found: Vec<&str> = all.split_whitespace().filter(|word| word.starts_with("word")).collect();
    assert_eq!(found, words);
    assert!(messages[0].html.starts_with("<b>Odd</b>") && messages.last().unwrap().html.ends_with("</i>"));
}

/// At the edge: what just fits is one message, one unit more is two; a character of two units is never cut in half.
#[test]
fn the_limit_is_counted_in_utf16_units() {
    for (text, parts) in [
        ("a".repeat(LONGEST_MESSAGE), 1),
        ("a".repeat(LONGEST_MESSAGE + 1), 2),
        ("🙂".repeat(LONGEST_MESSAGE / 2), 1),
        ("🙂".repeat(LONGEST_MESSAGE / 2 + 1), 2),
        (format!("a{}", "🙂".repeat(LONGEST_MESSAGE / 2)), 2),
        ("&".repeat(LONGEST_MESSAGE), 1),
        ("<".repeat(LONGEST_MESSAGE + 1), 2),
        ("e\u{301}".repeat(LONGEST_MESSAGE), 2),
    ] {
        for rich in [Rich::new().text(&text), Rich::new().bold(text.as_str()), Rich::new().quotation(&text)] {
            let messages = rich.messages();
            assert_eq!(messages.len(), parts);
            let read: String = messages.iter().flat_map(|html| markup::read(html).unwrap()).map(|run| run.text).collect();
            assert_eq!(read, text);
        }
    }
}

#[test]
fn nothing_makes_no_message() {
    for text in ["", " ", "\n\n", " \n\n \n\n"] {
        assert!(Rich::new().text(text).quotation(text).messages().is_empty(), "{text:?}");
    }
}

#[test]
fn blocks_stand_apart_also_where_one_does_not_fit_any_more() {
    let long = "b".repeat(LONGEST_MESSAGE - 3);
    let messages = Rich::new().bold("aa").text(&long).italic("c").messages();
    assert_eq!(messages, ["<b>aa</b>".to_owned(), format!("{long}\n\n<i>c</i>")]);
    let fits = "b".repeat(LONGEST_MESSAGE - 4);
    assert_eq!(Rich::new().bold("aa").text(&fits).messages(), [format!("<b>aa</b>\n\n{fits}")]);
}
