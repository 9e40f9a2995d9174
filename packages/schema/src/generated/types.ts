// Generated from packages/schema/schemas by `npm run generate -w packages/schema`. Do not edit.
import type { JsonValue } from "../json.js";

/** What a package's native code assumes of the code that it is linked with, or demands of the system that it will run on. Each field is something that breaks a link, or the running program, where two packages differ; px-meta compares them over the whole result and names both. A package states only what it knows: silence means that it does not depend on it. */
export type Abi = {
  /** Assumptions of C++ code. */
  readonly cxx?: {
    /** C++ standard library that it is compiled against. Two of them in one result give link errors, or two kinds of `std::string`. */
    readonly stdlib?: "libstdc++" | "libc++" | "msvc-stl";
    /** libstdc++'s newer layout of `std::string` and `std::list` (`_GLIBCXX_USE_CXX11_ABI`): `true` is the newer one. */
    readonly "cxx11-abi"?: boolean;
    /** libc++'s ABI version, in the name of its inline namespace. */
    readonly "libcxx-abi-version"?: string;
    /** Newest `GLIBCXX_` symbol version that it needs, `3.4.32`: the system must have at least the greatest. */
    readonly "glibcxx-floor"?: string;
    /** Oldest C++ standard that its public headers need, as a year: 11, 14, 17, 20, 23. */
    readonly standard?: 11 | 14 | 17 | 20 | 23 | 26;
    /** Whether it is compiled with exceptions. An exception that meets code without them ends the program. */
    readonly exceptions?: boolean;
    /** Whether it is compiled with run-time type information. */
    readonly rtti?: boolean;
  };
  /** Assumptions about the C library. */
  readonly libc?: {
    /** Which C library: one process can hold only one. */
    readonly family?: "glibc" | "musl" | "bionic" | "msvcrt" | "ucrt" | "newlib" | "wasi" | "apple" | "uclibc";
    /** Newest `GLIBC_` symbol version that it needs, `2.34`: the system must have at least the greatest. */
    readonly "glibc-floor"?: string;
    /** Size of `time_t` in its interfaces. */
    readonly "time-bits"?: 32 | 64;
    /** Size of `off_t` in its interfaces. */
    readonly "offset-bits"?: 32 | 64;
  };
  /** Assumptions of code compiled by Microsoft's compiler. */
  readonly msvc?: {
    /** How the C runtime is linked: statically (`MT`), dynamically (`MD`), with debug checks (`MTd`, `MDd`). */
    readonly crt?: "MT" | "MD" | "MTd" | "MDd";
    /** `_ITERATOR_DEBUG_LEVEL`, which changes the layout of the containers. */
    readonly "iterator-debug-level"?: 0 | 1 | 2;
    /** Version of the toolset that compiled it, `14.40`: the linker must be at least as new as the newest. */
    readonly toolset?: string;
  };
  /** The platform's named ABI where it has several, as its own documents name it: `lp64d`, `ilp32`, `n64`, `elfv2`. */
  readonly "calling-convention"?: string;
  /** How floating-point values are passed on Arm; `any` fits all. */
  readonly "float-abi"?: "soft" | "hard" | "any";
  /** Format of `long double`. */
  readonly "long-double"?: "f64" | "x87" | "ieee128" | "ibm128";
  /** Whether plain `char` is signed. */
  readonly char?: "signed" | "unsigned";
  /** Size of `wchar_t` in bytes. */
  readonly "wchar-bytes"?: 1 | 2 | 4;
  /** Whether enumerations take the size of an `int` or the smallest that holds them (`-fshort-enums`). */
  readonly "enum-size"?: "int" | "short";
  /** Processor features that its code uses without asking, named as rustc does: the result needs all of them. */
  readonly "cpu-features"?: readonly string[];
  /** Level of the x86-64 instruction set that its code uses without asking. */
  readonly "x86-64-level"?: "v1" | "v2" | "v3" | "v4";
  /** Lowest Android API level that it runs on. */
  readonly "android-api"?: number;
  /** Oldest version of the operating system that it runs on, for Apple platforms: `11.0`. Linkers warn of an object that was built for a newer one. */
  readonly "deployment-target"?: string;
  /** The oldest system that a result is meant for, as whoever makes the result declares it: a package's build script, or a packager by an override. What the code needs (`libc/glibc-floor`, `android-api`, `deployment-target`) is held against it. */
  readonly "oldest-system"?: {
    /** Version of glibc, `2.31`. */
    readonly glibc?: string;
    /** Android API level. */
    readonly "android-api"?: number;
    /** Version of Apple's operating system, `11.0`. */
    readonly "deployment-target"?: string;
  };
  /** Whether its code can be moved: not at all (`none`), in a program (`pie`), in a library too (`pic`). The weakest decides what the result can be. */
  readonly pic?: "none" | "pie" | "pic";
  /** Sanitizer that it is compiled with. Code without one may be mixed with `address`, `hwaddress` and `leak`; the others must hold everywhere. */
  readonly sanitizer?: "none" | "address" | "hwaddress" | "leak" | "memory" | "thread" | "cfi" | "kcfi" | "shadow-call-stack";
  /** Whose intermediate code its libraries hold instead of machine code: `llvm`, `gcc`, `msvc`; `none` for plain objects. */
  readonly lto?: "none" | "llvm" | "gcc" | "msvc";
  /** Protections that hold for a result only if every part of it has them. Linkers drop them without a word. */
  readonly hardening?: {
    /** x86 indirect branch tracking. */
    readonly ibt?: boolean;
    /** x86 shadow stack. */
    readonly shstk?: boolean;
    /** AArch64 branch target identification. */
    readonly bti?: boolean;
    /** AArch64 pointer authentication. */
    readonly pac?: boolean;
  };
  /** OpenMP runtime that it uses: two in one process do not share their threads. */
  readonly openmp?: "libgomp" | "libomp" | "vcomp";
  /** Size of the integers in the BLAS interface that it calls. */
  readonly "blas-int"?: "lp64" | "ilp64";
  /** What Rust code assumes beyond what rustc compares itself. */
  readonly rust?: {
    /** Flags of rustc that every crate of a result must share, by name, with their values. */
    readonly "target-modifiers"?: { readonly [key: string]: string };
  };
  /** Why the other fields say what they say, for people. */
  readonly evidence?: readonly ({
    /** Name of the field. */
    readonly field: string;
    /** What it was deduced from. */
    readonly text: string;
  })[];
};

/** A file or folder that a build script made or chose for others to use: a program to run, an object to link, a table, a schema, a web bundle. Libraries that rustc links are `native-library@1`. */
export type Artifact = {
  /** The file or folder. */
  readonly path: string;
  /** What it is good for: `executable`, `static-library`, `shared-library`, `object`, `bitcode`, `wasm`, `source`, `data`, `folder`, or a word of the publisher's own. */
  readonly kind: string;
  /** Media type of its contents, where it has one: `application/json`. */
  readonly "media-type"?: string;
  /** Platform that it runs on, where it is machine code. */
  readonly triple?: string;
  /** Digest of the contents of a file. */
  readonly "sha256"?: string;
  /** Bytes of a file. */
  readonly size?: number;
  /** Version of what it is, where it has one. */
  readonly version?: string;
  /** SPDX expression, where it differs from the package's. */
  readonly license?: string;
  /** For an executable: arguments that always come first. */
  readonly args?: readonly string[];
  /** What made it: `protoc 27.1`, `esbuild`. */
  readonly "produced-by"?: string;
};

/** What one run of one build script told cargo, for any crate, whether it knows of px-meta or not. px-meta harvests it from cargo's messages and from the standard output that cargo keeps of every script. The first four fields are exactly what cargo itself used. */
export type BuildScript = {
  /** Libraries to link, in order, as the script wrote them after `cargo::rustc-link-lib=`: `static=z`, `dylib=ssl`, `framework=Security`, or a name alone. */
  readonly "linked-libs": readonly string[];
  /** Folders to search for libraries, in order, as the script wrote them after `cargo::rustc-link-search=`: `native=/usr/lib`. */
  readonly "linked-paths": readonly string[];
  /** Conditions that the script set for its own crate with `cargo::rustc-cfg=`: `feature_x`, `version="3"`. */
  readonly cfgs: readonly string[];
  /** Environment variables that the script set for the compilation of its own crate with `cargo::rustc-env=`. */
  readonly env: { readonly [key: string]: string };
  /** What the script told the scripts of its direct dependents with `cargo::metadata=KEY=VALUE` or `cargo:KEY=VALUE`: they see it as `DEP_<LINKS>_<KEY>` where the package has `links`. Of a key written twice the last value counts. */
  readonly metadata?: { readonly [key: string]: string };
  /** Texts of `cargo::warning=`, in order. Cargo hides those of dependencies; a failed probe of a system library is often told nowhere else. */
  readonly warnings?: readonly string[];
  /** Environment variables whose change runs the script again (`cargo::rerun-if-env-changed=`), sorted, each once. In practice the list of the script's knobs. */
  readonly "watches-env"?: readonly string[];
  /** Files and folders whose change runs the script again (`cargo::rerun-if-changed=`), in order. Absent from a script that printed no `rerun-if-…` line, which cargo runs again for any change in the package. */
  readonly "watches-files"?: readonly string[];
  /** The run's `OUT_DIR`. */
  readonly "out-dir"?: string;
  /** Names of the fields above that could not be known, for example because the script's kept output is missing. A field that is absent and not named here was empty. */
  readonly unknown?: readonly string[];
};

/** A file, or a commit of a git repository, that a build script gets from the network. Declared in `[package.metadata.px-meta.download.<id>]` of a Cargo.toml, and published by each use as a fact by the same id, with what holds for its target and what really happened (`used`). */
export type Download = {
  /** Where it is, in the order in which they are tried. In a declaration with placeholders: `{name}`, `{version}`, `{target}`, `{target_arch}`, `{target_os}`, `{target_env}`, `{target_family}`; `{{` is a brace. */
  readonly urls?: DownloadUrls;
  /** A commit of a git repository, in place of `urls`. */
  readonly git?: DownloadGit;
  /** SHA-256 of the file; for `git` of the commit's canonical archive. */
  readonly "sha256"?: DownloadSha256;
  /** Bytes of the file; for `git` of the commit's canonical archive. */
  readonly size?: DownloadSize;
  /** How the file is unpacked into a folder. Absent where the file itself is wanted. */
  readonly unpack?: DownloadUnpack;
  /** Where it is needed: `cfg(…)` of the platform and of the package's own features, or a target triple. Everywhere where it is absent. */
  readonly when?: string;
  /** Licence of what is downloaded, as an SPDX expression. */
  readonly licence?: string;
  /** What it is good for: `library` (is linked), `tool` (runs at build time), `data`, `source` (is compiled). */
  readonly purpose?: "library" | "tool" | "data" | "source";
  /** By target triple or `cfg(…)`: what goes before the keys above on such a target. Of one target at most one may speak. In a declaration only. */
  readonly target?: { readonly [key: string]: DownloadVariant };
  /** What really happened. In a fact only. */
  readonly used?: DownloadUsed;
};

/** Where it is, in the order in which they are tried. In a declaration with placeholders: `{name}`, `{version}`, `{target}`, `{target_arch}`, `{target_os}`, `{target_env}`, `{target_family}`; `{{` is a brace. */
export type DownloadUrls = readonly string[];

/** A commit of a git repository, in place of `urls`. */
export type DownloadGit = {
  /** The repository. It may have placeholders as `urls`. */
  readonly url: string;
  /** The full commit id; neither branch nor tag. */
  readonly rev: string;
};

/** SHA-256 of the file; for `git` of the commit's canonical archive. */
export type DownloadSha256 = string;

/** Bytes of the file; for `git` of the commit's canonical archive. */
export type DownloadSize = number;

/** How the file is unpacked into a folder. Absent where the file itself is wanted. */
export type DownloadUnpack = {
  /** What the file is. */
  readonly format: "tar" | "tar.gz" | "tar.xz" | "tar.zst" | "tar.bz2" | "zip";
  /** How many leading folders of each path are left out. */
  readonly strip?: number;
  /** Patterns of the paths that are wanted, after `strip`; all where it is absent. */
  readonly include?: readonly string[];
};

