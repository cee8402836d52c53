//! How well emergencies are heard: by cross-validation on the examples, and on any labelled file.

use crate::content::safety::SafetyClass;
use crate::matcher::{Concern, HeldOut, Learned, Lesson, SafetyNet};

/// What became of some messages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Heard {
    /// Emergencies.
    pub alarms: usize,
    /// Those that were heard.
    pub caught: usize,
    /// Those that were heard as what they are.
    pub right: usize,
    /// Those that were in doubt: help is offered beside the answer.
    pub doubted: usize,
    /// Messages that only sound like one.
    pub near: usize,
    /// Those that raised an alarm.
    pub near_raised: usize,
    /// Those that were in doubt.
    pub near_doubted: usize,
    /// Ordinary questions.
    pub ordinary: usize,
    /// Those that raised an alarm.
    pub ordinary_raised: usize,
    /// Those that were in doubt.
    pub ordinary_doubted: usize,
}

impl Heard {
    /// Counts a message.
    pub fn count(&mut self, class: Option<SafetyClass>, near: bool, heard: Concern) {
        let (raised, doubted) = (usize::from(heard.alarm().is_some()), usize::from(heard.doubt().is_some()));
        match (class, near) {
            (Some(_), _) => {
                self.alarms += 1;
                self.caught += raised;
                self.right += usize::from(heard.alarm() == class);
                self.doubted += doubted;
            }
            (None, true) => {
                self.near += 1;
                self.near_raised += raised;
                self.near_doubted += doubted;
            }
            (None, false) => {
                self.ordinary += 1;
                self.ordinary_raised += raised;
                self.ordinary_doubted += doubted;
            }
        }
    }
}

/// Measures by what models made of lessons that neither they nor the alarm reader had seen; by class, and of all together.
#[must_use]
pub fn on_held_out(lessons: &[Lesson<'_>], learned: &Learned, held_out: &[HeldOut]) -> (Vec<(SafetyClass, Heard)>, Heard) {
    let mut all = Heard::default();
    let mut classes: Vec<(SafetyClass, Heard)> = SafetyClass::ALL.map(|class| (class, Heard::default())).to_vec();
    for judged in held_out {
        let Some(lesson) = lessons.get(judged.text) else { continue };
        let heard = learned.heard(judged);
        all.count(lesson.class, lesson.near, heard);
        for (_, tally) in classes.iter_mut().filter(|(class, _)| Some(*class) == lesson.class) {
            tally.count(lesson.class, lesson.near, heard);
        }
    }
    (classes, all)
}

/// Measures on files: in one each line has a class and a text with a tab between, in either order; the others are calm.
#[must_use]
pub fn on_files(net: &SafetyNet, alarms: &str, near: &str, ordinary: &str) -> (Vec<(SafetyClass, Heard)>, Heard) {
    let mut all = Heard::default();
    let mut classes: Vec<(SafetyClass, Heard)> = SafetyClass::ALL.map(|class| (class, Heard::default())).to_vec();
    for (class, text) in alarms.lines().filter_map(labelled) {
        let heard = net.hear(text);
        all.count(Some(class), true, heard);
        classes.iter_mut().filter(|(other, _)| *other == class).for_each(|(_, tally)| tally.count(Some(class), true, heard));
    }
    for (file, sounds_like_one) in [(near, true), (ordinary, false)] {
        for text in file.lines().map(str::trim).filter(|text| !text.is_empty() && !text.starts_with('#')) {
            all.count(None, sounds_like_one, net.hear(text));
        }
    }
    (classes, all)
}

fn labelled(line: &str) -> Option<(SafetyClass, &str)> {
    let (before, _) = line.split_once('\t')?;
    let (_, after) = line.rsplit_once('\t')?;
    let class = |text: &str| SafetyClass::parse(text.trim());
    match (class(before), class(after)) {
        (Some(class), _) => Some((class, line.split_once('\t')?.1)),
        (None, Some(class)) => Some((class, line.rsplit_once('\t')?.0)),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::labelled;
    use crate::content::safety::SafetyClass;

    #[test]
    fn classes_stand_before_or_behind() {
        assert_eq!(labelled("sepsis\tI shiver"), Some((SafetyClass::Sepsis, "I shiver")));
        assert_eq!(labelled("I shiver\tsepsis"), Some((SafetyClass::Sepsis, "I shiver")));
        assert_eq!(labelled("I shiver"), None);
        assert_eq!(labelled("I\tshiver"), None);
    }
}
