import { formats } from "@px-meta/schema";
import { expect, test } from "vitest";
import { difference, type Entry, largestCompared } from "./difference.js";
import { annotations } from "./github.js";
import { freshnessJson } from "./json.js";
import { freshnessLines } from "./text.js";
import type { Outcome, Verified } from "./verified.js";

function file(content: string | Buffer, isExecutable = false): Entry {
  const bytes = Buffer.from(content);
  return { kind: "file", size: bytes.length, isExecutable, bytes };
}

function verified(outcome: Outcome): Verified {
  return {
    package: "path+file:///w/api#0.1.0",
    name: "api",
    version: "0.1.0",
    manifest: "api/Cargo.toml",
    by: outcome.kind === "refused" ? "verifier" : "generator",
    program: "bp --quiet",
    outcome,
    said: "",
  };
}

/** What people are told of one difference. */
function told(was: Entry | undefined, is: Entry | undefined, path = "api/src/lib.rs"): string {
  const lines = freshnessLines([verified({ kind: "differs", files: [difference(path, was, is)] })], (_, text) => text);
  return lines.slice(1, lines.indexOf("  cure: px-meta generate -p api") - 1).join("\n");
}

test("a line that changes is shown with those around it", () => {
  expect(told(file("a\nb\nc\nd\ne\n"), file("a\nb\nc\nd\nE\n"))).toBe(`  changed  api/src/lib.rs  +1 -1

--- a/api/src/lib.rs
+++ b/api/src/lib.rs
@@ -2,4 +2,4 @@
 b
 c
 d
-e
+E`);
});

test("a file that is missing in the tree is created, one that is left over is removed", () => {
  expect(told(undefined, file("a\n"))).toBe(`  created  api/src/lib.rs  +1

--- /dev/null
+++ b/api/src/lib.rs
@@ -0,0 +1 @@
+a`);
  expect(told(file("a"), undefined)).toBe(`  removed  api/src/lib.rs  -1

--- a/api/src/lib.rs
+++ /dev/null
@@ -1 +0,0 @@
-a
\\ No newline at end of file`);
});

const long = "x".repeat(10_000);
const many = (letter: string) => `${letter}\n`.repeat(10_000);

test.each([
  ["an empty file", undefined, file(""), "  created  api/src/lib.rs  empty"],
  ["bytes that are no text", file("\0"), file("\0\0"), "  changed  api/src/lib.rs  binary, 1 B -> 2 B"],
  ["bytes that are not UTF-8", file(Buffer.from([0xff])), undefined, "  removed  api/src/lib.rs  binary, 1 B"],
  [
    "a huge file",
    file("a"),
    { kind: "file", size: 2 * largestCompared, isExecutable: false } as const,
    "  changed  api/src/lib.rs  too large to be compared by lines, 1 B -> 2.1 MB",
  ],
  [
    "a file of which hardly a line stays",
    file(many("a")),
    file(many("b")),
    "  changed  api/src/lib.rs  too different to be compared by lines, 20 kB -> 20 kB",
  ],
  ["a mode", file("a"), file("a", true), "  changed  api/src/lib.rs  executable"],
  [
    "a link in place of a file",
    file("\0"),
    { kind: "link", target: "../\u001b[2J" } as const,
    "  changed  api/src/lib.rs  binary, 1 B, a link to ../\\x1b[2J",
  ],
])("of %s no lines are shown", (_, was, is, expected) => {
  expect(told(was, is)).toBe(expected);
});

test("long lines and many lines are cut, and what would move the cursor is shown", () => {
  expect(told(undefined, file(`${long}\n`))).toContain(`+${"x".repeat(499)} … 9501 more`);
  expect(told(undefined, file(many("a")))).toMatch(/\n\+a\n… and 9701 more lines$/);
  expect(told(file("a\r\n"), file("a\u001b[2J\n"), "api/src/\u202e.rs")).toContain("\n-a\\x0d\n+a\\x1b[2J");
});

test("what many files show is limited, and they are listed", () => {
  const files = Array.from({ length: 200 }, (_, index) =>
    difference(`api/${index}`, undefined, file("a\n".repeat(400))),
  );
  const lines = freshnessLines([verified({ kind: "differs", files })], (_, text) => text);
  expect(lines.length).toBeLessThan(3500);
  expect(lines).toContain("  … and 100 more");
  expect(lines).toContain("Of the other files no lines are shown.");
});

const differs: Outcome = {
  kind: "differs",
  files: [difference("api/src/lib.rs", file("a\nb\n"), file("a\nB\n")), difference("api/a,b.rs", undefined, file(""))],
};
const refused: Outcome = { kind: "refused", status: 3 };
const failed: Outcome = { kind: "failed", problems: [{ kind: "missing-file", path: "bp" }] };

test("every package is told of, with the command that cures it", () => {
  const found = [verified({ kind: "fresh" }), verified(refused), verified(failed)];
  expect(freshnessLines(found, (_, text) => text).join("\n")).toBe(`fresh api 0.1.0
stale api 0.1.0: \`bp --quiet\`, its verifier, ended with status 3

  cure: px-meta generate -p api

failed api 0.1.0: bp does not exist; check the path
1 of 3 generated packages fresh`);
});

test("annotations stand at the manifest and at each file", () => {
  const title = "title=api 0.1.0 is not fresh";
  const cure = "cure: px-meta generate -p api";
  expect(annotations([verified({ kind: "fresh" }), verified(differs), verified(refused)])).toBe(
    [
      `::error file=api/Cargo.toml,${title}::what \`bp --quiet\` generates differs in 2 files%0A${cure}`,
      `::error file=api/src/lib.rs,line=2,${title}::generating it: changed, +1 -1%0A--- a/api/src/lib.rs%0A+++ b/api/src/lib.rs%0A@@ -1,2 +1,2 @@%0A a%0A-b%0A+B%0A${cure}`,
      `::error file=api/a%2Cb.rs,${title}::generating it: created, empty%0A${cure}`,
      `::error file=api/Cargo.toml,${title}::\`bp --quiet\`, its verifier, ended with status 3%0A${cure}`,
      "",
    ].join("\n"),
  );
});

test("the document is as its schema says", async () => {
  const document = freshnessJson([{ kind: "fresh" } as const, differs, refused, failed].map(verified), []);
  const validate = await formats.get("freshness@1").validator();
  expect(validate(document)).toMatchObject({ ok: true });
});
