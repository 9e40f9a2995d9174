import type { PackageId, Triple } from "../names.js";
import type { Wording, Wordings } from "../wording.js";

/** A file as it was declared: all that must agree before anyone sees it. */
export interface DeclaredContents {
  readonly sha256: string;
  readonly size: number;
}

/** A source of a download that was tried in vain. */
export interface FailedSource {
  /** The URL, without user, password and query: these may be secrets. */
  readonly url: string;
  readonly fault: DownloadFault;
}

/** Why one source did not give what was declared. */
export type DownloadFault =
  | { readonly kind: "refused-url"; readonly reason: string }
  | { readonly kind: "unreachable"; readonly reason: string }
  | { readonly kind: "untrusted-server"; readonly reason: string }
  | { readonly kind: "proxy-failed"; readonly proxy: string; readonly reason: string }
  | { readonly kind: "timed-out"; readonly during: "connect" | "idle" | "total"; readonly ms: number }
  | { readonly kind: "bad-status"; readonly status: number; readonly proxy?: string }
  | {
      readonly kind: "busy";
      readonly status: number;
      /** Seconds that the server asks to wait, where they are more than anybody waits. */
      readonly asks?: number;
    }
  | { readonly kind: "bad-redirect"; readonly to: string; readonly reason: string }
  | { readonly kind: "encoded"; readonly encoding: string }
  | { readonly kind: "wrong-range"; readonly said: string }
  | { readonly kind: "cut-off"; readonly got: number }
  | { readonly kind: "other-size"; readonly found: number }
  | { readonly kind: "too-long"; readonly limit: number }
  | { readonly kind: "git-failed"; readonly reason: string }
  | { readonly kind: "other-contents"; readonly found: string };

/** A download that is needed and may not be fetched. */
export interface DeniedDownload {
  readonly name: string;
  readonly version: string;
  readonly id: string;
  /** Its sources, without what may be secret in them. */
  readonly urls: readonly string[];
  readonly sha256: string;
  /** Absent where it is not known before it is fetched. */
  readonly size?: number;
  /** Of git: the commit. Its repository is the only source. */
  readonly rev?: string;
  /** Where the same download is another file for another target: the triple. */
  readonly target?: Triple;
}

/** What can go wrong with downloads, and with the store that keeps them. */
export type DownloadProblem =
  | {
      readonly kind: "invalid-download";
      readonly package: PackageId;
      /** Name and version, as people know the package. */
      readonly label: string;
      /** The package's manifest. */
      readonly path: string;
      /** Absent where it is about all of them. */
      readonly id?: string;
      /** The key within the declaration, `target.'cfg(unix)'.size`; empty for the whole. */
      readonly key: string;
      readonly reason: string;
    }
  | {
      readonly kind: "unknown-download-target";
      readonly package: PackageId;
      readonly label: string;
      readonly path: string;
      readonly id: string;
      /** The triple, as it is written. */
      readonly target: string;
      /** The one that it may have meant. */
      readonly near?: string;
    }
  | {
      readonly kind: "download-failed";
      /** `name version`. */
      readonly package: string;
      readonly id: string;
      readonly sources: readonly FailedSource[];
      /** Bytes that arrived and are kept, so that the next attempt goes on from there. */
      readonly kept: number;
    }
  | {
      readonly kind: "source-failed";
      readonly package: string;
      readonly id: string;
      readonly source: FailedSource;
    }
  | {
      readonly kind: "download-interrupted";
      readonly package: string;
      readonly id: string;
      readonly kept: number;
    }
  | {
      readonly kind: "downloads-denied";
      /** Who denies: `CARGO_NET_OFFLINE=true`, an override's place. */
      readonly because: string;
      readonly downloads: readonly DeniedDownload[];
      /** The command that fetches them where there is a network; absent where that would not help. */
      readonly fetch?: string;
    }
  | {
      readonly kind: "missing-download";
      /** `name version`. */
      readonly package: string;
      readonly id: string;
      readonly sha256: string;
    }
  | {
      readonly kind: "download-without-source";
      /** `name version`. */
      readonly package: string;
      readonly id: string;
      /** The override that replaced its file; absent where it is a commit of git. */
      readonly override?: string;
    }
  | { readonly kind: "malformed-downloads"; readonly path: string; readonly reason: string }
  | { readonly kind: "occupied-folder"; readonly path: string; readonly found: string }
  | { readonly kind: "unusable-store"; readonly path: string; readonly reason: string }
  | { readonly kind: "store-full"; readonly path: string; readonly needed: number; readonly free?: number }
  | { readonly kind: "malformed-store-size"; readonly value: string }
  | {
      readonly kind: "uncleaned-store";
      readonly path: string;
      /** How much it may keep, as the user says it. */
      readonly limit: string;
      /** What was in the way first. */
      readonly reason: string;
      /** How many more things were. */
      readonly more: number;
    }
  | { readonly kind: "foreign-store-entry"; readonly path: string; readonly found: "folder" | "link" | "other" }
  | { readonly kind: "corrupt-store-entry"; readonly path: string; readonly isRemoved: boolean }
  | {
      readonly kind: "other-contents";
      readonly path: string;
      readonly declared: DeclaredContents;
      readonly found: DeclaredContents;
    };

