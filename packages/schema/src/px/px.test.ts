import { describe, expect, test } from "vitest";
import type { JsonObject } from "../json.js";
import { findPlace } from "../reference.js";
import { readFields } from "./fields.js";
import type { PxRule } from "./rule.js";

/** Reads the fields of a document: what each has beyond the defaults, or what is wrong. */
function check(document: JsonObject): readonly string[] {
  const read = readFields(document, (ref) => findPlace(document, ref.slice(1)));
  if (!read.ok) return read.error.map(({ pointer, message }) => `${pointer}: ${message}`);
  return read.value.slice(1).map(({ pointer, rule }) => `${pointer} ${rule.merge.kind} ${rule.reach} ${rule.boundary}`);
}

/** What is wrong with one rule at one place. */
function refusals(place: JsonObject): readonly string[] {
  return check({ type: "object", properties: { f: place } }).map((line) => line.replace("/properties/f/px", ""));
}

function rule(place: JsonObject): PxRule | undefined {
  const read = readFields({ type: "object", properties: { f: place } }, () => undefined);
  return read.ok ? read.value[1]?.rule : undefined;
}

describe("a rule", () => {
  test("may be one word, and has every default", () => {
    expect(rule({ type: "string", px: "agree" })).toEqual({
      merge: { kind: "agree" },
      reach: "direct",
      plane: ["link"],
      domain: "target",
      boundary: "image",
      absent: "ignore",
      role: "fact",
      conflict: "error",
    });
  });

  test("lists its planes in their own order", () => {
    expect(rule({ px: { plane: ["load", "compile"] } })?.plane).toEqual(["compile", "load"]);
  });

  test("of an enum's order knows the enum", () => {
    expect(rule({ enum: ["v1", "v2"], px: { merge: "max", order: "enum" } })?.merge).toEqual({
      kind: "max",
      order: { kind: "enum", values: ["v1", "v2"] },
    });
  });

  test("of compatible values ranks all of them", () => {
    const place = { enum: ["a", "b", "c"], px: { merge: "compat", accepts: { a: ["b"] }, prefer: ["c"] } };
    expect(rule(place)?.merge).toEqual({
      kind: "compat",
      values: ["a", "b", "c"],
      accepts: { a: ["b"] },
      prefer: ["c", "a", "b"],
    });
  });

  test("of a map has the operator of its values", () => {
    const place = { type: "object", additionalProperties: { type: "string" } };
    expect(rule({ ...place, px: { merge: "map", values: { merge: "max", order: "semver" } } })?.merge).toEqual({
      kind: "map",
      values: { kind: "max", order: { kind: "semver" } },
    });
  });
});

