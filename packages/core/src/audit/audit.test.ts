import { expect, test } from "vitest";
import { graph } from "../graph/graph.js";
import { describe as say } from "../model/describe.js";
import type { DownloadAdapter } from "../model/download-adapter.js";
import type { CargoMetadata, MetadataPackage } from "../model/metadata.js";
import { type Domain, packageId, triple } from "../model/names.js";
import type { Selection } from "../model/selection.js";
import { memoryFiles } from "../ports/memory-files.js";
import { type Audited, audit } from "./audit.js";
import { signsIn } from "./source.js";

const adapters: readonly DownloadAdapter[] = [
  {
    package: "ort-sys",
    versions: "^2",
    read: ["2.0.0"],
    sign: { files: ["build.rs"], text: "ORT" },
    downloads: [
      {
        id: "ort",
        purpose: "library",
        features: ["fetch", "!load"],
        table: {
          files: ["old.txt", "dist.tsv"],
          columns: ["target", "features", "url", "sha256"],
          features: { cuda: "cu", gpu: "gpu" },
          otherwise: "more",
        },
        verifies: "sha256",
      },
    ],
    knobs: [
      { does: "folder", env: { ORT_LIB: "{path}" } },
      { does: "skip", env: { ORT_SKIP: "1" }, versions: ">=2.1" },
    ],
  },
  {
    package: "engine",
    read: ["1.0.0"],
    sign: { files: ["build.rs", "build/main.rs"], text: "MIRROR" },
    downloads: [
      {
        id: "engine",
        purpose: "library",
        urls: ["https://example.org/{tag}/{file}"],
        base: "https://example.org",
        texts: {
          tag: [{ of: "helper", file: "src/lib.rs", pattern: 'TAG = "([^"]+)"' }],
          file: [
            { when: 'cfg(target_os = "linux")', is: "e-{version}-{target_arch}.tgz" },
            { when: "cfg(windows)", is: "e.zip" },
          ],
          digest: [{ file: "sums", pattern: "^([0-9a-f]{64})  {file}$" }],
        },
        verifies: "sha256",
        sha256: "digest",
        unless: ["FROM_SOURCE"],
      },
      {
        id: "tool",
        purpose: "tool",
        "runs-for": "host",
        from: "{target}",
        env: { TOOL: ["1", "yes"] },
        verifies: "git",
      },
      { id: "source", purpose: "source", from: "a submodule", absent: "deps/list", verifies: "git" },
    ],
    knobs: [{ does: "base", ids: ["engine"], env: { MIRROR: "{base}", MIRROR_SHA: "{sha256}" } }],
  },
];

const selection: Selection = {
  targets: [],
  profile: "dev",
  features: [],
  allFeatures: false,
  noDefaultFeatures: false,
  packages: [],
  exclude: [],
  workspace: true,
  dev: false,
};

/**
 * A workspace in words: `app 1.0.0 with f,g < build:a, b` is a package with features that depends on what follows; one
 * after which `!` stands has a build script. Files follow as `/ort-sys/build.rs = text`.
 */
function audited(
  text: string,
  env: Readonly<Record<string, string>> = {},
  target = "linux",
  known: readonly DownloadAdapter[] = adapters,
): Audited {
  const lines = text
    .trim()
    .split("\n")
    .map((line) => line.trim());
  const contents: Record<string, string> = {};
  const packages: MetadataPackage[] = [];
  const nodes: {
    id: string;
    features: string[];
    deps: { pkg: string; dep_kinds: { kind: string | null; target: null }[] }[];
  }[] = [];
  for (const line of lines) {
    const file = /^(\/\S+) = (.*)$/.exec(line);
    if (file !== null) {
      contents[file[1] ?? ""] = (file[2] ?? "").replaceAll("\\n", "\n").replaceAll("\\t", "\t");
      continue;
    }
    const [, name = "", version = "", mark = "", features = "", deps = ""] =
      /^(\S+) ([\d.]+)(!?)(?: with (\S+))?(?: < (.*))?$/.exec(line) ?? [];
    const targets = [
      { kind: ["lib"], crate_types: ["lib"], name },
      ...(mark === ""
        ? []
        : [{ kind: ["custom-build"], crate_types: ["bin"], name: "b", src_path: `/${name}/build.rs` }]),
    ];
    packages.push({
      id: name,
      name,
      version,
      source: null,
      manifest_path: `/${name}/Cargo.toml`,
      targets,
      dependencies: [],
    });
    nodes.push({
      id: name,
      features: features.split(",").filter((one) => one !== ""),
      deps: deps.split(", ").flatMap((one) => {
        const [, kind, pkg = ""] = /^(?:(build|dev):)?(.+)$/.exec(one) ?? [];
        return pkg === "" ? [] : [{ pkg, dep_kinds: [{ kind: kind ?? null, target: null }] }];
      }),
    });
  }
  const metadata: CargoMetadata = {
    packages,
    workspace_members: [packages[0]?.id ?? ""],
    resolve: { nodes, root: null },
    target_directory: "/t",
    workspace_root: "/",
  };
  const platforms = (["target", "host"] as readonly Domain[]).map((domain) => ({
    domain,
    triple: triple(domain === "host" ? "desk" : target),
  }));
  const cfgs = [
    target === "linux" ? ['target_os="linux"', 'target_arch="x86_64"'] : ['target_os="bare"'],
    ['target_os="linux"'],
  ];
  const made = graph({ metadata, selection, platforms, cfgs });
  if (!made.ok) throw new Error(say(made.error));
  return audit({
    graph: made.value.graph,
    cfgs,
    adapters: known,
    scripts: new Map(packages.map(({ name }) => [packageId(name), `/${name}/build.rs`])),
    declaring: new Set([packageId("declares")]),
    env,
    files: memoryFiles(contents),
  });
}

