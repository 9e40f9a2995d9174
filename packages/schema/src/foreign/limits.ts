/** Most text in a document, in UTF-16 units of all its keys and texts. */
export const maxText = 256 * 1024;

/** Most values in a document: schemas, keywords, examples, all. */
export const maxValues = 20_000;

/** Deepest nesting of arrays and objects. */
export const maxDepth = 32;

/** Most schemas within one document. */
export const maxSchemas = 2000;

/** Most problems that are told of one document. */
export const maxProblems = 50;

/** Longest regular expression. */
export const maxPattern = 512;

/** Most instructions of all regular expressions of a document, as RE2 compiles them: what one character costs. */
export const maxProgram = 2000;

/** Longest text that a pattern may be held against: the largest `maxLength` beside a `pattern`. */
export const maxMatched = 4096;

/** Largest `maxItems` beside `uniqueItems`, which compares each with each. */
export const maxUnique = 1000;
