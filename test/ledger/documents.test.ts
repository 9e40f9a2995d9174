import { makeSnapshot, type PackagePart, writeSnapshot } from "@px-meta/core";
import { expect, test } from "vitest";
import { hostileNames } from "../export/snapshots.js";
import { Rig } from "../rig/rig.js";
import { type CycloneDx, complaintsOfCycloneDx, complaintsOfSpdx, looseEnds, type Spdx, said } from "./valid.js";

async function snapshotOf(packages: readonly PackagePart[], roots?: readonly string[]): Promise<string> {
  const parts = { target: "board", host: "desk", packages, ...(roots === undefined ? {} : { roots }) };
  const made = await makeSnapshot(parts);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return writeSnapshot(made.value);
}

/** Both documents of some packages, held against their schemas. */
async function documentsOf(packages: readonly PackagePart[], ...args: readonly string[]) {
  await using rig = await Rig.create({ "s.json": await snapshotOf(packages) });
  const written = async (format: string) => {
    const ran = await rig.pxMeta(["export", format, "--snapshot", "s.json", ...args]);
    expect(ran).toMatchObject({ status: 0 });
    return { document: JSON.parse(ran.stdout) as unknown, stderr: ran.stderr };
  };
  const [cyclonedx, spdx] = [await written("cyclonedx"), await written("spdx")];
  expect(complaintsOfCycloneDx(cyclonedx.document)).toEqual([]);
  expect(complaintsOfSpdx(spdx.document)).toEqual([]);
  expect(looseEnds(cyclonedx.document as CycloneDx)).toEqual([]);
  return { cyclonedx: cyclonedx.document as CycloneDx, spdx: spdx.document as Spdx, stderr: cyclonedx.stderr };
}

const bundled = { link: "static", libs: ["z"], source: "bundled", version: "1.3.1" };
const system = { link: "dynamic", libs: ["z"], source: "system", version: "1.2.13" };
const library = (name: string, value: object) => ({ schema: "native-library@1", name, value: { ...value } });
const digest = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";

const packages: readonly PackagePart[] = [
  {
    id: "app",
    version: "1.0",
    crateTypes: ["bin"],
    dependencies: ["z-sys", "own-sys", { id: "gen", kind: "build" }, { id: "check", kind: "dev" }],
  },
  { id: "z-sys", version: "1.1", facts: [library("zlib", system)] },
  { id: "own-sys", version: "2.0", dependencies: ["z-sys"], facts: [library("zlib", bundled), library("z", system)] },
  { id: "gen", version: "0.1", facts: [library("own", { link: "static", libs: ["own"], source: "bundled" })] },
  { id: "check", version: "0.2" },
];

test("a library that a crate brings is a thing of its own, that of the system one for all, and one without a version is told", async () => {
  const { cyclonedx, spdx, stderr } = await documentsOf(packages);
  const lines = cyclonedx.components.map(({ name, version = "", purl, cpe = "", scope }) =>
    [name, version, purl, cpe.slice(8), scope].join(" ").trim(),
  );
  expect(lines).toEqual([
    "zlib 1.2.13 pkg:github/madler/zlib@v1.2.13 a:zlib:zlib:1.2.13:*:*:*:*:*:*:* required",
    "check 0.2 pkg:generic/check@0.2  excluded",
    "gen 0.1 pkg:generic/gen@0.1  excluded",
    "own  pkg:generic/own  excluded",
    "own-sys 2.0 pkg:generic/own-sys@2.0  required",
    "zlib 1.3.1 pkg:github/madler/zlib@v1.3.1 a:zlib:zlib:1.3.1:*:*:*:*:*:*:* required",
    "z-sys 1.1 pkg:generic/z-sys@1.1  required",
  ]);
  const [system, , , , , own] = cyclonedx.components;
  expect(own && said(own, "brought-by")).toEqual(["pkg:generic/own-sys@2.0"]);
  expect(system && said(system, "source")).toEqual(["system"]);
  expect(cyclonedx.dependencies.find(({ ref }) => ref.endsWith("own-sys@2.0"))?.dependsOn).toEqual([
    "native-library/zlib@1.2.13",
    "pkg:generic/own-sys@2.0#native-library/zlib@1.3.1",
    "pkg:generic/z-sys@1.1",
  ]);
  const names = new Map(spdx.packages.map(({ SPDXID, name, versionInfo }) => [SPDXID, `${name} ${versionInfo ?? ""}`]));
  const relations = spdx.relationships.map(
    (one) => `${names.get(one.spdxElementId)} ${one.relationshipType} ${names.get(one.relatedSpdxElement)}`,
  );
  expect(relations).toEqual([
    "undefined DESCRIBES app 1.0",
    "check 0.2 DEV_DEPENDENCY_OF app 1.0",
    "gen 0.1 BUILD_DEPENDENCY_OF app 1.0",
    "app 1.0 DEPENDS_ON own-sys 2.0",
    "app 1.0 DEPENDS_ON z-sys 1.1",
    "gen 0.1 CONTAINS own ",
    "gen 0.1 STATIC_LINK own ",
    "own-sys 2.0 DYNAMIC_LINK zlib 1.2.13",
    "own-sys 2.0 CONTAINS zlib 1.3.1",
    "own-sys 2.0 STATIC_LINK zlib 1.3.1",
    "own-sys 2.0 DEPENDS_ON z-sys 1.1",
    "z-sys 1.1 DYNAMIC_LINK zlib 1.2.13",
  ]);
  expect(stderr).toMatch(/^warning: nobody knows in which version packages bring these, .*\n {2}own of gen 0\.1\n/);
  expect(stderr).toContain(`px-meta build --set 'gen native-library@1/own#/version="…"'`);
  expect(stderr).toContain("5 crates, 3 native libraries (2 brought by crates, 2 with a CPE name), 0 tools");
});

