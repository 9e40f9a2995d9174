import type { PxRule, Reach } from "@px-meta/schema";
import { planeBits, reaches } from "../algebra/bits.js";
import type { Travel } from "../algebra/fold.js";
import { isWithinPattern } from "../algebra/pointer.js";
import type { Fact } from "../model/fact.js";
import { toolchainPackage } from "../model/names.js";

/** How far a rule lets values travel. */
export function travelOf(rule: PxRule): Travel {
  const planes = rule.plane.reduce((mask, plane) => mask | planeBits[plane], 0);
  return { reach: rule.reach, planes, domain: rule.domain };
}

/**
 * How far one value of a fact travels: as far as the rule lets it, or less where its publisher says so for the
 * field or for a place around it, in which a step that is `*` stands for every item or key. What a publisher says
 * beyond the rule counts for nothing.
 */
export function narrowedTravel(rule: Travel, fact: Fact, pointer: string): Travel {
  // What the toolchain says stands at every node that it holds for: it need not travel.
  if (fact.package === toolchainPackage) return { ...rule, reach: "self" };
  if (fact.narrowed === undefined) return rule;
  let { reach, planes } = rule;
  for (const [place, narrower] of Object.entries(fact.narrowed)) {
    if (!isWithinPattern(pointer, place)) continue;
    if (isReach(narrower.reach) && reaches.indexOf(narrower.reach) < reaches.indexOf(reach)) reach = narrower.reach;
    if (narrower.plane !== undefined) planes &= maskOf(narrower.plane);
  }
  return { reach, planes, domain: rule.domain };
}

/** Whether values of a fact may travel less far than their rules let them. */
export function isNarrowed(fact: Fact): boolean {
  return fact.narrowed !== undefined || fact.package === toolchainPackage;
}

/** Whether what a publisher says of a place goes beyond what the rule allows. */
export function isWider(
  rule: Travel,
  narrower: { readonly reach?: string; readonly plane?: readonly string[] },
): boolean {
  const { reach, plane } = narrower;
  const further = isReach(reach) && reaches.indexOf(reach) > reaches.indexOf(rule.reach);
  return further || (plane !== undefined && (maskOf(plane) & ~rule.planes) !== 0);
}

function isReach(text: string | undefined): text is Reach {
  return reaches.some((reach) => reach === text);
}

function maskOf(planes: readonly string[]): number {
  return planes.reduce((mask, plane) => mask | (Object.hasOwn(planeBits, plane) ? planeBits[plane as "link"] : 0), 0);
}

/** One text for all that travel alike. */
export function travelKey({ reach, planes, domain }: Travel): string {
  return `${reach} ${planes} ${domain}`;
}
