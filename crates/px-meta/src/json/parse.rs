use super::{canonical, Object, Value};
use crate::order::length;

/// What a document may hold at most.
pub(crate) struct Limits {
    pub depth: usize,
    pub values: usize,
    pub key_bytes: usize,
}

/// The limits of the bus.
pub(crate) const BUS: Limits = Limits { depth: 64, values: 50_000, key_bytes: 256 };

/// The limits of a view, which gathers many publications.
pub(crate) const VIEW: Limits = Limits { values: 500_000, ..BUS };

/// Largest magnitude of a number: what every reader can hold exactly.
const MAX: f64 = 9_007_199_254_740_991.0;

/// Where a document stops being what we read, and why. Lines and columns from 1, columns in UTF-16 code units.
#[derive(Debug)]
pub(crate) struct Fault {
    pub line: usize,
    pub column: usize,
    pub reason: String,
}

/// Reads a document by the profile of docs/format.md.
pub(crate) fn parse(bytes: &[u8], limits: &Limits) -> Result<Value, Fault> {
    let text = std::str::from_utf8(bytes).map_err(|_| Fault { line: 1, column: 1, reason: "not UTF-8".to_owned() })?;
    let mut reader = Reader { text, bytes, at: 0, values: 0, limits };
    match reader.document() {
        Ok(value) => Ok(value),
        Err(reason) => Err(Fault::new(text, reader.at, reason)),
    }
}

impl Fault {
    /// A fault at a byte of a text.
    pub(crate) fn new(text: &str, at: usize, reason: String) -> Fault {
        let mut fault = Fault { line: 1, column: 1, reason };
        let mut line_start = 0;
        let end = floor(text, at);
        for (at, byte) in text.as_bytes()[..end].iter().enumerate() {
            if *byte == b'\n' {
                fault.line += 1;
                line_start = at + 1;
            }
        }
        fault.column += length(&text[line_start..end]);
        fault
    }
}

fn floor(text: &str, mut at: usize) -> usize {
    at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

struct Reader<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    values: usize,
    limits: &'a Limits,
}

type Read<T> = Result<T, String>;

