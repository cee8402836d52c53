//! What can be chosen under a reply about one's own data.

use super::{CONSENT_VERSION, OwnButton, OwnReply};
use crate::dialogue::choices::back;
use crate::dialogue::{Button, Choice, numbered};

/// The choices under a reply, in their order; the way home is added by the caller.
pub(in crate::dialogue) fn choices(reply: &OwnReply) -> Vec<Choice> {
    let agree = OwnButton::Agree(CONSENT_VERSION);
    match reply {
        OwnReply::AskConsent => of([agree, OwnButton::Disagree, OwnButton::TellMore]),
        OwnReply::ConsentMore => of([agree, OwnButton::Disagree]),
        OwnReply::Agreed => with_settings(of([OwnButton::TakeBack, OwnButton::MyData])),
        OwnReply::Declined => vec![numbered(Button::Topics), numbered(Button::Settings)],
        OwnReply::AskWithdraw => of([OwnButton::Withdraw, OwnButton::Keep]),
        OwnReply::Withdrawn | OwnReply::Unchanged => with_settings(of([OwnButton::MyData])),
        // Those under the file, which comes next, are the ones that a typed number means.
        OwnReply::Kept { .. } | OwnReply::Erased => Vec::new(),
        OwnReply::KeptFile { .. } => {
            [numbered(Button::Own(OwnButton::Delete)), numbered(Button::Settings), numbered(Button::Privacy)].to_vec()
        }
        OwnReply::AskDelete => of([OwnButton::DeleteAll, OwnButton::Keep]),
    }
}

fn of<const N: usize>(buttons: [OwnButton; N]) -> Vec<Choice> {
    buttons.map(|button| numbered(Button::Own(button))).to_vec()
}

fn with_settings(mut choices: Vec<Choice>) -> Vec<Choice> {
    choices.push(back(Button::Settings));
    choices
}