/** Compares what is found, a line for each. */
function check(
  text: string,
  expected: readonly string[],
  env: Readonly<Record<string, string>> = {},
  target?: string,
): void {
  const { known, suspected } = audited(text, env, target);
  const shown = [
    ...known.flatMap(({ label, downloads, isRead }) => [
      `${label}${isRead ? "" : " believed"}`,
      ...downloads.map(({ id, urls, from, sha256, told, knobs, targets }) =>
        [
          `${id} for ${targets.join()}:`,
          ...urls,
          ...(from === undefined ? [] : [from]),
          ...(sha256 === undefined ? [] : [`is ${sha256.slice(0, 4)}`]),
          ...(told === undefined ? [] : [`told ${told.does} by ${told.by.join(" ")}`]),
          ...knobs.map(({ does }) => `can ${does}`),
        ].join(" "),
      ),
    ]),
    ...suspected.map(({ label, through, source, isChanged }) =>
      [
        `${label}?`,
        ...(through === undefined ? [] : [through.kind, through.path.join(" > ")]),
        ...source.map(({ kind, text: said, file, line }) => `${kind} ${said} at ${file}:${line}`),
        ...(isChanged ? ["changed"] : []),
      ].join(" "),
    ),
  ];
  expect(shown).toEqual(expected);
}

const digest = "ab12".repeat(16);
const table = `target\\tfeatures\\turl\\tsha256\\nlinux\\tcu,x\\thttps://e/cu\\t${digest}\\nlinux\\tnone\\thttps://e/none\\t${digest.toUpperCase()}\\nlinux\\tgpu\\thttps://e/gpu\\tshort\\n`;
const ort = (features: string, version = "2.0.0") => `
  app 1.0.0 < ort-sys
  ort-sys ${version}! with ${features}
  /ort-sys/build.rs = // ORT
  /ort-sys/dist.tsv = ${table}`;
const engine = `
  app 1.0.0 < engine
  engine 1.0.0! < build:helper
  helper 1.0.0
  /engine/build.rs = MIRROR
  /engine/deps/list = there
  /helper/src/lib.rs = const TAG = "v7"
  /engine/sums = ${"0".repeat(64)}  other\\n${digest}  e-1.0.0-x86_64.tgz\\n`;
const told = `engine for linux: https://example.org/v7/e-1.0.0-x86_64.tgz is ab12`;

test("a list in the package is read for target and features", () => {
  check(ort("fetch"), ["ort-sys 2.0.0", "ort for linux: https://e/none is ab12 can folder"]);
});

test("of a list whose lines have other features, the first with more is taken", () => {
  check(ort("fetch,cuda"), ["ort-sys 2.0.0", "ort for linux: https://e/cu is ab12 can folder"]);
});

test("what is no digest is not shown as one", () => {
  check(ort("fetch,gpu"), ["ort-sys 2.0.0", "ort for linux: https://e/gpu can folder"]);
});

test("a feature that keeps the script from fetching leaves the package known", () => {
  check(ort("fetch,load"), ["ort-sys 2.0.0"]);
});

test("of a version that nobody read it is said that it is believed, with the knobs of that version", () => {
  check(ort("fetch", "2.1.0"), ["ort-sys 2.1.0 believed", "ort for linux: https://e/none is ab12 can folder can skip"]);
});

test("a variable that is set tells the script otherwise", () => {
  const line = "ort for linux: https://e/none is ab12 told folder by ORT_LIB=/x can folder";
  check(ort("fetch"), ["ort-sys 2.0.0", line], { ORT_LIB: "/x" });
  const skip = "ort for linux: https://e/none is ab12 told skip by ORT_SKIP=1 can folder can skip";
  check(ort("fetch", "2.1.0"), ["ort-sys 2.1.0 believed", skip], { ORT_SKIP: "1" });
});

