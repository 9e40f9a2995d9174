import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Cargo's message of one run of a build script. */
export interface Executed {
  readonly package_id: string;
  readonly linked_libs: readonly string[];
  readonly linked_paths: readonly string[];
  readonly cfgs: readonly string[];
  readonly env: readonly (readonly [string, string])[];
  readonly out_dir: string;
}

/** A fact as `px-meta inspect --format json` shows it. */
export interface Shown {
  readonly package: { readonly id: string; readonly name: string };
  readonly domains: readonly string[];
  readonly schema: string;
  readonly name: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly trust: string;
  readonly "out-dir"?: string;
}

/** The messages of cargo that tell of build scripts. */
export function executedIn(stdout: string): readonly Executed[] {
  return messagesIn(stdout).filter(
    (one): one is Executed & { reason: string } => one.reason === "build-script-executed",
  );
}

/** What cargo compiled, fresh things left out. */
export function compiledIn(stdout: string): readonly string[] {
  return messagesIn(stdout).flatMap((one) =>
    one.reason === "compiler-artifact" && one.fresh === false ? [one.target?.name ?? ""] : [],
  );
}

interface Message {
  readonly reason: string;
  readonly fresh?: boolean;
  readonly target?: { readonly name: string };
}

function messagesIn(stdout: string): readonly Message[] {
  return stdout.split("\n").flatMap((line) => (line.startsWith("{") ? [JSON.parse(line) as Message] : []));
}

/** `build-script@1` of a run as cargo tells it, made without px-meta. */
export function expectedScript(run: Executed): Readonly<Record<string, unknown>> {
  const lines = keptOutput(run.out_dir);
  const after = (...heads: readonly string[]) =>
    lines.flatMap((line) => heads.flatMap((head) => (line.startsWith(head) ? [line.slice(head.length)] : [])));
  return {
    "linked-libs": run.linked_libs,
    "linked-paths": run.linked_paths,
    cfgs: run.cfgs,
    env: Object.fromEntries(run.env),
    warnings: after("cargo:warning=", "cargo::warning="),
    "watches-env": [...new Set(after("cargo:rerun-if-env-changed=", "cargo::rerun-if-env-changed="))].sort(),
    "watches-files": [...new Set(after("cargo:rerun-if-changed=", "cargo::rerun-if-changed="))],
    "out-dir": run.out_dir,
  };
}

function keptOutput(outDir: string): readonly string[] {
  const places = [join(dirname(outDir), "output"), join(dirname(outDir), "run", "stdout")];
  const place = places.find(existsSync);
  if (place === undefined) throw new Error(`cargo kept no output beside ${outDir}`);
  return readFileSync(place, "utf8").split("\n");
}

/** Each library that a run linked, `NAME KIND SOURCE`, made from cargo's message and the disk. */
export function expectedLibraries(run: Executed): readonly string[] {
  const folders = run.linked_paths.map((path) => path.replace(/^[a-z]+=/, ""));
  const all = run.linked_libs.map((text) => {
    const [, kind, name = text] = /^(static|dylib)=(.*)$/.exec(text) ?? [];
    const file = folders.map((folder) => join(folder, `lib${name}.a`)).find(existsSync);
    const isMade = file?.startsWith(run.out_dir) === true;
    return `${name} ${kind === "static" ? "static" : "dynamic"} ${isMade ? "bundled" : "system"}`;
  });
  return [...new Set(all)].sort();
}

/** The same, as the facts of one run say it. */
export function toldLibraries(facts: readonly Shown[]): readonly string[] {
  return facts
    .flatMap(({ value }) =>
      (value.libs as readonly string[]).map((name) => `${name} ${String(value.link)} ${String(value.source)}`),
    )
    .sort();
}