/** What is special to a target. */
export type DownloadVariant = {
  /** Where it is. */
  readonly urls?: DownloadUrls;
  /** The commit. */
  readonly git?: DownloadGit;
  /** Its digest. */
  readonly "sha256"?: DownloadSha256;
  /** Its bytes. */
  readonly size?: DownloadSize;
  /** How it is unpacked. */
  readonly unpack?: DownloadUnpack;
};

/** What really happened. In a fact only. */
export type DownloadUsed = {
  /** Where it came from: the `network`, the content `store`, a `vendored` folder, a file or folder of an `override`, the `system` (what is installed is used), or `skipped`. */
  readonly from: "network" | "store" | "vendored" | "override" | "system" | "skipped";
  /** Whether this use held it against its digest. */
  readonly verified: boolean;
  /** The source that had it, without user, password and query. */
  readonly url?: string;
  /** The file or folder that the script was given. */
  readonly path?: string;
  /** The digest that was found. */
  readonly "sha256"?: string;
  /** Where the override stands that decided: `px-meta.toml:7:1`. */
  readonly override?: string;
};

/** C or C++ headers that a package offers to those who compile against it, whether or not it links anything. */
export type Headers = {
  /** Folders for the compiler's `-I`, in order. */
  readonly "include-dirs": readonly string[];
  /** The part of the path under which users include them: `mycrate` in `#include "mycrate/src/lib.rs.h"`. */
  readonly prefix?: string;
  /** The headers meant for users, relative to one of the folders; absent: all of them. */
  readonly files?: readonly string[];
  /** What must compile them: `c`, `c++`, `objective-c`, or `any` of these. */
  readonly language?: "c" | "c++" | "objective-c" | "any";
  /** Oldest language standard that they need: `c11`, `c++17`. */
  readonly standard?: string;
  /** Macros that code which includes them must define; `true` for one without a value. */
  readonly defines?: { readonly [key: string]: string | boolean };
  /** Whether the build script made them (they change with its inputs). */
  readonly generated?: boolean;
  /** Why the other fields say what they say, for people. */
  readonly evidence?: readonly ({
    /** Name of the field. */
    readonly field: string;
    /** What it was deduced from. */
    readonly text: string;
  })[];
};

/** A library that is not Rust, as one package links it: what is linked, how, and whose copy it is. The fact's name is the library's usual name (`openssl`, `zlib`). A package that links several libraries in different ways has several facts. */
export type NativeLibrary = {
  /** How it gets into the result: `static` (its code is copied in), `dynamic` (found when the program starts), `framework` (Apple's dynamic kind), `raw-dylib` (Windows, without an import library). */
  readonly link: "static" | "dynamic" | "framework" | "raw-dylib";
  /** Whose copy it is: `system` (installed on the machine), `bundled` (compiled from sources that the package brings), `prebuilt` (a binary that the package brings or fetches), `unknown`. */
  readonly source?: "system" | "bundled" | "prebuilt" | "unknown";
  /** Names that the linker gets, without prefix and suffix, in the order of the link line: `ssl`, `crypto`. */
  readonly libs: readonly string[];
  /** Folders in which the linker looks for them, in order. */
  readonly "search-paths"?: readonly string[];
  /** The library's own version, not the package's. Absent where it is not known. */
  readonly version?: string;
  /** Folders of its C headers, in order. */
  readonly "include-dirs"?: readonly string[];
  /** Macros that code which includes its headers must define; `true` for one without a value. */
  readonly defines?: { readonly [key: string]: string | boolean };
  /** Folder that it is installed in (its `prefix`). */
  readonly root?: string;
  /** More about each name of `libs`, where it is known. */
  readonly libraries?: readonly ({
    /** As in `libs`. */
    readonly name: string;
    /** How this one is linked. */
    readonly link?: "static" | "dynamic" | "framework" | "raw-dylib";
    /** The file that was found. */
    readonly path?: string;
    /** rustc's modifiers: `+whole-archive`, `-bundle`. */
    readonly modifiers?: readonly string[];
    /** What the archive defines for others, from its index. Absent where that could not be read. */
    readonly symbols?: {
      /** How many symbols. */
      readonly defined: number;
      /** Digest of their names, sorted, with line feeds between them. */
      readonly "sha256": string;
      /** Other archives of the build that define the same symbols, apart from what compilers make and what gives way to other definitions. */
      readonly shared?: readonly ({
        /** Whose copy the other is, as in `provides`. */
        readonly with: string;
        /** How many symbols both define. */
        readonly count: number;
        /** The first of them by name. */
        readonly first: readonly string[];
      })[];
    };
  })[];
  /** What it is to the linker, and may exist once in a result: `zlib`, `malloc`, or symbols that another library of the build defines too; each with whose copy this is: `system`, or the package that brings it. Names are told by the symbols that an archive defines, so that a library under a prefix has none. */
  readonly provides?: { readonly [key: string]: string };
  /** Shared libraries by name (`libssl.so`), each with the name by which the program asks for it (`libssl.so.3`): two major versions in one process are two libraries with the same symbols. */
  readonly sonames?: { readonly [key: string]: string };
  /** Why the other fields say what they say, for people: one sentence for each field that was deduced. */
  readonly evidence?: readonly ({
    /** Name of the field. */
    readonly field: string;
    /** What it was deduced from. */
    readonly text: string;
  })[];
};

/** A Python interpreter that code is built against, or the stable ABI of several, in the shape of `build-details.json` (PEP 739), so that such a file can be taken as it is. Names are that file's, with underscores. What PEP 739 does not have, but pyo3 needs to configure itself from this fact alone, stands under `pyo3`. */
export type Python = {
  /** Version of PEP 739's format, where the fact came from such a file. */
  readonly schema_version?: string;
  /** The interpreter's base prefix: relative paths below start here. */
  readonly base_prefix?: string;
  /** The interpreter's program; absent where none is installed (cross builds). */
  readonly base_interpreter?: string;
  /** Platform as Python names it (`sysconfig.get_platform()`): `linux-x86_64`. */
  readonly platform?: string;
  /** The Python language that it speaks. */
  readonly language: {
    /** Major and minor version, `3.14`: what extension modules are compiled for. Code for the stable ABI runs on every interpreter of its major from one version on, and says so: `>=3.8, <4`. */
    readonly version: string;
    /** The version in parts. */
    readonly version_info?: PythonVersion;
  };
  /** The interpreter's own identity (PEP 421); other keys of the implementation's choice may stand here. */
  readonly implementation: {
    /** In lower case: `cpython`, `pypy`, `graalpy`. */
    readonly name: string;
    /** The implementation's version. */
    readonly version?: PythonVersion;
    /** The version as one number. */
    readonly hexversion?: number;
    /** Tag in the names of its bytecode files. */
    readonly cache_tag?: string;
  };
  /** How extension modules must be built. */
  readonly abi?: {
    /** Flags of the ABI, in order: `t` (free-threaded), `d` (debug). */
    readonly flags: readonly string[];
    /** Suffix of a module built for this interpreter. */
    readonly extension_suffix?: string;
    /** Suffix of a module built for the stable ABI. */
    readonly stable_abi_suffix?: string;
  };
  /** Suffixes of importable files, by kind: `source`, `bytecode`, `extensions`. */
  readonly suffixes?: { readonly [key: string]: readonly string[] };
  /** The interpreter as a library. */
  readonly libpython?: {
    /** The dynamic library. */
    readonly dynamic?: string;
    /** The dynamic library of the stable ABI. */
    readonly dynamic_stableabi?: string;
    /** The static library. */
    readonly static?: string;
    /** Whether extension modules must link the library. */
    readonly link_extensions?: boolean;
  };
  /** The C interface. */
  readonly c_api?: {
    /** Folder of the C headers. */
    readonly headers: string;
    /** Folder of the pkg-config files. */
    readonly pkgconfig_path?: string;
  };
  /** What the publisher of the `build-details.json` added. */
  readonly arbitrary_data?: { readonly [key: string]: JsonValue };
  /** pyo3's own configuration (the text of `PYO3_CONFIG`), key by key, so that it can be written out again unchanged. */
  readonly "pyo3"?: {
    /** `CPython`, `PyPy`, `GraalVM`. */
    readonly implementation?: string;
    /** Major and minor version. */
    readonly version?: string;
    /** Whether the interpreter is a shared library. */
    readonly shared?: boolean;
    /** Whether modules are built for the stable ABI. */
    readonly "abi3"?: boolean;
    /** The ABI that modules are built for, where pyo3 names it so. */
    readonly target_abi?: string;
    /** Library to link. */
    readonly lib_name?: string;
    /** Folder of that library. */
    readonly lib_dir?: string;
    /** The interpreter's program. */
    readonly executable?: string;
    /** Size of a pointer in bits. */
    readonly pointer_width?: number;
    /** How the interpreter itself was built: `Py_DEBUG`, `Py_GIL_DISABLED`. */
    readonly build_flags?: readonly string[];
    /** Whether pyo3's script prints no link directives. */
    readonly suppress_build_script_link_lines?: boolean;
    /** Lines that pyo3's script prints besides. */
    readonly extra_build_script_lines?: readonly string[];
    /** Folder of the framework on macOS. */
    readonly python_framework_prefix?: string;
  };
};

/** A version in the parts of `sys.version_info`. */
export type PythonVersion = {
  /** First number. */
  readonly major: number;
  /** Second number. */
  readonly minor: number;
  /** Third number. */
  readonly micro?: number;
  /** How finished it is. */
  readonly releaselevel?: "alpha" | "beta" | "candidate" | "final";
  /** Number within the level. */
  readonly serial?: number;
};

/** A platform that code is compiled for, as rustc describes it (`rustc --print cfg` and the target specification). It is never read off the triple: a triple's parts do not say what they seem to. That of the build holds for all code that is linked for it; a package that brings code of its own from elsewhere says what that was compiled for. */
export type Target = {
  /** The name that rustc and cargo know the platform by (`--target`). */
  readonly triple: string;
  /** Processor family (`target_arch`): `x86_64`, `aarch64`, `wasm32`. */
  readonly arch: string;
  /** Operating system (`target_os`); `none` where there is none. */
  readonly os: string;
  /** C library or tool family (`target_env`): `gnu`, `musl`, `msvc`, `p1`. Absent or empty where the platform has only one. */
  readonly env?: string;
  /** Variant of the calling convention (`target_abi`): `eabihf`, `elfv2`, `x32`. Often empty. */
  readonly abi?: string;
  /** Maker (`target_vendor`): `apple`, `pc`, `unknown`. */
  readonly vendor?: string;
  /** Families that it belongs to (`target_family`), sorted: `unix`, `windows`, `wasm`. Some have two, some none. */
  readonly family?: readonly string[];
  /** Byte order (`target_endian`). */
  readonly endian: "little" | "big";
  /** Size of a pointer in bits (`target_pointer_width`). */
  readonly "pointer-width": 16 | 32 | 64;
  /** Processor features that the compiler may use (`target_feature`), sorted, with `-C target-cpu` and `-C target-feature` of the build counted in. */
  readonly features?: readonly string[];
  /** Widths of the atomic types that it has (`target_has_atomic`), sorted: `8`, `16`, `32`, `64`, `128`, `ptr`. */
  readonly atomics?: readonly string[];
  /** Whether the C runtime is linked statically (`crt-static` is among the features). */
  readonly "crt-static"?: boolean;
  /** What a panic does (`panic`): `unwind`, `abort`. */
  readonly panic?: string;
  /** How code is addressed (`-C relocation-model` or the platform's default), where rustc told it. */
  readonly "relocation-model"?: string;
  /** LLVM's name for the platform, which can differ from the triple; where rustc told it. */
  readonly "llvm-target"?: string;
  /** LLVM's layout text, where rustc told it. */
  readonly "data-layout"?: string;
  /** Processor that code is made for, where rustc told it. */
  readonly cpu?: string;
  /** Oldest version of the operating system that the result runs on (`rustc --print deployment-target`); Apple platforms only. */
  readonly "deployment-target"?: string;
  /** Every line of `rustc --print cfg` for the platform, sorted: what a `cfg(…)` in a manifest or an override is asked of. */
  readonly cfgs?: readonly string[];
};

