/**
 * What px-meta knows of a build script that downloads and declares nothing. Data: an entry of one of the lists in
 * `audit/adapters/*.json`, which `audit/adapters/download-adapter.schema.json` describes too. A package name may have
 * several, for versions that have nothing in common.
 */
export interface DownloadAdapter {
  /** The package's name. */
  readonly package: string;
  /** Version requirement, as cargo reads it: the versions whose scripts do what is said here. Any where absent. */
  readonly versions?: string;
  /** The versions whose scripts were read. Of others it is believed that they do the same, as long as they have the sign. */
  readonly read: readonly string[];
  /** By what the script is known again: a text in one of these files of the package. Without it nothing here holds. */
  readonly sign: { readonly files: readonly string[]; readonly text: string };
  readonly downloads: readonly AdaptedDownload[];
  /** The variables by which the script is told what to do instead. */
  readonly knobs?: readonly DownloadKnob[];
  /** What else an auditor should know, in a sentence. */
  readonly note?: string;
}

/** When something holds: every key that is there must. */
export interface Circumstances {
  /** `cfg(…)` or a triple, asked of the platform for which the script runs. */
  readonly when?: string;
  /** Features of the package that are on, or off: `!name`. */
  readonly features?: readonly string[];
}

/** One thing that the script fetches. Several may have one id, for circumstances that exclude each other. */
export interface AdaptedDownload extends Circumstances {
  /** A name of ours, by which overrides can select it. */
  readonly id: string;
  readonly purpose: "library" | "tool" | "data" | "source";
  /** The URLs that it tries, in order. `{NAME}` stands for a text below, or for what declarations know; `{{` is `{`. */
  readonly urls?: readonly string[];
  /** What it takes from there, or from where, in words. */
  readonly from?: string;
  /** The beginning of the first URL that `base` of a knob stands for. */
  readonly base?: string;
  /** A list of URLs in the package itself. */
  readonly table?: DownloadTable;
  readonly texts?: { readonly [name: string]: readonly TextChoice[] };
  readonly verifies: Verification;
  /** The text of `texts` that is the digest it holds the file against. */
  readonly sha256?: string;
  /** It looks at the machine that runs it, not at the target. */
  readonly "runs-for"?: "host";
  /** It fetches only where this file of the package is missing, as in a checkout. */
  readonly absent?: string;
  /** It fetches only where one of these variables has one of these values, or any where none are named. */
  readonly env?: { readonly [name: string]: readonly string[] };
  /** It does not fetch where one of these variables is set. */
  readonly unless?: readonly string[];
  /** The programs that it runs to fetch. */
  readonly programs?: readonly string[];
}

/**
 * What a script holds the fetched bytes against.
 *
 * - `sha256`: a digest that the package brings;
 * - `same-server`: a digest that it fetches from where the file comes from: whoever can change one can change the other;
 * - `md5`: a digest that can be forged;
 * - `attestation`: a signature, only where a variable asks for that;
 * - `git`: a branch or a tag, which can be moved;
 * - `none`: nothing.
 */
export type Verification = "sha256" | "same-server" | "md5" | "attestation" | "git" | "none";

/** A text of a URL: the first choice whose circumstances hold, and whose pattern is found, counts. */
export type TextChoice = Circumstances &
  (
    | { readonly is: string }
    /**
     * The groups of a pattern, joined by `.`, in a file of the package, or of the package with that name that it depends
     * on. The pattern is applied with the flags `ms`.
     */
    | { readonly file: string; readonly pattern: string; readonly of?: string }
  );

/** A list of files by target and features, as tab-separated values. */
export interface DownloadTable {
  /** The file in the package: the first of these that is there. */
  readonly files: readonly string[];
  readonly columns: readonly ("features" | "target" | "url" | "sha256")[];
  /** How features of the package are called in the list; others are not asked for. */
  readonly features: { readonly [feature: string]: string };
  /** What it takes where no line has exactly these features: the first that has more, or the one with none. */
  readonly otherwise: "more" | "none";
}

/** Variables that the script reads, and what they make it do. */
export interface DownloadKnob extends Circumstances {
  /**
   * - `file`: it takes this file in place of what it would fetch;
   * - `folder`: it takes this folder in place of what it would unpack;
   * - `url`: it fetches from exactly there;
   * - `base`: it fetches the same from there;
   * - `skip`: it does not fetch;
   * - `system`: it takes what is installed.
   */
  readonly does: "file" | "folder" | "url" | "base" | "skip" | "system";
  /**
   * The variables to set. `{path}` is the file or folder, `{file-url}` the same as a URL, `{url}` and `{base}` where it is to
   * fetch. One that has `{sha256}` is set only where a digest is known.
   */
  readonly env: { readonly [name: string]: string };
  /** Version requirement: the versions of the package that read it; all of the adapter where absent. */
  readonly versions?: string;
  /** The downloads that it reaches; all where absent. */
  readonly ids?: readonly string[];
  /** What comes of it besides, where that is not plain: `compiles V8 from source`. */
  readonly then?: string;
}
