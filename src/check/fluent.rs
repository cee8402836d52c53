//! The Fluent files as syntax: which messages stand where, with which variables.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
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
    /// The attributes and their variables.
    pub attributes: BTreeMap<String, BTreeSet<String>>,
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
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_owned();
            let mut written =
                Written { file: path.to_owned(), line: line_of(text, &format!("\n{id} =")) + 1, ..Written::default() };
            if text.starts_with(&format!("{id} =")) {
                written.line = 1;
            }
            if let Some(value) = &message.value {
                written.take(value);
                written.variables = variables(value);
            }
            for attribute in &message.attributes {
                written.take(&attribute.value);
                written.attributes.insert(attribute.id.name.to_owned(), variables(&attribute.value));
            }
            messages.insert(id, written);
        }
    }
    messages
}

impl Written {
    fn take(&mut self, pattern: &Pattern<&str>) {
        let text = pattern.elements.iter().map(|element| match element {
            PatternElement::TextElement { value } => *value,
            PatternElement::Placeable { .. } => "\u{fffc}",
        });
        self.texts.push(text.collect());
    }
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    of_pattern(pattern, &mut found);
    found
}

fn of_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, found);
        }
    }
}

fn of_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, found),
        Expression::Select { selector, variants } => {
            of_inline(selector, found);
            for variant in variants {
                of_pattern(&variant.value, found);
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => of_expression(expression, found),
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => of_arguments(arguments, found),
        _ => {}
    }
}

fn of_arguments(arguments: &CallArguments<&str>, found: &mut BTreeSet<String>) {
    arguments.positional.iter().for_each(|argument| of_inline(argument, found));
    arguments.named.iter().for_each(|argument| of_inline(&argument.value, found));
}
