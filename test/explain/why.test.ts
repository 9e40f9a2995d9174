import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Rig } from "../rig/rig.js";
import { askJson, type Part, snapshotOf } from "./snapshot.js";

const parts: readonly Part[] = [
  { name: "app", uses: ["gui", "net"] },
  { name: "gui", uses: ["low"], says: { "abi@1/gui": { cxx: { stdlib: "libstdc++" } } } },
  { name: "low", says: { "abi@1/low": { cxx: { stdlib: "libstdc++" } } } },
  { name: "net", says: { "abi@1/net": { cxx: { stdlib: "libc++" } } } },
];

let rig: Rig;
beforeAll(async () => {
  rig = await Rig.create({
    "snapshot.json": snapshotOf(parts),
    "chain.json": snapshotOf(
      Array.from({ length: 3000 }, (_, index) => ({
        name: `p${String(index).padStart(5, "0")}`,
        ...(index < 2999 && { uses: [`p${String(index + 1).padStart(5, "0")}`] }),
        ...(index % 10 === 9 && { says: { [`abi@1/p${index}`]: { cxx: { stdlib: "libc++" } } } }),
      })),
    ),
  });
});
afterAll(() => rig[Symbol.asyncDispose]());

const why = (...args: readonly string[]) => rig.pxMeta(["why", "--snapshot", "snapshot.json", ...args]);
const field = "abi@1#/cxx/stdlib";

test("why draws the ways of all contributions, and what each does to the value", async () => {
  const { stdout, status } = await why("app", field);
  expect(stdout).toBe(`abi@1#/cxx/stdlib at app 1.0.0 (board)
  agree: conflict

app 1.0.0
├─ gui 1.0.0: "libstdc++"
│  │  "libstdc++"  disagrees
│  │    abi@1/gui#/cxx/stdlib, build.rs:3:5, literal
│  └─ low 1.0.0
│        "libstdc++"  disagrees
│          abi@1/low#/cxx/stdlib, build.rs:3:5, literal
└─ net 1.0.0: "libc++"
      "libc++"  disagrees
        abi@1/net#/cxx/stdlib, build.rs:3:5, literal
`);
  expect(status).toBe(1);
});

test("contradictions are told of where they concern the package that was asked about", async () => {
  const provides = (name: string, what: string, whose: string) => ({
    [`native-library@1/${name}`]: { link: "static", libs: [name], provides: { [what]: whose } },
  });
  await using other = await Rig.create({
    "snapshot.json": snapshotOf([
      { name: "app", uses: ["fast", "png", "zip"] },
      { name: "fast", says: provides("fast", "zlib", "fast 1.0.0") },
      { name: "png", says: provides("png", "libpng", "png 1.0.0") },
      { name: "zip", says: provides("zip", "zlib", "zip 1.0.0") },
    ]),
  });
  const ask = (name: string) =>
    other.pxMeta(["why", "--snapshot", "snapshot.json", name, "native-library@1#/provides"]);
  const [zip, png] = [await ask("zip"), await ask("png")];
  expect(zip.stderr).toContain("error: two copies of one library: zlib, in what is linked into app 1.0.0");
  expect(zip.status).toBe(1);
  expect(png).toMatchObject({ status: 0, stderr: "" });
});

