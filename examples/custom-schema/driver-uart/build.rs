use px_meta::{Inputs, Value};

fn main() {
    px_meta::run(Inputs::files(["build.rs"]), |bus| {
        let needs = Value::parse(r#"{ "stack-bytes": 2048, "interrupts": ["uart0"], "tick-hz": 1000 }"#)?;
        bus.publish_json("board:needs@1", "uart", needs)?;
        Ok(())
    });
}
