import type { GeneratorInputs } from "../model/generator.js";
import { isObject, type JsonValue } from "../model/json.js";
import { type DeclaredCall, type Role, readCall } from "./call.js";
import { readInputs } from "./inputs.js";
import { expectKeys, type Reading, refuse } from "./reading.js";

/** `[package.metadata.px]`, with nothing wrong in it. */
export interface Declared {
  readonly generator: DeclaredCall;
  readonly inputs?: GeneratorInputs;
  readonly verifier?: DeclaredCall;
}

const generator: Role = { is: "generator", table: "px.generate", more: ["inputs"] };
const verifier: Role = { is: "verifier", table: "px.verify", more: [] };

/** Reads `[package.metadata.px]`: cargo-px's keys, and what px-meta adds to them. Nothing where there are faults. */
export function readDeclaration(reading: Reading, px: JsonValue): Declared | undefined {
  if (!isObject(px)) return refuse(reading, "px", "", "must be a table that has a table generate");
  expectKeys(reading, px, { table: "px", known: ["generate", "verify"] });
  const { generate, verify } = px;
  const verifies = verify === undefined ? undefined : readCall(reading, verifier, verify);
  if (generate === undefined) {
    const more = verify === undefined ? "" : ", without which there is nothing to verify";
    return refuse(reading, "px", "", `lacks a table generate${more}`);
  }
  const generates = readCall(reading, generator, generate);
  const rests = isObject(generate) && generate.inputs !== undefined ? generate.inputs : undefined;
  const inputs = rests === undefined ? undefined : readInputs(reading, generator.table, rests);
  if (generates === undefined || reading.faults.length > 0) return undefined;
  return {
    generator: generates,
    ...(inputs !== undefined && { inputs }),
    ...(verifies !== undefined && { verifier: verifies }),
  };
}
