import { err, ok, type Result } from "../model/result.js";
import { parseSource } from "../model/source-url.js";
import { fill, type PlaceholderValues } from "./placeholders.js";

/** Makes the URL of a file from what is declared, or says what is wrong with it. */
export function readUrl(template: string, values: PlaceholderValues): Result<string, string> {
  const filled = fill(template, values);
  if (!filled.ok) return filled;
  const url = parseSource(filled.value);
  if (!url.ok) return err(`${url.error}; a source is a URL such as https://example.org/lib.tar.gz`);
  return hasUser(url.value) ? err(noUser) : filled;
}

/** Schemes by which a commit is got. Git itself has more, of which some run programs. */
const gitSchemes: readonly string[] = ["https:", "http:", "ssh:", "git:"];

/** The same for the URL of a git repository. */
export function readRepository(template: string, values: PlaceholderValues): Result<string, string> {
  const filled = fill(template, values);
  if (!filled.ok) return filled;
  const text = filled.value;
  const url = /[\p{Cc}\s\\]/u.test(text) || !URL.canParse(text) ? undefined : new URL(text);
  if (url === undefined) return err("it is no URL of a repository, such as https://example.org/data.git");
  if (!gitSchemes.includes(url.protocol)) {
    return err(
      `a repository is reached by ${gitSchemes.map((one) => one.slice(0, -1)).join(", ")}, not ${url.protocol.slice(0, -1)}`,
    );
  }
  return url.password !== "" || (url.username !== "" && url.protocol !== "ssh:") ? err(noUser) : ok(text);
}

const noUser =
  "it has a user or a password, which everybody can read in a manifest; take them out, and let who needs them give a mirror by a [[download]] override";

function hasUser({ username, password }: URL): boolean {
  return username !== "" || password !== "";
}
