//! Compiles some of Google's API definitions, as `protoc --rust_out` does, and writes what is new.

use std::path::PathBuf;
use std::{env, fs};

fn main() {
    let variable = |name| PathBuf::from(env::var_os(name).expect("px-meta or cargo-px runs this"));
    let protos = variable("CARGO_PX_WORKSPACE_ROOT_DIR").join("node_modules/google-proto-files");
    let sources = variable("CARGO_PX_GENERATED_PKG_MANIFEST_PATH").with_file_name("src");
    let inputs: Vec<_> = env::args().skip(1).map(|path| protos.join(path)).collect();
    let out = env::temp_dir().join(format!("protos-{}", std::process::id()));
    fs::create_dir_all(&out).unwrap();
    protobuf_codegen::Codegen::new().pure().include(&protos).inputs(&inputs).out_dir(&out).run().unwrap();
    for entry in fs::read_dir(&out).unwrap() {
        let made = entry.unwrap();
        let (text, path) = (fs::read(made.path()).unwrap(), sources.join("generated").join(made.file_name()));
        if fs::read(&path).ok().as_ref() != Some(&text) {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }
    fs::remove_dir_all(out).unwrap();
}
