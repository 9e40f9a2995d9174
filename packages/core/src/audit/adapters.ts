import type { DownloadAdapter } from "../model/download-adapter.js";
import engine from "./adapters/engine.json" with { type: "json" };
import learning from "./adapters/learning.json" with { type: "json" };
import service from "./adapters/service.json" with { type: "json" };
import system from "./adapters/system.json" with { type: "json" };
import text from "./adapters/text.json" with { type: "json" };

/** What px-meta knows of build scripts that download and declare nothing. Their shape is tested; the compiler sees plain JSON. */
export const downloadAdapters: readonly DownloadAdapter[] = /* @__PURE__ */ [
  engine,
  learning,
  service,
  system,
  text,
].flat() as readonly unknown[] as readonly DownloadAdapter[];
