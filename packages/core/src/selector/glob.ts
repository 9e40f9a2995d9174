/** Whether a name in a selector is a pattern: `*` stands for any text, `?` for one character. No name of a package has either. */
export function isGlob(pattern: string): boolean {
  return pattern.includes("*") || pattern.includes("?");
}

/**
 * Whether a name fits a pattern. After a mismatch only the last `*` is tried again, one character further: the time is
 * at most the product of both lengths, whatever the pattern.
 */
export function fitsGlob(name: string, pattern: string): boolean {
  let star = -1;
  let retry = 0;
  let at = 0;
  for (let i = 0; i < name.length; ) {
    if (pattern[at] === "*") {
      star = at++;
      retry = i;
    } else if (pattern[at] === "?" || pattern[at] === name[i]) {
      at++;
      i++;
    } else if (star >= 0) {
      at = star + 1;
      i = ++retry;
    } else return false;
  }
  while (pattern[at] === "*") at++;
  return at === pattern.length;
}
