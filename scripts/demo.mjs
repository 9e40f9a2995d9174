/**
 * `npm run demo`: sets up, then shows the main job on `examples/native-stack`: a build, what its build scripts decided,
 * and a packager's correction with its effect. Leaves nothing that git sees.
 */
import { join } from "node:path";
import { root, run } from "./run.mjs";
import { setUp } from "./setup.mjs";

await setUp();

const example = join(root, "examples", "native-stack");
const bin = join(root, "packages", "cli", "bin", "px-meta.mjs");

tell(`
Cargo builds your -sys crates, but does not tell you what their build scripts decided. Here is a program on top of
zlib, SQLite, libgit2, zstd, bzip2, xz and ring, in ${join("examples", "native-stack")}.

1. Build it. \`px-meta build\` is \`cargo build\`, with the same arguments and output. The C code takes a minute.`);
await show(["build"]);

tell("2. What did the build scripts decide? Whose copy of each library is in the program, and what was tried in vain?");
await show(["inspect"]);

tell(`3. The program knows too. The build script of \`report\` read facts that were published and found up to four
   packages below, through packages that never heard of px-meta, and made a table of them.`);
await show(["run", "--quiet"]);

tell(`4. A packager corrects a value from outside, without a patch: packager/px-meta.toml says whose build of wordhash
   this is. One build script runs again, the one that read the value.`);
await show(["run", "--quiet", "--overrides", join("packager", "px-meta.toml")]);

tell("5. And it shows: where a value came from, and who changed it.");
await show(["why", "report", "native-library@1/wordhash", "--overrides", join("packager", "px-meta.toml")]);

tell(`Now try it on a workspace of yours:

    ${join(root, "node_modules", ".bin", "px-meta")} build
    ${join(root, "node_modules", ".bin", "px-meta")} inspect`);

function tell(text) {
  console.log(`${text.replace(/^\n/, "")}\n`);
}

/** Runs px-meta in the example and shows the command as one would type it. */
async function show(args) {
  console.log(`   $ px-meta ${args.join(" ")}\n`);
  const status = await run(process.execPath, [bin, ...args], { cwd: example });
  if (status !== 0) {
    console.error(`\npx-meta ${args.join(" ")} ended with status ${status}`);
    process.exit(status);
  }
  console.log("");
}
