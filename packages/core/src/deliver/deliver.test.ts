import type { PxRule } from "@px-meta/schema";
import { describe, expect, test } from "vitest";
import { exampleField, readExample } from "../algebra/example.js";
import { readEnvelope, viewFileLimit, viewLimits, writeEnvelope } from "../json/envelope.js";
import { sha256 } from "../json/sha256.js";
import type { Fact } from "../model/fact.js";
import type { JsonValue } from "../model/json.js";
import { triple } from "../model/names.js";
import type { Package } from "../model/package.js";
import type { Unit } from "../model/unit.js";
import { type MemoryFiles, memoryFiles } from "../ports/memory-files.js";
import { propagate } from "../propagate/propagate.js";
import { type Delivery, deliver } from "./deliver.js";

const wide: Partial<PxRule> = { reach: "all", plane: ["link"] };

function unitOf(name: string): Unit {
  const folder = `/w/target/build/${name}-1`;
  return {
    package: name as Unit["package"],
    outDir: `${folder}/out`,
    domains: ["target"],
    target: triple("board"),
    linkedLibs: [],
    linkedPaths: [],
    cfgs: [],
    env: [],
    output: `${folder}/output`,
  };
}

const viewOf = (name: string) => `/w/target/build/${name}-1/out/px-meta/view.json`;
const receiptOf = (name: string) => `/w/target/build/${name}-1/out/px-meta/receipt.json`;

/** Delivers for an example in which every package that says something, and those named, use px-meta. */
function delivered(setting: {
  readonly text: string;
  readonly ran: readonly string[];
  readonly waiting?: readonly string[];
  readonly adopters?: readonly string[];
  readonly files?: MemoryFiles;
  readonly wentThrough?: boolean;
  readonly rule?: Partial<PxRule>;
  readonly change?: (fact: Fact) => Partial<Fact>;
}) {
  const { text, ran, waiting = [], adopters = [], wentThrough = true, rule = wide } = setting;
  const example = readExample(text);
  const packages = example.graph.packages.map(
    (each): Package =>
      adopters.includes(each.name) || waiting.includes(each.name)
        ? { ...each, adopts: true, hasBuildScript: true }
        : each,
  );
  const graph = { ...example.graph, packages };
  const facts = example.facts.map((fact) => ({ ...fact, outDir: unitOf(fact.name).outDir, ...setting.change?.(fact) }));
  const { propagation } = propagate({ graph, facts, rulesOf: () => [exampleField("", rule)] });
  const files = setting.files ?? memoryFiles();
  for (const name of waiting) if (!files.contents.has(viewOf(name))) files.contents.set(viewOf(name), Buffer.from(""));
  const adopting = new Set(packages.filter(({ adopts }) => adopts).map(({ name }) => name));
  const runs = ran.map((name) => ({
    unit: unitOf(name),
    ...(adopting.has(name) ? { facts: sha256(`facts of ${name}`) } : { lines: sha256(`lines of ${name}`) }),
  }));
  return {
    ...deliver({
      propagation,
      runs,
      waiting: waiting.map(unitOf),
      wentThrough,
      buildDir: "/w/target",
      workspaceRoot: "/w",
      files,
    }),
    files,
  };
}

function only(deliveries: readonly Delivery[]): Delivery {
  expect(deliveries.length).toBe(1);
  return deliveries[0] as Delivery;
}

const chain = "app uses middle\nmiddle uses low\nlow says 1";

