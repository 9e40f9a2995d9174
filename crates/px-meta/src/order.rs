//! One order for everything that is written: by UTF-16 code units, as RFC 8785 orders keys.

/// Sorts by a text; equal ones stay in their order. All sorting is done here: each further instance of the standard
/// library's sort would cost adopters more compile time than this detour costs at run time.
pub(crate) fn by_text<T>(items: Vec<T>, text: impl Fn(&T) -> String) -> Vec<T> {
    let mut order: Vec<(Vec<u16>, usize)> = Vec::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        order.push((text(item).encode_utf16().collect(), index));
    }
    order.sort();
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    order.into_iter().filter_map(|(_, index)| items[index].take()).collect()
}

#[cfg(test)]
mod tests {
    use super::by_text;

    #[test]
    fn the_order_is_that_of_utf_16() {
        let sorted = by_text(vec!["\u{fb33}", "\u{1f600}", "b", "\r", "1", "", "b"], |text| (*text).to_owned());
        assert_eq!(sorted, ["", "\r", "1", "b", "b", "\u{1f600}", "\u{fb33}"]);
    }
}
