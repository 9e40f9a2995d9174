import { expect, test } from "vitest";
import { describe as say, severityOf } from "../model/describe.js";
import type { JsonValue } from "../model/json.js";
import { metadataOf } from "./example.js";
import { generators } from "./generators.js";

/** What is said of `sdk` with this table, each line with how loud it is; and whether it is to be generated. */
function saysOf(px: JsonValue, others: string): readonly string[] {
  const { generations, problems } = generators(metadataOf(`sdk\n${others}`, { sdk: px }));
  const said = problems.map((problem) =>
    `${severityOf(problem)}: ${say(problem)}`
      .replace("/w/sdk/Cargo.toml: ", "")
      .replace("package.metadata.", "")
      .replace(" of sdk 0.1.0", ""),
  );
  return [...generations.map(({ name }) => `generates ${name}`), ...said];
}

const bp = "bp has bin:bp";
const type = "cargo_workspace_binary";
const right = { generator_type: type, generator_name: "bp" };
const withInputs = (inputs: JsonValue) => ({ generate: { ...right, inputs } });

test("all keys are read", () => {
  const px = {
    generate: {
      ...right,
      generator_args: ["--quiet", "ü"],
      inputs: { files: ["spec/**/*.yaml", "!spec/old/**"], env: ["API_VERSION"], facts: ["target@1", "a:b@1/c"] },
    },
    verify: { verifier_type: type, verifier_name: "check", verifier_args: ["x"] },
  };
  const { generations, problems } = generators(metadataOf("sdk\nbp has bin:bp, bin:check", { sdk: px }));
  expect(problems).toEqual([]);
  const binary = (name: string) => ({ kind: "binary", package: "bp", packageName: "bp", name });
  expect(generations).toEqual([
    {
      package: "sdk",
      name: "sdk",
      version: "0.1.0",
      manifest: "/w/sdk/Cargo.toml",
      generator: { program: binary("bp"), args: ["--quiet", "ü"] },
      inputs: px.generate.inputs,
      verifier: { program: binary("check"), args: ["x"] },
    },
  ]);
});

test.each<readonly [JsonValue, JsonValue]>([
  [
    { generator_type: "node_workspace_script", generator_name: "tools/make.mjs", generator_args: ["a"] },
    { program: { kind: "script", path: "tools/make.mjs" }, args: ["a"] },
  ],
  [
    { generator_type: "command", generator_name: "protoc", generator_args: ["a"] },
    { program: { kind: "command", program: "protoc" }, args: ["a"] },
  ],
  [
    { generator_type: "command", generator_args: ["protoc", "a"] },
    { program: { kind: "command", program: "protoc" }, args: ["a"] },
  ],
  [
    { generator_type: "command", generator_name: "protoc" },
    { program: { kind: "command", program: "protoc" }, args: [] },
  ],
])("a program that is no binary is taken as it is declared: %j", (generate, expected) => {
  const { generations, problems } = generators(metadataOf("sdk", { sdk: { generate } }));
  expect(problems).toEqual([]);
  expect(generations[0]?.generator).toEqual(expected);
});

test("inputs that name nothing are inputs: the generator's work rests on itself alone", () => {
  const { generations } = generators(metadataOf(`sdk\n${bp}`, { sdk: withInputs({}) }));
  expect(generations[0]?.inputs).toEqual({ files: [], env: [], facts: [] });
});

const types = "cargo_workspace_binary, node_workspace_script, command";
const isBinary = "the name of a binary of another member of the workspace";

