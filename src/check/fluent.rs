//! The Fluent files as syntax: which messages stand where, with which variables.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

use crate::content::Files;
use crate::content::problem::line_of;

/// A message or one of its attributes.
#[derive(Clone, Debug, Default)]
pub(super) struct Written {
    /// The file.
    pub file: String,
    /// The line.
    pub line: usize,
    /// The variables of the value.
    pub variables: BTreeSet<String>,
    /// The messages, terms (with their hyphen) and parts that it refers to.
    pub references: BTreeSet<String>,
    /// The attributes and their variables.
    pub attributes: BTreeMap<String, BTreeSet<String>>,
    /// What each choice is made by, and the names of its variants.
    pub selects: Vec<(String, Vec<String>)>,
    /// Value and attributes as they stand, without placeables.
    pub texts: Vec<String>,
}

/// Every message of a locale.
pub(super) fn messages(files: &Files, tag: &str) -> BTreeMap<String, Written> {
    let mut messages = BTreeMap::new();
    let folder = format!("locales/{tag}/");
    for (path, text) in files.below(&folder, ".ftl") {
        // Faults of syntax were reported when the words were read.
        let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
        for entry in resource.body {
            if let Entry::Term(term) = &entry {
                let id = format!("-{}", term.id.name);
                messages.insert(id, Written { file: path.to_owned(), ..Written::default() });
            }
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_owned();
            let mut written =
                Written { file: path.to_owned(), line: line_of(text, &format!("\n{id} =")) + 1, ..Written::default() };
            if text.starts_with(&format!("{id} =")) {
                written.line = 1;
            }
            if let Some(value) = &message.value {
                written.take(value);
                written.variables = written.look(value);
            }
            for attribute in &message.attributes {
                written.take(&attribute.value);
                let variables = written.look(&attribute.value);
                written.attributes.insert(attribute.id.name.to_owned(), variables);
            }
            messages.insert(id, written);
        }
    }
    messages
}

impl Written {
    /// Notes what a pattern refers to; returns its variables.
    fn look(&mut self, pattern: &Pattern<&str>) -> BTreeSet<String> {
        let mut names = Names::default();
        of_pattern(pattern, &mut names);
        self.references.append(&mut names.references);
        self.selects.append(&mut names.selects);
        names.variables
    }

    fn take(&mut self, pattern: &Pattern<&str>) {
        let text = pattern.elements.iter().map(|element| match element {
            PatternElement::TextElement { value } => *value,
            PatternElement::Placeable { .. } => "\u{fffc}",
        });
        self.texts.push(text.collect());
    }
}

/// What a pattern names.
#[derive(Default)]
struct Names {
    variables: BTreeSet<String>,
    references: BTreeSet<String>,
    selects: Vec<(String, Vec<String>)>,
}

fn of_pattern(pattern: &Pattern<&str>, found: &mut Names) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, found);
        }
    }
}

fn of_expression(expression: &Expression<&str>, found: &mut Names) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, found),
        Expression::Select { selector, variants } => {
            of_inline(selector, found);
            let by = match selector {
                InlineExpression::VariableReference { id } => id.name,
                _ => "something else",
            };
            let keys = variants.iter().map(|variant| match &variant.key {
                VariantKey::Identifier { name } => (*name).to_owned(),
                VariantKey::NumberLiteral { value } => (*value).to_owned(),
            });
            found.selects.push((by.to_owned(), keys.collect()));
            for variant in variants {
                of_pattern(&variant.value, found);
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, found: &mut Names) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, attribute } => {
            let part = attribute.as_ref().map(|part| format!(".{}", part.name)).unwrap_or_default();
            found.references.insert(format!("{}{part}", id.name));
        }
        InlineExpression::TermReference { id, arguments, .. } => {
            found.references.insert(format!("-{}", id.name));
            if let Some(arguments) = arguments {
                of_arguments(arguments, found);
            }
        }
        InlineExpression::Placeable { expression } => of_expression(expression, found),
        InlineExpression::FunctionReference { arguments, .. } => of_arguments(arguments, found),
        _ => {}
    }
}

fn of_arguments(arguments: &CallArguments<&str>, found: &mut Names) {
    arguments.positional.iter().for_each(|argument| of_inline(argument, found));
    arguments.named.iter().for_each(|argument| of_inline(&argument.value, found));
}
