import { findNodes, type Problem, type Question, type Result } from "@px-meta/core/stages";
import type { Settled } from "../../../settled/settle.js";
import { choose, draw, speakersOf } from "./draw.js";
import type { Picture } from "./picture.js";

/** What a picture is written as. */
export type PictureFormat = "dot" | "mermaid" | "json" | "svg";

/** What a user asked to see. */
export interface AskedGraph {
  /** Names of packages, as `inspect` takes them; none: all. */
  readonly words: readonly string[];
  /** The fact as it was written, for problems. */
  readonly fact?: string;
  readonly question?: Question;
  readonly domain?: "target" | "host";
}

/** Most nodes of a picture. A layout takes a second or two for so many, and nobody finds anything among more. */
const mostNodes: Readonly<Record<PictureFormat, number>> = { svg: 500, dot: 2000, mermaid: 2000, json: 2000 };

/** Draws what was asked for, or says what is wrong: names that are not there, or a graph too large to look at. */
export async function graphText(
  settled: Settled,
  asked: AskedGraph,
  format: PictureFormat,
): Promise<Result<string, readonly Problem[]>> {
  const { propagation } = settled;
  const found = asked.words.map((word) => findNodes(propagation.graph, word, asked.domain));
  const unknown = found.flatMap((each) => (each.ok ? [] : [each.error]));
  if (asked.question !== undefined && speakersOf(propagation, asked.question).length === 0) {
    unknown.push(unknownFact(settled, asked.question, asked.fact ?? ""));
  }
  if (unknown.length > 0) return { ok: false, error: unknown };
  const wanted = { ...asked, packages: found.map((each) => (each.ok ? each.value : [])) };
  const chosen = choose(settled, wanted);
  const limit = mostNodes[format];
  if (chosen.length > limit) {
    return { ok: false, error: [{ kind: "graph-too-large", nodes: chosen.length, limit, format }] };
  }
  return { ok: true, value: await written(draw(settled, wanted, chosen), format) };
}

async function written(picture: Picture, format: PictureFormat): Promise<string> {
  switch (format) {
    case "dot":
      return (await import("./dot.js")).dot(picture);
    case "mermaid":
      return (await import("./mermaid.js")).mermaid(picture);
    case "json":
      return (await import("./json.js")).json(picture);
    case "svg":
      return (await import("./svg.js")).svg(picture);
  }
}

function unknownFact({ propagation }: Settled, question: Question, query: string): Problem {
  const same = propagation.facts.filter(({ schema }) => schema === question.schema);
  const near = [...new Set(same.map(({ schema, name }) => `${schema}/${name}`))].slice(0, 5);
  return { kind: "unknown-fact", label: "the graph", query, elsewhere: [], near };
}
