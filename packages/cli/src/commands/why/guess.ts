import { type FactKey, type Question, showKey } from "@px-meta/core/stages";

/**
 * Finds what may be meant by words that name no schema with its major, of the facts that there are: `z`,
 * `native-library/z`, `native-library`, each also with `#/field`.
 */
export function guess(text: string, keys: Iterable<FactKey>): readonly Question[] {
  const hash = text.indexOf("#");
  const head = (hash < 0 ? text : text.slice(0, hash)).toLowerCase();
  const pointer = hash < 0 ? undefined : text.slice(hash + 1);
  const found = new Map<string, Question>();
  for (const { schema, name } of keys) {
    const base = schema.slice(0, schema.lastIndexOf("@"));
    const names = [name, `${base}/${name}`, showKey({ schema, name })].map((each) => each.toLowerCase());
    const key = names.includes(head)
      ? { schema, name }
      : base.toLowerCase() === head || schema.toLowerCase() === head
        ? { schema }
        : undefined;
    if (key !== undefined) found.set(JSON.stringify(key), { ...key, ...(pointer !== undefined && { pointer }) });
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, question]) => question);
}
