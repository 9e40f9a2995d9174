import { dirname, join } from "node:path";
import { err, ok, type Problem, type Result } from "@px-meta/core/base";
import type { Call } from "../../build/call.js";
import type { Context } from "../../command.js";
import { cargoHome, rustupHome } from "../../metadata/programs.js";
import type { Ground } from "../call.js";
import type { Due } from "../generation.js";
import { undeclaredInputs } from "./check.js";
import { watchReads } from "./watch.js";

/** Looks at what generators read that declare their inputs. */
export interface Watching {
  /** The call of a generator as it is to be made. */
  readonly begin: (ground: Ground, due: Due) => Result<Begun, Problem>;
  /** What they read and do not declare. */
  readonly problems: () => readonly Problem[];
}

/** A generator that is looked at. */
interface Begun {
  readonly call: Call;
  /** To be called when it has ended. */
  readonly end: () => void;
}

/** Begins to look at generators; the problem is why that cannot be done here. */
export async function openWatching(context: Context): Promise<Result<Watching, Problem>> {
  const { files, env, cwd } = context;
  const cannot = (reason: string) => err({ kind: "cannot-watch-generators" as const, reason });
  const watch = await watchReads(context);
  if (!watch.ok) return cannot(watch.error);
  // What cargo and git are told for all that this user does is no input of one generator.
  const settings = env.HOME === undefined ? [] : [".config", ".gitconfig"].map((name) => join(env.HOME ?? "", name));
  const homes = [cargoHome(env, cwd), rustupHome(env, cwd), ...settings];
  const found: Problem[] = [];
  return ok({
    begin: ({ workspace, metadata }, { generation, call, looked }) => {
      const { inputs } = generation;
      if (inputs === undefined || looked === undefined) return ok({ call, end: () => {} });
      const watched = watch.value(call, cwd);
      if (!watched.ok) return cannot(watched.error);
      const { root, buildDir } = workspace;
      const declared = looked.action?.inputs.files ?? [];
      const beganNs = BigInt(Date.now()) * 1_000_000n;
      const end = () => {
        const checked = {
          ...{ generation: { ...generation, inputs }, reads: watched.value.reads(), beganNs, workspaceRoot: root },
          passedOver: [buildDir, metadata.target_directory, join(dirname(process.execPath), ".."), ...homes],
          known: [looked.known.program.path, ...declared.map(([path]) => join(root, path))],
        };
        found.push(...undeclaredInputs(files, checked));
      };
      return ok({ call: watched.value.call, end });
    },
    problems: () => found,
  });
}
