import fs from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, type Problem } from "@px-meta/core/base";
import { beginJournal } from "../begin.js";
import { claim } from "../claim.js";
import { recoverJournals } from "../recover.js";

/** What the program is told, as JSON in its only argument. */
interface Orders {
  readonly folder: string;
  readonly buildDir: string;
  /** Files that it writes as a generator would, then removes, each with its text. */
  readonly writes: Readonly<Record<string, string>>;
  readonly removes: readonly string[];
  /** What it does then. Counting adds one to the number in a file, so often, each time with a claim of its own. */
  readonly end: "keep" | "restore" | { readonly count: number };
  /** Ends itself by SIGKILL in place of this call of the file system, counted from 1. */
  readonly killAt?: number;
}

/** A program of its own that generates, for tests of what one leaves behind that is killed, and of what several do at once. */
async function run(orders: Orders): Promise<readonly string[]> {
  if (orders.killAt !== undefined) killAt(orders.killAt);
  const { folder, buildDir, end } = orders;
  const problems: Problem[] = [...recoverJournals(buildDir).problems];
  for (let left = typeof end === "object" ? end.count : 1; left > 0; left -= 1) {
    const claimed = await claim(buildDir, folder, { onWait: () => {} });
    if (!claimed.ok) return [describe(claimed.error)];
    if (claimed.value === undefined) return ["nobody asked to stop"];
    if (typeof end === "object") {
      countIn(join(folder, "count"));
    } else {
      const begun = beginJournal(claimed.value, []);
      if (!begun.ok) return [describe(begun.error)];
      for (const [name, text] of Object.entries(orders.writes)) fs.writeFileSync(join(folder, name), text);
      for (const name of orders.removes) fs.rmSync(join(folder, name), { recursive: true });
      problems.push(...(end === "restore" ? begun.value.restore() : begun.value.keepTimes()));
      begun.value.drop();
    }
    claimed.value.release();
  }
  return problems.map((problem) => describe(problem));
}

/** Reads and writes with a while between, so that one that comes between is seen. */
function countIn(path: string): void {
  const count = Number(fs.readFileSync(path, "utf8"));
  for (const end = performance.now() + 1; performance.now() < end; );
  fs.writeFileSync(path, `${count + 1}`);
}

const watched = [
  "openSync",
  "mkdirSync",
  "writeSync",
  "writeFileSync",
  "copyFileSync",
  "chmodSync",
  "lutimesSync",
  "symlinkSync",
  "renameSync",
  "unlinkSync",
  "rmdirSync",
  "rmSync",
  "closeSync",
] as const;

/** Makes one of the calls that change something the last. */
function killAt(last: number): void {
  let count = 0;
  const functions = fs as unknown as Record<string, (...args: unknown[]) => unknown>;
  for (const name of watched) {
    const original = functions[name];
    functions[name] = (...args) => {
      count += 1;
      if (count === last) process.kill(process.pid, "SIGKILL");
      return original?.apply(fs, args);
    };
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(JSON.stringify(await run(JSON.parse(process.argv[2] ?? "{}") as Orders)));
}
