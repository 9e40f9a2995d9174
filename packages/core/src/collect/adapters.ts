import type { Adapter } from "../model/adapter.js";
import ring from "./adapters/ring.json" with { type: "json" };

/** What px-meta knows of crates that never heard of it: one data file each, in `adapters/`. */
export const adapters: readonly Adapter[] = [ring] as readonly unknown[] as readonly Adapter[];
