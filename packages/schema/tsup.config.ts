import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    "foreign/foreign": "src/foreign/foreign.ts",
    "px/vocabulary": "src/px/vocabulary.ts",
  },
  format: "esm",
  target: "node20",
  // `tsc -b` writes the declarations, and keeps its state in the same folder.
  dts: false,
  // The names of chunks change with their contents: old ones must not be packed.
  clean: ["!types/**"],
});
