import { join } from "node:path";
import { type AdaptedDownload, type DownloadAdapter, type DownloadKnob, downloadAdapters } from "@px-meta/core/stages";
import { expect, test } from "vitest";
import { repository } from "../rig/rig.js";

function fetched({ id, urls = [], table, from, verifies, features = [], when }: AdaptedDownload): string {
  const sources = urls.map((url) => `\`${url}\``);
  const list = table === undefined ? [] : [`what its own list names (\`${table.files.join("`, `")}\`)`];
  const only = [
    ...features.map((name) => (name.startsWith("!") ? `without \`${name.slice(1)}\`` : `with \`${name}\``)),
    ...(when === undefined ? [] : [`\`${when}\``]),
  ];
  const what = [...sources, ...list, ...(from === undefined ? [] : [from])].join(", ");
  return `\`${id}\`: ${what}; verifies: ${verifies}${only.length === 0 ? "" : ` (${only.join(", ")})`}`;
}

function turned({ does, env, features = [], versions, then }: DownloadKnob): string {
  const only = [
    ...features.map((name) => (name.startsWith("!") ? `without \`${name.slice(1)}\`` : `with \`${name}\``)),
    ...(versions === undefined ? [] : [`\`${versions}\``]),
  ];
  const how = Object.entries(env).map(([name, value]) => `\`${name}=${value}\``);
  const rest = then === undefined ? "" : `: ${then}`;
  return `${does === "base" ? "mirror" : does}${rest}: ${how.join(", ")}${only.length === 0 ? "" : ` (${only.join(", ")})`}`;
}

function row({ package: name, versions, read, downloads, knobs = [], note = "" }: DownloadAdapter): string {
  const cells = [
    `\`${name}\`${versions === undefined ? "" : ` \`${versions}\``}`,
    read.join(", "),
    downloads.map(fetched).join("<br>"),
    knobs.map(turned).join("<br>"),
    note,
  ];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

test("docs/known-downloads.md says what known scripts fetch; `npx vitest run test/downloads/documentation.test.ts -u` writes it", async () => {
  const rows = [...downloadAdapters]
    .sort((a, b) => (a.package < b.package ? -1 : a.package > b.package ? 1 : 0))
    .map(row);
  const page = `# What known build scripts fetch

The build scripts that \`px-meta downloads audit\` knows ([downloads.md](downloads.md#auditing)), from reading them in the versions of the second column. In URLs, \`{target}\` and the like are those of the build, other names in braces what px-meta looks up in the package: a version, a tag, the name of a file. _Verifies_ says what the script holds the bytes against; only \`sha256\` is a digest that the package brings. The fourth column has the variables by which an override makes the script do otherwise ([downloads.md](downloads.md#overriding-what-nobody-declared)).

This page is made from the adapters in \`packages/core/src/audit/adapters\`.

| Crate | Read | Fetches | Variables | Note |
| --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
  await expect(page).toMatchFileSnapshot(join(repository, "docs", "known-downloads.md"));
});
