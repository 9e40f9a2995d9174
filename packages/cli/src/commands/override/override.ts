import type { Command } from "../../command.js";
import { sourceOptions } from "../../settled/call.js";
import { formatOption, readArguments } from "../../settled/format.js";
import { wrongUsage } from "../../verbs/parse.js";
import { layerOptions } from "./sight.js";

/** `px-meta override`: check, write and apply what a packager changes. */
export const command: Command = {
  name: "override",
  summary: "check overrides, start a file of them, or hand them to plain cargo",
  usage: "check | init | emit cargo-config|env|json | apply | remove",
  about: `Overrides change what build scripts decide. They stand in px-meta.toml in the
workspace's root, in files that --overrides or PX_META_OVERRIDES name, in
PX_META__… variables, and in --set. In one line each operator has a sign of its
own: = set, ?= default, += append, =+ prepend, -= remove, *= update, ::= replace,
=! unset, == require, ~= waive. What each verb does:

  check         tells what is wrong with them, and what each one changes
  init          writes a commented px-meta.toml with all that can be overridden
                in the last build
  emit WHAT     prints what they ask of cargo, as a part of its configuration
                (cargo-config) or as a shell script of variables (env); or all
                of them as one JSON file for PX_META_OVERRIDES_JSON (json)
  apply         writes what they ask of cargo into .cargo/config.toml of the
                workspace, in a block of its own, so that plain cargo and
                rust-analyzer build the same thing
  remove        takes that block out again`,
  options: {
    ...layerOptions,
    output: { type: "string", short: "o", value: "FILE", help: "init: write there; `-` is standard output" },
    force: { type: "boolean", help: "init: replace the file that is there" },
    ...formatOption,
    ...sourceOptions,
  },
  run: async (context, args) => {
    const read = readArguments(context, command, args);
    if (typeof read === "number") return read;
    const { given, format } = read;
    const [verb, what, ...more] = given.positionals;
    if (format === "json" && verb !== "check") {
      return wrongUsage(context, command.name, "--format json is for `override check`");
    }
    if (verb === "emit" && more.length === 0) {
      const { emit, isEmitted } = await import("./emit/emit.js");
      if (isEmitted(what)) return emit(context, given, what);
    }
    if (what !== undefined) return wrongUsage(context, command.name, `expected ${command.usage}`);
    switch (verb) {
      case "check": {
        const { check } = await import("./check.js");
        return check(context, given, format);
      }
      case "init": {
        const { init } = await import("./init.js");
        return init(context, given);
      }
      case "apply": {
        const { apply } = await import("./apply.js");
        return apply(context, given);
      }
      case "remove": {
        const { remove } = await import("./apply.js");
        return remove(context, given);
      }
    }
    return wrongUsage(context, command.name, `expected ${command.usage}`);
  },
};
