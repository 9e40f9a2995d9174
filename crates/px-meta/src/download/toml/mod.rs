//! TOML, as far as it says something of downloads: cargo's manifests and configuration.
//!
//! Cargo has read such a file before a script runs, so it is well-formed. What could be misread is refused all the same.
//! Numbers with a fraction and dates become `null`: nothing asks for them.

mod table;
mod text;

use crate::json::{Fault, Value};
use crate::names::{has, trimmed};
use table::{enter, one_more};

/// Levels of lists and tables within a value.
const DEPTH: usize = 64;

/// Reads a document.
pub(super) fn parse(text: &str) -> Result<Value, Fault> {
    let mut reader = Reader { text, bytes: text.as_bytes(), at: 0 };
    let mut document = Value::object();
    match reader.document(&mut document) {
        Ok(()) => Ok(document),
        Err(reason) => Err(Fault::new(text, reader.at, reason.to_owned())),
    }
}

struct Reader<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
}

type Read<T> = Result<T, &'static str>;

impl Reader<'_> {
    fn document(&mut self, document: &mut Value) -> Read<()> {
        let mut table = Vec::new();
        self.take("\u{feff}");
        loop {
            self.skip_lines();
            if self.at == self.bytes.len() {
                return Ok(());
            }
            if self.take("[[") {
                table = self.keys()?;
                self.expect("]]")?;
                one_more(document, &table).ok_or("a table of this name is there already")?;
            } else if self.take("[") {
                table = self.keys()?;
                self.expect("]")?;
                enter(document, &table).ok_or("what stands under this name is no table")?;
            } else {
                let place = enter(document, &table).ok_or("what stands under this name is no table")?;
                self.member(place, 0)?;
            }
            self.end_of_line()?;
        }
    }

    /// `key = value`, into a table.
    fn member(&mut self, table: &mut Value, depth: usize) -> Read<()> {
        let mut keys = self.keys()?;
        let last = keys.pop().unwrap_or_default();
        self.expect("=")?;
        let value = self.value(depth)?;
        match enter(table, &keys) {
            Some(Value::Object(members)) if !members.contains_key(last.as_str()) => {
                members.insert(last, value);
                Ok(())
            }
            _ => Err("the key stands twice"),
        }
    }

    /// Keys with dots between them.
    fn keys(&mut self) -> Read<Vec<String>> {
        let mut keys = Vec::new();
        loop {
            self.skip_spaces();
            keys.push(match self.peek() {
                Some(b'"') => self.basic()?,
                Some(b'\'') => self.literal()?,
                _ => self.bare()?,
            });
            self.skip_spaces();
            if !self.take(".") {
                return Ok(keys);
            }
        }
    }

    fn bare(&mut self) -> Read<String> {
        let start = self.at;
        while matches!(self.peek(), Some(b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_')) {
            self.at += 1;
        }
        if start == self.at {
            return Err("expected a key");
        }
        Ok(self.text[start..self.at].to_owned())
    }

    /// The depth is bounded, so this recursion is too.
    fn value(&mut self, depth: usize) -> Read<Value> {
        if depth > DEPTH {
            return Err("too many levels");
        }
        self.skip_spaces();
        match self.peek() {
            Some(b'"') => {
                let is_long = self.bytes[self.at..].starts_with(b"\"\"\"");
                Ok(Value::String(if is_long { self.long_basic()? } else { self.basic()? }))
            }
            Some(b'\'') => {
                let is_long = self.bytes[self.at..].starts_with(b"'''");
                Ok(Value::String(if is_long { self.long_literal()? } else { self.literal()? }))
            }
            Some(b'[') => self.array(depth),
            Some(b'{') => self.inline_table(depth),
            _ => self.scalar(),
        }
    }

    fn array(&mut self, depth: usize) -> Read<Value> {
        self.at += 1;
        let mut items = Vec::new();
        loop {
            self.skip_lines();
            if self.take("]") {
                return Ok(Value::Array(items));
            }
            items.push(self.value(depth + 1)?);
            self.skip_lines();
            if !self.take(",") {
                self.expect("]")?;
                return Ok(Value::Array(items));
            }
        }
    }

    /// Line breaks within one, and a comma at its end, came with TOML 1.1.
    fn inline_table(&mut self, depth: usize) -> Read<Value> {
        self.at += 1;
        let mut table = Value::object();
        loop {
            self.skip_lines();
            if self.take("}") {
                return Ok(table);
            }
            self.member(&mut table, depth + 1)?;
            self.skip_lines();
            if !self.take(",") {
                self.expect("}")?;
                return Ok(table);
            }
        }
    }

    fn scalar(&mut self) -> Read<Value> {
        let start = self.at;
        while !matches!(self.peek(), None | Some(b',' | b']' | b'}' | b'#' | b'\n' | b'\r')) {
            self.at += 1;
        }
        let word = trimmed(&self.text[start..self.at], |letter| matches!(letter, b' ' | b'\t'));
        match word {
            "" => Err("expected a value"),
            "true" => Ok(Value::Bool(true)),
            "false" => Ok(Value::Bool(false)),
            _ => Ok(integer(word).map_or(Value::Null, Value::Number)),
        }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn take(&mut self, wanted: &str) -> bool {
        let found = self.bytes[self.at..].starts_with(wanted.as_bytes());
        if found {
            self.at += wanted.len();
        }
        found
    }

    fn expect(&mut self, wanted: &'static str) -> Read<()> {
        if self.take(wanted) {
            return Ok(());
        }
        Err(match wanted {
            "=" => "expected =",
            "'" => "the text has no end",
            "}" => "expected , or }",
            _ => "expected ]",
        })
    }

    fn end_of_line(&mut self) -> Read<()> {
        let line = self.at;
        self.skip_lines();
        if self.at == self.bytes.len() || has(&self.text[line..self.at], |byte| byte == b'\n') {
            return Ok(());
        }
        Err("expected the end of the line")
    }

    fn skip_spaces(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t')) {
            self.at += 1;
        }
    }

    /// White space, line breaks and comments.
    fn skip_lines(&mut self) {
        loop {
            match self.peek() {
                Some(b' ' | b'\t' | b'\r' | b'\n') => self.at += 1,
                Some(b'#') => {
                    while !matches!(self.peek(), None | Some(b'\n')) {
                        self.at += 1;
                    }
                }
                _ => return,
            }
        }
    }
}

