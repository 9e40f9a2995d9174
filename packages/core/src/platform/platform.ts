import type { Fact } from "../model/fact.js";
import type { Platform } from "../model/graph.js";
import type { JsonObject } from "../model/json.js";
import { type Domain, type SchemaId, type Triple, toolchainPackage, triple } from "../model/names.js";
import type { Problem } from "../model/problem.js";
import { err, ok, type Result } from "../model/result.js";
import type { Cargo } from "../ports/cargo.js";
import { abiValue } from "./abi.js";
import { compilersFor } from "./compilers.js";
import { linkerFor } from "./linker.js";
import { asker, type ConfiguredTools, programOf, type Remember } from "./question.js";
import { type Described, describeTarget, Rustc } from "./rustc.js";
import { rustflagsFor } from "./rustflags.js";
import { nameOf, targetValue } from "./target.js";

/** All that is known of the platforms of a build. */
export interface Platforms {
  /** Target platforms in the order of `--target`, then the host platform. */
  readonly platforms: readonly Platform[];
  /** `rustc --print cfg` for each platform, in the same order. */
  readonly cfgs: readonly (readonly string[])[];
  /** `--target` as given, with `host-tuple` replaced by the host's triple. */
  readonly targets: readonly Triple[];
  /** `target@1`, `toolchain@1` and, where rustc tells any of it, `abi@1` of each platform, named by its triple. */
  readonly facts: readonly Fact[];
}

/**
 * Asks rustc what host and targets are, and which tools compile and link for them. A triple is never taken apart: what it
 * means is what rustc says of it. The tools are those that cargo, and the cc crate in build scripts, would choose.
 *
 * Errors: rustc cannot be run, or fails (for example because it does not know a target).
 */
export async function platform(input: {
  /** `--target` as given: triples, paths of target files, `host-tuple`; none where host and target are one. */
  readonly targets: readonly Triple[];
  readonly cargo: Cargo;
  /** Where cargo runs: a `rust-toolchain.toml` above it counts. */
  readonly cwd: string;
  /** What build scripts see: the process environment, and `[env]` of cargo's configuration where that adds to it. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `+nightly` of the command line, without the `+`. */
  readonly toolchain?: string;
  readonly configured?: ConfiguredTools;
  readonly remember?: Remember;
}): Promise<Result<Platforms, readonly Problem[]>> {
  const { env, configured = {} } = input;
  const ask = asker(input);
  const rustc = new Rustc(ask, programOf(env, configured));
  const version = await rustc.version();
  if (!version.ok) return err([version.error]);
  const host = triple(version.value.host);
  const targets = input.targets.map((one) => (one === "host-tuple" ? host : one));
  const platforms: readonly Platform[] = [
    ...(targets.length > 0 ? targets : [host]).map((one) => ({ domain: "target" as const, triple: one })),
    { domain: "host", triple: host },
  ];
  const flagsOf = ({ domain, triple: name }: Platform) =>
    domain === "host" && targets.length > 0 ? [] : rustflagsFor(name, env, configured);
  const described = await Promise.all(platforms.map((one) => describeTarget(rustc, one.triple, flagsOf(one))));
  const problems = described.flatMap((one) => (one.ok ? [] : [one.error]));
  if (problems.length > 0) return err(distinct(problems));
  const known = described.flatMap((one) => (one.ok ? [one.value] : []));
  const facts: Fact[] = [];
  for (const { domains, index } of sides(platforms, targets.length === 0)) {
    const [one, side] = [known[index] as Described, platforms[index] as Platform];
    const linker = linkerFor(side.triple, one, flagsOf(side), env, configured);
    const compilers = await compilersFor({ triple: side.triple, host, cfgs: one.cfgs, env, ask, linker });
    const rustcValue: JsonObject = { ...version.value.value, sysroot: one.sysroot, path: rustc.path };
    const abi = abiValue(one);
    facts.push(
      ...(abi === undefined ? [] : [probed("abi@1", side.triple, domains, abi, "rustc --print cfg")]),
      probed("target@1", side.triple, domains, targetValue(side.triple, one, flagsOf(side)), "rustc --print cfg"),
      probed("toolchain@1", side.triple, domains, { rustc: rustcValue, ...linker, ...compilers }, "rustc -vV"),
    );
  }
  return ok({ platforms, cfgs: known.map(({ cfgs }) => cfgs), targets, facts });
}

/** Which platforms get facts, with their domains: one that is target and host at once has one fact for both. */
function sides(
  platforms: readonly Platform[],
  isOne: boolean,
): readonly { readonly domains: readonly Domain[]; readonly index: number }[] {
  if (isOne) return [{ domains: ["target", "host"], index: 0 }];
  return platforms.map(({ domain }, index) => ({ domains: [domain], index }));
}

function probed(schema: string, name: Triple, domains: readonly Domain[], value: JsonObject, tool: string): Fact {
  return {
    package: toolchainPackage,
    schema: schema as SchemaId,
    name: nameOf(name).slice(0, 128),
    domains,
    target: name,
    value,
    trust: "probed",
    origin: { method: "rustc", inputs: [{ kind: "tool", name: tool }] },
  };
}

/** The same failure of several platforms is told once. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
