import { dirname } from "node:path";
import { isObject } from "../model/json.js";
import { type PackageId, parseSchemaId, type SchemaId } from "../model/names.js";
import type { Package } from "../model/package.js";
import type { Problem } from "../model/problem.js";

/** A package as far as its schemas need it. */
export type Publisher = Pick<Package, "id" | "name" | "version" | "manifestPath" | "metadata">;

/** A schema that a package brings, by the word of its manifest. */
export interface Declaration {
  readonly package: PackageId;
  /** Name and version. */
  readonly label: string;
  readonly id: SchemaId;
  /** The package's folder. */
  readonly folder: string;
  /** Absolute path of the document, in that folder by its name. */
  readonly path: string;
}

/** Most schemas of one package. */
const maxDeclarations = 100;

/**
 * Reads `[package.metadata.px-meta.schemas]`: names with paths. A name is `palette@1`, or with the crate's own name
 * before it, `my-crate:palette@1`; no crate declares a schema of another. A path is relative, written with `/`, and
 * never leaves the package's folder.
 */
export function readDeclarations(from: Publisher, problems: Problem[]): readonly Declaration[] {
  const { id, name, version, manifestPath, metadata } = from;
  const label = `${name} ${version}`;
  const folder = dirname(manifestPath);
  const refuse = (entry: string, reason: string) => {
    problems.push({ kind: "invalid-schema-declaration", package: id, label, path: manifestPath, entry, reason });
  };
  const table = isObject(metadata) ? metadata.schemas : undefined;
  if (table === undefined) return [];
  if (!isObject(table)) {
    refuse("schemas", 'must be a table of names and paths, such as "palette@1" = "schemas/palette.json"');
    return [];
  }
  const entries = Object.entries(table);
  if (entries.length > maxDeclarations) {
    refuse("schemas", `has ${entries.length} entries; at most ${maxDeclarations} are read`);
  }
  const declarations = new Map<SchemaId, Declaration>();
  for (const [entry, path] of entries.slice(0, maxDeclarations)) {
    const schema = ownId(name, entry);
    const steps = typeof path === "string" ? stepsOf(path) : undefined;
    if (schema === undefined) {
      refuse(
        entry,
        `must be NAME@MAJOR in lower-case letters, digits and hyphens, as in "palette@1", or "${name.toLowerCase()}:palette@1"`,
      );
    } else if (steps === undefined) {
      refuse(entry, "must be the path of a file in the package, relative to its Cargo.toml and written with /");
    } else if (declarations.has(schema)) refuse(entry, `declares ${schema} again`);
    else declarations.set(schema, { package: id, label, id: schema, folder, path: `${folder}/${steps.join("/")}` });
  }
  return [...declarations.values()];
}

function ownId(crate: string, entry: string): SchemaId | undefined {
  const own = `${crate.toLowerCase()}:`;
  const id = parseSchemaId(entry.includes(":") ? entry : own + entry);
  return id?.startsWith(own) ? id : undefined;
}

/** Names that Windows reads in its own way (drives, streams, backslashes, trailing dots) are refused everywhere. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it refuses.
const unsafe = /[\u0000-\u001f\\:]|^\.{1,2}$|[. ]$/;

/** The parts of a path that stays where it starts; undefined for any other. */
function stepsOf(path: string): readonly string[] | undefined {
  const steps = path.split("/");
  return steps.every((step) => step !== "" && step.length <= 255 && !unsafe.test(step)) ? steps : undefined;
}
