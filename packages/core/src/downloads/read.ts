import type { Download, DownloadVariant, Validator } from "@px-meta/schema";
import { type PlatformTest, parsePlatformTest } from "../cfg/cfg.js";
import { isObject, type JsonObject, type JsonValue } from "../model/json.js";
import { nearest } from "../model/nearest.js";
import { err, ok, type Result } from "../model/result.js";
import { type DownloadDeclaration, type DownloadOwner, lackOf, withSpecial } from "./declaration.js";
import { exampleValues } from "./placeholders.js";
import { readRepository, readUrl } from "./urls.js";

/** What is wrong with a declaration, and with which key of it; `""` is the whole. */
export interface DeclarationFault {
  readonly key: string;
  readonly reason: string;
}

/** Reads the declaration of one download; the error is everything that is wrong with it. */
export function readDeclaration(
  owner: DownloadOwner,
  id: string,
  value: JsonValue,
  validate: Validator<Download>,
): Result<DownloadDeclaration, readonly DeclarationFault[]> {
  if (!isDownloadId(id)) return err([{ key: "", reason: idRule }]);
  const unknown = unknownKeys(value);
  const checked = validate(value);
  if (!checked.ok) return err([...unknown, ...checked.error.map(({ pointer, message }) => worded(pointer, message))]);
  const said = checked.value;
  const faults = [...unknown, ...sourceFaults(said, owner)];
  const isNeeded = said.when === undefined ? ok(always) : readTest(said.when, owner);
  if (!isNeeded.ok) faults.push({ key: "when", reason: isNeeded.error });
  const special = Object.entries(said.target ?? {}).map(([key, says]) => ({ key, holds: readTest(key, owner), says }));
  for (const { key, holds, says } of special) {
    const at = `target.${shownKey(key)}`;
    if (!holds.ok) faults.push({ key: at, reason: holds.error });
    for (const fault of sourceFaults(says, owner)) faults.push({ ...fault, key: `${at}.${fault.key}` });
    const lack = lackOf(withSpecial(said, says));
    if (lack !== undefined) faults.push({ key: at, reason: lack });
  }
  const lack = special.length === 0 ? lackOf(said) : undefined;
  if (lack !== undefined) faults.push({ key: "", reason: lack });
  if (faults.length > 0 || !isNeeded.ok) return err(faults);
  return ok({
    owner,
    id,
    said,
    isNeeded: isNeeded.value,
    special: special.flatMap(({ key, holds, says }) => (holds.ok ? [{ key, holds: holds.value, says }] : [])),
  });
}

const always: PlatformTest = () => true;

const idRule =
  "a download is named by at most 128 letters and digits, with . _ + - between them, as in onnxruntime or dict-1.2";

/** Whether a text may name a download: a name of a fact that is also fit for a command line and for the name of a file. */
function isDownloadId(text: string): boolean {
  return /^[A-Za-z0-9](?:[A-Za-z0-9._+-]{0,126}[A-Za-z0-9])?$/.test(text);
}

/** Reads `cfg(…)` or a triple. A feature that the package does not have is a mistake, as nothing would ever be needed. */
function readTest(text: string, { name, knownFeatures }: DownloadOwner): Result<PlatformTest, string> {
  const test = parsePlatformTest(text);
  if (!test.ok) return test;
  for (const [, feature = ""] of text.matchAll(/\bfeature\s*=\s*"([^"]*)"/g)) {
    if (knownFeatures.includes(feature)) continue;
    const near = nearest(feature, knownFeatures);
    return err(`${name} has no feature ${feature}${near === undefined ? "" : `; did you mean ${near}?`}`);
  }
  return test;
}

/** What is wrong with where a download comes from. */
function sourceFaults({ urls, git, unpack }: DownloadVariant, owner: DownloadOwner): DeclarationFault[] {
  const values = exampleValues(owner);
  const faults = (urls ?? []).flatMap((url, index): readonly DeclarationFault[] => {
    const read = readUrl(url, values);
    return read.ok ? [] : [{ key: `urls[${index}]`, reason: read.error }];
  });
  const repository = git === undefined ? undefined : readRepository(git.url, values);
  if (repository?.ok === false) faults.push({ key: "git.url", reason: repository.error });
  if (git !== undefined && urls !== undefined)
    faults.push({ key: "git", reason: "stands in place of urls; take one out" });
  if (git !== undefined && unpack !== undefined) {
    faults.push({ key: "unpack", reason: "is for files; a commit of git is a folder already" });
  }
  return faults;
}

/** The keys of each table, by its key; what is under `target` is of one shape. */
const known = {
  "": ["urls", "git", "sha256", "size", "unpack", "when", "licence", "purpose", "target"],
  git: ["url", "rev"],
  unpack: ["format", "strip", "include"],
  special: ["urls", "git", "sha256", "size", "unpack"],
} as const;

function unknownKeys(value: JsonValue): readonly DeclarationFault[] {
  if (!isObject(value)) return [];
  const inside = (table: JsonObject, at: string) => [
    ...strangersIn(table.git, known.git, `${at}git.`),
    ...strangersIn(table.unpack, known.unpack, `${at}unpack.`),
  ];
  const special = Object.entries(isObject(value.target) ? value.target : {}).flatMap(([key, table]) => {
    const at = `target.${shownKey(key)}.`;
    return isObject(table) ? [...strangersIn(table, known.special, at), ...inside(table, at)] : [];
  });
  return [...strangersIn(value, known[""], ""), ...inside(value, ""), ...special];
}

function strangersIn(table: JsonValue | undefined, keys: readonly string[], at: string): readonly DeclarationFault[] {
  if (!isObject(table)) return [];
  return Object.keys(table)
    .filter((key) => !keys.includes(key))
    .map((key) => {
      const near = nearest(key, keys);
      const hint = near === undefined ? `known are ${keys.join(", ")}` : `did you mean ${near}?`;
      return { key: at + shownKey(key), reason: `there is no such key; ${hint}` };
    });
}

/** What is asked for, where the schema's own words say less than people need. */
const asked: { readonly [key: string]: string } = {
  urls: 'must be a list of URLs, such as ["https://example.org/lib-{version}.tar.gz"]',
  git: 'must be a table, such as { url = "https://example.org/data.git", rev = "<full commit id>" }',
  rev: "must be a full commit id, 40 or 64 lower-case hexadecimal digits: a branch or a tag may be another commit tomorrow",
  sha256: "must be 64 lower-case hexadecimal digits, as `sha256sum FILE` prints them",
  size: `must be the number of bytes, a whole number from 1 to ${Number.MAX_SAFE_INTEGER}`,
  when: "must be a text: cfg(…) or a target triple",
  unpack: 'must be a table, such as { format = "tar.gz", strip = 1 }',
  target: "must be tables, each by a target triple or cfg(…)",
};

function worded(pointer: string, message: string): DeclarationFault {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = steps.findLast((step) => !/^\d+$/.test(step)) ?? "";
  const key = steps.map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${shownKey(step)}`)).join("");
  const reason = /^(?:lacks|and \d)/.test(message) || !Object.hasOwn(asked, last) ? message : (asked[last] ?? message);
  return { key: key.replace(/^\./, ""), reason };
}

/** A key as it stands in the manifest. */
function shownKey(key: string): string {
  return /^[A-Za-z0-9_-]+$/.test(key) ? key : `'${key}'`;
}
