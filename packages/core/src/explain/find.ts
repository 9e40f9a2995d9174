import { at } from "../algebra/numbers.js";
import type { PackageGraph } from "../model/graph.js";
import type { Domain } from "../model/names.js";
import type { Package } from "../model/package.js";
import type { Problem } from "../model/problem.js";
import { err, ok, type Result } from "../model/result.js";

/** How many names are offered where one is not known. */
const mostOffers = 5;

/** Finds the nodes of the packages that a word means, as `meantBy` takes it. */
export function findNodes(
  graph: PackageGraph,
  word: string,
  domain: Domain | undefined,
): Result<readonly number[], Problem> {
  const meant = graph.packages.map(meantBy(word));
  const nodes: number[] = [];
  let isElsewhere = false;
  graph.nodePackage.forEach((owner, node) => {
    if (meant[owner] !== true) return;
    if (domain === undefined || graph.platforms[at(graph.nodePlatform, node)]?.domain === domain) nodes.push(node);
    else isElsewhere = true;
  });
  if (nodes.length > 0) return ok(nodes);
  if (isElsewhere) {
    const other = domain === "host" ? "target" : "host";
    return err({ kind: "unknown-package", query: word, near: [`only its run for the ${other}`] });
  }
  // What is in the lockfile and not in the build is not offered.
  const built = [...new Set(graph.nodePackage)].flatMap((owner) => graph.packages[owner] ?? []);
  const named = built.filter(({ name }) => name === nameIn(word)).map(({ name, version }) => `${name}@${version}`);
  const alike = [...new Set(built.map(({ name }) => name))].filter((name) => isNear(name, nameIn(word)));
  return err({ kind: "unknown-package", query: word, near: [...new Set([...named, ...alike])].slice(0, mostOffers) });
}

/**
 * Tells which packages a word means, as cargo takes it: a name, `name@version` with as much of the version as is
 * needed, a package id or the URL in it, with or without what stands after `#`; or the absolute path of a folder.
 */
export function meantBy(word: string): (each: MeantPackage) => boolean {
  const hash = word.indexOf("#");
  const [url, rest] = hash < 0 ? [word, ""] : [word.slice(0, hash), word.slice(hash + 1)];
  const [isUrl, isPath] = [url.includes("://"), /[/\\]/.test(word)];
  // Of a hundred thousand packages only what is needed is looked at.
  return (each) => {
    const { name } = each;
    if (word === name || word === each.id) return true;
    if (isUrl) {
      const { id, version } = each;
      const home = id.slice(0, Math.max(0, id.indexOf("#")));
      const isHome = home === url || home.endsWith(`+${url}`);
      return isHome && (rest === "" || isNamed(name, version, rest) || isVersion(version, rest));
    }
    if (word.startsWith(name) && isNamed(name, each.version, word)) return true;
    if (!isPath) return false;
    const { manifestPath = "" } = each;
    return manifestPath.startsWith(word) && isManifest.test(manifestPath.slice(word.length));
  };
}

interface MeantPackage extends Pick<Package, "name" | "version"> {
  readonly id: string;
  readonly manifestPath?: string;
}

const isManifest = /^(?:[\\/]?Cargo\.toml)?$/;

function isNamed(name: string, version: string, word: string): boolean {
  if (!word.startsWith(name)) return false;
  const [sign, typed] = [word[name.length], word.slice(name.length + 1)];
  return sign === undefined || ((sign === "@" || sign === " " || sign === ":") && isVersion(version, typed));
}

/** Whether a version is the one that is typed, or the typed one is the beginning of it. */
function isVersion(version: string, typed: string): boolean {
  if (version === typed) return true;
  if (!/^\d+(?:\.\d+){0,2}$/.test(typed) || !version.startsWith(typed)) return false;
  return /^(?:\.\d+)*(?:\+|$)/.test(version.slice(typed.length));
}

/** The name in what is typed for a package. */
function nameIn(word: string): string {
  const rest = word.slice(word.lastIndexOf("#") + 1);
  return rest.split(/[@: ]/)[0] ?? rest;
}

/** Whether two names look alike: one within the other, without regard to `-` and `_`. */
export function isNear(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.toLowerCase().replace(/[-_]/g, "")) as [string, string];
  return (
    b.length > 1 && (a.includes(b) || b.includes(a) || (a.slice(0, 4) === b.slice(0, 4) && a.slice(0, 4).length === 4))
  );
}
