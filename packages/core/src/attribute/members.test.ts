import { expect, test } from "vitest";
import { sha256 } from "../json/sha256.js";
import { membersOf } from "./members.js";

function member(name: string, contents: string, size = Buffer.byteLength(contents)): string {
  return `${name.padEnd(16)}${"0".padEnd(32)}${String(size).padEnd(10)}\`\n${contents}${contents.length % 2 === 0 ? "" : "\n"}`;
}

function check(text: string, expected: readonly string[]): void {
  expect([...membersOf(Buffer.from(text))].sort()).toEqual(expected.map((each) => sha256(each)).sort());
}

test("the objects of an archive are told by their contents, whatever their names", () => {
  check(`!<arch>\n${member("a.o/", "one")}${member("b.o/", "other")}`, ["one", "other"]);
  check(`!<arch>\n${member("/12", "one")}${member("#1/4", "b.o\0other")}`, ["one", "other"]);
});

test("indexes and lists of names are no objects", () =>
  check(`!<arch>\n${member("/", "xx")}${member("//", "a.o/")}${member("__.SYMDEF", "yy")}${member("a.o/", "one")}`, [
    "one",
  ]));

test("what is no archive has no objects, and one that ends too early those that are whole", () => {
  check("", []);
  check("!<thin>\n", []);
  check(`!<arch>\n${member("a.o/", "one")}${member("b.o/", "other", 99)}`, ["one"]);
  check(`!<arch>\n${member("a.o/", "one", -1)}`, []);
  check(`!<arch>\n${member("#1/999", "one")}`, [""]);
});
