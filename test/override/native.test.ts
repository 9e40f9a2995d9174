import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Rig, repository } from "../rig/rig.js";
import { RustcLog } from "../rig/rustc-log.js";

/** Real crates at the versions that the examples use, in a library: nothing is linked, so that no system library is needed. */
function workspace(dependencies: string): Record<string, string> {
  return {
    "Cargo.toml": `[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\n${dependencies}\n`,
    "Cargo.lock": readFileSync(join(repository, "examples", "native-stack", "Cargo.lock"), "utf8"),
    "src/lib.rs": "",
    "pc/.keep": "",
  };
}

/** A pkg-config that knows what stands in `pc` alone. */
function pkgConfig(rig: Rig): Record<string, string> {
  return { PKG_CONFIG_LIBDIR: rig.path("pc"), PKG_CONFIG_PATH: "" };
}

function pc(name: string, lib: string): string {
  return `Name: ${name}\nDescription: ${name}\nVersion: 9.9.9\nLibs: -l${lib}\n`;
}

interface Library {
  readonly link: string;
  readonly source: string;
  readonly trust: string;
}

async function libraries(rig: Rig): Promise<Readonly<Record<string, Library>>> {
  const ran = await rig.pxMeta(["inspect", "--format", "json"]);
  const { facts } = JSON.parse(ran.stdout) as {
    readonly facts: readonly { schema: string; name: string; trust: string; value: Library }[];
  };
  const of = facts.filter(({ schema }) => schema === "native-library@1");
  return Object.fromEntries(
    of.map(({ name, trust, value: { link, source } }) => [name, { link, source, trust }] as const),
  );
}

const posix = process.platform !== "win32";

test.runIf(posix)(
  "a policy for system libraries takes effect, or is told of; applied, plain cargo builds the same",
  async () => {
    await using rig = await Rig.create({
      ...workspace('bzip2-sys = "0.1"\nzstd-sys = { version = "2", default-features = false }\nring = "0.17"'),
      "px-meta.toml": 'px-meta = 1\npolicy = { vendoring = "forbid" }\n',
      "pc/libzstd.pc": pc("libzstd", "zstd"),
    });
    const log = RustcLog.create(rig);
    const env = { ...log.env, ...pkgConfig(rig) };

    const first = await rig.pxMeta(["build"], { env });
    expect(first.status).toBe(1);
    expect(first.stderr).toContain(
      'px-meta.toml:2:12: native-library@1/ring#/source of ring 0.17.14 is to be "system"',
    );
    expect(first.stderr).toContain(
      'native-library@1/bzip2#/source of bzip2-sys 0.1.13+1.0.8 is to be "system", but its build script made it "bundled"',
    );
    expect(first.stderr).not.toContain("native-library@1/zstd");
    expect(await libraries(rig)).toMatchObject({
      zstd: { link: "dynamic", source: "system", trust: "harvested" },
      bzip2: { link: "static", source: "bundled" },
      ring: { link: "static", source: "bundled" },
    });

    rig.write({
      "pc/bzip2.pc": pc("bzip2", "bz2"),
      "px-meta.toml": `px-meta = 1
policy = { vendoring = "forbid" }
[[override]]
select = { crate = "ring" }
fact = "native-library@1/ring"
waive = "override-without-effect"
reason = "it has no system library"
`,
    });
    // The script watches the variables of pkg-config, not what stands in its folders.
    await rig.cargo(["clean", "-p", "bzip2-sys"], { env });
    const second = await rig.pxMeta(["build"], { env });
    expect(second).toMatchObject({ status: 0 });
    expect(await libraries(rig)).toMatchObject({ bzip2: { link: "dynamic", source: "system" } });

    const before = "# ours\n[net]\nretry = 1 # no line break after this";
    rig.write({ ".cargo/config.toml": before });
    expect((await rig.pxMeta(["override", "apply"], { env })).status).toBe(0);
    const applied = readFileSync(rig.path(".cargo/config.toml"), "utf8");
    expect(applied.startsWith(before)).toBe(true);
    expect(applied).toContain('[env.ZSTD_SYS_USE_PKG_CONFIG]\nvalue = "1"\nforce = true\n');
    log.take();
    expect((await rig.cargo(["build"], { env })).status).toBe(0);
    expect((await rig.pxMeta(["build"], { env })).status).toBe(0);
    expect(log.take()).toEqual([]);
    await rig.pxMeta(["override", "apply"], { env });
    expect(readFileSync(rig.path(".cargo/config.toml"), "utf8")).toBe(applied);
    expect((await rig.pxMeta(["override", "remove"], { env })).status).toBe(0);
    expect(readFileSync(rig.path(".cargo/config.toml"), "utf8")).toBe(before);
  },
  300_000,
);

test.runIf(posix)(
  "an override replaces a script where nothing else brings it about; its package keeps its facts",
  async () => {
    await using rig = await Rig.create(
      workspace('bzip2-sys = "0.1"\nlibz-sys = { version = "1", default-features = false }'),
    );
    const log = RustcLog.create(rig);
    const env = { ...log.env, ...pkgConfig(rig), PX_META__ZLIB: 'libz-sys native-library@1/zlib#/source="bundled"' };
    const override = (select: string) => `px-meta = 1
[[override]]
select = { ${select} }
fact = "native-library@1/bzip2"
set = { source = "system", link = "dynamic", search-paths = ["\${WORKSPACE}/my libs"], version = "9.9.9" }
`;
    rig.write({ "px-meta.toml": override('crate = "bzip2-sys", domain = "target"') });
    const refused = await rig.pxMeta(["build"], { env });
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(
      /px-meta.toml:5:9: .*\[target\..*\.bzip2\] in cargo's configuration alone, which reaches/,
    );
    expect(refused.stderr.match(/^error:/gm)).toHaveLength(1);
    expect(await libraries(rig)).toMatchObject({ zlib: { link: "static", source: "bundled", trust: "harvested" } });

    rig.write({ "px-meta.toml": override('links = "bzip2"') });
    const replaced = await rig.pxMeta(["build"], { env });
    expect(replaced.status).toBe(0);
    expect(replaced.stderr).toMatch(/^note: \[target\..*\.bzip2\].*cargo builds bzip2-sys 0.1.13\+1.0.8 again/m);
    expect(await libraries(rig)).toMatchObject({ bzip2: { link: "dynamic", source: "system", trust: "overridden" } });

    expect((await rig.pxMeta(["override", "apply"], { env })).status).toBe(0);
    expect(readFileSync(rig.path(".cargo/config.toml"), "utf8")).toContain('rustc-link-lib = ["dylib=bz2"]');
    log.take();
    expect((await rig.cargo(["build"], { env })).status).toBe(0);
    expect((await rig.pxMeta(["build"], { env })).status).toBe(0);
    expect(log.take()).toEqual([]);

    rig.write({ "px-meta.toml": override('links = "bzip2"').replace("my libs", "other") });
    const stale = await rig.pxMeta(["build"], { env });
    expect(stale.status).toBe(1);
    expect(stale.stderr).toContain(
      ".cargo/config.toml:1: the overrides that were applied there are not those that hold now",
    );
  },
  300_000,
);
