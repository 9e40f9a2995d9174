import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/library.ts", "src/stages.ts", "src/generators.ts", "src/base.ts", "src/generator.ts"],
  format: "esm",
  target: "node20",
  // `tsc -b` writes the declarations, and keeps its state in the same folder.
  dts: false,
  clean: false,
});
