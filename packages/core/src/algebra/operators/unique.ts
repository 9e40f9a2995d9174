import type { Canon } from "@px-meta/schema";
import type { JsonValue } from "../../model/json.js";
import { normalise } from "../normalise.js";
import type { Operator } from "../operator.js";
import { makeSets } from "../sets.js";

/** That somebody provides something. */
interface Claim {
  readonly identity: string;
  readonly provider: string;
}

/**
 * `unique`: a contribution claims an identity for its provider, and accepts every result in which that provider has
 * it. Two providers of one identity are a conflict. What is read are the identities, sorted. Names that differ only
 * in how their accents are written (NFC, NFD) are one.
 */
export function unique(canon: Canon | undefined): Operator {
  const claims: Claim[] = [];
  const numbers = new Map<string, number>();
  const sets = makeSets();
  const claimsOf = (element: number) => Array.from(sets.members(element), (number) => claims[number] as Claim);
  return {
    element(value, provider) {
      const identity = identityOf(value, canon);
      if (identity === undefined) return sets.of([]);
      const key = JSON.stringify([identity, provider]);
      const number = numbers.get(key) ?? claims.push({ identity, provider }) - 1;
      numbers.set(key, number);
      return sets.of([number]);
    },
    join: (joined, count) => sets.union(joined, count),
    isUnion: true,
    read(element) {
      const providers = new Map<string, string>();
      for (const { identity, provider } of claimsOf(element)) {
        const known = providers.get(identity);
        if (known !== undefined && known !== provider) return { kind: "conflict" };
        providers.set(identity, provider);
      }
      return { kind: "value", value: [...providers.keys()].sort() };
    },
    subject: (element) => claimsOf(element)[0]?.identity ?? "",
    fault: (value) => (identityOf(value, canon) === undefined ? "is no name" : undefined),
  };
}

function identityOf(value: JsonValue, canon: Canon | undefined): string | undefined {
  const normal = normalise(value, canon);
  return typeof normal === "string" ? normal.normalize("NFC") : undefined;
}
