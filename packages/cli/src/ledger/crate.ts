import type { Package } from "@px-meta/core/base";
import { commitOf, crateUrl, withoutSecrets } from "./crate-source.js";
import { readLicence } from "./licence.js";
import type { Entry, Link, Note, Scope } from "./model.js";

/** What a manifest and the lock file say of a package, as far as its entry tells it. */
export interface CrateFacts {
  readonly license?: string;
  readonly description?: string;
  readonly repository?: string;
  readonly homepage?: string;
  readonly authors?: readonly string[];
  readonly hasProgram?: boolean;
  /** Of the archive that the registry has. */
  readonly sha256?: string;
  /** Where cargo told which crates it compiled: with which features, and the results that it is in, or was run for. */
  readonly compiled?: {
    readonly features: readonly string[];
    readonly into: readonly string[];
    readonly for: readonly string[];
  };
}

/** Letters of a text that a manifest brings. */
const limit = 4000;

/** A package as an entry. */
export function crateEntry(one: Package, facts: CrateFacts, scope: Scope, workspaceRoot: string | undefined): Entry {
  const { name, version } = one;
  const licence = readLicence(facts.license ?? "");
  const purl = crateUrl(one, workspaceRoot);
  const { sha256, authors = [], description = "" } = facts;
  const origin = commitOf(one);
  return {
    ref: purl,
    kind: "crate",
    name,
    ...(version === "" ? {} : { version }),
    purl,
    cpes: [],
    scope,
    isProgram: facts.hasProgram ?? (one.crateTypes.length === 0 && one.isWorkspaceMember),
    ...(licence === undefined ? {} : { licence }),
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(origin === undefined ? {} : { origin }),
    ...(description.trim() === "" ? {} : { description: description.trim().slice(0, limit).toWellFormed() }),
    ...(authors.length === 0 ? {} : { author: authors.join(", ").slice(0, limit).toWellFormed() }),
    links: linksOf(facts),
    notes: notesOf(one, facts),
  };
}

function linksOf({ repository = "", homepage = "" }: CrateFacts): readonly Link[] {
  const vcs = webAddress(repository);
  const website = webAddress(homepage);
  return [
    ...(vcs === undefined ? [] : [{ kind: "vcs" as const, url: vcs }]),
    ...(website === undefined || website === vcs ? [] : [{ kind: "website" as const, url: website }]),
  ];
}

/** An address that a browser could open, as a manifest has it; anything else there is no address. */
function webAddress(text: string): string | undefined {
  return /^(?:https?|git|ssh):\/\//.test(text.trim()) ? withoutSecrets(text.trim()) : undefined;
}

function notesOf({ links }: Package, { compiled }: CrateFacts): readonly Note[] {
  const all = (name: string, texts: readonly string[] = []) => [...texts].sort().map((text) => [name, text] as const);
  return [
    ...(links === undefined ? [] : [["links", links] as const]),
    ...all("feature", compiled?.features),
    ...all("compiled-into", compiled?.into),
    ...all("compiled-for", compiled?.for),
  ];
}