test.each<readonly [JsonValue, readonly string[]]>([
  ["bp", ["error: [px]: must be a table that has a table generate"]],
  [{}, ["error: [px]: lacks a table generate"]],
  [
    { generat: right },
    ["warning: [px]: generat means nothing there; did you mean generate?", "error: [px]: lacks a table generate"],
  ],
  [
    { verify: { verifier_type: type, verifier_name: "bp" } },
    ["error: [px]: lacks a table generate, without which there is nothing to verify"],
  ],
  [{ generate: [right, right] }, ["error: [px.generate]: must be one table: a package has one generator"]],
  [
    { generate: "bp" },
    [`error: [px.generate]: must be a table, such as { generator_type = "${type}", generator_name = "NAME" }`],
  ],
  [
    { generate: right, verify: true },
    [`error: [px.verify]: must be a table, such as { verifier_type = "${type}", verifier_name = "NAME" }`],
  ],
  [{ generate: {} }, [`error: [px.generate]: lacks generator_type, which is one of ${types}`]],
  [
    { generate: { generator_type: "cargo_workspace_binery", generator_name: "bp" } },
    [`error: [px.generate]: generator_type: there is no type cargo_workspace_binery; did you mean ${type}?`],
  ],
  [
    { generate: { generator_type: 1, generator_name: "bp" } },
    [`error: [px.generate]: generator_type: must be one of ${types}`],
  ],
  [{ generate: { generator_type: type } }, [`error: [px.generate]: lacks generator_name, ${isBinary}`]],
  [
    { generate: { generator_type: type, generator_name: ["bp"] } },
    [`error: [px.generate]: generator_name: must be ${isBinary}`],
  ],
  [
    { generate: { generator_type: type, generator_name: "b\0p" } },
    [`error: [px.generate]: generator_name: must be ${isBinary}`],
  ],
  [
    { generate: { generator_type: "node_workspace_script", generator_name: "" } },
    ["error: [px.generate]: generator_name: must be the path of a script for Node"],
  ],
  [
    { generate: { generator_type: "command", generator_args: [""] } },
    ["error: [px.generate]: lacks generator_name, and has no generator_args that begin with the program"],
  ],
  [
    { generate: { ...right, generator_args: "--quiet" } },
    ['error: [px.generate]: generator_args: must be a list of texts, such as ["--quiet"]'],
  ],
  [
    { generate: { ...right, generator_args: ["a", 1] } },
    ["error: [px.generate]: generator_args[1]: must be a text (without U+0000)"],
  ],
  [
    { generate: { ...right, generater_args: [], outputs: [], args: [] } },
    [
      "generates sdk",
      "warning: [px.generate]: args means nothing there; did you mean generator_args?",
      "warning: [px.generate]: generater_args means nothing there; did you mean generator_args?",
      "warning: [px.generate]: outputs means nothing there; known are generator_type, generator_name, generator_args, inputs",
    ],
  ],
  [
    { generate: right, verify: { verifier_type: type, generator_name: "bp", inputs: {} } },
    [
      "warning: [px.verify]: generator_name means nothing there; did you mean verifier_name?",
      "warning: [px.verify]: inputs means nothing there; known are verifier_type, verifier_name, verifier_args",
      `error: [px.verify]: lacks verifier_name, ${isBinary}`,
    ],
  ],
  [
    withInputs(["spec.yaml"]),
    [
      'error: [px.generate]: inputs: must be a table, such as { files = ["spec/**/*.yaml"], env = ["API_VERSION"], facts = ["target@1"] }',
    ],
  ],
  [
    withInputs({ file: ["spec.yaml"], sources: [] }),
    [
      "error: [px.generate]: inputs.file: means nothing there; did you mean files?",
      "error: [px.generate]: inputs.sources: means nothing there; known are files, env, facts",
    ],
  ],
  [
    withInputs({ files: "spec.yaml" }),
    [
      'error: [px.generate]: inputs.files: must be a list; each is a pattern of paths, such as "spec/**/*.yaml", or "!spec/old/**" to take some away again',
    ],
  ],
  [
    withInputs({ files: ["!a", "!b"] }),
    ["error: [px.generate]: inputs.files: only takes files away; name those that the generator reads"],
  ],
  [
    withInputs({ files: ["a", ""], env: ["A=1"], facts: ["target"] }),
    [
      'error: [px.generate]: inputs.files[1]: must be a pattern of paths, such as "spec/**/*.yaml", or "!spec/old/**" to take some away again',
      'error: [px.generate]: inputs.env[0]: must be the name of a variable, such as "API_VERSION"',
      'error: [px.generate]: inputs.facts[0]: must be a schema, such as "target@1", or one fact, such as "native-library@1/openssl"',
    ],
  ],
  [
    JSON.parse(`{ "__proto__": {}, "constructor": 1, "generate": ${JSON.stringify(right)} }`),
    [
      "generates sdk",
      "warning: [px]: __proto__ means nothing there; known are generate, verify",
      "warning: [px]: constructor means nothing there; known are generate, verify",
    ],
  ],
  [
    { generate: { generator_type: "__proto__", generator_name: "constructor" } },
    [`error: [px.generate]: generator_type: must be one of ${types}`],
  ],
])("%j is told with its table and key, and what to do", (px, expected) => {
  expect(saysOf(px, bp)).toEqual(expected);
});

