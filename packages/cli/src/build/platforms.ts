// Stand-in until core's platform stage is there.
import { type Platform, type Selection, triple } from "@px-meta/core";
import type { Context } from "../command.js";

export async function readPlatforms(
  context: Context,
  selection: Selection,
): Promise<{ platforms: readonly Platform[]; cfgs: readonly (readonly string[])[] }> {
  const rustc = context.env.RUSTC ?? "rustc";
  const version = await context.cargo.ask(rustc, ["-vV"], { cwd: context.cwd });
  const host = triple(/^host: (.+)$/m.exec(version.stdout)?.[1] ?? "unknown");
  const targets = selection.targets.length > 0 ? selection.targets : [host];
  const platforms: Platform[] = [
    ...targets.map((target) => ({ domain: "target" as const, triple: target })),
    { domain: "host", triple: host },
  ];
  const cfgs = await Promise.all(
    platforms.map(async (platform) =>
      (await context.cargo.ask(rustc, ["--print", "cfg", "--target", platform.triple], { cwd: context.cwd })).stdout
        .split("\n")
        .filter((line) => line !== ""),
    ),
  );
  return { platforms, cfgs };
}