/// A whole number: of the size of a file, never as large as to lose digits.
fn integer(word: &str) -> Option<f64> {
    let radix = match word.as_bytes() {
        [b'0', b'x', ..] => 16,
        [b'0', b'o', ..] => 8,
        [b'0', b'b', ..] => 2,
        _ => 10,
    };
    let digits = if radix == 10 { word.strip_prefix('+').unwrap_or(word) } else { &word[2..] };
    let mut number: u64 = 0;
    for letter in digits.chars() {
        if letter != '_' {
            number = number.checked_mul(u64::from(radix))?.checked_add(u64::from(letter.to_digit(radix)?))?;
        }
    }
    (number <= 1 << 53 && !digits.is_empty()).then_some(number as f64)
}

#[cfg(test)]
mod tests {
    use super::parse;

    fn read(text: &str) -> String {
        match parse(text) {
            Ok(value) => value.to_json(),
            Err(fault) => format!("{}:{}: {}", fault.line, fault.column, fault.reason),
        }
    }

    #[test]
    fn what_cargo_takes_is_read() {
        for (text, expected) in [
            ("", "{}"),
            ("\u{feff}a = 1 # b\r\n", r#"{"a":1}"#),
            ("a.b . \"c d\".'e.f' = true", r#"{"a":{"b":{"c d":{"e.f":true}}}}"#),
            ("[a]\n[a.b]\nx = 1\n[a.c]\ny = 2", r#"{"a":{"b":{"x":1},"c":{"y":2}}}"#),
            ("[a.b]\nx = 1\n[a]\ny = 2", r#"{"a":{"b":{"x":1},"y":2}}"#),
            ("[[a]]\nx = 1\n[[a]]\nx = 2\n[a.b]\ny = 3", r#"{"a":[{"x":1},{"b":{"y":3},"x":2}]}"#),
            ("a = [ 1, # one\n  'two', [3],\n]", r#"{"a":[1,"two",[3]]}"#),
            ("a = { b = 1, c.d = 'x', e = {} }", r#"{"a":{"b":1,"c":{"d":"x"},"e":{}}}"#),
            ("a = {\n b = 1, # one\n c = 2,\n}", r#"{"a":{"b":1,"c":2}}"#),
            (r#"a = "q\"\\\t\u00e9\U0001f600\x41" "#, "{\"a\":\"q\\\"\\\\\\té😀A\"}"),
            (r"a = 'C:\n'", r#"{"a":"C:\\n"}"#),
            ("a = \"\"\"\n [x]\\\n   \"b\" = 'ü'\\n\"\"\"\nb = 1", r#"{"a":" [x]\"b\" = 'ü'\n","b":1}"#),
            ("a = \"\"\"x\r\n\"\"\"\r\nb = '''\r\ny\r\nz'''", r#"{"a":"x\n","b":"y\nz"}"#),
            ("a = \"\"\"\"q\"\"\"\"\"", r#"{"a":"\"q\"\""}"#),
            ("a = '''\n[b]\nc = \"d\" #'''", r#"{"a":"[b]\nc = \"d\" #"}"#),
            ("a = ''\nb = \"\"", r#"{"a":"","b":""}"#),
            ("a = 7_340_032\nb = +1\nc = 0", r#"{"a":7340032,"b":1,"c":0}"#),
            ("a = 0xFF_ff\nb = 0o17\nc = 0b11", r#"{"a":65535,"b":15,"c":3}"#),
            ("a = 0xffffffffffffffff\nb = 0x\nc = 18446744073709551616", r#"{"a":null,"b":null,"c":null}"#),
            ("a = 1.5\nb = 1979-05-27 07:32:00Z\nc = inf\nd = -1", r#"{"a":null,"b":null,"c":null,"d":null}"#),
            ("a = 3\t# b", r#"{"a":3}"#),
            ("a = 99999999999999999999", r#"{"a":null}"#),
            ("[x.'cfg(target_os = \"linux\")']\ny = 1", r#"{"x":{"cfg(target_os = \"linux\")":{"y":1}}}"#),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn what_could_be_misread_is_refused_in_its_place() {
        for (text, expected) in [
            ("a", "1:2: expected ="),
            ("a =", "1:4: expected a value"),
            ("= 1", "1:1: expected a key"),
            ("a = 'x' b", "1:9: expected the end of the line"),
            ("a = 1\na = 2", "2:6: the key stands twice"),
            ("a = 1\n[a]", "2:4: what stands under this name is no table"),
            ("a = 1\na.b = 2", "2:8: the key stands twice"),
            ("[a]\n[[a]]", "2:6: a table of this name is there already"),
            ("[a", "1:3: expected ]"),
            ("a = [1 2", "1:9: expected ]"),
            ("a = { b = 1", "1:12: expected , or }"),
            ("a = \"x\nb\"", "1:7: the text has no end"),
            ("a = 'x\nb'", "1:7: the text has no end"),
            ("a = \"\"\"x", "1:9: the text has no end"),
            ("a = '''ü", "1:9: the text has no end"),
            ("é = 1", "1:1: expected a key"),
            (r#"a = "\q""#, "1:8: an escape that TOML does not have"),
            (r#"a = "\ud800""#, "1:12: an escape that stands for no letter"),
            (r#"a = "\u12""#, "1:10: an escape without its digits"),
        ] {
            assert_eq!(read(text), expected, "{text}");
        }
        assert!(read(&format!("a = {}", "[".repeat(100_000))).ends_with("too many levels"));
        assert!(read(&format!("a = {}", "{b=".repeat(100_000))).ends_with("too many levels"));
    }
}
