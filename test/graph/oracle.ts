import type { Rig } from "../rig/rig.js";

/** A unit as `cargo build --unit-graph` tells it. */
interface Unit {
  readonly pkg_id: string;
  readonly target: { readonly kind: readonly string[] };
  readonly profile: { readonly opt_level: string; readonly debuginfo: number | string | null };
  readonly platform: string | null;
  readonly mode: string;
  readonly features: readonly string[];
  readonly dependencies: readonly { readonly index: number }[];
}

/**
 * What cargo itself plans, in its unit graph: for each run of a build script, `package features|opt-level|debug domains`,
 * sorted; nothing where cargo refuses the build. The unit graph does not name domains, but it has every unit and what it is built with, so they follow from the
 * roots: what a build script or a proc macro is built with runs at build time.
 */
export async function plannedRuns(
  rig: Rig,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<readonly string[] | undefined> {
  const ran = await rig.cargo([...args, "--offline", "--unit-graph", "-Zunstable-options"], {
    env: { ...env, RUSTC_BOOTSTRAP: "1" },
  });
  if (ran.status !== 0) return undefined;
  const { units, roots } = JSON.parse(ran.stdout) as {
    readonly units: readonly Unit[];
    readonly roots: readonly number[];
  };
  const domains = units.map(() => new Set<string>());
  const open: (readonly [number, string])[] = roots.map((index) => [index, "target"]);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [index, from] = next;
    const unit = units[index];
    if (unit === undefined) continue;
    const domain = isOfHost(unit) ? "host" : from;
    if (domains[index]?.has(domain) === true) continue;
    domains[index]?.add(domain);
    for (const { index: next } of unit.dependencies) {
      // A run that comes before another run, because of `links`, is also behind its own package's library.
      const isRun = units[next]?.mode === "run-custom-build";
      if (!(isRun && unit.mode === "run-custom-build")) open.push([next, domain]);
    }
  }
  return units
    .flatMap((unit, index) => {
      if (unit.mode !== "run-custom-build") return [];
      const { opt_level, debuginfo } = unit.profile;
      const run = `${unit.features.toSorted().join("+")}|${opt_level}|${debuginfo !== 0 && debuginfo !== null}`;
      const sides = ["target", "host"].filter((side) => domains[index]?.has(side));
      return [`${nameOf(unit.pkg_id)} ${run} ${sides.join("+")}`];
    })
    .sort();
}

/** A test harness of a proc macro is a program for the host too. */
function isOfHost({ target, mode }: Unit): boolean {
  if (mode === "run-custom-build") return false;
  return target.kind.includes("custom-build") || target.kind.includes("proc-macro");
}

/** What px-meta says of the last build, in the same words. */
export async function toldRuns(rig: Rig, env: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const ran = await rig.pxMeta(["inspect", "--format", "json"], { env });
  const { facts } = JSON.parse(ran.stdout) as {
    readonly facts: readonly {
      readonly schema: string;
      readonly package: { readonly name: string };
      readonly domains: readonly string[];
      readonly value: { readonly env?: { readonly [name: string]: string } };
    }[];
  };
  return facts
    .filter(({ schema }) => schema === "build-script@1")
    .map(({ package: { name }, value, domains }) => `${name} ${value.env?.RUN} ${domains.join("+")}`)
    .sort();
}

function nameOf(id: string): string {
  return /#(?:([^@]+)@)?[^#]*$/.exec(id)?.[1] ?? /([^/]+)#[^#]*$/.exec(id)?.[1] ?? id;
}
