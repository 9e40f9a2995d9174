import {
  type Problem,
  type Propagation,
  readSchemas,
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
export async function settle({ snapshot, path, problems: before }: Source): Promise<Settled> {
  const known = await readSchemas(snapshot.schemas, path);
  const { propagation, problems } = await settleFacts(snapshot, known.schemas);
  return { snapshot, schemas: known.schemas, propagation, problems: [...before, ...known.problems, ...problems] };
}
