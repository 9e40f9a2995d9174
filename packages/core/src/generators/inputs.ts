import type { GeneratorInputs } from "../model/generator.js";
import { isObject, type JsonValue } from "../model/json.js";
import { parseKey, parseSchemaId } from "../model/names.js";
import { nearest } from "../model/nearest.js";
import { type Reading, refuse } from "./reading.js";

/** What each list holds. */
const lists = {
  files: {
    fits: (text: string) => /^!?[^!]/.test(text) && !text.includes("\0"),
    is: 'a pattern of paths, such as "spec/**/*.yaml", or "!spec/old/**" to take some away again',
  },
  env: {
    fits: (text: string) => text !== "" && !/[=\0]/.test(text),
    is: 'the name of a variable, such as "API_VERSION"',
  },
  facts: {
    fits: (text: string) => parseSchemaId(text) !== undefined || parseKey(text) !== undefined,
    is: 'a schema, such as "target@1", or one fact, such as "native-library@1/openssl"',
  },
} as const;

/** Reads what a generator's work rests on. */
export function readInputs(reading: Reading, table: string, value: JsonValue): GeneratorInputs | undefined {
  if (!isObject(value)) {
    const example = '{ files = ["spec/**/*.yaml"], env = ["API_VERSION"], facts = ["target@1"] }';
    return refuse(reading, table, "inputs", `must be a table, such as ${example}`);
  }
  for (const key of Object.keys(value).sort()) {
    if (!Object.hasOwn(lists, key)) refuse(reading, table, `inputs.${key}`, strangeList(key));
  }
  const read = (list: keyof typeof lists) => readList(reading, table, list, value[list] ?? []);
  const [files, env, facts] = [read("files"), read("env"), read("facts")];
  if (files === undefined || env === undefined || facts === undefined) return undefined;
  if (files.length === 0 || files.some((pattern) => !pattern.startsWith("!"))) return { files, env, facts };
  return refuse(reading, table, "inputs.files", "only takes files away; name those that the generator reads");
}

/** No warning, as for other keys: a generator whose input is misspelt would not run where it must. */
function strangeList(key: string): string {
  const known = Object.keys(lists);
  const near = nearest(key, known);
  return `means nothing there; ${near === undefined ? `known are ${known.join(", ")}` : `did you mean ${near}?`}`;
}

function readList(
  reading: Reading,
  table: string,
  list: keyof typeof lists,
  value: JsonValue,
): readonly string[] | undefined {
  const { fits, is } = lists[list];
  if (!Array.isArray(value)) return refuse(reading, table, `inputs.${list}`, `must be a list; each is ${is}`);
  const wrong = value.findIndex((one) => typeof one !== "string" || !fits(one));
  if (wrong < 0) return value as readonly string[];
  return refuse(reading, table, `inputs.${list}[${wrong}]`, `must be ${is}`);
}
