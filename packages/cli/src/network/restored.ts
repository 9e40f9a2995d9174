/** Variables that shells set by themselves. */
const ofShells = ["PWD", "OLDPWD", "SHLVL", "_"];

/**
 * What stands before a program that a shell starts for us, so that it has the environment that it would have without: shells
 * drop variables whose names are none in their language, such as `CC_x86_64-unknown-linux-gnu`, and set some of their own.
 */
export function restored(env: Readonly<Record<string, string | undefined>>, program: string): readonly string[] {
  const dropped = Object.keys(env).filter((name) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name));
  const given = [...ofShells, ...dropped].filter((name) => env[name] !== undefined);
  const unset = ofShells.filter((name) => env[name] === undefined).flatMap((name) => ["-u", name]);
  // A program's path with `=` in it would be one more variable.
  const plain = program.includes("=") ? ["nice", "-n", "0"] : [];
  return ["env", ...unset, ...given.map((name) => `${name}=${env[name]}`), ...plain];
}