impl Reader<'_> {
    fn document(&mut self) -> Read<Value> {
        let value = self.value(0)?;
        self.skip();
        if self.at < self.bytes.len() {
            return Err("more text after the end of the document".to_owned());
        }
        Ok(value)
    }

    /// The depth is bounded by the limits, so this recursion is too.
    fn value(&mut self, depth: usize) -> Read<Value> {
        self.skip();
        let opens = matches!(self.peek(), Some(b'{' | b'['));
        if opens && depth == self.limits.depth {
            return Err(format!("more than {} levels", self.limits.depth));
        }
        if opens {
            self.count()?;
        }
        let scalar = match self.peek() {
            Some(b'{') => return self.object(depth + 1),
            Some(b'[') => return self.array(depth + 1),
            Some(b'"') => Value::String(self.string()?),
            Some(_) => self.scalar()?,
            None => return Err("the document ends early".to_owned()),
        };
        self.count()?;
        Ok(scalar)
    }

    fn count(&mut self) -> Read<()> {
        self.values += 1;
        if self.values > self.limits.values {
            return Err(format!("more than {} values", self.limits.values));
        }
        Ok(())
    }

    fn array(&mut self, depth: usize) -> Read<Value> {
        self.at += 1;
        let mut items = Vec::new();
        self.skip();
        if self.take(b']') {
            return Ok(Value::Array(items));
        }
        loop {
            items.push(self.value(depth)?);
            self.skip();
            if self.take(b']') {
                return Ok(Value::Array(items));
            }
            if !self.take(b',') {
                return Err("expected , or ]".to_owned());
            }
        }
    }

    fn object(&mut self, depth: usize) -> Read<Value> {
        self.at += 1;
        let mut members = Object::new();
        self.skip();
        if self.take(b'}') {
            return Ok(Value::Object(members));
        }
        loop {
            self.skip();
            let from = self.at;
            if self.peek() != Some(b'"') {
                return Err("expected a key in quotes".to_owned());
            }
            let key = self.string()?;
            if let Some(fault) = self.key_fault(&members, &key) {
                self.at = from;
                return Err(fault);
            }
            self.skip();
            if !self.take(b':') {
                return Err("expected :".to_owned());
            }
            let value = self.value(depth)?;
            members.insert(key, value);
            self.skip();
            if self.take(b'}') {
                return Ok(Value::Object(members));
            }
            if !self.take(b',') {
                return Err("expected , or }".to_owned());
            }
        }
    }

    fn key_fault(&self, members: &Object, key: &str) -> Option<String> {
        if key == "__proto__" {
            return Some("the key __proto__ is not allowed".to_owned());
        }
        if members.contains_key(key) {
            return Some(format!("the key {} stands twice in one object", canonical(&Value::from(key))));
        }
        let limit = self.limits.key_bytes;
        (key.len() > limit).then(|| format!("a key of more than {limit} bytes"))
    }

    fn scalar(&mut self) -> Read<Value> {
        if self.word(b"true") {
            return Ok(Value::Bool(true));
        }
        if self.word(b"false") {
            return Ok(Value::Bool(false));
        }
        if self.word(b"null") {
            return Ok(Value::Null);
        }
        let length = number_length(&self.bytes[self.at..]).ok_or("expected a value")?;
        let number: f64 = self.text[self.at..self.at + length].parse().map_err(|_| "expected a value".to_owned())?;
        if number.abs() > MAX {
            return Err("a number beyond 2^53 - 1".to_owned());
        }
        self.at += length;
        Ok(Value::Number(if number == 0.0 { 0.0 } else { number }))
    }

    fn word(&mut self, word: &[u8]) -> bool {
        let found = self.bytes[self.at..].starts_with(word);
        if found {
            self.at += word.len();
        }
        found
    }

    fn string(&mut self) -> Read<String> {
        let from = self.at;
        self.at += 1;
        let mut text = String::new();
        let mut whole = true;
        loop {
            let start = self.at;
            while !matches!(self.peek(), None | Some(b'"' | b'\\' | 0..=0x1f)) {
                self.at += 1;
            }
            text.push_str(&self.text[start..self.at]);
            match self.peek() {
                Some(b'"') if whole => {
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'"') => {
                    self.at = from;
                    return Err("a lone surrogate in a string".to_owned());
                }
                Some(b'\\') => match self.escape()? {
                    Some(letter) => text.push(letter),
                    None => whole = false,
                },
                Some(_) => return Err("a control character in a string".to_owned()),
                None => return Err("the document ends within a string".to_owned()),
            }
        }
    }

    /// The letter that an escape stands for; nothing for a lone surrogate.
    fn escape(&mut self) -> Read<Option<char>> {
        let simple = match self.bytes.get(self.at + 1) {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            _ => return self.unicode(),
        };
        self.at += 2;
        Ok(Some(simple))
    }

    fn unicode(&mut self) -> Read<Option<char>> {
        let high = self.unit().ok_or("an escape that JSON does not have")?;
        if high == 0 {
            return Err("U+0000 in a string".to_owned());
        }
        self.at += 6;
        match self.unit() {
            Some(low) if high >> 10 == 0xd800 >> 10 && low >> 10 == 0xdc00 >> 10 => {
                self.at += 6;
                Ok(char::from_u32(0x10000 + ((high & 0x3ff) << 10 | low & 0x3ff)))
            }
            _ => Ok(char::from_u32(high)),
        }
    }

    /// The four digits of an escape `\uXXXX` that begins here.
    fn unit(&self) -> Option<u32> {
        let digits = self.bytes[self.at..].strip_prefix(b"\\u")?;
        let mut unit = 0;
        for at in 0..4 {
            unit = unit << 4 | char::from(*digits.get(at)?).to_digit(16)?;
        }
        Some(unit)
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn take(&mut self, letter: u8) -> bool {
        let found = self.peek() == Some(letter);
        self.at += usize::from(found);
        found
    }

    fn skip(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }
}

/// How many bytes a JSON number takes from the beginning; nothing where there is none.
fn number_length(bytes: &[u8]) -> Option<usize> {
    let digits = |from: usize| {
        let mut end = from;
        while end < bytes.len() && bytes[end].is_ascii_digit() {
            end += 1;
        }
        end - from
    };
    let sign = usize::from(bytes.first() == Some(&b'-'));
    let whole = if bytes.get(sign) == Some(&b'0') { 1 } else { digits(sign) };
    if whole == 0 {
        return None;
    }
    let mut length = sign + whole;
    if bytes.get(length) == Some(&b'.') {
        let fraction = digits(length + 1);
        if fraction > 0 {
            length += 1 + fraction;
        }
    }
    if matches!(bytes.get(length), Some(b'e' | b'E')) {
        let signed = usize::from(matches!(bytes.get(length + 1), Some(b'+' | b'-')));
        let exponent = digits(length + 1 + signed);
        if exponent > 0 {
            length += 1 + signed + exponent;
        }
    }
    Some(length)
}
