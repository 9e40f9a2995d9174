import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));

/** Where the workspaces are made and built; git ignores it. */
export const scratch = join(here, "target");

/** A workspace of 110 real packages, with their lockfile. */
export function realPackages() {
  const folder = join(scratch, "real");
  for (const name of ["Cargo.toml", "Cargo.lock", "src/main.rs"]) cpSync(join(here, "real", name), join(folder, name));
  return folder;
}

/**
 * A workspace of 1,000 packages: the 110 real ones, and 890 small ones in layers of 30, each on three of the layer
 * below; every tenth has `links` and a build script that prints what `-sys` crates print.
 */
export function thousandPackages() {
  const folder = join(scratch, "thousand");
  const real = readFileSync(join(here, "real", "Cargo.toml"), "utf8");
  const names = Array.from({ length: 890 }, (_, index) => `part-${String(index).padStart(3, "0")}`);
  rmSync(join(folder, "parts"), { recursive: true, force: true });
  names.forEach((name, index) => {
    writePart(join(folder, "parts", name), name, index, names);
  });
  const top = names.slice(-30).map((name) => `${name} = { path = "parts/${name}" }\n`);
  write(join(folder, "Cargo.toml"), real.replace('name = "real"', 'name = "thousand"') + top.join(""));
  write(join(folder, "src", "main.rs"), "fn main() {}\n");
  return folder;
}

function writePart(folder, name, index, names) {
  const scripted = index % 10 === 0;
  const links = scripted ? `links = "${name}"\n` : "";
  const below =
    index < 30 ? [] : [0, 7, 19].map((step) => names[Math.floor(index / 30 - 1) * 30 + ((index + step) % 30)]);
  const dependencies = below.map((other) => `${other} = { path = "../${other}" }\n`).join("");
  write(
    join(folder, "Cargo.toml"),
    `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n${links}\n[dependencies]\n${dependencies}`,
  );
  write(join(folder, "src", "lib.rs"), "");
  if (!scripted) return;
  write(
    join(folder, "build.rs"),
    `fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-env-changed=PART_${index}_STATIC");
    println!("cargo:rustc-link-search=native=/nowhere/${name}");
    println!("cargo:rustc-cfg=has_${index}");
    println!("cargo:rustc-check-cfg=cfg(has_${index})");
    println!("cargo:include=/nowhere/${name}/include");
}
`,
  );
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