describe("a view", () => {
  test("shows what comes from far below, and the runs that it relies on", () => {
    const { view } = only(delivered({ text: chain, ran: ["low"], waiting: ["app"] }).deliveries);
    const digest = sha256(`{"name":"low","schema":"demo@1","value":1}`);
    expect(view).toEqual({
      package: { name: "app", version: "1.0.0" },
      domains: ["target"],
      complete: true,
      facts: [
        {
          package: { id: "low", name: "low", version: "1.0.0" },
          schema: "demo@1",
          name: "low",
          domains: ["target"],
          target: "board",
          value: 1,
          sha256: digest,
          trust: "published",
          origin: { method: "literal", file: "build.rs", line: 1, column: 1 },
        },
      ],
      merged: [],
      contributions: [
        {
          package: { name: "low", version: "1.0.0" },
          output: "../../low-1/output",
          facts: "../../low-1/out/px-meta/facts.json",
          sha256: sha256("facts of low"),
        },
      ],
    });
  });

  test("is a file of the bus", () => {
    const { bytes, view, path } = only(delivered({ text: chain, ran: ["low"], waiting: ["app"] }).deliveries);
    const read = readEnvelope(bytes, path, "view@1", viewLimits);
    expect(read.ok && JSON.parse(JSON.stringify(read.value.body))).toEqual(JSON.parse(JSON.stringify(view)));
  });

  test("names the out dir of a publisher whose value speaks of it", () => {
    const { view } = only(
      delivered({ text: `app uses low\nlow says "\${OUT_DIR}/x.h"`, ran: ["low"], waiting: ["app"] }).deliveries,
    );
    expect(view.facts[0]?.["out-dir"]).toBe("../../low-1/out");
    expect(view.facts[0]?.workspace).toBeUndefined();
  });

  test("names the root of the workspace where a value speaks of it", () => {
    const { view } = only(
      delivered({ text: `app uses low\nlow says "\${WORKSPACE}/x.h"`, ran: ["low"], waiting: ["app"] }).deliveries,
    );
    expect(view.facts[0]?.workspace).toBe("../../../..");
    expect(view.facts[0]?.["out-dir"]).toBeUndefined();
  });

  test("has merged values, without the reader's own", () => {
    const rule: Partial<PxRule> = { ...wide, merge: { kind: "max", order: { kind: "number" } } };
    const { view } = only(
      delivered({ text: "app uses a, b\na says 1\nb says 2\napp says 9", ran: ["a", "b"], waiting: ["app"], rule })
        .deliveries,
    );
    expect(view.merged).toEqual([{ schema: "demo@1", pointer: "", value: 2, sha256: sha256("2") }]);
  });

  test("has no merged value where there is none to rely on", () => {
    const rule: Partial<PxRule> = { ...wide, merge: { kind: "agree" } };
    const { view } = only(
      delivered({ text: "app uses a, b\na says 1\nb says 2", ran: ["a", "b"], waiting: ["app"], rule }).deliveries,
    );
    expect(view.merged).toEqual([]);
  });

  test("relies on the lines of a run that px-meta only looked at", () => {
    const harvested = delivered({
      text: chain,
      ran: ["low"],
      waiting: ["app"],
      change: () => ({ trust: "harvested" }),
    });
    expect(only(harvested.deliveries).view.contributions.length).toBe(1);
  });

  test("relies on whoever can publish, even where it says nothing now", () => {
    const { view } = only(
      delivered({ text: "app uses quiet", ran: ["quiet"], waiting: ["app"], adopters: ["quiet"] }).deliveries,
    );
    expect(view.contributions.map(({ package: owner }) => owner.name)).toEqual(["quiet"]);
  });
});

describe("a view is complete", () => {
  const complete = (setting: Parameters<typeof delivered>[0]) => only(delivered(setting).deliveries).view.complete;
  test("when all publishers below have run", () =>
    expect(complete({ text: chain, ran: ["low"], waiting: ["app"] })).toBe(true));
  test("not while one waits", () => {
    const { deliveries } = delivered({ text: chain, ran: [], waiting: ["app", "low"] });
    expect(deliveries.map(({ unit, view }) => [unit.package, view.complete])).toEqual([
      ["app", false],
      ["low", true],
    ]);
  });
  test("not while one could not run yet, because something below it waits", () => {
    const text = "app uses p\np uses w\np says 1\nw says 2";
    const { deliveries } = delivered({ text, ran: [], waiting: ["app", "w"] });
    expect(deliveries.map(({ view }) => view.complete)).toEqual([false, true]);
  });
  test("when a publisher that has not run does not belong to the build", () =>
    expect(complete({ text: chain, ran: [], waiting: ["app"] })).toBe(true));
  test("not where cargo stopped before it could run", () =>
    expect(complete({ text: chain, ran: [], waiting: ["app"], wentThrough: false })).toBe(false));
  test("whatever dev-dependencies do", () =>
    expect(complete({ text: "app tests with t\nt says 1", ran: [], waiting: ["app"], wentThrough: false })).toBe(true));
});

