use super::Value;
use crate::order::by_text;
use std::fmt::Write;

/// Canonical JSON (RFC 8785): keys sorted by UTF-16 code units, no white space, the shortest form of numbers.
pub(crate) fn canonical(value: &Value) -> String {
    let mut out = String::new();
    write(value, &mut out);
    out
}

fn write(value: &Value, out: &mut String) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(truth) => out.push_str(if *truth { "true" } else { "false" }),
        Value::Number(number) => write_number(*number, out),
        Value::String(text) => write_string(text, out),
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write(item, out);
            }
            out.push(']');
        }
        Value::Object(members) => {
            // The map's own order, by bytes, is the right one but beyond U+FFFF.
            let mut sorted: Vec<(&String, &Value)> = members.iter().collect();
            if !members.keys().all(|key| key.is_ascii()) {
                sorted = by_text(sorted, |member| member.0.clone());
            }
            out.push('{');
            for (index, (key, member)) in sorted.into_iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write_string(key, out);
                out.push(':');
                write(member, out);
            }
            out.push('}');
        }
    }
}

/// Numbers as ECMAScript writes them. Within ±(2^53 - 1) only small ones get an exponent.
fn write_number(number: f64, out: &mut String) {
    let _ = if number == 0.0 {
        out.write_char('0')
    } else if number.abs() < 1e-6 {
        write!(out, "{number:e}")
    } else {
        write!(out, "{number}")
    };
}

fn write_string(text: &str, out: &mut String) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            control if control < ' ' => {
                let _ = write!(out, "\\u{:04x}", control as u32);
            }
            other => out.push(other),
        }
    }
    out.push('"');
}