/** How each is said. */
export const downloadWordings: Wordings<DownloadProblem> = {
  "invalid-download": {
    severity: "error",
    say: (p) => {
      const table = ["package.metadata.px-meta.download", ...(p.id === undefined ? [] : [p.id])].join(".");
      return `${p.path}: [${table}] of ${p.label}: ${p.key === "" ? "" : `${p.key}: `}${p.reason}`;
    },
  },
  "unknown-download-target": {
    severity: "warning",
    say: (p) =>
      `${p.path}: [package.metadata.px-meta.download.${p.id}.target] of ${p.label}: rustc knows no target ${p.target}${p.near === undefined ? "" : `; did you mean ${p.near}?`}`,
  },
  "download-failed": {
    severity: "error",
    say: (p) =>
      `cannot download ${p.id} of ${p.package}:${p.sources.map((source) => `\n  ${saySource(source)}`).join("")}\n${cureOf(p.sources)}${sayKept(p.kept)}`,
  },
  "source-failed": {
    severity: (p) => (isOtherContents(p.source.fault) ? "warning" : "note"),
    say: (p) =>
      `${p.id} of ${p.package} came from its next source, because of the one before: ${saySource(p.source)}${
        isOtherContents(p.source.fault) ? "; tell who declared it, and who serves it" : ""
      }`,
  },
  "download-interrupted": {
    severity: "error",
    say: (p) => `the download of ${p.id} of ${p.package} was interrupted; run it again${sayKept(p.kept)}`,
  },
  "downloads-denied": {
    severity: "error",
    say: (p) =>
      [
        `${p.downloads.length === 1 ? "a download is" : `${p.downloads.length} downloads are`} needed, and denied by ${p.because}:`,
        ...p.downloads.flatMap(denialLines),
        ...(p.fetch === undefined ? [] : [`fetch where there is a network: ${p.fetch}`]),
        `${p.fetch === undefined ? "" : "or "}give the file of each by an entry in px-meta.toml:`,
        ...p.downloads.flatMap(entryLines),
      ].join("\n"),
  },
  "missing-download": {
    severity: "error",
    say: (p) =>
      `${p.id} of ${p.package} (sha256 ${p.sha256}) is neither in the content store nor vendored; \`px-meta downloads fetch\` gets it`,
  },
  "download-without-source": {
    severity: "warning",
    say: (p) =>
      `${p.id} of ${p.package} is left out: ${p.override === undefined ? "it is a commit of git, whose archive px-meta makes" : `${p.override} gives a file of your own for it`}, and no URL has that; put it into the folder yourself, from \`px-meta downloads vendor DIR\``,
  },
  "malformed-downloads": {
    severity: "error",
    say: (p) => `${p.path} is no index of downloads: ${p.reason}; \`px-meta downloads vendor DIR\` writes one`,
  },
  "occupied-folder": {
    severity: "error",
    say: (p) =>
      `${p.path} has ${p.found}, which \`px-meta downloads vendor\` did not write; name a folder of its own, or remove it`,
  },
  "unusable-store": {
    severity: "error",
    say: (p) => `cannot use the content store ${p.path}: ${p.reason}; name another folder in PX_META_STORE`,
  },
  "store-full": {
    severity: "error",
    say: (p) =>
      `no space for ${p.needed} bytes in the content store ${p.path}${p.free === undefined ? "" : `, which has ${p.free}`}; free some (\`px-meta downloads gc\`), or name a folder of another disk in PX_META_STORE`,
  },
  "malformed-store-size": {
    severity: "error",
    say: (p) => `PX_META_STORE_SIZE is a number of bytes, or as 500M or 2GiB, not ${p.value}`,
  },
  "uncleaned-store": {
    severity: "warning",
    say: (p) =>
      `the content store ${p.path} keeps more than ${p.limit}: ${p.reason}${p.more === 0 ? "" : ` (and ${p.more} more; \`px-meta downloads gc\` tells all)`}`,
  },
  "foreign-store-entry": {
    severity: "error",
    say: (p) =>
      `${p.path} in the content store is ${p.found === "other" ? "nothing that px-meta put there" : `a ${p.found}, which px-meta did not put there`}; look at it and remove it`,
  },
  "corrupt-store-entry": {
    severity: (p) => (p.isRemoved ? "warning" : "error"),
    say: (p) =>
      p.isRemoved
        ? `${p.path} in the content store did not fit its digest any more and was removed; look after the disk where that happens again`
        : `${p.path} in the content store does not fit its digest any more, and cannot be removed; have its owner remove it`,
  },
  "other-contents": {
    severity: "error",
    say: (p) =>
      `${p.path} is not the file that was declared: it has ${sayContents(p.found)}, declared is ${sayContents(p.declared)}; get the right file, or give the override that names it a sha256 and size of its own`,
  },
};

/** The entry that gives a file, or a folder, in place of a download. */
function entryLines({ name, version, id, rev, target }: DeniedDownload): readonly string[] {
  const when = target === undefined ? "" : `, when = "${target}"`;
  return [
    "  [[download]]",
    `  select = { crate = "${name}", version = "=${version.replace(/\+.*/, "")}", id = "${id}"${when} }`,
    `  ${rev === undefined ? "file" : "folder"} = "PATH"`,
  ];
}

function denialLines({ name, version, id, urls, sha256, size, rev }: DeniedDownload): readonly string[] {
  return [
    `  ${id} of ${name} ${version}`,
    ...urls.map((url) => `    url     ${url}`),
    ...(rev === undefined ? [] : [`    commit  ${rev}`]),
    `    sha256  ${sha256}`,
    ...(size === undefined ? [] : [`    size    ${size}`]),
  ];
}

function sayContents({ sha256, size }: DeclaredContents): string {
  return `sha256 ${sha256} and ${size} bytes`;
}

function saySource({ url, fault }: FailedSource): string {
  return `${url}: ${sayFault(fault)}`;
}

/** Why a source failed, in words. */
function sayFault(fault: DownloadFault): string {
  const say = faultWords[fault.kind] as (fault: DownloadFault) => string;
  return say(fault);
}

const faultWords: { readonly [K in DownloadFault["kind"]]: Wording<Extract<DownloadFault, { kind: K }>>["say"] } = {
  "refused-url": (f) => `not tried: ${f.reason}`,
  unreachable: (f) => `no answer: ${f.reason}`,
  "untrusted-server": (f) => `the server's certificate is not trusted: ${f.reason}`,
  "proxy-failed": (f) => `the proxy ${f.proxy} ${f.reason}`,
  "timed-out": (f) => timeoutWords[f.during](f.ms / 1000),
  "bad-status": (f) =>
    `${f.proxy === undefined ? "the server" : `the server, or the proxy ${f.proxy},`} answered with status ${f.status}`,
  busy: (f) =>
    `the server is busy (status ${f.status})${f.asks === undefined ? "" : ` and asks to come again in ${f.asks} s`}`,
  "bad-redirect": (f) => `it redirects to ${f.to}: ${f.reason}`,
  encoded: (f) => `the server sent it encoded (${f.encoding}), which was not asked for`,
  "wrong-range": (f) => `the server sent another part than was asked for (${f.said})`,
  "cut-off": (f) => `the connection ended after ${f.got} bytes`,
  "other-size": (f) => `the file there has ${f.found} bytes, which is not what was declared`,
  "too-long": (f) => `the server sent more than ${f.limit} bytes, and was stopped`,
  "git-failed": (f) => `git does not get it: ${f.reason}`,
  "other-contents": (f) => `the file there has sha256 ${f.found}, which is not what was declared`,
};

const timeoutWords: { readonly [K in "connect" | "idle" | "total"]: (seconds: number) => string } = {
  connect: (seconds) => `no connection within ${seconds} s`,
  idle: (seconds) => `nothing arrived for ${seconds} s`,
  total: (seconds) => `not complete after ${seconds} s, which is slower than anybody waits for`,
};

/** Whether a source has another file than was declared: that is not the network's fault. */
function isOtherContents(fault: DownloadFault): boolean {
  return fault.kind === "other-contents" || fault.kind === "other-size" || fault.kind === "too-long";
}

const declares = "correct its declaration, or give other urls, a mirror or a file by a [[download]] override";

function cureOf(sources: readonly FailedSource[]): string {
  const faults = sources.map(({ fault }) => fault);
  if (faults.some(isOtherContents)) {
    return `nobody may use another file than the declared one: compare with the publisher's digest, then ${declares}`;
  }
  if (faults.some(({ kind }) => kind === "proxy-failed")) {
    return "look at HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY, or give a mirror or a file by a [[download]] override";
  }
  if (faults.some(({ kind }) => kind === "untrusted-server")) {
    return "name the authority's certificate in CARGO_HTTP_CAINFO or SSL_CERT_FILE, or give a mirror or a file by a [[download]] override";
  }
  const isDeclaration = ({ kind }: DownloadFault) => kind === "refused-url" || kind === "bad-redirect";
  if (faults.every(isDeclaration)) return declares;
  return "try again later, or give a mirror or a file by a [[download]] override";
}

function sayKept(kept: number): string {
  return kept === 0 ? "" : `; ${kept} bytes are kept, and the next attempt goes on from there`;
}
