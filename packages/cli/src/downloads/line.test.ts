import { expect, test } from "vitest";
import { progressText } from "./line.js";

const half = { files: 12, filesDone: 5, bytes: 74e6, bytesDone: 37e6, rate: 1_850_000 };

test.each([
  ["all of it", half, 80, "5/12 files, 37 MB of 74 MB, 1.9 MB/s, 20 s left"],
  ["no rate before the first second", { ...half, rate: 0 }, 80, "5/12 files, 37 MB of 74 MB"],
  ["no time left at the end", { ...half, bytesDone: 74e6 }, 80, "5/12 files, 74 MB of 74 MB, 1.9 MB/s"],
  ["minutes", { ...half, rate: 100_000 }, 80, "5/12 files, 37 MB of 74 MB, 100 kB/s, 6 min left"],
  ["hours", { ...half, rate: 1000 }, 80, "5/12 files, 37 MB of 74 MB, 1.0 kB/s, 10 h left"],
  ["one file", { ...half, files: 1, filesDone: 0 }, 80, "0/1 file, 37 MB of 74 MB, 1.9 MB/s, 20 s left"],
  ["a narrow terminal", half, 50, "5/12 files, 37 MB of 74 MB, 1.9 MB/s"],
  ["a narrower one", half, 30, "5/12 files"],
  ["one of no use", half, 10, ""],
])("the progress says %s", (_, progress, width, expected) => expect(progressText(progress, width)).toBe(expected));
