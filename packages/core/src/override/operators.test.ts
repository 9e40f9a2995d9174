import { expect, test } from "vitest";
import { overridden, trimmed } from "./example.js";

const fact = `
  package z 1.0.0 links z
  fact z native-library@1/z {"link":"static","libs":["z","m"],"defines":{"A":"1"}}
`;

/** What overrides make of the fact above; each begins with `LAYER OPERATOR` or `LAYER {SELECTOR} OPERATOR`. */
async function check(overrides: string, expected: string): Promise<void> {
  const lines = trimmed(overrides)
    .split("\n")
    .map((line) =>
      line.replace(/^([\w-]+) (?:(\{.*?\}) )?/, (_, layer, select = "z") => `${layer} ${select} native-library@1/z `),
    );
  const told = await overridden(`${fact}\n${lines.join("\n")}`);
  expect(told.replace("z native-library@1/z on target ", "")).toBe(trimmed(expected));
}

test.each([
  [
    "append puts items at the end",
    'site append #/libs ["a","b"]',
    '{"link":"static","libs":["z","m","a","b"],"defines":{"A":"1"}} overridden; site:1 append /libs was ["z","m"]',
  ],
  [
    "prepend puts them at the beginning, in their order",
    'site prepend #/libs ["a","b"]',
    '{"link":"static","libs":["a","b","z","m"],"defines":{"A":"1"}} overridden; site:1 prepend /libs was ["z","m"]',
  ],
  [
    "an item that is there is moved, not doubled",
    'site append #/libs ["z"]',
    '{"link":"static","libs":["m","z"],"defines":{"A":"1"}} overridden; site:1 append /libs was ["z","m"]',
  ],
  [
    "remove takes items out, wherever they are, and is content where they are not",
    'site remove #/libs ["m","none"]',
    '{"link":"static","libs":["z"],"defines":{"A":"1"}} overridden; site:1 remove /libs was ["z","m"]',
  ],
  [
    "a list that is not there begins empty",
    'site append #/include-dirs ["/usr/include"]\nsite remove #/search-paths ["/lib"]',
    '{"link":"static","libs":["z","m"],"defines":{"A":"1"},"include-dirs":["/usr/include"]} overridden; site:1 append /include-dirs',
  ],
  [
    "what changes nothing leaves no step",
    'site append #/libs ["m"]\nsite remove #/include-dirs ["x"]\nsite update #/defines {"A":"1"}',
    '{"link":"static","libs":["z","m"],"defines":{"A":"1"}} harvested',
  ],
  [
    "update changes keys and keeps the others, each with what it was",
    'site update #/defines {"A":"2","B":true}',
    '{"link":"static","libs":["z","m"],"defines":{"A":"2","B":true}} overridden; site:1 update /defines/A was "1"; site:1 update /defines/B',
  ],
  [
    "update of the whole changes fields",
    'site update # {"version":"2","link":"dynamic"}',
    '{"link":"dynamic","libs":["z","m"],"defines":{"A":"1"},"version":"2"} overridden; site:1 update /link was "static"; site:1 update /version',
  ],
  [
    "replace puts a value there",
    'site replace #/libs ["y"] because ours',
    '{"link":"static","libs":["y"],"defines":{"A":"1"}} overridden; site:1 replace /libs was ["z","m"] because ours',
  ],
])("%s", (_, overrides, expected) => check(overrides, expected));

test.each([
  [
    "each layer builds on what the lower ones left",
    'workspace append #/libs ["a"]\nsite prepend #/libs ["b"]\nenvironment remove #/libs ["z"]\ncommand-line append #/libs ["b"]',
    `{"link":"static","libs":["m","a","b"],"defines":{"A":"1"}} overridden; workspace:1 append /libs was ["z","m"]; site:1 prepend /libs was ["z","m","a"]; environment:1 remove /libs was ["b","z","m","a"]; command-line:1 append /libs was ["b","m","a"]`,
  ],
  [
    "a set above makes what lower layers added nothing",
    'workspace append #/libs ["a"]\nsite set #/libs ["b"]',
    '{"link":"static","libs":["b"],"defines":{"A":"1"}} overridden; workspace:1 append /libs was ["z","m"]; site:1 set /libs was ["z","m","a"]',
  ],
  [
    "what a replace stands in for is as if it had not been said: changes, their mistakes, and what was required",
    'workspace append #/libs ["a"]\nworkspace set #/libs/9 "x"\nworkspace require #/libs ["z"]\nworkspace set #/version "1"\nsite replace #/libs ["b"]\ncommand-line append #/libs ["c"]',
    '{"link":"static","libs":["b","c"],"defines":{"A":"1"},"version":"1"} overridden; workspace:4 set /version; site:1 replace /libs was ["z","m"]; command-line:1 append /libs was ["b"]',
  ],
  [
    "a lower update counts for the keys outside of what is replaced",
    'workspace update # {"version":"1","libs":["x"]}\nsite replace #/libs ["b"]',
    '{"link":"static","libs":["b"],"defines":{"A":"1"},"version":"1"} overridden; workspace:1 update /libs was ["z","m"]; workspace:1 update /version; site:1 replace /libs was ["x"]',
  ],
])("over layers: %s", (_, overrides, expected) => check(overrides, expected));

