/** How a library gets into the result, as `native-library@1` says it. */
type LinkKind = "static" | "dynamic" | "framework" | "raw-dylib";

/** One library that a script told rustc or the linker to link. */
export interface LinkedLibrary {
  readonly name: string;
  readonly link: LinkKind;
  /** rustc's modifiers: `+whole-archive`. */
  readonly modifiers: readonly string[];
  /** What the script printed. */
  readonly said: string;
  /** Whether it named no kind, so that rustc's default holds. */
  readonly isDefault: boolean;
}

const kinds: Readonly<Record<string, LinkKind>> = {
  static: "static",
  dylib: "dynamic",
  framework: "framework",
  "raw-dylib": "raw-dylib",
};

/** Reads an entry of `linked_libs`: `[KIND[:MODIFIERS]=]NAME[:RENAME]`. */
export function parseLinkLib(text: string): LinkedLibrary {
  const [, kind, modifiers, rest] = /^([a-z-]+)(?::([^=]*))?=(.*)$/s.exec(text) ?? [];
  const known = kind === undefined || !Object.hasOwn(kinds, kind) ? undefined : kinds[kind];
  // `NAME:RENAME` renames what `#[link(name = …)]` in the source says; the linker looks for the new name.
  const name = (known === undefined ? text : (rest ?? "")).split(":").at(-1) ?? text;
  return {
    name,
    link: known ?? "dynamic",
    modifiers: known === undefined || modifiers === undefined ? [] : modifiers.split(",").filter((one) => one !== ""),
    said: `rustc-link-lib=${text}`,
    isDefault: known === undefined,
  };
}

/** The folder of an entry of `linked_paths`: `[KIND=]PATH`. Those for crates say nothing of native libraries. */
export function parseLinkSearch(text: string): string | undefined {
  const [, kind, path] = /^(dependency|crate|native|framework|all)=(.*)$/s.exec(text) ?? [];
  if (kind === "dependency" || kind === "crate") return undefined;
  return path ?? text;
}

/** What arguments for the linker link: `-lNAME`, `-framework NAME`, and the folders of `-L`. */
export function parseLinkArgs(args: readonly string[]): {
  readonly libraries: readonly LinkedLibrary[];
  readonly paths: readonly string[];
} {
  const words = args.flatMap((arg) => (arg.startsWith("-Wl,") ? arg.slice(4).split(",") : [arg]));
  const libraries: LinkedLibrary[] = [];
  const paths: string[] = [];
  words.forEach((word, index) => {
    const before = words[index - 1];
    const add = (name: string, link: LinkKind) =>
      libraries.push({ name, link, modifiers: [], said: `rustc-link-arg=${word}`, isDefault: link === "dynamic" });
    if (before === "-framework") add(word, "framework");
    else if (word.startsWith("-l") && word.length > 2) add(word.slice(2), "dynamic");
    else if (word.startsWith("-L") && word.length > 2) paths.push(word.slice(2));
  });
  return { libraries, paths };
}
