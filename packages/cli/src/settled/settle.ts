import {
  type Fact,
  type Problem,
  type Propagation,
  readSchemas,
  type SchemaId,
  type Schemas,
  type Snapshot,
  settle as settleFacts,
} from "@px-meta/core/stages";
import type { Source } from "./source.js";

/** A snapshot with all that follows from it. */
export interface Settled {
  readonly snapshot: Snapshot;
  readonly schemas: Schemas;
  readonly propagation: Propagation;
  readonly problems: readonly Problem[];
}

/** Takes the facts of a source through the stages to what every node sees. */
export async function settle(source: Source): Promise<Settled> {
  return settleSome(source, () => () => true);
}

/**
 * The same for the facts of one schema and those that its fields are held against: all that an answer about one fact
 * rests on, in a graph where there are thousands of others.
 */
export async function settleAbout(source: Source, schema: SchemaId): Promise<Settled> {
  return settleSome(source, ({ rulesOf }) => {
    const against = rulesOf(schema).map(({ rule }) => rule.check?.against.split("#")[0]);
    return (fact) => fact.schema === schema || against.includes(fact.schema);
  });
}

async function settleSome(
  { snapshot: whole, path, problems: before }: Source,
  filterBy: (schemas: Schemas) => (fact: Fact) => boolean,
): Promise<Settled> {
  const known = await readSchemas(whole.schemas, path);
  const snapshot = { ...whole, facts: whole.facts.filter(filterBy(known.schemas)) };
  const { propagation, problems } = await settleFacts(snapshot, known.schemas);
  return { snapshot, schemas: known.schemas, propagation, problems: [...before, ...known.problems, ...problems] };
}
