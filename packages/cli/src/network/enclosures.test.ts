import { spawnSync } from "node:child_process";
import { readlinkSync } from "node:fs";
import { expect, test } from "vitest";
import { enclosures } from "./enclosures.js";

const isLinux = process.platform === "linux";
const isRoot = isLinux && process.getuid?.() === 0;
const nobody = 65534;

/** Runs shell commands in a way of enclosing, as the given user. */
function run(program: string, user: number, script: string): { readonly stdout: string; readonly stderr: string } {
  const ways = enclosures({ user, group: user }, []).filter((way) => way.program === program);
  const [first = "", ...rest] = [...(ways.at(-1)?.words ?? []), "sh", "-c", script];
  return spawnSync(first, rest, { encoding: "utf8", uid: user, gid: user, cwd: "/" });
}

/** Whether this system lets anybody do it; containers may not. */
function isOpen(program: string, user: number): boolean {
  const open = isLinux && run(program, user, "echo open").stdout === "open\n";
  if (!open) console.warn(`skipped where ${program} may not take the network away`);
  return open;
}

// Only root can be somebody else.
test.each(["unshare", "bwrap"])("%s leaves a user without rights who they are, and loopback alone", (program) => {
  if (!isRoot || !isOpen(program, nobody)) return;
  const { stdout } = run(
    program,
    nobody,
    "id -u; id -g; readlink /proc/self/ns/net; grep CapEff /proc/self/status; tail -n +3 /proc/self/net/dev | cut -d: -f1; mount -t tmpfs none /mnt 2>/dev/null; echo $?",
  );
  const [user, group, network, rights, ...rest] = stdout.trim().split("\n");
  expect([user, group]).toEqual([String(nobody), String(nobody)]);
  expect(network).not.toBe(readlinkSync("/proc/self/ns/net"));
  expect(rights).toMatch(/\t0+$/);
  expect(rest.map((line) => line.trim())).toEqual(["lo", expect.not.stringMatching(/^0$/)]);
});
