import type { Command, Context, ExitStatus } from "./command.js";
import { findVerb, type Invocation, invocation } from "./selection/invocation.js";
import { ownVerbs } from "./verbs/own-verbs.js";
import { version } from "./version.js";

/** Runs the command line of this process and sets its exit status. */
export async function main(): Promise<void> {
  stopAtBrokenPipes();
  // What a stream's or a child's handler throws does not come through here otherwise.
  process.on("uncaughtException", (error) => {
    void ownBug(error).then((status) => process.exit(status));
  });
  try {
    process.exitCode = await dispatch(process.argv.slice(2));
  } catch (error) {
    process.exitCode = await ownBug(error);
  }
}

async function dispatch(argv: readonly string[]): Promise<ExitStatus> {
  // Cargo starts `cargo-px-meta` with its name as first argument.
  const args = argv[0] === "px-meta" ? argv.slice(1) : argv;
  const place = findVerb(args);
  const word = args[place.at];
  if (word === undefined || word === "help") return helpOrVersion(place.before, args.slice(place.at + 1));
  // This verb alone asks what the user said to the shim.
  if (word !== "shim") await passShims();
  const call = invocation(args, place, process.env);
  if (call !== undefined) return cargoVerb(await context(), call);
  const load = ownVerbs.get(word);
  if (load !== undefined) return ownVerb(load, [...place.before, ...args.slice(place.at + 1)]);
  const [{ foreignVerb }, around] = await Promise.all([import("./verbs/foreign.js"), context()]);
  const foreign = await foreignVerb(around, args, place);
  return foreign === undefined ? unknownVerb(word) : cargoVerb(around, foreign);
}

/** What we start by the name of `cargo` is to be cargo itself, and so is what that starts, where a shim is in front. */
async function passShims(): Promise<void> {
  const [{ realFiles }, { leadsToShim, shimVariable }] = await Promise.all([
    import("./system/files.js"),
    import("./system/shim.js"),
  ]);
  if (leadsToShim(realFiles, process.env, process.cwd())) process.env[shimVariable] = "off";
}

async function cargoVerb(around: Context, call: Invocation): Promise<ExitStatus> {
  const { proxy } = await import("./build/proxy.js");
  return proxy(around, call);
}

async function ownVerb(load: () => Promise<Command>, args: readonly string[]): Promise<ExitStatus> {
  const command = await load();
  const end = args.indexOf("--");
  const asksHelp = (end < 0 ? args : args.slice(0, end)).some((arg) => arg === "--help" || arg === "-h");
  if (!asksHelp) return command.run(await context(), args);
  const { helpOf } = await import("./verbs/help.js");
  process.stdout.write(helpOf(command));
  return 0;
}

async function helpOrVersion(before: readonly string[], topics: readonly string[]): Promise<ExitStatus> {
  if (before.includes("--version") || before.includes("-V")) {
    process.stdout.write(`px-meta ${version}\n`);
    return 0;
  }
  const topic = topics.find((word) => !word.startsWith("-"));
  if (topic !== undefined) return dispatch([topic, "--help"]);
  const { helpOfAll } = await import("./verbs/help.js");
  const text = await helpOfAll();
  const asked = topics.length > 0 || before.some((word) => word === "--help" || word === "-h");
  if (asked) process.stdout.write(text);
  else process.stderr.write(text);
  return asked ? 0 : 2;
}

async function unknownVerb(word: string): Promise<ExitStatus> {
  const { cargoVerbNames } = await import("./verbs/cargo-verbs.js");
  const { nearest } = await import("@px-meta/core/base");
  const near = nearest(word, [...ownVerbs.keys(), ...cargoVerbNames]);
  const hint = near === undefined ? "" : `\n\n  did you mean \`${near}\`?`;
  process.stderr.write(`error: no such verb: \`${word}\`${hint}\n\nSee \`px-meta --help\`.\n`);
  return 2;
}

async function context(): Promise<Context> {
  const [{ realFiles }, { realCargo }] = await Promise.all([import("./system/files.js"), import("./system/cargo.js")]);
  return {
    files: realFiles,
    cargo: realCargo,
    env: process.env,
    cwd: process.cwd(),
    stdout: process.stdout,
    stderr: process.stderr,
  };
}

/** A reader that went away (`px-meta inspect | head`) is no error of ours. */
function stopAtBrokenPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      process.exit(process.exitCode ?? 0);
    });
  }
}

/** What reaches this place is a bug of ours: it is said in one line, with the way to report it. */
async function ownBug(error: unknown): Promise<ExitStatus> {
  const { stack, message } = error instanceof Error ? error : { stack: undefined, message: String(error) };
  process.stderr.write(
    `error: a bug in px-meta ${version}: ${message.split("\n")[0]}\n` +
      "Please report it with this line, the command, and the text that it prints with PX_META_DEBUG=1 set.\n",
  );
  if (process.env.PX_META_DEBUG !== undefined && stack !== undefined) process.stderr.write(`${stack}\n`);
  return 70;
}

await main();
