//! One order for everything that is written: by UTF-16 code units, as RFC 8785 orders keys.

use crate::json::{Object, Value};

/// Sorts by a text; equal ones stay in their order.
pub(crate) fn by_text<T>(items: Vec<T>, text: impl Fn(&T) -> String) -> Vec<T> {
    let mut order = Order::default();
    let mut left = Vec::with_capacity(items.len());
    for item in items {
        order.add(&text(&item));
        left.push(Some(item));
    }
    let mut sorted = Vec::with_capacity(left.len());
    for place in order.places.values() {
        let Value::Number(place) = place else { continue };
        sorted.extend(left[*place as usize].take());
    }
    sorted
}

/// Texts with their places. It sorts with the map that the crate has anyhow: an instance of the standard library's sort
/// would cost every adopter compile time.
#[derive(Default)]
struct Order {
    places: Object,
}

impl Order {
    fn add(&mut self, text: &str) {
        let place = self.places.len();
        let mut key = String::with_capacity(text.len() * 4 + 12);
        for unit in text.encode_utf16() {
            for shift in [12, 8, 4, 0] {
                key.push(char::from(b'A' + (unit >> shift & 15) as u8));
            }
        }
        // Less than any unit, so that a text comes before those that it begins.
        key.push_str(&format!(" {place:09}"));
        self.places.insert(key, Value::Number(place as f64));
    }
}

/// The texts with a text between each two.
pub(crate) fn joined(texts: &[String], between: &str) -> String {
    let mut all = String::new();
    for (index, text) in texts.iter().enumerate() {
        if index > 0 {
            all.push_str(between);
        }
        all.push_str(text);
    }
    all
}
