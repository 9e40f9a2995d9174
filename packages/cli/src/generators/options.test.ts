import { expect, test } from "vitest";
import { callOf } from "../settled/call.js";
import { generatorOptions } from "./options.js";

const packages = [{ name: "bp", features: { fast: [], default: [] } }, { name: "other" }];

test.each<[words: string, options: string]>([
  ["--release --locked -j4 -vq", "--release --locked --jobs=4 --verbose --quiet"],
  ["--profile mine --target-dir t --config a.b=1", "--profile=mine --target-dir=t --config=a.b=1"],
  ["-Z unstable-options -C sub", "-Z unstable-options -C sub"],
  ["--target wasm32-unknown-unknown -p app --workspace --tests --message-format json", ""],
  ["-F fast,slow", "--features=fast"],
  ["--features bp/fast --features other/fast", "--features=bp/fast"],
  ["--features __proto__,constructor,toString", ""],
  ["--all-features --no-default-features", ""],
])("%s of the user's call means %s for the generators", (words, options) => {
  const { call } = callOf({ env: {} }, { values: {}, positionals: [], trailing: words.split(" ") });
  expect(generatorOptions(call, packages).join(" ")).toBe(options);
});
