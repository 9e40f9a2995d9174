import { availableParallelism } from "node:os";
import { expect, test } from "vitest";
import { callOf } from "../settled/source.js";
import { jobsOf } from "./jobs.js";

const processors = availableParallelism();

test.each<[words: readonly string[], env: Record<string, string>, jobs: number]>([
  [[], {}, processors],
  [["-j", "3"], {}, 3],
  [["-j3"], { CARGO_BUILD_JOBS: "5" }, 3],
  [[], { CARGO_BUILD_JOBS: "5" }, 5],
  [["--jobs=-1"], {}, Math.max(1, processors - 1)],
  [["--jobs=-1000"], {}, 1],
  [["--jobs=default"], {}, processors],
  [["--jobs=0"], {}, processors],
])("%j with %j lets %i run side by side", (words, env, jobs) => {
  const { call } = callOf({ env }, { values: {}, positionals: [], trailing: words });
  expect(jobsOf(call, env)).toBe(jobs);
});
