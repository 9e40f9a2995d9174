import type { FactKey, Question } from "@px-meta/core/stages";
import type { Field } from "@px-meta/schema";

/**
 * Takes the end of a name for a field where no fact is called so: `native-library@1/z/version`, `abi@1/cxx/stdlib`.
 * The same with `#` before the field is what the answer says, because names may have a `/` themselves.
 */
export function withField(
  question: Question,
  keys: Iterable<FactKey>,
  fields: readonly Pick<Field, "pointer">[],
): Question {
  const { schema, name, pointer } = question;
  if (name === undefined || pointer !== undefined) return question;
  const names = new Set<string>();
  for (const key of keys) if (key.schema === schema) names.add(key.name);
  for (let end = name.length; end > 0; end = name.lastIndexOf("/", end - 1)) {
    if (!names.has(name.slice(0, end))) continue;
    return end === name.length ? question : { schema, name: name.slice(0, end), pointer: name.slice(end) };
  }
  return fields.some((field) => field.pointer === `/${name}`) ? { schema, pointer: `/${name}` } : question;
}
