import { expect, test } from "vitest";
import { meantBy } from "./find.js";

const zstd = {
  id: "registry+https://github.com/rust-lang/crates.io-index#zstd-sys@2.0.13+zstd.1.5.6",
  name: "zstd-sys",
  version: "2.0.13+zstd.1.5.6",
  manifestPath: "/home/me/.cargo/registry/zstd-sys/Cargo.toml",
};
const app = {
  id: "path+file:///project/app#0.1.0-rc.1",
  name: "app",
  version: "0.1.0-rc.1",
  manifestPath: "/project/app/Cargo.toml",
};
const foreign = { id: "//lib:z", name: "z", version: "", manifestPath: "" };

test.each([
  ["zstd-sys", zstd],
  ["zstd-sys@2", zstd],
  ["zstd-sys@2.0.13", zstd],
  ["zstd-sys@2.0.13+zstd.1.5.6", zstd],
  ["zstd-sys 2.0.13+zstd.1.5.6", zstd],
  [zstd.id, zstd],
  ["https://github.com/rust-lang/crates.io-index#zstd-sys", zstd],
  ["registry+https://github.com/rust-lang/crates.io-index#zstd-sys@2.0.13", zstd],
  ["file:///project/app", app],
  ["path+file:///project/app#0.1.0-rc.1", app],
  ["file:///project/app#app@0.1.0-rc.1", app],
  ["/project/app", app],
  ["/project/app/", app],
  ["/project/app/Cargo.toml", app],
  ["z", foreign],
  ["//lib:z", foreign],
])("%s means %o", (word, each) => {
  expect([zstd, app, foreign].filter(meantBy(word))).toEqual([each]);
});

test.each([
  "",
  "zstd",
  "zstd-sys@",
  "zstd-sys@2.",
  "zstd-sys@2.0.1",
  "zstd-sys@1",
  "app@0.1.0",
  "/project",
  "/project/ap",
  "#",
  "://",
])("%o means none", (word) => {
  expect([zstd, app, foreign].filter(meantBy(word))).toEqual([]);
});
