//! `{target}` and the like in declared URLs.

use crate::bus::environment::Environment;
use std::env;

/// Puts in what stands for each placeholder. The error says what is none.
pub(super) fn fill(environment: &Environment, template: &str) -> Result<String, String> {
    let mut filled = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, behind)) = rest.split_once('{') {
        filled.push_str(before);
        if let Some(behind) = behind.strip_prefix('{') {
            filled.push('{');
            rest = behind;
            continue;
        }
        let value = match behind.split_once('}') {
            Some((name, behind)) => {
                rest = behind;
                value(environment, name)
            }
            None => None,
        };
        match value {
            Some(value) => filled.push_str(&value),
            None => {
                let text =
                    "a brace begins no placeholder; there are {name} {version} {target} {target_arch} {target_os} \
                            {target_env} {target_family}, and {{ is a brace";
                return Err(text.to_owned());
            }
        }
    }
    filled.push_str(rest);
    Ok(filled)
}

/// What a platform does not have is empty.
fn value(environment: &Environment, name: &str) -> Option<String> {
    let variable = match name {
        "name" => return Some(environment.name.clone()),
        "version" => return Some(environment.version.clone()),
        "target" => return Some(environment.target.clone()),
        "target_arch" => "CARGO_CFG_TARGET_ARCH",
        "target_os" => "CARGO_CFG_TARGET_OS",
        "target_env" => "CARGO_CFG_TARGET_ENV",
        "target_family" => "CARGO_CFG_TARGET_FAMILY",
        _ => return None,
    };
    Some(env::var(variable).unwrap_or_default())
}
