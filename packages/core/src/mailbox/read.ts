import type { Problem } from "../model/problem.js";
import { err, ok, type Result } from "../model/result.js";
import type { Query, View, ViewFact } from "../model/view.js";

/**
 * The facts of a view that fit, in its order. What the declared inputs of the generator leave out cannot be asked for: a
 * change of it would not make the generator run again.
 */
export function read(view: View, query: Query): Result<readonly ViewFact[], Problem> {
  const { schema, name, package: owner } = query;
  const names = name === undefined ? [schema] : [schema, `${schema}/${name}`];
  if (view.declared !== undefined && !names.some((one) => view.declared?.includes(one))) {
    return err({ kind: "undeclared-read", package: view.package.name, ...query });
  }
  const fits = (fact: ViewFact) =>
    fact.schema === schema &&
    (name === undefined || fact.name === name) &&
    (owner === undefined || fact.package.name === owner);
  return ok(view.facts.filter(fits));
}
