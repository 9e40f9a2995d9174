import { createHash } from "node:crypto";
import { join } from "node:path";
import { type Files, findOutput, type Sha256 } from "@px-meta/core/base";
import { version } from "../version.js";
import { isYoung, stampText } from "./stamps.js";

/** What the answer of a build rests on. */
export interface Ground {
  /** Digest of what cargo said of the workspace. */
  readonly workspace: string;
  /** What the layers of overrides say. */
  readonly layers: string;
  /** What generators published. */
  readonly generated: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Variables that choose compilers and linkers, which `toolchain@1` names. */
const toolVariables =
  /^(?:(?:TARGET_|HOST_)?(?:CC|CXX|AR)(?:_|$)|CARGO_TARGET_|RUSTC|RUSTUP_TOOLCHAIN$|CARGO_ENCODED_|RUSTFLAGS$)/;

/** Whether a variable chooses a compiler, a linker or what is given to them. */
export function isToolVariable(name: string): boolean {
  return toolVariables.test(name);
}

/**
 * A digest of all that the answer of a build rests on: cargo's messages of the scripts, and the files beside their out
 * dirs. Where it is what it was, there is nothing to do. Absent where a file is too young to be told from a later one.
 */
export function stateOf(
  files: Files,
  ground: Ground,
  messages: readonly string[],
  outDirs: Iterable<string>,
): Sha256 | undefined {
  const hash = createHash("sha256");
  const add = (text: string) => hash.update(`${text.length} `).update(text);
  const now = BigInt(Date.now()) * 1_000_000n;
  add(version);
  add(ground.workspace);
  add(ground.layers);
  add(ground.generated);
  for (const name of Object.keys(ground.env).sort()) {
    if (isToolVariable(name)) add(`${name}=${ground.env[name]}`);
  }
  for (const message of [...messages].sort()) add(message);
  for (const outDir of [...outDirs].sort()) {
    const output = findOutput(outDir, files);
    const mailbox = join(outDir, "px-meta");
    const places = ["facts.json", "view.json", "receipt.json"].map((name) => join(mailbox, name));
    for (const path of output === undefined ? places : [output, ...places]) {
      const stamp = files.stamp(path);
      if (isYoung(stamp, now)) return undefined;
      add(stampText(stamp));
    }
  }
  return hash.digest("hex") as Sha256;
}
