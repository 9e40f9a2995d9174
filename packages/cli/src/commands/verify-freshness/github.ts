import { packageLabel } from "@px-meta/core/base";
import { type Annotation, annotationLine } from "../../render/annotation.js";
import type { FileDifference } from "./difference.js";
import { firstLine, unified } from "./unified.js";
import type { Verified } from "./verified.js";
import { cureOf, faultWords, fileWords } from "./words.js";

/** Files of one package that get an annotation; GitHub shows few, and the first names the package. */
const mostFiles = 50;

/** Lines of a difference that an annotation shows. */
const mostLines = 40;

/** Workflow commands: an annotation at the manifest of each package that is not fresh, and one at each of its files. */
export function annotations(found: readonly Verified[]): string {
  return found.flatMap(annotationsOf).map(annotationLine).join("");
}

function annotationsOf(verified: Verified): readonly Annotation[] {
  const fault = faultWords(verified);
  if (fault === undefined) return [];
  const { outcome, manifest } = verified;
  const cure = cureOf(verified);
  const advice = cure === undefined ? [] : [`cure: ${cure}`];
  const severity = "error";
  const title = `${packageLabel(verified)} is not fresh`;
  const files = outcome.kind === "differs" ? outcome.files.slice(0, mostFiles) : [];
  return [
    { severity, title, file: manifest, message: [fault, ...advice].join("\n") },
    ...files.map(
      (file) => ({ severity, title, ...place(file), message: [fileMessage(file), ...advice].join("\n") }) as const,
    ),
  ];
}

function place(file: FileDifference): Pick<Annotation, "file" | "line"> {
  const line = firstLine(file);
  return { file: file.path, ...(line !== undefined && { line }) };
}

function fileMessage(file: FileDifference): string {
  const lines = unified(file);
  const rest = lines.length - mostLines;
  const shown = rest > 0 ? [...lines.slice(0, mostLines), `… and ${rest} more lines`] : lines;
  return [`generating it: ${file.change}, ${fileWords(file)}`, ...shown].join("\n");
}
