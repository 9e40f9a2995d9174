import type { Context, Option } from "../command.js";
import type { Invocation } from "../selection/invocation.js";
import { callOf } from "../settled/call.js";
import { type Given, isGiven, textsOf } from "../verbs/parse.js";

/** Options of cargo's that keep it from the network. */
export const networkOptions: { readonly [name: string]: Option } = {
  locked: { type: "boolean", help: "as cargo has it" },
  offline: { type: "boolean", help: "as cargo has it; nothing is downloaded" },
  frozen: { type: "boolean", help: "as cargo has it; nothing is downloaded" },
};

/** The build whose downloads a verb is about, as a call of cargo: as it would be now, not as the last one was. */
export function declaringCall(context: Pick<Context, "env">, given: Given): Invocation {
  const overrides = textsOf(given, "overrides").map((file) => `--overrides=${file}`);
  const restraining = Object.keys(networkOptions).flatMap((name) => (isGiven(given, name) ? [`--${name}`] : []));
  return callOf(context, { ...given, trailing: [...overrides, ...restraining, ...given.trailing] }).call;
}
