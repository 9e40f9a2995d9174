import type { Wordings } from "../wording.js";

/** Who reached for the network in a build. */
export type NetworkUser =
  | {
      readonly kind: "script";
      /** `name version`. */
      readonly package: string;
    }
  /** rustc, with the macros that it runs. */
  | { readonly kind: "compiler"; readonly crate: string }
  | { readonly kind: "program"; readonly program: string };

/** Something that was tried to reach: a host's name, or an address with its port. */
export interface NetworkTarget {
  readonly to: string;
  /** The programs that tried it, where the user's own is not the only one. */
  readonly by: readonly string[];
}

/** What is said of builds whose network is denied. */
export type NetworkProblem =
  | {
      readonly kind: "cannot-deny-network";
      /** Each way of doing it that there is, and why it does not do. */
      readonly reasons: readonly string[];
    }
  | { readonly kind: "needs-network"; readonly user: NetworkUser; readonly targets: readonly NetworkTarget[] }
  | {
      readonly kind: "tried-network";
      readonly user: NetworkUser;
      readonly targets: readonly NetworkTarget[];
      /** Whether it is known to have succeeded without. */
      readonly wentOn: boolean;
    }
  | {
      readonly kind: "failed-without-network";
      /** `name version`. */
      readonly package: string;
      /** The line in which it speaks of the network. */
      readonly said?: string;
    }
  | { readonly kind: "network-not-watched"; readonly reason: string };

const cure =
  "cure: give it what it fetches (`px-meta downloads audit` knows how for well-known scripts, their documentation for others), or build without --network=deny";

/** How each is said. */
export const networkWordings: Wordings<NetworkProblem> = {
  "cannot-deny-network": {
    severity: "error",
    say: (p) =>
      `this system does not let px-meta run cargo without a network, so nothing was built:${p.reasons.map((reason) => `\n- ${reason}`).join("")}\nbuild without --network=deny, or where one of these ways is open`,
  },
  "needs-network": {
    severity: "error",
    say: (p) =>
      `${sayUser(p.user)} failed after it tried to reach ${sayTargets(p.targets)}: the network is denied\n${cure}`,
  },
  "tried-network": {
    severity: "warning",
    say: (p) =>
      `${sayUser(p.user)} tried to reach ${sayTargets(p.targets)}: the network is denied${p.wentOn ? ", and it went on without" : ""}`,
  },
  "failed-without-network": {
    severity: (p) => (p.said === undefined ? "note" : "error"),
    say: (p) =>
      p.said === undefined
        ? `the build script of ${p.package} failed, and the network is denied: what it says above tells whether that is why`
        : `the build script of ${p.package} failed because the network is denied, by what it says: ${p.said.trim()}\n${cure}`,
  },
  "network-not-watched": {
    severity: "note",
    say: (p) => `the network is denied, but of scripts that try to reach it only those that fail are seen: ${p.reason}`,
  },
};

function sayUser(user: NetworkUser): string {
  switch (user.kind) {
    case "script":
      return `the build script of ${user.package}`;
    case "compiler":
      return `rustc, or a macro that it ran for the crate ${user.crate},`;
    case "program":
      return user.program;
  }
}

/** Targets that are named before the rest is only counted. */
const most = 8;

function sayTargets(targets: readonly NetworkTarget[]): string {
  const named = targets.slice(0, most).map(({ to, by }) => (by.length === 0 ? to : `${to} (by ${by.join(", ")})`));
  return [...named, ...(targets.length > most ? [`${targets.length - most} more`] : [])].join(", ");
}
