//! Patterns of names.

use crate::names::has;

/// Whether a name in a selector is a pattern: `*` stands for any text, `?` for one character.
pub(crate) fn is_glob(pattern: &str) -> bool {
    has(pattern, |letter| matches!(letter, b'*' | b'?'))
}

/// Whether a name fits a pattern. After a mismatch only the last `*` is tried again, one character further: the time is at
/// most the product of both lengths, whatever the pattern.
pub(crate) fn fits(name: &str, pattern: &str) -> bool {
    let (name, pattern) = (letters(name), letters(pattern));
    let mut star = None;
    let (mut here, mut at) = (0, 0);
    while here < name.len() {
        match pattern.get(at) {
            Some('*') => {
                star = Some((here, at));
                at += 1;
            }
            Some(letter) if *letter == '?' || *letter == name[here] => {
                here += 1;
                at += 1;
            }
            _ => match star {
                Some((tried, place)) => {
                    here = tried + 1;
                    at = place + 1;
                    star = Some((here, place));
                }
                None => return false,
            },
        }
    }
    while pattern.get(at) == Some(&'*') {
        at += 1;
    }
    at == pattern.len()
}

fn letters(text: &str) -> Vec<char> {
    let mut letters = Vec::new();
    for letter in text.chars() {
        letters.push(letter);
    }
    letters
}
