//! The forms that words of patterns have, and the sets of them that may stand in one place: gathered while patterns are read.

use std::collections::HashMap;
use std::ops::RangeInclusive;

use super::spelling::{SHORTEST, hash, near, short, single};
use crate::matcher::saved::{narrow, numbers, pairs, texts};

/// A form that words of a text can have.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Form {
    /// A word.
    Whole(String),
    /// The beginning of a word.
    Start(String),
    /// A number, with or without what it counts behind it.
    Number(RangeInclusive<u32>),
}

/// The number of a form.
pub(super) type FormId = u32;

/// The number of a set of forms that may stand in one place of a pattern.
pub(super) type Slot = u32;

/// Gathers forms, and the sets of them.
#[derive(Debug, Default)]
pub(super) struct FormList {
    forms: HashMap<Form, FormId>,
    sets: HashMap<Vec<FormId>, Slot>,
}

/// The tables of forms; see [`Compiled`](super::compiled::Compiled).
pub(super) struct FormTables {
    pub(super) letters: Vec<u8>,
    pub(super) ends: Vec<u8>,
    pub(super) wholes: Vec<u8>,
    pub(super) starts: Vec<u8>,
    pub(super) numbers: Vec<u8>,
    pub(super) slips: Vec<u8>,
    pub(super) stretched: Vec<u8>,
    pub(super) slots: Vec<u8>,
    pub(super) sets: u32,
}

impl FormList {
    /// The number of a form, new or old.
    pub(super) fn add(&mut self, form: Form) -> FormId {
        let next = narrow(self.forms.len());
        *self.forms.entry(form).or_insert(next)
    }

    /// The number of a set of forms, new or old.
    pub(super) fn slot(&mut self, forms: Vec<FormId>) -> Slot {
        let next = narrow(self.sets.len());
        *self.sets.entry(forms).or_insert(next)
    }

    /// The tables, when no more will come.
    pub(super) fn tables(self) -> FormTables {
        let mut forms: Vec<(FormId, &Form)> = self.forms.iter().map(|(form, id)| (*id, form)).collect();
        forms.sort_unstable_by_key(|(id, _)| *id);
        let (mut wholes, mut starts) = (Vec::new(), Vec::new());
        let (mut ranges, mut slips, mut stretched) = (Vec::new(), Vec::new(), Vec::new());
        for (id, form) in &forms {
            let word = match form {
                Form::Number(range) => {
                    ranges.extend([*range.start(), *range.end(), *id]);
                    continue;
                }
                Form::Whole(word) => {
                    stretched.push((short(hash(single(&word.chars().collect::<Vec<_>>()).into_iter())), *id));
                    wholes.push((word, *id));
                    word
                }
                Form::Start(word) => {
                    starts.push((word, *id));
                    word
                }
            };
            let letters: Vec<char> = word.chars().collect();
            if letters.len() >= SHORTEST && !letters.iter().any(|c| c.is_numeric()) {
                slips.extend(near(&letters).map(|hash| (short(hash), *id)));
            }
        }
        let in_order = |mut words: Vec<(&String, FormId)>| {
            words.sort_unstable();
            numbers(words.into_iter().map(|(_, id)| id))
        };
        let (letters, ends) = texts(forms.iter().map(|(_, form)| match form {
            Form::Whole(word) | Form::Start(word) => word.as_str(),
            Form::Number(_) => "",
        }));
        let slots = self.sets.iter().flat_map(|(ids, slot)| ids.iter().map(|id| (*id, *slot)));
        FormTables {
            letters,
            ends,
            wholes: in_order(wholes),
            starts: in_order(starts),
            numbers: numbers(ranges),
            slips: pairs(slips),
            stretched: pairs(stretched),
            slots: pairs(slots.collect()),
            sets: narrow(self.sets.len()),
        }
    }
}
