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