test("a download has its digest and origin, and no secret", async () => {
  const used = {
    from: "network",
    url: "https://u:pass@mirror.example.net/x?sig=secret",
    sha256: digest,
    verified: true,
  };
  const fetched = {
    ...{ urls: ["https://token@example.org/x?sig=secret"], sha256: digest, size: 3, purpose: "tool" },
    ...{ licence: "MIT/Apache-2.0", used },
  };
  const commit = { url: "https://github.com/Some/Repo.git", rev: "0123456789abcdef0123456789abcdef01234567" };
  const facts = [
    { schema: "download@1", name: "x", value: fetched },
    {
      schema: "download@1",
      name: "y",
      value: { git: commit, sha256: digest, used: { from: "store", verified: true } },
    },
    { schema: "download@1", name: "z", value: { sha256: digest, used: { from: "skipped", verified: false } } },
  ];
  const { cyclonedx, spdx } = await documentsOf([{ id: "app", version: "1", facts }]);
  const text = JSON.stringify([cyclonedx, spdx]);
  expect(text).not.toMatch(/pass|token|secret/);
  const [x, y] = cyclonedx.components;
  expect(x).toMatchObject({
    ...{ type: "file", name: "x", scope: "excluded", hashes: [{ alg: "SHA-256", content: digest }] },
    licenses: [{ expression: "MIT OR Apache-2.0", acknowledgement: "declared" }],
    purl: `pkg:generic/x?checksum=sha256:${digest}&download_url=https://example.org/x`,
  });
  expect(x && said(x, "used:url")).toEqual(["https://mirror.example.net/x"]);
  expect(y).toMatchObject({ name: "y", scope: "required", purl: `pkg:github/some/repo@${commit.rev}` });
  expect(spdx.packages.map(({ name, downloadLocation }) => `${name} ${downloadLocation}`)).toEqual([
    "app NOASSERTION",
    "x https://example.org/x",
    `y git+https://github.com/Some/Repo.git@${commit.rev}`,
  ]);
});

test("only what was asked for is in it, with what that needs", async () => {
  const { cyclonedx } = await documentsOf(packages, "own-sys");
  expect(cyclonedx.metadata.component.name).toBe("own-sys");
  expect(cyclonedx.components.map(({ name }) => name)).toEqual(["zlib", "zlib", "z-sys"]);
  const several = await documentsOf(packages, "z-sys", "gen");
  expect(several.cyclonedx.metadata.component).toMatchObject({ name: "gen, z-sys", "bom-ref": "px-meta:build" });
  expect(several.cyclonedx.dependencies[0]?.dependsOn).toEqual(["pkg:generic/gen@0.1", "pkg:generic/z-sys@1.1"]);
});

