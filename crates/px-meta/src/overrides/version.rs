//! Version requirements as cargo reads them.

use crate::names::{consists, is_digits, trimmed};
use std::cmp::Ordering;

/// Whether a version fits a requirement: comparators with commas between them, `^` where none is written. A pre-release
/// fits only where a comparator names a pre-release of the same version.
pub(super) fn fits(version: &str, requirement: &str) -> Result<bool, String> {
    let Some(version) = whole(version) else { return Err(format!("{version:?} is no version")) };
    match fits_all(&version, without_spaces(requirement)) {
        Some(fits) => Ok(fits),
        None => Err(format!("{requirement:?} is no version requirement")),
    }
}

fn fits_all(version: &Version<'_>, requirement: &str) -> Option<bool> {
    if is_star(requirement) {
        return Some(version.pre.is_empty());
    }
    let mut fits = true;
    let mut allows_pre = version.pre.is_empty();
    let mut left = LIMIT;
    for text in requirement.split(',') {
        if left == 0 {
            return None;
        }
        left -= 1;
        let wanted = comparator(without_spaces(text))?;
        fits &= holds(&wanted, version);
        allows_pre |= !wanted.pre.is_empty() && wanted.numbers == version.numbers;
    }
    Some(fits && allows_pre)
}

/// Parts of a requirement.
const LIMIT: usize = 32;

/// A version, or what a comparator writes of one: one to three numbers, the others being 0.
struct Version<'a> {
    sign: &'a str,
    numbers: [u64; 3],
    written: usize,
    pre: &'a str,
}

fn whole(text: &str) -> Option<Version<'_>> {
    comparator(text).filter(|version| version.sign == "^" && version.written == 3)
}

fn comparator(text: &str) -> Option<Version<'_>> {
    let mut digits = 0;
    while !text.as_bytes().get(digits)?.is_ascii_digit() {
        digits += 1;
    }
    let (sign, rest) = text.split_at(digits);
    let sign = without_spaces(sign);
    if !matches!(sign, "" | "=" | ">" | ">=" | "<" | "<=" | "~" | "^") {
        return None;
    }
    let (rest, build) = divided(rest, '+');
    let (core, pre) = divided(rest, '-');
    let mut numbers = [0; 3];
    let mut written = 0;
    let mut stars = 0;
    for part in core.split('.') {
        if written + stars == 3 {
            return None;
        }
        match number(part) {
            Some(number) if stars == 0 => {
                numbers[written] = number;
                written += 1;
            }
            _ if is_star(part) => stars += 1,
            _ => return None,
        }
    }
    if (pre.is_some() || build.is_some()) && written < 3 {
        return None;
    }
    if !is_named(pre, true) || !is_named(build, false) {
        return None;
    }
    let sign = match sign {
        "" if stars > 0 => "=",
        "" => "^",
        sign => sign,
    };
    Some(Version { sign, numbers, written, pre: pre.unwrap_or_default() })
}

fn divided(text: &str, by: char) -> (&str, Option<&str>) {
    match text.split_once(by) {
        Some((before, behind)) => (before, Some(behind)),
        None => (text, None),
    }
}

fn without_spaces(text: &str) -> &str {
    trimmed(text, |letter| letter == b' ')
}

fn is_star(text: &str) -> bool {
    matches!(text, "*" | "x" | "X")
}

/// A number as versions have it: without a sign, and without a 0 before it.
fn number(text: &str) -> Option<u64> {
    if !is_digits(text) || (text.len() > 1 && text.starts_with('0')) {
        return None;
    }
    text.parse().ok()
}

/// The parts of a pre-release, or of what follows `+`: a number in a pre-release does not begin with 0.
fn is_named(parts: Option<&str>, strict: bool) -> bool {
    for part in parts.unwrap_or("a").split('.') {
        if !consists(part, |letter| letter.is_ascii_alphanumeric() || letter == b'-')
            || (strict && is_digits(part) && part.len() > 1 && part.starts_with('0'))
        {
            return false;
        }
    }
    true
}

fn holds(wanted: &Version<'_>, version: &Version<'_>) -> bool {
    // How the version stands to all that share the numbers which the comparator writes.
    let mut order = Ordering::Equal;
    // Up to the number that may not grow: the second for `~`, the first that is not 0 for `^`.
    let mut is_kept = true;
    let mut keeps = true;
    for at in 0..wanted.written {
        order = order.then(version.numbers[at].cmp(&wanted.numbers[at]));
        is_kept &= !keeps || order.is_eq();
        keeps &= if wanted.sign == "~" { at == 0 } else { wanted.numbers[at] == 0 };
    }
    let is_whole = wanted.written == 3;
    if is_whole {
        order = order.then(pre_order(version.pre, wanted.pre));
    }
    let allows_pre = is_whole || version.pre.is_empty();
    match wanted.sign {
        "=" => order.is_eq() && allows_pre,
        ">" => order.is_gt(),
        ">=" => order.is_ge() && (order.is_gt() || allows_pre),
        "<" => order.is_lt(),
        "<=" => order.is_le() && (order.is_lt() || allows_pre),
        sign => is_kept && order.is_ge() && (sign == "^" || allows_pre),
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
    match (is_digits(one), is_digits(other)) {
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
    fn random_requirements_fit_the_versions_that_cargo_says() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../test/format/requirements.txt");
        let text = std::fs::read_to_string(file).expect("the answers");
        let (head, lines) = text.split_once('\n').expect("versions");
        for line in lines.lines() {
            let (requirement, expected) = line.rsplit_once(' ').expect("two parts");
            let requirement = &requirement[1..requirement.len() - 1];
            let mut found = String::new();
            let mut four = 0;
            for (at, version) in head.split(' ').enumerate() {
                match fits(version, requirement) {
                    Ok(fits) => four = four * 2 + u32::from(fits),
                    Err(_) => found = "-".to_owned(),
                }
                if at % 4 == 3 && found != "-" {
                    found.push(char::from_digit(four, 16).expect("below 16"));
                    four = 0;
                }
            }
            assert_eq!(found, expected, "{requirement:?}");
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
