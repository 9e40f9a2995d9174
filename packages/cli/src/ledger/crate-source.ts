import { dirname, relative, sep } from "node:path";
import type { Package } from "@px-meta/core/base";
import { packageUrl } from "./purl.js";

/** What cargo calls the registry that is meant where a manifest names none: it needs no qualifier. */
const defaultRegistry = "registry+https://github.com/rust-lang/crates.io-index";

/**
 * The package URL of a package: of the default registry by name and version alone, of another with its index, of git
 * with the commit, of a path with the way from the workspace. What no cargo tells of is `generic`.
 */
export function crateUrl(one: Package, workspaceRoot: string | undefined): string {
  const { name, version } = one;
  if (!isCargos(one)) return packageUrl({ type: "generic", name, version });
  return packageUrl({ type: "cargo", name, version, qualifiers: qualifiersOf(one, workspaceRoot) });
}

/** Whether cargo knows the package: other build systems write snapshots too, and call theirs as they like. */
function isCargos({ id, source }: Package): boolean {
  return source !== undefined || /^path\+file:|\(path\+file:/.test(id);
}

function qualifiersOf(
  one: Package,
  workspaceRoot: string | undefined,
): { readonly [name: string]: string | undefined } {
  const { source, manifestPath } = one;
  if (source === undefined) {
    if (workspaceRoot === undefined) return {};
    const way = relative(workspaceRoot, dirname(manifestPath)).replaceAll(sep, "/");
    return { download_url: `file://${way === "" ? "." : way}` };
  }
  if (source === defaultRegistry) return {};
  const [, kind, rest = ""] = /^([a-z]+)\+(.*)$/s.exec(source) ?? [];
  return kind === "git" ? { vcs_url: commitOf(one) } : { repository_url: withoutSecrets(rest) };
}

/** The commit that a package of git is: `git+https://host/repository?branch=main#commit`, as cargo has it, as a locator. */
export function commitOf({ source = "" }: Pick<Package, "source">): string | undefined {
  if (!source.startsWith("git+")) return undefined;
  const [address = "", commit = ""] = source.split("#");
  const url = withoutSecrets(address.slice("git+".length).split("?")[0] ?? "");
  return url === undefined ? undefined : `git+${url}${commit === "" ? "" : `@${commit}`}`;
}

/** A URL without password, query and, where it could be a token, without user. What is no URL may hold anything, and is left out. */
export function withoutSecrets(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  url.password = "";
  if (url.protocol !== "ssh:") url.username = "";
  url.search = "";
  url.hash = "";
  return url.href;
}
