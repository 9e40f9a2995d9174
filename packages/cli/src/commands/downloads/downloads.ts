import type { Command, Context, ExitStatus } from "../../command.js";
import { networkOptions } from "../../downloads/call.js";
import { buildOptions } from "../../settled/call.js";
import type { Format } from "../../settled/format.js";
import { type Given, parseGiven, textOf, wrongUsage } from "../../verbs/parse.js";
import { emitterFor, systems } from "./vendor/emit/emit.js";

/** `px-meta downloads`: what build scripts need from the network, and the store that keeps it. */
export const command: Command = {
  name: "downloads",
  summary: "see, fetch and vendor what build scripts download, and the store that keeps it",
  usage: "list | audit | add ID URL | fetch | verify | vendor DIR | store | gc",
  about: `Packages declare in their Cargo.toml what their build scripts download
(docs/downloads.md). It is kept in one content store for all workspaces of a
user, each file under the digest of its bytes. PX_META_STORE moves it; it keeps
10 GiB, or what PX_META_STORE_SIZE says: where something new comes, what was used
least recently goes. docs/files.md has its layout. What each verb does:

  list          what the packages declare, as far as this build needs it: its
                packages, features and target, as cargo would build it now, or
                (--all-targets) for every target that rustc knows; and what
                overrides make of it
  audit         what build scripts fetch that declare nothing, as far as px-meta
                knows them, and which others could; nothing is run
  add ID URL    declares a download: fetches it once, and adds it with its digest
                and size to the Cargo.toml of the package (-p) that is here;
                with --rev the URL is that of a git repository
  fetch         brings all that \`list\` shows into the store: several files at
                once, mirrors in order, going on where an earlier run stopped
  verify        looks whether all of it is there, and takes every digest anew
  vendor DIR    puts all of it into a folder for builds without a network, which
                find it where PX_META_DOWNLOADS is the whole path of its
                downloads.json; in place of DIR, --emit SYSTEM prints how Nix
                and others get the files
  store         lists what is in it, least recently used first
  gc            removes what was used least recently until the rest fits; never
                what a running process uses, or what was used in the last hour`,
  options: {
    deny: {
      type: "string",
      multiple: true,
      value: "undeclared|unverified|suspicion",
      help: "audit: exit status 1 where there is any; may be given several times",
    },
    accept: {
      type: "string",
      multiple: true,
      value: "NAME@VERSION",
      help: "audit: --deny says nothing of this package",
    },
    "max-size": {
      type: "string",
      value: "SIZE",
      help: "gc: what may stay, as 500M or 2GiB (usually the store's limit)",
    },
    idle: { type: "string", value: "MINUTES", help: "gc: what was used in this time stays (usually 60)" },
    "all-targets": {
      type: "boolean",
      help: "list, audit, fetch …: for every target that rustc knows, and built on each",
    },
    emit: { type: "string", value: systems.join("|"), help: "vendor: for this system, on standard output" },
    rev: { type: "string", value: "COMMIT", help: "add: the full name of the commit, for a git repository" },
    ...buildOptions,
    ...networkOptions,
    overrides: { type: "string", multiple: true, value: "FILE", help: "a file of overrides, above px-meta.toml" },
    format: {
      type: "string",
      value: "text|json|csv",
      help: "for people (the default), or for programs (csv: list, audit)",
    },
  },
  run: async (context, args) => {
    const read = parseGiven(command, args);
    if (!read.ok) return wrongUsage(context, command.name, read.error);
    const given = read.value;
    const [verb, ...words] = given.positionals;
    if (verb === "add") return addTo(context, given, words);
    const format = textOf(given, "format") ?? "text";
    if (verb === "vendor" && (format === "text" || format === "json")) return vendoring(context, given, format, words);
    if (words.length > 0) return wrongUsage(context, command.name, `unexpected argument ${words[0]}`);
    if (verb === "list" && (format === "text" || format === "json" || format === "csv")) {
      const { list } = await import("./list/list.js");
      return list(context, given, format);
    }
    if (verb === "audit" && (format === "text" || format === "json" || format === "csv")) {
      const { auditDownloads } = await import("./audit/audit.js");
      return auditDownloads(context, given, format);
    }
    if (format !== "text" && format !== "json") {
      return wrongUsage(
        context,
        command.name,
        `--format is text or json${verb === "list" || verb === "audit" ? " or csv" : ""}, not ${format}`,
      );
    }
    switch (verb) {
      case "fetch": {
        const { fetch } = await import("./fetch.js");
        return fetch(context, given, format);
      }
      case "verify": {
        const { verify } = await import("./verify.js");
        return verify(context, given, format);
      }
      case "store": {
        const { showStore } = await import("./store.js");
        return showStore(context, format);
      }
      case "gc": {
        const { collect } = await import("./gc.js");
        return collect(context, given, format);
      }
    }
    return wrongUsage(context, command.name, `expected ${command.usage}`);
  },
};

async function addTo(context: Context, given: Given, words: readonly string[]): Promise<ExitStatus> {
  const [id, url, ...more] = words;
  if (id === undefined || url === undefined || more.length > 0 || textOf(given, "format") !== undefined) {
    return wrongUsage(context, command.name, "expected add ID URL, without --format");
  }
  const { add } = await import("./add/add.js");
  return add(context, given, id, url);
}

async function vendoring(
  context: Context,
  given: Given,
  format: Format,
  words: readonly string[],
): Promise<ExitStatus> {
  const [folder, ...more] = words;
  const system = textOf(given, "emit");
  const emitter = system === undefined ? undefined : await emitterFor(system);
  if (system !== undefined && emitter === undefined) {
    return wrongUsage(context, command.name, `--emit is one of ${systems.join(", ")}, not ${system}`);
  }
  if (more.length > 0 || (folder === undefined) === (emitter === undefined)) {
    return wrongUsage(context, command.name, "expected vendor DIR, or vendor --emit SYSTEM");
  }
  const { emit, vendor } = await import("./vendor/vendor.js");
  return emitter === undefined ? vendor(context, given, format, folder ?? "") : emit(context, given, emitter);
}
