import type { Fact, LayerRef } from "./fact.js";
import type { PackageId, Triple } from "./names.js";
import { isDemand, type Layer, vendoringOf } from "./override.js";
import type { Problem } from "./problem.js";

/**
 * How overrides and policies reach build scripts that do not adopt px-meta: variables that they read, and tables of
 * cargo's configuration that stand in for them. What a build is given, and what `override apply` writes down.
 */
export interface Redirection {
  /** Variables of cargo's environment, sorted by name. */
  readonly env: Readonly<Record<string, string>>;
  /** Variables that must not be set, sorted. */
  readonly unset: readonly string[];
  /** Tables of cargo's configuration, sorted by triple and links. */
  readonly tables: readonly LinksTable[];
  /** The packages whose scripts the tables replace. */
  readonly replaced: readonly { readonly package: PackageId; readonly triple: Triple }[];
  /** What those scripts would have said, made from the overrides: they count as collected. */
  readonly facts: readonly Fact[];
  readonly touched: readonly Touched[];
  readonly problems: readonly Problem[];
}

/** `[target.<triple>.<links>]`: what cargo takes instead of the answer of a build script. */
export interface LinksTable {
  readonly triple: Triple;
  readonly links: string;
  readonly keys: { readonly [key: string]: string | readonly string[] };
}

/** A package that a redirection reaches. Cargo builds it again where the redirection is new. */
export interface Touched {
  readonly package: PackageId;
  readonly label: string;
  /** `NAME=VALUE`, or the head of a table. */
  readonly means: string;
  readonly because: readonly LayerRef[];
  /** How many packages depend on it, and are built again too. */
  readonly dependents: number;
}

/** Nothing is redirected. */
export const noRedirection: Redirection = {
  env: {},
  unset: [],
  tables: [],
  replaced: [],
  facts: [],
  touched: [],
  problems: [],
};

/** Whether any layer says something that a redirection could bring about: where none does, there is nothing to do. */
export function asksForRedirection(layers: readonly Layer[]): boolean {
  if (vendoringOf(layers) !== undefined) return true;
  return layers.some(({ overrides }) =>
    overrides.some(({ schema, operator }) => schema === "native-library@1" && isDemand(operator)),
  );
}

/** The head of a table, as cargo's configuration has it. */
export function showTable({ triple, links }: Pick<LinksTable, "triple" | "links">): string {
  return `target.${tomlKey(triple)}.${tomlKey(links)}`;
}

/** A key as TOML writes it. */
export function tomlKey(name: string): string {
  return /^[A-Za-z0-9_-]+$/.test(name) ? name : tomlText(name);
}

/** A text as TOML writes it. JSON's escapes are TOML's, but for U+007F. */
export function tomlText(text: string): string {
  return JSON.stringify(text).replaceAll("\u007f", "\\u007f");
}

/** A value as TOML writes it. */
export function tomlValue(value: string | readonly string[]): string {
  return typeof value === "string" ? tomlText(value) : `[${value.map(tomlText).join(", ")}]`;
}

/** The values of cargo's `--config` that say what the tables say. */
export function configOf(tables: readonly LinksTable[]): readonly string[] {
  return tables.flatMap((table) =>
    Object.entries(table.keys).map(([key, value]) => `${showTable(table)}.${tomlKey(key)}=${tomlValue(value)}`),
  );
}
