//! A safe wrapper around the C library `wordhash`.

use std::ffi::{CStr, CString};

/// Hashes a word. A zero byte ends it.
pub fn hash(word: &str) -> u32 {
    let bytes: Vec<u8> = word.bytes().take_while(|byte| *byte != 0).collect();
    let word = CString::new(bytes).expect("zero bytes were cut off");
    unsafe { wordhash_sys::wordhash(word.as_ptr()) }
}

/// The version of the C library.
pub fn version() -> String {
    let version = unsafe { CStr::from_ptr(wordhash_sys::wordhash_version()) };
    version.to_string_lossy().into_owned()
}
