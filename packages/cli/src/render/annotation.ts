import type { Severity } from "@px-meta/core/base";

/** An annotation of a CI run. */
export interface Annotation {
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  /** Relative to the root of the repository. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
}

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "notice" };

/** The workflow command that makes an annotation, in a line of its own, whatever its texts hold. */
export function annotationLine({ severity, title, message, file, line }: Annotation): string {
  const properties = [
    ...(file === undefined ? [] : [`file=${property(file)}`]),
    ...(line === undefined ? [] : [`line=${line}`]),
    `title=${property(title)}`,
  ];
  return `::${levels[severity]} ${properties.join(",")}::${escaped(message)}\n`;
}

function property(text: string): string {
  return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
