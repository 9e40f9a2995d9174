//! The driver of the network interface.

/// The device.
pub struct Net;

impl board::Device for Net {
    fn name(&self) -> &'static str {
        "net"
    }
}
