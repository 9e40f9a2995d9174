import { packageLabel } from "@px-meta/core/base";
import type { Witness } from "./network.js";

/** What programs and libraries say where they come to nothing for want of a network. */
const phrases = new RegExp(
  [
    "network is (?:unreachable|down)",
    "could ?n[o']t resolve (?:host|proxy)",
    "name resolution",
    "failed to lookup address",
    "(?:name or service|hostname) not known",
    "unable to resolve host",
    "no route to host",
    "\\b(?:ENETUNREACH|EAI_AGAIN|ENOTFOUND)\\b",
    "dns error",
    "no such host",
    "getaddrinfo",
    "failed to connect to",
  ].join("|"),
  "i",
);

/** Learns of scripts that fail only, and of their reasons only what they say. */
export function unwatched(reason: string): Witness {
  const failed = new Map<string, string | undefined>();
  return {
    words: [],
    compiled: () => {},
    failedScript: (name, version, words) => {
      const label = packageLabel({ name, version });
      failed.set(label, failed.get(label) ?? (phrases.test(words) ? words.trim() : undefined));
    },
    problems: () => [
      ...[...failed].map(([label, said]) => ({
        kind: "failed-without-network" as const,
        package: label,
        ...(said === undefined ? {} : { said }),
      })),
      { kind: "network-not-watched", reason },
    ],
  };
}
