import { basename } from "node:path";
import { type Fact, isObject, type JsonObject } from "@px-meta/core/base";
import { identifyTool } from "./known-libraries.js";
import type { Entry } from "./model.js";
import { distinctNotes, textIn } from "./notes.js";

/** Members of `toolchain@1` that compile foreign code: they matter only where something foreign is compiled. */
const foreign = ["c-compiler", "cxx-compiler", "archiver"];

/** The tools of `toolchain@1` facts, each once. */
export function toolEntries(facts: readonly Fact[], compilesForeign: boolean): readonly Entry[] {
  const tools = new Map<string, Entry>();
  for (const { value } of facts) {
    if (!isObject(value)) continue;
    for (const [role, tool] of Object.entries(value)) {
      if (!isObject(tool) || (foreign.includes(role) && !compilesForeign)) continue;
      const entry = toolEntry(role, described(tool, value));
      const known = tools.get(entry.ref);
      tools.set(
        entry.ref,
        known === undefined ? entry : { ...known, notes: distinctNotes([...known.notes, ...entry.notes]) },
      );
    }
  }
  return [...tools.values()];
}

/** The linker is often the C compiler, of which more is known. */
function described(tool: JsonObject, toolchain: JsonObject): JsonObject {
  const same = Object.values(toolchain).find(
    (other) => isObject(other) && other.path === tool.path && other.version !== undefined,
  );
  return tool.version === undefined && isObject(same) ? same : tool;
}

function toolEntry(role: string, tool: JsonObject): Entry {
  const path = textIn(tool, "path");
  const name = role === "rustc" || role === "cargo" ? role : (textIn(tool, "family") ?? nameOf(path) ?? role);
  const version = textIn(tool, "version");
  const { purl, cpes } = identifyTool(name, version);
  const commit = textIn(tool, "commit-hash");
  return {
    ref: `tool/${name}${version === undefined ? "" : `@${version}`}`,
    kind: "tool",
    name,
    ...(version === undefined ? {} : { version }),
    purl,
    cpes,
    scope: "build",
    isProgram: true,
    links: [],
    notes: [["role", role], ...(commit === undefined ? [] : [["commit", commit] as const])],
  };
}

/** The folder of a program is this machine's own business. */
function nameOf(path: string | undefined): string | undefined {
  return path === undefined ? undefined : basename(path.replaceAll("\\", "/"));
}
