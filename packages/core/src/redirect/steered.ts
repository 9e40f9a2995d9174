import type { PackageGraph } from "../model/graph.js";
import { packageLabel } from "../model/package.js";
import type { Problem } from "../model/problem.js";
import type { Redirection } from "../model/redirection.js";
import type { Steering } from "../model/steering.js";
import { touched } from "./touched.js";

/**
 * Adds the variables by which scripts do what overrides of downloads ask for. One that other overrides need with another
 * value, or not at all, is left as these need it, which is a problem.
 */
export function withSteering(
  redirection: Redirection,
  { variables, problems }: Steering,
  graph: PackageGraph,
): Redirection {
  const clashes: Problem[] = [];
  const added = variables.filter(({ name, value, owner, because }) => {
    const other = redirection.env[name];
    if ((other === undefined || other === value) && !redirection.unset.includes(name)) return true;
    const [needing] = redirection.touched.filter(({ means }) => means === `${name}=${other}`);
    const at = because.at(-1);
    if (at === undefined) return false;
    const side = { at, label: packageLabel(owner), value };
    const against = { at: needing?.because[0] ?? at, label: needing?.label ?? packageLabel(owner) };
    clashes.push({
      kind: "conflicting-variable",
      name,
      sides: [side, { ...against, ...(other !== undefined && { value: other }) }],
    });
    return false;
  });
  const env = { ...redirection.env, ...Object.fromEntries(added.map(({ name, value }) => [name, value])) };
  const reached = added.map(({ name, value, owner, because }) => touched(graph, owner, `${name}=${value}`, because));
  return {
    ...redirection,
    env: Object.fromEntries(Object.entries(env).sort(([a], [b]) => (a < b ? -1 : 1))),
    touched: [...redirection.touched, ...reached].sort((a, b) =>
      `${a.label} ${a.means}` < `${b.label} ${b.means}` ? -1 : 1,
    ),
    problems: [...redirection.problems, ...problems, ...clashes],
  };
}
