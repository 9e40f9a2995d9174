//! Reads every native library below, however far, and makes a table of them for the program.

use px_meta::schemas::NativeLibrary;
use px_meta::{Inputs, Query};
use std::fmt::Write;
use std::path::PathBuf;
use std::{env, fs};

fn main() {
    px_meta::run(Inputs::files(["build.rs"]), |bus| {
        // Built by plain cargo this list is empty: between here and each of the libraries stands a package without a
        // build script, and plain cargo carries nothing over it. The program says so; that is the stated default.
        let mut table = String::from("pub const LIBRARIES: &[Library] = &[\n");
        for fact in bus.all::<NativeLibrary>(Query::any())? {
            let library = &fact.value;
            writeln!(
                table,
                "    Library {{ package: {:?}, name: {:?}, libs: &{:?}, link: {:?}, source: {:?}, version: {:?} }},",
                fact.package.name,
                fact.name,
                library.get_libs(),
                library.get_link().map(|link| link.as_str()),
                library.get_source().map(|source| source.as_str()),
                library.get_version(),
            )?;
        }
        table.push_str("];\n");
        fs::write(PathBuf::from(env::var("OUT_DIR")?).join("libraries.rs"), table)?;
        Ok(())
    });
}
