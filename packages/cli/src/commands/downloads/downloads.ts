import type { Command } from "../../command.js";
import { formatOption, readArguments } from "../../settled/format.js";
import { wrongUsage } from "../../verbs/parse.js";

/** `px-meta downloads`: what build scripts need from the network, and the store that keeps it. */
export const command: Command = {
  name: "downloads",
  summary: "see and clean up the store of what build scripts downloaded",
  usage: "store | gc",
  about: `Downloads are kept in one content store for all workspaces of a user, each file
under the digest of its bytes. PX_META_STORE moves it; docs/files.md has its
layout. What each verb does:

  store         lists what is in it, least recently used first
  gc            removes what was used least recently until the rest fits; never
                what a running process uses, or what was used in the last hour`,
  options: {
    "max-size": { type: "string", value: "SIZE", help: "gc: what may stay, as 500M or 2GiB (usually 10G)" },
    idle: { type: "string", value: "MINUTES", help: "gc: what was used in this time stays (usually 60)" },
    ...formatOption,
  },
  run: async (context, args) => {
    const read = readArguments(context, command, args);
    if (typeof read === "number") return read;
    const { given, format } = read;
    const [verb, ...more] = given.positionals;
    if (more.length > 0) return wrongUsage(context, command.name, `unexpected argument ${more[0]}`);
    switch (verb) {
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
