/**
 * `npm run generate`: makes all generated files again, which are committed. CI runs it and sees that nothing changed.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./run.mjs";
import { install } from "./setup.mjs";

await install();

// Types, validators and pages come from the schemas. The first by name writes what the others read.
const generators = join(root, "packages", "schema", "scripts");
for (const name of readdirSync(generators).sort()) {
  if (!/^generate.*\.mjs$/.test(name)) continue;
  const status = await run(process.execPath, [join(generators, name)]);
  if (status !== 0) process.exit(status);
}