describe("a rule is refused", () => {
  const cases: readonly (readonly [name: string, place: JsonObject, says: readonly string[]])[] = [
    ["that is no word or object", { px: 1 }, [": px takes the name of a merge operator, or an object"]],
    ["that is a list", { px: ["agree"] }, [": px takes the name of a merge operator, or an object"]],
    [
      "with an unknown operator",
      { px: "most" },
      [": merge is one of collect, agree, max, min, union, inter, range, compat, list, map, unique"],
    ],
    ["with an unknown key", { px: { merg: "agree" } }, ["/merg: px has no key merg"]],
    ["with the name of an object's method", { px: "constructor" }, [expect.stringContaining("merge is one of")]],
    ["with a word that is none", { px: { reach: "far" } }, ["/reach: reach is one of direct, self, public, all"]],
    ["with a word of the wrong type", { px: { role: null } }, ["/role: role is one of fact, require, provide"]],
    ["that compares texts as numbers", { type: "string", px: "max" }, [expect.stringContaining("say the order")]],
    [
      "that orders numbers as versions",
      { type: "number", px: { merge: "max", order: "semver" } },
      ["/order: the order semver compares strings"],
    ],
    [
      "that orders by an enum which is not there",
      { type: "string", px: { merge: "min", order: "enum" } },
      ["/order: the order enum needs an enum beside it"],
    ],
    [
      "with an order where nothing is ordered",
      { type: "string", px: { merge: "agree", order: "semver" } },
      ["/order: order belongs to max, min, range, list, not to agree"],
    ],
    ["that unites texts", { type: "string", px: "union" }, [": union merges arrays or booleans"]],
    [
      "that wants booleans not to be empty",
      { type: "boolean", px: { merge: "inter", nonempty: true } },
      ["/nonempty: nonempty speaks of sets, not of booleans"],
    ],
    [
      "that is compatible with strangers",
      { enum: ["a", "b"], px: { merge: "compat", accepts: { a: ["c"] } } },
      ["/accepts: c is not in the enum"],
    ],
    [
      "that is compatible with nothing",
      { enum: ["a", "b"], px: "compat" },
      [": compat needs accepts: for each value, which others it tolerates"],
    ],
    [
      "that prefers a value twice",
      { enum: ["a"], px: { merge: "compat", accepts: {}, prefer: ["a", "a"] } },
      ["/prefer: prefer is a list of values, each once"],
    ],
    ["that lists what is no array", { type: "string", px: "list" }, [": list merges arrays"]],
    ["that maps without an operator", { type: "object", px: "map" }, [expect.stringContaining("map needs values")]],
    [
      "that maps lists",
      {
        type: "object",
        additionalProperties: { type: "object", additionalProperties: { type: "array" } },
        px: { merge: "map", values: { merge: "map", values: "list" } },
      },
      ["/values/values: a map of list is not possible"],
    ],
    [
      "that gives values more than an operator",
      { type: "object", px: { merge: "map", values: { merge: "agree", reach: "all" } } },
      ["/values/reach: reach does not belong in values, or px has no such key"],
    ],
    ["that wants unique numbers", { type: "number", px: "unique" }, [expect.stringContaining("must be a string")]],
    [
      "that ranges over texts as numbers",
      { type: "string", px: "range" },
      [": range of texts says how they are read: the order semver, dotted or pkg-config"],
    ],
    [
      "that ranges over texts and objects",
      { type: ["string", "object"], px: { merge: "range", order: "semver" } },
      ["/merge: range merges objects with min and max, or texts, but not both at one place"],
    ],
    [
      "that ranges over an enum",
      { type: "object", px: { merge: "range", order: "enum" } },
      ["/order: order is one of number, semver, dotted, pkg-config"],
    ],
    [
      "whose bounds have another type than the order",
      { type: "object", properties: { min: { type: "string" } }, px: "range" },
      [": range compares min and max by the order number: they must be numbers"],
    ],
    [
      "whose provider is a word",
      { type: "string", px: { merge: "unique", provider: "/source" } },
      ["/provider: provider is an object with at, and perhaps shared"],
    ],
    [
      "whose provider is at many places",
      { type: "string", px: { merge: "unique", provider: { at: "/libs/*" } } },
      ["/provider: at of provider is a JSON pointer into the fact, without *"],
    ],
    [
      "whose provider is shared by nobody",
      { type: "string", px: { merge: "unique", provider: { at: "/source", shared: [] } } },
      ["/provider: shared of provider is a list of texts, each once"],
    ],
    [
      "with a provider where nothing is provided",
      { type: "string", px: { merge: "agree", provider: { at: "/source" } } },
      ["/provider: provider belongs to unique, not to agree"],
    ],
    ["without planes", { px: { plane: [] } }, [expect.stringContaining("plane is a list of")]],
    ["with a plane twice", { px: { plane: ["link", "link"] } }, [expect.stringContaining("plane is a list of")]],
    [
      "that takes the target over tool edges",
      { px: { plane: ["tool"] } },
      ["/plane: over a tool edge the target becomes the host: the plane tool needs the domain host or any"],
    ],
    [
      "that checks what is no requirement",
      { type: "number", px: { merge: "max", check: { against: "/x", rel: "<=" } } },
      ["/check: only a requirement is checked: say role require"],
    ],
    [
      "that checks texts without an order",
      { type: "string", px: { role: "require", check: { against: "/x", rel: ">=" } } },
      ["/check: >= compares numbers, or what max or min merges by its order"],
    ],
    [
      "that checks one value as a set",
      { type: "string", px: { role: "require", check: { against: "/x", rel: "intersects" } } },
      ["/check: intersects compares arrays or ranges; for one value say in"],
    ],
    [
      "that checks against nowhere",
      { type: "number", px: { merge: "max", role: "require", check: { against: "x", rel: "<=" } } },
      ["/check/against: against is a JSON pointer, alone or after schema@major#"],
    ],
    [
      "that merges identities by their size",
      { type: "number", px: { merge: "max", role: "provide" } },
      ["/role: an identity is collected or unique, not merged by max"],
    ],
    [
      "that bounds what cannot conflict",
      { px: { boundary: "process", conflict: "warn" } },
      [
        "/boundary: boundary has no meaning for collect, which has no conflicts, without a check",
        "/conflict: conflict has no meaning for collect, which has no conflicts, without a check",
      ],
    ],
    [
      "that fills in what is not merged",
      { px: { absent: { is: 1 } } },
      ["/absent: collect merges nothing, so silence is no value and makes none unknown"],
    ],
    [
      "that makes unknown what is not merged",
      { px: { absent: "unknown" } },
      ["/absent: collect merges nothing, so silence is no value and makes none unknown"],
    ],
    [
      "that fills in a stranger",
      { enum: ["a"], px: { merge: "agree", absent: { is: "b" } } },
      ["/absent: the value of absent is not in the enum"],
    ],
    [
      "that fills in another type",
      { type: "boolean", px: { merge: "union", absent: { is: "no" } } },
      ["/absent: the value of absent does not have the field's type"],
    ],
    [
      "that normalises numbers",
      { type: "number", px: { merge: "agree", canon: "path" } },
      ["/canon: canon speaks of strings"],
    ],
  ];
  for (const [name, place, says] of cases) test(name, () => expect(refusals(place)).toEqual(says));
});

