import { spawnSync } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { join } from "node:path";

const here = import.meta.dirname;

/** Runs a program of Node's to its end: time of all processors and on the clock in milliseconds, memory in MiB. */
export function ran(args) {
  const sink = openSync("/dev/null", "w");
  const child = spawnSync(process.execPath, ["--import", join(here, "usage.mjs"), ...args], {
    stdio: ["ignore", sink, "inherit", "pipe"],
  });
  closeSync(sink);
  if (child.status !== 0) throw new Error(`${args.join(" ")} ended with ${child.status}`);
  return JSON.parse(child.output[3].toString());
}

/** The least of several runs of each, one after the other in turn, so that what else the machine does hits all alike. */
export function leastOf(times, runs) {
  const least = {};
  for (let i = 0; i < times; i += 1) {
    for (const [name, run] of Object.entries(runs)) {
      const found = run();
      const known = least[name] ?? found;
      least[name] = Object.fromEntries(Object.entries(found).map(([key, value]) => [key, Math.min(value, known[key])]));
    }
  }
  return least;
}

/** How long something takes in this process, in milliseconds of all processors. */
export function timed(run) {
  globalThis.gc?.();
  return spent(run);
}

/** The same for what has been done just before: a collection of garbage throws away what the compiler had made of it. */
export function timedWarm(run) {
  globalThis.gc?.();
  run();
  return spent(run);
}

function spent(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1000 };
}

/** The same as `leastOf` on the clock of this process, for what is asynchronous. */
export async function leastOfAsync(times, runs) {
  const least = {};
  for (let i = 0; i < times; i += 1) {
    for (const [name, run] of Object.entries(runs)) {
      const start = performance.now();
      await run();
      least[name] = { clock: Math.min(performance.now() - start, least[name]?.clock ?? Infinity) };
    }
  }
  return least;
}
