import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["px-meta-source"] },
  ssr: { resolve: { conditions: ["px-meta-source"] } },
  test: { include: ["packages/*/src/**/*.test.ts", "test/**/*.test.ts"], testTimeout: 300_000, hookTimeout: 300_000 },
});
