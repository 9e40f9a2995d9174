//! The C library `wordhash`, as it is.

use std::ffi::c_char;

extern "C" {
    /// Hashes a word that ends in a zero byte.
    pub fn wordhash(word: *const c_char) -> u32;
    /// The library's version.
    pub fn wordhash_version() -> *const c_char;
}
