//! Patterns of paths in an archive, as `px-meta` has them: `*` and `?` stand for letters of one name, `**` for any number of
//! names, and a pattern that names a folder names all that lies in it.

use crate::glob;

/// Whether a pattern names a path, or a folder that it lies in. After a mismatch only the last `**` is tried again, one name
/// further.
pub(super) fn fits(path: &str, pattern: &str) -> bool {
    let (path, pattern) = (names(path), names(pattern));
    let mut deep = None;
    let (mut here, mut at) = (0, 0);
    while at < pattern.len() {
        if pattern[at] == "**" {
            at += 1;
            deep = Some((at, here));
        } else if here < path.len() && glob::fits(path[here], pattern[at]) {
            at += 1;
            here += 1;
        } else {
            match deep {
                Some((after, tried)) if tried < path.len() => {
                    at = after;
                    here = tried + 1;
                    deep = Some((after, here));
                }
                _ => return false,
            }
        }
    }
    true
}

fn names(path: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for name in path.split('/') {
        if !name.is_empty() && name != "." {
            names.push(name);
        }
    }
    names
}
