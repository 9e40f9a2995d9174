//! `cfg(…)` expressions, asked of the variables that cargo sets for build scripts.

use std::env;

/// Levels of `all`, `any` and `not`.
const DEPTH: usize = 32;

/// Whether a platform fits: a triple, or `cfg(…)` of what cargo says of the platform.
pub(super) fn holds(target: &str, when: &str) -> Result<bool, String> {
    let bad = || format!("{when:?} is neither a triple nor cfg(…)");
    let Some(rest) = when.trim().strip_prefix("cfg(") else { return Ok(when.trim() == target) };
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
        let name = self.word()?;
        match name.as_str() {
            "all" => Some(self.list(depth)?.into_iter().all(|holds| holds)),
            "any" => Some(self.list(depth)?.into_iter().any(|holds| holds)),
            "not" => match self.list(depth)?.as_slice() {
                [holds] => Some(!holds),
                _ => None,
            },
            "true" => Some(true),
            "false" => Some(false),
            _ if self.take('=') => {
                let value = self.quoted()?;
                Some(variable(&name).is_some_and(|values| values.split(',').any(|one| one == value)))
            }
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

    fn word(&mut self) -> Option<String> {
        let rest = self.rest.trim_start();
        let end = rest.find(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_')).unwrap_or(rest.len());
        let (word, rest) = rest.split_at(end);
        self.rest = rest;
        (!word.is_empty()).then(|| word.to_owned())
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
