import { resolve } from "node:path";
import { isObject, type Layer, policyOf, showRef } from "@px-meta/core/base";
import type { Context } from "../command.js";
import { parseToml } from "../metadata/cargo-config.js";
import { has, type Token, valuesOf } from "../selection/arguments.js";
import { configPlaces, readText } from "../selection/config.js";

/** What denies the network for downloads, in words for people; nothing where it may be used. */
export async function denialOf(
  context: Context,
  options: readonly Token[],
  layers: readonly Layer[],
): Promise<string | undefined> {
  if (valuesOf(options, "network").includes("deny")) return "--network=deny";
  const option = ["offline", "frozen", "locked"].find((name) => has(options, name));
  if (option !== undefined) return `--${option}`;
  const layer = layers.findLast(({ policy }) => policy?.network !== undefined);
  if (layer !== undefined && policyOf(layers).network === "deny") {
    return `policy.network (${showRef({ ...layer, ...layer.policyPlaces?.network })})`;
  }
  return configuredOffline(context, options);
}

/** `net.offline` of cargo's configuration, where it is set first: `--config`, the environment, the files. */
async function configuredOffline(context: Context, options: readonly Token[]): Promise<string | undefined> {
  const shown = "net.offline of cargo's configuration";
  for (const value of [...valuesOf(options, "config")].reverse()) {
    const text = value.includes("=") ? value : readText(context, resolve(context.cwd, value));
    const said = await offlineIn(text);
    if (said !== undefined) return said ? shown : undefined;
  }
  const variable = context.env.CARGO_NET_OFFLINE;
  if (variable) return /^(?:true|1)$/.test(variable) ? `CARGO_NET_OFFLINE=${variable}` : undefined;
  for (const path of configPlaces(context.cwd, context.env)) {
    const said = await offlineIn(readText(context, path));
    if (said !== undefined) return said ? `${shown} (${path})` : undefined;
  }
  return undefined;
}

async function offlineIn(text: string | undefined): Promise<boolean | undefined> {
  if (text?.includes("offline") !== true) return undefined;
  const values = await parseToml(text);
  const net = isObject(values) ? values.net : undefined;
  return isObject(net) && typeof net.offline === "boolean" ? net.offline : undefined;
}
