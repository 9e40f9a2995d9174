//! Lets cargo on Windows find px-meta: cargo starts `cargo-px-meta.exe` and nothing else, and npm makes a `.cmd`.
//! Compile it once, into a folder that is on the PATH (docs/install.md):
//!
//!     rustc cargo-px-meta.rs -o %USERPROFILE%\.cargo\bin\cargo-px-meta.exe

use std::env::args_os;
use std::process::{exit, Command};

fn main() {
    let program = if cfg!(windows) { "px-meta.cmd" } else { "px-meta" };
    match Command::new(program).args(args_os().skip(1)).status() {
        Ok(status) => exit(status.code().unwrap_or(1)),
        Err(error) => {
            eprintln!("cargo-px-meta: cannot run {program}: {error}; install it with `npm install --global px-meta`");
            exit(3)
        }
    }
}
