//! What the compressors say of themselves when the program runs.

use bzip2_sys as _; // Links bzip2, whose version function it does not declare.
use std::ffi::{c_char, CStr};

extern "C" {
    fn BZ2_bzlibVersion() -> *const c_char;
}

/// Each native library below, with its version.
pub fn versions() -> Vec<(&'static str, String)> {
    unsafe {
        vec![
            ("wordhash", wordhash::version()),
            ("z", text(libz_sys::zlibVersion())),
            ("bz2", text(BZ2_bzlibVersion())),
            ("lzma", text(lzma_sys::lzma_version_string())),
            ("zstd", text(zstd_sys::ZSTD_versionString())),
        ]
    }
}

unsafe fn text(version: *const c_char) -> String {
    CStr::from_ptr(version).to_string_lossy().into_owned()
}
