import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { Outputs, type Stream } from "./output.js";

/** What is shown, as one text with a letter for each stream, and the outputs that show it. */
function shown(): { readonly outputs: Outputs; readonly text: () => string; readonly length: () => number } {
  const pieces: string[] = [];
  let length = 0;
  const outputs = new Outputs((stream: Stream, bytes) => {
    length += bytes.length;
    pieces.push(`${stream === "stdout" ? "o" : "e"}:${Buffer.from(bytes).toString("utf8")} `);
  });
  return { outputs, text: () => pieces.join(""), length: () => length };
}

afterEach(() => vi.unstubAllEnvs());

const say = (text: string) => Buffer.from(text);

test("the first that has not ended is shown as it speaks", () => {
  const { outputs, text } = shown();
  const first = outputs.open();
  first.push("stdout", say("a"));
  first.push("stderr", say("b"));
  expect(text()).toBe("o:a e:b ");
});

test("what others say comes whole after it, in the order in which they were announced", () => {
  const { outputs, text } = shown();
  const [first, second, third] = [outputs.open(), outputs.open(), outputs.open()];
  third.push("stdout", say("3"));
  third.close();
  second.push("stderr", say("2"));
  expect(text()).toBe("");
  first.push("stdout", say("1"));
  first.close();
  expect(text()).toBe("o:1 e:2 ");
  second.push("stdout", say("2!"));
  second.close();
  expect(text()).toBe("o:1 e:2 o:2! o:3 ");
});

test("who is announced when nobody speaks any more is shown at once", () => {
  const { outputs, text } = shown();
  outputs.open().close();
  outputs.open().push("stdout", say("x"));
  expect(text()).toBe("o:x ");
});

test("more than memory should hold is kept on the disk, in its order", () => {
  const { outputs, length, text } = shown();
  const first = outputs.open();
  const second = outputs.open();
  const line = Buffer.alloc(300_000, "x");
  for (let at = 0; at < 20; at += 1) second.push(at % 2 === 0 ? "stdout" : "stderr", line);
  second.push("stderr", say("end"));
  second.close();
  expect(length()).toBe(0);
  first.close();
  expect(length()).toBe(20 * 300_000 + 3);
  expect(text().endsWith("e:end ")).toBe(true);
  expect(text().match(/[oe]:/g)?.slice(0, 1)).toEqual(["o:"]);
});

test.skipIf(process.platform === "win32")("where the disk takes nothing, nothing is lost", () => {
  vi.stubEnv("TMPDIR", join(import.meta.dirname, "nowhere"));
  const { outputs, length } = shown();
  const first = outputs.open();
  const second = outputs.open();
  for (let at = 0; at < 20; at += 1) second.push("stdout", Buffer.alloc(300_000, "x"));
  second.close();
  first.close();
  expect(length()).toBe(20 * 300_000);
});
