import type { Command } from "../command.js";

/** Our verbs, in the order in which people meet them, each loaded only when it is asked for. */
export const ownVerbs: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ["schema", async () => (await import("../commands/schema/schema.js")).command],
]);
