import type { AdaptedDownload, DownloadAdapter, DownloadKnob } from "../model/download-adapter.js";
import type { KnownDownload, ToldOtherwise } from "../model/known-download.js";
import { shownText } from "../model/source-url.js";
import { type AuditPlatform, holds, isAmong, type Script } from "./script.js";
import { lineFor } from "./table.js";
import { fill, lookupFor } from "./texts.js";

/** The adapter that speaks of a package; nothing where none does, or where the script has no longer the sign of it. */
export function adapterFor(
  adapters: readonly DownloadAdapter[],
  { owner, read }: Pick<Script, "owner" | "read">,
): DownloadAdapter | undefined {
  return adapters.find(
    ({ package: name, versions, sign }) =>
      name === owner.name &&
      isAmong(owner.version, versions) &&
      sign.files.some((file) => read(file)?.includes(sign.text) === true),
  );
}

/** What a known script fetches on these platforms, with these features, in this environment. */
export function knownDownloads(
  adapter: DownloadAdapter,
  script: Omit<Script, "platform">,
  targets: readonly AuditPlatform[],
  hosts: readonly AuditPlatform[],
): readonly KnownDownload[] {
  return adapter.downloads.flatMap((download) =>
    (download["runs-for"] === "host" ? hosts : targets).flatMap(
      (platform) => knownDownload(adapter, download, { ...script, platform }) ?? [],
    ),
  );
}

/** What it comes to on one platform; nothing where it does not fetch there. */
function knownDownload(adapter: DownloadAdapter, download: AdaptedDownload, script: Script): KnownDownload | undefined {
  if (!holds(download, script) || !isAsked(download, script)) return undefined;
  const lookup = lookupFor(download, script);
  const line = download.table === undefined ? undefined : lineFor(download.table, script);
  if (line === false) return undefined;
  const urls = line === undefined ? (download.urls ?? []).map((url) => fill(url, lookup)) : [line.url];
  const said = download.from === undefined ? undefined : fill(download.from, lookup);
  const base = download.base === undefined ? undefined : fill(download.base, lookup);
  if (urls.some((url) => url === false) || said === false || base === false) return undefined;
  const from = said ?? (urls.length === 0 ? "a list that is not in the package" : undefined);
  const digest = line?.sha256 ?? (download.sha256 === undefined ? undefined : lookup(download.sha256));
  const knobs = knobsFor(adapter, download.id, script);
  const told = toldBy(knobs, script.env);
  return {
    id: download.id,
    purpose: download.purpose,
    urls: urls.filter((url) => url !== false),
    ...(from !== undefined && { from }),
    ...(base !== undefined && { base }),
    verifies: download.verifies,
    ...(typeof digest === "string" && /^[0-9a-f]{64}$/.test(digest) && { sha256: digest }),
    programs: download.programs ?? [],
    triple: script.platform.triple,
    knobs,
    ...(told !== undefined && { told }),
  };
}

/** Whether environment and package make the script fetch it at all. */
function isAsked({ env, unless = [], absent }: AdaptedDownload, script: Script): boolean {
  if (absent !== undefined && script.read(absent) !== undefined) return false;
  if (unless.some((name) => isOn(script.env[name]))) return false;
  return (
    env === undefined ||
    Object.entries(env).some(([name, values]) => {
      const value = script.env[name];
      if (value === undefined) return false;
      return values.length === 0 ? isOn(value) : values.includes(value.toLowerCase());
    })
  );
}

/** As most scripts read a variable that is a switch. */
function isOn(value: string | undefined): boolean {
  return value !== undefined && !["", "0", "false"].includes(value.toLowerCase());
}

/** The knobs that a script has for one of its downloads, on a platform. */
function knobsFor({ knobs = [] }: DownloadAdapter, id: string, script: Script): readonly DownloadKnob[] {
  return knobs.filter(
    (knob) =>
      (knob.ids === undefined || knob.ids.includes(id)) &&
      isAmong(script.owner.version, knob.versions) &&
      holds(knob, script),
  );
}

/** What variables that are set already tell a script. A digest alone redirects nothing. */
function toldBy(knobs: readonly DownloadKnob[], env: Script["env"]): ToldOtherwise | undefined {
  for (const { does, env: variables } of knobs) {
    const needed = Object.entries(variables).filter(([, template]) => !template.includes("{sha256}"));
    const isSet = needed.every(([name, template]) => {
      const value = env[name];
      if (value === undefined || value === "") return false;
      return template.includes("{") || value === template;
    });
    if (needed.length > 0 && isSet) return { does, by: needed.map(([name]) => `${name}=${shown(env[name] ?? "")}`) };
  }
  return undefined;
}

/** Of a URL nobody is shown user, password and query. */
function shown(value: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? shownText(value) : value;
}
