//! One order for everything that is written: by UTF-16 code units, as RFC 8785 orders keys.
//!
//! Nothing here is generic, and what is sorted is sorted by one map, which the crate has anyhow: each further instance
//! of a generic function would cost every adopter compile time.

use crate::json::{Object, Value};

/// The places of texts in their order; equal ones stay as they are.
pub(crate) fn order(texts: &[String]) -> Vec<usize> {
    let mut places = Object::new();
    for text in texts {
        let place = places.len();
        places.insert(format!("{} {place:09}", key(text)), Value::Number(place as f64));
    }
    let mut order = Vec::with_capacity(texts.len());
    for place in places.values() {
        if let Value::Number(place) = place {
            order.push(*place as usize);
        }
    }
    order
}

/// A text that sorts by its bytes as another one does by its UTF-16 code units: in these, what lies beyond U+FFFF comes
/// before U+E000. Every letter becomes six, all behind the space that follows a key.
fn key(text: &str) -> String {
    let mut key = String::with_capacity(text.len() * 6);
    for letter in text.chars() {
        let rank = match letter as u32 {
            low @ ..=0xdfff => low,
            middle @ ..=0xffff => middle + 0x10_0000,
            high => high - 0x2000,
        };
        let mut shift = 24;
        while shift > 0 {
            shift -= 4;
            key.push(char::from(b'A' + (rank >> shift & 15) as u8));
        }
    }
    key
}

/// Texts in their order, each once.
pub(crate) fn sorted(texts: &[String]) -> Vec<String> {
    let mut sorted: Vec<String> = Vec::with_capacity(texts.len());
    for place in order(texts) {
        if sorted.last() != Some(&texts[place]) {
            sorted.push(texts[place].clone());
        }
    }
    sorted
}

/// The texts with a text between each two.
pub(crate) fn joined(texts: &[String], between: &str) -> String {
    let mut all = String::new();
    for text in texts {
        if !all.is_empty() {
            all.push_str(between);
        }
        all.push_str(text);
    }
    all
}

/// How many UTF-16 code units a text has.
pub(crate) fn length(text: &str) -> usize {
    let mut length = 0;
    for letter in text.chars() {
        length += letter.len_utf16();
    }
    length
}
