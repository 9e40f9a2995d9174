import type { DownloadItem } from "../model/download.js";
import type { DownloadKnob } from "../model/download-adapter.js";
import type { DownloadLayer, DownloadOverride } from "../model/download-override.js";
import type { LayerRef } from "../model/fact.js";
import type { KnownDownload, UndeclaredDownload } from "../model/known-download.js";
import { parseSha256, type Sha256, triple } from "../model/names.js";
import { packageLabel } from "../model/package.js";
import type { Problem } from "../model/problem.js";
import type { SpokenOf, SteeredPlace, SteeredVariable, Steering } from "../model/steering.js";
import type { DownloadEntry } from "./entry.js";
import { entriesOf, overridden, type Standing } from "./overridden.js";

/**
 * Finds the variables by which known scripts, which declare nothing, do what overrides of downloads ask for. Where a script
 * has no variable for it, that is a problem, which says what can be done.
 */
export function steer(downloads: readonly UndeclaredDownload[], layers: readonly DownloadLayer[]): Steering {
  // Of a selector that is wrong is told where declared downloads are decided.
  const entries = layers.map((layer) => entriesOf(layer, []));
  const variables: SteeredVariable[] = [];
  const places: SteeredPlace[] = [];
  const spoken = new Map<DownloadOverride, SpokenOf>();
  const problems: Problem[] = [];
  for (const { owner, download, cfgs } of downloads) {
    const item = itemOf(owner, download);
    const standing = overridden(item, { triple: item.target, cfgs }, entries);
    const label = `${download.id} of ${packageLabel(owner)}`;
    for (const entry of standing.speaking) {
      const { downloads: others, isInForce } = spoken.get(entry.override) ?? { downloads: [], isInForce: false };
      spoken.set(entry.override, {
        downloads: [...new Set([...others, label])],
        isInForce: isInForce || standing.by.includes(entry),
      });
    }
    problems.push(...standing.problems);
    const last = standing.by.at(-1);
    const asked = last === undefined ? undefined : askedOf(standing, download);
    if (last === undefined || asked === undefined) continue;
    const sha256 = last.override.contents?.sha256 ?? parseSha256(download.sha256 ?? "");
    const made = valuesFor(asked, download, sha256);
    if (typeof made === "string") {
      problems.push({ kind: "misfit-download-override", at: last.ref, label, reason: made });
      continue;
    }
    const because = standing.by.map(({ ref }) => ref);
    variables.push(...made.map(([name, value]) => ({ name, value, owner, because })));
    if (asked.kind === "file" || asked.kind === "folder") {
      const digest = asked.kind === "file" && sha256 !== undefined ? { sha256 } : {};
      places.push({ ...asked, ...digest, at: last.ref, label });
    }
  }
  const settled = settle(variables);
  return { ...settled, places, spoken, problems: distinct([...problems, ...settled.problems]) };
}

/** A download in the form in which overrides speak of it. Digest and size stand for nothing where they are not known. */
function itemOf(
  { id, name, version }: UndeclaredDownload["owner"],
  { id: ours, urls, triple: on, sha256 }: KnownDownload,
): DownloadItem {
  const digest = parseSha256(sha256 ?? "") ?? (parseSha256("0".repeat(64)) as Sha256);
  const target = triple(on);
  return {
    kind: "file",
    package: id,
    name,
    version,
    id: ours,
    target,
    sha256: digest,
    urls,
    size: 0,
    unpack: { format: "tar" },
  };
}

/** What a script is to do. */
type Asked =
  | { readonly kind: "file" | "folder"; readonly path: string }
  | { readonly kind: "url"; readonly url: string; readonly isMirrored: boolean }
  | { readonly kind: "skip" | "system" };

/** What overrides come to; nothing where the script is to do as it would. */
function askedOf({ state, by }: Standing, { urls }: KnownDownload): Asked | undefined {
  if (state.kind === "file" || state.kind === "folder") return state;
  if (state.kind === "system") return { kind: "system" };
  if (state.kind !== "sources") return { kind: "skip" };
  const source = state.sources.find(({ isForbidden }) => !isForbidden);
  if (source === undefined) return { kind: "skip" };
  const isMirrored = by.some(({ override }: DownloadEntry) => override.action.kind === "mirror");
  return source.url === urls[0] ? undefined : { kind: "url", url: source.url, isMirrored };
}

