import { imagesOf, planesWithin, walk } from "../algebra/images.js";
import { contradictions, counts, type Held, type Met, operandsByNode } from "../algebra/meet.js";
import { joinTwo, nothing } from "../algebra/operator.js";
import { overridePlace } from "../algebra/override-place.js";
import { nodesOf, type Propagation } from "../algebra/propagation.js";
import { kindOf, waiverOf } from "../algebra/waiver.js";
import type { Fact } from "../model/fact.js";
import type { JsonValue } from "../model/json.js";
import { type FactKey, showKey, toolchainPackage } from "../model/names.js";
import type { Settlement } from "../model/problems/propagate.js";

/** An override that makes an end of contradictions. */
interface Change {
  readonly settlement: Settlement;
  /** What meets its fact in any image: package, fact and place of each. */
  readonly meets: ReadonlySet<string>;
}

/** The fewest overrides that make all fit together that is held together at one field. */
export interface Least {
  readonly changes: readonly Change[];
  /** Whether it is certain that no fewer would do; beyond the limits it is what giving way to the most comes to. */
  readonly isLeast: boolean;
}

/** How what is said at a place is named in `meets`. */
export function nameOf(said: { readonly package: string; readonly key: FactKey; readonly pointer: string }): string {
  return `${said.package}\n${showKey(said.key)}#${said.pointer}`;
}

/** Edges that are walked to find who meets whom, contradictions in one image, and choices that are tried. */
const limits = { edges: 2_000_000, clashes: 100, choices: 2000 };

/**
 * Finds the fewest overrides with which nothing at a field contradicts anything, in any image: in each, of the values
 * that contradict each other one must go, wherever it is said there. All choices are tried, the one that changes the
 * least first, as long as they are no more than the limit; so the answer is exact for what people meet.
 *
 * What px-meta found itself, and what the toolchain says, is as it is, whatever an override says: none where nobody
 * else can give way.
 */
export function leastChanges(propagation: Propagation, held: Held): Least | undefined {
  const meetings = meetingsOf(propagation, held);
  if (meetings === undefined) return undefined;
  const found = fewestGone(held, meetings);
  if (found.gone === undefined) return undefined;
  const { gone, isLeast } = found;
  const changes = [...gone].flatMap((place) => changeAt(propagation, held, meetings, gone, place) ?? []);
  return changes.length < gone.size ? undefined : { changes, isLeast };
}

/** One value where it meets others; all that one override reaches are one place. */
interface Said extends Met {
  readonly place: string;
  readonly isFixed: boolean;
}

/** What meets in one image. */
type Meeting = readonly Said[];

function meetingsOf(propagation: Propagation, held: Held): readonly Meeting[] | undefined {
  const { boundary } = held.rule;
  if (boundary !== "image" && boundary !== "process") return undefined;
  const { graph } = propagation;
  const byNode = operandsByNode(held.operands, (fact) => nodesOf(propagation, fact), counts(graph));
  const meetings: Meeting[] = [];
  let walked = 0;
  for (const image of imagesOf(graph)) {
    if (walked > limits.edges) return undefined;
    const said: Said[] = [];
    walk(propagation, image, planesWithin(boundary), (node) => {
      walked += (graph.edgeStart[node + 1] ?? 0) - (graph.edgeStart[node] ?? 0) + 1;
      for (const operand of byNode.get(node) ?? []) {
        if (waiverOf(propagation, operand, kindOf(held)) !== undefined) continue;
        const { package: owner, trust } = propagation.facts[operand.fact] as Fact;
        const isFixed = owner === toolchainPackage || trust === "harvested" || trust === "probed";
        const place = overridePlace(propagation, operand, node);
        said.push({ operand, node, place: JSON.stringify(place), isFixed });
      }
    });
    const clashes = contradictions(held, said).length;
    if (clashes > limits.clashes) return undefined;
    if (clashes > 0) meetings.push(said);
  }
  return meetings;
}

