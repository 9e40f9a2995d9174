import { expect, test } from "vitest";
import { openInChromium } from "../rig/chromium.js";
import { chromium, isMissing } from "../rig/programs.js";
import { Rig } from "../rig/rig.js";
import { disagreeing, hostile, hostileNames, layered, snapshotOf } from "./snapshots.js";

/** What a browser makes of a picture. */
interface Seen {
  readonly errors: number;
  readonly labels: readonly string[];
  /** Elements that do more than to be looked at. */
  readonly active: readonly string[];
  /** Labels whose text does not fit its box. */
  readonly tooWide: readonly string[];
  /** Pairs of boxes that lie over each other. */
  readonly overlapping: readonly string[];
  readonly marked: number;
}

const look = `
  const text = await (await fetch("/picture.svg")).text();
  const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
  const holder = document.createElement("div");
  holder.append(document.importNode(parsed.documentElement, true));
  document.body.append(holder);
  const inside = (a, b) => a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
  const apart = (a, b) => a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
  const nodes = [...holder.querySelectorAll(".node")].map((node) => ({
    label: node.querySelector(".label").textContent,
    box: node.querySelector("rect").getBoundingClientRect(),
    texts: [...node.querySelectorAll("text")].map((each) => each.getBoundingClientRect()),
  }));
  const allowed = new Set(["svg", "title", "style", "rect", "text", "g", "path"]);
  const active = [...holder.querySelectorAll("*")].filter(
    (each) => !allowed.has(each.localName) && each !== holder ||
      [...each.attributes].some(({ name }) => name.startsWith("on") || name.includes("href")));
  const seen = {
    errors: parsed.querySelectorAll("parsererror").length,
    labels: nodes.map(({ label }) => label),
    active: active.map((each) => each.localName),
    tooWide: nodes.filter(({ box, texts }) => !texts.every((each) => inside(each, box))).map(({ label }) => label),
    overlapping: nodes.flatMap((one, place) =>
      nodes.slice(place + 1).filter((other) => !apart(one.box, other.box)).map((other) => one.label + " " + other.label)),
    marked: holder.querySelectorAll(".edge.error[d^=M]").length,
  };
  document.body.textContent = encodeURIComponent(JSON.stringify(seen));
`;

const page = '<!doctype html><meta charset="utf-8"><body>waiting<script type="module" src="/look.js"></script>';

/** Draws packages, and opens the picture in a real browser. */
async function seen(packages: Parameters<typeof snapshotOf>[0], ...args: readonly string[]): Promise<Seen> {
  await using rig = await Rig.create({ "s.json": await snapshotOf(packages) });
  const ran = await rig.pxMeta(["export", "graph", "--format", "svg", "--snapshot", "s.json", ...args]);
  expect(ran).toMatchObject({ status: 0, stderr: "" });
  const dom = await openInChromium({ "/index.html": page, "/look.js": look, "/picture.svg": ran.stdout });
  const [, body = ""] = /<body>([\s\S]*?)<\/body>/.exec(dom) ?? [];
  return JSON.parse(decodeURIComponent(body)) as Seen;
}

const inBrowser = test.skipIf(isMissing("chromium", chromium));

inBrowser("100 packages lie apart, and every text fits its box", async () => {
  const { labels, ...rest } = await seen(layered(10, 10), "--fact", "t:size@1#/size");
  expect(labels).toHaveLength(100);
  expect(rest).toEqual({ errors: 0, active: [], tooWide: [], overlapping: [], marked: 0 });
});

inBrowser("a contradiction is drawn as the ways on which it comes together", async () => {
  const { labels, marked, overlapping } = await seen(disagreeing, "--fact", "t:name@1#", "--domain", "target");
  expect(labels.toSorted()).toEqual(["app 1.0", "base 1.0", "gui 2.0", "net 0.3", "tls 3.1", "tool 1.0"]);
  expect([marked, overlapping]).toEqual([expect.any(Number), []]);
  expect(marked).toBeGreaterThan(1);
});

inBrowser("names are words, whatever they mean to XML, and nothing in a picture runs", async () => {
  const { errors, labels, active } = await seen(hostile, "--fact", "t:name@1#");
  expect({ errors, active }).toEqual({ errors: 0, active: [] });
  expect(labels).toEqual(expect.arrayContaining(["__proto__", "&lt;&amp;#34;", "<img src=x onerror=alert(1)>", "]]>"]));
  expect(labels).toHaveLength(hostileNames.length + 1);
});