/** The programs that compile and link for one platform: rustc as it describes itself, the linker as cargo chooses it, and the C and C++ compilers as build scripts choose them. A tool that was not found is absent. */
export type Toolchain = {
  /** The Rust compiler, from `rustc -vV` and `rustc --print sysroot`. */
  readonly rustc: {
    /** Release: `1.95.0`, `1.97.0-nightly`. */
    readonly version: string;
    /** Commit that it was built from: libraries of two different commits do not fit together. */
    readonly "commit-hash"?: string;
    /** Date of that commit, `2026-04-14`. */
    readonly "commit-date"?: string;
    /** Triple that the compiler itself runs on. */
    readonly host: string;
    /** Version of its LLVM, which decides whose bitcode its linker can read. */
    readonly "llvm-version"?: string;
    /** Folder of its standard libraries. */
    readonly sysroot?: string;
    /** The program. */
    readonly path?: string;
  };
  /** Cargo itself. */
  readonly cargo?: {
    /** Release. */
    readonly version?: string;
    /** The program. */
    readonly path?: string;
  };
  /** What rustc calls to link. */
  readonly linker?: ToolchainTool;
  /** What makes static libraries (`AR`). */
  readonly archiver?: ToolchainTool;
  /** The C compiler (`CC`). */
  readonly "c-compiler"?: ToolchainCompiler;
  /** The C++ compiler (`CXX`). */
  readonly "cxx-compiler"?: ToolchainCompiler;
};

/** A compiler. */
export type ToolchainCompiler = {
  /** The program: a path, or a name that is looked up on the `PATH`. */
  readonly path: string;
  /** Arguments that always come first, in order. */
  readonly args?: readonly string[];
  /** Its version, as it prints it. */
  readonly version?: string;
  /** Whose command line it speaks: `gcc`, `clang`, `msvc`, `clang-cl` … */
  readonly family?: string;
  /** What decided: the environment variable (`CC_x86_64_unknown_linux_gnu`) or `default`. */
  readonly "chosen-by"?: string;
};

/** One program. */
export type ToolchainTool = {
  /** The program: a path, or a name that is looked up on the `PATH`. */
  readonly path: string;
  /** Arguments that always come first, in order. */
  readonly args?: readonly string[];
  /** Its version, as it prints it. */
  readonly version?: string;
  /** Whose command line it speaks: `gcc`, `clang`, `msvc`, `clang-cl`, `lld`, `mold`, `gnu-ld`, `apple-ld` … */
  readonly family?: string;
  /** What decided: the environment variable (`CC_x86_64_unknown_linux_gnu`), cargo's setting (`target.….linker`) or `default`. */
  readonly "chosen-by"?: string;
};

/** What `px-meta conflicts` writes: what must not meet in one result, and does. docs/conflicts.md has the kinds. */
export type ConflictsFormat = {
  /** Names the format. */
  readonly "px-meta": "conflicts@1";
  /** The loudest first. */
  readonly conflicts: readonly ConflictsFormatConflict[];
};

/** One contradiction. */
export type ConflictsFormatConflict = {
  /** Stable code: `two-copies`, `two-allocators` … */
  readonly kind: string;
  /** How loud; a `note` where it is waived. */
  readonly severity: "error" | "warning" | "note";
  /** Names and versions of the packages that contradict each other, each once. */
  readonly packages: readonly string[];
  /** All of it in a paragraph. */
  readonly message: string;
  /** The library that it is about, where its kind has several. */
  readonly subject?: string;
  /** What two static libraries both define. */
  readonly symbols?: {
    /** How many symbols. */
    readonly count: number;
    /** The first of them by name. */
    readonly first: readonly string[];
  };
  /** The schema of the field. */
  readonly schema: PartSchemaId;
  /** The field. */
  readonly pointer: PartPointer;
  /** What is linked, loaded or held together. */
  readonly within: {
    /** What it is. */
    readonly kind: "program" | "static-library" | "dynamic-library" | "proc-macro" | "test" | "build-script" | "dependency" | "graph";
    /** Cargo's id of the package that it is made for. */
    readonly package: string;
    /** That package's name and version. */
    readonly label: string;
  };
  /** In how many others the same ones meet. */
  readonly more: number;
  /** Who says what; of a demand that is not met, the demand, then the fact. */
  readonly sides: readonly ConflictsFormatSide[];
  /** The fewest overrides that make an end of it; empty where px-meta knows none. */
  readonly changes: readonly ConflictsFormatChange[];
  /** The one override that accepts it. */
  readonly waive?: ConflictsFormatChange;
  /** Present where it is accepted. */
  readonly waived?: {
    /** Where the override stands. */
    readonly layer: {
      /** Which layer. */
      readonly kind: PartLayerKind;
      /** The file, the variable, or the option. */
      readonly place: string;
      /** Line in the file, from 1. */
      readonly line?: number;
      /** Column in the file, from 1. */
      readonly column?: number;
    };
    /** Why, in the packager's words. */
    readonly reason?: string;
  };
};

/** One side of a contradiction. */
export type ConflictsFormatSide = {
  /** Cargo's id of the publisher. */
  readonly package: string;
  /** Its name and version. */
  readonly label: string;
  /** `SCHEMA/NAME`. */
  readonly fact: string;
  /** The place in the fact. */
  readonly pointer: PartPointer;
  /** What it says. */
  readonly value: JsonValue;
  /** Names and versions on a shortest way from what is held together to the publisher, both ends included. */
  readonly path: readonly string[];
  /** Where and how the value was found, for people. */
  readonly origin: string;
  /** How many other facts say the same there. */
  readonly others: number;
  /** The static library that defines the symbols. */
  readonly file?: string;
};

/** One override. */
export type ConflictsFormatChange = {
  /** What it does. */
  readonly operator: "set" | "unset" | "waive";
  /** Which packages, as in a file of overrides. */
  readonly select: { readonly [key: string]: string };
  /** `SCHEMA/NAME`. */
  readonly fact: string;
  /** The place in the fact. */
  readonly pointer: PartPointer;
  /** What is put there; for `waive` the kind of problem that it accepts. */
  readonly value?: JsonValue;
};

/** What `px-meta coverage` writes: which packages publish nothing, and which fields stay open because of whom. Packages are named by name and version. */
export type CoverageFormat = {
  /** Names the format. */
  readonly "px-meta": "coverage@1";
  /** The packages with a build script, by how they are heard of. */
  readonly packages: {
    /** How many packages there are. */
    readonly total: number;
    /** How many of them have a build script. */
    readonly scripts: number;
    /** They publish facts themselves. */
    readonly publishing: readonly string[];
    /** They publish nothing; adapters and overrides say something of them. */
    readonly told: readonly string[];
    /** Only what cargo reports of the run is known. */
    readonly harvested: readonly string[];
    /** Nothing is known: the script did not run, or was replaced. */
    readonly silent: readonly string[];
  };
  /** The fields of all schemas that have facts, but for `build-script@1`. */
  readonly fields: readonly ({
    /** The schema. */
    readonly schema: PartSchemaId;
    /** The field. */
    readonly pointer: string;
    /** How many facts say it. */
    readonly said: number;
    /** How many facts there are. */
    readonly of: number;
    /** The share in percent: 100 only where it is all, 0 only where it is none. */
    readonly percent: number;
    /** Whose facts leave it out. */
    readonly silent: readonly string[];
  })[];
  /** Merged fields that are not known somewhere, because a fact leaves them out. */
  readonly unknown: readonly ({
    /** The schema. */
    readonly schema: PartSchemaId;
    /** The field. */
    readonly pointer: string;
    /** Where. */
    readonly nodes: readonly string[];
    /** Whose facts leave it out. */
    readonly because: readonly string[];
  })[];
  /** Why there is no answer. */
  readonly problems: readonly PartProblem[];
};

/** What `px-meta diff` writes: in which facts two builds differ, and why. */
export type DiffFormat = {
  /** Names the format. */
  readonly "px-meta": "diff@1";
  /** What was compared, as typed. */
  readonly asked: {
    /** The first. */
    readonly before: string;
    /** The second. */
    readonly after: string;
  };
  /** Packages and versions that only one of the two has, by name. */
  readonly packages: readonly PartPackageChange[];
  /** What facts say otherwise, after overrides. */
  readonly facts: readonly PartFactChange[];
  /** What merged values come to otherwise, at the nodes that both have. */
  readonly merged: readonly PartMergedChange[];
  /** Problems that only the second has. */
  readonly appeared: readonly PartProblem[];
  /** Problems that only the first has. */
  readonly disappeared: readonly PartProblem[];
  /** Why there is no answer. */
  readonly problems: readonly PartProblem[];
};

/** What `px-meta doctor --format json` writes: what it looked at, and what keeps facts from arriving. */
export type DoctorFormat = {
  /** Names the format. */
  readonly "px-meta": "doctor@1";
  /** The cargo that would build. */
  readonly cargo: {
    /** As it is started. */
    readonly program: string;
    /** Its version; absent where it did not tell. */
    readonly version?: string;
  };
  /** The workspace; absent where there is none. */
  readonly workspace?: {
    /** Its folder, absolute. */
    readonly root: string;
    /** Cargo's build directory, absolute. */
    readonly "build-dir": string;
    /** How many packages there are in its graph. */
    readonly packages: number;
    /** Those that have px-meta among their build-dependencies, name and version. */
    readonly adopting: readonly string[];
  };
  /** What is wrong, the loudest first; none: all is well. */
  readonly problems: readonly PartProblem[];
};

/** What `px-meta downloads audit --format json` writes: what build scripts fetch, and which could. Packages are named by name and version. */
export type DownloadsAuditFormat = {
  /** Names the format. */
  readonly "px-meta": "downloads-audit@1";
  /** How many were looked at. */
  readonly packages: {
    /** All of the graph. */
    readonly total: number;
    /** Those with a build script. */
    readonly scripts: number;
  };
  /** Packages whose scripts px-meta knows to fetch something. */
  readonly known: readonly ({
    /** Cargo's id of it. */
    readonly package: string;
    /** Its name and version. */
    readonly label: string;
    /** From a selected package to this one: names and versions. */
    readonly way: readonly string[];
    /** Versions whose scripts were read. */
    readonly read: readonly string[];
    /** Whether this version is one of them; else it is believed to do as they do. */
    readonly "is-read": boolean;
    /** What else is to be known, in a sentence. */
    readonly note?: string;
    /** What it fetches for these targets, with these features, in this environment; none where that is nothing. */
    readonly downloads: readonly ({
      /** By which overrides select it. */
      readonly id: string;
      /** What it is for. */
      readonly purpose: "library" | "tool" | "data" | "source";
      /** In the order in which they are tried. A part in braces is one that only the script knows. */
      readonly urls: readonly string[];
      /** What it takes from there, or from where, in words. */
      readonly from?: string;
      /** What it holds the bytes against: a digest in the package (sha256, md5), one from the same server, an attestation where a variable asks for it, a branch or a tag of git, nothing. */
      readonly verifies: "sha256" | "same-server" | "md5" | "attestation" | "git" | "none";
      /** The digest, where it is in the package. */
      readonly "sha256"?: PartSha256;
      /** Whether it reaches the network for it as variables are set. */
      readonly fetched: boolean;
      /** Whether it would notice other bytes. */
      readonly verified: boolean;
      /** Variables that are set, and tell it otherwise. */
      readonly told?: {
        /** What it does then. */
        readonly does: "file" | "folder" | "url" | "base" | "skip" | "system";
        /** `NAME=VALUE`. */
        readonly by: readonly string[];
      };
      /** What it runs to fetch, the first that is there. */
      readonly programs: readonly string[];
      /** Triples for which it is so. */
      readonly targets: readonly string[];
      /** What it can be told. */
      readonly variables: readonly ({
        /** What it then does: take a file or a folder, fetch from a URL or from another base, not fetch, take what is installed. */
        readonly does: "file" | "folder" | "url" | "base" | "skip" | "system";
        /** The variables, with {path}, {file-url}, {url}, {base} and {sha256} for what is given. */
        readonly env: { readonly [key: string]: string };
        /** What comes of it besides. */
        readonly then?: string;
      })[];
    })[];
  })[];
  /** What packages declare, as it holds for these targets. */
  readonly declared: readonly ({
    /** Cargo's id of it. */
    readonly package: string;
    /** Its name. */
    readonly name: string;
    /** Its version. */
    readonly version: string;
    /** Of the download. */
    readonly id: string;
    /** Of the file, or of the commit's canonical tree. */
    readonly "sha256": PartSha256;
    /** In the order in which they are tried. */
    readonly urls?: readonly string[];
    /** In place of them. */
    readonly git?: {
      /** The repository. */
      readonly url: string;
      /** The commit. */
      readonly rev: string;
    };
    /** Bytes of the file. */
    readonly size?: number;
    /** As it is declared. */
    readonly unpack?: { readonly [key: string]: JsonValue };
    /** An SPDX expression. */
    readonly licence?: string;
    /** What it is for. */
    readonly purpose?: "library" | "tool" | "data" | "source";
    /** Triples for which it is so. */
    readonly targets: readonly string[];
  })[];
  /** Packages whose scripts could fetch something, for all that can be told without running them. */
  readonly suspected: readonly ({
    /** Cargo's id of it. */
    readonly package: string;
    /** Its name and version. */
    readonly label: string;
    /** From a selected package to this one: names and versions. */
    readonly way: readonly string[];
    /** A package among its build-dependencies that reaches the network. */
    readonly through?: {
      /** What it is: an HTTP client, a package that fetches, a git library, another protocol, a TLS stack. */
      readonly kind: "http" | "download" | "git" | "transport" | "tls";
      /** From the build-dependency to it: names and versions. */
      readonly path: readonly string[];
    };
    /** What the script's source says, which is weaker. */
    readonly source: readonly ({
      /** It runs a program that fetches, clones, or names an archive on a server. */
      readonly kind: "program" | "git" | "archive";
      /** The program, or the URL. */
      readonly text: string;
      /** In the package. */
      readonly file: string;
      /** In the file. */
      readonly line: number;
    })[];
    /** Whether px-meta knows scripts of this package, and this is none of them. */
    readonly changed: boolean;
  })[];
  /** Declarations that are wrong, and what `--deny` refuses. */
  readonly problems: readonly PartProblem[];
};

