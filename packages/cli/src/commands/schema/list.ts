import { describe, type Problem, type SchemaId, type Severity, severityOf } from "@px-meta/core/stages";
import { formats, registry, type Schema } from "@px-meta/schema";
import type { Context, ExitStatus } from "../../command.js";
import { firstSentence, plain } from "./plain.js";
import { type AtHand, schemasAtHand, type Where } from "./workspace.js";

/** One schema in the list. */
interface Row {
  readonly id: string;
  readonly kind: "fact" | "crate" | "format";
  readonly summary: string;
  readonly package?: { readonly id: string; readonly name: string; readonly version: string };
}

/** `px-meta schema list`: 0, or 1 where a crate's schema is wrong, or 3 where cargo cannot answer. */
export async function list(context: Context, where: Where, format: "text" | "json"): Promise<ExitStatus> {
  const found = await schemasAtHand(context, where);
  if (!found.ok) {
    context.stderr.write(`error: ${plain(found.error)}\n`);
    return 3;
  }
  const rows = await rowsOf(found.value);
  const { problems } = found.value;
  if (format === "json") {
    const shown = { "px-meta": "schema-list@1", schemas: rows, problems: problems.map(shownProblem) };
    context.stdout.write(`${JSON.stringify(shown, undefined, 2)}\n`);
  } else {
    context.stdout.write(textOf(rows));
    for (const problem of problems) context.stderr.write(`${severityOf(problem)}: ${plain(describe(problem))}\n`);
  }
  return problems.length > 0 ? 1 : 0;
}

/** A problem as JSON shows it. */
function shownProblem(problem: Problem): {
  readonly kind: string;
  readonly severity: Severity;
  readonly message: string;
} {
  return { ...problem, severity: severityOf(problem), message: describe(problem) };
}

async function rowsOf({ schemas, packages }: AtHand): Promise<readonly Row[]> {
  const row = async (kind: Row["kind"], { id, document }: Schema<unknown>): Promise<Row> => {
    const { description } = await document();
    return { id, kind, summary: typeof description === "string" ? firstSentence(description) : "" };
  };
  const crates = [...schemas.documents.keys()].sort().map(async (id) => {
    const schema = schemas.get(id);
    const made = schema === undefined ? undefined : await row("crate", schema);
    const owner = packages.filter(({ name }) => id.startsWith(`${name.toLowerCase()}:`)).at(-1);
    if (made === undefined || owner === undefined) return made === undefined ? [] : [made];
    return [{ ...made, package: { id: owner.id, name: owner.name, version: owner.version } }];
  });
  return [
    ...(await Promise.all(registry.names().map((id) => row("fact", registry.get(id))))),
    ...(await Promise.all(crates)).flat(),
    ...(await Promise.all(formats.names().map((id) => row("format", formats.get(id))))),
  ];
}

const titles: { readonly [kind in Row["kind"]]: string } = {
  fact: "Facts",
  crate: "Facts of crates in this workspace",
  format: "Files that px-meta writes",
};

function textOf(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ id }) => id.length)) + 2;
  const groups = (["fact", "crate", "format"] as const).map((kind) => {
    const lines = rows.filter((row) => row.kind === kind).map(({ id, summary }) => `  ${id.padEnd(width)}${summary}\n`);
    return lines.length === 0 ? "" : `${titles[kind]}\n${lines.join("")}`;
  });
  return groups.filter((group) => group !== "").join("\n");
}

/** All ids at hand, for suggestions. */
export function namesOf({ schemas }: AtHand): readonly string[] {
  return [...registry.names(), ...formats.names(), ...schemas.documents.keys()];
}

/** The schema of an id, be it of a fact or of a file. */
export function findSchema({ schemas }: AtHand, id: string): Schema<unknown> | undefined {
  return formats.has(id) ? formats.get(id) : schemas.get(id as SchemaId);
}
