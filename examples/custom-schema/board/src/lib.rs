//! The board: memory, and the traits that drivers implement.

/// A device that can be started.
pub trait Device {
    /// Its name on the board.
    fn name(&self) -> &'static str;
}