/** The variables that bring it about; a text that says why there are none. */
function valuesFor(
  asked: Asked,
  download: KnownDownload,
  sha256: Sha256 | undefined,
): readonly (readonly [string, string])[] | string {
  const { knobs } = download;
  const knobFor = (does: DownloadKnob["does"]) => knobs.find((knob) => knob.does === does);
  const fill = (knob: DownloadKnob, values: Readonly<Record<string, string>>) =>
    Object.entries(knob.env).flatMap(([name, template]) => {
      if (template.includes("{sha256}") && sha256 === undefined) return [];
      const all: Readonly<Record<string, string>> = { ...values, ...(sha256 !== undefined && { sha256 }) };
      const value = template.replace(/\{(?:\{|([a-z0-9-]+)\})/g, (whole, key: string | undefined) =>
        key === undefined ? "{" : (all[key] ?? whole),
      );
      return [[name, value] as const];
    });
  if (asked.kind === "url") {
    const { url } = asked;
    if (hasUser(url))
      return "its script is told by a variable, in which everybody can read user and password; take them out of the URL";
    const base = baseOf(url, download);
    const [byBase, byUrl] = [knobFor("base"), knobFor("url")];
    const isWhole = !/[{}]/.test(url);
    if (byUrl !== undefined && isWhole && !(asked.isMirrored && byBase !== undefined && base !== undefined)) {
      return fill(byUrl, { url });
    }
    if (byBase !== undefined && base !== undefined) return fill(byBase, { base });
    if (byBase !== undefined && download.base !== undefined) {
      return `its script goes to another place only as a whole: what follows ${download.base} must stay as it is`;
    }
    return lacking("fetches from elsewhere", download);
  }
  const knob = knobFor(asked.kind);
  if (knob === undefined) return lacking(lackWords[asked.kind], download);
  return fill(knob, "path" in asked ? { path: asked.path, "file-url": fileUrl(asked.path) } : {});
}

const lackWords = {
  file: "takes a file",
  folder: "takes a folder",
  skip: "does not fetch",
  system: "takes what is installed",
} as const;

/** Says that a script cannot be told so, and what can be done. */
function lacking(what: string, { knobs }: KnownDownload): string {
  const others = [...new Set(knobs.map(({ does }) => (does === "base" ? "mirror" : does)))];
  const can = others.length === 0 ? "" : `; it understands ${others.map((one) => `\`${one}\``).join(", ")}`;
  return `px-meta knows no variable by which its script ${what}${can}; else put another package in its place by [patch] in Cargo.toml, or keep its script from the network by \`px-meta build --network=deny\``;
}

/** The part of a URL that stands in place of the base of a download; nothing where the rest is another. */
function baseOf(url: string, { base, urls: [first] }: KnownDownload): string | undefined {
  if (base === undefined || first?.startsWith(base) !== true) return undefined;
  const rest = first.slice(base.length);
  return url.endsWith(rest) && url.length > rest.length ? url.slice(0, url.length - rest.length) : undefined;
}

function hasUser(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { username, password } = new URL(url);
  return username !== "" || password !== "";
}

function fileUrl(path: string): string {
  const steps = path.replaceAll("\\", "/").split("/");
  const text = steps.map((step, index) => (index === 0 ? step : encodeURIComponent(step))).join("/");
  return text.startsWith("/") ? `file://${text}` : `file:///${text}`;
}

/** A variable has one value: where two packages need different ones, neither gets it. */
function settle(all: readonly SteeredVariable[]): Pick<Steering, "variables" | "problems"> {
  const problems: Problem[] = [];
  const variables: SteeredVariable[] = [];
  for (const name of [...new Set(all.map((one) => one.name))].sort()) {
    const ofName = all.filter((one) => one.name === name);
    const [first] = ofName as [SteeredVariable, ...SteeredVariable[]];
    const other = ofName.find(({ value }) => value !== first.value);
    if (other === undefined) {
      variables.push(...new Map(ofName.map((one) => [one.owner.id, one])).values());
      continue;
    }
    const side = ({ owner, value, because }: SteeredVariable) => ({
      at: because.at(-1) as LayerRef,
      label: packageLabel(owner),
      value,
    });
    problems.push({ kind: "conflicting-variable", name, sides: [side(first), side(other)] });
  }
  return { variables, problems };
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
