import { expect, test } from "vitest";
import { openInChromium } from "../rig/chromium.js";
import { chromium, isMissing } from "../rig/programs.js";
import { bundleForBrowsers } from "./bundle.js";
import { snapshot } from "./snapshot.js";

const script = `
  import { describe, explain, findNodes, nodeValues, propagate, readSnapshot, writePropagation } from "@px-meta/core";

  const snapshot = await readSnapshot(await (await fetch("/snapshot.json")).text(), "snapshot.json");
  const answer = await propagate(snapshot.value);
  const [app] = findNodes(answer, "app").value;
  const bad = await readSnapshot('{"px-meta": "snapshot@1", "edges"');
  const { merged } = nodeValues(answer, app);
  const shown = {
    merged: ["/cxx/stdlib", "/depth"].map((pointer) => merged.find((field) => field.pointer === pointer).here),
    problems: answer.problems.map(({ kind }) => kind),
    message: answer.problems.map(describe)[0],
    why: explain(answer, app, { schema: "toolkit:theme@1", pointer: "/depth" }).contributions.map(
      ({ standing, path, value }) => [value, standing, path.map((step) => step.package)],
    ),
    written: JSON.parse(writePropagation(answer))["px-meta"],
    bad: bad.error.map(describe),
  };
  document.body.textContent = JSON.stringify(shown);
`;

const page = '<!doctype html><meta charset="utf-8"><body>waiting<script type="module" src="/main.js"></script>';

test.skipIf(isMissing("chromium", chromium))(
  "a bundle of the library reads a snapshot in a browser, and finds the merged value and the conflict",
  async () => {
    const chunks = await bundleForBrowsers(script);
    const site = Object.fromEntries(Object.entries(chunks).map(([name, text]) => [`/${name}`, text]));
    const dom = await openInChromium({ ...site, "/index.html": page, "/snapshot.json": JSON.stringify(snapshot) });
    const [, body = ""] = /<body>([\s\S]*?)<\/body>/.exec(dom) ?? [];
    const shown: unknown = JSON.parse(body.replaceAll("&gt;", ">").replaceAll("&lt;", "<").replaceAll("&amp;", "&"));
    expect(shown).toEqual({
      merged: [
        {
          kind: "conflict",
          contributors: [
            expect.objectContaining({ package: "gui", value: "libstdc++" }),
            expect.objectContaining({ package: "net", value: "libc++" }),
          ],
        },
        { kind: "value", value: 32 },
      ],
      problems: ["conflicting-fact"],
      message: expect.stringContaining("two C++ standard libraries, in what is linked into app 1.0"),
      why: [
        [24, "dominated", ["app 1.0", "gui 2.1"]],
        [32, "decides", ["app 1.0", "net 0.3"]],
      ],
      written: "propagate@1",
      bad: [expect.stringContaining("1:34")],
    });
  },
);

test("a bundle holds what the script uses, and no stage that is for cargo alone", async () => {
  const [all, reading] = await Promise.all([
    bundleForBrowsers(script),
    bundleForBrowsers('import { readSnapshot } from "@px-meta/core"; console.log(readSnapshot);'),
  ]);
  const text = Object.values(all).join("\n");
  expect(text).not.toMatch(/["']node:|cargo metadata --format-version/);
  expect(all["main.js"]).toContain("ZSTD_SYS_USE_PKG_CONFIG");
  expect(reading["main.js"]).not.toContain("ZSTD_SYS_USE_PKG_CONFIG");
  expect((reading["main.js"] ?? "").length).toBeLessThan((all["main.js"] ?? "").length / 3);
});
