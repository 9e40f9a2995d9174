import type { Problem } from "@px-meta/core/base";
import type { Context } from "../command.js";
import { bringBack, type Restored } from "./bring-back.js";
import { digests } from "./digests.js";
import { openKeeping } from "./keeping.js";
import type { Known, Looked, Run } from "./known.js";
import { glance, look, type Unbuilt } from "./look.js";
import { remember, type WrittenFile } from "./remember.js";

/** Tells which generators need not run, brings back what they wrote, and remembers it. One for each run of px-meta. */
export interface Skipping {
  /** Looks whether a generator has to run. Nothing is changed but stamps in the record. */
  readonly look: (known: Known) => Promise<Looked>;
  /** The same before the generator is built, as far as that can be told. */
  readonly glance: (known: Omit<Known, "program">, program: Unbuilt) => Promise<Looked>;
  /** Brings back from the store what the generator once wrote with the same key. */
  readonly restore: (looked: Looked) => Promise<Restored>;
  /** Remembers what a generator wrote that ran well after a look; gives warnings. The store has it by the end. */
  readonly remember: (looked: Looked, written: readonly WrittenFile[]) => Promise<readonly Problem[]>;
  /** Waits until the store has all, and lets go of it; gives warnings. */
  readonly close: () => Promise<readonly Problem[]>;
}

/** Begins to tell what need not run. */
export function openSkipping(context: Context, ground: Pick<Run, "buildDir" | "host">): Skipping {
  const run: Run = { ...ground, files: context.files, memory: digests(), keeping: openKeeping(context) };
  const pending: Promise<void>[] = [];
  return {
    look: (known) => look(run, known),
    glance: (known, program) => glance(run, known, program),
    restore: (looked) => bringBack(run, looked),
    remember: async (looked, written) => {
      const { problems, keep } = await remember(run, looked, written);
      pending.push(keep());
      return problems;
    },
    close: async () => {
      await Promise.all(pending);
      return run.keeping.close();
    },
  };
}
