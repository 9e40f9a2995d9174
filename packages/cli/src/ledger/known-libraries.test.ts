import { isCPE } from "@cyclonedx/cyclonedx-library/Types";
import { readForeignSchema } from "@px-meta/schema/foreign";
import { expect, test } from "vitest";
import { identify, identifyTool } from "./known-libraries.js";
import libraries from "./known-libraries.json" with { type: "json" };
import schema from "./known-library.schema.json" with { type: "json" };

test("every known library has the shape that its schema describes", async () => {
  const read = await readForeignSchema("px-meta:known-library@1", schema);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const validate = await read.value.validator();
  const wrong = libraries.flatMap((one) => {
    const answer = validate(one as never);
    return answer.ok ? [] : [`${one.library}: ${JSON.stringify(answer.error)}`];
  });
  expect(wrong).toEqual([]);
});

test("no name means two libraries, and they stand in order", () => {
  const names = libraries.flatMap(({ library, also = [] }) => [library, ...also]);
  expect(names).toHaveLength(new Set(names).size);
  const inOrder = libraries.map(({ library }) => library);
  expect(inOrder).toEqual([...inOrder].sort());
});

test("every library has a name that scanners read, in its version", () => {
  for (const { library } of libraries) {
    const { purl, cpes } = identify(library, [], "1.2.3");
    expect(purl).toMatch(
      /^pkg:(?:github\/[a-z0-9_.-]+\/[a-z0-9_.-]+|generic\/[a-z0-9_.-]+)@[A-Za-z0-9_.-]*1[._]2[._]3/,
    );
    for (const cpe of cpes) expect(isCPE(cpe), cpe).toBe(true);
  }
});

test.each([
  ["zlib", ["z"], "1.3.1", "zlib pkg:github/madler/zlib@v1.3.1 cpe:2.3:a:zlib:zlib:1.3.1:*:*:*:*:*:*:*"],
  ["z", ["z"], "1.3.1", "zlib pkg:github/madler/zlib@v1.3.1 cpe:2.3:a:zlib:zlib:1.3.1:*:*:*:*:*:*:*"],
  ["mine", ["z"], "1.3.1", "zlib pkg:github/madler/zlib@v1.3.1 cpe:2.3:a:zlib:zlib:1.3.1:*:*:*:*:*:*:*"],
  [
    "openssl",
    ["ssl", "crypto"],
    "1.1.1w",
    "openssl pkg:generic/openssl@1.1.1w cpe:2.3:a:openssl:openssl:1.1.1w:*:*:*:*:*:*:*",
  ],
  [
    "expat",
    [],
    "2.6.0",
    "expat pkg:github/libexpat/libexpat@R_2_6_0 cpe:2.3:a:libexpat_project:libexpat:2.6.0:*:*:*:*:*:*:*",
  ],
  ["zlib", ["z"], undefined, "zlib pkg:generic/zlib"],
  [
    "zlib",
    ["z"],
    "1.2.13+dist1",
    "zlib pkg:github/madler/zlib@v1.2.13%2Bdist1 cpe:2.3:a:zlib:zlib:1.2.13\\+dist1:*:*:*:*:*:*:*",
  ],
  ["zlib", ["z"], "1:*", "zlib pkg:github/madler/zlib@v1:%2A"],
  ["zlib", ["z"], "$&", "zlib pkg:github/madler/zlib@v%24%26"],
  ["wordhash", ["wordhash"], "1.4.2", "wordhash pkg:generic/wordhash@1.4.2"],
  ["two", ["z", "bz2"], "1", "two pkg:generic/two@1"],
  ["__proto__", ["constructor"], "1", "__proto__ pkg:generic/__proto__@1"],
])("%s (%j) %s", (name, libs, version, expected) => {
  const { name: usual, purl, cpes } = identify(name, libs, version);
  expect([usual, purl, ...cpes].join(" ")).toBe(expected);
});

test("a tool has the name of its family", () => {
  expect(identifyTool("gcc", "12.2.0")).toEqual({
    purl: "pkg:generic/gcc@12.2.0",
    cpes: ["cpe:2.3:a:gnu:gcc:12.2.0:*:*:*:*:*:*:*"],
  });
  expect(identifyTool("constructor", undefined)).toEqual({ purl: "pkg:generic/constructor", cpes: [] });
});
