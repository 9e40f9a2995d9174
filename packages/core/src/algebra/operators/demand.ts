import { canonicalJson } from "../../json/canonical.js";
import type { JsonValue } from "../../model/json.js";
import type { Operator } from "../operator.js";
import type { Holds } from "../relation.js";
import { makeSets } from "../sets.js";

/** One operator for demands and facts that must satisfy them: the two differ in how a value becomes an element. */
export interface DemandOperators {
  readonly asked: Operator;
  readonly given: Operator;
}

/**
 * Holds demands against facts. An element is a set of both; it is a conflict where some fact in it does not satisfy
 * some demand in it. Demands say nothing against each other, nor do facts.
 */
export function demandOperators(holds: Holds): DemandOperators {
  const values: { readonly value: JsonValue; readonly isAsked: boolean }[] = [];
  const numbers = new Map<string, number>();
  const sets = makeSets();
  const known = new Map<number, boolean>();
  const pairs = new Map<string, boolean>();
  const satisfies = (demand: number, fact: number): boolean => {
    const key = `${demand} ${fact}`;
    const answer = pairs.get(key) ?? holds(values[demand]?.value ?? null, values[fact]?.value ?? null);
    pairs.set(key, answer);
    return answer;
  };
  const isConflict = (element: number): boolean => {
    const members = sets.members(element);
    const facts = members.filter((member) => values[member]?.isAsked === false);
    return members.some((member) => values[member]?.isAsked === true && facts.some((fact) => !satisfies(member, fact)));
  };
  const side = (isAsked: boolean): Operator => ({
    element(value) {
      const text = `${isAsked} ${canonicalJson(value)}`;
      const number = numbers.get(text) ?? values.push({ value, isAsked }) - 1;
      numbers.set(text, number);
      return sets.of([number]);
    },
    join: (joined, count) => sets.union(joined, count),
    read(element) {
      const answer = known.get(element) ?? isConflict(element);
      known.set(element, answer);
      return answer ? { kind: "conflict" } : { kind: "value", value: null };
    },
  });
  return { asked: side(true), given: side(false) };
}
