import { randomBytes } from "node:crypto";
import fs from "node:fs";
import { basename, dirname, join } from "node:path";
import { err, type FileProblem, ok, type Result } from "@px-meta/core/base";
import { reasonOf } from "./reason.js";

/** Puts a program in place that everybody may run, whole (temporary file beside it, then rename). Nothing is followed. */
export function writeExecutable(path: string, text: string): Result<undefined, FileProblem> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}-${randomBytes(6).toString("hex")}.tmp`);
  try {
    fs.mkdirSync(dirname(path), { recursive: true });
    fs.writeFileSync(temporary, text, { flag: "wx" });
    fs.chmodSync(temporary, 0o755);
    fs.renameSync(temporary, path);
    return ok(undefined);
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    return err({ kind: "unwritable-file", path, reason: reasonOf(error) });
  }
}
