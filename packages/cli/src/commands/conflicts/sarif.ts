import { sha256 } from "@px-meta/core/base";
import type { Conflict } from "@px-meta/core/stages";
import { version } from "../../version.js";
import { messageWords } from "./words.js";

/** SARIF 2.1.0: a rule for each kind that was found, a result for each conflict. */
export function sarif(found: readonly Conflict[]) {
  const rules = [...new Map(found.map(({ kind }) => [kind.name, kind])).values()];
  const ruleIndex = ({ kind }: Conflict) => rules.findIndex(({ name }) => name === kind.name);
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "px-meta",
            version,
            rules: rules.map(({ name, title, means }) => ({
              id: name,
              shortDescription: { text: title },
              fullDescription: { text: means },
            })),
          },
        },
        results: found.map((conflict) => resultOf(conflict, ruleIndex(conflict))),
      },
    ],
  };
}

function resultOf(conflict: Conflict, ruleIndex: number) {
  const { kind, problem } = conflict;
  const { waived, sides, schema, pointer } = problem;
  const identity = [kind.name, schema, pointer, ...sides.flatMap((side) => [side.label, side.key.name, side.pointer])];
  return {
    ruleId: kind.name,
    ruleIndex,
    level: problem.severity,
    message: { text: messageWords(conflict) },
    locations: [locationOf(sides[0])],
    relatedLocations: sides.slice(1).map((side, id) => ({ id, ...locationOf(side) })),
    partialFingerprints: { "px-meta/v1": sha256(identity.join("\n")) },
    ...(waived !== undefined && {
      suppressions: [{ kind: "external", ...(waived.reason !== undefined && { justification: waived.reason }) }],
    }),
  };
}

/** Where a side is: the way to its package, and the publishing call where there is one. */
function locationOf({ label, path, origin }: Conflict["problem"]["sides"][number]) {
  const { file, line, column } = origin;
  const region = {
    ...(line !== undefined && { startLine: line }),
    ...(column !== undefined && { startColumn: column }),
  };
  return {
    logicalLocations: [{ name: label, fullyQualifiedName: path.join(" -> "), kind: "package" }],
    ...(file !== undefined &&
      line !== undefined && { physicalLocation: { artifactLocation: { uri: uriOf(file) }, region } }),
  };
}

/** A path as a relative reference: what would begin a scheme, a query or a fragment is part of a name. */
function uriOf(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
