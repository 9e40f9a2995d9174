import { expect, test } from "vitest";
import { pinnedBy, withLockFiles, withPackagesFolded } from "./npm.js";
import { patternsFor } from "./patterns.js";
import { undeclared } from "./undeclared.js";

/** Of the lists of installed packages there are npm's in `/w`, and pnpm's in `/w/pnpm`. */
function isOtherList(path: string): boolean {
  const isPnpms = path.startsWith("/w/pnpm/");
  return path.endsWith("/.package-lock.json") ? isPnpms : path.endsWith("/.pnpm/lock.yaml") && !isPnpms;
}

/** What is told of files that were all read by `gen`, in a workspace in `/w` whose package `/w/api` is generated. */
function told(paths: readonly string[], workspace = "/w", programs: readonly string[] = []): string {
  const { inside, outside } = undeclared(
    { files: new Map(paths.map((path) => [path, new Set(["gen", "cat"])])), programs: new Set(programs) },
    {
      workspace,
      passedOver: ["/w/api", "/w/target", "/home/me/.cargo", "/home/me/.rustup"],
      known: new Set(["/w/spec/declared.yaml", "/w/declared/node_modules/.package-lock.json"]),
      wasThere: (path) => !path.endsWith("/made") && !isOtherList(path),
    },
  );
  const words = ({ path, by }: (typeof inside)[number]) => `${path} by ${by.join(", ")}`;
  return [...inside.map(words), ...outside.map((one) => `outside: ${words(one)}`)].join("\n");
}

test("what lies in the workspace is told, and what lies outside, by path", () => {
  expect(told(["/w/spec/b", "/home/me/x", "/w/spec/a"])).toBe(
    "spec/a by cat, gen\nspec/b by cat, gen\noutside: /home/me/x by cat, gen",
  );
});

test.each([
  ["declared inputs", ["/w/spec/declared.yaml"]],
  ["files of the generated package, which are looked at anyway", ["/w/api/Cargo.toml", "/w/api/src/lib.rs"]],
  ["what it made itself", ["/w/made", "/home/me/made"]],
  ["the build directory and homes of cargo and rustup", ["/w/target/debug/gen", "/home/me/.cargo/registry/x/lib.rs"]],
  ["the system", ["/etc/passwd", "/usr/lib/libc.so.6", "/proc/7/maps", "/nix/store/abc/bin/x", "/dev/null"]],
  ["shared libraries outside", ["/home/me/lib/libfoo.so.1.2"]],
])("%s are not told", (_, paths) => {
  expect(told(paths)).toBe("");
});

test("a workspace among the places of the system is a workspace", () => {
  expect(told(["/usr/src/app/spec", "/usr/share/x"], "/usr/src/app")).toBe("spec by cat, gen");
});

test("a home of cargo in the workspace is passed over, but not a workspace in a home of cargo", () => {
  expect(told(["/home/me/.cargo/w/spec", "/home/me/.cargo/env"], "/home/me/.cargo/w")).toBe("spec by cat, gen");
  expect(told(["/home/me/.cargo/env", "/home/me/a"], "/home/me")).toBe("a by cat, gen");
});

test("what belongs to a program that ran is passed over", () => {
  const paths = ["/home/me/node-22/lib/node_modules/npm/index.js", "/home/me/node-22/spec"];
  expect(told(paths, "/w", ["/home/me/node-22/bin/node"])).toBe("outside: /home/me/node-22/spec by cat, gen");
});

test("packages that were installed are told as the list of them, and not where that is declared", () => {
  const read = (folder: string) => ["a/index.js", "a/node_modules/b/index.js", "c.js"].map((name) => folder + name);
  expect(told(read("/w/node_modules/"))).toBe("node_modules/.package-lock.json by cat, gen");
  expect(told(read("/w/pnpm/node_modules/"))).toBe("pnpm/node_modules/.pnpm/lock.yaml by cat, gen");
  expect(told(read("/w/declared/node_modules/"))).toBe("");
});

test("a folder whose name begins like another's is another", () => {
  expect(told(["/w/api-spec/a", "/work/b"])).toBe("api-spec/a by cat, gen\noutside: /work/b by cat, gen");
});

test("few paths stand for themselves", () => {
  expect(patternsFor(["spec/a.yaml", "[b]/*.yaml"])).toEqual(["[b]/*.yaml", "spec/a.yaml"]);
  expect(patternsFor([])).toEqual([]);
});

test("where paths are many their folders stand for them", () => {
  const many = (folder: string) => Array.from({ length: 20 }, (_, index) => `${folder}/${index}/deep/x`);
  expect(patternsFor([...many("spec"), "a.yaml", "tools/one"])).toEqual(["a.yaml", "spec/", "tools/"]);
  expect(patternsFor(Array.from({ length: 20 }, (_, index) => `${index}`)).length).toBe(20);
});

test("npm's packages are one entry, and the file that pins them is what to declare", () => {
  const paths = [
    "a.yaml",
    "package.json",
    "node_modules/x/index.js",
    "node_modules/x/node_modules/y.js",
    "t/node_modules/z",
  ];
  const folded = withPackagesFolded(
    paths.map((path) => ({ path, by: path === "node_modules/x/index.js" ? ["sh"] : [] })),
  );
  expect(folded.map(({ path, by }) => [path, ...by].join(" by "))).toEqual([
    "a.yaml",
    "package.json",
    "node_modules/ by sh",
    "t/node_modules/",
  ]);
  const asked = folded.map(({ path }) => path);
  const list = "t/node_modules/.package-lock.json";
  expect(withLockFiles(asked, (path) => path === list)).toEqual(["a.yaml", "package.json", "node_modules/", list]);
  expect(pinnedBy([list])).toEqual(["t/node_modules"]);
  expect(withLockFiles(asked, (path) => path === "yarn.lock")).toEqual(["a.yaml", "yarn.lock", "t/node_modules/"]);
  expect(pinnedBy(["/w/t/package-lock.json", "/w/a.json"])).toEqual(["/w/t/node_modules", "/w/t/package.json"]);
});
