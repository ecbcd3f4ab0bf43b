//! Proofs of who is speaking: digests, signatures, shared secrets.
//!
//! Every comparison takes the same time whatever it compares, and an empty secret proves nothing.

use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// The lower-case hexadecimal SHA-256 of `parts`, one after the other.
pub(crate) fn sha256_hex(parts: &[&[u8]]) -> String {
    hex::encode(sha256(parts))
}

/// The SHA-256 of `parts`, one after the other.
fn sha256(parts: &[&[u8]]) -> [u8; 32] {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update(part);
    }
    digest.finalize().into()
}

/// The proof that whoever shows `token` also knows the app secret (`appsecret_proof`): the
/// hexadecimal HMAC-SHA256 of the token under the text of the secret, on both Meta's and Zalo's side.
#[must_use]
pub fn app_secret_proof(app_secret: &SecretString, token: &SecretString) -> String {
    let mac = keyed(app_secret, token.expose_secret().as_bytes());
    hex::encode(mac.finalize().into_bytes())
}

/// Whether `shown` (hexadecimal, any case) is the HMAC-SHA256 of `message` under the text of `key`.
pub(crate) fn hmac_matches(key: &SecretString, message: &[u8], shown: &str) -> bool {
    let Ok(shown) = hex::decode(shown) else {
        return false;
    };
    !key.expose_secret().is_empty() && keyed(key, message).verify_slice(&shown).is_ok()
}

/// Whether `shown` (hexadecimal, any case) is the SHA-256 of `parts` followed by `secret`.
pub(crate) fn digest_matches(parts: &[&[u8]], secret: &SecretString, shown: &str) -> bool {
    let Ok(shown) = hex::decode(shown) else {
        return false;
    };
    let secret = secret.expose_secret().as_bytes();
    let expected = sha256(&[parts, &[secret]].concat());
    !secret.is_empty() && bool::from(expected.ct_eq(shown.as_slice()))
}

/// Whether `shown` is the shared secret; takes the same time whatever its length.
pub(crate) fn same(secret: &SecretString, shown: &str) -> bool {
    let secret = secret.expose_secret().as_bytes();
    let same = sha256(&[secret]).ct_eq(&sha256(&[shown.as_bytes()]));
    !secret.is_empty() && bool::from(same)
}

/// HMAC-SHA256 under the text of `key`, fed with `message`.
fn keyed(key: &SecretString, message: &[u8]) -> Hmac<Sha256> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key.expose_secret().as_bytes())
        .expect("HMAC takes a key of any length");
    mac.update(message);
    mac
}
