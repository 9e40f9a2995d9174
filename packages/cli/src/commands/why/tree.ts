import type { WhyBranch, WhyNode } from "@px-meta/core/stages";
import type { Paint } from "../../render/style.js";
import { untrusted } from "../../render/untrusted.js";
import { isSame, mergedWords } from "../../settled/words.js";

/** Packages of a way without branches that are named; of a longer one the middle is only counted. */
const mostInLine = 8;
/** How deep a tree is indented; what lies deeper stands below the rest. */
const mostIndent = 24;
/** What a line of a tree may take. */
const width = 80;
/** What a value has of a line at least. */
const leastRoom = 16;

/** A part of the tree that has no branches: packages one below the other, in a line. */
interface Segment {
  readonly packages: readonly WhyBranch[];
  readonly last: number;
  /** What stands before its lines. */
  readonly lead: string;
  readonly isLast: boolean;
  readonly isRoot: boolean;
}

/**
 * Draws a derivation: the packages on the way, those without a branch in one line, and below each publisher what
 * `leafLines` says of its contributions. A tree as deep as the graph is drawn without recursion.
 */
export function treeLines(
  { tree, merged }: Pick<WhyNode, "tree" | "merged">,
  shown: ReadonlySet<number>,
  leafLines: (contribution: number, room: number) => readonly string[],
  paint: Paint,
): readonly string[] {
  const children = childrenOf(tree, shown);
  const lines: string[] = [];
  const open: Segment[] = tree.length === 0 ? [] : [{ ...segment(tree, children, shown, 0), ...top }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { lead, isLast, isRoot, last } = next;
    const below = children[last] ?? [];
    const branch = isRoot ? "" : isLast ? "└─ " : "├─ ";
    const rest = isRoot ? "" : isLast ? "   " : "│  ";
    const deeper = lead.length + rest.length > mostIndent ? lead : lead + rest;
    const wrapped = wrap(wayWords(next.packages), width - lead.length - branch.length);
    lines.push(...wrapped.map((text, index) => `${lead}${index === 0 ? branch : rest}${paint("strong", text)}`));
    if (merged !== undefined && !isRoot) {
      const used = lead.length + branch.length + (wrapped.at(-1)?.length ?? 0);
      lines[lines.length - 1] += paint("dim", valueWords(tree, next.packages, width - used));
    }
    const gutter = below.length > 0 ? "│  " : "   ";
    const said = tree[last]?.contributions.filter((index) => shown.has(index)) ?? [];
    const before = `${deeper}${gutter}`;
    for (const each of said) {
      lines.push(...leafLines(each, width - before.length).map((text) => `${before}${text}`));
    }
    for (const [index, child] of [...below.entries()].reverse()) {
      const place = { lead: deeper, isLast: index === below.length - 1, isRoot: false };
      open.push({ ...segment(tree, children, shown, child), ...place });
    }
  }
  return lines;
}

const top = { lead: "", isLast: true, isRoot: true };

/** The branches of each package, without those that lead to nothing that is shown. */
function childrenOf(tree: readonly WhyBranch[], shown: ReadonlySet<number>): readonly (readonly number[])[] {
  const children = tree.map((): number[] => []);
  const leads = tree.map(({ contributions }) => contributions.some((index) => shown.has(index)));
  for (let index = tree.length - 1; index > 0; index -= 1) {
    const parent = tree[index]?.parent;
    if (leads[index] !== true || parent === undefined) continue;
    leads[parent] = true;
    children[parent]?.push(index);
  }
  for (const below of children) below.reverse();
  return children;
}

/** A package and those below it, as long as there is one way on and nothing is said. */
function segment(
  tree: readonly WhyBranch[],
  children: readonly (readonly number[])[],
  shown: ReadonlySet<number>,
  start: number,
): Pick<Segment, "packages" | "last"> {
  const packages: WhyBranch[] = [];
  let last = start;
  for (;;) {
    const branch = tree[last];
    if (branch === undefined) break;
    packages.push(branch);
    const below = children[last] ?? [];
    const isEnd = start === 0 || below.length !== 1 || branch.contributions.some((index) => shown.has(index));
    if (isEnd) break;
    last = below[0] as number;
  }
  return { packages, last };
}

/** What the field comes to at the last package, where that is not what it comes to above. */
function valueWords(tree: readonly WhyBranch[], packages: readonly WhyBranch[], room: number): string {
  const [first, last] = [packages[0], packages.at(-1)];
  const above = first?.parent === undefined ? undefined : tree[first.parent]?.here;
  if (last?.here === undefined || above === undefined || isSame(last.here, above)) return "";
  return `: ${mergedWords(last.here, Math.max(leastRoom, room - 2))}`;
}

const arrows = { normal: "->", build: "-build->", dev: "-dev->", "proc-macro": "-macro->" } as const;

function wayWords(packages: readonly WhyBranch[]): readonly string[] {
  const words = packages.map(({ package: label, edge }, index) => {
    const isPlain = index === 0 && edge === "normal";
    return untrusted(edge === undefined || isPlain ? label : `${arrows[edge]} ${label}`);
  });
  if (words.length <= mostInLine) return words;
  const [head, tail] = [words.slice(0, 3), words.slice(-3)];
  return [...head, `-> … ${words.length - 6} more …`, ...tail];
}

function wrap(words: readonly string[], room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= room) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
