import { dirname, join, resolve } from "node:path";
import type { Files } from "@px-meta/core/base";
import type { CargoConfig } from "./cargo-config.js";
import { cargoHome, foldersUp } from "./programs.js";
import type { Question } from "./question.js";

/** The folder of what is remembered of workspaces in a build directory. */
export function memoryFolder(buildDir: string): string {
  return join(buildDir, "px-meta", "metadata");
}

/** Where a memory of a question stands in a build directory. */
export function headPath(buildDir: string, key: string): string {
  return join(memoryFolder(buildDir), `${key}.json`);
}

/** Where cargo's whole answer stands, by its digest. */
export function answerPath(buildDir: string, digest: string): string {
  return join(memoryFolder(buildDir), "answers", `${digest}.json`);
}

/** What stands in a configured build directory for cargo's digest of the workspace's path. */
const pathHash = "{workspace-path-hash}";

/**
 * The build directories that cargo may use for a question, found without asking cargo. They are guesses: a memory in one
 * of them says itself whether it still holds.
 */
export function buildDirs(
  files: Files,
  question: Question,
  config: CargoConfig,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const { manifest } = question;
  if (manifest === undefined) return [];
  const roots = foldersUp(dirname(manifest)).filter(
    (folder) => folder === dirname(manifest) || files.realPath(join(folder, "Cargo.toml")) !== undefined,
  );
  const targetDir = question.targetDir ?? config.targetDir;
  const targets = targetDir === undefined ? roots.map((root) => join(root, "target")) : [targetDir];
  const { buildDir } = config;
  if (buildDir === undefined) return targets;
  const home = cargoHome(env, question.cwd);
  const expanded = roots.flatMap((root) => {
    const text = buildDir.text.replaceAll("{workspace-root}", root).replaceAll("{cargo-cache-home}", home);
    return withHash(files, resolve(buildDir.base, text));
  });
  return [...new Set([...expanded, ...targets])];
}

/** Cargo alone can make the digest; what is there tells which ones it made, in two levels of folders. */
function withHash(files: Files, path: string): readonly string[] {
  const at = path.indexOf(pathHash);
  if (at < 0) return [path];
  const before = dirname(`${path.slice(0, at)}x`);
  const after = path.slice(at + pathHash.length);
  return files
    .list(before)
    .flatMap((first) => files.list(join(before, first)).map((second) => join(before, first, second + after)));
}
