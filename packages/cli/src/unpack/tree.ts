import type { ArchiveFault } from "@px-meta/core/base";

/** What was unpacked at a path. */
export type Node =
  | { readonly kind: "file" }
  | { readonly kind: "folder" }
  | { readonly kind: "link"; readonly to: string };

/** Links that one path may lead through, as systems have it. */
const longestChain = 40;

/** Steps that all links together may take; honest archives take some for each link. */
const mostSteps = 10_000_000;

/**
 * Says why a link leads out of the folder; nothing where it does not, even where nothing stands there. Every link on its way
 * is followed as the system will, so that no chain of them leads out either.
 */
export function leadsOut(nodes: ReadonlyMap<string, Node>): (path: string, to: string) => ArchiveFault | undefined {
  let steps = 0;
  return (path, to) => {
    const out: ArchiveFault = { kind: "leads-out", name: path, to };
    let links = 1;
    let at = path.split("/").slice(0, -1);
    const left = [to];
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      if (next.startsWith("/")) return out;
      const [part = "", ...rest] = next.split("/", 2);
      if (rest.length > 0) left.push(next.slice(part.length + 1).replace(/^\/+/, ""));
      if (++steps > mostSteps) return tangled(path);
      if (part === "" || part === ".") continue;
      if (part === "..") {
        if (at.length === 0) return out;
        at = at.slice(0, -1);
        continue;
      }
      const node = nodes.get([...at, part].join("/"));
      if (node?.kind !== "link") at = [...at, part];
      else if (++links > longestChain) return tangled(path);
      else left.push(node.to);
    }
    return undefined;
  };
}

function tangled(name: string): ArchiveFault {
  return { kind: "unsupported-entry", name, what: `a link that leads through more than ${longestChain} others` };
}
