import type { JsonValue } from "./json.js";
import type { Domain, PackageId, SchemaId, Sha256, Triple } from "./names.js";

/** How far a value can be trusted, and where it came from, in one word. */
export type Trust = "harvested" | "published" | "probed" | "overridden" | "declared";

/** How the publisher came by a value. */
export type Method = "literal" | "probe" | "env" | "file" | "harvest" | "rustc" | "override";

/** Where a fact was made. */
export interface Origin {
  /**
   * For a published fact: the file of the call, relative to the package of who called; for an adapter's fact: the
   * adapter's name.
   */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly method: Method;
  /** The generator that published it, as the package that it generates declares it; absent where that was a build script. */
  readonly generator?: string;
  /** What it was made from: environment variables, files, tools. */
  readonly inputs?: readonly OriginInput[];
}

/** One thing that a value was made from. */
export interface OriginInput {
  readonly kind: "env" | "file" | "tool" | "output";
  readonly name: string;
  readonly digest?: Sha256;
}

/** One step that changed a fact: what the layer did, where it says so, and what stood there before. */
export interface OverrideStep {
  readonly layer: LayerRef;
  readonly operator: string;
  /** JSON pointer into the fact's value; empty for the whole. */
  readonly pointer: string;
  /** The value before; absent where there was none. */
  readonly was?: JsonValue;
  readonly reason?: string;
  /** For `waive`: the kind of problem that it accepts. */
  readonly waives?: string;
}

/** The layers above the published facts, low to high. */
export type LayerKind = "workspace" | "site" | "compiled" | "environment" | "command-line";

/** Where an override stands. */
export interface LayerRef {
  readonly kind: LayerKind;
  /** The file as the user gave it, or `PX_META__…`, or `--set`. */
  readonly place: string;
  readonly line?: number;
  readonly column?: number;
}

/** An instance of a schema with a name and an origin: the thing that flows over the bus. */
export interface Fact {
  readonly package: PackageId;
  readonly schema: SchemaId;
  readonly name: string;
  /** Sorted, target first. Empty: cargo's files did not tell. */
  readonly domains: readonly Domain[];
  /** The triple that the run was for. */
  readonly target: Triple;
  /** `OUT_DIR` of the unit that it came from; absent for facts that no run made (toolchain, override of a replaced script). */
  readonly outDir?: string;
  readonly value: JsonValue;
  readonly trust: Trust;
  readonly origin: Origin;
  /** Present where an override changed it, lowest layer first. */
  readonly overridden?: readonly OverrideStep[];
  /** Narrower reach or planes than the schema's, by field pointer. A publisher may narrow, never widen. */
  readonly narrowed?: { readonly [pointer: string]: { readonly reach?: string; readonly plane?: readonly string[] } };
}

/** Whether an override accepts, for a place in a fact, that what another override asks for does not come about. */
export function waivesEffect(fact: Pick<Fact, "overridden"> | undefined, pointer: string): boolean {
  return (fact?.overridden ?? []).some(
    (step) =>
      step.operator === "waive" &&
      step.waives === "override-without-effect" &&
      (step.pointer === pointer || pointer.startsWith(`${step.pointer}/`)),
  );
}
