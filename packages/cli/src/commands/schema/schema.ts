import type { Command } from "../../command.js";
import { isGiven, parseGiven, textOf, wrongUsage } from "../../verbs/parse.js";

/** `px-meta schema`: what kinds of facts there are, and whether a document is a good schema. */
export const command: Command = {
  name: "schema",
  summary: "list, show and check the schemas of facts",
  usage: "list | show NAME | check FILE [--instance FILE]",
  about: `Facts are instances of schemas. What each verb does:

  list          lists the schemas of px-meta, and those of the crates in this
                workspace
  show NAME     shows one of them, with its fields and how they travel
  check FILE    tells whether FILE is a schema that a crate can bring; with
                --instance, whether another file is an instance of it (instead
                of FILE, the name of a schema may be given)`,
  options: {
    format: { type: "string", value: "text|json", help: "what to write; json of `show` is the schema itself" },
    instance: { type: "string", value: "FILE", help: "a JSON file to hold against the schema" },
    "manifest-path": { type: "string", value: "PATH", help: "the Cargo.toml of the workspace" },
    own: { type: "boolean", help: "leave out the schemas of crates: cargo is not asked" },
  },
  run: async (context, args) => {
    const parsed = parseGiven(command, args);
    if (!parsed.ok) return wrongUsage(context, command.name, parsed.error);
    const given = parsed.value;
    const format = textOf(given, "format") ?? "text";
    if (format !== "text" && format !== "json") {
      return wrongUsage(context, command.name, `--format is text or json, not ${format}`);
    }
    const [verb, name, ...more] = given.positionals;
    const instance = textOf(given, "instance");
    const manifestPath = textOf(given, "manifest-path");
    const workspace = { own: isGiven(given, "own"), ...(manifestPath === undefined ? {} : { manifestPath }) };
    if (verb === "list" && name === undefined && instance === undefined) {
      const { list } = await import("./list.js");
      return list(context, workspace, format);
    }
    if (verb === "show" && name !== undefined && more.length === 0 && instance === undefined) {
      const { show } = await import("./show.js");
      return show(context, workspace, name, format);
    }
    if (verb === "check" && name !== undefined && more.length === 0) {
      const { check } = await import("./check.js");
      return check(context, workspace, { schema: name, ...(instance === undefined ? {} : { instance }) }, format);
    }
    return wrongUsage(context, command.name, `expected ${command.usage}`);
  },
};
