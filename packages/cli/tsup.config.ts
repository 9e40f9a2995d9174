import { defineConfig } from "tsup";

export default defineConfig({
  entry: { "px-meta": "src/main.ts" },
  format: "esm",
  platform: "node",
  target: "node20",
  dts: false,
  clean: false,
  minify: true,
  // One file with everything in it: starting must not cost a walk over node_modules. What a verb imports by
  // `await import()` stays in that file, but runs only when the verb asks for it.
  noExternal: [/.*/],
  splitting: false,
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
  esbuildOptions(options) {
    options.conditions = ["px-meta-source"];
  },
});
