import { type Problem, packageLabel } from "@px-meta/core/base";
import type { Context, ExitStatus } from "../../command.js";
import type { Place, Planned } from "../../downloads/planned.js";
import { bytesWord } from "../../render/bytes.js";
import { columns } from "../../render/columns.js";
import { hasErrors, problemJson, reportProblems } from "../../render/problems.js";
import { type Paint, paintFor } from "../../render/style.js";
import { untrusted } from "../../render/untrusted.js";
import type { Format } from "../../settled/format.js";

/** What a verb has found of the files of downloads. */
export interface Found {
  readonly downloads: readonly Planned[];
  readonly places: ReadonlyMap<Planned, Place>;
  /** The sources of those that were fetched now, for people. */
  readonly urls: ReadonlyMap<Planned, string>;
  readonly problems: readonly Problem[];
}

/** Downloads that differ in nothing but the target. */
interface Row {
  readonly planned: Planned;
  readonly targets: string[];
}

/** Writes why a verb found nothing to look at, and gives the status for that. */
export function failed(context: Context, format: Format, problems: readonly Problem[], status: ExitStatus): ExitStatus {
  if (format === "json") context.stdout.write(jsonText([], problems));
  else reportProblems(context, problems);
  return status;
}

/** Writes the answer of a verb: 0, or 1 where something is wrong. `how` says what is now true of the files that are there. */
export function answer(context: Context, format: Format, found: Found, how: string): ExitStatus {
  const rows = rowsOf(found);
  if (format === "json") {
    const downloads = rows.map((row) => rowJson(row, found));
    context.stdout.write(jsonText(downloads, found.problems));
  } else {
    const lines = textLines(rows, found, paintFor(context.stdout, context.env));
    context.stdout.write(`${[...lines, summary(rows, found, how)].join("\n")}\n`);
    reportProblems(context, found.problems);
  }
  return hasErrors(found.problems) ? 1 : 0;
}

function jsonText(downloads: readonly object[], problems: readonly Problem[]): string {
  const document = { "px-meta": "downloads-files@1", downloads, problems: problems.map(problemJson) };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function summary(rows: readonly Row[], { places }: Found, how: string): string {
  if (rows.length === 0) return "this build needs no download";
  const there = rows.filter(({ planned }) => places.has(planned));
  const sizes = new Map(there.map(({ planned }) => [places.get(planned)?.path, sizeOf(planned) ?? 0]));
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const wanted = rows.filter(({ planned }) => isWanted(planned)).length;
  const all = wanted === there.length ? `${wanted}` : `${there.length} of ${wanted}`;
  return `${all} ${wanted === 1 ? "download" : "downloads"} ${how}, ${bytesWord(bytes)}`;
}

function sizeOf({ decision }: Planned): number | undefined {
  return "size" in decision ? decision.size : undefined;
}

function rowsOf({ downloads, places }: Found): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const planned of downloads) {
    const { target, ...item } = planned.item;
    const key = JSON.stringify([item, planned.decision, planned.override, places.get(planned)]);
    const row = rows.get(key);
    if (row === undefined) rows.set(key, { planned, targets: [target] });
    else row.targets.push(target);
  }
  return [...rows.values()];
}

function rowJson({ planned, targets }: Row, { places, urls }: Found): object {
  const { item, decision, override } = planned;
  const place = places.get(planned);
  const url = urls.get(planned);
  const contents = "sha256" in decision ? decision : undefined;
  const does = place === undefined ? (isWanted(planned) ? "fetch" : decision.kind) : kindOf(planned);
  return {
    package: { id: item.package, name: item.name, version: item.version },
    id: item.id,
    targets,
    does,
    ...(place === undefined ? {} : { from: url === undefined ? place.from : "network", path: place.path }),
    ...(contents === undefined ? {} : { sha256: contents.sha256 }),
    ...(contents?.size === undefined ? {} : { size: contents.size }),
    ...(url === undefined ? {} : { url }),
    ...(override === undefined ? {} : { override }),
  };
}

function isWanted({ decision }: Planned): boolean {
  return decision.kind === "fetch" || decision.kind === "file" || decision.kind === "folder" || decision.kind === "git";
}

function kindOf({ decision }: Planned): "file" | "folder" {
  return decision.kind === "folder" ? "folder" : "file";
}

const words = { store: "stored", vendored: "vendored", override: "overridden" } as const;

function textLines(rows: readonly Row[], { places, urls }: Found, paint: Paint): readonly string[] {
  return columns(
    rows.map(({ planned }) => {
      const place = places.get(planned);
      const missing = isWanted(planned) ? "missing" : planned.decision.kind;
      const word = urls.has(planned) ? "fetched" : place === undefined ? missing : words[place.from];
      const { item } = planned;
      const size = sizeOf(planned);
      return [
        { text: word, look: (text: string) => paint(word === "missing" ? "red" : "green", text) },
        { text: untrusted(`${item.id} of ${packageLabel(item)}`) },
        { text: size === undefined ? "" : bytesWord(size) },
      ];
    }),
  );
}
