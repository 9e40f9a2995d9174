import { expect, test } from "vitest";
import { describe as say } from "../model/describe.js";
import type { Selection } from "../model/selection.js";
import { everything, metadataOf } from "./example.js";
import { generators } from "./generators.js";
import { planGenerators } from "./plan.js";

/** Levels in a line each, with what is below each generation; then the problems. */
function shown(text: string, selection: Partial<Selection> = {}): string {
  const metadata = metadataOf(text);
  const read = generators(metadata);
  expect(read.problems).toEqual([]);
  const plan = planGenerators(metadata, read.generations, { ...everything, workspace: false, ...selection });
  expect(plan.order.map((one) => plan.levels.findIndex((level) => level.includes(one)))).not.toContain(-1);
  const levels = plan.levels.map((level) =>
    level
      .map((one) => {
        const below = plan.below.get(one.package) ?? [];
        return `${one.name}${below.length === 0 ? "" : ` (${below.join(" ")})`}`;
      })
      .join(", "),
  );
  return [...levels, ...plan.problems.map(say)].join("\n");
}

function check(text: string, expected: string, selection: Partial<Selection> = {}): void {
  const lines = expected.split("\n").map((line) => line.replace(/^ {4}/, ""));
  expect(shown(text, selection)).toBe(lines.join("\n").trim());
}

/** Two applications, each on a generated package of its own. */
const two = `
    app < sdk
    bp has bin:bp < model
    (registry) far
    gen has bin:gen
    model
    other < types, dev:sdk
    sdk by bp < far
    types by gen`;

test.each<readonly [string, string, Partial<Selection>]>([
  ["the default members", "sdk, types", {}],
  ["the workspace", "sdk, types", { workspace: true }],
  ["the workspace without one", "sdk", { workspace: true, exclude: ["other", "types"] }],
  ["a package that depends on a generated one", "sdk", { packages: ["app"] }],
  ["a generated package", "types", { packages: ["types"] }],
  ["by name and version", "types", { packages: ["types@0.1.0"] }],
  ["by a pattern", "sdk, types", { packages: ["*s*"] }],
  ["a package that needs none", "", { packages: ["bp"] }],
  ["a package of a registry", "", { packages: ["far"] }],
  ["without tests", "types", { packages: ["other"] }],
  ["with tests", "sdk, types", { packages: ["other"], dev: true }],
])("what is planned is what the selection needs: %s", (_name, expected, selection) => {
  check(two, expected, selection);
});

test("what tests of a package depend on does not count where it is not selected itself", () => {
  const text = `
    app < lib
    bp has bin:bp
    lib < dev:sdk
    sdk by bp`;
  check(text, "", { packages: ["app"], dev: true });
  check(text, "sdk", { packages: ["lib"], dev: true });
});

test("what a generator is made of is generated, too", () => {
  const text = `
    app < sdk
    bp has bin:bp < model
    gen has bin:gen < build:text
    model by gen
    sdk by bp
    text by table
    table has bin:table`;
  check(text, "text\nmodel (text)\nsdk (model)", { packages: ["app"] });
});

test("a generator that is generated is generated before", () => {
  const text = `
    app < sdk
    bp by gen has bin:bp
    gen has bin:gen
    sdk by bp`;
  check(text, "bp\nsdk (bp)", { packages: ["app"] });
});

test("default members are those that cargo names", () => {
  const metadata = { ...metadataOf(two), workspace_default_members: ["other"] };
  const plan = planGenerators(metadata, generators(metadata).generations, { ...everything, workspace: false });
  expect(plan.order.map(({ name }) => name)).toEqual(["types"]);
});

test("for a package that is not there yet everything is generated, and it is told", () => {
  check(
    two,
    `
    sdk, types
    no package of this graph fits made; the workspace has app, bp, gen, model, other, sdk, types`,
    { packages: ["made", "app"] },
  );
});

test("no order comes from tests, so that they may close a circle", () => {
  const text = `
    bp has bin:bp < dev:sdk
    sdk by bp < dev:app
    app < sdk`;
  check(text, "sdk", { dev: true });
});

