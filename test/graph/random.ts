import type { PackageText, WorkspaceText } from "./workspace.js";

/** A workspace of path packages at random, always the same for a seed, without cycles. */
export function randomWorkspace(seed: number): WorkspaceText {
  const random = generator(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const names = Array.from({ length: 4 + Math.floor(random() * 4) }, (_, index) =>
    random() < 0.2 ? `p${index}-macro` : `p${index}`,
  );
  const packages: Record<string, PackageText> = {};
  names.forEach((name, index) => {
    const below = names.slice(index + 1);
    const uses = below.flatMap((other) =>
      ["", "build ", "dev "].flatMap((kind) => {
        if (random() > (kind === "" ? 0.4 : 0.2)) return [];
        const features = random() < 0.3 ? "+f" : "";
        const condition = random() < 0.1 ? ` if cfg(${pick(["unix", "windows"])})` : "";
        return [`${kind}${other}${features}${condition}`];
      }),
    );
    const isSilent = random() < 0.15;
    packages[name] = {
      uses,
      features: ["f"],
      links: !isSilent && random() < 0.3,
      isSilent,
      hasTests: random() < 0.4,
      ...(index === 0 && !name.endsWith("-macro") ? { isProgram: true } : {}),
    };
  });
  const members = names.filter((_, index) => index === 0 || random() < 0.5);
  return {
    packages,
    resolver: pick(["1", "2", "2", "3"]),
    members,
    manifest: random() < 0.3 ? "[profile.dev.build-override]\nopt-level = 1\n" : "",
  };
}

/** Ways to build, one after the other in one target directory. */
export function randomBuilds(seed: number, text: WorkspaceText): readonly (readonly string[])[] {
  const random = generator(seed + 1_000_000);
  const members = text.members ?? Object.keys(text.packages);
  const ways = [
    ["check"],
    ["check", "--workspace", "--all-targets"],
    ["build", "--workspace", "--tests"],
    ["build", "--examples"],
  ];
  const others = [
    [],
    ["--release"],
    ["--workspace"],
    ["--workspace", "--all-features"],
    ["-p", members[Math.floor(random() * members.length)] ?? ""],
    ["--all-features"],
    ["--tests"],
    ["--workspace", "--all-targets"],
    ["--target", "host-tuple"],
  ];
  const all = [...others.map((args) => ["build", ...args]), ...ways];
  return Array.from({ length: 4 }, () => all[Math.floor(random() * all.length)] ?? []);
}

/** Numbers from 0 to 1 that look random (mulberry32). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
