//! The letters of names.

/// Whether a text has a letter, and nothing but letters of one kind. The kind is a pointer, so that this is compiled once.
pub(crate) fn consists(text: &str, of: fn(u8) -> bool) -> bool {
    !text.is_empty() && text.as_bytes().iter().all(|letter| of(*letter))
}

/// Whether a text has a letter of one kind.
pub(crate) fn has(text: &str, of: fn(u8) -> bool) -> bool {
    text.as_bytes().iter().any(|letter| of(*letter))
}

pub(crate) fn is_digits(text: &str) -> bool {
    consists(text, |letter| letter.is_ascii_digit())
}

/// Whether a text is the major version of a schema.
pub(crate) fn is_major(text: &str) -> bool {
    text.len() <= 4 && !text.starts_with('0') && is_digits(text)
}

/// A text with another one in the place of each letter of one kind.
pub(crate) fn replaced(text: &str, from: char, to: &str) -> String {
    let mut replaced = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter == from {
            replaced.push_str(to);
        } else {
            replaced.push(letter);
        }
    }
    replaced
}

/// A text without the letters of one kind at its ends. The letters are ASCII.
pub(crate) fn trimmed(text: &str, of: fn(u8) -> bool) -> &str {
    let bytes = text.as_bytes();
    let (mut start, mut end) = (0, bytes.len());
    while start < end && of(bytes[start]) {
        start += 1;
    }
    while start < end && of(bytes[end - 1]) {
        end -= 1;
    }
    &text[start..end]
}

/// Where a text has another one for the first time.
pub(crate) fn find(text: &str, wanted: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at + wanted.len() <= bytes.len() {
        if bytes[at] == wanted.as_bytes()[0] && bytes[at..].starts_with(wanted.as_bytes()) {
            return Some(at);
        }
        at += 1;
    }
    None
}
