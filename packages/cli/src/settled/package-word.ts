import { resolve } from "node:path";
import type { Context } from "../command.js";

/**
 * What is typed for a package, as the graph is asked for it: the path of a folder becomes absolute. What begins with
 * two slashes is a label of Bazel's.
 */
export function packageWord({ cwd }: Pick<Context, "cwd">, word: string): string {
  return /^(?:\.{1,2}[\\/]|[\\/](?!\/)|\.{1,2}$|[A-Za-z]:[\\/])/.test(word) ? resolve(cwd, word) : word;
}
