//! Version requirements as cargo reads them.

use std::cmp::Ordering;

/// Whether a version fits a requirement: comparators with commas between them, `^` where none is written. A pre-release
/// fits only where a comparator names a pre-release of the same version.
pub(super) fn fits(version: &str, requirement: &str) -> Result<bool, String> {
    let bad = || format!("{requirement:?} is no version requirement");
    let version = whole(version).ok_or_else(|| format!("{version:?} is no version"))?;
    let requirement = requirement.trim_matches(' ');
    if is_star(requirement) {
        return Ok(version.pre.is_empty());
    }
    let mut fits = true;
    let mut allows_pre = version.pre.is_empty();
    for (index, text) in requirement.split(',').enumerate() {
        let wanted = comparator(text.trim_matches(' ')).filter(|_| index < LIMIT).ok_or_else(bad)?;
        fits &= holds(&wanted, &version);
        allows_pre |= !wanted.pre.is_empty() && wanted.numbers == version.numbers;
    }
    Ok(fits && allows_pre)
}

/// Parts of a requirement.
const LIMIT: usize = 32;

/// A version, or what a comparator writes of one: one to three numbers.
struct Version<'a> {
    sign: &'a str,
    numbers: Vec<u64>,
    pre: &'a str,
}

fn whole(text: &str) -> Option<Version<'_>> {
    comparator(text).filter(|version| version.sign == "^" && version.numbers.len() == 3)
}

fn comparator(text: &str) -> Option<Version<'_>> {
    let digits = text.find(|letter: char| letter.is_ascii_digit())?;
    let (sign, rest) = text.split_at(digits);
    let sign = sign.trim_end_matches(' ');
    if !["", "=", ">", ">=", "<", "<=", "~", "^"].contains(&sign) {
        return None;
    }
    let (rest, build) = rest.split_once('+').map_or((rest, None), |(rest, build)| (rest, Some(build)));
    let (core, pre) = rest.split_once('-').map_or((rest, None), |(core, pre)| (core, Some(pre)));
    let mut numbers = Vec::new();
    let mut stars = 0;
    for part in core.split('.') {
        match number(part) {
            Some(number) if stars == 0 => numbers.push(number),
            _ if is_star(part) => stars += 1,
            _ => return None,
        }
    }
    let is_whole = numbers.len() == 3;
    let is_named = |text: &str, strict| text.split('.').all(|part| is_identifier(part, strict));
    if numbers.len() + stars > 3
        || pre.is_some_and(|pre| !is_whole || !is_named(pre, true))
        || build.is_some_and(|build| !is_whole || !is_named(build, false))
    {
        return None;
    }
    let sign = match sign {
        "" if stars > 0 => "=",
        "" => "^",
        sign => sign,
    };
    Some(Version { sign, numbers, pre: pre.unwrap_or_default() })
}

fn is_star(text: &str) -> bool {
    matches!(text, "*" | "x" | "X")
}

/// A number as versions have it: without a sign, and without a 0 before it.
fn number(text: &str) -> Option<u64> {
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit()) && (text == "0" || !text.starts_with('0'));
    text.parse().ok().filter(|_| is_plain)
}

/// A part of a pre-release, or of what follows `+`: a number in a pre-release does not begin with 0.
fn is_identifier(part: &str, strict: bool) -> bool {
    let is_number = part.bytes().all(|byte| byte.is_ascii_digit());
    !part.is_empty()
        && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !(strict && is_number && part.len() > 1 && part.starts_with('0'))
}

fn holds(wanted: &Version<'_>, version: &Version<'_>) -> bool {
    // How the version stands to all that share the numbers which the comparator writes.
    let shared = wanted.numbers.iter().zip(&version.numbers).map(|(wanted, number)| number.cmp(wanted));
    let order = shared.fold(Ordering::Equal, Ordering::then);
    let order = if wanted.numbers.len() == 3 { order.then(pre_order(version.pre, wanted.pre)) } else { order };
    match wanted.sign {
        "=" => order.is_eq() && (wanted.numbers.len() == 3 || version.pre.is_empty()),
        ">" => order.is_gt(),
        ">=" => order.is_ge() && (order.is_gt() || wanted.numbers.len() == 3 || version.pre.is_empty()),
        "<" => order.is_lt(),
        "<=" => order.is_le() && (order.is_lt() || wanted.numbers.len() == 3 || version.pre.is_empty()),
        sign => {
            // Up to the number that may not grow: the second for `~`, the first that is not 0 for `^`.
            let kept = match sign {
                "~" => 2,
                _ => 1 + wanted.numbers.iter().position(|number| *number > 0).unwrap_or(2),
            };
            let is_kept =
                wanted.numbers.iter().zip(&version.numbers).take(kept).all(|(wanted, number)| wanted == number);
            is_kept && order.is_ge() && (sign == "^" || wanted.numbers.len() == 3 || version.pre.is_empty())
        }
    }
}

