import type { DownloadTable } from "../model/download-adapter.js";
import type { Script } from "./script.js";

/** A line of a list of files. */
interface Line {
  readonly features: readonly string[];
  readonly url: string;
  readonly sha256?: string;
}

/** The file that a list of a package names for a platform and for features; `false` where it has none for them, nothing where there is no such list. */
export function lineFor(
  { files, columns, features: names, otherwise }: DownloadTable,
  { owner, platform, read }: Script,
): Pick<Line, "url" | "sha256"> | false | undefined {
  const text = files.map((file) => read(file)).find((one) => one !== undefined);
  if (text === undefined) return undefined;
  const lines = text.split(/\r?\n/).flatMap((row): readonly Line[] => {
    const cells = row.split("\t").map((cell) => cell.trim());
    const at = (name: (typeof columns)[number]) => cells[columns.indexOf(name)];
    const [target, url, sha256, features] = [at("target"), at("url"), at("sha256"), at("features")];
    if (target !== platform.triple || url === undefined || url.length > longest) return [];
    const isDigest = sha256 !== undefined && /^[0-9a-fA-F]{64}$/.test(sha256);
    const named = features === undefined || features === "none" ? [] : features.split(",");
    return [{ features: named, url, ...(isDigest && { sha256: sha256.toLowerCase() }) }];
  });
  const wanted = new Set((owner.features ?? []).flatMap((feature) => names[feature] ?? []));
  const hasAll = (line: Line) => [...wanted].every((name) => line.features.includes(name));
  const exact = lines.find((line) => hasAll(line) && line.features.length === wanted.size);
  return exact ?? lines.find(otherwise === "more" ? hasAll : ({ features }) => features.length === 0) ?? false;
}

/** Letters of a URL. */
const longest = 2000;