/** What `px-meta downloads fetch`, `verify` and `vendor` write: where the file of each download is. */
export type DownloadsFilesFormat = {
  /** Names the format. */
  readonly "px-meta": "downloads-files@1";
  /** Sorted by package and id; what is the same for several targets stands there once. */
  readonly downloads: readonly DownloadsFilesFormatDownload[];
  /** What is wrong. */
  readonly problems: readonly PartProblem[];
};

/** A download, as it holds for some targets. */
export type DownloadsFilesFormatDownload = {
  /** The package that declares it. */
  readonly package: PartKnownPackage;
  /** The name of the download in that package. */
  readonly id: string;
  /** The triples for which it holds. */
  readonly targets: readonly string[];
  /** As in `downloads@1`; `fetch` where nobody has the file. */
  readonly does: "file" | "folder" | "fetch" | "skip" | "system" | "forbid";
  /** Where it came from: the network now, the content store, a vendored folder, an override. */
  readonly from?: "network" | "store" | "vendored" | "override";
  /** The file or folder. */
  readonly path?: string;
  /** The digest that the file has. */
  readonly "sha256"?: PartSha256;
  /** Its bytes. */
  readonly size?: number;
  /** With `network`: the source, without user, password and query. */
  readonly url?: string;
  /** The override that decided, for people. */
  readonly override?: string;
};

/** What `px-meta downloads gc --format json` writes: what was removed from the content store of a user. */
export type DownloadsGcFormat = {
  /** Names the format. */
  readonly "px-meta": "downloads-gc@1";
  /** Its folder, absolute. */
  readonly store: string;
  /** Least recently used first. */
  readonly removed: readonly ({
    /** The digest of the file. */
    readonly "sha256": PartSha256;
    /** Its bytes. */
    readonly size: number;
  })[];
  /** What generators came to, by their keys, that was removed. Least recently used first. */
  readonly "removed-actions"?: readonly ({
    /** The key of the generation. */
    readonly key: PartSha256;
    /** The bytes of the file that said it. */
    readonly size: number;
  })[];
  /** Bytes of all files that are left. */
  readonly "kept-bytes": number;
  /** What was in the way. */
  readonly problems: readonly PartProblem[];
};

/** What `px-meta downloads list` writes: what the packages of a build declare to download, for its target or for all targets. URLs are without user and password. */
export type DownloadsListFormat = {
  /** Names the format. */
  readonly "px-meta": "downloads-list@1";
  /** What denies the network, for people: `--offline`, a policy with its place. Absent where nothing does. */
  readonly denied?: string;
  /** Sorted by package and id; what is the same for several targets stands there once. */
  readonly downloads: readonly DownloadsListFormatDownload[];
  /** What is declared, but not needed by this build: for another target, or with other features. */
  readonly unneeded: readonly ({
    /** The package that declares it. */
    readonly package: DownloadsListFormatPackage;
    /** The name of the download in that package. */
    readonly id: string;
    /** Where it is needed, as declared. */
    readonly when?: string;
  })[];
  /** What is wrong. */
  readonly problems: readonly PartProblem[];
};

/** A package. */
export type DownloadsListFormatPackage = {
  /** Cargo's package id. */
  readonly id: string;
  /** Its name. */
  readonly name: string;
  /** Its version. */
  readonly version: string;
};

/** A download, as it holds for some targets. */
export type DownloadsListFormatDownload = {
  /** The package that declares it. */
  readonly package: DownloadsListFormatPackage;
  /** The name of the download in that package. */
  readonly id: string;
  /** The triples for which it holds: that of the build, or all that rustc knows. */
  readonly targets: readonly string[];
  /** What becomes of it: a `file` (of the content store, or of an override) or a `folder` (of an override) stands in for it, it would be fetched (`fetch`), or may not be (`denied`), the build script does without it (`skip`), takes what is installed (`system`), or must not use it (`forbid`). */
  readonly does: "file" | "folder" | "fetch" | "denied" | "skip" | "system" | "forbid";
  /** Whether the content store has the file. */
  readonly stored: boolean;
  /** The overrides that decided, low to high, with their places and reasons. */
  readonly override?: string;
  /** The file or folder that an override gives. */
  readonly path?: string;
  /** Its sources in order, overrides applied. For a commit of git absent. */
  readonly urls?: readonly string[];
  /** The commit, in place of `urls`. */
  readonly git?: {
    /** The repository. */
    readonly url: string;
    /** The full commit id. */
    readonly rev: string;
  };
  /** The digest of the file, or of the commit's canonical archive. */
  readonly "sha256": PartSha256;
  /** Its bytes. */
  readonly size: number;
  /** How it is unpacked, as in `download@1`; absent where the file itself is wanted. */
  readonly unpack?: { readonly [key: string]: JsonValue };
  /** Its licence, as declared. */
  readonly licence?: string;
  /** What it is for, as declared. */
  readonly purpose?: string;
};

/** What `px-meta downloads store --format json` writes: what is in the content store of a user. */
export type DownloadsStoreFormat = {
  /** Names the format. */
  readonly "px-meta": "downloads-store@1";
  /** Its folder, absolute. */
  readonly store: string;
  /** Bytes of all files together. */
  readonly bytes: number;
  /** How many bytes it may keep; absent where PX_META_STORE_SIZE is no size. */
  readonly limit?: number;
  /** Least recently used first. */
  readonly files: readonly ({
    /** The digest that it is named by; it is taken when the file is used, not here. */
    readonly "sha256": PartSha256;
    /** The file, absolute. */
    readonly path: string;
    /** Its bytes. */
    readonly size: number;
    /** When it was used last, in UTC (ISO 8601). */
    readonly used: string;
    /** Whether a running process uses it. */
    readonly "in-use": boolean;
  })[];
  /** What generators came to, by their keys. Least recently used first. */
  readonly actions?: readonly ({
    /** The key of the generation. */
    readonly key: PartSha256;
    /** The file that says it, absolute. */
    readonly path: string;
    /** Its bytes. */
    readonly size: number;
    /** When it was used last, in UTC (ISO 8601). */
    readonly used: string;
  })[];
  /** What stands there and is none of its files, and why it cannot be read. */
  readonly problems: readonly PartProblem[];
};

/** Where a build script finds each download that its package declares: what PX_META_DOWNLOADS names. See docs/format.md. */
export type DownloadsFormat = {
  /** Names the format. */
  readonly "px-meta": "downloads@1";
  /** Where it is there, nothing may be fetched; absent: what the environment says holds. */
  readonly network?: "deny";
  /** What denies the network, for people. */
  readonly because?: string;
  /** Sorted by package, version, id, then triples. No two hold for the same package, version, id and triple. */
  readonly downloads: readonly DownloadsFormatEntry[];
};

/** One download of one package, resolved for some targets. */
export type DownloadsFormatEntry = {
  /** The package that declares it. */
  readonly package: string;
  /** Its version. */
  readonly version: string;
  /** The name of the download in that package. */
  readonly id: string;
  /** The targets for which it holds, sorted; absent: for every one. */
  readonly triples?: readonly string[];
  /** `file`: the file stands at `path`. `folder`: a folder stands in for what would be unpacked. `fetch`: nobody has it yet. `skip`: do without it. `system`: take the installed library. `forbid`: it must not be used. */
  readonly does: "file" | "folder" | "fetch" | "skip" | "system" | "forbid";
  /** The file or folder, absolute or relative to the folder of this index, with `/`. There with `file` and `folder`. */
  readonly path?: string;
  /** Who has the file or folder: the user's content store, a vendored folder, an override. */
  readonly from?: "store" | "vendored" | "override";
  /** The digest that the file must have, which its reader takes; absent where a folder or nothing stands in for it. */
  readonly "sha256"?: PartSha256;
  /** The bytes that it must have. */
  readonly size?: number;
  /** Its sources in order, without user and password. */
  readonly urls?: readonly string[];
  /** The commit, in place of `urls`; `sha256` is that of its canonical tree. */
  readonly git?: {
    /** The repository. */
    readonly url: string;
    /** The full commit id. */
    readonly rev: string;
  };
  /** How it is unpacked; absent: the file itself is wanted. */
  readonly unpack?: DownloadsFormatUnpack;
  /** Its licence, as declared. */
  readonly licence?: string;
  /** What it is for, as declared. */
  readonly purpose?: string;
  /** The override that decided, for people: its place and reason. */
  readonly override?: string;
  /** With `forbid`: what to tell. */
  readonly message?: string;
  /** A file whose time changes when this entry does; absolute or relative as `path`. A script that asks for the download declares rerun-if-changed on it. */
  readonly watch?: string;
};

/** How an archive becomes a folder. */
export type DownloadsFormatUnpack = {
  /** What the archive is. */
  readonly format: "tar" | "tar.gz" | "tar.xz" | "tar.zst" | "tar.bz2" | "zip";
  /** Leading components that are left out of each path. */
  readonly strip?: number;
  /** Patterns of paths, after stripping; others are left out. */
  readonly include?: readonly string[];
};

/** The body of `facts.json`: what one run of a build script or a generator published. See docs/format.md. */
export type FactsFormat = {
  /** What the script says of itself, or the package that the generator generates. */
  readonly package: PartPackage;
  /** The run; absent for a generator. */
  readonly unit?: {
    /** `HOST` of the script. */
    readonly host: string;
    /** `TARGET` of the script. */
    readonly target: string;
    /** `PROFILE` of the script. */
    readonly profile: string;
    /** Features of the package, sorted. */
    readonly features: readonly string[];
  };
  /** Sorted by schema, then name; one for each pair. */
  readonly facts: readonly FactsFormatFact[];
  /** Facts that overrides changed or took away when they were published, as the script said them; sorted as `facts`. What overrides made is not among them. */
  readonly said?: readonly FactsFormatFact[];
  /** Publications of the direct dependencies that cargo named to this script, sorted by path. */
  readonly upstream: readonly ({
    /** Whose. */
    readonly package: PartPackage;
    /** The `links` value through which it was found. */
    readonly links: string;
    /** The file, relative to this run's `OUT_DIR`, or absolute. */
    readonly path: string;
    /** The digest seen. */
    readonly "sha256": PartSha256;
  })[];
};

