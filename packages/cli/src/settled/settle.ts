import {
  check,
  type Policy,
  type Problem,
  type Propagation,
  propagate,
  readSchemas,
  type Schemas,
  type Snapshot,
  validate,
} from "@px-meta/core";

/** A snapshot with all that follows from it. */
export interface Settled {
  readonly snapshot: Snapshot;
  readonly schemas: Schemas;
  readonly propagation: Propagation;
  readonly problems: readonly Problem[];
}

/**
 * Takes a snapshot through the stages from its facts to what every node sees. `path` names it in problems.
 */
export async function settle(snapshot: Snapshot, path: string): Promise<Settled> {
  const { graph, layers } = snapshot;
  const known = await readSchemas(snapshot.schemas, path);
  const valid = await validate({ facts: snapshot.facts, schemas: known.schemas, packages: graph.packages });
  const carried = propagate({ graph, facts: valid.facts, rulesOf: known.schemas.rulesOf });
  const policy: Policy = Object.assign({}, ...layers.map((layer) => layer.policy ?? {}));
  const checked = check({ propagation: carried.propagation, policy });
  return {
    snapshot,
    schemas: known.schemas,
    propagation: carried.propagation,
    problems: [...known.problems, ...valid.problems, ...carried.problems, ...checked.problems],
  };
}
