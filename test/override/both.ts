import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Fact, JsonValue, Layer, OverrideStep, Problem, Schemas } from "@px-meta/core/stages";
import { canonicalJson, override, packageId, triple } from "@px-meta/core/stages";
import { Rig, repository } from "../rig/rig.js";

/** What both implementations are given: a package whose script publishes facts of one schema, and overrides. */
export interface Case {
  readonly package: { readonly name: string; readonly version: string; readonly links?: string };
  readonly triple: string;
  /** As rustc prints them. */
  readonly cfgs: readonly string[];
  readonly facts: Readonly<Record<string, JsonValue>>;
  readonly layers: readonly Layer[];
}

/** What came of it: facts by name, with the places that changed; or that something was refused. */
export type Outcome =
  | "refused"
  | { readonly [name: string]: { readonly value: JsonValue; readonly changed: readonly string[] } };

export const schema = "low:any@1";

/** A schema that takes everything: what schemas refuse, only the command sees. */
const schemas = {
  get: () => ({ validator: async () => (value: unknown) => ({ ok: true, value }), document: async () => ({}) }),
  rulesOf: () => [],
  documents: new Map(),
} as unknown as Schemas;

/** What the command makes of it, with the problems. */
export async function byCommand(
  one: Case,
): Promise<{ readonly outcome: Outcome; readonly problems: readonly Problem[] }> {
  const id = packageId("low");
  const target = triple(one.triple);
  const { facts, problems } = await override({
    graph: {
      packages: [
        {
          id,
          ...one.package,
          manifestPath: "/low/Cargo.toml",
          hasBuildScript: true,
          isProcMacro: false,
          crateTypes: ["lib"],
          isWorkspaceMember: false,
          adopts: true,
        },
      ],
      platforms: [{ domain: "target", triple: target }],
      nodePackage: Int32Array.of(0),
      nodePlatform: Int32Array.of(0),
      edgeStart: Int32Array.of(0, 0),
      edgeTarget: new Int32Array(),
      edgeKind: new Uint8Array(),
      dependenciesFirst: Int32Array.of(0),
      roots: new Int32Array(),
    },
    facts: Object.entries(one.facts).map(([name, value]) => ({
      package: id,
      schema,
      name,
      domains: ["target"],
      target,
      value,
      trust: "published",
      origin: { method: "literal" },
    })) as unknown as readonly Fact[],
    layers: one.layers,
    cfgs: [one.cfgs],
    schemas,
  });
  const isRefused = problems.some(({ kind }) => kind !== "unmatched-override");
  const outcome = isRefused
    ? "refused"
    : Object.fromEntries(facts.map(({ name, value, overridden }) => [name, { value, changed: changedOf(overridden) }]));
  return { outcome, problems };
}

/** What the crate makes of them, where each script publishes in a process of its own. */
export async function byCrate(
  cases: readonly Case[],
): Promise<readonly { readonly outcome: Outcome; readonly told: string }[]> {
  await using rig = await Rig.create({
    "Cargo.toml": `[package]\nname = "scripts"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\npx-meta = { path = ${JSON.stringify(join(repository, "crates", "px-meta"))} }\n`,
    "src/main.rs": program,
  });
  for (const [index, one] of cases.entries()) {
    const folder = rig.path("cases", String(index));
    mkdirSync(join(folder, "out"), { recursive: true });
    writeFileSync(join(folder, "overrides.json"), JSON.stringify({ "px-meta": "overrides@1", layers: one.layers }));
    writeFileSync(join(folder, "environment"), lines(environmentOf(one, folder)));
    writeFileSync(
      join(folder, "facts"),
      lines(Object.entries(one.facts).map(([name, value]) => [name, JSON.stringify(value)])),
    );
  }
  const ran = await rig.cargo(["run", "--quiet", "--", rig.path("cases"), String(cases.length)]);
  if (ran.status !== 0) throw new Error(ran.stderr);
  return cases.map((_, index) => {
    const told = rig.read(join("cases", String(index), "told"));
    if (told !== "") return { outcome: "refused", told };
    const text = readFileSync(rig.path("cases", String(index), "out", "px-meta", "facts.json"), "utf8");
    const { facts } = (JSON.parse(text) as { body: { facts: readonly Said[] } }).body;
    const outcome = facts.map(({ name, value, overridden }) => [name, { value, changed: changedOf(overridden) }]);
    return { outcome: Object.fromEntries(outcome) as Outcome, told };
  });
}

type Said = Pick<Fact, "name" | "value" | "overridden">;

/** The steps, without their order: `replace` and `set` of one place are told apart, `update` is told by its keys. */
function changedOf(steps: readonly OverrideStep[] = []): readonly string[] {
  return steps
    .filter(({ operator }) => operator !== "waive")
    .map(
      ({ layer, operator, pointer, was }) =>
        `${layer.place}:${layer.line} ${operator} ${pointer} ${was === undefined ? "" : canonicalJson(was)}`,
    )
    .sort();
}

function lines(pairs: readonly (readonly [string, string])[]): string {
  return pairs.map(([name, value]) => `${name}=${value}\n`).join("");
}

/** As cargo sets it for a build script. */
function environmentOf(one: Case, folder: string): readonly (readonly [string, string])[] {
  const values = new Map<string, string[]>();
  for (const line of one.cfgs) {
    const [name = "", value] = line.split("=", 2);
    if (name === "debug_assertions") continue;
    const known = values.get(name) ?? [];
    if (value !== undefined) known.push(value.slice(1, -1));
    values.set(name, known);
  }
  return [
    ["OUT_DIR", join(folder, "out")],
    ["CARGO_MANIFEST_DIR", folder],
    ["CARGO_PKG_NAME", one.package.name],
    ["CARGO_PKG_VERSION", one.package.version],
    ...(one.package.links === undefined ? [] : [["CARGO_MANIFEST_LINKS", one.package.links] as const]),
    ["HOST", one.triple],
    ["TARGET", one.triple],
    ["PROFILE", "debug"],
    ["OPT_LEVEL", "0"],
    ["CARGO_CFG_FEATURE", "default"],
    ...[...values].map(([name, own]) => [`CARGO_CFG_${name.toUpperCase()}`, own.join(",")] as const),
    ["PX_META_OVERRIDES_JSON", join(folder, "overrides.json")],
  ];
}

/** Runs itself as the build script of each case: what a script refuses ends its process. */
const program = `use std::{env, fs, path::Path, process::Command};

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match &arguments[..] {
        [folder] => script(Path::new(folder)),
        [cases, count] => {
            for index in 0..count.parse::<u32>().expect("a number") {
                let folder = Path::new(cases).join(index.to_string());
                let variables = pairs(&folder.join("environment"));
                let ran = Command::new(env::current_exe().expect("this program"))
                    .arg(&folder).env_clear().envs(variables).output().expect("it runs");
                fs::write(folder.join("told"), if ran.status.success() { vec![] } else { ran.stderr }).expect("written");
            }
        }
        _ => panic!("{arguments:?}"),
    }
}

fn script(folder: &Path) {
    px_meta::run(px_meta::Inputs::files(["facts"]), |bus| {
        for (name, json) in pairs(&folder.join("facts")) {
            bus.publish_json("${schema}", &name, px_meta::Value::parse(&json)?)?;
        }
        Ok(())
    });
}

fn pairs(path: &Path) -> Vec<(String, String)> {
    let text = fs::read_to_string(path).expect("it is there");
    text.lines().filter_map(|line| line.split_once('=')).map(|(a, b)| (a.to_owned(), b.to_owned())).collect()
}
`;
