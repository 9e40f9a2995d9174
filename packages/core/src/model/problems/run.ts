import type { Query } from "../view.js";
import type { Wordings } from "../wording.js";

/** What can go wrong around a build: programs that do not run, scripts that wait for ever. */
export type RunProblem =
  | { readonly kind: "cannot-run"; readonly program: string; readonly reason: string }
  | {
      readonly kind: "program-failed";
      readonly program: string;
      readonly args: readonly string[];
      readonly status: number;
      readonly said: string;
    }
  | { readonly kind: "unexpected-output"; readonly program: string; readonly reason: string }
  | {
      readonly kind: "no-index";
      readonly verb: string;
      readonly path: string;
      /** The selection that was asked for, and those of which something is known, in words. */
      readonly asked: string;
      readonly known: readonly string[];
    }
  | {
      readonly kind: "waits-for-ever";
      readonly package: string;
      readonly version: string;
      readonly wants: readonly Query[];
      /** Packages below it with a build script that has not succeeded, `name version`. */
      readonly missing: readonly string[];
    }
  | { readonly kind: "graph-too-large"; readonly nodes: number; readonly limit: number; readonly format: string }
  | { readonly kind: "compiled-again"; readonly packages: readonly string[] }
  | {
      readonly kind: "redirected";
      /** `name version`. */
      readonly label: string;
      /** `NAME=VALUE`, or the head of a table. */
      readonly means: string;
      /** The overrides that ask for it, as editors open them. */
      readonly because: readonly string[];
      readonly dependents: number;
      /** Whether the last build had it, and this one has not. */
      readonly isGone: boolean;
    };

/** How each is said. */
export const runWordings: Wordings<RunProblem> = {
  "cannot-run": {
    severity: "error",
    say: (p) => `cannot run ${p.program}: ${p.reason}; install it, or name it in CARGO`,
  },
  "program-failed": {
    severity: "error",
    say: (p) =>
      `${[p.program, ...p.args].join(" ")} failed with status ${p.status}${p.said === "" ? "" : `:\n${p.said}`}`,
  },
  "unexpected-output": {
    severity: "error",
    say: (p) => `${p.program} said what this px-meta does not know: ${p.reason}; is it newer than this px-meta?`,
  },
  "no-index": {
    severity: "error",
    say: (p) =>
      p.known.length === 0
        ? `nothing is known of a build here yet: ${p.path} does not exist; run \`px-meta build\` first, or \`px-meta ${p.verb} --build\``
        : `nothing is known of this build yet (${p.asked}); run \`px-meta build\` with the same options first, or add --build; there is${p.known.map((one) => `\n${one}`).join("")}`,
  },
  "waits-for-ever": {
    severity: "error",
    say: (p) =>
      `${p.package} ${p.version} waits for ${p.wants.map(showQuery).join(", ") || "facts"} and nothing more can come: ${
        p.missing.length === 0
          ? "every package below it has published, so its px-meta crate and this px-meta may differ in version"
          : `${p.missing.join(", ")} below it could publish, but did not succeed`
      }`,
  },
  "graph-too-large": {
    severity: "error",
    say: (p) =>
      `the graph has ${p.nodes} nodes, and a picture as ${p.format} at most ${p.limit}; name the packages or the fact (--fact) to look at, or one side of the build (--domain); \`px-meta export snapshot\` writes a graph of any size for programs`,
  },
  "compiled-again": {
    severity: "note",
    say: (p) =>
      `compiled once more because a fact that it reads changed during this build: ${p.packages.join(", ")}; a \`links\` key along the way would order it (px-meta doctor says where)`,
  },
  redirected: {
    severity: "note",
    say: (p) => {
      const again = `cargo builds ${p.label} again${p.dependents === 0 ? "" : `, and ${p.dependents} that depend on it`}`;
      return p.isGone
        ? `${p.means} is asked for no more: ${again}`
        : `${p.means}, as ${p.because.join(" and ")} asks for: ${again}`;
    },
  },
};

function showQuery(query: Query): string {
  const name = query.name === undefined ? query.schema : `${query.schema}/${query.name}`;
  return query.package === undefined ? name : `${name} of ${query.package}`;
}
