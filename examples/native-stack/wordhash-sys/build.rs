//! Compiles the C library, and says on the bus what came of it.

use px_meta::schemas::{Abi, AbiChar, Headers, HeadersLanguage, NativeLibrary, NativeLibraryLink, NativeLibrarySource};
use px_meta::{Inputs, Origin};
use std::path::PathBuf;
use std::{env, fs};

fn main() {
    px_meta::run(Inputs::files(["build.rs", "c"]), |bus| {
        // The hash is defined over signed characters, so the library is compiled with them on every processor.
        cc::Build::new().file("c/wordhash.c").flag_if_supported("-fsigned-char").compile("wordhash");

        let header = fs::read_to_string("c/wordhash.h")?;
        let version = header.split("WORDHASH_VERSION \"").nth(1).and_then(|rest| rest.split('"').next());
        let out_dir = PathBuf::from(env::var("OUT_DIR")?);
        bus.publish_from(
            &Origin::file("c/wordhash.h"),
            "wordhash",
            NativeLibrary::new()
                .link(NativeLibraryLink::Static)
                .source(NativeLibrarySource::Bundled)
                .libs(["wordhash"])
                .search_paths([out_dir])
                .version(version.ok_or("c/wordhash.h has no WORDHASH_VERSION")?),
        )?;
        let include = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("c");
        bus.publish("wordhash", Headers::new().include_dirs([include]).language(HeadersLanguage::C))?;
        bus.publish("wordhash", Abi::new().char(AbiChar::Signed))?;
        Ok(())
    });
}
