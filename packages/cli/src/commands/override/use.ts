import { join } from "node:path";
import {
  type Fact,
  type FactKey,
  type Files,
  type OverrideEffect,
  type Package,
  packageLabel,
  type Redirection,
  readReceipt,
  type Schemas,
  showRef,
} from "@px-meta/core/stages";

/** Why an override is of no use: it sets what is so already, others stand in its place, or nobody reads what it changes. */
export type Useless = "same" | "shadowed" | "unread";

/** What build scripts have read, as far as their receipts tell. */
export interface Reads {
  readonly facts: ReadonlySet<string>;
  /** Schemas of which a merged value was read. */
  readonly merged: ReadonlySet<string>;
}

/** What must be known to say whether an override is of use. */
export interface Uses {
  readonly packages: readonly Package[];
  readonly schemas: Schemas;
  readonly asked: Redirection;
  /** Absent where there was no build on this machine. */
  readonly reads?: Reads;
}

/** Gathers what the scripts of a build have read. */
export function readsOf(files: Files, facts: readonly Fact[]): Reads {
  const read = new Set<string>();
  const merged = new Set<string>();
  for (const outDir of new Set(facts.flatMap((fact) => fact.outDir ?? []))) {
    const receipt = readReceipt(files, join(outDir, "px-meta", "receipt.json"));
    if (!receipt.ok || receipt.value === undefined) continue;
    for (const { found } of receipt.value.reads) for (const one of found) read.add(nameOf(one.package, one));
    for (const { schema } of receipt.value.merged) merged.add(schema);
  }
  return { facts: read, merged };
}

/** Says why an override is of no use; nothing where it is, or where it spoke of nothing. */
export function uselessness({ override, ref, facts }: OverrideEffect, uses: Uses): Useless | undefined {
  const { operator, schema, pointer } = override;
  if (operator === "require" || operator === "waive" || facts.length === 0) return undefined;
  const place = showRef(ref);
  if (uses.asked.touched.some(({ because }) => because.some((one) => showRef(one) === place))) return undefined;
  if (facts.every(({ shadowedBy }) => shadowedBy !== undefined)) return "shadowed";
  if (facts.every(({ isSame, shadowedBy }) => isSame || shadowedBy !== undefined)) return "same";
  if (
    uses.reads === undefined ||
    !facts.some(({ isChanged }) => isChanged) ||
    isCompared(uses.schemas, override, pointer)
  )
    return undefined;
  const owners = new Map(uses.packages.map((one) => [one.id, one]));
  const { reads } = uses;
  const isRead = facts.some(({ package: id }) => {
    const owner = owners.get(id);
    return owner !== undefined && reads.facts.has(nameOf(owner, override));
  });
  return isRead || reads.merged.has(schema) ? undefined : "unread";
}

/** Whether a place, something around it or something in it is merged, or held against other facts. */
function isCompared(schemas: Schemas, { schema }: FactKey, pointer: string): boolean {
  const steps = pointer.split("/");
  return schemas.rulesOf(schema).some(({ pointer: field, rule }) => {
    const isOn = field
      .split("/")
      .every((step, index) => steps[index] === undefined || step === "*" || step === steps[index]);
    return isOn && (rule.merge.kind !== "collect" || rule.role !== "fact" || rule.check !== undefined);
  });
}

function nameOf(owner: Pick<Package, "name" | "version">, key: FactKey): string {
  return `${packageLabel(owner)} ${key.schema}/${key.name}`;
}
