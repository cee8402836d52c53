//! Sealing: XChaCha20-Poly1305 under a key of the person's own, bound to the place where it is kept.
//!
//! Telegram's developer terms (section 4, read 21 November 2026) ask for encryption at rest with the key kept apart. Chance enters
//! the program here and nowhere else.

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use crate::domain::PersonId;

/// Length of a key in bytes.
pub const KEY_LENGTH: usize = 32;
const NONCE_LENGTH: usize = 24;

/// A sealed field that can't be opened: it was changed, moved, or sealed under another key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a sealed field can't be opened: it was changed or moved, or the key is another one")]
pub struct Unsealable;

/// The place that a sealed field is bound to: a field that is copied to another row or person can't be opened there.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// Table and column.
    pub column: &'a str,
    /// Whose it is.
    pub person: PersonId,
    /// What tells the row from the person's others.
    pub row: &'a str,
}

impl Place<'_> {
    fn bytes(&self) -> Vec<u8> {
        format!("{}\u{1f}{}\u{1f}{}", self.column, self.person.0, self.row).into_bytes()
    }
}

/// A key; wiped from memory when it is dropped.
#[derive(Clone)]
pub struct SealKey(Zeroizing<[u8; KEY_LENGTH]>);

impl SealKey {
    /// A new key, by chance.
    ///
    /// # Errors
    /// What the operating system says if it has no randomness to give.
    pub fn new() -> Result<Self, getrandom::Error> {
        let mut bytes = Zeroizing::new([0; KEY_LENGTH]);
        chance(bytes.as_mut_slice())?;
        Ok(Self(bytes))
    }

    /// A key from its bytes; `None` if their number is wrong.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        Some(Self(Zeroizing::new(bytes.try_into().ok()?)))
    }

    /// The key's bytes, for wrapping.
    #[must_use]
    pub fn bytes(&self) -> &[u8; KEY_LENGTH] {
        &self.0
    }

    /// Seals a text.
    ///
    /// # Errors
    /// What the operating system says if it has no randomness to give.
    pub fn seal(&self, place: Place<'_>, plain: &[u8]) -> Result<Vec<u8>, getrandom::Error> {
        let mut nonce = [0; NONCE_LENGTH];
        chance(&mut nonce)?;
        let payload = Payload { msg: plain, aad: &place.bytes() };
        // Fails only above 256 GiB.
        let sealed = self.cipher().encrypt(&XNonce::from(nonce), payload).unwrap_or_default();
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// Opens what [`seal`](Self::seal) sealed at the same place.
    ///
    /// # Errors
    /// [`Unsealable`].
    pub fn open(&self, place: Place<'_>, sealed: &[u8]) -> Result<Vec<u8>, Unsealable> {
        let (nonce, sealed) = sealed.split_first_chunk::<NONCE_LENGTH>().ok_or(Unsealable)?;
        let payload = Payload { msg: sealed, aad: &place.bytes() };
        self.cipher().decrypt(&XNonce::from(*nonce), payload).map_err(|_| Unsealable)
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&Key::from(*self.0))
    }
}

/// A number by chance, for names that nobody may guess. Without randomness it is 0: such a name is then refused by whoever needs it.
#[must_use]
pub fn number() -> u64 {
    let mut bytes = [0; 8];
    chance(&mut bytes).map_or(0, |()| u64::from_be_bytes(bytes))
}

#[expect(clippy::disallowed_methods, reason = "the one lawful call: chance enters the program here")]
fn chance(bytes: &mut [u8]) -> Result<(), getrandom::Error> {
    getrandom::fill(bytes)
}

#[cfg(test)]
mod tests {
    use super::{Place, SealKey, Unsealable};
    use crate::domain::PersonId;

    #[test]
    fn a_field_opens_only_where_it_was_sealed() {
        let key = SealKey::new().unwrap();
        let place = Place { column: "person.state", person: PersonId(7), row: "1" };
        let sealed = key.seal(place, b"words").unwrap();
        assert_eq!(key.open(place, &sealed).unwrap(), b"words");
        let elsewhere =
            [Place { column: "inbox.body", ..place }, Place { person: PersonId(8), ..place }, Place { row: "2", ..place }];
        for other in elsewhere {
            assert_eq!(key.open(other, &sealed), Err(Unsealable));
        }
        assert_eq!(SealKey::new().unwrap().open(place, &sealed), Err(Unsealable));
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert_eq!(key.open(place, &changed), Err(Unsealable), "byte {at}");
        }
        assert_eq!(key.open(place, &sealed[..10]), Err(Unsealable));
    }
}