test("generators that are no binaries need nothing to be compiled", () => {
  const script = { generate: { generator_type: "node_workspace_script", generator_name: "make.js" } };
  const metadata = metadataOf("app < sdk\nsdk < types\ntypes", { sdk: script, types: script });
  const plan = planGenerators(metadata, generators(metadata).generations, everything);
  expect(plan.levels.map((level) => level.map(({ name }) => name))).toEqual([["types"], ["sdk"]]);
});

test("a generation comes after those of its dependencies, and of what its generator is made of", () => {
  check(
    `
    app < sdk
    bp has bin:bp < model
    gen has bin:gen
    model by gen
    sdk by bp < types
    types by gen`,
    `
    types, model
    sdk (types model)`,
  );
});

const circles = "nothing can be generated first, because packages need each other in a circle:";
const cure = "take out one of these dependencies: move what is needed there into a package that is not generated";

test("a circle is named edge by edge, the shortest of those that share a generator", () => {
  check(
    `
    app < sdk
    bp has bin:bp < long, mid
    long < longer
    longer < sdk
    mid < sdk
    sdk by bp`,
    `
    ${circles}
    - sdk 0.1.0 is generated by bp 0.1.0
    - bp 0.1.0 depends on mid 0.1.0
    - mid 0.1.0 depends on sdk 0.1.0
    ${cure}`,
  );
});

test("each circle is told, and none that the selection does not need", () => {
  const text = `
    a by b has bin:a
    b by a has bin:b
    c < a
    d by e
    e has bin:e < d
    f by g
    g has bin:g`;
  check(
    text,
    `
    ${circles}
    - a 0.1.0 is generated by b 0.1.0
    - b 0.1.0 is generated by a 0.1.0
    ${cure}
    ${circles}
    - d 0.1.0 is generated by e 0.1.0
    - e 0.1.0 depends on d 0.1.0
    ${cure}`,
  );
  check(text, "f", { packages: ["f"] });
});

test("of a long circle the beginning and the end are told", () => {
  const chain = [...Array(100).keys()].map((at) => `p${at} < ${at === 99 ? "sdk" : `p${at + 1}`}`);
  const said = shown(["sdk by bp", "bp has bin:bp < p0", ...chain].join("\n")).split("\n");
  expect(said).toHaveLength(27);
  expect(said.slice(11, 16)).toEqual([
    "- p8 0.1.0 depends on p9 0.1.0",
    "- p9 0.1.0 depends on p10 0.1.0",
    "  … 78 more …",
    "- p88 0.1.0 depends on p89 0.1.0",
    "- p89 0.1.0 depends on p90 0.1.0",
  ]);
});

const many = 10_000;

test("ten thousand generations in a chain are planned without recursion", () => {
  const lines = [...Array(many).keys()].map((at) => `p${at} by p${at + 1} has bin:p${at}`);
  const metadata = metadataOf([...lines, `p${many} has bin:p${many}`].join("\n"));
  const { generations, problems } = generators(metadata);
  expect(problems).toEqual([]);
  const plan = planGenerators(metadata, generations, everything);
  expect(plan.levels).toHaveLength(many);
  expect(plan.order[0]?.name).toBe(`p${many - 1}`);
});

test("ten thousand generations by one generator are one level", () => {
  const lines = [...Array(many).keys()].map((at) => `p${at} by bp < far`);
  const metadata = metadataOf(["app < p1", "bp has bin:bp < far", "(registry) far", ...lines].join("\n"));
  const plan = planGenerators(metadata, generators(metadata).generations, everything);
  expect(plan.levels.map((level) => level.length)).toEqual([many]);
});

test("ten thousand packages in one circle are a problem, not a crash", () => {
  const lines = [...Array(many).keys()].map((at) => `p${at} by p${(at + 1) % many} has bin:p${at}`);
  const metadata = metadataOf(lines.join("\n"));
  const plan = planGenerators(metadata, generators(metadata).generations, everything);
  expect(plan.problems.map(({ kind }) => kind)).toEqual(["generator-cycle"]);
});

test("ten thousand generators that nobody has are as many problems", () => {
  const lines = [...Array(many).keys()].map((at) => `package-${at} by generator-${at} has bin:program-${at}`);
  const { generations, problems } = generators(metadataOf(lines.join("\n")));
  expect(generations).toEqual([]);
  expect(problems).toHaveLength(many);
});
