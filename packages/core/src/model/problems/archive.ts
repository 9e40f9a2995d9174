import type { Wordings } from "../wording.js";

/** Why an archive is not unpacked. Names are those of its entries, as it has them. */
export type ArchiveFault =
  | {
      readonly kind: "other-format";
      readonly declared: string;
      /** What it looks like, where it looks like anything. */
      readonly found?: string;
    }
  | { readonly kind: "damaged"; readonly reason: string }
  | { readonly kind: "cut-off" }
  | { readonly kind: "goes-on" }
  | { readonly kind: "too-many-entries"; readonly limit: number }
  | { readonly kind: "too-large"; readonly limit: number }
  | { readonly kind: "unsafe-name"; readonly name: string; readonly reason: string }
  | { readonly kind: "unsupported-entry"; readonly name: string; readonly what: string }
  | { readonly kind: "duplicate-entry"; readonly name: string }
  | { readonly kind: "merged-names"; readonly name: string; readonly other?: string }
  | { readonly kind: "below-no-folder"; readonly name: string; readonly below: string }
  | { readonly kind: "leads-out"; readonly name: string; readonly to: string }
  | { readonly kind: "leads-nowhere"; readonly name: string; readonly to: string }
  | { readonly kind: "nothing-left" };

/** What can go wrong when an archive is unpacked. */
export type ArchiveProblem =
  | {
      readonly kind: "unusable-archive";
      /** `name version`. */
      readonly package: string;
      readonly id: string;
      readonly path: string;
      readonly fault: ArchiveFault;
    }
  | {
      readonly kind: "unpacking-failed";
      readonly package: string;
      readonly id: string;
      /** What could not be read or written. */
      readonly path: string;
      readonly reason: string;
      readonly isFull: boolean;
    };

/** How each is said. */
export const archiveWordings: Wordings<ArchiveProblem> = {
  "unusable-archive": {
    severity: "error",
    say: (p) => `cannot unpack ${p.id} of ${p.package} (${p.path}): ${sayFault(p.fault)}`,
  },
  "unpacking-failed": {
    severity: "error",
    say: (p) =>
      `cannot unpack ${p.id} of ${p.package}: ${p.path}: ${p.reason}; ${
        p.isFull ? "free some space there" : "look at that path"
      }, and run it again`,
  },
};

const otherwise = "have it packed otherwise, or unpack it yourself and give the folder by a [[download]] override";

const brokenCure = "tell who publishes it, or give another file by a [[download]] override";

function sayFault(fault: ArchiveFault): string {
  switch (fault.kind) {
    case "other-format":
      return `it is no ${fault.declared}${
        fault.found === undefined ? "" : `, but looks like ${fault.found}`
      }; correct \`unpack\` in its declaration`;
    case "damaged":
      return `${fault.reason}; ${brokenCure}`;
    case "cut-off":
      return `it ends too early; ${brokenCure}`;
    case "goes-on":
      return `something follows after its end, which readers of archives do not agree on; ${brokenCure}`;
    case "too-many-entries":
      return `it has more than ${fault.limit} entries, the limit; ${otherwise}`;
    case "too-large":
      return `it unpacks to more than ${fault.limit} bytes, the limit for a file of its size; ${otherwise}`;
    case "unsafe-name":
      return `the name ${fault.name} ${fault.reason}; ${otherwise}`;
    case "unsupported-entry":
      return `${fault.name} is ${fault.what}, which px-meta does not unpack; ${otherwise}`;
    case "duplicate-entry":
      return `${fault.name} is in it twice; ${otherwise}`;
    case "merged-names":
      return `this file system takes ${fault.name} and ${
        fault.other ?? "another name in it"
      } for one; use a file system that tells them apart, or ${otherwise}`;
    case "below-no-folder":
      return `${fault.name} lies below ${fault.below}, which is no folder; ${otherwise}`;
    case "leads-out":
      return `the link ${fault.name} leads out of the folder, to ${fault.to}; ${otherwise}`;
    case "leads-nowhere":
      return `${fault.name} is to be the same file as ${fault.to}, which is none that was unpacked before it; take it into \`include\`, or ${otherwise}`;
    case "nothing-left":
      return "no file in it is left by `strip` and `include`; correct `unpack` in its declaration";
  }
}
