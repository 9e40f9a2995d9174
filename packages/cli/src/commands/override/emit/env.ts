import type { Emitter } from "./emitter.js";

/** A script for a POSIX shell. */
export const emitter: Emitter = {
  lines: ({ env, unset }) => [
    ...Object.entries(env)
      .filter(([name]) => shellName.test(name))
      .map(([name, value]) => `export ${name}='${value.replaceAll("'", "'\\''")}'`),
    ...unset.map((name) => `unset ${name}`),
  ],
  gaps: ({ env, tables }) => {
    const odd = Object.keys(env).filter((name) => !shellName.test(name));
    return [
      ...(odd.length === 0
        ? []
        : [`no shell can set ${odd.join(", ")}; \`override emit cargo-config\` has all variables`]),
      ...(tables.length === 0
        ? []
        : ["some overrides replace build scripts, which no variable can; `override emit cargo-config` has them"]),
    ];
  },
};

const shellName = /^[A-Za-z_][A-Za-z0-9_]*$/;
