import type { Fact } from "./fact.js";

/** Says where a fact was made and how its value was found: `build.rs:12:5, probe from OPENSSL_DIR`, `generator bp, literal`. */
export function showOrigin({ origin, trust }: Pick<Fact, "origin" | "trust">): string {
  const place = [origin.file, origin.line, origin.column].filter((part) => part !== undefined).join(":");
  // What a script listens to says nothing of where the harvest found a value.
  const inputs = (origin.method === "harvest" ? [] : (origin.inputs ?? [])).map(({ name }) => name).join(", ");
  const found = inputs === "" ? origin.method : `${origin.method} from ${inputs}`;
  const by = origin.generator === undefined ? undefined : `generator ${origin.generator}`;
  const said = [by, place].filter((part) => part !== undefined && part !== "").join(" ");
  return `${said === "" ? trust : said}, ${found}`;
}
