/**
 * Whether a name is the compiler's, the linker's or the C library's own, so that any two libraries may define it: names
 * that C reserves for them, what every program has, literals, vtables and type information of C++, what stands in for an
 * imported function on Windows, and the standard library's own templates.
 */
export function isCompilerMade(name: string): boolean {
  return compilerMade.test(name);
}

const compilerMade =
  /^(?:__|_GLOBAL_|_Unwind_|_(?:init|fini)$|main$|DW\.ref\.|\.|_ZN?K?S[tabsiod]|_ZN9__gnu_cxx|_ZN10__cxxabiv1|_ZGV|_ZT[ISVTC]|rust_eh_personality$|_?_imp_|_?(?:real|xmm|ymm)@|\?\?_[A-Z]|_OptionsStorage|_local_(?:stdio|unwind))/;
