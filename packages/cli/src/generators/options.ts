import { has, type Token, valuesOf } from "../selection/arguments.js";
import { type Invocation, optionsOf } from "../selection/invocation.js";

/** Options of the user's call that the build of the generators takes over. */
const taken = new Set([
  ...["directory", "manifest-path", "lockfile-path", "target-dir", "config", "Z"],
  ...["profile", "release", "locked", "offline", "frozen", "jobs", "ignore-rust-version"],
  ...["quiet", "verbose"],
]);

/**
 * What of the user's call holds for the build of the generators, too. Features are those that one of the packages of the
 * generators has, and `--target` is none: a generator runs here.
 */
export function generatorOptions(invocation: Invocation, packages: readonly GeneratorPackage[]): readonly string[] {
  const options = optionsOf(invocation);
  const kept = options.flatMap((token) => (token.kind === "option" && taken.has(token.name) ? wordsOf(token) : []));
  const features = featuresFor(options, packages);
  return features.length === 0 ? kept : [...kept, `--features=${features.join(",")}`];
}

/** A package that has generators, with the features that its manifest names. */
export interface GeneratorPackage {
  readonly name: string;
  readonly features?: Readonly<Record<string, readonly string[]>>;
}

function featuresFor(options: readonly Token[], packages: readonly GeneratorPackage[]): readonly string[] {
  const given = valuesOf(options, "features").flatMap((list) => list.split(/[\s,]+/).filter((name) => name !== ""));
  return [...new Set(given)].filter((feature) => {
    const [owner, name] = feature.includes("/") ? feature.split("/") : [undefined, feature];
    return packages.some(
      (one) =>
        (owner === undefined || owner === one.name) && name !== undefined && Object.hasOwn(one.features ?? {}, name),
    );
  });
}

function wordsOf(token: Extract<Token, { readonly kind: "option" }>): readonly string[] {
  const { name, value } = token;
  if (name === "Z" || name === "directory")
    return [name === "Z" ? "-Z" : "-C", ...(value === undefined ? [] : [value])];
  return [value === undefined ? `--${name}` : `--${name}=${value}`];
}

/** Whether the user wants no more than what goes wrong. */
export function isQuiet(invocation: Invocation, env: Readonly<Record<string, string | undefined>>): boolean {
  return has(optionsOf(invocation), "quiet") || env.CARGO_TERM_QUIET === "true";
}
