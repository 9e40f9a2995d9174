import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", "foreign/foreign": "src/foreign/foreign.ts" },
  format: "esm",
  target: "node20",
  // `tsc -b` writes the declarations, and keeps its state in the same folder.
  dts: false,
  clean: false,
});
