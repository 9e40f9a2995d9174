import { isObject, type JsonValue } from "../model/json.js";
import { nearest } from "../model/nearest.js";
import { expectKeys, type Reading, refuse } from "./reading.js";

/** A program as a manifest names it; of a binary it is not known yet who has it. */
type DeclaredProgram =
  | { readonly kind: "binary"; readonly name: string }
  | { readonly kind: "script"; readonly path: string }
  | { readonly kind: "command"; readonly program: string };

/** A program with its arguments, as a manifest names it. */
export interface DeclaredCall {
  readonly program: DeclaredProgram;
  readonly args: readonly string[];
}

/** A table that names a program: `generator_…` or `verifier_…` are its keys. */
export interface Role {
  readonly is: "generator" | "verifier";
  readonly table: string;
  /** Keys beside those of the program. */
  readonly more: readonly string[];
}

type ProgramKind = DeclaredProgram["kind"];

const kinds = new Map<string, ProgramKind>([
  ["cargo_workspace_binary", "binary"],
  ["node_workspace_script", "script"],
  ["command", "command"],
]);

/** Reads which program to call, and with which arguments. */
export function readCall(reading: Reading, role: Role, value: JsonValue): DeclaredCall | undefined {
  const { is, table, more } = role;
  if (Array.isArray(value)) return refuse(reading, table, "", `must be one table: a package has one ${is}`);
  if (!isObject(value)) {
    const example = `{ ${is}_type = "cargo_workspace_binary", ${is}_name = "NAME" }`;
    return refuse(reading, table, "", `must be a table, such as ${example}`);
  }
  const known = [`${is}_type`, `${is}_name`, `${is}_args`, ...more];
  expectKeys(reading, value, { table, known, prefix: `${is}_` });
  const kind = readKind(reading, role, value[`${is}_type`]);
  const args = readArguments(reading, role, value[`${is}_args`] ?? []);
  const name = value[`${is}_name`];
  if (kind === undefined || args === undefined) return undefined;
  if (kind !== "command" || name !== undefined) {
    const program = readName(reading, role, kind, name);
    return program && { program, args };
  }
  const [program, ...rest] = args;
  if (program !== undefined && program !== "") return { program: { kind, program }, args: rest };
  return refuse(reading, table, "", `lacks ${is}_name, and has no ${is}_args that begin with the program`);
}

function readKind(reading: Reading, { is, table }: Role, type: JsonValue | undefined): ProgramKind | undefined {
  const known = [...kinds.keys()];
  if (type === undefined) return refuse(reading, table, "", `lacks ${is}_type, which is one of ${known.join(", ")}`);
  const kind = typeof type === "string" ? kinds.get(type) : undefined;
  if (kind !== undefined) return kind;
  const near = typeof type === "string" ? nearest(type, known) : undefined;
  const hint =
    near === undefined ? `must be one of ${known.join(", ")}` : `there is no type ${type}; did you mean ${near}?`;
  return refuse(reading, table, `${is}_type`, hint);
}

const meaning: { readonly [K in ProgramKind]: string } = {
  binary: "the name of a binary of another member of the workspace",
  script: "the path of a script for Node",
  command: "the name of a program on the PATH, or its path",
};

function readName(
  reading: Reading,
  { is, table }: Role,
  kind: ProgramKind,
  name: JsonValue | undefined,
): DeclaredProgram | undefined {
  if (name === undefined) return refuse(reading, table, "", `lacks ${is}_name, ${meaning[kind]}`);
  if (typeof name !== "string" || name === "" || name.includes("\0")) {
    return refuse(reading, table, `${is}_name`, `must be ${meaning[kind]}`);
  }
  switch (kind) {
    case "binary":
      return { kind, name };
    case "script":
      return { kind, path: name };
    case "command":
      return { kind, program: name };
  }
}

/** No system takes U+0000 in an argument. */
function readArguments(reading: Reading, { is, table }: Role, value: JsonValue): readonly string[] | undefined {
  const key = `${is}_args`;
  if (!Array.isArray(value)) return refuse(reading, table, key, 'must be a list of texts, such as ["--quiet"]');
  const wrong = value.findIndex((one) => typeof one !== "string" || one.includes("\0"));
  if (wrong >= 0) return refuse(reading, table, `${key}[${wrong}]`, "must be a text (without U+0000)");
  return value as readonly string[];
}
