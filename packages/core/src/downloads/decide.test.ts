import fc from "fast-check";
import { expect, describe as group, test } from "vitest";
import { describe } from "../model/describe.js";
import type { DownloadItem } from "../model/download.js";
import type { DownloadAction, DownloadLayer, DownloadOverride, DownloadSelector } from "../model/download-override.js";
import { packageId, parseSha256, triple } from "../model/names.js";
import { decide } from "./decide.js";

const digest = parseSha256("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
const otherDigest = parseSha256("7e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
if (digest === undefined || otherDigest === undefined) throw new Error("no digests");

const base = { package: packageId("ort@2.0.0"), name: "ort", version: "2.0.0", target: triple("t"), sha256: digest };

/** From two hosts, unpacked. */
const ort: DownloadItem = {
  ...{ kind: "file", ...base, id: "ort", size: 5, unpack: { format: "tar" } },
  urls: ["https://one.example/a/ort.tar", "https://two.example:8443/b/ort.tar?x=1"],
};
/** From the first host, as it is. */
const data: DownloadItem = { kind: "file", ...base, id: "data", urls: ["https://one.example/data"], size: 7 };
const commit: DownloadItem = {
  ...{ kind: "git", ...base, id: "commit", size: 3 },
  git: { url: "https://git.example/x.git", rev: "0".repeat(40) },
};

type Entry = DownloadSelector &
  Pick<DownloadOverride, "contents" | "reason" | "optional"> & { readonly does: DownloadAction };

/** Entries stand in the lines of their file in order. */
function layersOf(...files: readonly (readonly Entry[])[]): readonly DownloadLayer[] {
  return files.map((entries, file) => ({
    ...{ kind: "site", place: `${"ab"[file]}.toml` },
    overrides: entries.map(({ does, contents, reason, optional, ...select }, index): DownloadOverride => {
      const more = { ...(contents && { contents }), ...(reason && { reason }), ...(optional && { optional }) };
      return { select, action: does, ...more, line: index + 1, column: 1 };
    }),
  }));
}

const targets = [{ triple: triple("t"), cfgs: new Set(["unix"]) }];

/** What becomes of each item in a line, then what is wrong. */
function decided(items: readonly DownloadItem[], ...files: readonly (readonly Entry[])[]): readonly string[] {
  const { planned, problems } = decide({ items, unneeded: [] }, targets, layersOf(...files));
  const lines = planned.map(({ item, decision, override }) => {
    const by = override === undefined ? "" : ` by ${override}`;
    const where = decision.kind === "fetch" ? decision.urls.join(" ") : decision.kind === "git" ? decision.url : "";
    const path = decision.kind === "file" || decision.kind === "folder" ? decision.path : where;
    return `${item.id}: ${`${decision.kind} ${path}`.trim()}${by}`;
  });
  return [...lines, ...problems.map(describe)];
}

const forbid: DownloadAction = { kind: "forbid" };
const skip: DownloadAction = { kind: "skip" };
const file: DownloadAction = { kind: "file", path: "/srv/x" };
const mirror: DownloadAction = { kind: "mirror", url: "https://mirror.example/m/" };

group("an override of downloads", () => {
  test("is none where there is none", () => {
    expect(decided([data, commit])).toEqual([
      "data: fetch https://one.example/data",
      "commit: git https://git.example/x.git",
    ]);
  });

  test.each<readonly [string, Entry, string]>([
    ["gives a file", { id: "data", does: file }, "data: file /srv/x by a.toml:1:1"],
    ["says why", { id: "data", does: skip, reason: "unused" }, "data: skip by a.toml:1:1 (unused)"],
    ["takes the system's", { crate: "o*", does: { kind: "system" } }, "data: system by a.toml:1:1"],
    ["forbids", { version: ">=2", does: forbid }, "data: forbid by a.toml:1:1"],
    [
      "names one source",
      { when: "cfg(unix)", does: { kind: "url", url: "https://x.example/y" } },
      "data: fetch https://x.example/y by a.toml:1:1",
    ],
    [
      "mirrors a host",
      { host: "one.example", does: mirror },
      "data: fetch https://mirror.example/m/data by a.toml:1:1",
    ],
    ["mirrors all", { id: "data", does: mirror }, "data: fetch https://mirror.example/m/data by a.toml:1:1"],
    [
      "mirrors a beginning",
      { url: "https://one.example/da", does: mirror },
      "data: fetch https://mirror.example/m/ta by a.toml:1:1",
    ],
    ["forbids the only host", { host: "*.example", does: forbid }, "data: forbid by a.toml:1:1"],
  ])("%s", (_, entry, expected) => expect(decided([data], [entry])).toEqual([expected]));

  test("that is about a host leaves the other sources alone", () => {
    const [one, two] = ort.kind === "file" ? ort.urls : [];
    expect(decided([ort], [{ host: "one.example", does: forbid }])).toEqual([`ort: fetch ${two} by a.toml:1:1`]);
    for (const host of ["two.example", "two.example:8443", "two*"]) {
      expect(decided([ort], [{ host, does: mirror }])).toEqual([
        `ort: fetch ${one} https://mirror.example/m/b/ort.tar?x=1 by a.toml:1:1`,
      ]);
    }
  });

  test("does not take a longer host for the one that it names", () => {
    expect(decided([data], [{ url: "https://one.exam", does: forbid }])[0]).toBe(
      "data: fetch https://one.example/data",
    );
    expect(decided([data], [{ url: "https://one.example", does: forbid }])[0]).toBe("data: forbid by a.toml:1:1");
  });

  test("gives a commit of git by a folder or from another repository", () => {
    const folder: DownloadAction = { kind: "folder", path: "/srv/tree" };
    expect(decided([commit], [{ id: "commit", does: folder }])).toEqual(["commit: folder /srv/tree by a.toml:1:1"]);
    expect(decided([commit], [{ host: "git.example", does: mirror }])).toEqual([
      "commit: git https://mirror.example/m/x.git by a.toml:1:1",
    ]);
  });

  test("that does not fit is told of, and has no effect", () => {
    expect(
      decided(
        [commit, data],
        [
          { id: "commit", does: file },
          { id: "data", does: { kind: "folder", path: "/srv" } },
        ],
      ),
    ).toEqual([
      "commit: file /srv/x by a.toml:1:1",
      "data: fetch https://one.example/data",
      "a.toml:2:1: data of ort 2.0.0: it is a file that is not unpacked, so a file stands in for it; say `file`; the override has no effect",
    ]);
  });

  test("that is narrower wins, wherever it stands", () => {
    const [wide, narrow]: readonly Entry[] = [
      { crate: "ort", does: skip },
      { crate: "ort", id: "data", does: file },
    ];
    if (wide === undefined || narrow === undefined) throw new Error("two");
    expect(decided([data], [wide, narrow])).toEqual(["data: file /srv/x by a.toml:2:1"]);
    expect(decided([data], [narrow, wide])).toEqual(["data: file /srv/x by a.toml:1:1"]);
    expect(
      decided(
        [data],
        [
          { crate: "ort", does: skip },
          { crate: "*", does: file },
        ],
      ),
    ).toEqual(["data: skip by a.toml:1:1"]);
  });

  test("neither wins of two that are as narrow and say different things", () => {
    expect(
      decided(
        [data],
        [
          { crate: "ort", does: skip },
          { id: "data", does: file },
        ],
      ),
    ).toEqual([
      "data: fetch https://one.example/data",
      "a.toml:1:1 and a.toml:2:1 say different things of data of ort 2.0.0, and neither selector is more specific: neither has an effect; add a key to one of them, or remove it",
    ]);
    expect(
      decided(
        [data],
        [
          { crate: "ort", does: skip },
          { id: "data", does: skip },
        ],
      ),
    ).toEqual(["data: skip by a.toml:1:1"]);
  });

  test("of a host stands beside one that gives a file", () => {
    expect(
      decided(
        [data, ort],
        [
          { host: "one.example", does: mirror },
          { id: "data", does: file },
        ],
      ),
    ).toEqual([
      "data: file /srv/x by a.toml:2:1",
      "ort: fetch https://mirror.example/m/a/ort.tar https://two.example:8443/b/ort.tar?x=1 by a.toml:1:1",
    ]);
  });

  test("that mirrors another part of a URL than a second one does not say the same", () => {
    const entries = [
      { version: "2", does: mirror },
      { url: "https://one.example/a/", does: mirror },
    ];
    const [planned, problem] = decided([{ ...ort, urls: ort.urls.slice(0, 1) }], entries);
    expect(planned).toBe("ort: fetch https://one.example/a/ort.tar");
    expect(problem).toContain("a.toml:1:1 and a.toml:2:1 say different things of ort of ort 2.0.0");
  });

  test("may forbid every host but a mirror", () => {
    const entries: readonly Entry[] = [
      { host: "*", does: forbid },
      { host: "one.example", does: mirror },
    ];
    expect(decided([ort], entries)).toEqual([
      "ort: fetch https://mirror.example/m/a/ort.tar by a.toml:2:1, a.toml:1:1",
    ]);
    const { forbids } = decide({ items: [ort], unneeded: [] }, targets, layersOf(entries));
    expect(forbids(new URL("https://mirror.example/m/a/ort.tar"))).toBeUndefined();
    expect(forbids(new URL("https://mirror.example/elsewhere"))).toBe("it is forbidden by a.toml:1:1");
    expect(forbids(new URL("https://two.example:8443/b/ort.tar"))).toBe("it is forbidden by a.toml:1:1");
  });

  test("of a beginning of a URL is narrower than one of its host", () => {
    expect(
      decided(
        [ort],
        [
          { host: "one.example", does: forbid },
          { url: "https://one.example/a/", does: mirror },
          { url: "https://one.example", does: { kind: "mirror", url: "https://other.example/" } },
        ],
      )[0],
    ).toBe("ort: fetch https://mirror.example/m/ort.tar https://two.example:8443/b/ort.tar?x=1 by a.toml:2:1");
  });

  test("of a higher layer works on what the lower ones left", () => {
    expect(decided([data], [{ id: "data", does: file }], [{ id: "data", does: skip }])).toEqual([
      "data: skip by b.toml:1:1",
    ]);
    expect(
      decided(
        [data],
        [{ id: "data", does: { kind: "url", url: "https://in.example/x" } }],
        [{ host: "in.example", does: forbid }],
      ),
    ).toEqual(["data: forbid by a.toml:1:1, b.toml:1:1"]);
    // Nobody goes to the declared host any more, so it does not matter that it is forbidden.
    expect(
      decided([data], [{ host: "one.example", does: mirror }], [{ host: "one.example", does: forbid, optional: true }]),
    ).toEqual(["data: fetch https://mirror.example/m/data by a.toml:1:1"]);
    expect(
      decided(
        [data],
        [{ host: "one.example", does: mirror }],
        [{ host: "one.example", does: { kind: "mirror", url: "https://site.example" } }],
      ),
    ).toEqual(["data: fetch https://site.example/data by a.toml:1:1, b.toml:1:1"]);
  });

  test("that replaces a digest is told of each time", () => {
    const contents = { sha256: otherDigest, size: 9 };
    const does: DownloadAction = { kind: "file", path: "/srv/x" };
    const { planned, problems } = decide(
      { items: [data], unneeded: [] },
      targets,
      layersOf([{ id: "data", does, contents, reason: "patched" }]),
    );
    expect(planned[0]?.decision).toEqual({ kind: "file", path: "/srv/x", ...contents });
    expect(problems.map(describe)).toEqual([
      `a.toml:1:1: data of ort 2.0.0 is to have sha256 ${otherDigest} in place of ${digest}, which its package declares (patched)`,
    ]);
  });

  test.each<readonly [Entry, string]>([
    [
      { crate: "orb", does: skip },
      "nothing that this build downloads is orb: no package called orb declares one; did you mean ort?",
    ],
    [{ crate: "ort", id: "date", does: skip }, "is ort (id date): there is data of ort 2.0.0; did you mean data?"],
    [
      { crate: "ort", version: "^1", does: skip },
      "is ort ^1: there is data of ort 2.0.0; correct it, or say `optional = true`",
    ],
    [{ id: "data", when: "cfg(windows)", does: skip }, "is id data, when cfg(windows): there is data of ort 2.0.0"],
    [{ host: "two.example", does: forbid }, "is from two.example: there is data of ort 2.0.0"],
  ])("that speaks of nothing is an error (%#)", (entry, says) => {
    expect(decided([data], [entry])[1]).toContain(`a.toml:1:1: `);
    expect(decided([data], [entry])[1]).toContain(says);
    expect(decided([data], [{ ...entry, optional: true }]).length).toBe(1);
  });

  test("that others stand before everywhere is told apart", () => {
    const layers = layersOf([{ id: "data", does: skip }], [{ id: "data", does: file }]);
    const { effects } = decide({ items: [data], unneeded: [] }, targets, layers);
    expect(
      effects.map(({ at, does, downloads, isShadowed }) => ({ at: at.place, does, downloads, isShadowed })),
    ).toEqual([
      { at: "a.toml", does: "skip", downloads: ["data of ort 2.0.0"], isShadowed: true },
      { at: "b.toml", does: "file", downloads: ["data of ort 2.0.0"], isShadowed: false },
    ]);
  });

  test("has the same effect in whatever order the entries of a file stand", () => {
    const select = fc.record(
      {
        crate: fc.constantFrom("ort", "o*"),
        id: fc.constantFrom("data", "ort", "*"),
        host: fc.constantFrom("one.example", "two.example", "*.example"),
        url: fc.constantFrom("https://one.example/", "https://one.example/a/"),
        version: fc.constant("2"),
      },
      { requiredKeys: [] },
    );
    const does = fc.constantFrom<DownloadAction>(forbid, skip, file, mirror, {
      kind: "url",
      url: "https://two.example/z",
    });
    const entries = fc.array(fc.record({ select, does }), { maxLength: 5 });
    const outcome = (some: readonly { readonly select: DownloadSelector; readonly does: DownloadAction }[]) => {
      const layers = layersOf(some.map(({ select, does }) => ({ ...select, does, optional: true })));
      const { planned } = decide({ items: [ort, data, commit], unneeded: [] }, targets, layers);
      return planned.map(({ decision }) => decision);
    };
    fc.assert(
      fc.property(entries, fc.infiniteStream(fc.nat()), (some, keys) => {
        const shuffled = some.map((one) => ({ one, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key);
        expect(outcome(shuffled.map(({ one }) => one))).toEqual(outcome(some));
      }),
    );
  });
});
