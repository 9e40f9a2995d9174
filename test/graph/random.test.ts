import { expect, test } from "vitest";
import { Rig } from "../rig/rig.js";
import { plannedRuns, toldRuns } from "./oracle.js";
import { randomBuilds, randomWorkspace } from "./random.js";
import { workspaceFiles } from "./workspace.js";

/** Seeds that found something once. `PX_META_SEEDS=100,101` tries others. */
const seeds = (process.env.PX_META_SEEDS ?? "4,6,28,130").split(",").map(Number);

/** Even seeds have the older layout of the build directory, odd ones the newer. */
const newer = { CARGO_UNSTABLE_BUILD_DIR_NEW_LAYOUT: "true", RUSTC_BOOTSTRAP: "1" };

test.each(seeds)(
  "in a workspace at random (%d), built in several ways one after the other, runs are for the side that cargo plans them for",
  async (seed) => {
    const env = seed % 2 === 0 ? {} : newer;
    const text = randomWorkspace(seed);
    await using rig = await Rig.create(workspaceFiles(text), { env });
    for (const args of randomBuilds(seed, text)) {
      const planned = await plannedRuns(rig, args, env);
      const ran = await rig.pxMeta([...args, "--offline"]);
      expect(ran.status === 0, ran.stderr).toBe(planned !== undefined);
      if (planned !== undefined) expect(await toldRuns(rig, env), JSON.stringify([args, text])).toEqual(planned);
    }
  },
);
