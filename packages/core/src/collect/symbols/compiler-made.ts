/**
 * Whether a name is the compiler's, the linker's or the C library's own, so that any two libraries may define it: names
 * that C reserves for them, what every program has, literals, vtables and type information of C++, what stands in for an
 * imported function on Windows, the standard library's own templates, and what rustc made: equal names of it, with their
 * digests, are equal code.
 */
export function isCompilerMade(name: string): boolean {
  return compilerMade.test(name) || rustMade.test(name);
}

/** The two ways in which rustc spells the names of functions, and what LLVM calls constants without a name. */
const rustMade = /^_ZN.*17h[0-9a-f]{16}E(?:\.|$)|^_R[A-Z].*Cs[0-9A-Za-z]+_|^anon\.[0-9a-f]{32}\./;

const compilerMade =
  /^(?:__|_GLOBAL_|_Unwind_|_(?:init|fini)$|main$|DW\.ref\.|\.|_ZN?K?S[tabsiod]|_ZN9__gnu_cxx|_ZN10__cxxabiv1|_ZGV|_ZT[ISVTC]|rust_(?:eh_personality|begin_unwind|panic)$|_?_imp_|_?(?:real|xmm|ymm)@|\?\?_[A-Z]|_OptionsStorage|_local_(?:stdio|unwind))/;
