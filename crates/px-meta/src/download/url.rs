//! URLs of files: what is fetched at all, and what is shown of one.

use crate::names::{consists, find, has, trimmed};

/// Says why nothing is fetched from there.
pub(super) fn check(url: &str) -> Result<(), String> {
    check_letters(url)?;
    if !matches!(scheme(url).as_str(), "https" | "http") {
        return Err("only https and http are fetched, by a URL such as https://example.org/lib.tar.gz".to_owned());
    }
    let host = host(behind_scheme(url));
    if host.is_empty() {
        return Err("it names no host".to_owned());
    }
    // Clouds keep the credentials of their machines there.
    if host.starts_with("169.254.") || host.to_lowercase().starts_with("[fe80:") {
        return Err("nothing is fetched from link-local addresses".to_owned());
    }
    Ok(())
}

/// Says why no commit is got from there. Git itself has more schemes, of which some run programs.
pub(super) fn check_repository(url: &str) -> Result<(), String> {
    check_letters(url)?;
    if !matches!(scheme(url).as_str(), "https" | "http" | "ssh" | "git") || host(behind_scheme(url)).is_empty() {
        return Err("a repository is reached by https, http, ssh or git".to_owned());
    }
    Ok(())
}

fn check_letters(url: &str) -> Result<(), String> {
    for letter in url.chars() {
        if letter.is_control() || letter.is_whitespace() || matches!(letter, '\\' | '\u{feff}') {
            return Err("a URL has no spaces, backslashes or control characters".to_owned());
        }
    }
    Ok(())
}

/// Whether nobody on the way can read and change what is fetched.
pub(super) fn is_secure(url: &str) -> bool {
    scheme(url) == "https"
}

/// A URL for people: without user and password, and without the query, which may be a signature.
pub(super) fn shown(url: &str) -> String {
    let rest = behind_scheme(url);
    let has_query = authority(rest).len() + path(rest).len() < rest.len();
    public(url) + if has_query { "?…" } else { "" }
}

/// A URL that everybody may keep: the same, and nothing says that there is more.
pub(super) fn public(url: &str) -> String {
    let rest = behind_scheme(url);
    format!("{}{}{}", &url[..url.len() - rest.len()], host(rest), path(rest))
}

/// User and password, as they stand in a URL; empty where there are none.
pub(super) fn user(url: &str) -> &str {
    let authority = authority(behind_scheme(url));
    &authority[..authority.len() - after_user(authority).len()]
}

/// What a program says of a URL; nothing where it has the user or the password of the URL in it.
pub(super) fn without_user<'a>(said: &'a str, url: &str) -> &'a str {
    let secret = trimmed(user(url), |letter| letter == b'@');
    if secret.is_empty() || find(said, secret).is_none() {
        said
    } else {
        ""
    }
}

/// Whether a URL has what nobody writes into a manifest: a password, or a user but for SSH.
pub(super) fn has_secret(url: &str) -> bool {
    let user = user(url);
    has(user, |letter| letter == b':') || (!user.is_empty() && scheme(url) != "ssh")
}

/// The last part of the path, where it is fit for the name of a file.
pub(super) fn file_name(url: &str) -> Option<&str> {
    let path = path(behind_scheme(url));
    let mut start = path.len();
    while start > 0 && path.as_bytes()[start - 1] != b'/' {
        start -= 1;
    }
    let name = &path[start..];
    let is_plain = |letter: u8| letter.is_ascii_alphanumeric() || matches!(letter, b'.' | b'_' | b'+' | b'-');
    let is_name = start > 0 && consists(name, is_plain) && name.as_bytes()[0].is_ascii_alphanumeric();
    (is_name && !name.ends_with('.')).then_some(name)
}

/// All of it where it has no scheme.
pub(super) fn behind_scheme(url: &str) -> &str {
    match find(url, "://") {
        Some(at) => &url[at + 3..],
        None => url,
    }
}

/// The scheme in small letters.
pub(super) fn scheme(url: &str) -> String {
    url[..find(url, "://").unwrap_or(0)].to_ascii_lowercase()
}

