//! Where a server leads on to, and whether anybody follows.

use super::url;
use crate::names::find;

/// The URL that a server at one means by its `Location`, or why it is not followed.
pub(super) fn next(at: &str, location: &str) -> Result<String, String> {
    let mut next = joined(at, location);
    if let Err(reason) = url::check(&next) {
        return Err(format!("it leads to what is not fetched: {reason}"));
    }
    if url::is_secure(at) && !url::is_secure(&next) {
        return Err("it leads from https to http".to_owned());
    }
    // User and password are for their own origin.
    if url::user(&next).is_empty() && origin(&next) == origin(at) {
        let rest = url::behind_scheme(&next);
        next = format!("{}{}{rest}", &next[..next.len() - rest.len()], url::user(at));
    }
    Ok(next)
}

fn origin(url: &str) -> (String, String) {
    (url::scheme(url), url::host(url::behind_scheme(url)).to_ascii_lowercase())
}

/// A reference as RFC 3986 resolves it; what names a scheme is whole.
fn joined(at: &str, reference: &str) -> String {
    let scheme = url::scheme(at);
    let authority = url::authority(url::behind_scheme(at));
    if has_scheme(reference) {
        return reference.to_owned();
    }
    if reference.starts_with("//") {
        return format!("{scheme}:{reference}");
    }
    let base = url::path(url::behind_scheme(at));
    let folder = &base[..base.rfind('/').unwrap_or(0)];
    let end = find(reference, "?").or(find(reference, "#")).unwrap_or(reference.len());
    let (path, rest) = reference.split_at(end);
    let path = match path {
        "" => base.to_owned(),
        _ if path.starts_with('/') => without_dots(path),
        _ => without_dots(&format!("{folder}/{path}")),
    };
    format!("{scheme}://{authority}{path}{rest}")
}

fn has_scheme(reference: &str) -> bool {
    let end = reference.find([':', '/', '?', '#']).unwrap_or(0);
    reference[end..].starts_with(':')
}

/// A whole path without `.` and `..`.
fn without_dots(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for part in path.split('/').skip(1) {
        match part {
            "." => {}
            ".." => drop(kept.pop()),
            _ => kept.push(part),
        }
    }
    if path.ends_with("/.") || path.ends_with("/..") {
        kept.push("");
    }
    format!("/{}", kept.join("/"))
}

#[cfg(test)]
mod tests {
    use super::next;

    #[test]
    fn a_reference_is_resolved_against_where_it_stood() {
        for (location, expected) in [
            ("https://other/x", "https://other/x"),
            ("https://H:1/x", "https://me:p@H:1/x"),
            ("https://you:q@h:1/x", "https://you:q@h:1/x"),
            ("//other/x", "https://other/x"),
            ("/x", "https://me:p@h:1/x"),
            ("x", "https://me:p@h:1/a/x"),
            ("x:y", ""),
            ("./x:y?a=/../b", "https://me:p@h:1/a/x:y?a=/../b"),
            ("../../../x/.", "https://me:p@h:1/x/"),
            ("?c", "https://me:p@h:1/a/b?c"),
            ("", "https://me:p@h:1/a/b"),
        ] {
            assert_eq!(next("https://me:p@h:1/a/b?q#f", location).unwrap_or_default(), expected, "{location}");
        }
        assert_eq!(next("http://h", "x").as_deref(), Ok("http://h/x"));
    }

    #[test]
    fn it_is_followed_to_the_web_alone_and_never_out_of_https() {
        for (location, expected) in [
            ("http://h/x", "from https to http"),
            ("file:///etc/passwd", "only https and http"),
            ("ftp://h/x", "only https and http"),
            ("javascript:x", "only https and http"),
            ("http://169.254.169.254/latest", "link-local"),
            ("/x y", "no spaces"),
            ("https:///x", "no host"),
        ] {
            assert!(next("https://h/a", location).unwrap_err().contains(expected), "{location}");
        }
        assert_eq!(next("http://h/a", "https://h/a").as_deref(), Ok("https://h/a"));
    }
}
