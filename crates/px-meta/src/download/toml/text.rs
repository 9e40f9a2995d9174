//! The four kinds of texts.

use super::{Read, Reader};

impl Reader<'_> {
    /// `"…"`
    pub(super) fn basic(&mut self) -> Read<String> {
        self.at += 1;
        let mut text = String::new();
        loop {
            let start = self.at;
            while !matches!(self.peek(), None | Some(b'"' | b'\\' | b'\n')) {
                self.at += 1;
            }
            text.push_str(&self.text[start..self.at]);
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') => text.push(self.escape()?),
                _ => return Err("the text has no end"),
            }
        }
    }

    /// `'…'`
    pub(super) fn literal(&mut self) -> Read<String> {
        self.at += 1;
        let start = self.at;
        while !matches!(self.peek(), None | Some(b'\'' | b'\n')) {
            self.at += 1;
        }
        let text = self.text[start..self.at].to_owned();
        self.expect("'")?;
        Ok(text)
    }

    /// `"""…"""`, where a backslash at the end of a line takes the white space behind it away.
    pub(super) fn long_basic(&mut self) -> Read<String> {
        self.begin_long();
        let mut text = String::new();
        loop {
            if self.ends_long(b'"') {
                return Ok(text);
            }
            let start = self.at;
            self.at += 1;
            match self.bytes.get(start) {
                Some(b'\\') => {
                    let line = self.at;
                    self.skip_spaces();
                    if matches!(self.peek(), Some(b'\n' | b'\r')) {
                        while matches!(self.peek(), Some(b'\n' | b'\r' | b' ' | b'\t')) {
                            self.at += 1;
                        }
                    } else {
                        self.at = line - 1;
                        text.push(self.escape()?);
                    }
                }
                Some(_) => self.push_letter(start, &mut text),
                None => return Err("the text has no end"),
            }
        }
    }

    /// `'''…'''`
    pub(super) fn long_literal(&mut self) -> Read<String> {
        self.begin_long();
        let mut text = String::new();
        loop {
            if self.ends_long(b'\'') {
                return Ok(text);
            }
            let start = self.at;
            self.at += 1;
            if start >= self.bytes.len() {
                return Err("the text has no end");
            }
            self.push_letter(start, &mut text);
        }
    }

    /// A line break right behind the quotes is no part of the text.
    fn begin_long(&mut self) {
        self.at += 3;
        if !self.take("\r\n") {
            self.take("\n");
        }
    }

    /// Three quotes end a text. One or two more before them belong to it, which leaves them to be read.
    fn ends_long(&mut self, quote: u8) -> bool {
        let rest = &self.bytes[self.at..];
        let ends = rest.starts_with(&[quote, quote, quote]) && rest.get(3) != Some(&quote);
        if ends {
            self.at += 3;
        }
        ends
    }

    /// Line breaks are the same on every system.
    fn push_letter(&mut self, start: usize, text: &mut String) {
        if self.bytes[start..].starts_with(b"\r\n") {
            return;
        }
        while !self.text.is_char_boundary(self.at) {
            self.at += 1;
        }
        text.push_str(&self.text[start..self.at]);
    }

    fn escape(&mut self) -> Read<char> {
        let letter = self.bytes.get(self.at + 1).copied().unwrap_or_default();
        self.at += 2;
        match letter {
            b'b' => Ok('\u{8}'),
            b't' => Ok('\t'),
            b'n' => Ok('\n'),
            b'f' => Ok('\u{c}'),
            b'r' => Ok('\r'),
            b'e' => Ok('\u{1b}'),
            b'"' => Ok('"'),
            b'\\' => Ok('\\'),
            b'x' => self.code(2),
            b'u' => self.code(4),
            b'U' => self.code(8),
            _ => Err("an escape that TOML does not have"),
        }
    }

    fn code(&mut self, digits: usize) -> Read<char> {
        let mut code = 0;
        for _ in 0..digits {
            let digit = self.peek().and_then(|digit| char::from(digit).to_digit(16));
            code = code << 4 | digit.ok_or("an escape without its digits")?;
            self.at += 1;
        }
        char::from_u32(code).ok_or("an escape that stands for no letter")
    }
}
