import { hostname } from "node:os";
import type { Files } from "@px-meta/core/base";

/** Whom programs on this system ask for the addresses of names, and what goes without saying. */
export interface Resolver {
  /** Addresses of name servers, as the system's file has them. */
  readonly servers: readonly string[];
  /** Domains in which names are looked for. */
  readonly search: readonly string[];
  /** This machine's own name. */
  readonly host: string;
}

const path = "/etc/resolv.conf";

/** Bytes of the file; it has a few lines. */
const limit = 1 << 16;

/** Reads what the system says of name servers. */
export function readResolver(files: Files): Resolver {
  const bytes = files.read(files.realPath(path) ?? path, limit);
  return resolverIn(bytes.ok ? Buffer.from(bytes.value).toString("utf8") : "", hostname());
}

/** What the file's text says; what is none of its words is passed over. */
export function resolverIn(text: string, host: string): Resolver {
  const lines = text.split("\n").map((line) => line.trim().split(/\s+/));
  const after = (...keys: readonly string[]) =>
    lines.filter(([key = ""]) => keys.includes(key)).flatMap(([, ...words]) => words);
  return {
    // They come into a shell's text: nothing but addresses may.
    servers: after("nameserver").filter((server) => /^[0-9a-fA-F.:]+$/.test(server)),
    search: after("search", "domain").map((name) => name.toLowerCase().replace(/\.$/, "")),
    host: host.toLowerCase(),
  };
}

/** Whether a name is this machine's own, which programs ask for without wanting the network. */
export function isOwnName(name: string, { search, host }: Resolver): boolean {
  const short = withoutSearch(name, search);
  if (short === host || short === "localhost" || short.endsWith(".localhost")) return true;
  return /(?:^|\.)127\.in-addr\.arpa$|^1(?:\.0){31}\.ip6\.arpa$/.test(name);
}

/** Names without those that were asked for only because the search list was gone through for another. */
export function namesMeant(names: readonly string[], { search }: Resolver): readonly string[] {
  return names.filter((name) => {
    const short = withoutSearch(name, search);
    return short === name || !names.includes(short);
  });
}

function withoutSearch(name: string, search: readonly string[]): string {
  const domain = search.find((one) => name.endsWith(`.${one}`));
  return domain === undefined ? name : name.slice(0, -domain.length - 1);
}
