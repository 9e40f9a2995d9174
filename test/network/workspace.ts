import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import type { Rig } from "../rig/rig.js";

/** An address that documentation has for itself: nobody answers there. */
export const nowhere = "192.0.2.1:80";

const connects = `std::net::TcpStream::connect("${nowhere}")`;

const scripts: Readonly<Record<string, string>> = {
  quiet: `
    use std::{io::{Read, Write}, net::*};
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = server.local_addr().unwrap().port();
    let there = std::thread::spawn(move || server.accept().unwrap().0.write_all(b"hello").unwrap());
    let mut text = String::new();
    TcpStream::connect(("localhost", port)).unwrap().read_to_string(&mut text).unwrap();
    there.join().unwrap();
    assert_eq!(text, "hello");
    let _ = std::process::Command::new("getent").args(["ahosts", "localhost"]).status();`,
  slow: `
    std::fs::write("began", "").unwrap();
    std::process::Command::new("sleep").arg("600").status().unwrap();`,
  stubborn: `${connects}.unwrap();`,
  easy: `
    let _ = ${connects};
    let _ = std::process::Command::new("curl").args(["-sS", "--noproxy", "*", "https://crates.example/x.tar.gz"]).status();`,
};

/** A workspace of packages whose scripts have to do with the network, each in its own way, and a program that has. */
export function workspace(): Readonly<Record<string, string>> {
  const members = Object.entries(scripts).flatMap(([name, script]) => [
    [`${name}/Cargo.toml`, `[package]\nname = "${name}"\nversion = "1.0.0"\nedition = "2021"\nbuild = "build.rs"\n`],
    [`${name}/build.rs`, `fn main() {\n    println!("cargo:rerun-if-changed=build.rs");${script}\n}\n`],
    [`${name}/src/main.rs`, `fn main() {\n    let _ = ${connects};\n}\n`],
  ]);
  return {
    "Cargo.toml": `[workspace]\nresolver = "2"\nmembers = ["quiet", "slow", "stubborn", "easy"]\n`,
    ...Object.fromEntries(members),
  };
}

/** A PATH on which all programs of this one's are, but for some. */
export function pathWithout(rig: Rig, ...programs: readonly string[]): Readonly<Record<string, string>> {
  const folder = rig.path(`without ${programs.join(" ")}`);
  mkdirSync(folder);
  const known = new Set(programs);
  for (const from of (process.env.PATH ?? "").split(delimiter)) {
    for (const name of namesIn(from)) {
      if (!known.has(name)) symlinkSync(resolve(from, name), join(folder, name));
      known.add(name);
    }
  }
  return { PATH: folder };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // A PATH may name what is not there.
  }
}

const ways: Readonly<Record<string, readonly (readonly string[])[]>> = {
  unshare: [["--net"], ["--user", "--map-root-user", "--net"]],
  bwrap: [["--unshare-net", "--dev-bind", "/", "/"]],
};

/** Whether strace may watch programs here; some containers forbid it. Says so where not. */
export function canWatch(): boolean {
  const can = spawnSync("strace", ["-D", "-f", "-o", "/dev/null", "true"]).status === 0;
  if (process.platform === "linux" && !can) console.warn("skipped where strace may not watch programs");
  return can;
}

/** Whether this system lets a program take the network away; containers often do not. Says so where not. */
export function canDeny(program: string): boolean {
  const isLinux = process.platform === "linux";
  const can = isLinux && ways[program]?.some((words) => spawnSync(program, [...words, "true"]).status === 0) === true;
  if (isLinux && !can) console.warn(`skipped where ${program} may not take the network away`);
  return can;
}
