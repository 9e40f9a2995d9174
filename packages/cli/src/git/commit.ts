import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DeclaredContents, type DownloadProblem, err, ok, type Result, shownText } from "@px-meta/core/base";
import type { Lease } from "../store/lease.js";
import { Part } from "../store/part.js";
import type { Store } from "../store/place.js";
import { canonicalEnd, canonicalHeader, largestFile, padding, type TreeEntry } from "./canonical.js";
import { askGit, type GitCall, startGit } from "./git.js";

/** A commit that is wanted. */
export interface WantedCommit {
  /** `name version` of the package that declares it. */
  readonly package: string;
  readonly id: string;
  readonly url: string;
  /** The full name of the commit. */
  readonly rev: string;
  /** The digest of its canonical archive, where it is declared. */
  readonly sha256?: string;
}

/** With what commits are brought into the store. */
export interface CommitOptions {
  readonly store: Store;
  readonly lease: Lease;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Fetches a commit by the system's git, and nothing else of its repository, and brings its canonical archive into the store.
 * What the digest says is that of the archive, so it does not matter which git it was, or what it believes.
 */
export async function bringCommit(
  wanted: WantedCommit,
  options: CommitOptions,
): Promise<Result<DeclaredContents & { readonly path: string }, DownloadProblem>> {
  const begun = await Part.begin(options.store);
  if (!begun.ok) return begun;
  const part = begun.value;
  const folder = fs.mkdtempSync(join(tmpdir(), "px-meta-git-"));
  try {
    const fault = await archived(wanted, options.env, folder, part);
    const contents = { sha256: part.sha256(), size: part.length };
    const isOther = fault === undefined && wanted.sha256 !== undefined && wanted.sha256 !== contents.sha256;
    const problem =
      typeof fault === "object"
        ? fault
        : fault !== undefined
          ? failed(wanted, { kind: "git-failed", reason: fault })
          : isOther
            ? failed(wanted, { kind: "other-contents", found: contents.sha256 })
            : options.lease.hold(contents.sha256);
    if (problem !== undefined) {
      part.discard();
      return err(problem);
    }
    const path = await part.commit();
    return path.ok ? ok({ ...contents, path: path.value }) : path;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

type Fault = Extract<DownloadProblem, { kind: "download-failed" }>["sources"][number]["fault"];

function failed({ package: name, id, url, rev }: WantedCommit, fault: Fault): DownloadProblem {
  return {
    kind: "download-failed",
    package: name,
    id,
    sources: [{ url: `${shownText(url)} at ${rev}`, fault }],
    kept: 0,
  };
}

/** Fetches, and writes the archive; what is wrong with the commit in words, or with the store as a problem. */
async function archived(
  { url, rev }: WantedCommit,
  env: CommitOptions["env"],
  folder: string,
  part: Part,
): Promise<string | DownloadProblem | undefined> {
  const format = rev.length === 64 ? ["--object-format=sha256"] : [];
  const made = await askGit(env, folder, ["init", "--quiet", "--bare", "--template=", ...format, "."]);
  if ("fault" in made) return made.fault;
  const only = ["--depth=1", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head"];
  const fetched = await askGit(env, folder, ["fetch", "--quiet", ...only, "--", url, rev]);
  if ("fault" in fetched) return fetched.fault;
  const type = await askGit(env, folder, ["cat-file", "-t", rev]);
  if ("fault" in type) return type.fault;
  const kind = type.said.toString().trim();
  if (kind !== "commit") return `${rev} is no commit, but a ${kind}`;
  const listed = await askGit(env, folder, ["ls-tree", "-r", "-z", "--full-tree", rev]);
  if ("fault" in listed) return listed.fault;
  const entries = entriesOf(listed.said);
  return entries.length === 0 ? "there is no file in that commit" : writeEntries(entries, env, folder, part);
}

/** What `git ls-tree` lists, by the bytes of the paths. Other repositories in it (submodules) are left out. */
function entriesOf(listing: Buffer): readonly TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < listing.length; ) {
    const end = listing.indexOf(0, at);
    const tab = listing.indexOf("\t", at);
    const [mode = "", , object = ""] = listing.toString("latin1", at, tab).split(" ");
    const kind = kinds[mode];
    if (kind !== undefined) entries.push({ path: listing.subarray(tab + 1, end), kind, object });
    at = end + 1;
  }
  return entries.sort((a, b) => Buffer.compare(a.path, b.path));
}

const kinds: { readonly [mode: string]: TreeEntry["kind"] } = {
  "100644": "file",
  "100664": "file",
  "100755": "program",
  "120000": "link",
};

async function writeEntries(
  entries: readonly TreeEntry[],
  env: CommitOptions["env"],
  folder: string,
  part: Part,
): Promise<string | DownloadProblem | undefined> {
  const call = startGit(env, folder, ["cat-file", "--batch"]);
  call.stdin.end(entries.map(({ object }) => `${object}\n`).join(""));
  const objects = new Objects(call);
  try {
    for (const entry of entries) {
      const size = await objects.next();
      if (size === undefined) return (await call.ended) ?? "git does not have all of the commit";
      if (size > largestFile) return `${entry.path.toString()} has ${size} bytes, more than an archive holds`;
      const target = entry.kind === "link" ? await objects.whole(size) : Buffer.alloc(0);
      if (target === undefined) return `the link ${entry.path.toString()} is longer than any path`;
      const problem =
        part.write(canonicalHeader(entry, size, target)) ??
        (entry.kind === "link" ? undefined : await objects.into(part, size)) ??
        part.write(entry.kind === "link" ? Buffer.alloc(0) : padding(size));
      if (problem !== undefined) return problem;
    }
    return part.write(canonicalEnd);
  } finally {
    call.kill();
  }
}

/** Bytes of the longest target of a link. */
const longestTarget = 4096;

/** What `git cat-file --batch` prints: for each object a line with its size, its bytes, and a line feed. */
class Objects {
  constructor(call: GitCall) {
    this.pieces = (call.stdout as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  }

  private readonly pieces: AsyncIterator<Buffer>;
  private left: Buffer = Buffer.alloc(0);

  /** The size of the next object; nothing where it is missing. */
  async next(): Promise<number | undefined> {
    for (;;) {
      const end = this.left.indexOf("\n");
      if (end >= 0) {
        const size = /^[0-9a-f]+ blob (\d+)$/.exec(this.left.toString("latin1", 0, end))?.[1];
        this.left = this.left.subarray(end + 1);
        return size === undefined ? undefined : Number(size);
      }
      if (this.left.length > 1000 || !(await this.more())) return undefined;
    }
  }

  /** The bytes of a short object. */
  async whole(size: number): Promise<Buffer | undefined> {
    if (size > longestTarget) return undefined;
    while (this.left.length <= size) if (!(await this.more())) return undefined;
    const bytes = this.left.subarray(0, size);
    this.left = this.left.subarray(size + 1);
    return bytes;
  }

  /** Writes the bytes of an object. */
  async into(part: Part, size: number): Promise<string | DownloadProblem | undefined> {
    for (let missing = size; missing > 0; ) {
      if (this.left.length === 0 && !(await this.more())) return "git stopped in the middle of a file";
      const bytes = this.left.subarray(0, missing);
      const problem = part.write(bytes);
      if (problem !== undefined) return problem;
      missing -= bytes.length;
      this.left = this.left.subarray(bytes.length);
    }
    if (this.left.length === 0) await this.more();
    this.left = this.left.subarray(1);
    return undefined;
  }

  private async more(): Promise<boolean> {
    const { done, value } = await this.pieces.next();
    if (done === true) return false;
    this.left = this.left.length === 0 ? value : Buffer.concat([this.left, value]);
    return true;
  }
}
