/** What two packages contradict each other in: a stable name, and what it means to somebody who packages the result. */
export interface ConflictKind {
  readonly name: string;
  /** What is wrong, in a few words. */
  readonly title: string;
  /** What comes of it, in a sentence. */
  readonly means: string;
  /** What to do, in a sentence. */
  readonly cure: string;
}

interface Place extends ConflictKind {
  readonly schema: string;
  /** The field, or what lies within it. */
  readonly pointer: string;
}

/** The fields whose contradictions have a name of their own; the first that fits counts. docs/conflicts.md lists them. */
const places: readonly Place[] = [
  {
    name: "two-allocators",
    title: "two allocators are both `malloc`",
    means: "The linker takes whichever comes first; memory that one allocated and the other frees ends the program.",
    cure: "Let one of them be `malloc`: switch off the feature of the other that overrides it.",
    schema: "native-library@1",
    pointer: "/provides/malloc",
  },
  {
    name: "two-copies",
    title: "two copies of one library",
    means: "The linker takes whichever comes first, without a word, and both packages run the code of one of them.",
    cure: "Bring both to one copy: by a feature or a variable of one of the scripts (`px-meta inspect PACKAGE` lists them), or do without one of the packages.",
    schema: "native-library@1",
    pointer: "/provides",
  },
  {
    name: "two-sonames",
    title: "two major versions of one shared library",
    means: "Both are loaded, with the same symbols; the first one answers for both.",
    cure: "Bring both to one version: by the search paths or variables of their scripts (`px-meta inspect PACKAGE` lists them).",
    schema: "native-library@1",
    pointer: "/sonames",
  },
  {
    name: "two-cxx-stdlibs",
    title: "two C++ standard libraries",
    means: "The link fails, or two kinds of `std::string` meet in one program.",
    cure: "Compile both for one: scripts that use the cc crate take CXXSTDLIB and CXXFLAGS.",
    schema: "abi@1",
    pointer: "/cxx/stdlib",
  },
  {
    name: "two-cxx-abis",
    title: "two layouts of the C++ standard library",
    means: "`std::string` and `std::list` of one are something else to the other.",
    cure: "Compile both with the same setting: scripts that use the cc crate take CXXFLAGS.",
    schema: "abi@1",
    pointer: "/cxx/cxx11-abi",
  },
  {
    name: "two-cxx-abis",
    title: "two layouts of the C++ standard library",
    means: "Types of one are something else to the other.",
    cure: "Compile both with the same setting: scripts that use the cc crate take CXXFLAGS.",
    schema: "abi@1",
    pointer: "/cxx/libcxx-abi-version",
  },
  {
    name: "two-msvc-runtimes",
    title: "two C runtimes of Microsoft's",
    means: "The link fails (LNK2038, LNK2005), or there are two heaps, and memory of one is freed in the other.",
    cure: "Compile both for one runtime: the cc crate follows rustc's `crt-static`; prebuilt code must match it.",
    schema: "abi@1",
    pointer: "/msvc/crt",
  },
  {
    name: "two-msvc-runtimes",
    title: "two layouts of Microsoft's C++ containers",
    means: "The link fails (LNK2038), or containers of one are something else to the other.",
    cure: "Compile both for one runtime: the cc crate follows rustc's `crt-static`; prebuilt code must match it.",
    schema: "abi@1",
    pointer: "/msvc/iterator-debug-level",
  },
  {
    name: "two-libcs",
    title: "two C libraries",
    means: "One process can hold only one; the other's code does not start, or ends the program.",
    cure: "Compile all for the one that the target has.",
    schema: "abi@1",
    pointer: "/libc/family",
  },
  {
    name: "libc-floor",
    title: "a newer C library is needed than the result is declared for",
    means: "The program does not start on the oldest system that it is meant for.",
    cure: "Compile on an older system, or declare a newer one, if the result is meant for it.",
    schema: "abi@1",
    pointer: "/libc/glibc-floor",
  },
  {
    name: "deployment-target",
    title: "a newer system is needed than the result is declared for",
    means: "The program does not start on the oldest system that it is meant for.",
    cure: "Compile for the older system, or declare a newer one, if the result is meant for it.",
    schema: "abi@1",
    pointer: "/deployment-target",
  },
  {
    name: "deployment-target",
    title: "a newer system is needed than the result is declared for",
    means: "The program does not start on the oldest system that it is meant for.",
    cure: "Compile for the older system, or declare a newer one, if the result is meant for it.",
    schema: "abi@1",
    pointer: "/android-api",
  },
  {
    name: "two-float-abis",
    title: "two ways of passing floating-point values",
    means: "The link fails, or functions read their arguments from the wrong registers.",
    cure: "Compile all with the target's `-mfloat-abi`.",
    schema: "abi@1",
    pointer: "/float-abi",
  },
  {
    name: "two-calling-conventions",
    title: "two calling conventions (`-mabi`)",
    means: "The link fails, or functions read their arguments from the wrong places.",
    cure: "Compile all with the target's `-mabi`.",
    schema: "abi@1",
    pointer: "/calling-convention",
  },
  {
    name: "two-sanitizers",
    title: "two sanitizers that exclude each other",
    means: "The link fails, or the runtime of one ends the program at its start.",
    cure: "Compile all with one sanitizer, or with none.",
    schema: "abi@1",
    pointer: "/sanitizer",
  },
  {
    name: "two-pythons",
    title: "two Python ABIs",
    means: "A process has one interpreter; a module for another one crashes it, or is refused.",
    cure: "Build both against one interpreter: pyo3 takes PYO3_PYTHON.",
    schema: "python@1",
    pointer: "",
  },
  {
    name: "two-targets",
    title: "code for two platforms",
    means: "The link fails, or the program ends where the one calls the other.",
    cure: "Compile it for the target, or take another binary.",
    schema: "target@1",
    pointer: "",
  },
  {
    name: "two-toolchains",
    title: "code of two compilers",
    means: "Rust libraries of two releases do not link; C code of two compilers mostly does.",
    cure: "Compile it with the compiler of this build, if it must match.",
    schema: "toolchain@1",
    pointer: "",
  },
  {
    name: "cpu-features",
    title: "code that needs more of the processor than the result is compiled for",
    means: "The program ends on a processor that it is meant for.",
    cure: "Compile it without them, or rustc with `-C target-feature` or `-C target-cpu`.",
    schema: "abi@1",
    pointer: "/cpu-features",
  },
  {
    name: "two-defines",
    title: "two values of one macro",
    means: "Code that includes both sets of headers sees one of them as something else.",
    cure: "Let both define the same.",
    schema: "headers@1",
    pointer: "/defines",
  },
];

