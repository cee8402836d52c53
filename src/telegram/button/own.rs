//! Callback data of buttons about one's own data: `own:…`.

use crate::dialogue::OwnButton;

const WORDS: [(&str, OwnButton); 10] = [
    ("disagree", OwnButton::Disagree),
    ("more", OwnButton::TellMore),
    ("consent", OwnButton::Consent),
    ("take-back", OwnButton::TakeBack),
    ("withdraw", OwnButton::Withdraw),
    ("data", OwnButton::MyData),
    ("delete", OwnButton::Delete),
    ("delete-all", OwnButton::DeleteAll),
    ("keep", OwnButton::Keep),
    ("stop", OwnButton::Stop),
];
const AGREE: &str = "agree:";

pub(super) fn write(button: &OwnButton) -> String {
    match button {
        OwnButton::Agree(version) => format!("own:{AGREE}{version}"),
        _ => {
            let word = WORDS.iter().find(|(_, known)| known == button).map_or("", |(word, _)| word);
            format!("own:{word}")
        }
    }
}

pub(super) fn read(rest: &str) -> Option<OwnButton> {
    if let Some(version) = rest.strip_prefix(AGREE) {
        return version.parse().ok().map(OwnButton::Agree);
    }
    WORDS.iter().find(|(word, _)| *word == rest).map(|(_, button)| button.clone())
}
