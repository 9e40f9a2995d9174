import {
  type OverrideEffect,
  type Problem,
  type Propagation,
  type Question,
  readSchemas,
  type Schemas,
  type Snapshot,
  settle as settleFacts,
} from "@px-meta/core/stages";
import { about } from "./about.js";
import type { Source } from "./source.js";

/** A snapshot with all that follows from it. */
export interface Settled {
  readonly snapshot: Snapshot;
  readonly schemas: Schemas;
  readonly propagation: Propagation;
  readonly effects: readonly OverrideEffect[];
  readonly problems: readonly Problem[];
}

/** Takes the facts of a source through the stages to what every node sees. */
export async function settle(source: Source): Promise<Settled> {
  const { snapshot, path, problems: before } = source;
  const known = await readSchemas(snapshot.schemas, path);
  const { propagation, effects, problems } = await settleFacts(snapshot, known.schemas);
  const all = [...before, ...known.problems, ...problems];
  return { snapshot, schemas: known.schemas, propagation, effects, problems: all };
}

/** The same for what an answer about one thing rests on. */
export async function settleAbout(
  { snapshot: whole, problems: before }: Source,
  known: Awaited<ReturnType<typeof readSchemas>>,
  question: Question,
): Promise<Settled> {
  const { schemas } = known;
  const { facts, rulesOf } = about(question, whole.facts, schemas);
  const snapshot = { ...whole, facts };
  const { propagation, effects, problems } = await settleFacts(snapshot, { ...schemas, rulesOf });
  return { snapshot, schemas, propagation, effects, problems: [...before, ...known.problems, ...problems] };
}