/** A fact as the script says it. */
export type FactsFormatFact = {
  /** What kind of fact. */
  readonly schema: PartSchemaId;
  /** Which one. */
  readonly name: PartFactName;
  /** An instance of the schema. */
  readonly value: JsonValue;
  /** Where it was made. */
  readonly origin: PartOrigin;
  /** Fields that travel less far than the schema lets them. */
  readonly narrowed?: PartNarrowed;
  /** Overrides that were applied when it was published. */
  readonly overridden?: readonly PartOverrideStep[];
};

/** What `px-meta verify-freshness` writes: which generated packages are what their generators make of the tree, and how the others differ. docs/generators.md has more. */
export type FreshnessFormat = {
  /** Names the format. */
  readonly "px-meta": "freshness@1";
  /** The generated packages that were chosen, those first on which others rest. */
  readonly packages: readonly FreshnessFormatPackage[];
  /** What was wrong besides: where it is an error, not all packages were verified. */
  readonly problems: readonly PartProblem[];
};

/** One generated package. */
export type FreshnessFormatPackage = {
  /** Cargo's id. */
  readonly package: string;
  /** Its name. */
  readonly name: string;
  /** Its version. */
  readonly version: string;
  /** Its `Cargo.toml`, relative to the root of the workspace. */
  readonly manifest: string;
  /** `failed` where it cannot be told. */
  readonly state: "fresh" | "stale" | "failed";
  /** Who says so: a declared verifier, or the generator, which was run in place and undone. */
  readonly by: "verifier" | "generator";
  /** That program with its arguments, for people. */
  readonly program: string;
  /** What is wrong; absent where it is fresh. */
  readonly message?: string;
  /** What generating would change, by path; absent where a verifier was asked. */
  readonly files?: readonly FreshnessFormatFile[];
  /** Why it cannot be told; absent where it can. */
  readonly problems?: readonly PartProblem[];
  /** What the program printed, the end of it where that is long. */
  readonly said?: string;
  /** The command that makes it fresh. */
  readonly cure?: string;
};

/** One file that generating would change. */
export type FreshnessFormatFile = {
  /** Relative to the root of the workspace. */
  readonly path: string;
  /** What generating does to it: `created` is missing in the tree, `removed` is left over in it. */
  readonly change: "created" | "changed" | "removed";
  /** How much of it, for people: `+3 -1`, `binary, 12 kB -> 14 kB`. */
  readonly message: string;
  /** Its first lines that differ, as `diff -u` has them, for people: letters that no terminal shows are escaped. Absent where lines are not compared. */
  readonly diff?: string;
};

/** What `px-meta inspect --format json` writes: every fact of a build, after overrides, and what is wrong. */
export type InspectFormat = {
  /** Names the format. */
  readonly "px-meta": "inspect@1";
  /** What was built: the facts hold for it alone. */
  readonly selection?: {
    /** `--target`, in order; empty: the host. */
    readonly targets?: readonly string[];
    /** The profile. */
    readonly profile?: string;
    /** `--features`. */
    readonly features?: readonly string[];
    /** `--package`, as given. */
    readonly packages?: readonly string[];
  };
  /** Inputs that have changed since the facts were collected. */
  readonly changed?: readonly string[];
  /** Sorted by package id, schema, name, triple. */
  readonly facts: readonly ({
    /** Whose. */
    readonly package: PartKnownPackage;
    /** What it holds for. */
    readonly domains: PartDomains;
    /** Triple that the run was for. */
    readonly target?: string;
    /** What kind of fact. */
    readonly schema: PartSchemaId;
    /** Which one. */
    readonly name: PartFactName;
    /** The value. */
    readonly value: JsonValue;
    /** Where it comes from. */
    readonly trust: PartTrust;
    /** Where it was made. */
    readonly origin: PartOrigin;
    /** What overrides changed, lowest layer first. */
    readonly overridden?: readonly PartOverrideStep[];
    /** Overrides that ask for what is there already, mostly because the script did as they told it. */
    readonly asked?: readonly PartOverrideStep[];
    /** `OUT_DIR` of the run that it came from. */
    readonly "out-dir"?: string;
  })[];
  /** The runs of build scripts, with why each ran the last time; absent for a snapshot. */
  readonly runs?: readonly ({
    /** Whose script. */
    readonly package: PartReadPackage;
    /** The `OUT_DIR` of the run. */
    readonly "out-dir": string;
    /** Whether it ran in the last build in which any script did. */
    readonly "in-last-build": boolean;
    /** Why it ran again: `facts` that it had read were otherwise, or `cargo` ran it by its own rules; absent where it has run once. */
    readonly why?: {
      /** Which of them. */
      readonly kind: "facts" | "cargo";
      /** For `facts`: what it had read, and what was otherwise. */
      readonly because?: readonly PartRerunReason[];
      /** For `facts`: how many other scripts saw something else and had read nothing of it. */
      readonly "cut-off"?: number;
      /** For `cargo`: the files that it watches and that were younger than its last run. */
      readonly files?: readonly string[];
      /** For `cargo`: the variables that it listens to and that had another value. */
      readonly variables?: readonly string[];
      /** For `cargo`: packages with `links` right below it, whose scripts ran: name and version. */
      readonly scripts?: readonly string[];
    };
  })[];
  /** What is wrong, sorted. */
  readonly problems: readonly PartProblem[];
};

/** What `px-meta propagate --node` writes: what some nodes of a graph may see, each by itself and in full. */
export type NodeFormat = {
  /** Names the format. */
  readonly "px-meta": "node@1";
  /** The nodes that were asked for. */
  readonly nodes: readonly ({
    /** The node's package. */
    readonly package: PartKnownPackage;
    /** The node's side. */
    readonly domain: PartDomain;
    /** The node's platform. */
    readonly triple: string;
    /** The facts that its dependencies send it, sorted by package id, schema, name. */
    readonly facts: readonly ({
      /** Id of the publisher. */
      readonly package: string;
      /** What kind of fact. */
      readonly schema: PartSchemaId;
      /** Which one. */
      readonly name: PartFactName;
      /** What it holds for. */
      readonly domains: PartDomains;
      /** Triple that the run was for. */
      readonly target?: string;
      /** The value. */
      readonly value: JsonValue;
      /** Where it comes from. */
      readonly trust: PartTrust;
    })[];
    /** The fields that something comes to here. */
    readonly merged: readonly ({
      /** The schema. */
      readonly schema: PartSchemaId;
      /** The field. */
      readonly pointer: string;
      /** The operator. */
      readonly merge: string;
      /** What its dependencies' facts come to. */
      readonly below: PartMerged;
      /** The same with the node's own facts. */
      readonly here: PartMerged;
    })[];
  })[];
  /** What is wrong, sorted. */
  readonly problems: readonly PartProblem[];
};

/** What `px-meta override check --format json` writes: which overrides there are, what each changes in the last build, and what they ask of cargo. */
export type OverrideCheckFormat = {
  /** Names the format. */
  readonly "px-meta": "override-check@1";
  /** Low to high. */
  readonly layers: readonly ({
    /** Which layer. */
    readonly kind: PartLayerKind;
    /** The file as given, `environment`, `command line`. */
    readonly place: string;
    /** Its policy. */
    readonly policy?: { readonly [key: string]: JsonValue };
    /** How many changes it has. */
    readonly overrides: number;
  })[];
  /** What each override came to; empty where there was no build, or the layers have something wrong. */
  readonly effects: readonly ({
    /** Where it stands. */
    readonly at: OverrideCheckFormatPlace;
    /** Which packages it speaks of. */
    readonly select: PartSelect;
    /** The fact's schema. */
    readonly schema: PartSchemaId;
    /** The fact's name. */
    readonly name: PartFactName;
    /** What it does. */
    readonly operator: string;
    /** Where in the value. */
    readonly pointer: PartPointer;
    /** What it takes. */
    readonly value?: JsonValue;
    /** Why it is of no use; absent where it is of use, or cannot be told. `same`: it is so without it. `shadowed`: others stand in its place, in all facts. `unread`: no build script reads what it changes, it is compared with nothing, and nothing is asked of cargo. */
    readonly useless?: "same" | "shadowed" | "unread";
    /** The facts that it speaks of. */
    readonly facts: readonly ({
      /** The publisher. */
      readonly package: PartKnownPackage;
      /** Triple that the run was for. */
      readonly target: string;
      /** Whether it makes a difference in the end; of `require` and `waive`, whether it is in force. */
      readonly changed: boolean;
      /** What stands in its place. */
      readonly "shadowed-by"?: OverrideCheckFormatPlace;
    })[];
  })[];
  /** What each entry `[[download]]` came to. */
  readonly downloads?: readonly ({
    /** Where it stands. */
    readonly at: OverrideCheckFormatPlace;
    /** Which downloads it speaks of, as in `override-file@1`. */
    readonly select: { readonly [key: string]: JsonValue };
    /** What becomes of them. */
    readonly does: "file" | "folder" | "mirror" | "url" | "skip" | "forbid" | "system";
    /** Those that there are, each by its id and its package's name and version. */
    readonly downloads: readonly string[];
    /** There where others stand in its place. */
    readonly useless?: "shadowed";
  })[];
  /** What makes build scripts that do not use px-meta follow. */
  readonly asks: {
    /** Variables of cargo's environment. */
    readonly env: { readonly [key: string]: string };
    /** Variables that must not be set. */
    readonly unset: readonly string[];
    /** Tables `[target.<triple>.<links>]` of cargo's configuration, which stand in for scripts. */
    readonly tables: readonly ({
      /** The target. */
      readonly triple: string;
      /** The package's `links` value. */
      readonly links: string;
      /** What the table says: texts, and lists of texts. */
      readonly keys: { readonly [key: string]: JsonValue };
    })[];
    /** The packages that they reach. */
    readonly reaches: readonly ({
      /** Cargo's package id. */
      readonly package: string;
      /** `NAME=VALUE`, or the head of a table. */
      readonly means: string;
      /** The overrides and policies that ask for it. */
      readonly because: readonly OverrideCheckFormatPlace[];
      /** How many packages depend on it, and are built again with it. */
      readonly dependents: number;
    })[];
  };
  /** What is wrong; none: all is well. */
  readonly problems: readonly PartProblem[];
};

/** Where an override stands. */
export type OverrideCheckFormatPlace = {
  /** Which layer. */
  readonly kind: PartLayerKind;
  /** The file as the user gave it, the variable, or the option. */
  readonly place: string;
  /** Line in the file, from 1. */
  readonly line?: number;
  /** Column in the file, from 1. */
  readonly column?: number;
};

/** What a packager writes: `px-meta.toml`, or a file given by `--overrides` or `PX_META_OVERRIDES`, in TOML. See docs/overrides.md. */
export type OverrideFileFormat = {
  /** The version of the format. */
  readonly "px-meta": 1;
  /** What holds for the whole build. */
  readonly policy?: {
    /** Whether packages may compile libraries that they bring: `forbid` takes the system's wherever px-meta knows how, and makes it an error where a package does not; `require` takes the bundled ones. */
    readonly vendoring?: "allow" | "forbid" | "require";
    /** Whether downloads may be fetched when a build asks for them. */
    readonly network?: "allow" | "deny";
    /** Whether conflicts among facts that nobody published, but px-meta found, are errors. */
    readonly conflicts?: "warn" | "deny";
  };
  /** What goes through px-meta in this workspace where `px-meta shim` is installed. It counts in the workspace's own px-meta.toml alone. */
  readonly shim?: {
    /** Whether `cargo` does, for verbs that build. */
    readonly cargo?: boolean;
  };
  /** The changes, in any order: the order never decides. */
  readonly override?: readonly OverrideFileFormatEntry[];
  /** Where downloads come from, or that nobody has them, in any order: the order never decides. */
  readonly download?: readonly OverrideFileFormatDownload[];
};

