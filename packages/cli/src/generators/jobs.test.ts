import { availableParallelism } from "node:os";
import { expect, test } from "vitest";
import { callOf } from "../settled/call.js";
import { jobsOf } from "./jobs.js";

const processors = availableParallelism();

test.each<[words: readonly string[], env: Record<string, string>, configured: string | undefined, jobs: number]>([
  [[], {}, undefined, processors],
  [["-j", "3"], {}, undefined, 3],
  [["-j3"], { CARGO_BUILD_JOBS: "5" }, "7", 3],
  [[], { CARGO_BUILD_JOBS: "5" }, "7", 5],
  [[], {}, "7", 7],
  [["--jobs=-1"], {}, undefined, Math.max(1, processors - 1)],
  [["--jobs=-1000"], {}, undefined, 1],
  [["--jobs=default"], {}, undefined, processors],
  [["--jobs=0"], {}, undefined, processors],
])("%j with %j and %s in the configuration lets %i run side by side", (words, env, configured, jobs) => {
  const { call } = callOf({ env }, { values: {}, positionals: [], trailing: words });
  expect(jobsOf(call, env, configured)).toBe(jobs);
});
