import type { Command } from "../../command.js";
import { formatOption, readArguments } from "../../settled/format.js";
import { textOf, wrongUsage } from "../../verbs/parse.js";
import { shimPlace } from "./place.js";

/** `px-meta shim`: a `cargo` in front of cargo, for workspaces that ask for it. */
export const command: Command = {
  name: "shim",
  summary: "let `cargo` itself go through px-meta, in workspaces that ask for it",
  usage: "install | print bash|zsh|fish|direnv|mise | status | remove",
  about: `Writes a small \`cargo\` that stands in front of cargo on the PATH. In a workspace
whose px-meta.toml has

  [shim]
  cargo = true

it gives the verbs that build (build, check, clippy, doc, rustc, rustdoc, run,
test, bench, fix, package, publish) to px-meta. Everywhere else, and for every
other verb, it is cargo. PX_META_SHIM=off makes it cargo for one call or a whole
shell; PX_META_SHIM=show prints which program would run, and runs none.

  install       writes it; a file that is not px-meta's stays
  print WHAT    prints the lines that put it in front on the PATH, for a shell or
                a tool that sets the PATH of a folder
  status        tells whether it is in place, which cargo is behind it, and what
                \`cargo build\` runs in this folder
  remove        takes it away again`,
  options: {
    dir: { type: "string", value: "DIR", help: "a folder of your own, in place of the one of this user" },
    ...formatOption,
  },
  run: async (context, args) => {
    const read = readArguments(context, command, args);
    if (typeof read === "number") return read;
    const { given, format } = read;
    const [verb = "", what, ...more] = given.positionals;
    const place = shimPlace(context, textOf(given, "dir"));
    if (format === "json" && verb !== "status") {
      return wrongUsage(context, command.name, "--format json is for `shim status`");
    }
    if (verb === "print" && more.length === 0) {
      const { print } = await import("./print.js");
      return print(context, place, what);
    }
    if (what !== undefined) return wrongUsage(context, command.name, `expected ${command.usage}`);
    switch (verb) {
      case "install": {
        const { install } = await import("./install.js");
        return install(context, place);
      }
      case "status": {
        const { status } = await import("./status.js");
        return status(context, place, format);
      }
      case "remove": {
        const { remove } = await import("./install.js");
        return remove(context, place);
      }
    }
    return wrongUsage(context, command.name, `expected ${command.usage}`);
  },
};
