use super::{Object, Value};
use crate::names::has;
use crate::order::sorted;
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
            for item in items {
                if out.as_bytes().last() != Some(&b'[') {
                    out.push(',');
                }
                write(item, out);
            }
            out.push(']');
        }
        Value::Object(members) => {
            out.push('{');
            write_members(members, out);
            out.push('}');
        }
    }
}

/// The map's own order, by bytes, is the right one up to U+E000; what lies beyond begins with a byte from 0xee on.
fn write_members(members: &Object, out: &mut String) {
    let mut is_ordered = true;
    for key in members.keys() {
        is_ordered &= !has(key, |byte| byte >= 0xee);
    }
    if is_ordered {
        for (key, member) in members {
            write_member(key, member, out);
        }
        return;
    }
    let mut keys = Vec::new();
    for key in members.keys() {
        keys.push(key.clone());
    }
    for key in sorted(&keys) {
        write_member(&key, &members[key.as_str()], out);
    }
}

fn write_member(key: &str, member: &Value, out: &mut String) {
    if out.as_bytes().last() != Some(&b'{') {
        out.push(',');
    }
    write_string(key, out);
    out.push(':');
    write(member, out);
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
