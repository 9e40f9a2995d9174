import { readFileSync } from "node:fs";
import type { Enclosure } from "./enclosures.js";

/** Settings of Linux that keep people from making namespaces, the value that does so, and what to know of it. */
const settings: readonly (readonly [path: string, value: string, name: string])[] = [
  ["/proc/sys/user/max_user_namespaces", "0", "user.max_user_namespaces = 0"],
  ["/proc/sys/user/max_net_namespaces", "0", "user.max_net_namespaces = 0"],
  ["/proc/sys/kernel/unprivileged_userns_clone", "0", "kernel.unprivileged_userns_clone = 0"],
  [
    "/proc/sys/kernel/apparmor_restrict_unprivileged_userns",
    "1",
    "kernel.apparmor_restrict_unprivileged_userns = 1, so only programs that a profile of AppArmor names may",
  ],
];

/** Why a way is not open, for people: what its program said, and the settings that are known to do that. */
export function hindrance({ words }: Enclosure, said: string): string {
  const [line = ""] = said.trim().split("\n");
  const means = words.slice(0, words.indexOf("--")).filter((word) => /^--(?:user|net|unshare-net)$/.test(word));
  return `\`${[words[0], ...means].join(" ")}\`: ${line === "" ? "it took no effect" : line}${causeOf(line)}`;
}

function causeOf(line: string): string {
  if (!/not permitted|permission denied|no permissions|no space left|ENOSPC/i.test(line)) return "";
  const found = settings.filter(([path, value]) => settingAt(path) === value).map(([, , name]) => name);
  return found.length > 0
    ? `; the system has ${found.join(", ")}`
    : "; containers often forbid it, by their seccomp filter";
}

function settingAt(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return undefined; // Not every Linux has every setting.
  }
}
