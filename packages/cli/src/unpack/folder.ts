import fs from "node:fs";
import { join } from "node:path";
import { codeOf, reasonOf } from "../system/reason.js";
import { type ArchiveEntry, type EntrySink, faulty, type Limits, type Stop } from "./archive.js";
import { type Choice, chosenPlace } from "./choose.js";
import { placeOf, shown, unicode } from "./place.js";
import { leadsOut, type Node } from "./tree.js";

/**
 * When everything that is unpacked was changed last, in seconds, so that the same archive always gives the same folder: the
 * moment that cargo gives all files it packages.
 */
const moment = 1_153_704_088;

/**
 * Makes files of entries, in a folder that is there and empty, and that nobody else writes. Links are made last, so nothing
 * is ever written through one.
 */
export class Folder implements EntrySink {
  constructor(
    private readonly root: string,
    private readonly choice: Choice,
    private readonly limits: Limits,
    private readonly platform: NodeJS.Platform,
  ) {}

  private readonly nodes = new Map<string, Node>();
  private entries = 0;
  private open: { readonly path: string; readonly descriptor: number; readonly mode: number } | undefined;

  begin(entry: ArchiveEntry): Stop | undefined {
    this.entries += 1;
    if (this.entries > this.limits.entries) return faulty({ kind: "too-many-entries", limit: this.limits.entries });
    const whole = placeOf(entry.name, this.platform);
    if ("kind" in whole) return faulty(whole);
    const place = chosenPlace(whole, this.choice);
    // A file in place of the whole folder is stripped away as one above it is.
    if (place === undefined || place.length === 0) return undefined;
    const path = place.join("/");
    const inTheWay = this.makeParents(place);
    if (inTheWay !== undefined) return inTheWay;
    const there = this.nodes.get(path);
    if (there?.kind === "folder" && entry.kind.kind === "folder") return undefined;
    if (there !== undefined) return faulty({ kind: "duplicate-entry", name: path });
    switch (entry.kind.kind) {
      case "file":
        return this.makeFile(path, entry.isExecutable);
      case "folder":
        return this.makeFolder(path);
      case "link":
        return this.noteLink(path, entry.target);
      case "hard-link":
        return this.makeSameFile(path, entry.target);
      case "other":
        return faulty({ kind: "unsupported-entry", name: path, what: entry.kind.what });
    }
  }

  write(bytes: Uint8Array): Stop | undefined {
    if (this.open === undefined) return undefined;
    const { descriptor, path } = this.open;
    return this.attempt(path, () => {
      for (let done = 0; done < bytes.length; ) done += fs.writeSync(descriptor, bytes, done);
    });
  }

  end(): Stop | undefined {
    if (this.open === undefined) return undefined;
    const { descriptor, path, mode } = this.open;
    this.open = undefined;
    return this.attempt(path, () => {
      try {
        fs.fchmodSync(descriptor, mode);
        fs.futimesSync(descriptor, moment, moment);
      } finally {
        fs.closeSync(descriptor);
      }
    });
  }

  /** Makes the links, and gives the folders their time, which nothing changes any more. */
  finish(): Stop | undefined {
    const links = [...this.nodes].flatMap(([path, node]) => (node.kind === "link" ? [{ path, to: node.to }] : []));
    const complaint = leadsOut(this.nodes);
    for (const { path, to } of links) {
      const fault = complaint(path, to);
      if (fault !== undefined) return faulty(fault);
    }
    if (![...this.nodes.values()].some(({ kind }) => kind !== "folder")) return faulty({ kind: "nothing-left" });
    for (const { path, to } of links) {
      const stop = this.attempt(path, () => {
        fs.symlinkSync(to, this.real(path));
        fs.lutimesSync(this.real(path), moment, moment);
      });
      if (stop !== undefined) return stop;
    }
    const folders = ["", ...[...this.nodes].flatMap(([path, { kind }]) => (kind === "folder" ? [path] : []))];
    for (const path of folders.reverse()) {
      const stop = this.attempt(path, () => {
        fs.chmodSync(this.real(path), 0o755);
        fs.utimesSync(this.real(path), moment, moment);
      });
      if (stop !== undefined) return stop;
    }
    return undefined;
  }

