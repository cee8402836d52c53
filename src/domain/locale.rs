//! The languages that we speak or mean to speak.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Which way a script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// As English.
    LeftToRight,
    /// As Arabic.
    RightToLeft,
}

macro_rules! locales {
    ($($variant:ident $tag:literal $direction:ident => $fallback:expr;)+) => {
        /// A language and, where it matters, the place it is written in.
        ///
        /// Whether its words exist yet is the business of [`crate::render::Wording::locales`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Locale {
            $(#[doc = concat!("`", $tag, "`")] #[serde(rename = $tag)] $variant,)+
        }

        impl Locale {
            const EVERY: &[Self] = &[$(Self::$variant),+];
            /// All that people speak, in the order in which they are offered.
            pub const ALL: &[Self] = Self::EVERY.split_at(Self::EVERY.len() - 1).0;

            /// The BCP 47 tag, which is also the folder's name.
            #[must_use]
            pub fn tag(self) -> &'static str {
                match self { $(Self::$variant => $tag),+ }
            }

            /// Which way the script runs.
            #[must_use]
            pub fn direction(self) -> Direction {
                match self { $(Self::$variant => Direction::$direction),+ }
            }

            /// Whose words serve where this one has none; `None` for the source language.
            #[must_use]
            pub fn fallback(self) -> Option<Self> {
                match self { $(Self::$variant => $fallback),+ }
            }
        }
    };
}

locales! {
    EnGb "en-GB" LeftToRight => None;
    EnUs "en-US" LeftToRight => Some(Self::EnGb);
    Cy "cy" LeftToRight => Some(Self::EnGb);
    Pl "pl" LeftToRight => Some(Self::EnGb);
    Ro "ro" LeftToRight => Some(Self::EnGb);
    Uk "uk" LeftToRight => Some(Self::EnGb);
    Es "es" LeftToRight => Some(Self::EnGb);
    Ar "ar" RightToLeft => Some(Self::EnGb);
    Ur "ur" RightToLeft => Some(Self::EnGb);
    Bn "bn" LeftToRight => Some(Self::EnGb);
    Pa "pa" LeftToRight => Some(Self::EnGb);
    ZhHans "zh-Hans" LeftToRight => Some(Self::EnGb);
    Fr "fr" LeftToRight => Some(Self::EnGb);
    Pt "pt" LeftToRight => Some(Self::EnGb);
    // The pseudolocale, last of all: made from English for looking at pages, and offered only by the demo.
    Qps "qps" RightToLeft => Some(Self::EnGb);
}

impl Locale {
    /// The language that everything is written in first.
    pub const SOURCE: Self = Self::EnGb;

    /// Reads a tag exactly as [`tag`](Self::tag) writes it; for what Telegram sends, see `render::Wording::negotiate`.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        Self::EVERY.iter().copied().find(|locale| locale.tag() == tag)
    }

    /// The two letters that Telegram uses for profile texts and commands.
    #[must_use]
    pub fn language(self) -> &'static str {
        let tag = self.tag();
        tag.split_once('-').map_or(tag, |(language, _)| language)
    }

    /// The locale whose dates and plural forms it uses.
    #[must_use]
    pub fn written_as(self) -> Self {
        if self == Self::Qps { Self::SOURCE } else { self }
    }

    /// All of them, the pseudolocale too.
    pub fn every() -> impl Iterator<Item = Self> {
        Self::EVERY.iter().copied()
    }

    /// This locale, then the ones whose words serve in its place.
    pub fn chain(self) -> impl Iterator<Item = Self> {
        std::iter::successors(Some(self), |locale| locale.fallback())
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}
