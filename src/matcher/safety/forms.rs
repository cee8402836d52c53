//! The forms that words of patterns have: gathered while patterns are read, then laid end to end, because there are tens of thousands
//! of them and each is needed by few messages.

use std::collections::HashMap;
use std::ops::RangeInclusive;

use super::spelling::{SHORTEST, hash, near, short, single};
use crate::matcher::saved::narrow;

/// A form that words of a text can have.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Form {
    /// A word.
    Whole(String),
    /// The beginning of a word.
    Start(String),
    /// A number, with or without what it counts behind it.
    Number(RangeInclusive<usize>),
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

/// Forms in their order. Of what has the same hash, the letters are to be compared.
#[derive(Debug, Default)]
pub(super) struct Forms {
    /// All words, laid end to end, and where each ends.
    letters: String,
    ends: Vec<u32>,
    /// Words and beginnings in the order of their letters.
    wholes: Vec<FormId>,
    starts: Vec<FormId>,
    numbers: Vec<(RangeInclusive<usize>, FormId)>,
    /// Hashes of words with a letter left out, in order, and the form.
    slips: Vec<(u32, FormId)>,
    /// Hashes of words with doubled letters written once, in order, and the form.
    stretched: Vec<(u32, FormId)>,
    /// The slots of all forms, laid end to end, and where those of each end.
    slots: Vec<Slot>,
    slot_ends: Vec<u32>,
    sets: usize,
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

    /// All of them, when no more will come.
    pub(super) fn seal(self) -> Forms {
        let mut in_order: Vec<(FormId, Form)> = self.forms.into_iter().map(|(form, id)| (id, form)).collect();
        in_order.sort_unstable_by_key(|(id, _)| *id);
        let mut forms = Forms { sets: self.sets.len(), ..Forms::default() };
        for (id, form) in in_order {
            match form {
                Form::Number(range) => forms.numbers.push((range, id)),
                Form::Whole(word) => {
                    forms.stretched.push((short(hash(single(&word.chars().collect::<Vec<_>>()).into_iter())), id));
                    forms.wholes.push(id);
                    forms.spell(id, &word);
                }
                Form::Start(word) => {
                    forms.starts.push(id);
                    forms.spell(id, &word);
                }
            }
            forms.ends.push(narrow(forms.letters.len()));
        }
        let mut by_letters = [std::mem::take(&mut forms.wholes), std::mem::take(&mut forms.starts)];
        by_letters.iter_mut().for_each(|ids| ids.sort_unstable_by(|a, b| forms.word(*a).cmp(forms.word(*b))));
        [forms.wholes, forms.starts] = by_letters;
        let mut pairs: Vec<(FormId, Slot)> =
            self.sets.into_iter().flat_map(|(ids, slot)| ids.into_iter().map(move |id| (id, slot))).collect();
        pairs.sort_unstable();
        forms.slot_ends = (0..).zip(&forms.ends).map(|(id, _)| narrow(pairs.partition_point(|(form, _)| *form <= id))).collect();
        forms.slots = pairs.into_iter().map(|(_, slot)| slot).collect();
        for hashes in [&mut forms.slips, &mut forms.stretched] {
            hashes.sort_unstable();
            hashes.shrink_to_fit();
        }
        forms
    }
}

impl Forms {
    fn spell(&mut self, id: FormId, word: &str) {
        let letters: Vec<char> = word.chars().collect();
        if letters.len() >= SHORTEST && !letters.iter().any(|c| c.is_numeric()) {
            self.slips.extend(near(&letters).map(|hash| (short(hash), id)));
        }
        self.letters.push_str(word);
    }

    /// The form that is this very word.
    pub(super) fn whole(&self, word: &str) -> Option<FormId> {
        self.find(&self.wholes, word)
    }

    /// The form that is this very beginning.
    pub(super) fn start(&self, word: &str) -> Option<FormId> {
        self.find(&self.starts, word)
    }

    /// The forms that this number has.
    pub(super) fn numbers(&self, value: usize) -> impl Iterator<Item = FormId> {
        self.numbers.iter().filter(move |(range, _)| range.contains(&value)).map(|(_, id)| *id)
    }

    /// Forms that have this hash among theirs with a letter left out.
    pub(super) fn slips(&self, hash: u64) -> impl Iterator<Item = FormId> {
        lookup(&self.slips, hash)
    }

    /// Words that have this hash with doubled letters written once.
    pub(super) fn stretched(&self, hash: u64) -> impl Iterator<Item = FormId> {
        lookup(&self.stretched, hash)
    }

    /// The letters of a form; none if it is a number.
    pub(super) fn word(&self, id: FormId) -> &str {
        part(&self.ends, id).and_then(|range| self.letters.get(range)).unwrap_or_default()
    }

    /// Whether it is the beginning of words.
    pub(super) fn is_start(&self, id: FormId) -> bool {
        self.start(self.word(id)) == Some(id)
    }

    /// The slots that a form fits, in order.
    pub(super) fn slots(&self, id: FormId) -> &[Slot] {
        part(&self.slot_ends, id).and_then(|range| self.slots.get(range)).unwrap_or_default()
    }

    /// How many slots there are.
    pub(super) fn sets(&self) -> usize {
        self.sets
    }

    fn find(&self, ids: &[FormId], word: &str) -> Option<FormId> {
        let at = ids.binary_search_by(|id| self.word(*id).cmp(word)).ok()?;
        ids.get(at).copied()
    }
}

fn part(ends: &[u32], id: FormId) -> Option<std::ops::Range<usize>> {
    let end = *ends.get(id as usize)?;
    let start = id.checked_sub(1).and_then(|before| ends.get(before as usize)).copied().unwrap_or_default();
    Some(start as usize..end as usize)
}

fn lookup(sorted: &[(u32, FormId)], hash: u64) -> impl Iterator<Item = FormId> {
    let hash = short(hash);
    let from = sorted.partition_point(|(other, _)| *other < hash);
    sorted.get(from..).unwrap_or_default().iter().take_while(move |(other, _)| *other == hash).map(|(_, id)| *id)
}
