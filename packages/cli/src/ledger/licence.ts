import parse from "spdx-expression-parse";

/** What a package says of its licence. */
export type Licence =
  | {
      readonly kind: "expression";
      /** An SPDX expression of known licences. */
      readonly text: string;
      /** Whether it is one licence without an operator. */
      readonly isSingle: boolean;
      /** The `LicenseRef-…` in it, each of which a document must explain. */
      readonly refs: readonly string[];
    }
  /** What nobody but people can read. */
  | { readonly kind: "text"; readonly text: string };

/** Letters of an expression; one with more is kept as text. */
const limit = 2000;

/**
 * Reads the `license` of a manifest. `MIT/Apache-2.0`, which cargo took before it knew of expressions, means either of
 * them. What is no expression of known licences stays as it stands.
 */
export function readLicence(said: string): Licence | undefined {
  const text = said.trim();
  if (text === "") return undefined;
  const info = text.length > limit ? undefined : parsed(text.replaceAll(/\s*\/\s*/g, " OR "));
  if (info === undefined) return { kind: "text", text: text.slice(0, limit).toWellFormed() };
  const refs = [...new Set(refsOf(info))].sort();
  return { kind: "expression", text: written(info), isSingle: !("conjunction" in info) && isPlain(info), refs };
}

function parsed(text: string): parse.Info | undefined {
  try {
    const info = parse(text);
    // A reference into another document means nothing without that document.
    return namesOf(info).some((name) => name.startsWith("DocumentRef-")) ? undefined : info;
  } catch {
    return undefined;
  }
}

function isPlain(info: parse.LicenseInfo): boolean {
  return info.exception === undefined && info.plus !== true && !info.license.startsWith("LicenseRef-");
}

function namesOf(info: parse.Info): readonly string[] {
  return "conjunction" in info ? [...namesOf(info.left), ...namesOf(info.right)] : [info.license];
}

function refsOf(info: parse.Info): readonly string[] {
  return namesOf(info).filter((name) => name.startsWith("LicenseRef-"));
}

/** The expression with operators as SPDX writes them. */
function written(info: parse.Info): string {
  if (!("conjunction" in info)) {
    return `${info.license}${info.plus === true ? "+" : ""}${info.exception === undefined ? "" : ` WITH ${info.exception}`}`;
  }
  const side = (part: parse.Info) =>
    info.conjunction === "and" && "conjunction" in part && part.conjunction === "or"
      ? `(${written(part)})`
      : written(part);
  return `${side(info.left)} ${info.conjunction.toUpperCase()} ${side(info.right)}`;
}