test("in a long chain the weightiest contributions are drawn, and the rest is counted", async () => {
  const ran = await rig.pxMeta(["why", "p00000", field, "--snapshot", "chain.json"]);
  expect(ran.stdout).toContain("… and 276 more (276 agrees): --all");
  expect(Math.max(...ran.stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  const { answer } = await askJson(rig, "why@1", ["why", "p00000", field, "--snapshot", "chain.json"]);
  const [node] = answer.nodes as readonly { contributions: readonly { path: readonly object[] }[]; tree: object[] }[];
  expect([node?.contributions.length, node?.tree.length]).toEqual([300, 3000]);
  expect(node?.contributions.at(-1)?.path).toHaveLength(8);
});

test("packages that have no version, as another build system's, fit the schema too", async () => {
  const foreign = parts.map((part) => ({ ...part, version: "" }));
  rig.write({ "foreign.json": snapshotOf(foreign) });
  for (const word of ["app", "gui"]) {
    const { answer } = await askJson(rig, "why@1", ["why", word, field, "--snapshot", "foreign.json"]);
    expect(answer.nodes).toMatchObject([{ package: { version: "" } }]);
  }
  expect((await rig.pxMeta(["why", "app", field, "--snapshot", "foreign.json"])).stdout).toContain("\n├─ gui:");
});

test.each([
  ["a fact's name alone", "gui#/cxx/stdlib", "abi@1/gui#/cxx/stdlib at app 1.0.0"],
  ["a schema without its major", "abi#/cxx/stdlib", "abi@1#/cxx/stdlib at app 1.0.0"],
  ["a / for the #", "abi@1/cxx/stdlib", "abi@1#/cxx/stdlib at app 1.0.0"],
])("%s is enough where it can mean one thing", async (_, fact, says) => {
  expect((await why("app", fact)).stdout).toContain(says);
});

test.each([
  ["a field", "app", "abi@1/gui#/cxx/stdlb", "called abi@1/gui#/cxx/stdlb; there is abi@1/gui#/cxx/stdlib"],
  ["a name", "app", "abi@1/gi", "called abi@1/gi; there is abi@1/gui"],
  ["a major", "app", "abi@2/gui", "called abi@2/gui; there is abi@1"],
  ["a fact of another way", "net", "gui", "called gui; gui 1.0.0, which it does not depend on, has it"],
  ["a version", "gui@2", "gui", "called gui@2; there is gui@1.0.0"],
  ["a side", "gui", "gui", "only its run for the target"],
])("%s that is not there: what may be meant is named", async (what, word, fact, says) => {
  const { status, stderr, stdout } = await why(word, fact, ...(what === "a side" ? ["--domain", "host"] : []));
  expect(stderr).toContain(says);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
});

describe("why --not", () => {
  test("names who rules a value out, and tries what would get it", async () => {
    const { stdout } = await why("app", field, "--not", '"libc++"');
    expect(stdout).toContain(`
It is not "libc++", because of
  "libstdc++"  of gui 1.0.0
  "libstdc++"  of low 1.0.0
These would get it:
  --set 'gui abi@1/gui#/cxx/stdlib="libc++"'
  --set 'low abi@1/low#/cxx/stdlib="libc++"'
`);
  });

  test("its overrides do what they promise", async () => {
    const sets = ["gui", "low"].flatMap((name) => ["--set", `${name} abi@1/${name}#/cxx/stdlib="libc++"`]);
    const ran = await rig.pxMeta(["what-if", "--snapshot", "snapshot.json", ...sets]);
    expect(ran.stdout).toContain('conflict -> "libc++"  at app 1.0.0');
  });

  test("says so where it is the value, and where one package alone does not settle it", async () => {
    expect((await why("net", field, "--not", '"libc++"')).stdout).toContain('It is "libc++".');
    expect((await why("gui", field, "--not", '"libc++"')).stdout).toContain("These would get it:");
  });

  test("of one fact asks for what stands in it", async () => {
    const { stdout } = await why("app", "abi@1/net#/cxx/stdlib", "--not", '"libstdc++"');
    expect(stdout).toContain("--set 'net abi@1/net#/cxx/stdlib=\"libstdc++\"'");
  });

  test("its JSON fits its schema", async () => {
    const { answer } = await askJson(rig, "why@1", ["why", "app", field, "--snapshot", "snapshot.json", "--not", "7"]);
    expect(answer.nodes).toMatchObject([{ not: { verdict: "ruled-out", settles: false, overrides: [{}, {}, {}] } }]);
  });

  test.each([
    ["what is no JSON", ["app", field, "--not", "libc++"], '--not: "libc++" is not JSON', 2],
    ["half of it", ["app", field, "--not", '{"a":'], "is not JSON", 2],
    ["many levels", ["app", field, "--not", "[".repeat(10_000)], "levels", 2],
    ["a whole schema", ["app", "abi@1", "--not", "1"], "--not asks about one value", 2],
    ["an unknown package", ["ap", field, "--not", "1"], "no package of this build is called ap; there is app", 1],
    ["an unknown field", ["app", "abi@1#/nothing", "--not", "1"], "nothing that comes to app 1.0.0", 1],
  ])("refuses %s", async (_, args, says, status) => {
    const ran = await why(...args);
    expect(ran.stderr).toContain(says);
    expect(ran.status).toBe(status);
  });
});
