//! Writes requirements.txt: what the crate that cargo reads version requirements with says of random ones. The tests of both
//! languages hold their own readers against it.
//!
//!     cargo run --manifest-path test/format/requirements/Cargo.toml > test/format/requirements.txt
//!
//! The first line has the versions. Each other line has a requirement in quotes and the versions that fit it, by their
//! places, one bit each in hexadecimal; or `-` where it is no requirement.

use semver::{Version, VersionReq};

/// Numbers that look random and are the same in every run (xorshift).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 33) as usize % limit
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }
}

fn main() {
    let mut random = Random(0x2545_f491_4f6c_dd1d);
    let mut versions: Vec<String> = Vec::new();
    while versions.len() < 96 {
        let version = format!("{}{}{}", core(&mut random, 3), pre(&mut random, 3), build(&mut random));
        if Version::parse(&version).is_ok() && !versions.contains(&version) {
            versions.push(version);
        }
    }
    println!("{}", versions.join(" "));
    let mut known = Vec::new();
    while known.len() < 2500 {
        let requirement = requirement(&mut random);
        if known.contains(&requirement) {
            continue;
        }
        let fitting = match VersionReq::parse(&requirement) {
            Ok(read) => bits(versions.iter().map(|version| read.matches(&Version::parse(version).expect("a version")))),
            Err(_) => "-".to_owned(),
        };
        println!("\"{requirement}\" {fitting}");
        known.push(requirement);
    }
}

fn bits(holds: impl Iterator<Item = bool>) -> String {
    let holds: Vec<bool> = holds.collect();
    let digit = |four: &[bool]| four.iter().fold(0, |sum, bit| sum * 2 + u32::from(*bit));
    holds.chunks(4).map(|four| char::from_digit(digit(four), 16).expect("below 16")).collect()
}

fn requirement(random: &mut Random) -> String {
    if random.below(40) == 0 {
        return random.one(&["", " ", "*", "x", "X", " * ", "*,1", "1,", ",1", "1 2", "latest", ">=", "^", "1||2"]).to_owned();
    }
    let parts = [1, 1, 1, 2, 2, 3][random.below(6)];
    let between = random.one(&[",", ", ", " , ", ",  "]);
    let comparators: Vec<String> = (0..parts).map(|_| comparator(random)).collect();
    let spaces = random.one(&["", "", "", "", " ", "  ", "\\t"]);
    format!("{spaces}{}{spaces}", comparators.join(between)).replace("\\t", "\t")
}

fn comparator(random: &mut Random) -> String {
    let sign = random.one(&["", "", "=", ">", ">=", "<", "<=", "~", "^", "==", "=>", "!", "^^", "v"]);
    let sign = if random.below(4) > 0 && ["==", "=>", "!", "^^", "v"].contains(&sign) { "" } else { sign };
    let space = random.one(&["", "", "", " ", "  "]);
    let numbers = 1 + random.below(3);
    let mut text = core(random, numbers);
    if numbers < 3 && random.below(4) == 0 {
        text.push_str(random.one(&[".*", ".x", ".X", ".*.*", ".*.1", ".", ".1.2.3", ".-1"]));
    }
    if numbers == 3 || random.below(12) == 0 {
        text.push_str(&pre(random, 3));
        text.push_str(&build(random));
    }
    format!("{sign}{space}{text}")
}

fn core(random: &mut Random, numbers: usize) -> String {
    let number = |random: &mut Random| match random.below(60) {
        0 => random.one(&["18446744073709551615", "18446744073709551616", "01", "00", "10"]),
        _ => random.one(&["0", "0", "1", "1", "2", "3"]),
    };
    (0..numbers).map(|_| number(random)).collect::<Vec<_>>().join(".")
}

fn pre(random: &mut Random, rarely: usize) -> String {
    if random.below(rarely) > 0 {
        return String::new();
    }
    let part = |random: &mut Random| random.one(&["a", "b", "rc", "0", "1", "2", "10", "A", "-", "a-1", "1a", "01", "", "é"]);
    let mut parts = vec![part(random)];
    while random.below(3) == 0 {
        parts.push(part(random));
    }
    format!("-{}", parts.join("."))
}

fn build(random: &mut Random) -> String {
    match random.below(12) {
        0 => format!("+{}", random.one(&["b", "1", "01", "a.b", "-", "", "a..b", "é"])),
        _ => String::new(),
    }
}