  /** Lets go of a file that is not complete. */
  abandon(): void {
    if (this.open !== undefined) fs.closeSync(this.open.descriptor);
    this.open = undefined;
  }

  private real(path: string): string {
    return join(this.root, path);
  }

  private makeParents(place: readonly string[]): Stop | undefined {
    if (this.nodes.get(place.slice(0, -1).join("/"))?.kind === "folder") return undefined;
    for (let count = 1; count < place.length; count += 1) {
      const path = place.slice(0, count).join("/");
      const node = this.nodes.get(path);
      if (node === undefined) {
        const stop = this.makeFolder(path);
        if (stop !== undefined) return stop;
      } else if (node.kind !== "folder") {
        return faulty({ kind: "below-no-folder", name: place.join("/"), below: path });
      }
    }
    return undefined;
  }

  private makeFolder(path: string): Stop | undefined {
    const stop = this.attempt(path, () => fs.mkdirSync(this.real(path)));
    if (stop === undefined) this.nodes.set(path, { kind: "folder" });
    return stop;
  }

  private makeFile(path: string, isExecutable: boolean): Stop | undefined {
    return this.attempt(path, () => {
      const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW = 0 } = fs.constants;
      const descriptor = fs.openSync(this.real(path), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600);
      this.open = { path, descriptor, mode: isExecutable ? 0o755 : 0o644 };
      this.nodes.set(path, { kind: "file" });
    });
  }

  private noteLink(path: string, target: Uint8Array): Stop | undefined {
    const to = unicode(target);
    if (to === undefined || to === "" || to.includes("\\") || to.includes("\0")) {
      const reason = "is a link whose target is empty, no UTF-8, or has a backslash or a zero";
      return faulty({ kind: "unsafe-name", name: path, reason });
    }
    this.nodes.set(path, { kind: "link", to });
    return undefined;
  }

  private makeSameFile(path: string, target: Uint8Array): Stop | undefined {
    const whole = placeOf(target, this.platform);
    if ("kind" in whole) return faulty({ kind: "leads-out", name: path, to: shown(target) });
    const place = chosenPlace(whole, { strip: this.choice.strip, include: [] })?.join("/");
    if (place === undefined || this.nodes.get(place)?.kind !== "file") {
      return faulty({ kind: "leads-nowhere", name: path, to: shown(target) });
    }
    return this.attempt(path, () => {
      try {
        fs.linkSync(this.real(place), this.real(path));
      } catch (error) {
        if (!noHardLinks.has(codeOf(error) ?? "")) throw error;
        fs.copyFileSync(this.real(place), this.real(path), fs.constants.COPYFILE_EXCL);
        fs.utimesSync(this.real(path), moment, moment);
      }
      this.nodes.set(path, { kind: "file" });
    });
  }

  /** Does something to the file system. Where something stands there already, it took another name for this one. */
  private attempt(path: string, act: () => void): Stop | undefined {
    try {
      act();
      return undefined;
    } catch (error) {
      if (codeOf(error) !== "EEXIST") return failed(this.real(path), error);
      const folded = fold(path);
      const other = [...this.nodes.keys()].find((name) => name !== path && fold(name) === folded);
      return faulty({ kind: "merged-names", name: path, ...(other === undefined ? {} : { other }) });
    }
  }
}

/** What the file system says where it has none, or has as many of one file as it takes. */
const noHardLinks = new Set(["EPERM", "EMLINK", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EXDEV"]);

/** What a file system makes of a name that tells neither case nor normal forms apart. */
function fold(path: string): string {
  return path.normalize("NFC").toUpperCase().normalize("NFC");
}

const outOfSpace = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

/** What a failure to write at a path means. */
export function failed(path: string, error: unknown): Stop {
  return { kind: "unpacking-failed", path, reason: reasonOf(error), isFull: outOfSpace.has(codeOf(error) ?? "") };
}
