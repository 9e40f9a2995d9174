import { parsePlatformTest } from "../cfg/cfg.js";
import type { Circumstances } from "../model/download-adapter.js";
import type { Package } from "../model/package.js";
import { parseRequirement } from "../version/requirement.js";

/** A platform, with what rustc says of it. */
export interface AuditPlatform {
  readonly triple: string;
  /** An item of `rustc --print cfg` each. */
  readonly cfgs: ReadonlySet<string>;
}

/** A build script that runs for a platform. */
export interface Script {
  readonly owner: Package;
  readonly platform: AuditPlatform;
  /** The text of a file of the package, or of the package of this name that it depends on; nothing where there is none. */
  readonly read: (path: string, of?: string) => string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Whether something that an adapter says is so holds for a script. */
export function holds(
  { when, features = [] }: Circumstances,
  { owner, platform }: Pick<Script, "owner" | "platform">,
): boolean {
  const has = new Set(owner.features);
  const test = when === undefined ? undefined : parsePlatformTest(when);
  if (test?.ok && !test.value(platform.triple, platform.cfgs)) return false;
  return features.every((name) => (name.startsWith("!") ? !has.has(name.slice(1)) : has.has(name)));
}

/** Whether a version is among those that a requirement names; any where there is none. */
export function isAmong(version: string, versions: string | undefined): boolean {
  if (versions === undefined) return true;
  const requirement = parseRequirement(versions);
  return requirement.ok && requirement.value(version);
}
