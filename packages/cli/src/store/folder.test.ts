import { homedir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { storeFolder } from "./folder.js";

const home = { HOME: "/home/ann" };

test.each<[string, NodeJS.Platform, Readonly<Record<string, string>>, string]>([
  ["XDG_CACHE_HOME where it is set", "linux", { ...home, XDG_CACHE_HOME: "/c" }, "/c/px-meta"],
  [".cache of the home folder", "linux", home, "/home/ann/.cache/px-meta"],
  [
    ".cache where XDG_CACHE_HOME is not absolute",
    "linux",
    { ...home, XDG_CACHE_HOME: "c" },
    "/home/ann/.cache/px-meta",
  ],
  [".cache where XDG_CACHE_HOME is empty", "freebsd", { ...home, XDG_CACHE_HOME: "" }, "/home/ann/.cache/px-meta"],
  ["Library/Caches on macOS", "darwin", home, "/home/ann/Library/Caches/px-meta"],
  ["XDG_CACHE_HOME on macOS, too", "darwin", { ...home, XDG_CACHE_HOME: "/c" }, "/c/px-meta"],
  ["LOCALAPPDATA on Windows", "win32", { LOCALAPPDATA: "/l", USERPROFILE: "/u" }, "/l/px-meta"],
  ["AppData/Local of the profile on Windows", "win32", { USERPROFILE: "/u" }, "/u/AppData/Local/px-meta"],
  ["PX_META_STORE before all", "linux", { ...home, XDG_CACHE_HOME: "/c", PX_META_STORE: "/s" }, "/s"],
  ["PX_META_STORE relative to where it runs", "linux", { ...home, PX_META_STORE: "s/t" }, "/w/s/t"],
  ["the account's home folder where nothing is set", "linux", {}, join(homedir(), ".cache", "px-meta")],
])("the store stands in %s", (_, platform, env, expected) => {
  expect(storeFolder(env, platform, "/w").replaceAll("\\", "/")).toBe(expected.replaceAll("\\", "/"));
});