const tie = (one: number, other: number, pointer: string) =>
  `ambiguous-override: site:${one}:1 and site:${other}:1 say different things of native-library@1/z#${pointer} of z 1.0.0, and neither selector is more specific: neither has an effect; add a key to one of them, or remove it`;
const untouched = '{"link":"static","libs":["z","m"],"defines":{"A":"1"}} harvested';

test.each([
  [
    "the less specific comes first, and the more specific builds on it",
    'site {"crate":"z","links":"z"} append #/libs ["b"]\nsite append #/libs ["a"]',
    '{"link":"static","libs":["z","m","a","b"],"defines":{"A":"1"}} overridden; site:2 append /libs was ["z","m"]; site:1 append /libs was ["z","m","a"]',
  ],
  [
    "a whole name is more specific than a pattern",
    'site {"crate":"z"} set #/version "1"\nsite {"crate":"*"} set #/version "2"\nsite {"crate":"?","links":"*"} set #/link "dynamic"',
    '{"link":"dynamic","libs":["z","m"],"defines":{"A":"1"},"version":"1"} overridden; site:3 set /link was "static"; site:1 set /version',
  ],
  [
    "a more specific set hides all that is less specific at its place",
    'site {"crate":"z","links":"z"} set #/libs ["b"]\nsite append #/libs ["a"]\nsite {} set #/libs ["c"]',
    '{"link":"static","libs":["b"],"defines":{"A":"1"}} overridden; site:1 set /libs was ["z","m"]',
  ],
  [
    "two that go to the same end of a list exclude each other",
    'site append #/libs ["a"]\nsite {"links":"z"} append #/libs ["b"]',
    `${untouched}\n${tie(1, 2, "/libs")}`,
  ],
  [
    "one that puts in what the other takes out excludes it",
    'site remove #/libs ["a","z"]\nsite {"links":"z"} append #/libs ["a"]',
    `${untouched}\n${tie(2, 1, "/libs")}`,
  ],
  [
    "a list that is set has no place for more by an equal",
    'site set #/libs ["a"]\nsite append #/libs ["b"]',
    `${untouched}\n${tie(2, 1, "/libs")}`,
  ],
  [
    "those that do not touch each other stand together",
    'site append #/libs ["b"]\nsite prepend #/libs ["a"]\nsite remove #/libs ["m"]\nsite {"links":"z"} remove #/libs ["z"]',
    '{"link":"static","libs":["a","b"],"defines":{"A":"1"}} overridden; site:1 append /libs was ["z","m"]; site:2 prepend /libs was ["z","m","b"]; site:3 remove /libs was ["a","z","m","b"]; site:4 remove /libs was ["a","z","b"]',
  ],
  [
    "updates of different keys stand together, those of one key must agree",
    'site update #/defines {"B":"1","C":"1"}\nsite {"links":"z"} update #/defines {"C":"1","D":"1"}\nsite {"links":"z"} set #/defines/D "1"',
    '{"link":"static","libs":["z","m"],"defines":{"A":"1","B":"1","C":"1","D":"1"}} overridden; site:1 update /defines/B; site:1 update /defines/C; site:2 update /defines/D',
  ],
  [
    "an update and a set of one key exclude each other",
    'site update #/defines {"B":"1"}\nsite {"links":"z"} set #/defines/B "2"',
    `${untouched}\n${tie(1, 2, "/defines/B")}`,
  ],
  [
    "two that agree do not hide what contradicts both",
    'site set #/version "1"\nsite set #/version "1"\nsite {"links":"z"} set #/version "2"',
    `${untouched}\n${tie(1, 3, "/version")}\n${tie(2, 3, "/version")}`,
  ],
  [
    "items are counted as the layer found them",
    "site unset #/libs/0\nsite unset #/libs/1",
    '{"link":"static","libs":[],"defines":{"A":"1"}} overridden; site:2 unset /libs/1 was "m"; site:1 unset /libs/0 was "z"',
  ],
])("within a layer: %s", (_, overrides, expected) => check(overrides, expected));

const wrong = (reason: string) =>
  `invalid-override-value: site:1:1: native-library@1/z#${reason}; the override has no effect`;
const asks = "is not what native-library@1 asks for";

