/** Short names that cargo gives to its own verbs. */
const aliases: Readonly<Record<string, string>> = {
  b: "build",
  c: "check",
  d: "doc",
  r: "run",
  rm: "remove",
  t: "test",
};

/** Verbs that compile, can go on past a failure, and print messages: what they do is watched. */
const building = new Set(["build", "check", "clippy", "doc", "rustc", "rustdoc"]);

/** Verbs that compile and then run something: built in rounds first, then handed to cargo. */
const running = new Set(["run", "test", "bench", "fix"]);

/** Verbs that pack what stands in the packages: passed on as they are, once generated packages are up to date. */
const packing = new Set(["package", "publish"]);

/** Cargo's other verbs: passed on as they are. */
const passed = new Set([
  ..."add clean config fetch fmt generate-lockfile info init install locate-project login logout metadata miri new".split(
    " ",
  ),
  ..."owner pkgid read-manifest remove report search tree uninstall update vendor verify-project".split(" "),
  ..."version yank".split(" "),
]);

/** Programs that stand between cargo and a verb (`cargo auditable build`) and hand the verb's arguments on. */
const wrappers = new Set(["auditable", "careful"]);

/** How px-meta treats a verb of cargo's. */
export type CargoVerb = { readonly name: string; readonly treatment: "build" | "run" | "pack" | "pass" };

/** What a word means as a verb of cargo's; nothing where it is none. */
export function cargoVerb(word: string): CargoVerb | undefined {
  const name = aliases[word] ?? word;
  if (building.has(name)) return { name, treatment: "build" };
  if (running.has(name)) return { name, treatment: "run" };
  if (packing.has(name)) return { name, treatment: "pack" };
  return passed.has(name) ? { name, treatment: "pass" } : undefined;
}

/** Whether a word is a wrapper, after which cargo's verb follows. */
export function isWrapper(word: string): boolean {
  return wrappers.has(word);
}

/** The names of cargo's verbs that px-meta proxies, those that build first. */
export const cargoVerbNames: readonly string[] = [...building, ...running, ...packing, ...passed];

/** Every word that stands for a verb that builds, short names included: those that are more to px-meta than to pass on. */
export const buildingWords: readonly string[] = [...building, ...running, ...packing].flatMap((name) => [
  name,
  ...Object.keys(aliases).filter((alias) => aliases[alias] === name),
]);

/** The words after which a verb of cargo's follows. */
export const wrapperWords: readonly string[] = [...wrappers];