test("a variable with another value than the one that skips says nothing", () => {
  check(
    ort("fetch", "2.1.0"),
    ["ort-sys 2.1.0 believed", "ort for linux: https://e/none is ab12 can folder can skip"],
    {
      ORT_SKIP: "0",
      ORT_LIB: "",
    },
  );
});

test("a script that has lost its sign is a suspicion", () => {
  check("app 1.0.0 < ort-sys\nort-sys 2.0.0! < build:ureq\nureq 3.0.0\n/ort-sys/build.rs = new", [
    "ort-sys 2.0.0? http ureq 3.0.0 changed",
  ]);
});

test("versions, tags and digests are looked up where they stand", () => {
  check(engine, ["engine 1.0.0", `${told} can base`]);
});

test("what cannot be looked up stays in braces", () => {
  check(engine.replace("TAG = ", "TAG := "), [
    "engine 1.0.0",
    "engine for linux: https://example.org/{tag}/e-1.0.0-x86_64.tgz is ab12 can base",
  ]);
});

test("a digest that the package lacks is not shown", () => {
  check(engine.replace("e-1.0.0-x86_64.tgz", "e-1.0.0-arm.tgz"), [
    "engine 1.0.0",
    "engine for linux: https://example.org/v7/e-1.0.0-x86_64.tgz can base",
  ]);
});

test("a list in the package that does not name the target leaves nothing", () => {
  const listed: DownloadAdapter = {
    package: "listed",
    read: ["1.0.0"],
    sign: { files: ["build.rs"], text: "X" },
    downloads: [
      {
        id: "x",
        purpose: "data",
        urls: ["https://e/{file}"],
        texts: { file: [{ file: "list", pattern: "^{target}=([a-z]+)$" }] },
        verifies: "none",
      },
    ],
  };
  const lines = (list: string) => `app 1.0.0 < listed\nlisted 1.0.0!\n/listed/build.rs = X\n/listed/list = ${list}`;
  const found = (list: string) =>
    audited(lines(list), {}, "linux", [listed]).known[0]?.downloads.map(({ urls }) => urls[0]);
  expect(found("linux=a\\nbsd=b")).toEqual(["https://e/a"]);
  expect(found("bsd=b")).toEqual([]);
});

test("a target for which the script has nothing leaves nothing", () => {
  check(engine, ["engine 1.0.0"], {}, "bare");
});

test("the environment switches downloads on and off", () => {
  check(engine, ["engine 1.0.0"], { FROM_SOURCE: "1" });
  check(engine, ["engine 1.0.0", `${told} can base`], { FROM_SOURCE: "0" });
  check(engine, ["engine 1.0.0", `${told} can base`, "tool for desk: desk"], { TOOL: "YES" });
});

test("a digest alone tells a script nothing", () => {
  check(engine, ["engine 1.0.0", `${told} can base`], { MIRROR_SHA: digest });
  const elsewhere = [`engine 1.0.0`, `${told} told base by MIRROR=https://m/x can base`];
  check(engine, elsewhere, { MIRROR: "https://m/x" });
  check(engine, elsewhere, { MIRROR: "https://me:secret@m/x" });
});

test("what a published package brings along is fetched where it is missing", () => {
  check(engine.replace("/engine/deps/list = there", ""), [
    "engine 1.0.0",
    `${told} can base`,
    "source for linux: a submodule",
  ]);
});

test("a suspicion names the shortest way to what reaches the network", () => {
  check(
    `app 1.0.0! < build:a, build:b
    a 1.0.0 < mid
    b 1.0.0 < native-tls
    mid 1.0.0 < reqwest
    reqwest 1.0.0
    native-tls 1.0.0`,
    ["app 1.0.0? tls b 1.0.0 > native-tls 1.0.0"],
  );
});

test("of what is equally near, an HTTP client says more than a TLS stack", () => {
  check("app 1.0.0! < build:a\na 1.0.0 < rustls, ureq\nrustls 1.0.0\nureq 1.0.0", [
    "app 1.0.0? http a 1.0.0 > ureq 1.0.0",
  ]);
});

test("what the product links, and what build scripts of dependencies need, is not the script's", () => {
  check("app 1.0.0! < reqwest, build:cc\ncc 1.0.0! < build:curl\nreqwest 1.0.0\ncurl 1.0.0", [
    "cc 1.0.0? http curl 1.0.0",
  ]);
});

test("a package without a script is no suspicion", () => {
  check("app 1.0.0 < build:ureq\nureq 1.0.0", []);
});

