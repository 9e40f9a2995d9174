import { join } from "node:path";
import { type Files, isObject, type JsonObject, type JsonValue, sha256 } from "@px-meta/core/base";
import { now, sameInputs, type Taken } from "./inputs.js";

/** What a program once answered, and all that the answer rests on. */
export interface Memory {
  readonly inputs: readonly Taken[];
  readonly body: JsonObject;
}

/** What was remembered, and still holds as far as the first look went. */
export interface Recalled {
  readonly body: JsonObject;
  /** Whether the folders of packages, too, are what they were. Looked at once, when it is asked. */
  readonly holds: () => boolean;
}

/** Bytes of a memory; one that has more is not read. */
const limit = 64 << 20;

const format = "px-meta memory@3";

/**
 * What is remembered at this place, where what it rests on is what it was. Anything else counts as nothing: the program is
 * then asked. The folders of packages are many and decide little: they are looked at when there is time. New stamps are
 * noted, so that the next look need not read the same files again.
 */
export function recall(files: Files, path: string): Recalled | undefined {
  const memory = readParts(files, path);
  if (memory === undefined) return undefined;
  const inputs = sameInputs(files, memory.inputs, now());
  if (inputs === undefined) return undefined;
  if (inputs !== memory.inputs) keep(files, path, { inputs: [...inputs, ...memory.late()], body: memory.body });
  let holds: boolean | undefined;
  return {
    body: memory.body,
    holds: () => {
      holds ??= lateHolds(files, path, { ...memory, inputs });
      return holds;
    },
  };
}

function lateHolds(files: Files, path: string, { inputs, late, body }: Parts): boolean {
  const before = late();
  const after = sameInputs(files, before, now());
  if (after !== undefined && after !== before) keep(files, path, { inputs: [...inputs, ...after], body });
  return after !== undefined;
}

/**
 * Whether cargo has made its build directory. It marks one that it makes as a cache, which backups leave out, so nobody
 * may make it before cargo does.
 */
export function isMade(files: Files, buildDir: string): boolean {
  return files.realPath(buildDir) !== undefined;
}

/** Remembers an answer. Where that fails it is asked for again next time, so a failure is no problem. */
export function keep(files: Files, path: string, { inputs, body }: Memory): void {
  const early = inputs.filter((one) => !isLate(one));
  const text = `${JSON.stringify({ inputs: early, body })}\n${JSON.stringify(inputs.filter(isLate))}\n`;
  files.replace(path, Buffer.from(`${format} ${sha256(text)}\n${text}`));
}

/** Folders of packages: what stands in them decides which targets a package has, and nothing that a build must know first. */
function isLate([kind]: Taken): boolean {
  return kind === "package" || kind === "source";
}

/** Removes the oldest memories of a folder beyond this many. */
export function forget(files: Files, folder: string, most: number): void {
  const dated = files.list(folder).flatMap((name) => {
    const stamp = /^[0-9a-f]{64}\.json$/.test(name) ? files.stamp(join(folder, name)) : undefined;
    return stamp === undefined ? [] : [{ name, time: stamp.mtimeNs }];
  });
  dated.sort((a, b) => (a.time < b.time ? 1 : a.time > b.time ? -1 : a.name < b.name ? -1 : 1));
  for (const { name } of dated.slice(most)) files.remove(join(folder, name));
}

/** Nothing where there is no memory of this version, whole and in shape. */
export function read(files: Files, path: string): Memory | undefined {
  const parts = readParts(files, path);
  return parts && { inputs: [...parts.inputs, ...parts.late()], body: parts.body };
}

/** A memory whose second part is read when it is asked for. */
interface Parts extends Memory {
  readonly late: () => readonly Taken[];
}

function readParts(files: Files, path: string): Parts | undefined {
  const bytes = files.read(path, limit);
  if (!bytes.ok) return undefined;
  const end = bytes.value.indexOf(0x0a);
  const rest = bytes.value.subarray(end + 1);
  if (end < 0 || Buffer.from(bytes.value.subarray(0, end)).toString("latin1") !== `${format} ${sha256(rest)}`) {
    return undefined;
  }
  const middle = rest.indexOf(0x0a);
  const memory = parse(rest.subarray(0, middle));
  if (!isObject(memory) || !isObject(memory.body) || !Array.isArray(memory.inputs)) return undefined;
  const late = () => {
    const items = parse(rest.subarray(middle + 1));
    return Array.isArray(items) && items.every(isTaken) ? (items as unknown as Taken[]) : [];
  };
  return memory.inputs.every(isTaken)
    ? { inputs: memory.inputs as unknown as Taken[], late, body: memory.body }
    : undefined;
}

function parse(bytes: Uint8Array): JsonValue | undefined {
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8")) as JsonValue;
  } catch {
    return undefined;
  }
}

function isTaken(one: JsonValue): boolean {
  return Array.isArray(one) && one.length === 4 && one.every((part) => typeof part === "string");
}
