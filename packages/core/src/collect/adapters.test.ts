import { readForeignSchema } from "@px-meta/schema/foreign";
import { expect, test } from "vitest";
import { parsePlatformTest } from "../cfg/cfg.js";
import type { Adapter } from "../model/adapter.js";
import { parseRequirement } from "../version/requirement.js";
import schema from "./adapters/adapter.schema.json" with { type: "json" };
import { adapters } from "./adapters.js";

test("every adapter has the shape that its schema describes", async () => {
  const read = await readForeignSchema("px-meta:adapter@1", schema);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const validate = await read.value.validator();
  const wrong = adapters.flatMap((adapter) => {
    const answer = validate(adapter as never);
    return answer.ok ? [] : [`${adapter.package}: ${JSON.stringify(answer.error)}`];
  });
  expect(wrong).toEqual([]);
});

test("the adapters of the crates that px-meta promises are there, one for each name", () => {
  const names = adapters.map((adapter) => adapter.package);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(promised));
});

const promised = [
  "aws-lc-fips-sys",
  "aws-lc-sys",
  "bzip2-sys",
  "curl-sys",
  "cxx",
  "libgit2-sys",
  "liblzma-sys",
  "libsqlite3-sys",
  "libssh2-sys",
  "libusb1-sys",
  "libz-sys",
  "link-cplusplus",
  "lzma-sys",
  "openssl-sys",
  "pyo3-ffi",
  "ring",
  "zstd-sys",
];

test("every text of an adapter that is a language of its own can be read", () => {
  const wrong = adapters.flatMap((adapter) =>
    textsOf(adapter)
      .filter(([kind, text]) => !isReadable(kind, text))
      .map((text) => `${adapter.package}: ${text.join(" ")}`),
  );
  expect(wrong).toEqual([]);
});

type Kind = "requirement" | "platform" | "pattern";

function textsOf({ versions, version = [], knobs = [] }: Adapter): readonly (readonly [Kind, string])[] {
  return [
    ...(versions === undefined ? [] : [["requirement", versions] as const]),
    ...version.flatMap((place) => ("pattern" in place ? [["pattern", place.pattern] as const] : [])),
    ...knobs.flatMap((knob) => [
      ...(knob.versions === undefined ? [] : [["requirement", knob.versions] as const]),
      ...(knob.when === undefined ? [] : [["platform", knob.when] as const]),
    ]),
  ];
}

function isReadable(kind: Kind, text: string): boolean {
  if (kind === "requirement") return parseRequirement(text).ok;
  if (kind === "platform") return parsePlatformTest(text).ok;
  return new RegExp(`${text}|`, "ms").exec("")?.length !== 1;
}

test("a knob carries a value into its variables, or stands for one", () => {
  const wrong = adapters.flatMap(({ package: name, knobs = [] }) =>
    knobs
      .filter(({ carries, env = {} }) => {
        const takes = Object.values(env).some((text) => text.includes("{value}"));
        return takes === (carries.is !== undefined);
      })
      .map((knob) => `${name}: ${JSON.stringify(knob)}`),
  );
  expect(wrong).toEqual([]);
});

test("a knob turns to a copy that the crate can link", () => {
  const wrong = adapters.flatMap(({ package: name, sources, knobs = [] }) =>
    knobs
      .filter(({ carries: { pointer, is } }) => pointer === "/source" && !(sources ?? []).some((one) => one === is))
      .map(({ carries }) => `${name}: ${String(carries.is)}`),
  );
  expect(wrong).toEqual([]);
});