describe("fields", () => {
  test("are found through properties, items, keys, references and allOf", () => {
    const document = {
      type: "object",
      properties: {
        a: { $ref: "#/$defs/a" },
        "b/c": { type: "array", items: { type: "object", properties: { d: { type: "string", px: "agree" } } } },
        e: { type: "object", additionalProperties: { type: "number", px: { merge: "max", reach: "all" } } },
      },
      allOf: [{ properties: { f: { type: "boolean", px: { merge: "inter", boundary: "process" } } } }],
      $defs: { a: { type: "array", px: "union" } },
    };
    expect(check(document)).toEqual([
      "/a union direct image",
      "/b~1c/*/d agree direct image",
      "/e/* max all image",
      "/f inter direct process",
    ]);
  });

  test("begin with the whole value, which everybody above sees", () => {
    const read = readFields({ type: "object" }, () => undefined);
    expect(read.ok && read.value.map(({ pointer, rule: { merge, reach } }) => [pointer, merge.kind, reach])).toEqual([
      ["", "collect", "all"],
    ]);
  });

  const refused: readonly (readonly [name: string, document: JsonObject, says: readonly string[]])[] = [
    [
      "inside a field that is merged",
      { properties: { a: { type: "object", px: "agree", properties: { b: { px: "agree" } } } } },
      [": /a is merged by agree; a rule inside it (/a/b) is not possible"],
    ],
    [
      "that are checked against what is not there",
      { properties: { a: { type: "number", px: { role: "require", check: { against: "/b", rel: "<=" } } } } },
      [": /a is checked against /b, which the schema does not describe"],
    ],
    [
      "under a choice",
      { properties: { a: { anyOf: [{ px: "agree" }, {}] } } },
      ["/properties/a/anyOf/0: a rule cannot stand under a condition or a choice"],
    ],
    [
      "for keys of which others stand beside them",
      { properties: { a: { properties: { b: {} }, additionalProperties: { properties: { c: { px: "agree" } } } } } },
      [
        "/properties/a/additionalProperties/properties/c: a rule under additionalProperties is for all that stands there, so not beside properties",
      ],
    ],
    [
      "for items of which others stand beside them",
      { properties: { a: { prefixItems: [{}], items: { px: "agree" } } } },
      ["/properties/a/items: a rule under items is for all that stands there, so not beside prefixItems"],
    ],
    [
      "with two rules",
      { properties: { a: { px: "agree", $ref: "#/$defs/a" } }, $defs: { a: { px: "agree" } } },
      ["/$defs/a: the field /a has two rules"],
    ],
    [
      "at endless places",
      {
        $ref: "#/$defs/tree",
        $defs: { tree: { properties: { left: { $ref: "#/$defs/tree" }, size: { type: "number", px: "max" } } } },
      },
      [": the rule of /size stands in a schema that contains itself, so at endless places"],
    ],
  ];
  for (const [name, document, says] of refused)
    test(`are refused ${name}`, () => expect(check(document)).toEqual(says));

  test("beside a schema that contains itself are no trouble", () => {
    const tree = { properties: { left: { $ref: "#/$defs/tree" } } };
    expect(check({ properties: { a: { px: "agree" }, t: { $ref: "#/$defs/tree" } }, $defs: { tree } })).toEqual([
      "/a agree direct image",
    ]);
  });

  test("that references multiply without end are not followed without end", () => {
    const $defs: { [name: string]: JsonObject } = { d0: { px: "agree" } };
    for (let i = 1; i < 40; i += 1) {
      const $ref = `#/$defs/d${i - 1}`;
      $defs[`d${i}`] = { properties: { a: { $ref }, b: { $ref } } };
    }
    expect(check({ $ref: "#/$defs/d39", $defs })).toContainEqual(expect.stringMatching(/a schema has at most \d+/));
  });
});
