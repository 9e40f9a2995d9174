import type { Fact } from "../model/fact.js";
import type { FactKey } from "../model/names.js";
import type { Selector } from "../model/override.js";
import type { Package } from "../model/package.js";
import type { Propagation } from "./propagation.js";

/** How an override would name a place in a fact that stands at a node, and nothing else. */
export function overridePlace(
  propagation: Propagation,
  said: { readonly fact: number; readonly pointer: string },
  node: number,
): { readonly select: Selector; readonly key: FactKey; readonly pointer: string } {
  const fact = propagation.facts[said.fact] as Fact;
  const { packages, nodePackage, platforms, nodePlatform } = propagation.graph;
  const owner = packages[nodePackage[node] as number] as Package;
  const isAmbiguous = packages.some(({ name, id }) => name === owner.name && id !== owner.id);
  const domain = platforms[nodePlatform[node] as number]?.domain;
  const isOneSided = fact.domains.length === 1 && domain !== undefined;
  const select: Selector = {
    crate: owner.name,
    ...(isAmbiguous && { version: `=${owner.version}` }),
    ...(isOneSided && hasOtherSide(propagation, fact) && { domain }),
  };
  return { select, key: { schema: fact.schema, name: fact.name }, pointer: said.pointer };
}

/** Whether the same package says something of the same name for another side. */
function hasOtherSide({ facts }: Propagation, fact: Fact): boolean {
  return facts.some(
    (other) =>
      other !== fact &&
      other.package === fact.package &&
      other.schema === fact.schema &&
      other.name === fact.name &&
      other.domains.join() !== fact.domains.join(),
  );
}