/** Changes of one fact of some packages: one override for each key of each operator. */
export type OverrideFileFormatEntry = {
  /** Which packages it speaks of. Every key given must hold; an empty table means every package. */
  readonly select: {
    /** The package's name, or a pattern: `*` stands for any text, `?` for one character. */
    readonly crate?: string;
    /** A version requirement, as cargo reads it. */
    readonly version?: string;
    /** The package's `links` value, or a pattern as for `crate`. */
    readonly links?: string;
    /** `cfg(…)` or a target triple: the platform that the package is built for. */
    readonly when?: string;
    /** `target`: only what runs with the product; `host`: only what runs at build time. */
    readonly domain?: "target" | "host";
  };
  /** The fact: `SCHEMA/NAME`. */
  readonly fact: string;
  /** Values for fields that have none. */
  readonly default?: OverrideFileFormatFields;
  /** Values that replace what stands there. */
  readonly set?: OverrideFileFormatFields;
  /** Fields to take away; `""` is the whole fact. */
  readonly unset?: readonly string[];
  /** Values that must stand there in the end. */
  readonly require?: OverrideFileFormatFields;
  /** The kind of problem that is accepted, for the whole fact, or for each field. */
  readonly waive?: JsonValue;
  /** Items to put at the end of lists; one that is there already is moved. */
  readonly append?: OverrideFileFormatLists;
  /** Items to put at the beginning of lists; one that is there already is moved. */
  readonly prepend?: OverrideFileFormatLists;
  /** Items to take out of lists. */
  readonly remove?: OverrideFileFormatLists;
  /** Keys to put into tables; their other keys stay. */
  readonly update?: OverrideFileFormatTables;
  /** Values that replace what stands there and all that lower layers say of it. */
  readonly replace?: OverrideFileFormatFields;
  /** Why. `waive` needs one. */
  readonly reason?: string;
  /** The last day, as 2027-12-31, on which a `waive` is meant to be needed. It holds on; `override check` tells when the day has passed. */
  readonly until?: string;
  /** Whether it may match nothing. */
  readonly optional?: boolean;
};

/** What becomes of some downloads: one of `file`, `folder`, `mirror`, `url`, `skip`, `forbid`, `system`. */
export type OverrideFileFormatDownload = {
  /** Which downloads it speaks of. Every key given must hold, and there is at least one. */
  readonly select: {
    /** The package's name, or a pattern: `*` stands for any text, `?` for one character. */
    readonly crate?: string;
    /** A version requirement, as cargo reads it. */
    readonly version?: string;
    /** The download's id, or a pattern as for `crate`. */
    readonly id?: string;
    /** The host of a source, with its port or without, or a pattern as for `crate`. */
    readonly host?: string;
    /** What the URL of a source begins with. */
    readonly url?: string;
    /** `cfg(…)` or a target triple: the platform that the build script runs for. */
    readonly when?: string;
  };
  /** A file that stands in for it, from the folder of this file. */
  readonly file?: string;
  /** A folder that stands in for what would be unpacked, from the folder of this file. */
  readonly folder?: string;
  /** What takes the place of the part of each source that `url` or `host` found, else of its scheme and host. */
  readonly mirror?: string;
  /** The only source. */
  readonly url?: string;
  /** The build script does without it. */
  readonly skip?: true;
  /** It must not be used; with `host` or `url` in `select`: nothing may come from there. */
  readonly forbid?: true;
  /** The build script takes what the system has. */
  readonly system?: true;
  /** The digest that is expected in place of the declared one. Needs `size` and `reason`. */
  readonly "sha256"?: string;
  /** The bytes that are expected in place of those declared. */
  readonly size?: number;
  /** Why. */
  readonly reason?: string;
  /** Whether it may match nothing. */
  readonly optional?: boolean;
};

/** By field name, or by JSON pointer where the key begins with `/`. */
export type OverrideFileFormatFields = { readonly [key: string]: JsonValue };

/** Lists of items, by field. */
export type OverrideFileFormatLists = { readonly [key: string]: readonly JsonValue[] };

/** Tables of keys, by field. */
export type OverrideFileFormatTables = { readonly [key: string]: { readonly [key: string]: JsonValue } };

/** Override files compiled into one document (`px-meta override emit json`), which the CLI and the Rust crate read. See docs/format.md. */
export type OverridesFormat = {
  /** Names the format. */
  readonly "px-meta": "overrides@1";
  /** Low to high. */
  readonly layers: readonly PartLayer[];
};

/** SHA-256, 64 lower-case hexadecimal digits. */
export type PartSha256 = string;

/** `name@major`, or `crate-name:name@major` for a crate's own schema. */
export type PartSchemaId = string;

/** A fact's name within its schema and package: no control characters, no `#`. */
export type PartFactName = string;

/** JSON pointer into a fact's value; empty for the whole. */
export type PartPointer = string;

/** `target` runs with the product, `host` at build time. */
export type PartDomain = "target" | "host";

/** Sides of the build that it holds for, target first; empty: cargo's files did not tell. */
export type PartDomains = readonly ("target" | "host")[];

/** A package, as a build script knows it. */
export type PartPackage = {
  /** Its name. */
  readonly name: string;
  /** Its version. */
  readonly version: string;
  /** Its `links` value; absent where it has none. */
  readonly links?: string;
};

/** A package, as cargo knows it. */
export type PartKnownPackage = {
  /** Cargo's package id. */
  readonly id: string;
  /** Its name. */
  readonly name: string;
  /** Its version; empty where it has none. */
  readonly version: string;
  /** Its `links` value; absent or null where it has none. */
  readonly links?: string | null;
};

/** Where and how a fact was made. */
export type PartOrigin = {
  /** File of the publishing call, relative to the package of who called; for an adapter's fact, the adapter's name. */
  readonly file?: string;
  /** Line of the call, from 1. */
  readonly line?: number;
  /** Column of the call, from 1. */
  readonly column?: number;
  /** How the value was found: `literal`, `probe`, `env`, `file`, `harvest`, `rustc`, `override`. */
  readonly method: "literal" | "probe" | "env" | "file" | "harvest" | "rustc" | "override";
  /** The generator that published it, as the package that it generates declares it; absent where that was a build script. */
  readonly generator?: string;
  /** What it was made from. */
  readonly inputs?: readonly ({
    /** What the input is. */
    readonly kind: "env" | "file" | "tool" | "output";
    /** Name of the variable, path of the file, the tool. */
    readonly name: string;
    /** Digest of what was read. */
    readonly digest?: PartSha256;
  })[];
};

/** One change that an override made. */
export type PartOverrideStep = {
  /** Where the override stands. */
  readonly layer: {
    /** Which layer. */
    readonly kind: PartLayerKind;
    /** The file as the user gave it, the variable, or the option. */
    readonly place: string;
    /** Line in the file, from 1. */
    readonly line?: number;
    /** Column in the file, from 1. */
    readonly column?: number;
  };
  /** What it did: `set`, `default`, `unset` … */
  readonly operator: string;
  /** What it changed. */
  readonly pointer: PartPointer;
  /** The value before; absent where there was none. */
  readonly was?: JsonValue;
  /** For `waive`: the kind of problem that it accepts. */
  readonly waives?: string;
  /** Why, in the packager's words. */
  readonly reason?: string;
};

/** The layers above the published facts, low to high. */
export type PartLayerKind = "workspace" | "site" | "compiled" | "environment" | "command-line";

/** How far a value can be trusted: `published` by the crate, `harvested` from cargo, `probed` by px-meta, `declared` in a manifest, `overridden` by the packager. */
export type PartTrust = "harvested" | "published" | "probed" | "overridden" | "declared";

/** Narrower reach or planes than the schema's, by field. */
export type PartNarrowed = { readonly [key: string]: {
  /** How far the field travels. */
  readonly reach?: "direct" | "self" | "public" | "all";
  /** Along which edges. */
  readonly plane?: readonly ("compile" | "link" | "load" | "tool")[];
} };

/** Something wrong. */
export type PartProblem = {
  /** Stable code. */
  readonly kind: string;
  /** How loud. */
  readonly severity?: "error" | "warning" | "note";
  /** What is wrong, where, and what to do next. */
  readonly message: string;
};

/** What the facts in sight come to at one field. */
export type PartMerged = {
  /** `value`; `nothing` where nobody says anything; `conflict` where they contradict each other; `unknown` where a fact leaves the field out and the schema says that then it is not known. */
  readonly kind: "value" | "nothing" | "conflict" | "unknown";
  /** The value, where the kind is `value`. */
  readonly value?: JsonValue;
  /** All that is said here, where that is a conflict and the format lists it. */
  readonly contributors?: readonly ({
    /** Id of the publisher. */
    readonly package: string;
    /** What kind of fact. */
    readonly schema: PartSchemaId;
    /** Which one. */
    readonly name: PartFactName;
    /** Where in it. */
    readonly pointer: string;
    /** What it says there. */
    readonly value: JsonValue;
    /** Present where the fact leaves the field out, and its schema says what that means. */
    readonly implied?: true;
  })[];
};

/** What a script asked for. */
export type PartQuery = {
  /** Facts of this schema. */
  readonly schema: PartSchemaId;
  /** Only those of this name. */
  readonly name?: string;
  /** Only those of the package of this name. */
  readonly package?: string;
};

/** Which packages an override speaks of; every key given must hold. */
export type PartSelect = {
  /** The package's name, or a pattern of names with `*` and `?`. */
  readonly crate?: string;
  /** A version requirement, as cargo reads it. */
  readonly version?: string;
  /** The package's `links` value, or a pattern. */
  readonly links?: string;
  /** `cfg(…)` or a triple, asked of the platform of the run. */
  readonly when?: string;
  /** Only this side of the build. */
  readonly domain?: PartDomain;
};

/** One operator at one place. */
export type PartOverride = {
  /** Which packages. */
  readonly select: PartSelect;
  /** The fact's schema. */
  readonly schema: PartSchemaId;
  /** The fact's name. */
  readonly name: PartFactName;
  /** What it does. */
  readonly operator: "default" | "set" | "unset" | "require" | "waive" | "append" | "prepend" | "remove" | "update" | "replace";
  /** Where in the value. */
  readonly pointer: PartPointer;
  /** What it takes: a list for `append`, `prepend` and `remove`, a table for `update`, the kind of a problem for `waive`. */
  readonly value?: JsonValue;
  /** Why. */
  readonly reason?: string;
  /** The last day on which a `waive` is meant to be needed. */
  readonly until?: string;
  /** Whether it may match nothing. */
  readonly optional?: boolean;
  /** Line in the file that it was written in, from 1. */
  readonly line?: number;
  /** Column in that file, from 1. */
  readonly column?: number;
};

/** The overrides of one file, of the environment or of the command line. */
export type PartLayer = {
  /** Which layer. */
  readonly kind: PartLayerKind;
  /** The file as the user gave it, `environment`, `command line`. */
  readonly place: string;
  /** What holds for the whole build. */
  readonly policy?: {
    /** Whether packages may compile libraries that they bring. */
    readonly vendoring?: "allow" | "forbid" | "require";
    /** Whether build scripts may use the network. */
    readonly network?: "allow" | "deny";
    /** Whether conflicts among harvested facts are errors. */
    readonly conflicts?: "warn" | "deny";
  };
  /** What it changes. */
  readonly overrides: readonly PartOverride[];
};

/** A package by name, with the versions that only one of two builds has. */
export type PartPackageChange = {
  /** Its name. */
  readonly name: string;
  /** Versions that only the first has. */
  readonly was: readonly string[];
  /** Versions that only the second has. */
  readonly is: readonly string[];
};

/** Why a fact says something else: `override`, `package-set` (only one build has the package), `version`, `platform`, `features`, `inputs` (what it was made from), `profile` (of the build, where both are known), or `script`: its script says so, and nothing else is known. */
export type PartCause = {
  /** Which of them. */
  readonly kind: "override" | "package-set" | "version" | "platform" | "features" | "inputs" | "profile" | "script";
  /** For `override`: where the overrides stand that only one of the builds has. */
  readonly layers?: readonly ({
    /** Which layer. */
    readonly kind: PartLayerKind;
    /** The file as the user gave it, the variable, or the option. */
    readonly place: string;
    /** Line in the file, from 1. */
    readonly line?: number;
    /** Column in the file, from 1. */
    readonly column?: number;
  })[];
  /** The version, the triple, the features, or the profile, before. */
  readonly was?: JsonValue;
  /** The same, after. */
  readonly is?: JsonValue;
  /** For `inputs`: the files, variables and tools. */
  readonly names?: readonly string[];
};

