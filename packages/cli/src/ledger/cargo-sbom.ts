import {
  err,
  isObject,
  type JsonObject,
  type JsonValue,
  ok,
  type PackageId,
  packageId,
  type Result,
} from "@px-meta/core/base";
import { textsIn } from "./notes.js";

/** What cargo compiled for one result, from the `.cargo-sbom.json` that it wrote beside it. */
export interface CargoSbom {
  readonly root: PackageId;
  /** Each package with its features, and whether its code is in the result or ran while it was made. */
  readonly crates: ReadonlyMap<PackageId, { readonly features: readonly string[]; readonly isIn: boolean }>;
}

interface Crate {
  readonly id: PackageId;
  readonly features: readonly string[];
  readonly runsAtBuild: boolean;
  readonly needs: readonly { readonly place: number; readonly isBuild: boolean }[];
}

/** Reads version 1 of cargo's format, which is not stable yet; the error says what is wrong. */
export function readCargoSbom(text: string): Result<CargoSbom, string> {
  const document = parsed(text);
  if (document === undefined) return err("it is no JSON object");
  if (document.version !== 1)
    return err(`it has version ${JSON.stringify(document.version)}, and this px-meta knows 1`);
  const crates = (Array.isArray(document.crates) ? (document.crates as readonly JsonValue[]) : []).map(crateOf);
  const root = typeof document.root === "number" ? crates[document.root] : undefined;
  const isWhole = crates.every((crate) => crate?.needs.every(({ place }) => crates[place] !== undefined) === true);
  if (root === undefined || !isWhole) return err("it is torn: it names crates that it does not list");
  return ok({ root: root.id, crates: compiled(root, crates as readonly Crate[]) });
}

function parsed(text: string): JsonObject | undefined {
  try {
    const value = JSON.parse(text) as JsonValue;
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function crateOf(value: JsonValue): Crate | undefined {
  if (!isObject(value) || typeof value.id !== "string") return undefined;
  const kinds = textsIn(value, "kind");
  const needs = Array.isArray(value.dependencies) ? (value.dependencies as readonly JsonValue[]) : [];
  return {
    id: packageId(value.id),
    features: textsIn(value, "features"),
    runsAtBuild: kinds.includes("custom-build") || kinds.includes("proc-macro"),
    needs: needs.map((need) => {
      const { index, kind } = isObject(need) ? need : {};
      return { place: typeof index === "number" ? index : -1, isBuild: kind === "build" };
    }),
  };
}

/** Walks from the result to all that was compiled for it. */
function compiled(root: Crate, crates: readonly Crate[]): CargoSbom["crates"] {
  const found = new Map<PackageId, { features: readonly string[]; isIn: boolean }>();
  const seen = new Map<Crate, boolean>();
  const waiting: { crate: Crate; isIn: boolean }[] = [{ crate: root, isIn: true }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { crate, isIn } = next;
    const before = seen.get(crate);
    if (before === true || before === isIn) continue;
    seen.set(crate, isIn);
    const known = found.get(crate.id);
    const features = [...new Set([...(known?.features ?? []), ...crate.features])].sort();
    found.set(crate.id, { features, isIn: isIn || known?.isIn === true });
    for (const { place, isBuild } of crate.needs) {
      const needed = crates[place];
      if (needed !== undefined) waiting.push({ crate: needed, isIn: isIn && !isBuild && !needed.runsAtBuild });
    }
  }
  return found;
}
