import { defineConfig } from "tsup";

export default defineConfig({
  entry: { "px-meta": "src/main.ts" },
  format: "esm",
  platform: "node",
  target: "node20",
  dts: false,
  clean: ["!types/**"],
  minify: true,
  // Everything is in here: starting must not cost a walk over node_modules. What a verb imports by `await import()` stands
  // in a chunk of its own, because the engine reads all of a file before it runs any of it (docs/decisions).
  noExternal: [/.*/],
  splitting: true,
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
  esbuildOptions(options) {
    options.conditions = ["px-meta-source"];
    // The library for CycloneDX asks for it to write XML, which nobody does here, and is content without it.
    options.external = [...(options.external ?? []), "xmlbuilder2"];
  },
});
