import type { JsonValue } from "../json.js";

/** How far a value travels. `public`: along re-exporting edges. */
export type Reach = "direct" | "self" | "public" | "all";

/** What a dependency edge carries. */
export type Plane = "compile" | "link" | "load" | "tool";

/** For which side of a cross build a field speaks; `any` survives tool edges. */
export type RuleDomain = "target" | "host" | "any";

/** Within what contributions must be compatible. */
export type Boundary = "image" | "edge" | "process" | "graph";

/** What silence means: nothing, "not known", a problem, or a value. */
export type Absent = "ignore" | "unknown" | "error" | { readonly is: JsonValue };

/** What a field is to others: a description, a demand, or the claim of an identity. */
export type Role = "fact" | "require" | "provide";

/** How loud a conflict is. */
export type Loudness = "error" | "warn" | "note";

/** How a requirement must stand to the fact it is held against. */
export type Relation = ">=" | "<=" | "==" | "in" | "subset" | "intersects";

/** Normal forms that values are brought into before they are compared. */
export type Canon = "triple" | "semver" | "path" | "lib-name";

/**
 * What is greater: of numbers, of versions (SemVer), of dotted numbers (`3.4.32`), of versions as pkg-config compares
 * them, or by the order of the schema's `enum`.
 */
export type Order =
  | { readonly kind: "number" }
  | { readonly kind: "semver" }
  | { readonly kind: "dotted" }
  | { readonly kind: "pkg-config" }
  | { readonly kind: "enum"; readonly values: readonly JsonValue[] };

/** How two values become one, with all that the operator needs to do it. */
export type Merge =
  | { readonly kind: "collect" }
  | { readonly kind: "agree" }
  | { readonly kind: "max"; readonly order: Order }
  | { readonly kind: "min"; readonly order: Order }
  /** Sets of JSON values (as arrays), or booleans: or, and. */
  | { readonly kind: "union"; readonly of: "set" | "boolean"; readonly nonempty: boolean }
  | { readonly kind: "inter"; readonly of: "set" | "boolean"; readonly nonempty: boolean }
  /** Objects with `min` and `max`, or texts; `order` says how both are read. */
  | {
      readonly kind: "range";
      readonly of: "object" | "string";
      readonly order: Exclude<Order["kind"], "enum">;
    }
  /**
   * `accepts[v]`: contributions that a final value `v` tolerates beside `v` itself. `prefer` ranks the final
   * values that are left when the merged value is read; it names each of `values` once.
   */
  | {
      readonly kind: "compat";
      readonly values: readonly string[];
      readonly accepts: { readonly [value: string]: readonly string[] };
      readonly prefer: readonly string[];
    }
  | {
      readonly kind: "list";
      readonly order: "postorder" | "preorder" | "topological" | "lexical";
      readonly dedupe: "first" | "last" | "no";
    }
  | { readonly kind: "map"; readonly values: Exclude<Merge, { readonly kind: "list" }> }
  /** Two providers of one identity are a conflict. The provider is the package that says so, if nothing else is said. */
  | { readonly kind: "unique"; readonly provider?: Provider };

/** Where a fact tells whose copy of a thing it speaks of. */
export interface Provider {
  /** JSON pointer into the fact: the text there is the name of the copy. */
  readonly at: string;
  /** The texts that name a copy which all share; any other leaves it to be the package's own. Absent: each names one. */
  readonly shared?: readonly string[];
}

/** A requirement held against a fact, at the boundary. */
export interface Check {
  /** JSON pointer in the same schema, or `schema@1#/pointer`. */
  readonly against: string;
  readonly rel: Relation;
}

/** How one field travels: the keyword `px`, read and with every default filled in. */
export interface PxRule {
  readonly merge: Merge;
  readonly reach: Reach;
  /** Sorted in the order `compile`, `link`, `load`, `tool`; never empty. */
  readonly plane: readonly Plane[];
  readonly domain: RuleDomain;
  readonly boundary: Boundary;
  readonly absent: Absent;
  readonly role: Role;
  readonly conflict: Loudness;
  readonly check?: Check;
  readonly canon?: Canon;
}

/** A place in a schema that has a rule. */
export interface Field {
  /**
   * JSON pointer into a fact's value; a step that is `*` alone stands for every item of an array or every key of
   * an object. The first field of every schema is the whole value, with the pointer "".
   */
  readonly pointer: string;
  readonly rule: PxRule;
}

/** The rule of a place that says nothing: it stays with its fact, which direct dependents see over link edges. */
export const defaultRule: PxRule = {
  merge: { kind: "collect" },
  reach: "direct",
  plane: ["link"],
  domain: "target",
  boundary: "image",
  absent: "ignore",
  role: "fact",
  conflict: "error",
};

/**
 * The rule of a whole fact whose schema says nothing of it: everybody above sees it who is linked with it, compiled
 * against it or loads it. A schema that wants less says so at its root.
 */
export const wholeRule: PxRule = { ...defaultRule, reach: "all", plane: ["compile", "link", "load"] };
