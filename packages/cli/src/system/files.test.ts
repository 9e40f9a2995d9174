import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { err, ok } from "@px-meta/core/base";
import { afterAll, expect, test } from "vitest";
import { realFiles as files } from "./files.js";

const root = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), "px-meta-files-")));
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

/** A fresh folder, with the files that it is to hold. */
function folder(contents: Readonly<Record<string, string>> = {}): (name: string) => string {
  const path = fs.mkdtempSync(join(root, "t-"));
  for (const [name, text] of Object.entries(contents)) fs.writeFileSync(join(path, name), text);
  return (name) => join(path, name);
}

const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const onPosix = test.runIf(process.platform !== "win32");

test("a file is read whole, and one byte more than the limit is too much", () => {
  const at = folder({ a: "12345" });
  expect(files.read(at("a"), 5)).toEqual(ok(Buffer.from("12345")));
  expect(files.read(at("a"), 4)).toEqual(err({ kind: "file-too-large", path: at("a"), limit: 4 }));
});

test("a huge file is refused before it is read", () => {
  const at = folder({ a: "" });
  fs.truncateSync(at("a"), 2 ** 40);
  expect(files.read(at("a"), 1 << 20)).toMatchObject({ ok: false, error: { kind: "file-too-large" } });
});

test("what is not there is missing, also below a file", () => {
  const at = folder({ a: "" });
  expect(files.read(at("b"), 9)).toEqual(err({ kind: "missing-file", path: at("b") }));
  onlyOnPosix(() => expect(files.read(at("a/b"), 9)).toEqual(err({ kind: "missing-file", path: at("a/b") })));
});

function onlyOnPosix(check: () => void): void {
  if (process.platform !== "win32") check();
}

onPosix("a link is not followed, whatever it leads to", () => {
  const at = folder({ a: "secret" });
  fs.symlinkSync("a", at("link"));
  fs.symlinkSync("nowhere", at("dangling"));
  for (const name of ["link", "dangling"]) {
    expect(files.read(at(name), 9)).toEqual(err({ kind: "not-a-regular-file", path: at(name), found: "link" }));
    expect(files.stamp(at(name))).toBeUndefined();
  }
});

onPosix("a folder, and a device that would never end, are no files", () => {
  const at = folder();
  fs.mkdirSync(at("d"));
  expect(files.read(at("d"), 9)).toMatchObject({ ok: false, error: { found: "folder" } });
  expect(files.read("/dev/zero", 9)).toMatchObject({ ok: false, error: { found: "other" } });
  expect(files.stamp(at("d"))).toBeUndefined();
});

test("what is put in place is there with all folders on the way, and nothing is left beside it", () => {
  const at = folder();
  expect(files.replace(at("x/y/a"), bytes("one"))).toEqual(ok(undefined));
  expect(files.replace(at("x/y/a"), bytes("two"))).toEqual(ok(undefined));
  expect(fs.readFileSync(at("x/y/a"), "utf8")).toBe("two");
  expect(fs.readdirSync(at("x/y"))).toEqual(["a"]);
});

test("a reader sees the old contents or the new, never a part", () => {
  const at = folder({ a: "old" });
  const descriptor = fs.openSync(at("a"), "r");
  const before = files.stamp(at("a"));
  files.replace(at("a"), bytes("newer"));
  expect(fs.readFileSync(descriptor, "utf8")).toBe("old");
  fs.closeSync(descriptor);
  expect(files.stamp(at("a"))?.inode).not.toBe(before?.inode);
});

test("a time that is asked for is the file's", () => {
  const at = folder();
  const time = 946_684_800_000_000_000n;
  files.replace(at("a"), bytes(""), time);
  expect(files.stamp(at("a"))?.mtimeNs).toBe(time);
});

onPosix("nothing is put in the place of a link or a folder", () => {
  const at = folder({ a: "kept" });
  fs.symlinkSync("a", at("link"));
  fs.mkdirSync(at("d"));
  for (const [name, found] of [
    ["link", "link"],
    ["d", "folder"],
  ] as const) {
    expect(files.replace(at(name), bytes("x"))).toEqual(err({ kind: "not-a-regular-file", path: at(name), found }));
  }
  expect(fs.readFileSync(at("a"), "utf8")).toBe("kept");
});

test("where a file stands in the way of a folder, that is said and nothing is left", () => {
  const at = folder({ a: "" });
  expect(files.replace(at("a/b"), bytes("x"))).toMatchObject({ ok: false, error: { kind: "unwritable-file" } });
  expect(files.replace(at("a/b/c"), bytes("x"))).toMatchObject({ ok: false, error: { kind: "unwritable-file" } });
  expect(files.list(at("."))).toEqual(["a"]);
});

test.runIf(process.platform === "linux")("where the file system takes nothing, that is said", () => {
  expect(files.replace("/proc/px-meta", bytes("x"))).toMatchObject({ ok: false, error: { kind: "unwritable-file" } });
  expect(files.replace("/sys/px-meta", bytes("x"))).toMatchObject({ ok: false, error: { kind: "unwritable-file" } });
});

test("names are listed sorted; of what is no folder there are none", () => {
  const at = folder({ b: "", a: "", Ä: "" });
  expect(files.list(at("."))).toEqual(["a", "b", "Ä"]);
  expect([files.list(at("a")), files.list(at("nowhere"))]).toEqual([[], []]);
});

test("removing is done once, and is well where nothing is there", () => {
  const at = folder({ a: "" });
  expect([files.remove(at("a")), files.remove(at("a"))]).toEqual([ok(undefined), ok(undefined)]);
  fs.mkdirSync(at("d"));
  expect(files.remove(at("d"))).toMatchObject({ ok: false, error: { kind: "unwritable-file" } });
});

onPosix("a path is told without links", () => {
  const at = folder({ a: "" });
  fs.symlinkSync(".", at("here"));
  expect(files.realPath(at("here/here/a"))).toBe(at("a"));
  expect(files.realPath(at("here/b"))).toBeUndefined();
});

test("two stamps differ where contents of the same size were put in place one after the other", () => {
  const at = folder();
  files.replace(at("a"), bytes("one"), 1_000_000_000n);
  const before = files.stamp(at("a"));
  files.replace(at("a"), bytes("two"), 1_000_000_000n);
  expect(files.stamp(at("a"))).not.toEqual(before);
});
