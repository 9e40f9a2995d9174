import { dirname, join } from "node:path";
import {
  busFileLimit,
  err,
  type FileProblem,
  type Files,
  faultsIn,
  type Generation,
  type JsonValue,
  ok,
  type Problem,
  type Result,
  type View,
  viewFileLimit,
  writeEnvelope,
} from "@px-meta/core/generators";
import { mailboxOf, publicationOf } from "./places.js";

/** The mailbox of one run of a generator. */
export interface Mailbox {
  /** By which the generator finds it. */
  readonly environment: { readonly PX_META_MAILBOX: string };
  /** What the run published, whole and well-formed; nothing where it published nothing. */
  readonly published: () => Result<Uint8Array | undefined, readonly Problem[]>;
}

/** Readies the mailbox of a generator for a run: its view, where there is one, and nothing that an earlier run published. */
export function openMailbox(
  files: Files,
  buildDir: string,
  { manifest, package: owner }: Generation,
  view: View | undefined,
): Result<Mailbox, FileProblem> {
  const folder = mailboxOf(buildDir, dirname(manifest));
  const path = join(folder, "facts.json");
  const removed = files.remove(path);
  if (!removed.ok) return removed;
  const laid = layView(files, join(folder, "view.json"), view);
  if (!laid.ok) return laid;
  const published: Mailbox["published"] = () => {
    const read = files.read(path, busFileLimit);
    if (!read.ok) return read.error.kind === "missing-file" ? ok(undefined) : err([read.error]);
    const faults = faultsIn(read.value, path, owner);
    return faults.length > 0 ? err(faults) : ok(read.value);
  };
  return ok({ environment: { PX_META_MAILBOX: folder }, published });
}

function layView(files: Files, path: string, view: View | undefined): Result<undefined, FileProblem> {
  if (view === undefined) return files.remove(path);
  const bytes = writeEnvelope("view@1", view as unknown as JsonValue);
  if (bytes.length > viewFileLimit) return err({ kind: "file-too-large", path, limit: viewFileLimit });
  return files.replace(path, bytes);
}

/** Keeps what a run published in place of what the one before had; a file that says the same stays as it is. */
export function keepPublication(
  files: Files,
  buildDir: string,
  { manifest }: Generation,
  bytes: Uint8Array | undefined,
): readonly Problem[] {
  const path = publicationOf(buildDir, dirname(manifest));
  const before = files.read(path, busFileLimit);
  if (bytes !== undefined && before.ok && Buffer.compare(before.value, bytes) === 0) return [];
  const kept = bytes === undefined ? files.remove(path) : files.replace(path, bytes);
  return kept.ok ? [] : [kept.error];
}