/** A place in a fact that says something else, or a whole fact that only one of two builds has. */
export type PartFactChange = {
  /** Who says it. */
  readonly package: PartReadPackage;
  /** The schema. */
  readonly schema: PartSchemaId;
  /** The fact. */
  readonly name: PartFactName;
  /** What it holds for. */
  readonly domains: PartDomains;
  /** Triple that the run was for. */
  readonly target: string;
  /** The place; empty for the whole. */
  readonly pointer: PartPointer;
  /** What stood there; absent where nothing did. */
  readonly was?: JsonValue;
  /** What stands there now; absent where nothing does. */
  readonly is?: JsonValue;
  /** Why. */
  readonly cause: PartCause;
};

/** A package, by name and version; not every publisher has one. */
export type PartReadPackage = {
  /** Cargo's package id. */
  readonly id?: string;
  /** Its name. */
  readonly name: string;
  /** Its version; empty where it has none. */
  readonly version: string;
};

/** A merged value that became another one. */
export type PartMergedChange = {
  /** The schema. */
  readonly schema: PartSchemaId;
  /** The field. */
  readonly pointer: PartPointer;
  /** What it came to. */
  readonly was: PartMerged;
  /** What it comes to now. */
  readonly is: PartMerged;
  /** Where. */
  readonly nodes: readonly ({
    /** Name and version. */
    readonly package: string;
    /** Its side. */
    readonly domain: PartDomain;
    /** Its platform. */
    readonly triple: string;
  })[];
  /** Places in `facts` of the changes that can be the reason; none where only the graph is another. */
  readonly because: readonly number[];
};

/** Something that a script has read, and what is otherwise in the answer. */
export type PartRerunReason = {
  /** The schema that it asked for. */
  readonly schema: PartSchemaId;
  /** The name that it asked for; absent where all facts of the schema were meant. */
  readonly name?: string;
  /** The package that it asked; absent where any was meant. */
  readonly package?: string;
  /** The merged field that it asked for; absent where it asked for facts. */
  readonly pointer?: PartPointer;
  /** The places that have changed. */
  readonly changes: readonly ({
    /** Who says it; absent for a merged value. */
    readonly package?: PartReadPackage;
    /** The schema. */
    readonly schema: PartSchemaId;
    /** The fact; absent for a merged value. */
    readonly name?: string;
    /** The place; empty for the whole. */
    readonly pointer: PartPointer;
    /** What stood there; absent where nothing did, or it is not known. */
    readonly was?: JsonValue;
    /** What stands there now; absent where nothing does. */
    readonly is?: JsonValue;
  })[];
};

/** The body of a pending note: a script that waits, and for what. See docs/format.md. */
export type PendingFormat = {
  /** The script's `OUT_DIR`, absolute. */
  readonly "out-dir": string;
  /** Who waits. */
  readonly package: PartPackage;
  /** What it asked for. */
  readonly wants: readonly PartQuery[];
  /** Its `OPT_LEVEL`: one that differs from that of the script's own binary, which is built for the host, tells that the run is for the target. */
  readonly "opt-level": string;
};

/** What `px-meta propagate` writes: what every node of a graph may see. Each distinct value stands once in `values`, each distinct set of facts once in `sets`; columns with an entry for each node point at them by their places, from 0. */
export type PropagateFormat = {
  /** Names the format. */
  readonly "px-meta": "propagate@1";
  /** Every distinct value, once; large unions stand in `unions`. */
  readonly values: readonly JsonValue[];
  /** Large sets, as what they are made of. Each is a list of numbers as columns have them: it has the items of all those values and unions, each once, sorted as a set in `values` is. */
  readonly unions: readonly (readonly number[])[];
  /** Ids of all packages, in the order of the snapshot. */
  readonly packages: readonly string[];
  /** Sides of the build, in the order of the snapshot. */
  readonly platforms: readonly ({
    /** Which side. */
    readonly domain: PartDomain;
    /** Its triple. */
    readonly triple: string;
  })[];
  /** Every fact, after overrides. */
  readonly facts: readonly ({
    /** The publisher: place in `packages`; absent for what the toolchain says. */
    readonly package?: number;
    /** What kind of fact. */
    readonly schema: PartSchemaId;
    /** Which one. */
    readonly name: PartFactName;
    /** What it holds for. */
    readonly domains: PartDomains;
    /** Triple that the run was for. */
    readonly target?: string;
    /** Place in `values`. */
    readonly value: number;
    /** Where it comes from. */
    readonly trust?: PartTrust;
  })[];
  /** Sets of facts. A set has the facts that it lists, and those of the sets that it lists. */
  readonly sets: readonly ({
    /** Places in `facts`, ascending. */
    readonly facts?: readonly number[];
    /** Places in `sets`, each before this one. */
    readonly sets?: readonly number[];
  })[];
  /** The nodes of the graph, in the order of the snapshot, as columns of one length. */
  readonly nodes: {
    /** Package of each node: place in `packages`. */
    readonly package: readonly number[];
    /** Platform of each node: place in `platforms`. */
    readonly platform: readonly number[];
    /** The facts that its dependencies send each node: columns of places in `sets`, -1 for none. What a node has in all columns is to be taken together. */
    readonly sees: readonly (readonly number[])[];
  };
  /** The fields that have a merged value for some node, sorted, with a value for each node. */
  readonly fields: readonly ({
    /** The schema. */
    readonly schema: PartSchemaId;
    /** The field; a step `*` stands for every item or key. */
    readonly pointer: string;
    /** The operator. */
    readonly merge: string;
    /** For each node what its dependencies' facts come to: a place in `values`; -1 nothing, -2 a conflict, -3 not known; -4 and less is a place in `unions`, which is -4 for the first, -5 for the second. */
    readonly below: readonly number[];
    /** The same with the node's own facts. */
    readonly here: readonly number[];
    /** Who says what where there is a conflict; absent where there is none. */
    readonly conflicts?: {
      /** All that is said at the field. */
      readonly contributions: readonly ({
        /** Place in `facts`. */
        readonly fact: number;
        /** Where in the fact; where nothing stands there, what the schema makes of silence. */
        readonly pointer: string;
      })[];
      /** Sets of contributions. A set has those that it lists, and those of the sets that it lists. */
      readonly contributors: readonly ({
        /** Places in `contributions`, ascending. */
        readonly contributions?: readonly number[];
        /** Places in `contributors`, each before this one. */
        readonly sets?: readonly number[];
      })[];
      /** For each -2 in `below` of the field, in their order, all that is said to the node: a place in `contributors`. */
      readonly below: readonly number[];
      /** The same for `here`. */
      readonly here: readonly number[];
    };
  })[];
  /** What is wrong, sorted. */
  readonly problems: readonly PartProblem[];
};

/** The body of `receipt.json`: what one run of a build script read. See docs/format.md. */
export type ReceiptFormat = {
  /** Whether it read its view or walked the chain of publications. */
  readonly from: "view" | "chain";
  /** Each question, with what it found. */
  readonly reads: readonly ({
    /** What was asked. */
    readonly query: PartQuery;
    /** What was found; empty: nothing was there. */
    readonly found: readonly ({
      /** Whose fact. */
      readonly package: PartPackage;
      /** Its schema. */
      readonly schema: PartSchemaId;
      /** Its name. */
      readonly name: PartFactName;
      /** Digest of the fact as read. */
      readonly "sha256": PartSha256;
      /** `OUT_DIR` of its publisher as seen from the reader's, where the fact speaks of it. */
      readonly "out-dir"?: string;
    })[];
  })[];
  /** Merged values that were read. */
  readonly merged: readonly ({
    /** The schema. */
    readonly schema: PartSchemaId;
    /** The field. */
    readonly pointer: PartPointer;
    /** Digest of the canonical value; absent: nothing was there. */
    readonly "sha256"?: PartSha256;
  })[];
};

/** What `px-meta schema check --format json` writes. */
export type SchemaCheckFormat = {
  /** Names the format. */
  readonly "px-meta": "schema-check@1";
  /** The document, as given. */
  readonly schema: string;
  /** The instance that was held against it, as given. */
  readonly instance?: string;
  /** What is wrong; none: all is well. */
  readonly problems: readonly PartProblem[];
};

/** What `px-meta schema list --format json` writes. */
export type SchemaListFormat = {
  /** Names the format. */
  readonly "px-meta": "schema-list@1";
  /** Sorted by kind, then id. */
  readonly schemas: readonly ({
    /** The schema. */
    readonly id: string;
    /** Of facts, of facts and brought by a crate, or of files that px-meta writes. */
    readonly kind: "fact" | "crate" | "format";
    /** The first sentence of its description. */
    readonly summary: string;
    /** The crate that brings it. */
    readonly package?: PartKnownPackage;
    /** The document. */
    readonly path?: string;
  })[];
  /** What is wrong with crates' schemas. */
  readonly problems: readonly PartProblem[];
};

/** What `px-meta shim status --format json` writes: whether a `cargo` of px-meta's stands in front of cargo, and what it does here. */
export type ShimStatusFormat = {
  /** Names the format. */
  readonly "px-meta": "shim-status@1";
  /** Where the shim belongs, absolute. */
  readonly path: string;
  /** `current`: as this px-meta writes it; `other-version`: as another one does; `changed`: somebody changed it; `foreign`: something else stands there; `missing`: nothing does. */
  readonly state: "current" | "other-version" | "changed" | "foreign" | "missing";
  /** Where it stands on the PATH: before every other `cargo`, behind one, or its folder is not on it. */
  readonly place: "first" | "behind" | "absent";
  /** The first `cargo` on the PATH, absolute; absent where there is none. */
  readonly first?: string;
  /** The first `cargo` on the PATH that is no shim, absolute; absent where there is none. */
  readonly cargo?: string;
  /** The program that `cargo build` starts in this folder, by way of the shim; absent where there is no shim to ask. */
  readonly runs?: string;
  /** Whether PX_META_SHIM says `off`. */
  readonly off?: boolean;
  /** Whether the shim is in place and in front. */
  readonly works: boolean;
};

/** All that the propagation needs, in one self-contained file: what `px-meta export snapshot` writes and `px-meta propagate --snapshot` reads. Facts stand as collected, before any override. Packages, platforms, nodes, edges and values are named by their places in the lists, from 0. A build system that is not cargo can write one of its own graph. */
export type SnapshotFormat = {
  /** Names the format. */
  readonly "px-meta": "snapshot@1";
  /** Sides of the build: the targets in order, then the host, always last. */
  readonly platforms: readonly ({
    /** Which side. */
    readonly domain: PartDomain;
    /** Its triple. */
    readonly triple: string;
    /** `rustc --print cfg` for it: what `when` in an override is asked of. */
    readonly cfgs?: readonly string[];
  })[];
  /** Sorted by id. */
  readonly packages: readonly ({
    /** What tells it from all others. */
    readonly id: string;
    /** Its name. */
    readonly name: string;
    /** Its version. */
    readonly version: string;
    /** Where it comes from; absent for a package of the workspace. */
    readonly source?: string;
    /** Its manifest. */
    readonly "manifest-path"?: string;
    /** Its `links` value. */
    readonly links?: string;
    /** Whether it runs something before it is compiled. */
    readonly "has-build-script"?: boolean;
    /** Whether it is a proc macro. */
    readonly "is-proc-macro"?: boolean;
    /** Whether it belongs to the workspace. */
    readonly "is-workspace-member"?: boolean;
    /** Whether its script uses px-meta. */
    readonly adopts?: boolean;
    /** Crate types of its library: a `dylib` or `cdylib` starts a new image. */
    readonly "crate-types"?: readonly string[];
    /** The features that cargo resolved for it, sorted; of packages with a build script only. */
    readonly features?: readonly string[];
    /** `[package.metadata.px-meta]`, untouched. */
    readonly metadata?: JsonValue;
  })[];
  /** The nodes of the graph, package × platform, as two columns of one length. */
  readonly nodes: {
    /** Package of each node. */
    readonly package: readonly number[];
    /** Platform of each node. */
    readonly platform: readonly number[];
  };
  /** What each node depends on, as columns: the edges of node `n` are those from `start[n]` up to `start[n + 1]`. */
  readonly edges: {
    /** One more than there are nodes, ascending from 0. */
    readonly start: readonly number[];
    /** The node that each edge leads to. */
    readonly to: readonly number[];
    /** What each edge is: 0 normal, 1 build-dependency, 2 dev-dependency, 3 proc macro. */
    readonly kind: readonly number[];
  };
  /** Nodes that were asked for. */
  readonly roots: readonly number[];
  /** Every distinct value of a fact, once. */
  readonly values: readonly JsonValue[];
  /** Every fact, sorted. */
  readonly facts: readonly ({
    /** The publisher: place in `packages`; absent for what the toolchain says, which holds for all nodes of its platform. */
    readonly package?: number;
    /** What kind of fact. */
    readonly schema: PartSchemaId;
    /** Which one. */
    readonly name: PartFactName;
    /** What it holds for. */
    readonly domains: PartDomains;
    /** Triple that the run was for. */
    readonly target: string;
    /** `OUT_DIR` of the run. */
    readonly "out-dir"?: string;
    /** Place in `values`. */
    readonly value: number;
    /** Where it comes from. */
    readonly trust: PartTrust;
    /** Where it was made. */
    readonly origin: PartOrigin;
    /** Overrides that were applied when it was published. */
    readonly overridden?: readonly PartOverrideStep[];
    /** Fields that travel less far than the schema lets them. */
    readonly narrowed?: PartNarrowed;
  })[];
  /** Schemas of crates, by id; those of px-meta are known to every reader. */
  readonly schemas?: { readonly [key: string]: { readonly [key: string]: JsonValue } };
  /** Overrides, low to high. */
  readonly layers?: readonly PartLayer[];
};