/// The path, from its first `/` on.
pub(super) fn path(rest: &str) -> &str {
    let start = authority(rest).len();
    &rest[start..start + before(&rest[start..], |byte| matches!(byte, b'?' | b'#'))]
}

/// User, host and port.
pub(super) fn authority(rest: &str) -> &str {
    &rest[..before(rest, |byte| matches!(byte, b'/' | b'?' | b'#'))]
}

pub(super) fn host(rest: &str) -> &str {
    after_user(authority(rest))
}

fn after_user(authority: &str) -> &str {
    let mut start = authority.len();
    while start > 0 && authority.as_bytes()[start - 1] != b'@' {
        start -= 1;
    }
    &authority[start..]
}

/// How many bytes stand before one of a kind, or before the end.
fn before(text: &str, of: fn(u8) -> bool) -> usize {
    let mut end = 0;
    while end < text.len() && !of(text.as_bytes()[end]) {
        end += 1;
    }
    end
}

#[cfg(test)]
mod tests {
    use super::{check, check_repository, file_name, shown, user, without_user};

    #[test]
    fn a_repository_is_reached_by_some_schemes() {
        for url in ["https://h/a.git", "ssh://git@h/a.git", "git://h/a.git"] {
            assert_eq!(check_repository(url), Ok(()), "{url}");
        }
        for url in ["ext::sh -c evil", "file:///a", "/a", "--upload-pack=evil", "git@h:a", "ssh:///a", "ext::evil://h"]
        {
            assert!(check_repository(url).is_err(), "{url}");
        }
    }

    #[test]
    fn nothing_is_fetched_from_what_is_no_url_of_a_file() {
        for url in ["https://example.org/a", "HTTP://example.org", "https://u:p@h:1/a?b#c"] {
            assert_eq!(check(url), Ok(()), "{url}");
        }
        for (url, expected) in [
            ("https://h/a\r\nHost: evil", "no spaces"),
            ("https://h/a b", "no spaces"),
            ("https://h\\@evil/", "no spaces"),
            ("https://h/\u{85}", "no spaces"),
            ("file:///etc/passwd", "only https and http"),
            ("ftp://h/a", "only https and http"),
            ("-o/etc/passwd", "only https and http"),
            ("", "only https and http"),
            ("https://", "no host"),
            ("https://user@/a", "no host"),
            ("http://169.254.169.254/latest", "link-local"),
            ("http://[FE80::1]/", "link-local"),
        ] {
            assert!(check(url).unwrap_err().contains(expected), "{url}");
        }
    }

    #[test]
    fn secrets_are_not_shown() {
        for (url, expected, secret) in [
            ("https://example.org/a.tar.gz", "https://example.org/a.tar.gz", ""),
            ("https://me:p@ss@example.org:8443/a?sig=1#x", "https://example.org:8443/a?…", "me:p@ss@"),
            ("https://example.org?sig=1", "https://example.org?…", ""),
            ("https://example.org/a@b#c", "https://example.org/a@b?…", ""),
        ] {
            assert_eq!((shown(url).as_str(), user(url)), (expected, secret), "{url}");
        }
    }

    #[test]
    fn what_a_program_says_is_not_shown_where_it_has_the_secret() {
        for (said, url, expected) in [
            ("cannot reach h", "https://me:p@h/", "cannot reach h"),
            ("cannot reach me:p@h", "https://me:p@h/", ""),
            // Nobody's name is in every text.
            ("cannot reach h", "https://@h/", "cannot reach h"),
        ] {
            assert_eq!(without_user(said, url), expected, "{url}");
        }
    }

    #[test]
    fn a_file_is_named_as_in_its_url_where_that_is_a_name() {
        for (url, expected) in [
            ("https://h/a/b-1.2.tar.gz?x=/y", Some("b-1.2.tar.gz")),
            ("https://h/a/", None),
            ("https://h", None),
            ("https://h/.hidden", None),
            ("https://h/a%2Fb", None),
            ("", None),
            ("https://h/..", None),
            ("https://h/a.", None),
        ] {
            assert_eq!(file_name(url), expected, "{url}");
        }
    }
}
