import { factsAt, type Propagation } from "../algebra/propagation.js";
import type { Fact } from "../model/fact.js";
import { type PackageId, toolchainPackage, triple } from "../model/names.js";
import type { View, ViewFact } from "../model/view.js";
import { isIn } from "./told.js";
import { compareFacts, factsFor, factWriter, mergedFor, once, refOf } from "./view.js";

/** A generator as its view is made for it. */
export interface ViewReader {
  /** The package that is generated. */
  readonly package: PackageId;
  /** The package of its generator, where that is one of the workspace. */
  readonly generator?: PackageId;
  /** What the declared inputs name; absent where none are declared. */
  readonly declared?: readonly string[];
  /** The folder that the mailbox lies in. Absolute. */
  readonly folder: string;
}

/**
 * Makes views of generators: what rustc tells of the platforms, and what the generators of the packages below the
 * generated one, and below the generator itself, published. Build scripts run later, so nothing of theirs is in it.
 * Nothing comes of a package that is not in the graph.
 *
 * A generator runs once for all platforms: what all of them say alike stands there once.
 */
export function generatorViews(
  propagation: Propagation,
  /** All generated packages: whose facts are there before any build script runs. */
  generated: ReadonlySet<PackageId>,
  /** Absolute. */
  workspaceRoot: string,
): (reader: ViewReader) => View | undefined {
  const { graph, facts, fields } = propagation;
  const packages = new Map(graph.packages.map((each) => [each.id, each]));
  const nodes = new Map<PackageId | undefined, number[]>(graph.packages.map(({ id }) => [id, []]));
  graph.nodePackage.forEach((index, node) => {
    nodes.get(graph.packages[index]?.id)?.push(node);
  });
  const platforms = [...facts.keys()].filter((index) => facts[index]?.package === toolchainPackage);
  const write = factWriter(propagation, (fact) => packages.get(fact.package), workspaceRoot);
  return ({ package: id, generator, declared, folder }) => {
    const reader = packages.get(id);
    if (reader === undefined) return undefined;
    const own = nodes.get(id) ?? [];
    const programs = nodes.get(generator) ?? [];
    const heard = [
      ...factsFor(propagation, [...own, ...programs]),
      ...programs.flatMap((node) => [...factsAt(propagation, node)]),
    ];
    const isHeard = (index: number) => {
      const publisher = facts[index]?.package;
      return publisher !== undefined && publisher !== id && generated.has(publisher);
    };
    const seen = [...platforms, ...heard.filter(isHeard)].filter((index) => isIn(declared, facts[index] as Fact));
    const merging = fields.filter(({ schema }) => declared?.includes(schema) ?? true);
    return {
      package: refOf(reader),
      domains: [],
      complete: true,
      facts: acrossPlatforms(seen.map((index) => write(index, folder))),
      merged: mergedFor({ ...propagation, fields: merging }, own),
      contributions: [],
      ...(declared === undefined ? {} : { declared }),
    };
  };
}

/** Sorted facts, each once. What a package says alike on all platforms holds for both sides and for no triple alone. */
function acrossPlatforms(facts: readonly ViewFact[]): readonly ViewFact[] {
  const groups = new Map<string, ViewFact[]>();
  for (const fact of once([...facts].sort(compareFacts))) {
    const key = JSON.stringify([fact.package.id, fact.schema, fact.name]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [fact]);
    else group.push(fact);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const isAlike = first !== undefined && group.every(({ sha256 }) => sha256 === first.sha256);
    if (!isAlike || first.package.id === toolchainPackage) return group;
    return [{ ...first, domains: ["target", "host"], target: triple("") }];
  });
}