describe("a run that has succeeded", () => {
  const digest = (value: number) => sha256(`{"name":"low","schema":"demo@1","value":${value}}`);
  const receipt = (found: readonly JsonValue[], merged: readonly JsonValue[] = []) =>
    writeEnvelope("receipt@1", { from: "view", reads: [{ query: { schema: "demo@1", name: "low" }, found }], merged });
  const low = (value: number) => ({
    package: { name: "low", version: "1.0.0" },
    schema: "demo@1",
    name: "low",
    sha256: digest(value),
  });
  const ran = (receiptBytes: Uint8Array | string, more: Partial<Parameters<typeof delivered>[0]> = {}) =>
    only(
      delivered({
        text: chain,
        ran: ["low", "app"],
        adopters: ["app"],
        files: memoryFiles({ [viewOf("app")]: "old", [receiptOf("app")]: receiptBytes }),
        ...more,
      }).deliveries,
    );

  test("rests when it would read the same", () => {
    const { mustRun, isChanged } = ran(receipt([low(1)]));
    expect([mustRun, isChanged]).toEqual([false, true]);
  });
  test("runs again when what it read has changed", () => {
    const { mustRun, because } = ran(receipt([low(7)]));
    expect([mustRun, because]).toMatchObject([true, [{ schema: "demo@1", name: "low" }]]);
  });
  test("runs again when it read the runs of both sides, and hears one of them now", () =>
    expect(ran(receipt([low(1), low(1)])).mustRun).toBe(true));
  test("runs again when a folder that a fact spoke of is another one, though the fact says the same", () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the token as facts write it.
    const value = "${OUT_DIR}/lib";
    const read = { ...low(1), sha256: sha256(`{"name":"low","schema":"demo@1","value":"${value}"}`) };
    const now = (found: JsonValue) => ran(receipt([found]), { change: () => ({ value }) }).mustRun;
    expect(now({ ...read, "out-dir": "../../low-1/out" })).toBe(false);
    expect(now({ ...read, "out-dir": "../../low-2/out" })).toBe(true);
  });
  test("runs again when a read that found nothing would find something", () =>
    expect(ran(receipt([])).mustRun).toBe(true));
  test("runs again when a merged value has changed", () => {
    const rule: Partial<PxRule> = { ...wide, merge: { kind: "agree" } };
    const merged = { schema: "demo@1", pointer: "", sha256: sha256("7") };
    expect(ran(receipt([low(1)], [merged]), { rule }).because).toMatchObject([{ schema: "demo@1", pointer: "" }]);
    expect(ran(receipt([low(1)], [{ ...merged, sha256: sha256("1") }]), { rule }).mustRun).toBe(false);
    expect(ran(receipt([low(1)], [{ schema: "demo@1", pointer: "" }])).mustRun).toBe(false);
  });
  test("waits for a complete view before it runs again", () =>
    expect(ran(receipt([low(7)]), { ran: ["app"], wentThrough: false }).mustRun).toBe(false));
  test("runs again when its receipt cannot be read", () => expect(ran("torn").mustRun).toBe(true));
  test("keeps its file when nothing has changed at all", () => {
    const before = ran(receipt([low(1)]));
    const files = memoryFiles({ [viewOf("app")]: before.bytes, [receiptOf("app")]: receipt([low(1)]) });
    expect(ran(receipt([]), { files }).isChanged).toBe(false);
  });
  test("gets no view where it reads none", () =>
    expect(delivered({ text: chain, ran: ["low", "app"], adopters: ["app"] }).deliveries).toEqual([]));
});

describe("nothing is made", () => {
  test("behind a link that leads out of the build directory", () => {
    const files = memoryFiles({ "/w/target/x": "", "/etc/px-meta/view.json": "" });
    files.contents.set(viewOf("app"), Buffer.from(""));
    files.links.set("/w/target/build/app-1/out", "/etc");
    const { deliveries, problems } = delivered({ text: chain, ran: ["low"], waiting: ["app"], files });
    expect([deliveries, problems.map(({ kind }) => kind)]).toEqual([[], ["foreign-out-dir"]]);
  });
  test("for a folder beside the build directory", () => {
    const files = memoryFiles({ "/w/target/x": "" });
    files.links.set("/w/target/build/app-1", "/w/target-2");
    expect(delivered({ text: chain, ran: ["low"], waiting: ["app"], files }).problems.map(({ kind }) => kind)).toEqual([
      "foreign-out-dir",
    ]);
  });
  test("that is larger than a view may be", () => {
    const text = `app uses low\nlow says "${"x".repeat(viewFileLimit)}"`;
    expect(delivered({ text, ran: ["low"], waiting: ["app"] }).problems.map(({ kind }) => kind)).toEqual([
      "file-too-large",
    ]);
  });
});
