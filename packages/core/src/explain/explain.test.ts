import type { PxRule } from "@px-meta/schema";
import { describe, expect, test } from "vitest";
import { exampleField, readExample } from "../algebra/example.js";
import { describe as say } from "../model/describe.js";
import type { Fact } from "../model/fact.js";
import type { SchemaId } from "../model/names.js";
import { propagate } from "../propagate/propagate.js";
import { explain } from "./explain.js";
import { findNodes } from "./find.js";
import type { Question } from "./said.js";

const schema = "demo@1" as SchemaId;

/** Asks one package of an example, and lists the answers in a line each. */
function check(
  rule: Partial<PxRule>,
  text: string,
  asked: { readonly of: string; readonly question: Partial<Question> },
  expected: readonly string[],
  change?: (fact: Fact) => Partial<Fact>,
): void {
  const example = readExample(text);
  const facts = example.facts.map((fact) => ({ ...fact, ...change?.(fact) }));
  const rulesOf = () => [exampleField("", rule)];
  const { propagation } = propagate({ graph: example.graph, facts, rulesOf });
  const found = findNodes(example.graph, asked.of, undefined);
  const nodes = found.ok ? found.value : [];
  const lines = nodes.flatMap((node) => {
    const why = explain({ propagation, rulesOf, node, question: { schema, ...asked.question } });
    const merged = why.merged === undefined ? [] : [`${why.merged.merge}: ${JSON.stringify(why.merged.here)}`];
    return [
      ...merged,
      ...why.contributions.map((each) => {
        const path = each.path
          .map((step) => `${step.edge === undefined ? "" : `-${step.edge}- `}${step.package.split(" ")[0]}`)
          .join(" ");
        const stopped = each["stopped-by"] === undefined ? "" : ` by ${each["stopped-by"]}`;
        return `${JSON.stringify(each.value)} ${each.standing}${stopped}: ${path}`;
      }),
    ];
  });
  expect(lines).toEqual(expected);
}

const all: Partial<PxRule> = { reach: "all", plane: ["link"] };
const agree: Partial<PxRule> = { ...all, merge: { kind: "agree" } };
const max: Partial<PxRule> = { ...all, merge: { kind: "max", order: { kind: "number" } } };

describe("a fact", () => {
  test("comes on a shortest way", () =>
    check(all, "app uses a, b\na uses m\nm uses z\nb uses z\nz says 1", { of: "app", question: { name: "z" } }, [
      "1 seen: app -normal- b -normal- z",
    ]));
  test("comes on a way of which only the ends are listed where it is very long", () => {
    const names = Array.from({ length: 400 }, (_, i) => `p${String(i).padStart(3, "0")}`);
    const uses = names.slice(1).map((name, i) => `${names[i]} uses ${name}`);
    const says = [120, 399, 300].map((i) => `${names[i]} says ${i}`);
    const { graph, facts } = readExample([...uses, ...says].join("\n"));
    const rulesOf = () => [exampleField("", agree)];
    const { propagation } = propagate({ graph, facts, rulesOf });
    const { contributions } = explain({ propagation, rulesOf, node: 0, question: { schema, pointer: "" } });
    const label = (i: number) => `${names[i]} 1.0.0`;
    for (const { value, path } of contributions) {
      const end = Number(value);
      const shown = Array.from({ length: 4 }, (_, i) => [i, end - 3 + i] as const);
      const wanted = [...shown.map(([start]) => start), ...shown.map(([, last]) => last)].map(label);
      expect(path.map((step) => step.package)).toEqual(wanted);
      expect(path[4]?.skipped).toBe(end - 7);
    }
    expect(contributions.length).toBe(3);
  });
  test("is its publisher's own", () =>
    check(all, "app uses z\nz says 1", { of: "z", question: { name: "z" } }, ["1 seen: z"]));
  test("of another name is not listed", () =>
    check(all, "app uses a, b\na says 1\nb says 2", { of: "app", question: { name: "b" } }, [
      "2 seen: app -normal- b",
    ]));
  test("that is not below is not listed", () =>
    check(all, "app uses a, b\na says 1\nb says 2", { of: "a", question: {} }, ["1 seen: a"]));
  test("comes through build dependencies where it may", () =>
    check(
      { ...all, domain: "any", plane: ["link", "tool"] },
      "app builds with g\ng uses z\nz says 1",
      { of: "app", question: {} },
      ["1 seen: app -build- g -normal- z"],
    ));
});

