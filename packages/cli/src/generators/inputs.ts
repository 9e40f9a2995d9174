import { isAbsolute, relative, sep } from "node:path";
import { type FileProblem, type Problem, type Sha256, sha256 } from "@px-meta/core/base";
import type { Digests } from "./digests.js";
import { find, type Sight, sameSights } from "./find.js";
import { type Pattern, patternIn } from "./patterns.js";

/** What a generator says that it reads, and where. */
export interface InputsAsked {
  /** `name version` of the generated package. */
  readonly label: string;
  /**
   * Patterns, from the folder of the generated package; where nothing is there, from the workspace's, but for those that
   * begin with `..`. `!` excludes.
   */
  readonly files: readonly string[];
  /** Names of variables. */
  readonly env: readonly string[];
  /** What the generator sees of each schema that it asks for, as canonical JSON. */
  readonly facts: readonly (readonly [schema: string, text: string])[];
  /** The folder of the generated package, absolute. */
  readonly folder: string;
  /** Absolute. */
  readonly workspaceRoot: string;
  /** Absolute: cargo's target and build directory, which no pattern searches. */
  readonly skipped: readonly string[];
  readonly variables: Readonly<Record<string, string | undefined>>;
}

/** What a generator reads, by content, sorted: as it goes into the key. */
export interface Inputs {
  /** Paths from the workspace's root on, with `/`. */
  readonly files: readonly (readonly [path: string, sha256: Sha256])[];
  /** `null` where a variable is not set. */
  readonly env: readonly (readonly [name: string, sha256: Sha256 | null])[];
  readonly facts: readonly (readonly [schema: string, sha256: Sha256])[];
}

/** Which files patterns stood for, and on what that rested. */
export interface Search {
  readonly patterns: readonly string[];
  /** Absolute. */
  readonly files: readonly string[];
  readonly sights: readonly Sight[];
}

/** Inputs as they were taken. */
export interface TakenInputs {
  /** Absent where they cannot be known: then the generator runs. */
  readonly inputs?: Inputs;
  /** Absent where the search must be made anew the next time. */
  readonly search?: Search;
  /** Warnings. */
  readonly problems: readonly Problem[];
}

/**
 * Takes the inputs of a generator. Contents decide, never times. Where the search of before would find the same names, no
 * pattern is looked at.
 */
export async function takeInputs(asked: InputsAsked, memory: Digests, before?: Search): Promise<TakenInputs> {
  const recalled = recall(asked, before);
  const again = recalled && (await digested(asked, memory, recalled));
  return again?.inputs === undefined ? digested(asked, memory, await searched(asked)) : again;
}

/** What to look into, and what was in the way of it. */
interface Searched {
  readonly files: readonly string[];
  readonly search?: Search;
  readonly problems: readonly Problem[];
}

async function digested(
  asked: InputsAsked,
  memory: Digests,
  { files, search, problems }: Searched,
): Promise<TakenInputs> {
  const entries: (readonly [path: string, sha256: Sha256])[] = [];
  const faults: Problem[] = [...problems];
  for (const path of files) {
    const digest = await memory.of(path);
    if (digest.ok) entries.push([pathFrom(asked.workspaceRoot, path), digest.value.sha256]);
    else faults.push(unusable(asked, path, digest.error));
  }
  if (faults.some(({ kind }) => kind === "unusable-input")) return { problems: faults };
  return {
    inputs: { files: sorted(entries), env: envOf(asked), facts: factsOf(asked) },
    ...(search === undefined ? {} : { search }),
    problems: faults,
  };
}

/** A path as documents have it: from a folder on, with `/`. */
export function pathFrom(folder: string, path: string): string {
  const within = path.startsWith(folder + sep) ? path.slice(folder.length + 1) : relative(folder, path);
  return sep === "/" ? within : within.replaceAll(sep, "/");
}

function sorted<T extends readonly [string, ...unknown[]]>(entries: Iterable<T>): readonly T[] {
  const byName = new Map([...entries].map((entry) => [entry[0], entry]));
  return [...byName.values()].sort(([a], [b]) => (a < b ? -1 : 1));
}

function envOf({ env, variables }: InputsAsked): Inputs["env"] {
  return sorted(
    env.map((name) => {
      const value = variables[name];
      return [name, value === undefined ? null : sha256(value)] as const;
    }),
  );
}

function factsOf({ facts }: InputsAsked): Inputs["facts"] {
  return sorted(facts.map(([schema, text]) => [schema, sha256(text)] as const));
}

function unusable({ label }: InputsAsked, path: string, fault: FileProblem): Problem {
  const reason = "reason" in fault ? fault.reason : fault.kind === "missing-file" ? "it is gone" : "it is no file";
  return { kind: "unusable-input", package: label, path, reason };
}

function recall(asked: InputsAsked, before: Search | undefined): Searched | undefined {
  if (before === undefined || before.patterns.join("\n") !== asked.files.join("\n")) return undefined;
  const sights = sameSights(before.sights);
  if (sights === undefined) return undefined;
  return { files: before.files, search: sights === before.sights ? before : { ...before, sights }, problems: [] };
}

async function searched(asked: InputsAsked): Promise<Searched> {
  const { label, folder, workspaceRoot } = asked;
  const places = folder === workspaceRoot ? [folder] : [folder, workspaceRoot];
  const skipped = new Set(asked.skipped);
  const excluding: Pattern[] = [];
  for (const text of asked.files.filter(excludes)) {
    for (const place of places) excluding.push(await patternIn(place, text.slice(1)));
  }
  const files = new Set<string>();
  const sights: Sight[] = [];
  const problems: Problem[] = [];
  let isComplete = true;
  for (const text of asked.files.filter((one) => !excludes(one))) {
    let hasFiles = false;
    const from = leadsOut(text) ? [folder] : places;
    for (const place of from) {
      const found = find(await patternIn(place, text), excluding, skipped);
      for (const path of found.files) files.add(path);
      isComplete &&= found.sights !== undefined;
      sights.push(...(found.sights ?? []));
      if (found.hindrance !== undefined) problems.push({ kind: "unusable-input", package: label, ...found.hindrance });
      hasFiles = found.files.length > 0 || found.hindrance !== undefined;
      if (hasFiles) break;
    }
    if (!hasFiles) problems.push({ kind: "unmatched-input", package: label, pattern: text, places: from });
  }
  // A pattern without files is said each time.
  const isRecallable = isComplete && problems.length === 0;
  const search = { patterns: asked.files, files: [...files], sights };
  return { files: [...files], ...(isRecallable ? { search } : {}), problems };
}

/** From the workspace's folder such a path would lead out of the workspace. */
function leadsOut(text: string): boolean {
  return isAbsolute(text) || /^(?:\.\/)*\.\.(?:\/|$)/.test(text);
}

function excludes(text: string): boolean {
  return text.startsWith("!");
}
