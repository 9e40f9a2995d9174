/**
 * The format `px-path`: not empty, no U+0000, and where it starts with `${`, one of the root tokens, alone or
 * followed by `/`.
 */
export const pathFormat =
  /^(?:\$\{(?:OUT_DIR|WORKSPACE|CARGO_HOME|SYSROOT)\}(?:\/[^\0]*)?|[^$\0][^\0]*|\$|\$[^{\0][^\0]*)$/;
