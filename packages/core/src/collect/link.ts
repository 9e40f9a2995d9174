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
  /** Who decided on the kind where the script named none. */
  readonly decidedBy?: "rustc" | "linker";
}

const kinds: Readonly<Record<string, LinkKind>> = {
  static: "static",
  // The old form of `static:-bundle`.
  "static-nobundle": "static",
  dylib: "dynamic",
  framework: "framework",
  "raw-dylib": "raw-dylib",
};

/** Reads an entry of `linked_libs`: `[KIND[:MODIFIERS]=]NAME[:RENAME]`. */
export function parseLinkLib(text: string): LinkedLibrary {
  const [, kind = "", modifiers = "", rest = ""] = /^([a-z-]+)(?::([^=]*))?=(.*)$/s.exec(text) ?? [];
  const known = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  const named = known === undefined ? text : rest;
  const said = `rustc-link-lib=${text}`;
  if (known === undefined) return { name: renamed(named), link: "dynamic", modifiers: [], said, decidedBy: "rustc" };
  const given = modifiers.split(",").filter((one) => one !== "");
  return {
    name: renamed(named),
    link: known,
    modifiers: kind === "static-nobundle" ? ["-bundle", ...given] : given,
    said,
  };
}

/** `NAME:RENAME` renames what `#[link(name = …)]` in the source says; the linker looks for the new name. */
function renamed(text: string): string {
  const at = text.lastIndexOf(":");
  return at > 0 && at < text.length - 1 ? text.slice(at + 1) : text;
}

/** The folder of an entry of `linked_paths`: `[KIND=]PATH`. Those for crates say nothing of native libraries. */
export function parseLinkSearch(text: string): string | undefined {
  const [, kind, path] = /^(dependency|crate|native|framework|all)=(.*)$/s.exec(text) ?? [];
  if (kind === "dependency" || kind === "crate") return undefined;
  // Windows' long form of the same path, which canonicalising scripts print.
  return (path ?? text).replace(/^\\\\\?\\(?=[A-Za-z]:)/, "");
}

/** What arguments for the linker link: `-lNAME`, `-framework NAME`, library files; and the folders of `-L`. */
export function parseLinkArgs(args: readonly string[]): {
  readonly libraries: readonly LinkedLibrary[];
  readonly paths: readonly string[];
} {
  const words = args
    .flatMap((arg) => (arg.startsWith("-Wl,") ? arg.slice(4).split(",") : [arg]))
    .filter((word) => word !== "-Xlinker");
  const libraries: LinkedLibrary[] = [];
  const paths: string[] = [];
  let isStatic = false;
  words.forEach((word, index) => {
    const before = words[index - 1] ?? "";
    const add = (name: string, link: LinkKind, rest: Partial<LinkedLibrary> = {}) => {
      if (name !== "") libraries.push({ name, link, modifiers: [], said: `rustc-link-arg=${word}`, ...rest });
    };
    const addNamed = (name: string) => {
      if (name.startsWith(":")) addFile(name.slice(1), add);
      else if (isStatic) add(name, "static");
      else add(name, "dynamic", { decidedBy: "linker" });
    };
    if (/^-(?:weak_|needed_|reexport_)?framework$/.test(before)) add(word, "framework");
    else if (before === "-l") addNamed(word);
    else if (before === "-L") paths.push(word);
    else if (word === "-Bstatic" || word === "-static" || word === "-dn") isStatic = true;
    else if (word === "-Bdynamic" || word === "-dy") isStatic = false;
    else if (/^-(?:weak-|needed-|reexport-|hidden-)l./.test(word))
      add(word.slice(word.indexOf("-l") + 2), "dynamic", { decidedBy: "linker" });
    else if (word.startsWith("-l") && word.length > 2) addNamed(word.slice(2));
    else if (word.startsWith("-L") && word.length > 2) paths.push(word.slice(2));
    else if (/^[/-](?:DEFAULTLIB|WHOLEARCHIVE):/i.test(word)) addFile(word.slice(word.indexOf(":") + 1), add);
    else if (/^[/-]LIBPATH:/i.test(word)) paths.push(word.slice(word.indexOf(":") + 1));
    else if (!word.startsWith("-") && isLibraryFile(word) && !/^-(?:o|T|rpath|soname|install_name|map)$/.test(before))
      addFile(word, add);
  });
  return { libraries, paths };
}

/** A library that is named by its file. */
function addFile(file: string, add: (name: string, link: LinkKind, rest: Partial<LinkedLibrary>) => void): void {
  add(file, /\.(?:a|lib)$/i.test(file) ? "static" : "dynamic", { modifiers: ["+verbatim"] });
}

function isLibraryFile(word: string): boolean {
  return /\.(?:a|lib|dylib|tbd|so(?:\.[0-9]+)*)$/i.test(word);
}
