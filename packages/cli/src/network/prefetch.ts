import type { Call } from "../build/call.js";
import { rawOf } from "../selection/arguments.js";
import { type Invocation, optionsOf } from "../selection/invocation.js";

/** Options of a build that `cargo fetch` takes too. */
const shared = [
  "color",
  "config",
  "directory",
  "frozen",
  "lockfile-path",
  "locked",
  "manifest-path",
  "offline",
  "quiet",
  "verbose",
  "Z",
];

/**
 * The call of cargo that fetches all that a build may need, while there is a network: the packages of all platforms, which
 * `cargo metadata` has asked for too.
 */
export function fetchCall(invocation: Invocation, env: Call["env"]): Call {
  const passed = optionsOf(invocation).filter((token) => token.kind === "option" && shared.includes(token.name));
  return { program: invocation.program, args: [...invocation.toolchain, "fetch", ...rawOf(passed)], env };
}
