//! The bus as one build script, or a generator, meets it: `support/program.rs` runs in an environment as cargo makes it.

mod faults;
mod generator;
mod overrides;
mod publish;
mod reading;
mod shapes;
#[path = "../support/mod.rs"]
mod support;
