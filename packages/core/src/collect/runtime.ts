/** Libraries that come with a compiler or an operating system, and that a package links beside what it is about. */
const runtimes = new Set(
  [
    // C and C++.
    "atomic c c++ c++_shared c++_static c++abi dl gcc gcc_eh gcc_s gfortran gomp m omp pthread quadmath resolv rt stdc++",
    "stdc++fs supc++ unwind util winpthread execinfo log socket nsl objc System",
    // Windows.
    "advapi32 bcrypt bcryptprimitives cfgmgr32 comctl32 comdlg32 credui crypt32 cryptui d3d11 dbghelp dnsapi dwmapi dxgi",
    "dxguid fwpuclnt gdi32 hid imm32 iphlpapi kernel32 legacy_stdio_definitions mf mfplat mfuuid mincore msvcrt mswsock",
    "ncrypt netapi32 normaliz ntdll ole32 oleaut32 oldnames opengl32 pdh powrprof propsys psapi rpcrt4 secur32 setupapi",
    "shell32 shlwapi strmiids synchronization ucrt user32 userenv usp10 uuid vcruntime version vfw32 winhttp wininet",
    "winmm winspool wintrust wldap32 ws2_32 wsock32",
  ].flatMap((line) => line.split(" ")),
);

/** Whether a library is a part of the compiler's or the system's own, going by its name. */
export function isRuntime(name: string): boolean {
  return runtimes.has(name) || runtimes.has(name.toLowerCase());
}
