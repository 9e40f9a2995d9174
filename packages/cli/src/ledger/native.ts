import { basename, dirname } from "node:path";
import {
  type Fact,
  isObject,
  type JsonObject,
  type JsonValue,
  type OverrideStep,
  type Package,
} from "@px-meta/core/base";
import type { Contained } from "./contained.js";
import { identify } from "./known-libraries.js";
import type { Entry, Note, Relation, RelationKind, Scope } from "./model.js";
import { textIn, textsIn } from "./notes.js";

/** A native library with how its package links it. */
export interface NativeEntry {
  readonly entry: Entry;
  readonly relations: readonly Relation[];
  /** Whose copy it is: of one that is `bundled` or `prebuilt` the code came with the package. */
  readonly source: string;
}

/**
 * Makes an entry of a `native-library@1` fact. A copy that a package brings is a thing of its own, whoever else brings
 * another; the copy of the system is one thing for all who link it.
 */
export function nativeEntry(
  fact: Fact,
  {
    owner,
    crate,
    scope,
    workspaceRoot,
  }: { owner: Package; crate: Entry; scope: Scope; workspaceRoot: string | undefined },
): NativeEntry {
  const value = isObject(fact.value) ? fact.value : {};
  const source = textIn(value, "source") ?? "unknown";
  const isOwn = isBrought(source);
  const version = textIn(value, "version");
  const libs = textsIn(value, "libs");
  const known = identify(fact.name, libs, version);
  const name = known.name;
  const own = `${name}${version === undefined ? "" : `@${version}`}`;
  const ref = isOwn ? `${crate.ref}#native-library/${own}` : `native-library/${own}`;
  const link = textIn(value, "link");
  const places = { fact, owner, workspaceRoot };
  const notes: Note[] = [
    ["source", source],
    ...(isOwn ? [["brought-by", crate.purl ?? crate.ref] as const] : []),
    ...(link === undefined ? [] : [["link", link] as const]),
    ...libs.map((lib) => ["lib", lib] as const),
    ...evidenceOf(value, places),
    ...(fact.overridden ?? []).map((step) => ["overridden", stepWords(step)] as const),
  ];
  const kind: RelationKind = link === "static" ? "static-link" : "dynamic-link";
  return {
    entry: {
      ref,
      kind: "native-library",
      name,
      ...(version === undefined ? {} : { version }),
      purl: known.purl,
      cpes: known.cpes,
      scope,
      isProgram: false,
      links: [],
      notes,
    },
    relations: [
      { from: crate.ref, to: ref, kind },
      ...(isOwn ? [{ from: crate.ref, to: ref, kind: "contains" as const }] : []),
    ],
    source,
  };
}

/** An entry of a library within the copy of another, which is linked with that. */
export function containedEntry({ library, version, evidence }: Contained, within: Entry, crate: Entry): Entry {
  const { name, purl, cpes } = identify(library, [], version);
  return {
    ...{ ref: `${within.ref}/${name}@${version}`, kind: "native-library", name, version, purl, cpes },
    ...{ scope: within.scope, isProgram: false, links: [] },
    notes: [
      ["source", "bundled"],
      ["brought-by", crate.purl ?? crate.ref],
      ["contained-in", within.name],
      ["evidence:version", evidence],
    ],
  };
}

/** Whether the code came with the package, so that whoever ships the result ships it. */
export function isBrought(source: string): boolean {
  return source === "bundled" || source === "prebuilt";
}

/** The evidence of a fact, with folders of this machine left out. */
function evidenceOf(
  value: JsonObject,
  { fact, owner, workspaceRoot }: { fact: Fact; owner: Package; workspaceRoot: string | undefined },
): readonly Note[] {
  const folder = dirname(owner.manifestPath);
  const tokens: readonly (readonly [folder: string | undefined, token: string])[] = [
    [fact.outDir, `\${OUT_DIR}`],
    [folder, folder === workspaceRoot ? `\${WORKSPACE}` : basename(folder)],
    [workspaceRoot, `\${WORKSPACE}`],
  ];
  const shortened = (text: string) =>
    tokens.reduce((before, [one = "", token]) => (one.length > 1 ? before.replaceAll(one, () => token) : before), text);
  const items = Array.isArray(value.evidence) ? (value.evidence as readonly JsonValue[]) : [];
  return items.flatMap((item) => {
    const [field, text] = isObject(item) ? [textIn(item, "field"), textIn(item, "text")] : [];
    return field === undefined || text === undefined ? [] : [[`evidence:${field}`, shortened(text)] as const];
  });
}

function stepWords({ layer, operator, pointer, was, reason }: OverrideStep): string {
  const place = [layer.place, layer.line, layer.column].filter((part) => part !== undefined).join(":");
  const before = was === undefined ? "" : `; before: ${JSON.stringify(was)}`;
  return `${place} (${layer.kind}): ${operator} ${pointer}${before}${reason === undefined ? "" : ` (${reason})`}`;
}