/// The order of pre-releases; none at all comes last.
fn pre_order(one: &str, other: &str) -> Ordering {
    if one.is_empty() || other.is_empty() {
        return one.is_empty().cmp(&other.is_empty());
    }
    let mut parts = (one.split('.'), other.split('.'));
    loop {
        let order = match (parts.0.next(), parts.1.next()) {
            (None, None) => return Ordering::Equal,
            (one, other) if one.is_none() || other.is_none() => one.is_some().cmp(&other.is_some()),
            (Some(one), Some(other)) => part_order(one, other),
            _ => Ordering::Equal,
        };
        if order.is_ne() {
            return order;
        }
    }
}

/// Numbers come first, by their value; they may be longer than any type.
fn part_order(one: &str, other: &str) -> Ordering {
    let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    match (is_number(one), is_number(other)) {
        (true, true) => one.len().cmp(&other.len()).then(one.cmp(other)),
        (false, false) => one.cmp(other),
        (one, other) => other.cmp(&one),
    }
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn a_requirement_reads_as_cargo_reads_it() {
        for (requirement, fitting, others) in [
            ("1", "1.0.0 1.9.9", "0.9.9 2.0.0 1.0.0-rc.1"),
            ("1.2.3", "1.2.3 1.3.0 1.2.3+build", "1.2.2 2.0.0 1.2.4-a"),
            ("0.9", "0.9.0 0.9.118", "0.8.9 0.10.0 1.0.0"),
            ("0.0.3", "0.0.3", "0.0.2 0.0.4"),
            ("0", "0.0.1 0.9.0", "1.0.0"),
            ("0.0", "0.0.1", "0.1.0"),
            ("=1.2", "1.2.0 1.2.9", "1.3.0 1.1.0 1.2.0-a"),
            ("=1.2.3-a", "1.2.3-a", "1.2.3 1.2.3-b"),
            (">=0.9, <0.10", "0.9.0 0.9.118", "0.8.0 0.10.0"),
            (">1.2", "1.3.0 2.0.0", "1.2.9 1.2.0"),
            ("<=1.2", "1.2.9 0.1.0", "1.3.0"),
            ("<1.2.3", "1.2.2", "1.2.3 1.2.3-a"),
            ("~1.2", "1.2.0 1.2.9", "1.3.0"),
            ("~1.2.3", "1.2.3 1.2.9", "1.2.2 1.3.0"),
            ("~1", "1.0.0 1.9.9", "2.0.0"),
            (">=1.0.0-a, ~1", "1.0.0", "1.0.0-b"),
            (">=1.0.0-a, 1", "1.0.0 1.0.0-b", "1.0.1-b"),
            ("*", "0.0.1 9.9.9", "1.0.0-a"),
            ("1.*", "1.9.0", "2.0.0"),
            ("1.2.x", "1.2.9", "1.3.0"),
            (">=1.*", "1.0.0 2.0.0", "0.9.0"),
            ("1.0.0-rc.1", "1.0.0-rc.1 1.0.0-rc.2 1.0.0 1.1.0", "1.0.0-beta 1.0.1-rc.1 1.0.0-1"),
            (">=1.0.0-a, <2", "1.0.0-a.1 1.5.0", "1.5.0-a 1.0.0-1"),
            (">=1.0.0-2", "1.0.0-10 1.0.0-a", "1.0.0-1"),
            (" 1.2 , <1.5 ", "1.4.0", "1.5.0"),
            ("18446744073709551615", "18446744073709551615.0.0", "1.0.0"),
        ] {
            for (versions, expected) in [(fitting, true), (others, false)] {
                for version in versions.split(' ') {
                    assert_eq!(fits(version, requirement), Ok(expected), "{version} against {requirement}");
                }
            }
        }
    }

    #[test]
    fn what_is_no_requirement_is_an_error() {
        for requirement in [
            "",
            "y",
            ">>1",
            "^^1",
            "!1",
            "1.2.3.4",
            "1,",
            "01",
            "1 2",
            ">=*",
            "*, 1",
            "1.*.3",
            "1.2.*-a",
            "1.2-a",
            "1.2+a",
            "1.2.3-01",
            "1.2.3-a..b",
            "18446744073709551616",
            "1.2.3+",
            "\t1",
        ] {
            assert!(fits("1.0.0", requirement).is_err(), "{requirement}");
        }
    }
}
