import { at } from "../algebra/numbers.js";
import type { PackageGraph } from "../model/graph.js";
import type { Domain } from "../model/names.js";
import type { Package } from "../model/package.js";
import type { Problem } from "../model/problem.js";
import { err, ok, type Result } from "../model/result.js";

/** How many names are offered where one is not known. */
const mostOffers = 5;

/** Finds the nodes of the packages that a word means: a name, `name@version`, or a whole package id. */
export function findNodes(
  graph: PackageGraph,
  word: string,
  domain: Domain | undefined,
): Result<readonly number[], Problem> {
  const meant = graph.packages.map((each) => means(each, word));
  const nodes: number[] = [];
  graph.nodePackage.forEach((owner, node) => {
    const side = graph.platforms[at(graph.nodePlatform, node)]?.domain;
    if (meant[owner] === true && (domain === undefined || side === domain)) nodes.push(node);
  });
  if (nodes.length > 0) return ok(nodes);
  const names = [...new Set(graph.packages.map(({ name }) => name))];
  const other = domain === "host" ? "target" : "host";
  const near = meant.includes(true)
    ? [`only its run for the ${other}`]
    : names.filter((name) => isNear(name, word)).slice(0, mostOffers);
  return err({ kind: "unknown-package", query: word, near });
}

function means({ id, name, version }: Package, word: string): boolean {
  return word === name || word === `${name}@${version}` || word === `${name} ${version}` || word === id;
}

/** Whether two names look alike: one within the other, without regard to `-` and `_`. */
export function isNear(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.toLowerCase().replace(/[-_]/g, "")) as [string, string];
  return (
    b.length > 1 && (a.includes(b) || b.includes(a) || (a.slice(0, 4) === b.slice(0, 4) && a.slice(0, 4).length === 4))
  );
}
