//! `cfg(…)` expressions, asked of the variables that cargo sets for build scripts.

#[cfg(feature = "download")]
use crate::names::replaced;
use std::env;

/// Levels of `all`, `any` and `not`.
const DEPTH: usize = 64;

/// Whether a platform fits: a triple, or `cfg(…)` of what cargo says of the platform. Features are no part of it.
pub(crate) fn holds(target: &str, when: &str) -> Result<bool, String> {
    asked(target, when, |_| false)
}

/// Whether a platform and the features of this package fit.
#[cfg(feature = "download")]
pub(crate) fn holds_here(target: &str, when: &str) -> Result<bool, String> {
    asked(target, when, |feature| {
        let name = replaced(&feature.to_uppercase(), '-', "_");
        env::var_os(format!("CARGO_FEATURE_{name}")).is_some()
    })
}

fn asked(target: &str, when: &str, has_feature: fn(&str) -> bool) -> Result<bool, String> {
    let Some(rest) = when.strip_prefix("cfg(") else { return Ok(when == target) };
    let mut reader = Reader { rest: rest.strip_suffix(')').unwrap_or_default(), has_feature };
    match reader.expression(0) {
        Some(holds) if started(reader.rest).is_empty() => Ok(holds),
        _ => Err(format!("{when:?} is neither a triple nor cfg(…)")),
    }
}

struct Reader<'a> {
    rest: &'a str,
    has_feature: fn(&str) -> bool,
}

impl Reader<'_> {
    /// The depth is bounded, so this recursion is too.
    fn expression(&mut self, depth: usize) -> Option<bool> {
        if depth > DEPTH {
            return None;
        }
        let (name, raw) = self.word()?;
        match name.as_str() {
            "all" if !raw => Some(!self.list(depth)?.contains(&false)),
            "any" if !raw => Some(self.list(depth)?.contains(&true)),
            "not" if !raw => {
                let holds = if self.take('(') { self.expression(depth + 1)? } else { return None };
                self.take(')').then_some(!holds)
            }
            _ if self.take('=') => {
                let value = self.quoted()?;
                Some(if name == "feature" { (self.has_feature)(&value) } else { has_value(&name, &value) })
            }
            "true" if !raw => Some(true),
            "false" if !raw => Some(false),
            _ => Some(is_set(&name)),
        }
    }

    fn list(&mut self, depth: usize) -> Option<Vec<bool>> {
        let mut items = Vec::new();
        if !self.take('(') {
            return None;
        }
        while !self.take(')') {
            items.push(self.expression(depth + 1)?);
            if !self.take(',') {
                return self.take(')').then_some(items);
            }
        }
        Some(items)
    }

    /// A name, and whether `r#` says that it is no word of the language.
    fn word(&mut self) -> Option<(String, bool)> {
        let rest = started(self.rest);
        let plain = rest.strip_prefix("r#");
        let rest = plain.unwrap_or(rest);
        let mut end = 0;
        for letter in rest.as_bytes() {
            match letter {
                b'0'..=b'9' if end == 0 => return None,
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' => end += 1,
                _ => break,
            }
        }
        let (word, rest) = rest.split_at(end);
        self.rest = rest;
        if word.is_empty() {
            return None;
        }
        Some((word.to_owned(), plain.is_some()))
    }

    fn quoted(&mut self) -> Option<String> {
        let (value, rest) = started(self.rest).strip_prefix('"')?.split_once('"')?;
        let value = value.to_owned();
        self.rest = rest;
        Some(value)
    }

    fn take(&mut self, letter: char) -> bool {
        match started(self.rest).strip_prefix(letter) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }
}

/// A text without the white space that it begins with.
fn started(text: &str) -> &str {
    let mut start = 0;
    for letter in text.chars() {
        if !letter.is_whitespace() {
            break;
        }
        start += letter.len_utf8();
    }
    &text[start..]
}

/// Whether rustc says a name alone. Cargo's variable of one is empty, as that of a key is whose value is empty.
fn is_set(name: &str) -> bool {
    // Cargo keeps it from scripts, and asks for dependencies as if it held.
    name == "debug_assertions" || (!is_key(name) && variable(name).as_deref() == Some(""))
}

/// Whether rustc says a key with a value.
fn has_value(name: &str, value: &str) -> bool {
    if value.is_empty() && !is_key(name) {
        return false;
    }
    let Some(values) = variable(name) else { return false };
    for one in values.split(',') {
        if one == value {
            return true;
        }
    }
    false
}

/// Whether what rustc says under a name has a value: all that is of the target, but one.
fn is_key(name: &str) -> bool {
    name.starts_with("target_") && name != "target_thread_local"
}

/// What rustc says is in small letters, and a name in capitals is another one.
fn variable(name: &str) -> Option<String> {
    if name != name.to_lowercase() {
        return None;
    }
    env::var(format!("CARGO_CFG_{}", name.to_uppercase())).ok()
}
