import { execFile } from "node:child_process";
import { expect, test } from "vitest";
import type { Cargo } from "../ports/cargo.js";
import { allTargets } from "./all-targets.js";

/** The real programs; those questions fail that `refuses` speaks of. */
function real(refuses: RegExp = /^$/): Cargo & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    ask: (program, args, { cwd, env }) => {
      asked.push(args.join(" "));
      if (refuses.test(args.join(" "))) return Promise.resolve({ status: 1, stdout: "", stderr: "unknown" });
      return new Promise((resolve) => {
        const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 1 << 24 };
        execFile(program, args, options, (error, stdout, stderr) => {
          resolve({ status: error === null ? 0 : 1, stdout, stderr });
        });
      });
    },
  };
}

const names = [
  "x86_64-unknown-linux-gnu",
  "x86_64-pc-windows-msvc",
  "wasm32-unknown-emscripten",
  "thumbv7em-none-eabihf",
];

async function targets(cargo: Cargo, isWhole: boolean) {
  const short: Cargo = {
    ...cargo,
    // A list of a few targets asks the same questions.
    ask: async (program, args, options) =>
      args[1] === "target-list"
        ? { status: 0, stdout: names.join("\n"), stderr: "" }
        : cargo.ask(program, args, options),
  };
  const remember = (_: string, ask: () => ReturnType<Cargo["ask"]>) => ask();
  const all = await allTargets({ cargo: short, cwd: "/", env: process.env, configured: {}, remember, isWhole });
  if (!all.ok) throw new Error(JSON.stringify(all.error));
  return all.value;
}

test("what follows from a specification is what rustc says of a target when asked", async () => {
  const cargo = real();
  const specified = await targets(cargo, false);
  expect(cargo.asked).toEqual(["-Zunstable-options --print all-target-specs-json"]);
  const asked = await targets(real(), true);
  expect(asked.map(({ triple }) => triple)).toEqual(names);
  const told = /^(?:unix|windows|target_(?:arch|os|env|abi|vendor|endian|pointer_width|family)=.*)$/;
  expect(specified.map(({ cfgs }) => [...cfgs].sort())).toEqual(
    asked.map(({ cfgs }) => [...cfgs].filter((cfg) => told.test(cfg)).sort()),
  );
});

test("a rustc that tells no specifications is asked of one target after the other", async () => {
  const cargo = real(/specs/);
  const all = await targets(cargo, false);
  expect(all[1]?.cfgs.has('target_feature="sse2"')).toBe(true);
  expect(cargo.asked.length).toBe(1 + names.length);
});
