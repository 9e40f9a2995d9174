//! A download as plain cargo meets it.

use crate::server::Server;
use crate::support::{cargo, dependency_with, ran, scratch, sha256, write};

#[test]
fn plain_cargo_fetches_once_and_not_without_the_network() {
    let folder = scratch("download cargo");
    let server = Server::of(b"fetched");
    let digest = sha256(b"fetched");
    write(
        folder.join("Cargo.toml"),
        format!(
            "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2021\"\n[features]\noffline = []\n\
             [build-dependencies]\n{}\n[package.metadata.px-meta.download.words]\nurls = [\"{}\"]\n\
             sha256 = \"{digest}\"\nsize = 7\nwhen = 'cfg(not(feature = \"offline\"))'\n[workspace]\n",
            dependency_with("download"),
            server.url("/{name}-{version}.txt"),
        ),
    );
    write(
        folder.join("build.rs"),
        "use px_meta::{Download, Inputs};\nfn main() {\n    px_meta::run(Inputs::files([\"build.rs\"]), |_| {\n        \
         let words = match px_meta::find_download(\"words\")? {\n            \
         Download::At(path) => std::fs::read_to_string(path)?,\n            \
         _ => \"none\".to_owned(),\n        };\n        \
         println!(\"cargo:rustc-env=WORDS={words}\");\n        Ok(())\n    });\n}\n",
    );
    write(folder.join("src/main.rs"), "fn main() { println!(\"{}\", env!(\"WORDS\")); }\n");
    let run = |arguments: &[&str], offline: &str| {
        let mut command = cargo(&folder);
        command.args(["run", "--quiet"]).args(arguments).env("CARGO_NET_OFFLINE", offline);
        ran(command.env("PX_META_STORE", folder.join("store")).output().expect("cargo runs"))
    };
    let denied = run(&[], "true");
    assert_eq!(denied.status, Some(101), "{denied:?}");
    let says =
        "error: the download words of app 0.1.0 is not here, and it may not be fetched: CARGO_NET_OFFLINE is set";
    assert!(denied.stderr.contains(says) && !denied.stderr.contains("panicked"), "{}", denied.stderr);
    assert!(server.requests().is_empty());

    let fetched = run(&[], "false");
    assert_eq!((fetched.status, &*fetched.stdout), (Some(0), "fetched\n"), "{fetched:?}");
    write(folder.join("build.rs"), std::fs::read_to_string(folder.join("build.rs")).expect("a script") + "// newer\n");
    assert_eq!(run(&[], "true").stdout, "fetched\n", "what was fetched is there");
    assert_eq!(server.requests().len(), 1);
    assert!(server.requests()[0].starts_with("GET /app-0.1.0.txt HTTP/1.1\r\n"));
    assert_eq!(run(&["--features", "offline"], "true").stdout, "none\n");
}
