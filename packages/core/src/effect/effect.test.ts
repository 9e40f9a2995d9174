import { expect, test } from "vitest";
import type { Adapter } from "../model/adapter.js";
import { describe as say } from "../model/describe.js";
import type { Fact, OverrideStep } from "../model/fact.js";
import type { JsonObject } from "../model/json.js";
import { packageId, type SchemaId, triple } from "../model/names.js";
import type { Layer, Override } from "../model/override.js";
import type { Package } from "../model/package.js";
import { noRedirection } from "../model/redirection.js";
import { effect } from "./effect.js";

const owner: Package = {
  id: packageId("z"),
  name: "z-sys",
  version: "1.0.0",
  manifestPath: "",
  hasBuildScript: true,
  isProcMacro: false,
  crateTypes: ["lib"],
  isWorkspaceMember: false,
  adopts: false,
  features: ["vendored"],
};

const adapter: Adapter = { package: "z-sys", library: "z", features: { bundled: "vendored", system: "pkg" } };

interface Given {
  /** What the value is now, and the steps that made it so. */
  readonly value?: JsonObject;
  readonly steps?: readonly Partial<OverrideStep>[];
  readonly policy?: "forbid" | "require";
  /** An override that asks for what is so already. */
  readonly asked?: Pick<Override, "operator" | "pointer" | "value">;
  readonly tried?: readonly string[];
  readonly method?: Fact["origin"]["method"];
  readonly script?: JsonObject;
  readonly adapters?: readonly Adapter[];
}

function check(given: Given, expected: string): void {
  const {
    value = {},
    steps = [],
    policy,
    asked,
    tried = [],
    method = "harvest",
    script = {},
    adapters = [adapter],
  } = given;
  const common = {
    package: owner.id,
    domains: [],
    target: triple("desk"),
    outDir: "/out",
    trust: "harvested",
  } as const;
  const layer: Layer = {
    kind: "workspace",
    place: "px-meta.toml",
    ...(policy !== undefined && { policy: { vendoring: policy }, policyPlaces: { vendoring: { line: 2, column: 3 } } }),
    overrides: [],
  };
  const facts: readonly Fact[] = [
    {
      ...common,
      schema: "native-library@1" as SchemaId,
      name: "z",
      value: { link: "static", source: "bundled", libs: ["z"], ...value },
      origin: { method },
      overridden: steps.map((step) => ({
        layer: { kind: "site", place: "site.toml", line: 7 },
        operator: "set",
        pointer: "",
        ...step,
      })),
    },
    { ...common, schema: "build-script@1" as SchemaId, name: "z-sys", value: script, origin: { method } },
  ];
  const touched = tried.map((means) => ({ package: owner.id, label: "", means, because: [], dependents: 0 }));
  const problems = effect({
    packages: [owner],
    facts,
    layers: [layer],
    effects:
      asked === undefined
        ? []
        : [
            {
              override: { select: {}, schema: "native-library@1" as SchemaId, name: "z", ...asked },
              facts: [{ package: owner.id, target: triple("desk"), isChanged: false, isSame: true }],
            },
          ],
    redirection: { ...noRedirection, touched },
    adapters,
  });
  expect(problems.map(say).join("\n")).toBe(expected.trim().replace(/^ {4}/gm, ""));
}

const cure =
  'if that is as it should be, say `waive = "override-without-effect"` for native-library@1/z of it, with a reason';

test("what a script did as it was told is no problem", () => {
  check({ value: { source: "system" } }, "");
  check({ value: { source: "system" }, policy: "forbid" }, "");
  check({ policy: "require" }, "");
});

