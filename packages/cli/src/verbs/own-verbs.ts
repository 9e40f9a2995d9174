import type { Command } from "../command.js";

/** Our verbs, in the order in which people meet them, each loaded only when it is asked for. */
export const ownVerbs: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ["generate", async () => (await import("../commands/generate/generate.js")).command],
  ["verify-freshness", async () => (await import("../commands/verify-freshness/verify-freshness.js")).command],
  ["inspect", async () => (await import("../commands/inspect/inspect.js")).command],
  ["why", async () => (await import("../commands/why/why.js")).command],
  ["what-if", async () => (await import("../commands/what-if/what-if.js")).command],
  ["diff", async () => (await import("../commands/diff/diff.js")).command],
  ["coverage", async () => (await import("../commands/coverage/coverage.js")).command],
  ["conflicts", async () => (await import("../commands/conflicts/conflicts.js")).command],
  ["validate", async () => (await import("../commands/validate/validate.js")).command],
  ["propagate", async () => (await import("../commands/propagate/propagate.js")).command],
  ["export", async () => (await import("../commands/export/export.js")).command],
  ["override", async () => (await import("../commands/override/override.js")).command],
  ["downloads", async () => (await import("../commands/downloads/downloads.js")).command],
  ["shim", async () => (await import("../commands/shim/shim.js")).command],
  ["doctor", async () => (await import("../commands/doctor/doctor.js")).command],
  ["schema", async () => (await import("../commands/schema/schema.js")).command],
  ["completions", async () => (await import("../commands/completions/completions.js")).command],
]);