/** The kind of all fields that have none of their own. */
export const disagreement = "disagreement";

const other: ConflictKind = {
  name: disagreement,
  title: "values that do not fit together",
  means: "The packages assume different things of each other.",
  cure: "Let both say the same.",
};

/** The kind of a contradiction at a place. */
export function kindAt(schema: string, pointer: string): ConflictKind {
  const isAt = (place: Place) => pointer === place.pointer || pointer.startsWith(`${place.pointer}/`);
  const place = places.find((each) => each.schema === schema && isAt(each));
  const { name, title, means, cure } = place ?? other;
  return { name, title, means, cure };
}

/** What a contradiction of a kind with several subjects is about: the library. */
export function subjectAt({ name }: ConflictKind, pointer: string): string | undefined {
  if (name !== "two-copies" && name !== "two-sonames") return undefined;
  const step = pointer.slice(pointer.lastIndexOf("/") + 1);
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** What is wrong at a place, in a line: `two copies of one library: zlib`. */
export function kindTitle(kind: ConflictKind, pointer: string): string {
  const subject = subjectAt(kind, pointer);
  return subject === undefined ? kind.title : `${kind.title}: ${subject}`;
}

/** Every kind that there is, each once. */
export const conflictKinds: readonly string[] = [...new Set([...places, other].map(({ name }) => name))];