test("a script that was told `system` and bundled is a problem that names what was tried and what the script said", () =>
  check(
    {
      value: { source: "system" },
      steps: [{ pointer: "/source", was: "bundled" }],
      tried: ["Z_NO_VENDOR=1", "Z_DEAF=1"],
      script: { "watches-env": ["Z_NO_VENDOR"], warnings: ["found z 1.0, too old"] },
    },
    `
    site.toml:7: native-library@1/z#/source of z-sys 1.0.0 is to be "system", but its build script made it "bundled", though it was given Z_NO_VENDOR=1 and Z_DEAF=1
    its build script said: found z 1.0, too old
    its build script does not watch Z_DEAF, so it may not have run again: try \`cargo clean -p z-sys\`
    its feature \`vendored\` is on, which makes it compile its own copy
    its feature \`pkg\` is off, which makes it take the system's
    ${cure}
    `,
  ));

test("an override of a source goes before the policy, though the source is so already", () => {
  check({ policy: "forbid", asked: { operator: "set", pointer: "/source", value: "bundled" } }, "");
  check({ policy: "forbid", asked: { operator: "update", pointer: "", value: { source: "bundled" } } }, "");
  check(
    { policy: "forbid", asked: { operator: "set", pointer: "/version", value: "1" } },
    `
    px-meta.toml:2:3: native-library@1/z#/source of z-sys 1.0.0 is to be "system", but its build script made it "bundled"
    its feature \`vendored\` is on, which makes it compile its own copy
    its feature \`pkg\` is off, which makes it take the system's
    ${cure}
    `,
  );
});

test("a whole value, and each of source, link and libs, is looked at", () =>
  check(
    {
      value: { source: "bundled", link: "dynamic", libs: ["z2"] },
      steps: [{ was: { link: "static", source: "bundled", libs: ["z"] } }],
      adapters: [],
    },
    `
    site.toml:7: native-library@1/z#/link of z-sys 1.0.0 is to be "dynamic", but its build script made it "static"
    px-meta knows no variable by which its build script could be told
    ${cure}
    site.toml:7: native-library@1/z#/libs of z-sys 1.0.0 is to be ["z2"], but its build script made it ["z"]
    px-meta knows no variable by which its build script could be told
    ${cure}
    `,
  ));

test("of several layers the lowest knows what the script did", () =>
  check(
    {
      value: { source: "bundled" },
      steps: [
        { pointer: "/source", was: "bundled" },
        { pointer: "/source", was: "system" },
      ],
    },
    "",
  ));

test("a policy holds where no override says otherwise, and a waiver accepts what is", () => {
  const said = `
    px-meta.toml:2:3: native-library@1/z#/source of z-sys 1.0.0 is to be "system", but its build script made it "bundled"
    px-meta knows no variable by which its build script could be told
    ${cure}
    `;
  check({ policy: "forbid", adapters: [] }, said);
  check({ policy: "forbid", steps: [{ operator: "waive", waives: "override-without-effect" }] }, "");
  check(
    { policy: "forbid", steps: [{ operator: "waive", waives: "override-without-effect", pointer: "/source" }] },
    "",
  );
  check({ policy: "forbid", adapters: [], steps: [{ operator: "waive", waives: "conflicting-fact" }] }, said);
  check(
    { policy: "forbid", steps: [{ pointer: "/source", was: "system" }] },
    'site.toml:7: native-library@1/z#/source of z-sys 1.0.0 is to be "bundled", but its build script made it "system"\n' +
      cure,
  );
});

test("what a script publishes itself follows its overrides; but not a policy", () => {
  const steps = [{ pointer: "/source", was: "bundled" }];
  check({ method: "probe", value: { source: "system" }, steps }, "");
  check(
    { method: "probe", policy: "forbid", adapters: [] },
    `
    px-meta.toml:2:3: native-library@1/z#/source of z-sys 1.0.0 is to be "system", but its build script made it "bundled"
    px-meta knows no variable by which its build script could be told
    ${cure}
    `,
  );
});

test("what is not known is no problem", () =>
  check({ value: { source: "system" }, steps: [{ pointer: "/source", was: "unknown" }] }, ""));