test("names, licences and values can be anything", async () => {
  const hostile = hostileNames.map((id) => ({
    ...{ id, version: id },
    facts: [
      library("x", { link: "static", libs: [id], source: "bundled", version: id, evidence: [{ field: id, text: id }] }),
      {
        schema: "download@1",
        name: "d",
        value: { urls: [id], licence: id, sha256: digest, used: { from: "store", verified: false } },
      },
    ],
  }));
  const { cyclonedx, spdx } = await documentsOf([{ id: "app", dependencies: hostileNames }, ...hostile]);
  expect(cyclonedx.components).toHaveLength(3 * hostileNames.length);
  expect(new Set(spdx.packages.map(({ SPDXID }) => SPDXID)).size).toBe(3 * hostileNames.length + 1);
});

test("equal builds have equal documents, whatever the order of the facts and the language", async () => {
  const turned = packages.map((one) => ({ ...one, ...(one.facts && { facts: one.facts.toReversed() }) })).toReversed();
  await using rig = await Rig.create({
    "a.json": await snapshotOf(packages, ["app"]),
    "b.json": await snapshotOf(turned, ["app"]),
  });
  for (const format of ["cyclonedx", "spdx"]) {
    const one = await rig.pxMeta(["export", format, "--snapshot", "a.json"]);
    const other = await rig.pxMeta(["export", format, "--snapshot", "b.json"], { env: { LC_ALL: "sv_SE.UTF-8" } });
    expect(one.status).toBe(0);
    expect(other.stdout).toBe(one.stdout);
  }
});

test("the time is that of SOURCE_DATE_EPOCH, and none where it is not set or no number", async () => {
  await using rig = await Rig.create({ "s.json": await snapshotOf([{ id: "app" }]) });
  const at = async (format: string, epoch: string) => {
    const ran = await rig.pxMeta(["export", format, "--snapshot", "s.json"], { env: { SOURCE_DATE_EPOCH: epoch } });
    return JSON.parse(ran.stdout) as CycloneDx & Spdx;
  };
  expect((await at("cyclonedx", "1700000000")).metadata.timestamp).toBe("2023-11-14T22:13:20.000Z");
  expect((await at("cyclonedx", "soon")).metadata.timestamp).toBeUndefined();
  expect((await at("spdx", "1700000000")).creationInfo.created).toBe("2023-11-14T22:13:20Z");
  expect((await at("spdx", "")).creationInfo.created).toBe("1970-01-01T00:00:00Z");
  const numbers = [await at("cyclonedx", "1"), await at("cyclonedx", "2")].map(({ serialNumber }) => serialNumber);
  expect(numbers[0]).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(numbers).size).toBe(2);
});

test("where there is nothing to write about, it says so", async () => {
  await using rig = await Rig.create({
    ...{ "s.json": await snapshotOf([{ id: "app" }]), "none.json": await snapshotOf([]), "torn.json": "{" },
    ...{ "Cargo.toml": '[package]\nname = "a"\nversion = "1.0.0"\nedition = "2021"\n', "src/lib.rs": "" },
  });
  const told = async (...args: readonly string[]) => rig.told(await rig.pxMeta(["export", ...args]));
  expect(await told("cyclonedx")).toMatch(
    /^status 3\n--- stdout\n--- stderr\nerror: nothing is known of a build here yet/,
  );
  expect(await told("spdx", "nobody", "--snapshot", "s.json")).toMatch(
    /^status 1\n--- stdout\n--- stderr\nerror: .*nobody/,
  );
  expect(await told("spdx", "--snapshot", "torn.json")).toMatch(/^status 1\n/);
  expect(await told("spdx", "--snapshot", "s.json", "-o", "s.json/x")).toMatch(/^status 3\n/);
  expect(await told("spdx", "--fact", "abi@1")).toMatch(
    /^status 2\n--- stdout\n--- stderr\nerror: --fact is for graph/,
  );
  const empty = await rig.pxMeta(["export", "cyclonedx", "--snapshot", "none.json"]);
  expect(empty).toMatchObject({ status: 0 });
  expect(complaintsOfCycloneDx(JSON.parse(empty.stdout))).toEqual([]);
});

test("the schemas refuse what is no such document", () => {
  expect(complaintsOfCycloneDx({ bomFormat: "CycloneDX" })).not.toEqual([]);
  expect(complaintsOfSpdx({ spdxVersion: "SPDX-2.3" })).not.toEqual([]);
});
