/** The answer of a step that can find its input bad: the value, or what is wrong with it. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** One thing wrong with a schema or with an instance of one. */
export interface SchemaError {
  /** JSON pointer to the place: into the schema document, or into the instance that was checked. */
  readonly pointer: string;
  /** What is wrong there, in lower case, without a full stop. */
  readonly message: string;
}

/** Adds one step to a JSON pointer. */
export function stepInto(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
