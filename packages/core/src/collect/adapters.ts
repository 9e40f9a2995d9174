import type { Adapter } from "../model/adapter.js";
import compression from "./adapters/compression.json" with { type: "json" };
import crypto from "./adapters/crypto.json" with { type: "json" };
import database from "./adapters/database.json" with { type: "json" };
import gnome from "./adapters/gnome.json" with { type: "json" };
import language from "./adapters/language.json" with { type: "json" };
import media from "./adapters/media.json" with { type: "json" };
import memory from "./adapters/memory.json" with { type: "json" };
import network from "./adapters/network.json" with { type: "json" };
import numeric from "./adapters/numeric.json" with { type: "json" };
import system from "./adapters/system.json" with { type: "json" };
import text from "./adapters/text.json" with { type: "json" };

/**
 * What px-meta knows of crates that never heard of it, by area. Their shape is tested; the compiler sees plain JSON. The
 * mark lets bundlers leave all of it out where nothing uses it.
 */
export const adapters: readonly Adapter[] = /* @__PURE__ */ [
  compression,
  crypto,
  database,
  gnome,
  language,
  media,
  memory,
  network,
  numeric,
  system,
  text,
].flat() as readonly unknown[] as readonly Adapter[];
