/// Documented.
pub fn library() {}
