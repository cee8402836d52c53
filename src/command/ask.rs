//! `ask`: the road without Telegram and store, for editors and for measuring.

use std::io::{BufRead as _, Write as _};
use std::process::ExitCode;

use serde::Serialize;

use super::cli::AskOptions;
use super::{answering, fail, report};
use crate::check::Library;
use crate::clock::Clock;
use crate::config::Config;
use crate::dialogue::{Ask, Context, Effect, Event, Manner, Reply, State, Step, choices, transition};
use crate::domain::{FactId, Jurisdiction, TopicId};
use crate::matcher::{Matcher, Query};
use crate::render::{Rendering, render};

#[derive(Serialize)]
struct Answer<'a> {
    input: &'a str,
    outcome: &'static str,
    reason: String,
    card: Option<TopicId>,
    /// The emergency that help is offered for beside the answer; told by `--explain` without `--json`.
    #[serde(skip)]
    safety_offered: Option<&'static str>,
    candidates: Vec<Candidate>,
    facts: Vec<FactId>,
    locale: &'static str,
    text: String,
}

#[derive(Serialize)]
struct Candidate {
    card: TopicId,
    score: f32,
    facts: Vec<FactId>,
}

/// Answers the question on the command line, or each line of standard input.
#[must_use]
pub fn run(config: &Config, options: &AskOptions) -> ExitCode {
    let (library, matcher) = match answering(config) {
        Ok(both) => both,
        Err(problems) => return report(&problems),
    };
    let asking = Asking { library: &library, matcher: matcher.as_ref(), options, clock: Clock::system() };
    let result = if options.text.is_empty() {
        // A line that is no UTF-8 is answered as far as it can be read, and so are the lines after it.
        std::io::stdin().lock().split(b'\n').try_for_each(|line| {
            let line = line?;
            asking.print(&String::from_utf8_lossy(line.strip_suffix(b"\r").unwrap_or(&line)))
        })
    } else {
        asking.print(&options.text.join(" "))
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever read our answers has gone, as `head` does.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => fail(error),
    }
}

struct Asking<'a> {
    library: &'a Library,
    matcher: &'a dyn Matcher,
    options: &'a AskOptions,
    clock: Clock,
}

impl Asking<'_> {
    fn print(&self, question: &str) -> std::io::Result<()> {
        let answer = self.answer(question);
        let mut out = std::io::stdout().lock();
        if self.options.json {
            serde_json::to_writer(&mut out, &answer)?;
            return writeln!(out);
        }
        writeln!(out, "{}", answer.text)?;
        if self.options.explain {
            writeln!(out, "\n[{}: {}]", answer.outcome, answer.reason)?;
            if let Some(class) = answer.safety_offered {
                writeln!(out, "[in doubt: {class}]")?;
            }
            for candidate in &answer.candidates {
                writeln!(out, "[{:.3} {}]", candidate.score, candidate.card)?;
            }
        }
        Ok(())
    }

    fn answer<'q>(&self, question: &'q str) -> Answer<'q> {
        let (locale, nation) = (self.options.locale, self.options.nation);
        let state = State { jurisdiction: nation, step: Step::Home, ..State::fresh(locale) };
        let context = Context {
            now: self.clock.now(),
            chance: 0,
            suggested: locale,
            catalogue: &self.library.catalogue,
            matcher: self.matcher,
            safety: &self.library.safety,
            words: &self.library.wording,
        };
        let event = Event::TextSent { text: question.to_owned(), manner: Manner::Typed };
        let (state, effects) = transition(&state, &event, &context);
        let replies: Vec<&Reply> =
            effects.iter().filter_map(|effect| if let Effect::Say { reply, .. } = effect { Some(reply) } else { None }).collect();
        let query = Query { text: question, locale, jurisdiction: nation, role: None, last_topic: None };
        let found = self.matcher.find(&query);
        let (outcome, reason, card) = outcome(replies.first().copied(), &state, found.reason);
        let shown = matches!(replies.first(), Some(Reply::Card { .. }));
        let rendering = Rendering {
            wording: &self.library.wording,
            catalogue: &self.library.catalogue,
            locale,
            now: self.clock.now(),
            bot_username: None,
        };
        let texts = replies.iter().flat_map(|reply| render(reply, &choices(reply, &state, &context), &rendering));
        Answer {
            input: question,
            outcome,
            reason,
            facts: card.as_ref().filter(|_| shown).map(|card| self.facts(card, nation)).unwrap_or_default(),
            card,
            safety_offered: replies.iter().find_map(|reply| match reply {
                Reply::SafetyOffered { class } => Some(class.as_str()),
                _ => None,
            }),
            candidates: found
                .candidates
                .into_iter()
                .map(|candidate| Candidate {
                    facts: self.facts(&candidate.topic, nation),
                    card: candidate.topic,
                    score: candidate.score,
                })
                .collect(),
            locale: locale.tag(),
            text: texts.map(|message| message.plain()).collect::<Vec<_>>().join("\n\n"),
        }
    }

    /// The facts of the text for the nation; of all texts while the nation is not known.
    fn facts(&self, topic: &TopicId, nation: Option<Jurisdiction>) -> Vec<FactId> {
        let Some(topic) = self.library.catalogue.topic(topic) else { return Vec::new() };
        let variants = topic.variants.iter().filter(|variant| nation.is_none_or(|nation| variant.nations.contains(&nation)));
        let mut facts: Vec<FactId> = variants.flat_map(|variant| variant.facts.iter().cloned()).collect();
        facts.sort();
        facts.dedup();
        facts
    }
}

fn outcome(reply: Option<&Reply>, state: &State, why: String) -> (&'static str, String, Option<TopicId>) {
    match reply {
        Some(Reply::Card { topic, .. }) => ("answer", why, Some(topic.clone())),
        Some(Reply::Asked { ask: Ask::Nation, .. }) => match &state.step {
            Step::Asking { then: Some(topic), .. } => {
                ("answer", format!("the nation has to be known first; {why}"), Some(topic.clone()))
            }
            _ => ("decline", why, None),
        },
        Some(Reply::DidYouMean { .. }) => ("did_you_mean", why, None),
        Some(Reply::Safety { class, .. }) => ("safety", class.as_str().to_owned(), None),
        Some(Reply::Smalltalk { kind }) => ("smalltalk", kind.as_str().to_owned(), None),
        Some(Reply::Declined { kind, .. }) => ("decline", kind.as_str().to_owned(), None),
        _ => ("decline", why, None),
    }
}
