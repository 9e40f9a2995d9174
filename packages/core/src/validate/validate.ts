import type { Validator } from "@px-meta/schema";
import type { Fact } from "../model/fact.js";
import type { PackageId, SchemaId } from "../model/names.js";
import { type Package, packageLabel } from "../model/package.js";
import type { Problem } from "../model/problem.js";
import type { Schemas } from "../model/schemas.js";

/**
 * Holds every fact against its schema: what fits goes on, of the rest every problem is told (of one fact at most
 * some twenty).
 *
 * A fact of a schema that nobody knows is left out too, because nothing says how it travels; where the schema is there
 * and not sound, that has been told. Only the validators of schemas that occur are loaded.
 */
export async function validate(input: {
  readonly facts: readonly Fact[];
  readonly schemas: Schemas;
  /** For the names in problems. */
  readonly packages: readonly Package[];
}): Promise<{ readonly facts: readonly Fact[]; readonly problems: readonly Problem[] }> {
  const { facts, schemas } = input;
  let made: ReadonlyMap<PackageId, string> | undefined;
  const labels = () => {
    made ??= new Map(input.packages.map((one) => [one.id, packageLabel(one)]));
    return made;
  };
  const validators = new Map<SchemaId, Validator<unknown>>();
  for (const id of new Set(facts.map(({ schema }) => schema))) {
    const schema = schemas.get(id);
    if (schema !== undefined) validators.set(id, await schema.validator());
  }
  const good: Fact[] = [];
  const problems: Problem[] = [];
  let schema: SchemaId | undefined;
  let validator: Validator<unknown> | undefined;
  for (const fact of facts) {
    if (fact.schema !== schema) {
      schema = fact.schema;
      validator = validators.get(schema);
    }
    const checked = validator?.(fact.value);
    if (checked?.ok === true) good.push(fact);
    else problems.push(...problemsOf(fact, checked, labels, schemas));
  }
  return { facts: good, problems };
}

function problemsOf(
  fact: Fact,
  checked: Extract<ReturnType<Validator<unknown>>, { readonly ok: false }> | undefined,
  labels: () => ReadonlyMap<PackageId, string>,
  schemas: Schemas,
): readonly Problem[] {
  const { schema, name, origin, package: id } = fact;
  const common = { package: id, label: labels().get(id) ?? id, key: { schema, name }, origin };
  if (checked === undefined && schemas.refused.has(schema)) return [];
  if (checked === undefined) return [{ kind: "unknown-schema", ...common, known: nearTo(schema, schemas) }];
  return checked.error.map(({ pointer, message }) => ({ kind: "invalid-fact", ...common, pointer, reason: message }));
}

/** Other majors of the same schema, the first nine. */
function nearTo(schema: SchemaId, schemas: Schemas): readonly SchemaId[] {
  const base = schema.slice(0, schema.lastIndexOf("@"));
  const majors = Array.from({ length: 9 }, (_, i) => `${base}@${i + 1}` as SchemaId);
  return majors.filter((candidate) => schemas.get(candidate) !== undefined);
}