/** The fewest places that must go; none where what is fixed contradicts itself. */
function fewestGone(
  held: Held,
  meetings: readonly Meeting[],
): { readonly gone: ReadonlySet<string> | undefined; readonly isLeast: boolean } {
  let gone: ReadonlySet<string> | undefined;
  const open: ReadonlySet<string>[] = [new Set()];
  let tried = 0;
  for (let chosen = open.pop(); chosen !== undefined; chosen = open.pop()) {
    if (gone !== undefined && chosen.size >= gone.size) continue;
    tried += 1;
    if (tried > limits.choices && gone !== undefined) return { gone, isLeast: false };
    const choices = choicesIn(held, meetings, chosen);
    if (choices === undefined) gone = chosen;
    else open.push(...choices.map((places) => new Set([...(chosen ?? []), ...places])).reverse());
  }
  return { gone, isLeast: true };
}

/** What can go to end the first contradiction that is left, the fewest first; nothing where none is left. */
function choicesIn(
  held: Held,
  meetings: readonly Meeting[],
  gone: ReadonlySet<string>,
): readonly (readonly string[])[] | undefined {
  for (const meeting of meetings) {
    const left = meeting.filter(({ place }) => !gone.has(place));
    const [clash] = contradictions(held, left);
    if (clash === undefined) continue;
    const choices = clash.sides.flatMap(({ operand: { element } }) => {
      const same = left.filter(({ operand }) => operand.element === element);
      return same.some(({ isFixed }) => isFixed) ? [] : [[...new Set(same.map(({ place }) => place))]];
    });
    // Of a demand and a fact that is as many, the fact gives way: the demand is what the code needs.
    const isDemand = (places: readonly string[]) =>
      "rel" in held && left.some((each) => places.includes(each.place) && held.demands.has(each.operand));
    return choices.sort((a, b) => a.length - b.length || Number(isDemand(a)) - Number(isDemand(b)));
  }
  return undefined;
}

/** What a place that gives way must say: what most of those say whom it meets and all of whom that fits, or nothing. */
function changeAt(
  propagation: Propagation,
  held: Held,
  meetings: readonly Meeting[],
  gone: ReadonlySet<string>,
  place: string,
): Change | undefined {
  const its = meetings.filter((meeting) => meeting.some((each) => each.place === place));
  const self = its[0]?.find((each) => each.place === place);
  if (self === undefined) return undefined;
  const subject = held.operator.subject?.(self.operand.element);
  const isAlike = ({ operand }: Said) =>
    held.operator.subject?.(operand.element) === subject &&
    (held.rule.merge.kind !== "map" || operand.pointer === self.operand.pointer);
  const kept = its.map((meeting) => meeting.filter((each) => !gone.has(each.place) && isAlike(each)));
  const values = new Map<number, { readonly value: JsonValue; count: number }>();
  for (const { operand } of kept.flat()) {
    if (operand.value === undefined) continue;
    const known = values.get(operand.element);
    if (known === undefined) values.set(operand.element, { value: operand.value, count: 1 });
    else known.count += 1;
  }
  const common = overridePlace(propagation, self.operand, self.node);
  const meets = new Set(
    its.flat().map(({ operand }) => nameOf({ ...keyed(propagation, operand.fact), pointer: operand.pointer })),
  );
  const ranked = [...values].sort(([, a], [, b]) => b.count - a.count);
  const isDemand = "rel" in held;
  if (held.rule.merge.kind !== "unique" || isDemand) {
    for (const [element, { value }] of ranked) {
      if (isDemand || kept.every((said) => fits(held, said, element)))
        return { settlement: { ...common, operator: "set", value }, meets };
    }
  }
  return isDemand || held.rule.absent !== "ignore"
    ? undefined
    : { settlement: { ...common, operator: "unset", value: null }, meets };
}

function keyed({ facts }: Propagation, index: number) {
  const { package: owner, schema, name } = facts[index] as Fact;
  return { package: owner, key: { schema, name } };
}

function fits({ operator }: Held, said: Meeting, element: number): boolean {
  return said.every(({ operand }) => {
    const joined = joinTwo(operator, operand.element, element);
    return joined === nothing || operator.read(joined).kind !== "conflict";
  });
}
