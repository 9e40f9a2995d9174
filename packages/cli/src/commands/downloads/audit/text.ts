import type {
  Audited,
  AuditedDownload,
  DownloadKnob,
  DownloadRow,
  KnownPackage,
  NetworkKind,
  PlannedDownload,
  SuspectedPackage,
} from "@px-meta/core/stages";
import { clipped } from "../../../render/columns.js";
import { fewOf } from "../../../render/few.js";
import type { Accent, Paint } from "../../../render/style.js";
import { untrusted } from "../../../render/untrusted.js";
import { wrapped } from "../../../verbs/wrapped.js";
import { isFetched } from "./gate.js";

const width = 80;

/** An audit for people. */
export function auditLines(
  audited: Audited,
  declared: readonly DownloadRow<PlannedDownload>[],
  paint: Paint,
): readonly string[] {
  const { total, scripts, known, suspected } = audited;
  const fetching = known.filter(({ downloads }) => downloads.length > 0);
  const idle = known.filter(({ downloads }) => downloads.length === 0).map(({ label }) => label);
  const declaring = new Set(declared.map(({ item }) => item.package)).size;
  const counts = `${total} packages, ${scripts} with build scripts: ${fetching.length} undeclared, ${declaring} declared, ${suspected.length} suspected`;
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ["", paint("strong", title), ...lines];
  return [
    ...wrapped(counts, width).map((line) => paint("strong", line)),
    ...section(
      "Fetch, and declare nothing",
      fetching.flatMap((one) => knownLines(one, paint)),
    ),
    ...section(
      "Declare what they fetch",
      declared.flatMap((one) => declaredLines(one, paint)),
    ),
    ...section(
      "Could fetch: a suspicion, as nothing was run",
      suspected.flatMap((one) => suspectedLines(one, paint)),
    ),
    ...(idle.length === 0
      ? []
      : [
          "",
          ...indented(
            `Known to fetch, but not for this target, these features and this environment: ${untrusted(idle.join(", "))}`,
            "",
          ),
        ]),
  ];
}

function knownLines({ label, way, downloads, isRead, read, note }: KnownPackage, paint: Paint): readonly string[] {
  const believed = isRead ? [] : [`as its script did in ${read.join(", ")}`];
  const about = [...believed, ...throughWords(way)].join("; ");
  const isForMany = new Set(downloads.flatMap(({ targets }) => targets)).size > 1;
  return [
    ...headLines(label, about, paint),
    ...downloads.flatMap((one, index) => {
      const isLast = JSON.stringify(one.knobs) !== JSON.stringify(downloads[index + 1]?.knobs);
      return [...downloadLines(one, isForMany, paint), ...(isLast ? variableLines(one.knobs, paint) : [])];
    }),
    ...(note === undefined ? [] : indented(`note: ${note}`, "    ").map((line) => paint("dim", line))),
  ];
}

function downloadLines(download: AuditedDownload, isForMany: boolean, paint: Paint): readonly string[] {
  const { id, purpose, urls, from, told, verifies, sha256, targets, programs } = download;
  const [accent, verified] = verification[verifies];
  const which = [`${id}: ${purpose}`, ...(programs.length > 0 ? [`by ${programs.join(" or ")}`] : [])].join(", ");
  const digest = sha256 === undefined ? "" : paint("dim", ` ${sha256.slice(0, 16)}…`);
  const otherwise = told === undefined ? "" : `${toldWords[told.does]}: ${untrusted(told.by.join(" "))}`;
  return [
    ...indented(which, "    "),
    ...(isForMany ? [`      ${clipped(`for ${fewOf(targets, width - 10)}`, width - 6)}`] : []),
    ...urls.map((url) => `      ${shortUrl(url, width - 6)}`),
    ...(from === undefined ? [] : indented(untrusted(from), "      ")),
    ...(isFetched(download) ? [`      ${paint(accent, verified)}${digest}`] : []),
    ...(otherwise === "" ? [] : indented(otherwise, "      ").map((line) => paint("green", line))),
  ];
}

function variableLines(knobs: readonly DownloadKnob[], paint: Paint): readonly string[] {
  if (knobs.length === 0) return [`      ${paint("dim", "no variable tells it otherwise")}`];
  return knobs.flatMap(knobLines);
}

