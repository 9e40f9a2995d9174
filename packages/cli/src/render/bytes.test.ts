import { expect, test } from "vitest";
import { bytesWord, parseBytes } from "./bytes.js";

test.each([
  [0, "0 B"],
  [999, "999 B"],
  [1000, "1.0 kB"],
  [9960, "10 kB"],
  [7340032, "7.3 MB"],
  [999_600, "1.0 MB"],
  [123_456_789_012, "123 GB"],
  [5e16, "50000 TB"],
])("%d bytes are %s", (bytes, expected) => expect(bytesWord(bytes)).toBe(expected));

test.each([
  ["0", 0],
  ["1048576", 1048576],
  ["500M", 500e6],
  ["500 mb", 500e6],
  ["1.5GB", 1.5e9],
  ["2GiB", 2 * 2 ** 30],
  ["10k", 10_000],
  ["", undefined],
  ["-1", undefined],
  ["1e9", undefined],
  ["10X", undefined],
  ["10i", undefined],
  ["99999999999999999T", undefined],
])("the size %j is %s bytes", (text, expected) => expect(parseBytes(text)).toBe(expected));
