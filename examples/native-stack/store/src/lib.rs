//! What all native libraries of the stack say of themselves when the program runs.

use std::ffi::CStr;

/// Each native library below, with its version; `ring` does not tell one.
pub fn versions() -> Vec<(&'static str, String)> {
    let mut versions = archive::versions();
    versions.push(("sqlite3", sqlite()));
    versions.push(("git2", git()));
    versions
}

fn sqlite() -> String {
    let version = unsafe { CStr::from_ptr(libsqlite3_sys::sqlite3_libversion()) };
    version.to_string_lossy().into_owned()
}

fn git() -> String {
    let (mut major, mut minor, mut patch) = (0, 0, 0);
    unsafe { libgit2_sys::git_libgit2_version(&mut major, &mut minor, &mut patch) };
    format!("{major}.{minor}.{patch}")
}

/// A digest by `ring`, whose code is C and assembly.
pub fn digest(text: &str) -> String {
    let digest = ring::digest::digest(&ring::digest::SHA256, text.as_bytes());
    digest.as_ref().iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}
