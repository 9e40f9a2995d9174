import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe } from "@px-meta/core/base";
import { beginJournal } from "../begin.js";
import { type Claim, claim } from "../claim.js";
import type { Journal } from "../journal.js";

/** A package in a temporary folder, with a build directory beside it. */
export interface Package extends Disposable {
  readonly folder: string;
  readonly buildDir: string;
  /** Writes files, with the folders that they need. */
  readonly write: (files: Readonly<Record<string, string>>) => void;
  /** Claims it, for the rest of the process where it is not released. */
  readonly claim: () => Promise<Claim>;
  /** Claims it and begins its journal. */
  readonly begin: (...leaveOut: readonly string[]) => Promise<Journal>;
  /** Names of what px-meta has in a folder of the build directory. */
  readonly left: (folder: "journal" | "claims" | "replaced") => readonly string[];
}

/** Makes a package of these files. */
export function newPackage(files: Readonly<Record<string, string>> = {}): Package {
  const top = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), "px-meta-package-")));
  const [folder, buildDir] = [join(top, "generated"), join(top, "target")];
  fs.mkdirSync(folder);
  const made: Package = {
    folder,
    buildDir,
    write(more) {
      for (const [name, text] of Object.entries(more)) {
        fs.mkdirSync(join(folder, name, ".."), { recursive: true });
        fs.writeFileSync(join(folder, name), text);
      }
    },
    async claim() {
      const taken = await claim(buildDir, folder, { onWait: () => {} });
      if (!taken.ok) throw new Error(describe(taken.error));
      if (taken.value === undefined) throw new Error("nobody asked to stop");
      return taken.value;
    },
    async begin(...leaveOut) {
      const begun = beginJournal(await made.claim(), leaveOut);
      if (!begun.ok) throw new Error(describe(begun.error));
      return begun.value;
    },
    left(name) {
      const shelf = join(buildDir, "px-meta", "generators", name);
      return fs.existsSync(shelf) ? fs.readdirSync(shelf) : [];
    },
    [Symbol.dispose]: () => fs.rmSync(top, { recursive: true, force: true }),
  };
  made.write(files);
  return made;
}
