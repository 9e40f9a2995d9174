/**
 * `npm run demo`: sets up, then shows the main job on `examples/native-stack`: a build, what its build scripts decided,
 * a packager's correction with its effect, and that plain cargo has nothing left to do. Leaves nothing that git sees.
 */
import { join } from "node:path";
import { root, run } from "./run.mjs";
import { setUp } from "./setup.mjs";

await setUp();

const example = join(root, "examples", "native-stack");
const bin = join(root, "packages", "cli", "bin", "px-meta.mjs");
const packager = ["--overrides", join("packager", "px-meta.toml")];

tell(`
Cargo builds your -sys crates, but does not tell you what their build scripts decided. Here is a
program on top of zlib, bzip2, xz, zstd, SQLite, libgit2 and ring, in ${join("examples", "native-stack")}.
None of these crates has ever heard of px-meta.

1. Build it. \`px-meta build\` is \`cargo build\`, with the same arguments and output.
   The C code takes a minute.`);
await show("px-meta", "build");

tell(`2. What did the build scripts decide? The surprising comes first: what was tried in vain (cargo
   keeps such warnings of dependencies to itself), and which libraries went into the program as
   the crate's own copy (bundled).`);
await show("px-meta", "inspect");

tell("3. One library more closely. Each value comes with the evidence for it.");
await show("px-meta", "inspect", "libgit2-sys", "native-library@1");

tell(`4. Build scripts hear each other. That of \`report\` reads what was found up to four packages below
   it, through packages that never heard of px-meta, and makes a table of it for the program.`);
await show("px-meta", "run", "--quiet");

tell(`5. A packager corrects a value from outside, without a patch: packager/px-meta.toml says whose
   build of wordhash this is. The one build script that reads the value runs again; look at the
   line of wordhash.`);
await show("px-meta", "run", "--quiet", ...packager);

tell("6. And it shows: where the value came from, and who changed it.");
await show("px-meta", "why", "report", "native-library@1/wordhash#/version");

tell("7. Plain cargo builds the same thing: it has nothing left to compile.");
await show("cargo", "build");

tell(`Now try it on a workspace of yours:

    ${join(root, "node_modules", ".bin", "px-meta")} build
    ${join(root, "node_modules", ".bin", "px-meta")} inspect`);

function tell(text) {
  console.log(`${text.replace(/^\n/, "")}\n`);
}

/** Runs a command in the example and shows it as one would type it. A command that fails ends the demo. */
async function show(program, ...args) {
  console.log(`   $ ${[program, ...args].join(" ")}\n`);
  const [command, before] = program === "px-meta" ? [process.execPath, [bin]] : [program, []];
  const status = await run(command, [...before, ...args], { cwd: example });
  if (status !== 0) {
    console.error(`\n${program} ${args.join(" ")} ended with status ${status}`);
    process.exit(status);
  }
  console.log("");
}