test.each([
  ['append #/libs "a"', "invalid-override: site:1:1: append takes a list of items"],
  ["prepend #/libs []", "invalid-override: site:1:1: prepend takes a list of items"],
  ["remove #/libs", "invalid-override: site:1:1: remove takes a list of items"],
  ['update #/defines ["A"]', "invalid-override: site:1:1: update takes a table of keys"],
  ["update #/defines {}", "invalid-override: site:1:1: update takes a table of keys"],
  ["replace #/defines", "invalid-override: site:1:1: replace has no value"],
  ["append #/libs [1]", wrong(`/libs/0 ${asks}: must be string`)],
  ['remove #/libs [""]', wrong(`/libs/0 ${asks}: must not be empty`)],
  ['append #/version ["1"]', wrong(`/version ${asks}: it is not a list, but string`)],
  ['append #/defines ["1"]', wrong(`/defines ${asks}: it is not a list, but object`)],
  ['update #/libs {"0":"y"}', wrong(`/libs ${asks}: it is not a table, but array`)],
  ['update #/defines {"A":1}', wrong(`/defines/A ${asks}: must be string or boolean`)],
  ['update # {"link":"x"}', wrong(`/link ${asks}: must be one of "static", "dynamic", "framework", "raw-dylib"`)],
  ["replace #/libs [1]", wrong(`/libs/0 ${asks}: must be string`)],
])("%s is held against the schema", (text, problem) => check(`site ${text}`, `${untouched}\n${problem}`));

test("nothing is made that nobody could read: places and values have bounded depth", async () => {
  const deep = `invalid-override: site:1:1: it goes down more than 32 levels of lists and tables`;
  await check(`site set #${"/a".repeat(20_000)} 1`, `${untouched}\n${deep}`);
  await check(`site update #${"/a".repeat(20)} {"k":${"[".repeat(12)}${"]".repeat(12)}}`, `${untouched}\n${deep}`);
});

test("of thousands that exclude each other every one is told, but not every pair", async () => {
  const many = Array.from({ length: 2000 }, (_, index) => `site set #/version "${index}"`).join("\n");
  const lines = (await overridden(`${fact}\n${many.replaceAll("site set", "site z native-library@1/z set")}`)).split(
    "\n",
  );
  expect(lines.length).toBe(2000);
});

test("a place that is no list, or no table, is told where the schema does not know it", () =>
  check(
    'site set #/x {"y":1}\nenvironment append #/x ["a"]\ncommand-line update #/x/y {"a":1}',
    `
    {"link":"static","libs":["z","m"],"defines":{"A":"1"},"x":{"y":1}} overridden; site:1 set /x
    unknown-override-field: site:1:1: native-library@1 has no field /x
    unknown-override-field: environment:1:1: native-library@1 has no field /x
    unknown-override-field: command-line:1:1: native-library@1 has no field /x
    misplaced-override: environment:1:1: native-library@1/z#/x of z 1.0.0: {"y":1} stands there, which is no list; the override has no effect
    misplaced-override: command-line:1:1: native-library@1/z#/x/y of z 1.0.0: 1 stands there, which is no table; the override has no effect
    `,
  ));

test("what ends up against the schema is taken back, key by key", () =>
  check(
    'site update # {"version":"1"}\nsite unset #/libs',
    `
    {"link":"static","libs":["z","m"],"defines":{"A":"1"},"version":"1"} overridden; site:1 update /version
    invalid-override-value: site:2:1: native-library@1/z# of z 1.0.0 is not what native-library@1 asks for: lacks "libs"; the override has no effect
    `,
  ));

test("overrides of thousands of fields of one fact are not held against each other", async () => {
  const fields = Array.from({ length: 10_000 }, (_, index) => `site set #/defines/F${index} "${index}"`);
  const told = await overridden(
    `${fact}\n${fields.map((line) => line.replace("site ", "site z native-library@1/z ")).join("\n")}`,
  );
  expect(told).toContain('"F9999":"9999"');
  expect(told.split("; site:").length).toBe(10_001);
}, 15_000);

test("thousands of overrides of as many packages are not held against each other", async () => {
  const names = Array.from({ length: 4000 }, (_, index) => `z${index}`);
  const lines = names.flatMap((name) => [
    `package ${name} 1.0.0`,
    `fact ${name} native-library@1/z {"link":"static","libs":[]}`,
    `site ${name} native-library@1/z set #/link "dynamic"`,
  ]);
  expect((await overridden(lines.join("\n"))).split(" overridden; ").length).toBe(4001);
}, 15_000);

test.each([
  [
    "what is taken away is put down to whoever took it, not to a higher layer that speaks of something else",
    'workspace unset #/libs\nsite set #/version "9"',
    '{"link":"static","libs":["z","m"],"defines":{"A":"1"},"version":"9"} overridden; site:1 set /version\ninvalid-override-value: workspace:1:1: native-library@1/z# of z 1.0.0 is not what native-library@1 asks for: lacks "libs"; the override has no effect',
  ],
  [
    "what a higher layer puts right is no fault",
    'workspace unset #/libs\nsite set #/version "9"\nenvironment set #/libs ["y"]',
    '{"link":"static","defines":{"A":"1"},"version":"9","libs":["y"]} overridden; workspace:1 unset /libs was ["z","m"]; site:1 set /version; environment:1 set /libs',
  ],
  [
    "an item goes out of a list though the next one is the same",
    'workspace set #/search-paths ["/a","/a","/b"]\nsite unset #/search-paths/0',
    '{"link":"static","libs":["z","m"],"defines":{"A":"1"},"search-paths":["/a","/b"]} overridden; workspace:1 set /search-paths; site:1 unset /search-paths/0 was "/a"',
  ],
])("%s", (_, overrides, expected) => check(overrides, expected));
