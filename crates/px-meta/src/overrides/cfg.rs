//! `cfg(…)` expressions, asked of the variables that cargo sets for build scripts.

use std::env;

/// Levels of `all`, `any` and `not`.
const DEPTH: usize = 64;

/// Whether a platform fits: a triple, or `cfg(…)` of what cargo says of the platform.
pub(super) fn holds(target: &str, when: &str) -> Result<bool, String> {
    let bad = || format!("{when:?} is neither a triple nor cfg(…)");
    let Some(rest) = when.strip_prefix("cfg(") else { return Ok(when == target) };
    let mut reader = Reader { rest: rest.strip_suffix(')').ok_or_else(bad)? };
    let holds = reader.expression(0).ok_or_else(bad)?;
    if reader.rest.trim().is_empty() {
        Ok(holds)
    } else {
        Err(bad())
    }
}

struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    /// The depth is bounded, so this recursion is too.
    fn expression(&mut self, depth: usize) -> Option<bool> {
        if depth > DEPTH {
            return None;
        }
        let (name, raw) = self.word()?;
        match name.as_str() {
            "all" if !raw => Some(self.list(depth)?.into_iter().all(|holds| holds)),
            "any" if !raw => Some(self.list(depth)?.into_iter().any(|holds| holds)),
            "not" if !raw => {
                let holds = if self.take('(') { self.expression(depth + 1)? } else { return None };
                self.take(')').then_some(!holds)
            }
            _ if self.take('=') => {
                let value = self.quoted()?;
                Some(variable(&name).is_some_and(|values| values.split(',').any(|one| one == value)))
            }
            "true" if !raw => Some(true),
            "false" if !raw => Some(false),
            _ => Some(variable(&name).is_some()),
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
        let rest = self.rest.trim_start();
        let plain = rest.strip_prefix("r#");
        let rest = plain.unwrap_or(rest);
        let end = rest.find(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_')).unwrap_or(rest.len());
        let (word, rest) = rest.split_at(end);
        self.rest = rest;
        (!word.is_empty() && !word.starts_with(|letter: char| letter.is_ascii_digit()))
            .then(|| (word.to_owned(), plain.is_some()))
    }

    fn quoted(&mut self) -> Option<String> {
        let (value, rest) = self.rest.trim_start().strip_prefix('"')?.split_once('"')?;
        let value = value.to_owned();
        self.rest = rest;
        Some(value)
    }

    fn take(&mut self, letter: char) -> bool {
        match self.rest.trim_start().strip_prefix(letter) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }
}

fn variable(name: &str) -> Option<String> {
    env::var(format!("CARGO_CFG_{}", name.to_uppercase())).ok()
}
