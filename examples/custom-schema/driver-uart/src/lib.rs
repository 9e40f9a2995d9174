//! The driver of the serial port.

/// The device.
pub struct Uart;

impl board::Device for Uart {
    fn name(&self) -> &'static str {
        "uart"
    }
}
