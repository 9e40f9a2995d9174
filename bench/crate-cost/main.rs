//! Runs the bus of one build script again and again: it publishes a fact and reads one, from nothing each time. Prints the
//! median and the slowest tenth in microseconds, to standard error.

use px_meta::schemas::{NativeLibrary, NativeLibraryLink};
use px_meta::Inputs;
use std::path::PathBuf;
use std::time::Instant;

fn main() {
    let turns: usize = std::env::args().nth(1).and_then(|turns| turns.parse().ok()).unwrap_or(1);
    let mailbox = PathBuf::from(std::env::var_os("OUT_DIR").expect("OUT_DIR")).join("px-meta");
    let mut times = Vec::new();
    for _ in 0..turns {
        let _ = std::fs::remove_dir_all(&mailbox);
        let start = Instant::now();
        px_meta::run(Inputs::files(["build.rs"]).variables(["ZLIB_DIR"]), |bus| {
            let library = NativeLibrary::new().link(NativeLibraryLink::Static).libs(["png16"]).version("1.6.44");
            bus.publish("png", library)?;
            if std::env::var_os("DEP_Z_PX_META").is_some() {
                bus.require::<NativeLibrary>("png")?;
            }
            Ok(())
        });
        times.push(start.elapsed().as_micros());
    }
    times.sort_unstable();
    eprintln!("{} {}", times[turns / 2], times[turns * 9 / 10]);
}