const missing = "error: [px.generate]: no other member of the workspace has a binary bp;";

test.each<readonly [string, string]>([
  ["", `${missing} name one that a member has, as \`cargo build --bin NAME\` takes it`],
  ["pb has bin:bb", `${missing} did you mean bb?`],
  ["bp has lib:bp, bin:blueprint, bin:another", `${missing} the package bp has another, blueprint`],
  ["bp has custom-build:bp", `${missing} the package bp has none`],
  ["bp", `${missing} bp is a library of bp 0.1.0; make it a binary, in src/bin`],
  ["other has rlib:bp", `${missing} bp is a library of other 0.1.0; make it a binary, in src/bin`],
  ["other has example:bp", `${missing} bp is an example of other 0.1.0; make it a binary, in src/bin`],
  ["other has bench:bp", `${missing} bp is a benchmark of other 0.1.0; make it a binary, in src/bin`],
  ["(outside) far has bin:bp", `${missing} far 0.1.0 has one, and is no member; add it to workspace.members`],
  [
    "a has bin:bp\nb has bin:bp",
    "error: [px.generate]: a 0.1.0 and b 0.1.0 have a binary bp each, and nobody can tell which is meant; rename all but one",
  ],
])("a binary that no one member has is told with what bears its name: %s", (others, expected) => {
  expect(saysOf({ generate: right }, others)).toEqual([expected]);
});

test("a package is not generated by its own binary, and another's of the same name is meant", () => {
  const own = "sdk by bp has bin:bp";
  const said = (text: string) => generators(metadataOf(text)).problems.map(say);
  expect(said(own)).toEqual([
    "/w/sdk/Cargo.toml: [package.metadata.px.generate] of sdk 0.1.0: no other member of the workspace has a binary bp; its own would have to be compiled before there is anything to compile, so move it to another package",
  ]);
  expect(said(`${own}\nother has bin:bp`)).toEqual([]);
});

test("a verifier that is missing is told as one", () => {
  const px = { generate: right, verify: { verifier_type: type, verifier_name: "chek" } };
  expect(saysOf(px, "bp has bin:bp, bin:check")).toEqual([
    "error: [px.verify]: no other member of the workspace has a binary chek; did you mean check?",
  ]);
});

test("all that is wrong is told, and what is right is read", () => {
  const { generations, problems } = generators(metadataOf(`a by no\nb by bp\nc by none\n${bp}`, { d: {} }));
  expect(generations.map(({ name }) => name)).toEqual(["b"]);
  expect(problems.map((problem) => "label" in problem && problem.label)).toEqual(["a 0.1.0", "c 0.1.0"]);
});

test("only members are generated: a package of a registry was, before it was published, and one on this disk is told", () => {
  const { generations, problems } = generators(metadataOf(`${bp}\n(registry) published by gone\n(outside) far by bp`));
  expect(generations).toEqual([]);
  expect(problems.map((problem) => `${severityOf(problem)}: ${say(problem)}`)).toEqual([
    "warning: /outside/far/Cargo.toml: far 0.1.0 is to be generated, but only members of the workspace are; add its folder to workspace.members",
  ]);
});

test("other tables of package.metadata are nobody's business here", () => {
  const metadata = metadataOf("sdk");
  const packages = metadata.packages.flatMap((one) =>
    [null, "text", [1], { "px-meta": { generate: 1 } }, { docs: {} }].map((own) => ({ ...one, metadata: own })),
  );
  expect(generators({ ...metadata, packages })).toEqual({ generations: [], problems: [] });
});

test("generations are listed by path, folder by folder", () => {
  const text = `
    a in z/a by bp
    b in a-b by bp
    c in a/c by bp
    d in ä/d by bp
    e in ../e by bp
    bp has bin:bp`;
  const { generations } = generators(metadataOf(text));
  expect(generations.map(({ name }) => name).join("")).toBe("ecbad");
});