/** What `px-meta validate` writes: how many facts it held against their schemas, overrides and each other, and what is wrong. */
export type ValidateFormat = {
  /** Names the format. */
  readonly "px-meta": "validate@1";
  /** How many facts there are. */
  readonly facts: number;
  /** What is wrong, sorted. */
  readonly problems: readonly PartProblem[];
};

/** The body of `view.json`: what one run of a build script or a generator may see. See docs/format.md. */
export type ViewFormat = {
  /** The reader. */
  readonly package: PartPackage;
  /** What the reader runs for. */
  readonly domains: PartDomains;
  /** Whether every publisher below has published in this build or is fresh. */
  readonly complete: boolean;
  /** Facts of dependencies, after overrides, sorted by package id, schema, name. */
  readonly facts: readonly ({
    /** Whose. */
    readonly package: PartKnownPackage;
    /** What kind of fact. */
    readonly schema: PartSchemaId;
    /** Which one. */
    readonly name: PartFactName;
    /** What it holds for. */
    readonly domains: PartDomains;
    /** Triple that the publishing run was for; empty in the view of a generator where all platforms say the same. */
    readonly target: string;
    /** The value. */
    readonly value: JsonValue;
    /** Digest of the fact. */
    readonly "sha256": PartSha256;
    /** Where it comes from. */
    readonly trust: PartTrust;
    /** Where it was made. */
    readonly origin: PartOrigin;
    /** What overrides changed. */
    readonly overridden?: readonly PartOverrideStep[];
    /** The publisher's `OUT_DIR`, relative to the reader's; present where the value has the token `${OUT_DIR}`. */
    readonly "out-dir"?: string;
    /** The root of the workspace, relative to the reader's `OUT_DIR`; present where the value has the token `${WORKSPACE}`. */
    readonly workspace?: string;
  })[];
  /** For a generator that declares its inputs: the schemas, and single facts (`SCHEMA/NAME`), that it may read; absent where it may read all. */
  readonly declared?: readonly string[];
  /** Merged values, sorted by schema and field. */
  readonly merged: readonly ({
    /** The schema. */
    readonly schema: PartSchemaId;
    /** The field. */
    readonly pointer: PartPointer;
    /** What its contributions come to. */
    readonly value: JsonValue;
    /** Digest of the canonical value. */
    readonly "sha256": PartSha256;
  })[];
  /** Runs whose word this view relies on, with the digests that must still hold. */
  readonly contributions: readonly ({
    /** Whose run. */
    readonly package: PartPackage;
    /** The run's kept output, relative to the reader's `OUT_DIR`. */
    readonly output: string;
    /** Its `facts.json`; absent where it published nothing. */
    readonly facts?: string;
    /** Digest of `facts.json`, or of the cargo lines of the output. */
    readonly "sha256": PartSha256;
  })[];
};

/** What `px-meta what-if` writes: what some overrides would change, without a build. */
export type WhatIfFormat = {
  /** Names the format. */
  readonly "px-meta": "what-if@1";
  /** What was tried. */
  readonly asked: {
    /** `--set`, as typed. */
    readonly set: readonly string[];
    /** Files of overrides, as typed. */
    readonly overrides: readonly string[];
  };
  /** Packages and versions that only one of the two has, by name. */
  readonly packages: readonly PartPackageChange[];
  /** What facts say otherwise, after overrides. */
  readonly facts: readonly PartFactChange[];
  /** What merged values come to otherwise, at the nodes that both have. */
  readonly merged: readonly PartMergedChange[];
  /** Problems that only the second has. */
  readonly appeared: readonly PartProblem[];
  /** Problems that only the first has. */
  readonly disappeared: readonly PartProblem[];
  /** Build scripts that would run again, as far as their receipts tell. */
  readonly reruns: readonly ({
    /** Whose script. */
    readonly package: PartReadPackage;
    /** The `OUT_DIR` of the run. */
    readonly "out-dir": string;
    /** What it has read and would read otherwise. */
    readonly because: readonly PartRerunReason[];
  })[];
  /** How many other scripts would see something else, but have read nothing of it. */
  readonly "cut-off": number;
  /** Packages that cargo would build again, because an override reaches them through variables or cargo's configuration. */
  readonly rebuilds: readonly PartProblem[];
  /** Why there is no answer. */
  readonly problems: readonly PartProblem[];
};

/** What `px-meta why` writes: through which packages a fact or a value came to a package, who says otherwise, and which layers made it. */
export type WhyFormat = {
  /** Names the format. */
  readonly "px-meta": "why@1";
  /** What was asked for. */
  readonly asked: {
    /** The package, as typed. */
    readonly package: string;
    /** The schema; absent where the words name none and none is found for them. */
    readonly schema?: PartSchemaId;
    /** The fact; absent where all facts of the schema were meant. */
    readonly name?: string;
    /** The field; absent where whole facts were meant. */
    readonly pointer?: string;
    /** `--not`: the value that was expected. */
    readonly not?: JsonValue;
  };
  /** The package's nodes, one for each side that it is built for. */
  readonly nodes: readonly ({
    /** The package. */
    readonly package: PartKnownPackage;
    /** The node's side. */
    readonly domain: PartDomain;
    /** The node's platform. */
    readonly triple: string;
    /** What the field comes to, where it is merged. */
    readonly merged?: {
      /** The operator. */
      readonly merge: string;
      /** What its dependencies' facts come to: what its build script reads. */
      readonly below: PartMerged;
      /** The same with the package's own facts. */
      readonly here: PartMerged;
    };
    /** With `--not`: why it is not that value. */
    readonly not?: {
      /** The value that was expected. */
      readonly value: JsonValue;
      /** `is`: it is that value; `ruled-out`: somebody says what does not go with it; `unsaid`: nothing rules it out, but nobody says it; `invalid`: it is no value of the field. */
      readonly verdict: "is" | "ruled-out" | "unsaid" | "invalid";
      /** Why it is invalid. */
      readonly reason?: string;
      /** Places in `contributions` of those that rule it out. */
      readonly against: readonly number[];
      /** The value that goes with all contributions and comes nearest; absent where there is none, or it is the value itself. */
      readonly nearest?: JsonValue;
      /** What would have to be set for the value to come about: all of it together. */
      readonly overrides: readonly ({
        /** The same as `--set` takes it. */
        readonly set: string;
        /** Which package. */
        readonly select: { readonly [key: string]: JsonValue };
        /** The schema. */
        readonly schema: PartSchemaId;
        /** The fact. */
        readonly name: PartFactName;
        /** The place. */
        readonly pointer: PartPointer;
        /** What to set. */
        readonly value: JsonValue;
      })[];
      /** Whether they were tried and brought the value about; absent where there are none. */
      readonly settles?: boolean;
      /** What would be wrong then, in words. */
      readonly faults: readonly string[];
    };
    /** The ways of all contributions as one tree, each package after the one that leads to it. */
    readonly tree: readonly ({
      /** Name and version. */
      readonly package: string;
      /** The edge that leads here; absent at the root. */
      readonly edge?: "normal" | "build" | "dev" | "proc-macro";
      /** Place in this list of the package that depends on this one; absent at the root. */
      readonly parent?: number;
      /** What the field comes to at this package, where it is merged. */
      readonly here?: PartMerged;
      /** Places in `contributions` of what this package says. */
      readonly contributions: readonly number[];
    })[];
    /** Everything that was said, the nearest first. */
    readonly contributions: readonly ({
      /** The publisher. */
      readonly package: PartKnownPackage;
      /** The schema. */
      readonly schema: PartSchemaId;
      /** The fact. */
      readonly name: PartFactName;
      /** What it holds for. */
      readonly domains: PartDomains;
      /** Triple that the run was for. */
      readonly target?: string;
      /** Where in the fact. */
      readonly pointer?: PartPointer;
      /** What it says there; absent where it leaves the field out. */
      readonly value?: JsonValue;
      /** What it does to the answer: `seen` where nothing is merged; `decides` where the merged value would be another without it, `agrees` where it says the same as others, `dominated` where others decide, `disagrees` in a conflict, `silent` where the field is left out; `out-of-sight` where it does not come here. */
      readonly standing: "seen" | "decides" | "agrees" | "dominated" | "disagrees" | "silent" | "out-of-sight";
      /** What keeps it out of sight: the rule's `reach`, `plane` or `domain`, or the publisher's own narrowing. */
      readonly "stopped-by"?: "reach" | "plane" | "domain" | "narrowed";
      /** A shortest way from the package to the publisher: labels, with the kind of edge that leads to each. */
      readonly path: readonly ({
        /** Name and version. */
        readonly package: string;
        /** The edge that leads here; absent at the start. */
        readonly edge?: "normal" | "build" | "dev" | "proc-macro";
        /** Of a very long way the middle is left out: how many packages lie before this one. */
        readonly skipped?: number;
      })[];
      /** Where it comes from. */
      readonly trust: PartTrust;
      /** Where it was made. */
      readonly origin: PartOrigin;
      /** Overrides that made the value what it is, lowest first. */
      readonly layers: readonly PartOverrideStep[];
    })[];
  })[];
  /** What is wrong, sorted. */
  readonly problems: readonly PartProblem[];
};

/** The type of a fact's value, by schema. */
export interface FactTypes {
  readonly "abi@1": Abi;
  readonly "artifact@1": Artifact;
  readonly "build-script@1": BuildScript;
  readonly "download@1": Download;
  readonly "headers@1": Headers;
  readonly "native-library@1": NativeLibrary;
  readonly "python@1": Python;
  readonly "target@1": Target;
  readonly "toolchain@1": Toolchain;
}

/** The type of a file's contents, by format. */
export interface FormatTypes {
  readonly "conflicts@1": ConflictsFormat;
  readonly "coverage@1": CoverageFormat;
  readonly "diff@1": DiffFormat;
  readonly "doctor@1": DoctorFormat;
  readonly "downloads-audit@1": DownloadsAuditFormat;
  readonly "downloads-files@1": DownloadsFilesFormat;
  readonly "downloads-gc@1": DownloadsGcFormat;
  readonly "downloads-list@1": DownloadsListFormat;
  readonly "downloads-store@1": DownloadsStoreFormat;
  readonly "downloads@1": DownloadsFormat;
  readonly "facts@1": FactsFormat;
  readonly "freshness@1": FreshnessFormat;
  readonly "inspect@1": InspectFormat;
  readonly "node@1": NodeFormat;
  readonly "override-check@1": OverrideCheckFormat;
  readonly "override-file@1": OverrideFileFormat;
  readonly "overrides@1": OverridesFormat;
  readonly "pending@1": PendingFormat;
  readonly "propagate@1": PropagateFormat;
  readonly "receipt@1": ReceiptFormat;
  readonly "schema-check@1": SchemaCheckFormat;
  readonly "schema-list@1": SchemaListFormat;
  readonly "shim-status@1": ShimStatusFormat;
  readonly "snapshot@1": SnapshotFormat;
  readonly "validate@1": ValidateFormat;
  readonly "view@1": ViewFormat;
  readonly "what-if@1": WhatIfFormat;
  readonly "why@1": WhyFormat;
}
