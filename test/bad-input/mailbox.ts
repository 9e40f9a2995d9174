import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { expect } from "vitest";
import type { Ran } from "../rig/run.js";

/** Where the mailbox of a package's build script lies, in either layout of cargo's build directory. */
export function mailboxOf(buildDir: string, name: string): string {
  const found = readdirSync(buildDir, { withFileTypes: true, recursive: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => path.endsWith(join("out", "px-meta")) && path.includes(`${sep}${name}-`));
  expect(found, `mailboxes of ${name}`).toHaveLength(1);
  return found[0] ?? "";
}

/** A file of the bus around a body, as the crate writes it: one that is whole, whatever the body says. */
export function envelope(format: string, body: string): string {
  return `{"px-meta":"${format}","sha256":"${sha256(body)}","body":${body}}\n`;
}

/** The SHA-256 of a text, in hexadecimal. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Fails where px-meta met a bug of its own, or let text of others steer the terminal. */
export function expectCalm(ran: Ran): void {
  const said = ran.stdout + ran.stderr;
  expect(said).not.toMatch(/a bug in px-meta|^ {4}at .+:\d+:\d+/m);
  expect(said).not.toContain("\u001b");
  expect(ran.status).not.toBe(70);
}
