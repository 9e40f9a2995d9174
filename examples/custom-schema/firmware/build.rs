//! Reserves the stack that the drivers need.

use px_meta::{Inputs, Query, Value};
use std::path::PathBuf;
use std::{env, fs};

fn main() {
    px_meta::run(Inputs::files(["build.rs"]), |bus| {
        // `px-meta build` merges by the rule of the schema. Plain cargo carries each driver's fact, and merges nothing.
        let stack = match bus.merged("board:needs@1", "/stack-bytes")? {
            Some(merged) => merged.as_f64(),
            None => {
                let needs = bus.all_json("board:needs@1", Query::any())?;
                let stacks = needs.iter().filter_map(|fact| fact.value.get("stack-bytes").and_then(Value::as_f64));
                stacks.reduce(f64::max)
            }
        };
        let code = format!("pub const STACK_BYTES: usize = {};\n", stack.unwrap_or(0.0));
        fs::write(PathBuf::from(env::var("OUT_DIR")?).join("memory.rs"), code)?;
        Ok(())
    });
}
