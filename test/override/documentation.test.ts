import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Adapter, adapters, type Knob } from "@px-meta/core/stages";
import { expect, test } from "vitest";
import { Rig, repository } from "../rig/rig.js";

const docs = join(repository, "docs");

/** How a knob is turned, in one line. */
function turned({ carries, env = {}, unset = [], feature, versions, when }: Knob): string {
  const what = `${carries.pointer.slice(1)}${carries.is === undefined ? "" : ` = ${JSON.stringify(carries.is)}`}`;
  const how = [
    ...Object.entries(env).map(([name, value]) => `\`${name}=${value}\``),
    ...unset.map((name) => `no \`${name}\``),
  ];
  const only = [
    ...(feature === undefined
      ? []
      : [feature.startsWith("!") ? `without \`${feature.slice(1)}\`` : `with \`${feature}\``]),
    ...(versions === undefined ? [] : [`\`${versions}\``]),
    ...(when === undefined ? [] : [`\`${when}\``]),
  ];
  return `${what}: ${how.join(", ")}${only.length === 0 ? "" : ` (${only.join(", ")})`}`;
}

function row({ package: name, versions, library, sources = [], knobs = [], replaceable }: Adapter): string {
  const cells = [
    `\`${name}\`${versions === undefined ? "" : ` ${versions}`}`,
    library === undefined ? "" : `\`${library}\``,
    sources.join(", "),
    knobs.map(turned).join("<br>"),
    replaceable === undefined ? "" : replaceable.feature === undefined ? "yes" : `with \`${replaceable.feature}\``,
  ];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

test("docs/native-libraries.md says what reaches each crate; `npx vitest run test/override/documentation.test.ts -u` writes it", async () => {
  const rows = [...adapters].sort((a, b) => (a.package < b.package ? -1 : 1)).map(row);
  const page = `# What reaches which crate

How an override of \`native-library@1/LIBRARY\` ([overrides.md](overrides.md)) comes about in build scripts that do not use px-meta. Each line of the fourth column is a field, a value where it stands for one alone, and the variables that are set for it (\`{value}\` is the field's own value). _Replaceable_: where no variable brings \`source\`, \`search-paths\` or a static \`link\` about, a table of cargo's configuration may take the place of the script. Of crates that are not in this list px-meta sees what they link, and whether an override holds.

This page is made from the adapters in \`packages/core/src/collect/adapters\`.

| Crate | Library | Can be | Fields and variables | Replaceable |
| --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
  await expect(page).toMatchFileSnapshot(join(docs, "native-libraries.md"));
});

const page = readFileSync(join(docs, "overrides.md"), "utf8");
const blocks = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, text = ""]) => ({
  language,
  text,
}));

test("every file in docs/overrides.md is one", async () => {
  const files = blocks.flatMap(({ language, text }) => (language === "toml" ? [text] : []));
  expect(files.length).toBeGreaterThan(1);
  for (const text of files) {
    await using rig = await Rig.create({ "px-meta.toml": text });
    expect(await rig.pxMeta(["override", "check", "--overrides", "px-meta.toml"])).toMatchObject({
      status: 0,
      stderr: "",
    });
  }
});

test("every --set and variable in docs/overrides.md is an override", async () => {
  const shell = blocks.flatMap(({ language, text }) => (language === "sh" ? [text] : [])).join("\n");
  const given = [...shell.matchAll(/(?:--set |PX_META__\w+=)('.*)$/gm)].map(([, words = ""]) =>
    words.replaceAll(`'"$PREFIX"'`, "/prefix").replaceAll("'", ""),
  );
  expect(given.length).toBeGreaterThan(2);
  await using rig = await Rig.create();
  for (const text of given) {
    expect(await rig.pxMeta(["override", "check", "--set", text])).toMatchObject({ status: 0, stderr: "" });
  }
});
