//! Runs on any machine, to show what it would reserve.

use board::Device;

include!(concat!(env!("OUT_DIR"), "/memory.rs"));

fn main() {
    let devices: [&dyn Device; 2] = [&driver_net::Net, &driver_uart::Uart];
    let names: Vec<_> = devices.iter().map(|device| device.name()).collect();
    println!("devices {}, {STACK_BYTES} bytes of stack", names.join(" and "));
}
