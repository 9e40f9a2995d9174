import { registry } from "@px-meta/schema";
import { describe as say } from "../model/describe.js";
import type { Fact, LayerKind } from "../model/fact.js";
import type { PackageGraph, Platform } from "../model/graph.js";
import type { JsonValue } from "../model/json.js";
import { type Domain, packageId, parseKey, triple } from "../model/names.js";
import type { Layer, Operator, Override, Selector } from "../model/override.js";
import type { Package } from "../model/package.js";
import type { Schemas } from "../model/schemas.js";
import { override } from "./override.js";

const schemas: Schemas = {
  get: (id) => (registry.has(id) ? registry.get(id) : undefined),
  rulesOf: (id) => (registry.has(id) ? registry.get(id).fields : []),
  refused: new Set(),
  documents: new Map(),
};

const platforms: readonly (Platform & { readonly cfgs: readonly string[] })[] = [
  { domain: "target", triple: triple("board"), cfgs: ["unix", 'target_os="board"'] },
  { domain: "host", triple: triple("desk"), cfgs: ["unix", 'target_os="desk"'] },
];

/** Without `cross`, host and target are one machine. */
const oneMachine = platforms.map((each) => ({ ...each, triple: triple("desk"), cfgs: platforms[1]?.cfgs ?? [] }));

/**
 * Shows the facts and problems after overrides. Reads `package NAME VERSION [links NAME] [scriptless] [on SIDE]`, `fact NAME KEY [on SIDE] JSON`, and
 * overrides: `LAYER SELECTOR KEY OPERATOR [#POINTER] [JSON] [because REASON]`, with a crate's name or JSON as selector.
 */
export async function overridden(text: string): Promise<string> {
  const lines = text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
  const sides = lines.includes("cross") ? platforms : oneMachine;
  const rows = lines.flatMap((line) => rowOf(line) ?? []);
  const facts = lines.flatMap((line) => factOf(line, sides) ?? []);
  const layers = layersOf(lines);
  const { facts: after, problems } = await override({
    graph: graphOf(rows, sides),
    facts,
    layers,
    cfgs: sides.map(({ cfgs }) => cfgs),
    schemas,
    replaced: lines.flatMap((line) => {
      const name = /^replaced (\S+)$/.exec(line)?.[1];
      return name === undefined ? [] : [{ package: packageId(name), triple: triple("desk") }];
    }),
  });
  const shown = [...after.map(showFact), ...problems.map((problem) => `${problem.kind}: ${say(problem)}`)];
  return shown.join("\n");
}

/** A text as a test writes it, without indentation and empty lines. */
export function trimmed(text: string): string {
  return text
    .split("\n")
    .flatMap((line) => (line.trim() === "" ? [] : [line.trim()]))
    .join("\n");
}

interface Row {
  readonly owner: Package;
  readonly on: readonly Domain[];
}

function rowOf(line: string): Row | undefined {
  const found = /^package (\S+) (\S+)(?: links (\S+))?( scriptless)?(?: on (\S+))?$/.exec(line);
  if (found === null) return undefined;
  const [, name = "", version = "", links, scriptless, on = "target"] = found;
  return {
    on: on.split("+") as Domain[],
    owner: {
      id: packageId(name),
      name,
      version,
      manifestPath: `/${name}/Cargo.toml`,
      ...(links !== undefined && { links }),
      hasBuildScript: scriptless === undefined,
      isProcMacro: false,
      crateTypes: ["lib"],
      isWorkspaceMember: false,
      adopts: false,
    },
  };
}

function graphOf(rows: readonly Row[], sides: readonly Platform[]): PackageGraph {
  const nodes = rows.flatMap(({ on }, index) =>
    on.map((domain) => [index, sides.findIndex((side) => side.domain === domain)] as const),
  );
  return {
    packages: rows.map(({ owner }) => owner),
    platforms: sides,
    nodePackage: Int32Array.from(nodes, ([index]) => index),
    nodePlatform: Int32Array.from(nodes, ([, side]) => side),
    edgeStart: new Int32Array(nodes.length + 1),
    edgeTarget: new Int32Array(),
    edgeKind: new Uint8Array(),
    dependenciesFirst: Int32Array.from(nodes.keys()),
    roots: new Int32Array(),
  };
}

function factOf(line: string, sides: readonly Platform[]): Fact | undefined {
  const found = /^fact (\S+) (\S+)(?: on (\S+))? (\{.*\})$/.exec(line);
  const key = parseKey(found?.[2] ?? "");
  if (found === null || key === undefined) return undefined;
  const domains = (found[3] === "nowhere" ? [] : (found[3] ?? "target").split("+")) as Domain[];
  return {
    package: packageId(found[1] ?? ""),
    ...key,
    domains,
    target: sides.find(({ domain }) => domain === (domains[0] ?? "target"))?.triple ?? triple(""),
    value: JSON.parse(found[4] ?? "") as JsonValue,
    trust: "harvested",
    origin: { method: "harvest" },
  };
}

function layersOf(lines: readonly string[]): readonly Layer[] {
  const kinds: readonly LayerKind[] = ["workspace", "site", "compiled", "environment", "command-line"];
  return kinds.flatMap((kind) => {
    const overrides = lines
      .filter((line) => line.startsWith(`${kind} `))
      .map((line, index) => ({ ...overrideOf(line.slice(kind.length + 1)), line: index + 1, column: 1 }));
    return overrides.length === 0 ? [] : [{ kind, place: kind, overrides }];
  });
}

function overrideOf(text: string): Override {
  const found = /^(\{.*?\}|\S+) (\S+) (\S+)(?: #(\S*))?(?: (.*?))?(?: because (.*))?$/.exec(text);
  const [, select = "", keyText = "", operator = "", pointer = "", json, reason] = found ?? [];
  const key = parseKey(keyText);
  if (key === undefined) throw new Error(`not an override: ${text}`);
  const value = json === undefined || json === "" ? undefined : (JSON.parse(json) as JsonValue);
  return {
    select: select.startsWith("{") ? (JSON.parse(select) as Selector) : { crate: select },
    ...key,
    operator: operator.replace("?", "") as Operator,
    pointer,
    ...(value !== undefined && { value }),
    ...(reason !== undefined && { reason }),
    ...(operator.endsWith("?") && { optional: true }),
  };
}

function showFact(fact: Fact): string {
  const steps = (fact.overridden ?? []).map(({ layer, operator, pointer, was, reason, waives }) =>
    [
      `${layer.place}:${layer.line} ${operator} ${pointer}`.trim(),
      ...(waives === undefined ? [] : [waives]),
      ...(was === undefined ? [] : [`was ${JSON.stringify(was)}`]),
      ...(reason === undefined ? [] : [`because ${reason}`]),
    ].join(" "),
  );
  const side = fact.domains.join("+") || "nowhere";
  const head = `${fact.package} ${fact.schema}/${fact.name} on ${side} ${JSON.stringify(fact.value)} ${fact.trust}`;
  return [head, ...steps].join("; ");
}
