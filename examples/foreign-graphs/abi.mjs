/** What flags of a C++ compiler say about the ABI, as a value of `abi@1`; nothing where they say nothing. */
export function abiOf(flags) {
  const stdlib = last(flags, /^-stdlib=(libstdc\+\+|libc\+\+)$/);
  const crt = last(flags, /^[-/](M[TD]d?)$/);
  if (stdlib === undefined && crt === undefined) return undefined;
  return { ...(stdlib && { cxx: { stdlib } }), ...(crt && { msvc: { crt } }) };
}

/** Of several flags the last one counts, as for the compiler. */
function last(flags, pattern) {
  return flags.map((flag) => pattern.exec(flag)?.[1]).findLast((found) => found !== undefined);
}
