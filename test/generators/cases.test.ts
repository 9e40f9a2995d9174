import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Rig } from "../rig/rig.js";
import { cases } from "./cases.js";
import { kept, recorded } from "./recorded.js";
import { rigOf, tried } from "./trial.js";

const seen = recorded();
// What needs the crate registry is left to `npm run compare:cargo-px`.
const offline = cases.filter((one) => one.isOnline !== true);

// Cases of one workspace share a folder, and what cargo has built there.
describe.each([...new Set(offline.map((one) => one.workspace))])("in the workspace %s", (workspace) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await rigOf(workspace);
  });
  afterAll(() => rig[Symbol.asyncDispose]());

  test.each(offline.filter((one) => one.workspace === workspace))("$name: as it was recorded", async (one) => {
    const told = await tried(rig, one, (rig, args, call) => rig.pxMeta(args, call));
    const before = seen.get(one.name);
    expect(kept(told), told.stderr).toEqual(before?.["px-meta"] ?? before?.["cargo-px"]);
  });
});
