import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe as say } from "@px-meta/core/base";
import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { type Claim, claim } from "./claim.js";
import { beginJournal, type Journal } from "./journal.js";
import { deeds, perform, snapshot } from "./testing/sketch.js";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true, force: true });
});

/** An empty package, and an empty build directory beside it. */
function workspace(): { readonly folder: string; readonly buildDir: string } {
  const root = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), "px-meta-journal-")));
  folders.push(root);
  const [folder, buildDir] = [join(root, "pkg"), join(root, "target")];
  fs.mkdirSync(folder);
  return { folder, buildDir };
}

async function claimed(buildDir: string, folder: string): Promise<Claim> {
  const taken = await claim(buildDir, folder, { onWait: () => expect.unreachable() });
  if (!taken.ok || taken.value === undefined) throw new Error("not claimed");
  return taken.value;
}

function begun(of: Claim, leaveOut: readonly string[] = []): Journal {
  const journal = beginJournal(of, leaveOut);
  if (!journal.ok) throw new Error(say(journal.error));
  return journal.value;
}

test("whatever is done to a package, restoring makes it what it was", async () => {
  const { folder, buildDir } = workspace();
  const held = await claimed(buildDir, folder);
  fc.assert(
    fc.property(deeds, deeds, (made, done) => {
      fs.rmSync(folder, { recursive: true, force: true });
      fs.mkdirSync(folder);
      perform(folder, made);
      const before = snapshot(folder);
      const journal = begun(held);
      perform(folder, done);
      expect(journal.restore().map(say)).toEqual([]);
      expect(snapshot(folder)).toEqual(before);
      expect(fs.readdirSync(join(buildDir, "px-meta", "generators", "journal"))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
