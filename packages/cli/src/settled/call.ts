import type { Context, Option } from "../command.js";
import { findVerb, type Invocation, invocation } from "../selection/invocation.js";
import { type Given, isGiven, textsOf } from "../verbs/parse.js";

/** Options of cargo's that choose which build a verb looks at; without any it is the last one. */
const selectionOptions: { readonly [name: string]: Option } = {
  package: { type: "string", short: "p", multiple: true, value: "SPEC", help: "look at the build of this package" },
  workspace: { type: "boolean", help: "look at the build of the whole workspace" },
  exclude: { type: "string", multiple: true, value: "SPEC", help: "with --workspace: without this package" },
  target: { type: "string", multiple: true, value: "TRIPLE", help: "look at the build for this target" },
  release: { type: "boolean", short: "r", help: "look at the release build" },
  profile: { type: "string", value: "NAME", help: "look at the build with this profile" },
  features: { type: "string", short: "F", multiple: true, value: "FEATURES", help: "look at the build with these" },
  "all-features": { type: "boolean", help: "look at the build with all features" },
  "no-default-features": { type: "boolean", help: "look at the build without default features" },
};

/** Options of cargo's that say where a build lies. */
const placeOptions: { readonly [name: string]: Option } = {
  "manifest-path": { type: "string", value: "PATH", help: "Cargo.toml of the workspace, as cargo takes it" },
  "target-dir": { type: "string", value: "DIR", help: "the target directory, where the build was given one" },
};

/** The options by which a verb is told which build to look at. */
export const buildOptions: { readonly [name: string]: Option } = { ...selectionOptions, ...placeOptions };

/** The options by which a verb is told what to look at. */
export const sourceOptions: { readonly [name: string]: Option } = {
  snapshot: { type: "string", value: "FILE|-", help: "look at a snapshot (or standard input), not at a build" },
  build: { type: "boolean", help: "run `px-meta build` first; more options for it follow `--`" },
  ...buildOptions,
};

/** What the user said of the build, in cargo's words. */
function wordsOf(given: Given, options: { readonly [name: string]: Option }): readonly string[] {
  return Object.keys(options).flatMap((name) =>
    isGiven(given, name) ? [`--${name}`] : textsOf(given, name).flatMap((value) => [`--${name}`, value]),
  );
}

/** The build that a verb looks at, as a call of cargo, and the options in it that choose which one; none: the last. */
export function callOf(
  context: Pick<Context, "env">,
  given: Given,
): { readonly chosen: readonly string[]; readonly call: Invocation } {
  const chosen = [...wordsOf(given, selectionOptions), ...given.trailing];
  return { chosen, call: buildCall(context, [...placeWords(given), ...chosen]) };
}

/** Where the build lies, in cargo's words. */
export function placeWords(given: Given): readonly string[] {
  return wordsOf(given, placeOptions);
}

/** A build with some options, as a call of cargo. */
export function buildCall({ env }: Pick<Context, "env">, options: readonly string[]): Invocation {
  const words = ["build", ...options];
  const call = invocation(words, findVerb(words), env);
  if (call === undefined) throw new Error("`build` is a verb of cargo's");
  return call;
}
