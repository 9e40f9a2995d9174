import { packageLabel } from "@px-meta/core/stages";
import { bytesWord } from "../../../render/bytes.js";
import { clipped } from "../../../render/columns.js";
import { fewOf } from "../../../render/few.js";
import type { Paint } from "../../../render/style.js";
import { untrusted } from "../../../render/untrusted.js";
import { wrapped } from "../../../verbs/wrapped.js";
import type { Listed, ListedRow } from "./list.js";
import { contentsOf, gitOf, urlsOf } from "./sources.js";

/** Columns of a line. */
const width = 80;

/** The list for people. */
export function textLines({ rows, unneeded, isForMany, denied }: Listed, paint: Paint): readonly string[] {
  const ids = [...new Set(rows.map(({ item }) => item.package))];
  const lines = ids.flatMap((id) => {
    const own = rows.filter(({ item }) => item.package === id);
    const label = own[0] === undefined ? "" : packageLabel(own[0].item);
    return [paint("strong", untrusted(label)), ...own.flatMap((row) => rowLines(row, isForMany, denied, paint)), ""];
  });
  const rest = unneeded.map(({ owner, id }) => `${id} of ${packageLabel(owner)}`);
  const few = `Not needed by this build: ${fewOf(rest, width - 26)}`;
  const nothing = rest.length === 0 ? "no package of this build declares a download" : "this build needs no download";
  return [
    ...lines,
    rows.length === 0 ? nothing : summary(rows, denied),
    ...(rest.length === 0 ? [] : [untrusted(few)]),
  ];
}

function rowLines(row: ListedRow, isForMany: boolean, denied: string | undefined, paint: Paint): readonly string[] {
  const { item } = row;
  const { id, purpose, licence } = item;
  const format = item.kind === "git" ? "git" : item.unpack?.format;
  const about = [bytesWord(contentsOf(row).size), format, purpose, licence];
  const told = about.flatMap((word) => (word === undefined ? [] : [untrusted(word)])).join(", ");
  return [
    `  ${paint("cyan", id)}  ${clipped(told, width - 4 - id.length)}`,
    ...sourceLines(row, paint).map((line) => `    ${line}`),
    ...stateLines(row, denied, paint).map((line) => `    ${line}`),
    ...(isForMany ? [`    for ${fewOf(row.targets, width - 8)}`] : []),
  ];
}

/** Where it comes from, where that matters. */
function sourceLines(row: ListedRow, paint: Paint): readonly string[] {
  const { decision } = row;
  const line = (text: string) => clipped(untrusted(text), width - 4);
  if (decision.kind === "file" || decision.kind === "folder") {
    const digest = decision.kind === "file" ? [paint("dim", `sha256 ${decision.sha256}`)] : [];
    return [line(`${decision.kind} ${decision.path}`), ...digest];
  }
  const git = gitOf(row);
  const sources = git === undefined ? urlsOf(row) : [git.url, `commit ${git.rev}`];
  return [...sources.map(line), paint("dim", `sha256 ${contentsOf(row).sha256}`)];
}

/** What becomes of it, and who says so. */
function stateLines(
  { override, does, isStored }: ListedRow,
  denied: string | undefined,
  paint: Paint,
): readonly string[] {
  const words = isStored
    ? [paint("green", "in the content store")]
    : does === "denied"
      ? wrapped(`denied by ${untrusted(denied ?? "")}`, width - 4).map((line) => paint("red", line))
      : stateWords[does].map((text) => paint(does === "forbid" ? "red" : "yellow", text));
  return [...words, ...(override === undefined ? [] : wrapped(`by ${untrusted(override)}`, width - 4))];
}

/** What is fetched, or taken from a place that is shown, needs no words. */
const stateWords: { readonly [does in Exclude<ListedRow["does"], "denied">]: readonly string[] } = {
  file: [],
  folder: [],
  fetch: [],
  skip: ["skipped"],
  system: ["the system's is taken"],
  forbid: ["forbidden"],
};

function summary(rows: readonly ListedRow[], denied: string | undefined): string {
  const files = new Map(rows.map(contentsOf).map(({ sha256, size }) => [sha256, size]));
  const bytes = [...files.values()].reduce((sum, size) => sum + size, 0);
  const count = (does: ListedRow["does"]) => rows.filter((row) => row.does === does).length;
  const [forbidden, missing] = [count("forbid"), count("denied")];
  return [
    `${rows.length} download${rows.length === 1 ? "" : "s"}, ${bytesWord(bytes)}`,
    ...(forbidden === 0 ? [] : [`${forbidden} forbidden`]),
    ...(missing === 0 || denied === undefined ? [] : [`${missing} not there, and the network is denied`]),
  ].join("; ");
}
