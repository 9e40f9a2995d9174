//! Version requirements as cargo reads them.

/// Whether a version fits a requirement: comparators with commas between them, `^` where none is written.
pub(super) fn fits(version: &str, requirement: &str) -> Result<bool, String> {
    let bad = || format!("{requirement:?} is no version requirement");
    let (core, pre) = split(version);
    let numbers =
        numbers(core).filter(|numbers| numbers.len() == 3).ok_or_else(|| format!("{version:?} is no version"))?;
    let version = (numbers[0], numbers[1], numbers[2]);
    let mut allows_pre = pre.is_empty();
    for comparator in requirement.split(',').map(str::trim) {
        let digits = comparator.find(|letter: char| letter.is_ascii_digit() || letter == '*').ok_or_else(bad)?;
        let (operator, rest) = comparator.split_at(digits);
        let (core, wanted_pre) = split(rest);
        let core = core.trim_end_matches(".*").trim_end_matches('*');
        let wanted = self::numbers(core).ok_or_else(bad)?;
        let wildcard = rest.contains('*');
        allows_pre |= !wanted_pre.is_empty() && wanted == numbers;
        if !compare(operator.trim(), version, pre, &wanted, wanted_pre, wildcard).ok_or_else(bad)? {
            return Ok(false);
        }
    }
    Ok(allows_pre)
}

type Version = (u64, u64, u64);

fn compare(
    operator: &str,
    version: Version,
    pre: &str,
    wanted: &[u64],
    wanted_pre: &str,
    wildcard: bool,
) -> Option<bool> {
    let part = |index: usize| wanted.get(index).copied().unwrap_or(0);
    let low = (part(0), part(1), part(2));
    // The first version beyond all that share the parts that were written.
    let next = match wanted.len() {
        0 => return Some(true),
        1 => (low.0 + 1, 0, 0),
        2 => (low.0, low.1 + 1, 0),
        _ => (low.0, low.1, low.2 + 1),
    };
    let caret = match wanted.len() {
        1 => next,
        _ if low.0 > 0 => (low.0 + 1, 0, 0),
        2 => next,
        _ if low.1 > 0 => (0, low.1 + 1, 0),
        _ => next,
    };
    let tilde = if wanted.len() == 3 { (low.0, low.1 + 1, 0) } else { next };
    let from_low = version > low || (version == low && order(pre, wanted_pre).is_ge());
    let exact = wanted.len() == 3;
    Some(match operator {
        "" | "=" if wildcard => from_low && version < next,
        "" | "^" => from_low && version < caret,
        "=" if exact => version == low && pre == wanted_pre,
        "=" => from_low && version < next,
        "~" => from_low && version < tilde,
        ">=" => from_low,
        ">" if exact => version > low || (version == low && order(pre, wanted_pre).is_gt()),
        ">" => version >= next,
        "<" => version < low || (version == low && order(pre, wanted_pre).is_lt()),
        "<=" if exact => version < low || (version == low && order(pre, wanted_pre).is_le()),
        "<=" => version < next,
        _ => return None,
    })
}

/// The numbers and the pre-release of a version; what follows `+` says nothing of the order.
fn split(version: &str) -> (&str, &str) {
    let version = version.split('+').next().unwrap_or_default();
    version.split_once('-').unwrap_or((version, ""))
}

fn numbers(text: &str) -> Option<Vec<u64>> {
    if text.is_empty() {
        return Some(Vec::new());
    }
    let numbers: Option<Vec<u64>> = text.split('.').map(|part| part.parse().ok()).collect();
    numbers.filter(|numbers| numbers.len() <= 3)
}

/// The order of pre-releases; none at all comes last.
fn order(one: &str, other: &str) -> std::cmp::Ordering {
    if one.is_empty() || other.is_empty() {
        return one.is_empty().cmp(&other.is_empty());
    }
    let rank = |part: &str| part.parse::<u64>().map_or((1, 0, part.to_owned()), |number| (0, number, String::new()));
    one.split('.').map(rank).cmp(other.split('.').map(rank))
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn a_requirement_reads_as_cargo_reads_it() {
        for (version, requirement, expected) in [
            ("1.2.3", "1", true),
            ("2.0.0", "1", false),
            ("0.9.109", ">=0.9, <0.10", true),
            ("0.3.1", "0.2", false),
            ("0.2.9", "^0.2.3", true),
            ("0.0.4", "0.0.3", false),
            ("1.2.9", "~1.2.3", true),
            ("1.3.0", "~1.2.3", false),
            ("1.2.3", "=1.2", true),
            ("1.2.3", "1.2.*", true),
            ("1.3.0", "*", true),
            ("1.2.4", ">1.2", false),
            ("1.3.0", ">1.2", true),
            ("1.2.9", "<=1.2", true),
            ("1.0.0-alpha.1", "1", false),
            ("1.0.0-alpha.2", ">=1.0.0-alpha.1", true),
            ("1.0.16+zstd.1.5", "1.0.16", true),
        ] {
            assert_eq!(fits(version, requirement), Ok(expected), "{version} against {requirement}");
        }
    }

    #[test]
    fn what_is_no_requirement_is_an_error() {
        for requirement in ["", "x", ">>1", "1.2.3.4", "1,"] {
            assert!(fits("1.0.0", requirement).is_err(), "{requirement}");
        }
    }
}
