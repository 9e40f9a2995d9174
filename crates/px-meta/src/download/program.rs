use std::mem::ManuallyDrop;
use std::process::{Command, Stdio};

/// A program of the system, which hears nothing and whose words are heard. It is never dropped: a map of its own, which only
/// dropping it needs, would cost every adopter compile time.
pub(super) fn program(name: &str) -> ManuallyDrop<Command> {
    let mut command = ManuallyDrop::new(Command::new(name));
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}
