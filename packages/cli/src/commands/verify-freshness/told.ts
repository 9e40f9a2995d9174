import { relative, sep } from "node:path";
import type { Generation, GeneratorCall } from "@px-meta/core/base";
import { programWord } from "../../generators/program-word.js";
import type { Outcome, Verified } from "./verified.js";

/** The program that is asked whether a package is fresh: its verifier, or else its generator. */
export function askedCall({ verifier, generator }: Generation): GeneratorCall {
  return verifier ?? generator;
}

/** What verifying a package came to, with the end of what its program printed. */
export function verifiedAs(root: string, generation: Generation, outcome: Outcome, said: string): Verified {
  const { name, version, manifest, verifier } = generation;
  return {
    ...{ package: generation.package, name, version, outcome, said },
    manifest: relative(root, manifest).split(sep).join("/"),
    by: verifier === undefined ? "generator" : "verifier",
    program: callWords(askedCall(generation)),
  };
}

/** A program with its arguments, as people would type them. */
function callWords({ program, args }: GeneratorCall): string {
  return [
    programWord(program),
    ...args.map((word) => (/^[\w./:=,@%+-]+$/.test(word) ? word : JSON.stringify(word))),
  ].join(" ");
}
