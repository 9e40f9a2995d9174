import type { Problem } from "@px-meta/core/base";
import { problemJson } from "../../render/problems.js";
import type { FileDifference } from "./difference.js";
import { unified } from "./unified.js";
import type { Verified } from "./verified.js";
import { cureOf, faultWords, fileWords, stateOf } from "./words.js";

/** What stands in the document that `freshness@1` describes. */
interface Document {
  readonly "px-meta": "freshness@1";
  readonly packages: readonly object[];
  readonly problems: readonly object[];
}

/** Writes what verifying came to as `freshness@1` has it. */
export function freshnessJson(found: readonly Verified[], problems: readonly Problem[]): Document {
  return { "px-meta": "freshness@1", packages: found.map(packageJson), problems: problems.map(problemJson) };
}

function packageJson(verified: Verified) {
  const { outcome, by, program, said } = verified;
  const message = faultWords(verified);
  const cure = cureOf(verified);
  return {
    package: verified.package,
    name: verified.name,
    version: verified.version,
    manifest: verified.manifest,
    state: stateOf(verified),
    by,
    program,
    ...(message !== undefined && { message }),
    ...(outcome.kind === "differs" && { files: outcome.files.map(fileJson) }),
    ...(outcome.kind === "failed" && { problems: outcome.problems.map(problemJson) }),
    ...(said !== "" && { said }),
    ...(cure !== undefined && { cure }),
  };
}

function fileJson(file: FileDifference) {
  const lines = unified(file);
  return {
    path: file.path,
    change: file.change,
    message: fileWords(file),
    ...(lines.length > 0 && { diff: `${lines.join("\n")}\n` }),
  };
}
