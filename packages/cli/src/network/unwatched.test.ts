import { describe } from "@px-meta/core/base";
import { expect, test } from "vitest";
import { unwatched } from "./unwatched.js";

/** What is said, first lines alone, of scripts that failed with these words. */
function check(words: readonly string[], expected: string): void {
  const witness = unwatched("there is no strace");
  for (const line of words) witness.failedScript?.("foo", "1.0.0", line);
  const [said = ""] = witness.problems().map((problem) => describe(problem).split("\n")[0]);
  expect(said).toBe(expected);
}

test.each([
  "curl: (6) Could not resolve host: example.org",
  "wget: unable to resolve host address 'example.org'",
  "fatal: unable to access 'https://x/': Couldn't resolve host 'x'",
  "io: failed to lookup address information: Temporary failure in name resolution",
  'Os { code: 101, kind: NetworkUnreachable, message: "Network is unreachable" }',
  "error sending request: client error (Connect): dns error",
  "Error: getaddrinfo EAI_AGAIN registry.example",
  "dial tcp: lookup proxy.example: no such host",
])("a script that says %j failed because the network is denied", (words) => {
  check(
    ["error: failed to run", `  ${words}`, "network is unreachable, too"],
    `the build script of foo 1.0.0 failed because the network is denied, by what it says: ${words}`,
  );
});

test("a script that does not speak of the network may have failed for something else", () => {
  check(
    ["error: failed to run", "  thread 'main' panicked at build.rs:1:1:", "  no compiler"],
    "the build script of foo 1.0.0 failed, and the network is denied: what it says above tells whether that is why",
  );
});

test("that only failures are seen is said where nothing failed, too", () => {
  check(
    [],
    "the network is denied, but of scripts that try to reach it only those that fail are seen: there is no strace",
  );
});
