import { isObject, isSame, type JsonValue } from "../json.js";
import { type Result, type SchemaError, stepInto } from "../result.js";
import { isTexts, type Keys, readKeys } from "./keys.js";
import { mergeKeys, readMerge } from "./merge.js";
import type { Absent, Check, Merge, Plane, PxRule, Relation, RuleDomain } from "./rule.js";
import { isOnly, type Shape } from "./shape.js";

const planes: readonly Plane[] = ["compile", "link", "load", "tool"];
const relations: readonly Relation[] = [">=", "<=", "==", "in", "subset", "intersects"];
const commonKeys = ["reach", "plane", "domain", "boundary", "absent", "role", "conflict", "check", "canon"];
const place = /^(?:(?:[a-z0-9][a-z0-9_-]{0,63}:)?[a-z][a-z0-9-]{0,63}@[1-9][0-9]{0,3}#)?(?:\/(?:[^~/]|~[01])*)*$/;

/**
 * Reads the keyword `px` of one place, fills in the defaults, and refuses what cannot be: unknown keys, words that
 * are none, keys that their operator does not take, operators that have no meaning for the values of the place,
 * and keys that contradict each other.
 * Pointers in errors are relative to the `px`.
 */
export function parseRule(raw: JsonValue, shape: Shape): Result<PxRule, readonly SchemaError[]> {
  const keys = readKeys(raw);
  for (const key of Object.keys(keys.object)) {
    if (!mergeKeys.includes(key) && !commonKeys.includes(key)) keys.refuse(key, `px has no key ${key}`);
  }
  const merge = readMerge(keys, shape);
  const check = readCheck(keys);
  const domain = keys.oneOf("domain", ["target", "host", "any"], "target");
  const canon = keys.has("canon") ? keys.oneOf("canon", ["triple", "semver", "path", "lib-name"], "triple") : undefined;
  const rule: PxRule = {
    merge,
    reach: keys.oneOf("reach", ["direct", "self", "public", "all"], "direct"),
    plane: readPlane(keys, domain),
    domain,
    boundary: keys.oneOf("boundary", ["image", "edge", "process", "graph"], "image"),
    absent: readAbsent(keys, shape),
    role: keys.oneOf("role", ["fact", "require", "provide"], "fact"),
    conflict: keys.oneOf("conflict", ["error", "warn", "note"], "error"),
    ...(check && { check }),
    ...(canon && { canon }),
  };
  refuseContradictions(keys, rule, shape);
  return keys.errors.length === 0 ? { ok: true, value: rule } : { ok: false, error: keys.errors };
}

function readPlane(keys: Keys, domain: RuleDomain): readonly Plane[] {
  if (!keys.has("plane")) return ["link"];
  const given = keys.object.plane;
  if (!isTexts(given) || given.length === 0 || given.some((name) => !planes.some((plane) => plane === name))) {
    keys.refuse("plane", `plane is a list of ${planes.join(", ")}, each at most once`);
    return ["link"];
  }
  if (given.includes("tool") && domain === "target") {
    keys.refuse("plane", "over a tool edge the target becomes the host: the plane tool needs the domain host or any");
  }
  return planes.filter((plane) => given.includes(plane));
}

function readAbsent(keys: Keys, shape: Shape): Absent {
  const given = keys.object.absent;
  if (!isObject(given)) return keys.oneOf("absent", ["ignore", "unknown", "error"], "ignore");
  const value = given.is;
  if (Object.keys(given).length !== 1 || value === undefined) {
    keys.refuse("absent", "absent is ignore, unknown, error or an object with the one key is");
    return "ignore";
  }
  if (shape.values !== undefined && !shape.values.some((choice) => isSame(choice, value))) {
    keys.refuse("absent", "the value of absent is not in the enum");
  } else if (shape.types !== undefined && !shape.types.has(Array.isArray(value) ? "array" : typeof value)) {
    keys.refuse("absent", "the value of absent does not have the field's type");
  }
  return { is: value };
}

function readCheck(keys: Keys): Check | undefined {
  const given = keys.object.check;
  if (given === undefined) return undefined;
  if (!isObject(given)) {
    keys.refuse("check", "check is an object with against and rel");
    return undefined;
  }
  for (const key of Object.keys(given)) {
    if (key !== "against" && key !== "rel") keys.refuse("check", `check has no key ${key}`);
  }
  const { against, rel } = given;
  const relation = relations.find((candidate) => candidate === rel);
  if (relation === undefined) keys.refuse("check", `rel of check is one of ${relations.join(", ")}`);
  if (typeof against !== "string" || against === "" || against.length > 512 || !place.test(against)) {
    keys.errors.push({
      pointer: `${stepInto("", "check")}/against`,
      message: "against is a JSON pointer, alone or after schema@major#",
    });
    return undefined;
  }
  return relation && { against, rel: relation };
}

function refuseContradictions(keys: Keys, rule: PxRule, shape: Shape): void {
  const { merge, role, check, absent } = rule;
  if (check !== undefined && role !== "require")
    keys.refuse("check", "only a requirement is checked: say role require");
  if (check !== undefined) refuseRelation(keys, check.rel, merge, shape);
  if (role === "provide" && merge.kind !== "unique" && merge.kind !== "collect") {
    keys.refuse("role", `an identity is collected or unique, not merged by ${merge.kind}`);
  }
  if (merge.kind === "unique" && role === "require") keys.refuse("role", "a demand claims no identity");
  if (isNeverInConflict(merge) && check === undefined) {
    for (const key of ["boundary", "conflict"]) {
      if (keys.has(key))
        keys.refuse(key, `${key} has no meaning for ${merge.kind}, which has no conflicts, without a check`);
    }
  }
  if (merge.kind === "collect" && absent !== "ignore" && absent !== "error") {
    keys.refuse("absent", "collect merges nothing, so silence is no value and makes none unknown");
  }
  if (keys.has("canon") && !isOnly(shape, "string", "array")) keys.refuse("canon", "canon speaks of strings");
}

/** A relation must have a meaning for the values that demand. */
function refuseRelation(keys: Keys, rel: Relation, merge: Merge, shape: Shape): void {
  const isOrdered = merge.kind === "max" || merge.kind === "min";
  if ((rel === ">=" || rel === "<=") && !isOrdered && !isOnly(shape, "number")) {
    keys.refuse("check", `${rel} compares numbers, or what max or min merges by its order`);
  }
  if ((rel === "subset" || rel === "intersects") && merge.kind !== "range" && !isOnly(shape, "array")) {
    keys.refuse("check", `${rel} compares arrays or ranges; for one value say in`);
  }
}

/** Whether contributions of any values can be merged. */
function isNeverInConflict(merge: Merge): boolean {
  return merge.kind === "collect" || merge.kind === "list";
}
