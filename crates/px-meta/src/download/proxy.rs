//! The proxy for a URL, as curl reads the environment.

use super::url;
use std::env;
use ureq::{Proxy, ProxyProtocol};

/// That of `https_proxy` or `http_proxy` by the URL's scheme, else of `all_proxy`, unless `no_proxy` names the host; in upper
/// case too.
pub(super) fn proxy_for(url: &str) -> Result<Option<Proxy>, String> {
    let name = if url::is_secure(url) { "https_proxy" } else { "http_proxy" };
    let Some((name, text)) = variable(name).or_else(|| variable("all_proxy")) else { return Ok(None) };
    if variable("no_proxy").is_some_and(|(_, list)| is_excepted(url, &list)) {
        return Ok(None);
    }
    match Proxy::new(&text) {
        Ok(proxy) if proxy.protocol() == ProxyProtocol::Http => Ok(Some(proxy)),
        // A tunnel of TLS within TLS is more than the client can.
        _ => Err(format!("the proxy that {name} names is none of http, such as http://proxy.example.org:3128")),
    }
}

/// The name and the text of a variable that says something.
fn variable(name: &str) -> Option<(String, String)> {
    for name in [name.to_owned(), name.to_ascii_uppercase()] {
        if let Ok(text) = env::var(&name) {
            if !text.is_empty() {
                return Some((name, text));
            }
        }
    }
    None
}

/// Whether a list of hosts and domains, some with a port, names the host of a URL; `*` names all.
fn is_excepted(url: &str, list: &str) -> bool {
    let given = if url::is_secure(url) { "443" } else { "80" };
    let host = url::host(url::behind_scheme(url)).to_ascii_lowercase();
    let (host, port) = parts(&host);
    list.split(|letter: char| letter == ',' || letter.is_whitespace()).any(|entry| {
        let entry = entry.to_ascii_lowercase();
        let (name, at) = parts(entry.trim_start_matches('*').trim_start_matches('.'));
        if name.is_empty() {
            return entry == "*";
        }
        let is_below = host.strip_suffix(name).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
        is_below && at.map_or(true, |at| at == port.unwrap_or(given))
    })
}

/// Host and port. What has several colons and no brackets is an address without a port.
fn parts(authority: &str) -> (&str, Option<&str>) {
    if let Some((host, rest)) = authority.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        return (host, rest.strip_prefix(':'));
    }
    match authority.split_once(':') {
        Some((host, port)) if !port.contains(':') => (host, Some(port)),
        _ => (authority, None),
    }
}

#[cfg(test)]
mod tests {
    use super::is_excepted;

    #[test]
    fn hosts_are_excepted_as_curl_excepts_them() {
        for (url, list, expected) in [
            ("https://example.org/a", "*", true),
            ("https://example.org/a", "example.org", true),
            ("https://me:p@EXAMPLE.org:8/a", "localhost, .Example.org", true),
            ("https://a.example.org", "*.example.org", true),
            ("https://a.example.org", "example.org:443", true),
            ("https://a.example.org", "example.org:80", false),
            ("http://h:8080/", "h:8080", true),
            ("https://notexample.org", "example.org", false),
            ("https://[::1]:8/a", "::1", true),
            ("https://[::1]:8/a", "[::1]:8", true),
            ("https://[::1]:8/a", "[::1]:9", false),
            ("https://h", " ,, ", false),
            ("https://h", "", false),
        ] {
            assert_eq!(is_excepted(url, list), expected, "{url} and {list}");
        }
    }
}
