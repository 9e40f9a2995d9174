import type { Fact } from "../model/fact.js";

/** What became of a list of facts. A fact that has changed has left, and come again. */
export interface Moves {
  /** The facts as they are now; those that have stayed are the very objects that they were. */
  readonly facts: readonly Fact[];
  /** Places in the old list, ascending. */
  readonly left: readonly number[];
  /** Places in the new list, ascending. */
  readonly came: readonly number[];
  /** For each place in the old list that in the new one, -1 where the fact has left. */
  readonly placeOf: Int32Array;
  /** The same for those that have left and come again under the same name, at the same nodes. */
  readonly changed: ReadonlyMap<number, number>;
  /** Whether any that stayed or changed has another place now. */
  readonly hasMoved: boolean;
}

/** Compares two lists of facts. Facts that change their order count as changed. */
export function movesOf(before: readonly Fact[], now: readonly Fact[]): Moves {
  const facts: Fact[] = [];
  const left: number[] = [];
  const came: number[] = [];
  const placeOf = new Int32Array(before.length).fill(-1);
  const changed = new Map<number, number>();
  let hasMoved = before.length !== now.length;
  let lasts: readonly [ReadonlyMap<string, number>, ReadonlyMap<string, number>] | undefined;
  let old = 0;
  const leave = () => {
    left.push(old);
    old += 1;
  };
  const come = () => {
    came.push(facts.length);
    facts.push(now[facts.length] as Fact);
  };
  while (old < before.length && facts.length < now.length) {
    const [one, other] = [before[old] as Fact, now[facts.length] as Fact];
    if (isSame(one, other)) {
      hasMoved ||= old !== facts.length;
      placeOf[old] = facts.length;
      facts.push(one);
      old += 1;
    } else if (standsAs(one, other)) {
      hasMoved ||= old !== facts.length;
      changed.set(old, facts.length);
      leave();
      come();
    } else if (isSame(one, now[facts.length + 1])) come();
    else if (isSame(before[old + 1], other)) leave();
    else {
      lasts ??= [lastPlaces(before), lastPlaces(now)];
      // Whichever is found sooner in the other list is waited for.
      const oldAgain = (lasts[0].get(nameOf(other)) ?? -1) - old;
      const nowAgain = (lasts[1].get(nameOf(one)) ?? -1) - facts.length;
      if (oldAgain < 0 || (nowAgain >= 0 && nowAgain < oldAgain)) come();
      else leave();
    }
  }
  while (old < before.length) leave();
  while (facts.length < now.length) come();
  return { facts, left, came, placeOf, changed, hasMoved };
}

/** Whether two facts stand at the same nodes, under the same name. */
function standsAs(one: Fact, other: Fact): boolean {
  return (
    one.package === other.package &&
    one.schema === other.schema &&
    one.name === other.name &&
    one.target === other.target &&
    one.domains.join() === other.domains.join()
  );
}

function lastPlaces(facts: readonly Fact[]): ReadonlyMap<string, number> {
  return new Map(facts.map((fact, place) => [nameOf(fact), place]));
}

function nameOf({ package: owner, schema, name, target, domains }: Fact): string {
  return [owner, schema, name, target, ...domains].join("\u0000");
}

/** Whether two values of JSON are the same to the letter, with their keys in one order. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [entries, others] = [Object.entries(one), Object.entries(other)];
  return (
    entries.length === others.length &&
    entries.every(([key, value], index) => key === others[index]?.[0] && isSame(value, others[index]?.[1]))
  );
}
