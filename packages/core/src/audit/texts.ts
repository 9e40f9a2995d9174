import type { AdaptedDownload, TextChoice } from "../model/download-adapter.js";
import { holds, type Script } from "./script.js";

/** The text that stands for a name; nothing where it cannot be told, `false` where the script has none for this platform. */
export type Lookup = (name: string) => string | false | undefined;

/** A template with its placeholders filled, as far as they are known; `false` where the script has nothing for this platform. */
export function fill(template: string, lookup: Lookup): string | false {
  let hasAll = true;
  const filled = template.replace(/\{(?:\{|([A-Za-z_0-9-]+)\})/g, (whole, name: string | undefined) => {
    if (name === undefined) return "{";
    const text = lookup(name);
    if (text === false) hasAll = false;
    return text === false || text === undefined ? whole : text;
  });
  return hasAll && filled;
}

/** Levels of texts that stand in texts. */
const depthLimit = 4;

/** What the names in the URLs of a download stand for. */
export function lookupFor(download: Pick<AdaptedDownload, "texts">, script: Script): Lookup {
  const { owner, platform } = script;
  const standard: Readonly<Record<string, string>> = {
    name: owner.name,
    version: owner.version,
    target: platform.triple,
    target_arch: cfgValue(platform.cfgs, "target_arch"),
    target_os: cfgValue(platform.cfgs, "target_os"),
    target_env: cfgValue(platform.cfgs, "target_env"),
    target_family: cfgValue(platform.cfgs, "target_family"),
  };
  const at = (depth: number): Lookup => {
    const lookup: Lookup = (name) => {
      if (Object.hasOwn(standard, name)) return standard[name];
      const choices = Object.hasOwn(download.texts ?? {}, name) ? download.texts?.[name] : undefined;
      if (choices === undefined || depth === depthLimit) return undefined;
      return chosen(choices, script, at(depth + 1));
    };
    return lookup;
  };
  return at(0);
}

/** Of choices that all depend on the platform, none may hold: then the script has nothing for it. */
function chosen(choices: readonly TextChoice[], script: Script, lookup: Lookup): string | false | undefined {
  const fitting = choices.filter((choice) => holds(choice, script));
  if (fitting.length === 0) return false;
  for (const choice of fitting) {
    const text = "is" in choice ? fill(choice.is, lookup) : found(choice, script, lookup);
    if (text !== undefined) return text;
  }
  return undefined;
}

function found(
  { file, pattern, of }: Extract<TextChoice, { readonly file: string }>,
  script: Script,
  lookup: Lookup,
): string | false | undefined {
  const path = fill(file, lookup);
  if (path === false) return false;
  const text = script.read(path, of);
  if (text === undefined) return undefined;
  const source = pattern.replaceAll(/\{([A-Za-z_]+)\}/g, (whole, name: string) => {
    const said = lookup(name);
    return said === false || said === undefined ? whole : escaped(said);
  });
  const groups = new RegExp(source, "ms").exec(text)?.slice(1).join(".");
  // A list that was searched for this target, say, has nothing for it.
  if (groups === undefined) return source === pattern ? undefined : false;
  // A part of a URL; what is longer is not what was looked for.
  return groups.length > longest ? undefined : fill(groups, lookup);
}

const longest = 1000;

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/** As cargo gives it to a build script: `CARGO_CFG_TARGET_FAMILY` has commas between several. */
function cfgValue(cfgs: ReadonlySet<string>, key: string): string {
  return [...cfgs]
    .flatMap((cfg) => (cfg.startsWith(`${key}="`) ? [cfg.slice(key.length + 2, -1)] : []))
    .sort()
    .join(",");
}
