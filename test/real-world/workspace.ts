/**
 * A workspace of real crates that build native code quickly: bundled C and C++, assembly, the C++ runtime of the system, and
 * the same library on both sides of the build.
 */
export const realWorld: Readonly<Record<string, string>> = {
  "Cargo.toml": `[package]
name = "real-world"
version = "0.1.0"
edition = "2021"

[workspace]

[dependencies]
bzip2-sys = { version = "=0.1.13", features = ["static"] }
cxx = "=1.0.205"
libz-sys = { version = "=1.1.31", features = ["static"] }
lz4-sys = "=1.11.1"
lzma-sys = { version = "=0.1.20", features = ["static"] }
psm = "=0.1.32"
serde_json = "=1.0.154"

[build-dependencies]
libz-sys = { version = "=1.1.31", features = ["static"] }
serde_json = "=1.0.154"
`,
  "src/main.rs": "fn main() {}\n",
  "build.rs": 'fn main() { println!("cargo::rustc-link-arg=-lm"); println!("cargo::warning=built"); }\n',
};

/** The same, with a library that build scripts alone use; it takes a while to compile. */
export const withSqlite: Readonly<Record<string, string>> = {
  ...realWorld,
  "Cargo.toml": `${realWorld["Cargo.toml"]}libsqlite3-sys = { version = "=0.35.0", features = ["bundled"] }\n`,
};
