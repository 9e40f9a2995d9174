import { factsAt, type Propagation } from "../algebra/propagation.js";
import { type PackageId, toolchainPackage, triple } from "../model/names.js";
import type { Package } from "../model/package.js";
import type { View, ViewFact } from "../model/view.js";
import { isIn } from "./told.js";
import { compareFacts, factsFor, factWriter, mergedFor, once, refOf } from "./view.js";

/**
 * Makes the view of a generator: what rustc tells of the platforms, and what the generators of the packages below the
 * generated one, and below the generator itself, published. Build scripts run later, so nothing of theirs is in it.
 *
 * A generator runs once for all platforms: what all of them say alike stands there once.
 */
export function generatorView(input: {
  readonly propagation: Propagation;
  /** The package that is generated. */
  readonly reader: Package;
  /** The package of its generator, where that is one of the workspace. */
  readonly generator?: PackageId;
  /** All generated packages: whose facts are there before any build script runs. */
  readonly generated: ReadonlySet<PackageId>;
  /** What the declared inputs name; absent where none are declared. */
  readonly declared?: readonly string[];
  /** The folder that the mailbox lies in. Absolute, as the next. */
  readonly folder: string;
  readonly workspaceRoot: string;
}): View {
  const { propagation, reader, generator, generated, declared } = input;
  const { graph, facts } = propagation;
  const packages = new Map(graph.packages.map((each) => [each.id, each]));
  const nodesOf = (id: PackageId | undefined) =>
    [...graph.nodePackage.keys()].filter((node) => graph.packages[graph.nodePackage[node] ?? -1]?.id === id);
  const own = nodesOf(reader.id);
  const platforms = [...facts.keys()].filter((index) => facts[index]?.package === toolchainPackage);
  const programs = nodesOf(generator);
  const heard = [
    ...factsFor(propagation, [...own, ...programs]),
    ...programs.flatMap((node) => [...factsAt(propagation, node)]),
  ];
  const below = heard.filter((index) => {
    const id = facts[index]?.package;
    return id !== undefined && id !== reader.id && generated.has(id);
  });
  const write = factWriter(propagation, (fact) => packages.get(fact.package), input.workspaceRoot);
  const seen = [...platforms, ...below]
    .map((index) => write(index, input.folder))
    .filter((fact) => isIn(declared, fact));
  return {
    package: refOf(reader),
    domains: [],
    complete: true,
    facts: acrossPlatforms(seen),
    merged: mergedFor(propagation, own).filter(({ schema }) => declared?.includes(schema) ?? true),
    contributions: [],
    ...(declared === undefined ? {} : { declared }),
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
