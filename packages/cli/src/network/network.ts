import type { Problem } from "@px-meta/core/base";
import type { Call } from "../build/call.js";
import type { Enclosure } from "./enclosures.js";
import { restored } from "./restored.js";

/** What the programs of a build have of the network. */
export interface Network extends Witness {
  /** A call as it is to be made. */
  readonly enclosed: (call: Call) => Call;
  readonly isDenied: boolean;
}

/** Whoever learns what was tried while the network was denied. */
export interface Witness {
  /** What stands before the words of each program that is run. */
  readonly words: readonly string[];
  /** A file that each program is given as descriptor 3. */
  readonly file?: number;
  /** Takes cargo's messages of what it compiled. */
  readonly compiled: (artifacts: readonly string[]) => void;
  /** Takes a line that cargo shows of a script that failed, where it wants to know. */
  readonly failedScript?: (name: string, version: string, words: string) => void;
  /** What there is to say when all is over. */
  readonly problems: () => readonly Problem[];
}

/** The network as it is. */
export const openNetwork: Network = {
  enclosed: (call) => call,
  isDenied: false,
  words: [],
  compiled: () => {},
  problems: () => [],
};

/** No network but loopback. */
export function deniedNetwork(enclosure: Enclosure, witness: Witness): Network {
  const [first = "", ...rest] = [...enclosure.words, ...witness.words];
  const { file } = witness;
  return {
    ...witness,
    isDenied: true,
    enclosed: (call) => ({
      ...call,
      program: first,
      args: [...rest, ...restored(call.env, call.program), call.program, ...call.args],
      ...(file === undefined ? {} : { file }),
    }),
  };
}