describe("a fact that does not come says what stops it", () => {
  const ask = { of: "app", question: {} };
  test("its reach", () =>
    check({ ...all, reach: "direct" }, "app uses a\na uses z\nz says 1", ask, [
      "1 out-of-sight by reach: app -normal- a -normal- z",
    ]));
  test("its planes", () =>
    check(all, "app uses z\nz is dylib\nz says 1", ask, ["1 out-of-sight by plane: app -normal- z"]));
  test("its domain", () =>
    check({ ...all, plane: ["link"] }, "app builds with z\nz says 1", ask, [
      "1 out-of-sight by domain: app -build- z",
    ]));
  test("its publisher", () =>
    check(all, `app uses z\nz says 1 narrowed {"": {"reach": "self"}}`, ask, [
      "1 out-of-sight by narrowed: app -normal- z",
    ]));
});

describe("a merged value", () => {
  const ask = { of: "app", question: { pointer: "" } };
  test("names who decides and who is dominated", () =>
    check(max, "app uses a, b\na says 1\nb says 2", ask, [
      'max: {"kind":"value","value":2}',
      "1 dominated: app -normal- a",
      "2 decides: app -normal- b",
    ]));
  test("names those who say the same", () =>
    check(agree, "app uses a, b\na says 1\nb says 1", ask, [
      'agree: {"kind":"value","value":1}',
      "1 agrees: app -normal- a",
      "1 agrees: app -normal- b",
    ]));
  test("names those who disagree", () =>
    check(agree, "app uses a, b\na says 1\nb says 2", ask, [
      'agree: {"kind":"conflict"}',
      "1 disagrees: app -normal- a",
      "2 disagrees: app -normal- b",
    ]));
  test("counts the package's own word", () =>
    check(max, "app uses a\na says 1\napp says 3", ask, [
      'max: {"kind":"value","value":3}',
      "3 decides: app",
      "1 dominated: app -normal- a",
    ]));
  test("of a union has no dominated parts", () =>
    check(
      { ...all, merge: { kind: "union", of: "set", nonempty: false } },
      `app uses a, b\na says ["x", "y"]\nb says ["x"]`,
      ask,
      [
        'union: {"kind":"value","value":["x","y"]}',
        '["x","y"] decides: app -normal- a',
        '["x"] agrees: app -normal- b',
      ],
    ));
  test("does not count what is out of sight", () =>
    check({ ...agree, reach: "direct" }, "app uses a\na uses b\na says 1\nb says 2", ask, [
      'agree: {"kind":"value","value":1}',
      "1 decides: app -normal- a",
      "2 out-of-sight by reach: app -normal- a -normal- b",
    ]));
});

test("the layers that made the field are listed, the others not", () => {
  const { graph, facts } = readExample(`app uses a\na says {"x": 1, "y": 2}`);
  const overridden = ["/x", "/y", ""].map((pointer, line) => ({
    layer: { kind: "workspace" as const, place: "px-meta.toml", line },
    operator: "set",
    pointer,
  }));
  const rulesOf = () => [exampleField("", all)];
  const { propagation } = propagate({ graph, facts: facts.map((fact) => ({ ...fact, overridden })), rulesOf });
  const ask = (pointer?: string) =>
    explain({ propagation, rulesOf, node: 1, question: { schema, ...(pointer !== undefined && { pointer }) } });
  const layers = (pointer?: string) => ask(pointer).contributions[0]?.layers.map((step) => step.pointer);
  expect(ask("/x").contributions[0]?.value).toBe(1);
  expect([layers("/x"), layers()]).toEqual([
    ["/x", ""],
    ["/x", "/y", ""],
  ]);
});

describe("a package is found", () => {
  const { graph } = readExample("app uses zlib-sys\napp builds with gen\ngen uses zlib-sys");
  const find = (word: string, domain?: "host" | "target") => {
    const found = findNodes(graph, word, domain);
    return found.ok ? found.value.length : say(found.error);
  };
  test("by its name, on every side", () => expect(find("zlib-sys")).toBe(2));
  test("on one side", () => expect(find("zlib-sys", "host")).toBe(1));
  test("with its version", () => expect(find("zlib-sys@1.0.0")).toBe(2));
  test("with as much of its version as is needed", () => {
    expect(["zlib-sys@1", "zlib-sys@1.0", "zlib-sys:1.0.0"].map((word) => find(word))).toEqual([2, 2, 2]);
    expect(find("zlib-sys@2")).toBe("no package of this build is called zlib-sys@2; there is zlib-sys@1.0.0, zlib-sys");
    expect(find("zlib-sys@1.0.")).toContain("no package");
  });
  test("or one that is near is named", () =>
    expect(find("zlib")).toBe("no package of this build is called zlib; there is zlib-sys"));
  test("or its only side is named", () =>
    expect(find("app", "host")).toBe("no package of this build is called app; there is only its run for the target"));
});
