import { packageLabel } from "@px-meta/core/base";
import { columns } from "../../render/columns.js";
import type { Accent, Paint } from "../../render/style.js";
import { untrusted, untrustedLines } from "../../render/untrusted.js";
import type { FileDifference } from "./difference.js";
import { unified } from "./unified.js";
import type { Verified } from "./verified.js";
import { cureOf, faultWords, fileWords, type State, stateOf } from "./words.js";

const accents: Readonly<Record<State, Accent>> = { fresh: "green", stale: "red", failed: "red" };

/** Lines of differences that are shown in all before further files are only listed. */
const mostLines = 3000;

/** Files of one package that are listed before the rest is only counted. */
const mostFiles = 100;

/** What verifying came to, as people read it: each package, how its files differ, and what cures that. */
export function freshnessLines(found: readonly Verified[], paint: Paint): readonly string[] {
  let left = mostLines;
  const differences = (files: readonly FileDifference[]) =>
    files.flatMap((file) => {
      const lines = unified(file);
      left -= lines.length;
      return left < 0 || lines.length === 0 ? [] : ["", ...lines.map((line) => painted(line, paint))];
    });
  const packages = found.flatMap((verified) => {
    const { outcome } = verified;
    const files = outcome.kind === "differs" ? outcome.files : [];
    return [...headLines(verified, paint), ...listLines(files), ...differences(files), ...cureLines(verified, paint)];
  });
  return [...packages, ...(left < 0 ? [`Of the other files no lines are shown.`, ""] : []), verdict(found)];
}

function headLines(verified: Verified, paint: Paint): readonly string[] {
  const state = stateOf(verified);
  const fault = faultWords(verified);
  const head = `${paint(accents[state], state)} ${paint("strong", untrusted(packageLabel(verified)))}`;
  if (fault === undefined) return [head];
  const [first = "", ...rest] = untrustedLines(fault).split("\n");
  return [`${head}: ${first}`, ...rest.map((line) => `  ${line}`)];
}

function listLines(files: readonly FileDifference[]): readonly string[] {
  const rows = files
    .slice(0, mostFiles)
    .map((file) => [{ text: file.change }, { text: untrusted(file.path) }, { text: untrusted(fileWords(file)) }]);
  const rest = files.length - rows.length;
  return [...columns(rows, "  "), ...(rest > 0 ? [`  … and ${rest} more`] : [])];
}

function cureLines(verified: Verified, paint: Paint): readonly string[] {
  const cure = cureOf(verified);
  return cure === undefined ? [] : ["", `  cure: ${paint("strong", untrusted(cure))}`, ""];
}

function painted(line: string, paint: Paint): string {
  if (/^(?:---|\+\+\+) /.test(line)) return paint("strong", line);
  if (line.startsWith("+")) return paint("green", line);
  if (line.startsWith("-")) return paint("red", line);
  return line.startsWith("@@") ? paint("cyan", line) : line;
}

function verdict(found: readonly Verified[]): string {
  const fresh = found.filter((verified) => stateOf(verified) === "fresh").length;
  if (found.length === 0) return "no package is generated";
  const packages = `generated ${found.length === 1 ? "package" : "packages"}`;
  return fresh === found.length
    ? `all well: ${found.length} ${packages}`
    : `${fresh} of ${found.length} ${packages} fresh`;
}
