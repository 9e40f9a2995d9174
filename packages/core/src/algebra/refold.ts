import { type Carried, carriedBy, fold, gatherer, passesOn, type Ways } from "./fold.js";
import { at } from "./numbers.js";
import { joinTwo, nothing, type Operator } from "./operator.js";
import type { Own } from "./own.js";
import { turned } from "./turned.js";

/** What a node that has been marked needs. */
const own = 1;
const gathered = 2;

/** What part of all nodes is looked at one by one. A fold of all takes less time than looking at many more would. */
const worthwhile = 1 / 16;

/**
 * Folds again where some nodes have others to send: only what the change reaches is looked at, dependencies first, and
 * a node that comes to the same as before sends nothing on. The answer is that of a fold from nothing, in new columns;
 * and it is made so where the change reaches many.
 *
 * A node whose dependency sends something else gathers anew what all of them send. Where an operator picks one of what
 * is joined, that is seldom needed: a value that comes on top of what was there is joined to it, and one that goes
 * leaves nothing behind where another was picked.
 */
export function refold(
  ways: Ways,
  operator: Operator,
  before: Carried,
  owned: Own,
  changed: Iterable<number>,
  /** Takes the nodes that were looked at, where somebody wants to know. */
  touched?: number[],
): Carried {
  const { graph, edgePlanes } = ways;
  const { edgeStart, edgeTarget, dependenciesFirst } = graph;
  const { position, start, dependent, planes, marks } = turned(ways);
  const { travel } = before;
  const { reach } = travel;
  const goes = carriedBy(travel);
  const isPublic = reach === "public";
  const picks = operator.picks === true && !isPublic;
  let { below, sent } = before;
  let waiting = 0;
  let first = marks.length;
  for (const node of changed) {
    if (marks[node] === 0) waiting += 1;
    marks[node] = isPublic ? gathered : own;
    first = Math.min(first, at(position, node));
  }
  /** The join of two elements: neighbours mostly ask the same. */
  let last = { one: nothing, other: nothing, joined: nothing };
  const join = (one: number, other: number): number => {
    if (last.one !== one || last.other !== other) last = { one, other, joined: joinTwo(operator, one, other) };
    return last.joined;
  };

  const heard = gatherer();
  const onward = gatherer();

  /** What a node is sent; for `public` its other gatherer then holds what goes on from there. */
  const gather = (node: number): number => {
    const elements = sent;
    let joined = nothing;
    let isMore = false;
    const end = edgeStart[node + 1] as number;
    for (let edge = edgeStart[node] as number; edge < end; edge += 1) {
      const element = elements[edgeTarget[edge] as number] as number;
      if (element === nothing || (element === joined && !isPublic)) continue;
      const carries = edgePlanes[edge] as number;
      if (goes[carries] === 0) continue;
      if (isPublic && passesOn(carries, reach)) onward.add(element);
      if (joined === nothing) joined = element;
      else if (element !== joined) {
        if (!isMore) heard.add(joined);
        isMore = true;
        heard.add(element);
      }
    }
    return isMore ? heard.join(operator) : joined;
  };

  const setBelow = (node: number, element: number): void => {
    if (below === before.below) below = below.slice();
    below[node] = element;
  };

  /** Marks the dependents of a node that sends another element, unless what it sends can be joined to what they have. */
  const send = (node: number, old: number, element: number): void => {
    const isMore = picks && join(old, element) === element;
    let heardBelow = below;
    const end = start[node + 1] as number;
    for (let i = start[node] as number; i < end; i += 1) {
      const reader = dependent[i] as number;
      const known = heardBelow[reader] as number;
      if (isMore && known === element) continue;
      const mark = marks[reader] as number;
      if (mark === gathered || goes[planes[i] as number] === 0) continue;
      // Element 0 may be a conflict, in which anything may have had a part.
      if (picks && (isMore || (known !== old && known !== 0))) {
        const joined = join(known, element);
        if (joined === known) continue;
        setBelow(reader, joined);
        heardBelow = below;
        marks[reader] = own;
      } else marks[reader] = gathered;
      if (mark === 0) waiting += 1;
    }
  };

  let left = Math.ceil(marks.length * worthwhile);
  for (let place = first; waiting > 0; place += 1) {
    const node = dependenciesFirst[place] as number;
    const mark = marks[node] as number;
    if (mark === 0) continue;
    if (left === 0) {
      marks.fill(0);
      return foldWhole(ways, operator, before, owned, changed, touched);
    }
    left -= 1;
    marks[node] = 0;
    waiting -= 1;
    touched?.push(node);
    let joined = below[node] as number;
    if (mark === gathered) {
      joined = reach === "self" ? nothing : gather(node);
      if (joined !== below[node]) setBelow(node, joined);
    }
    const further = reach === "all" ? joined : isPublic ? onward.join(operator) : nothing;
    const said = owned.of(node);
    const element = said === nothing ? further : joinTwo(operator, said, further);
    const old = sent[node] as number;
    if (element === old) continue;
    if (sent === before.sent) sent = sent.slice();
    sent[node] = element;
    if (reach !== "self") send(node, old, element);
  }
  return { travel, below, sent };
}

function foldWhole(
  ways: Ways,
  operator: Operator,
  before: Carried,
  owned: Own,
  changed: Iterable<number>,
  touched: number[] | undefined,
): Carried {
  const whole = fold(ways, before.travel, owned.all(), operator);
  for (const node of changed) touched?.push(node);
  for (let node = 0; touched !== undefined && node < whole.below.length; node += 1) {
    if (whole.below[node] !== before.below[node] || whole.sent[node] !== before.sent[node]) touched.push(node);
  }
  return whole;
}