test("that px-meta fetches what is declared is no suspicion; under a declaration that is missing it is", () => {
  const lines = (name: string) =>
    `app 1.0.0 < ${name}\n${name} 1.0.0! < build:px-meta\npx-meta 1.0.0 < ureq\nureq 1.0.0`;
  check(lines("declares"), []);
  check(lines("other"), ["other 1.0.0? http px-meta 1.0.0 > ureq 1.0.0"]);
});

test("what a script's source says is a suspicion too, with its line", () => {
  check('app 1.0.0!\n/app/build.rs = fn main() {\\n  Command::new("curl")\\n}', [
    "app 1.0.0? program curl at build.rs:2",
  ]);
});

test("the way to each package is told from what was selected", () => {
  const { suspected, total, scripts } = audited(
    "app 1.0.0 < mid\nmid 1.0.0 < far\nfar 1.0.0! < build:curl\ncurl 1.0.0",
  );
  expect(suspected.map(({ way }) => way)).toEqual([["app 1.0.0", "mid 1.0.0", "far 1.0.0"]]);
  expect([total, scripts]).toEqual([4, 1]);
});

test("a chain of any length is walked without recursion", () => {
  const long = Array.from({ length: 20_000 }, (_, index) => `p${index} 1.0.0 < p${index + 1}`);
  const { suspected } = audited(["app 1.0.0! < build:p0", ...long, "p20000 1.0.0 < ureq", "ureq 1.0.0"].join("\n"));
  expect(suspected[0]?.through?.path).toHaveLength(20_002);
});

test("a package that reaches out of its folder reaches nothing", () => {
  const hostile: DownloadAdapter = {
    package: "hostile",
    read: ["1.0.0"],
    sign: { files: ["build.rs"], text: "X" },
    downloads: [
      {
        id: "x",
        purpose: "data",
        urls: ["https://e/{secret}/{again}"],
        texts: {
          path: [{ file: "name", pattern: "(.*)" }],
          secret: [{ file: "{path}", pattern: "(.*)" }],
          again: [{ file: "loop", pattern: "(.*)" }],
        },
        verifies: "none",
      },
    ],
  };
  const files = memoryFiles({
    "/hostile/build.rs": "X",
    "/hostile/name": "../../etc/passwd",
    "/hostile/loop": "{again}{again}",
    "/etc/passwd": "root",
    "/hostile/Cargo.toml": "",
  });
  const owner = { id: packageId("hostile"), name: "hostile", version: "1.0.0", manifestPath: "/hostile/Cargo.toml" };
  const found = audit({
    graph: {
      packages: [
        { ...owner, hasBuildScript: true, isProcMacro: false, crateTypes: [], isWorkspaceMember: true, adopts: false },
      ],
      platforms: [{ domain: "host", triple: triple("desk") }],
      nodePackage: Int32Array.of(0),
      nodePlatform: Int32Array.of(0),
      edgeStart: Int32Array.of(0, 0),
      edgeTarget: new Int32Array(),
      edgeKind: new Uint8Array(),
      dependenciesFirst: Int32Array.of(0),
      roots: Int32Array.of(0),
    },
    cfgs: [[]],
    adapters: [hostile],
    scripts: new Map(),
    declaring: new Set(),
    env: {},
    files,
  });
  const [url = ""] = found.known[0]?.downloads[0]?.urls ?? [];
  expect(url).toMatch(/^https:\/\/e\/\{secret\}\/(?:\{again\})+$/);
  expect(url.length).toBeLessThan(500);
  expect(files.reads).not.toContain("/etc/passwd");
});

test.each([
  ['Command::new("wget.exe")', "program wget.exe"],
  ['let ok = which("curl");', "program curl"],
  ['Command::new("git").arg("clone")', "git git"],
  ['let url = "https://e.org/a-1.tar.gz";', "archive https://e.org/a-1.tar.gz"],
  ['format!("https://e.org/releases/download/{}/x")', "archive https://e.org/releases/download/{}/x"],
  ['Command::new("git").args(["rev-parse", "HEAD"])', ""],
  ['Command::new("git").args(["submodule", "update"])', ""],
  ['  // Command::new("curl")', ""],
  ['"see https://docs.rs/x"', ""],
  ['"https://www.w3.org/1999/xhtml"', ""],
])("the source %s says %s", (source, expected) => {
  expect(
    signsIn(source)
      .map(({ kind, text }) => `${kind} ${text}`)
      .join(),
  ).toBe(expected);
});

test("source of any size is read in time that grows with it", () => {
  const source = `${'Command::new("git") "https://'.repeat(20_000)}`;
  const start = process.cpuUsage();
  expect(signsIn(source)).toEqual([]);
  expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
});
