// `npm run compare:cargo-px`: runs every case with cargo-px and with px-meta, writes what it saw to recorded.json, which the
// tests hold px-meta against, and the table into docs/generators.md. It installs cargo-px from the crate registry, unless
// CARGO_PX_ROOT says where `cargo install --root` has put it.

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { repository } from "../rig/rig.js";
import { type Case, cases } from "./cases.js";
import { kept, type Recorded, recordPath } from "./recorded.js";
import { type Program, rigOf, type Tried, tried } from "./trial.js";

const version = "0.1.21";
const page = join(repository, "docs", "generators.md");

let root = process.env.CARGO_PX_ROOT ?? "";
beforeAll(() => {
  if (root !== "") return;
  root = mkdtempSync(join(tmpdir(), "cargo-px-"));
  const what = ["install", `cargo-px@${version}`, "--locked", "--root", root];
  execFileSync("cargo", what, { stdio: "inherit" });
});
afterAll(() => {
  if (process.env.CARGO_PX_ROOT === undefined) rmSync(root, { recursive: true, force: true });
});

const cargoPx: Program = (rig, args, call) =>
  rig.cargo(["px", ...args], {
    ...call,
    env: { ...call.env, PATH: `${join(root, "bin")}${delimiter}${process.env.PATH}` },
  });
const pxMeta: Program = (rig, args, call) => rig.pxMeta(args, call);

test("cargo-px and px-meta, case by case", async () => {
  const rows = new Map<string, string>();
  const records: Recorded[] = [];
  for (const workspace of new Set(cases.map((one) => one.workspace))) {
    await using theirs = await rigOf(workspace);
    await using ours = await rigOf(workspace);
    for (const one of cases.filter((each) => each.workspace === workspace)) {
      const [them, us] = [await tried(theirs, one, cargoPx), await tried(ours, one, pxMeta)];
      const isSame = JSON.stringify(kept(them)) === JSON.stringify(kept(us));
      records.push({ name: one.name, "cargo-px": kept(them), ...(isSame ? {} : { "px-meta": kept(us) }) });
      rows.set(one.name, row(one, them, us, isSame));
      if (!isSame && one.decision === undefined) console.error(`${one.name}: differs\n${them.stderr}\n${us.stderr}`);
    }
  }
  const names = cases.map(({ name }) => name);
  records.sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
  writeFileSync(recordPath, `${JSON.stringify(records, undefined, 2)}\n`);
  writeTable(names.map((name) => rows.get(name) ?? ""));
  expect(cases.filter(({ decision, name }) => decision === undefined && differs(records, name))).toEqual([]);
});

function differs(records: readonly Recorded[], name: string): boolean {
  return records.find((one) => one.name === name)?.["px-meta"] !== undefined;
}

function row(one: Case, them: Tried, us: Tried, isSame: boolean): string {
  const call = one.calls.map((args) => `\`${args.join(" ")}\``).join(", ");
  const place = one.in === undefined ? "" : ` in \`${one.in}\``;
  const files = Object.keys({ ...them.tree, ...us.tree }).filter((name) => them.tree[name] !== us.tree[name]);
  const trees = files.length === 0 ? "the same" : files.map((name) => `\`${name}\``).join(", ");
  const why = one.decision === undefined ? "" : ` ([${one.decision}](#${one.decision}))`;
  return `| ${one.name} | ${call}${place} | ${seen(them)} | ${isSame ? "the same" : seen(us)}${isSame ? "" : why} | ${trees} |`;
}

/** The packages in their order, and the status where it is not 0. */
function seen({ runs, status }: Tried): string {
  const names = runs.map((line) => `\`${line.split(" ")[0]}\``);
  const order = names.length === 0 ? "nothing runs" : names.join(", ");
  return status === 0 ? order : `${order}; exit ${status}`;
}

function writeTable(rows: readonly string[]): void {
  const [begin, end] = ["<!-- compared: begin -->", "<!-- compared: end -->"];
  const head = "| case | call | cargo-px generates | px-meta | files that differ |\n| --- | --- | --- | --- | --- |";
  if (!existsSync(page)) return;
  const text = readFileSync(page, "utf8");
  const [before, after] = [text.indexOf(begin), text.indexOf(end)];
  if (before < 0 || after < 0) throw new Error(`${page} has no ${begin}`);
  writeFileSync(page, `${text.slice(0, before)}${begin}\n\n${head}\n${rows.join("\n")}\n\n${text.slice(after)}`);
}