function knobLines({ does, env, then }: DownloadKnob): readonly string[] {
  const values = {
    "{path}": does === "folder" ? "FOLDER" : "FILE",
    "{file-url}": "file:///FILE",
    "{url}": "URL",
    "{base}": "URL",
  };
  const words = Object.entries(env).map(([name, template]) => {
    const value = template
      .replaceAll("{{", "\u0000")
      .replaceAll(/\{(?:path|file-url|url|base)\}/g, (key) => values[key as keyof typeof values])
      .replaceAll("{sha256}", "SHA256")
      .replaceAll("\u0000", "{");
    return `${name}=${value}`;
  });
  const text = `${knobWords[does].padEnd(7)} ${words.join(" ")}${then === undefined ? "" : ` (${then})`}`;
  return indented(text, "      ");
}

function declaredLines({ item, override, targets }: DownloadRow<PlannedDownload>, paint: Paint): readonly string[] {
  const urls = item.kind === "file" ? item.urls : [`${item.git.url} at ${item.git.rev}`];
  return [
    ...headLines(`${item.name} ${item.version}`, "", paint),
    ...indented(
      `${item.id}${item.purpose === undefined ? "" : `: ${item.purpose}`}, for ${targets.join(", ")}`,
      "    ",
    ),
    ...urls.map((url) => `      ${shortUrl(url, width - 6)}`),
    ...(override === undefined ? [] : indented(untrusted(`overridden by ${override}`), "      ")),
    `      ${paint("green", "verified: declared sha256")}${paint("dim", ` ${item.sha256.slice(0, 16)}…`)}`,
  ];
}

function suspectedLines({ label, way, through, source, isChanged }: SuspectedPackage, paint: Paint): readonly string[] {
  return [
    ...headLines(label, throughWords(way).join(""), paint),
    ...(isChanged ? indented("px-meta knows scripts of this package, and this is none of them", "    ") : []),
    ...(through === undefined
      ? []
      : indented(untrusted(`builds with ${through.path.join(" > ")}, ${networkWords[through.kind]}`), "    ")),
    ...source.map(
      ({ kind, text, file, line }) =>
        `    ${clipped(untrusted(`${file}:${line} ${signWords[kind]} ${text}`), width - 4)}`,
    ),
  ];
}

function headLines(label: string, about: string, paint: Paint): readonly string[] {
  const head = `  ${paint("cyan", untrusted(clipped(label, 60)))}`;
  return [head, ...(about === "" ? [] : indented(untrusted(about), "    ").map((line) => paint("dim", line)))];
}

/** Who brings a package along; nothing for one that was selected itself. */
function throughWords(way: readonly string[]): readonly string[] {
  const names = way.slice(0, -1);
  const shown = names.length > 4 ? [...names.slice(0, 2), "…", ...names.slice(-1)] : names;
  return names.length === 0 ? [] : [`through ${shown.join(" > ")}`];
}

/** A text in lines that fit, those after the first indented further. */
function indented(text: string, indent: string): readonly string[] {
  const [first = "", ...more] = wrapped(text, width - indent.length);
  const rest = more.length === 0 ? [] : wrapped(more.join(" "), width - indent.length - 2);
  return [indent + first, ...rest.map((line) => `${indent}  ${line}`)];
}

/** A URL that fits a line: its host and its end say most. */
function shortUrl(url: string, room: number): string {
  const shown = untrusted(url);
  if (shown.length <= room) return shown;
  const host = /^[a-z]+:\/\/[^/]+\//.exec(shown)?.[0] ?? "";
  const end = room - host.length - 1;
  return end < 20 ? clipped(shown, room) : `${host}…${shown.slice(-end)}`;
}

const verification: { readonly [kind in AuditedDownload["verifies"]]: readonly [Accent, string] } = {
  sha256: ["green", "verified: sha256 in the package"],
  "same-server": ["yellow", "hardly verified: the digest comes from the same server"],
  md5: ["yellow", "hardly verified: md5 in the package, which can be forged"],
  attestation: ["red", "not verified, unless a variable asks for its attestation"],
  git: ["red", "not verified: a branch or a tag, which can be moved"],
  none: ["red", "not verified"],
};

const knobWords: { readonly [does in DownloadKnob["does"]]: string } = {
  file: "file",
  folder: "folder",
  url: "url",
  base: "mirror",
  skip: "skip",
  system: "system",
};

const toldWords: { readonly [does in DownloadKnob["does"]]: string } = {
  file: "as things are it takes a file",
  folder: "as things are it takes a folder",
  url: "as things are it fetches from elsewhere",
  base: "as things are it fetches from elsewhere",
  skip: "as things are it does not fetch",
  system: "as things are it takes what is installed",
};

const networkWords: { readonly [kind in NetworkKind]: string } = {
  http: "an HTTP client",
  download: "which fetches files",
  git: "a git library, which many use to read the commit alone",
  transport: "a network protocol",
  tls: "a TLS stack",
};

const signWords = { program: "runs", git: "clones with", archive: "names" } as const;
