//! Prints the native libraries that this program was built with, and what they say of themselves now.

/// A native library, as its build script told it when the program was built.
pub struct Library {
    pub package: &'static str,
    pub name: &'static str,
    pub libs: &'static [&'static str],
    pub link: Option<&'static str>,
    pub source: Option<&'static str>,
    pub version: Option<&'static str>,
}

include!(concat!(env!("OUT_DIR"), "/libraries.rs"));

fn main() {
    let running = store::versions();
    println!("{:<12} {:<16} {:<8} {:<9} {:<16} running", "library", "package", "link", "source", "built");
    for library in LIBRARIES {
        let now = running.iter().find(|(lib, _)| library.libs.contains(lib)).map(|(_, version)| version.as_str());
        println!(
            "{:<12} {:<16} {:<8} {:<9} {:<16} {}",
            library.name,
            library.package,
            library.link.unwrap_or("?"),
            library.source.unwrap_or("?"),
            library.version.unwrap_or("?"),
            now.unwrap_or("?"),
        );
    }
    if LIBRARIES.is_empty() {
        println!("(nothing is known of them: plain cargo carries no facts this far, `px-meta build` does)");
        for (lib, version) in &running {
            println!("{lib:<12} {:<16} {:<8} {:<9} {:<16} {version}", "?", "?", "?", "?");
        }
    }
    println!("\nring says of \"px-meta\": {}", store::digest("px-meta"));
}
