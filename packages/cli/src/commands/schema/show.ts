import { nearest } from "@px-meta/core/base";
import type { JsonObject } from "@px-meta/core/stages";
import { outline, type Schema, showRule } from "@px-meta/schema";
import type { Context, ExitStatus } from "../../command.js";
import { wrongUsage } from "../../verbs/parse.js";
import { findSchema, namesOf } from "./list.js";
import { plain, wrap } from "./plain.js";
import { schemasAtHand, type Where } from "./workspace.js";

/** `px-meta schema show NAME`: 0, or 2 where there is no such schema, or 3 where cargo cannot answer. */
export async function show(context: Context, where: Where, name: string, format: "text" | "json"): Promise<ExitStatus> {
  const found = await schemasAtHand(context, { ...where, own: where.own || !name.includes(":") });
  if (!found.ok) {
    context.stderr.write(`error: ${plain(found.error)}\n`);
    return 3;
  }
  const schema = findSchema(found.value, name) ?? findSchema(found.value, `${name}@1`);
  if (schema === undefined) {
    const near = nearest(name, namesOf(found.value));
    const hint = near === undefined ? "; `px-meta schema list` has them all" : `; did you mean ${near}?`;
    return wrongUsage(context, "schema", `there is no schema ${plain(name)}${hint}`);
  }
  const document = await schema.document();
  context.stdout.write(format === "json" ? `${JSON.stringify(document, undefined, 2)}\n` : textOf(schema, document));
  return 0;
}

function textOf({ id, fields }: Schema<unknown>, document: JsonObject): string {
  const { description, examples } = document;
  const rows = outline(document).map(({ path, types, required, description: text }) => {
    const head = `  ${plain(path)}: ${plain(types.join(" | "))}${required ? " (required)" : ""}`;
    return text === "" ? head : `${head}\n${wrap(text, "      ", 80)}`;
  });
  const rules = fields.map(
    ({ pointer, rule }) => `  ${pointer === "" ? "the fact" : plain(pointer)}: ${showRule(rule)}`,
  );
  const example = Array.isArray(examples) ? plain(JSON.stringify(examples[0], undefined, 2)) : undefined;
  return [
    id,
    ...(typeof description === "string" ? [wrap(description, "", 80)] : []),
    ...(rows.length === 0 ? [] : [`Fields:\n${rows.join("\n")}`]),
    ...(rules.length === 0 ? [] : [`How they travel:\n${rules.join("\n")}`]),
    ...(example === undefined ? [] : [`For example:\n${example.replaceAll(/^/gm, "  ")}`]),
  ]
    .join("\n\n")
    .concat("\n");
}
