import type { Context, Option } from "../command.js";
import type { Invocation } from "../selection/invocation.js";
import { callOf } from "../settled/call.js";
import { type Given, isGiven, textsOf } from "../verbs/parse.js";

/** Options of cargo's that choose which packages are brought up to date. */
export const selectingOptions: { readonly [name: string]: Option } = {
  package: { type: "string", short: "p", multiple: true, value: "SPEC", help: "this package, and what it needs" },
  workspace: { type: "boolean", help: "all members of the workspace" },
  exclude: { type: "string", multiple: true, value: "SPEC", help: "with --workspace: without this package" },
  "manifest-path": { type: "string", value: "PATH", help: "Cargo.toml of the workspace, as cargo takes it" },
};

/** Options of cargo's that hold for the build of the generators. */
export const buildingOptions: { readonly [name: string]: Option } = {
  release: { type: "boolean", short: "r", help: "build the generators with the release profile" },
  profile: { type: "string", value: "NAME", help: "build the generators with this profile" },
  features: {
    type: "string",
    short: "F",
    multiple: true,
    value: "FEATURES",
    help: "features of the generators' packages",
  },
  "target-dir": { type: "string", value: "DIR", help: "as cargo has it" },
  jobs: { type: "string", short: "j", value: "N", help: "as cargo has it; so many generators run side by side" },
  locked: { type: "boolean", help: "as cargo has it" },
  offline: { type: "boolean", help: "as cargo has it" },
  frozen: { type: "boolean", help: "as cargo has it" },
  config: { type: "string", multiple: true, value: "KEY=VALUE|FILE", help: "as cargo has it" },
  verbose: { type: "boolean", short: "v", help: "also name what is up to date" },
  quiet: { type: "boolean", short: "q", help: "say only what goes wrong" },
};

/** The call of `cargo build` whose packages a verb brings up to date, or verifies. */
export function generatingCall(context: Context, given: Given): Invocation {
  const words = Object.keys({ ...selectingOptions, ...buildingOptions }).flatMap((name) =>
    isGiven(given, name) ? [`--${name}`] : textsOf(given, name).flatMap((value) => [`--${name}`, value]),
  );
  return callOf(context, { values: {}, positionals: [], trailing: words }).call;
}
