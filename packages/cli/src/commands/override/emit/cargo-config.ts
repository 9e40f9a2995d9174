import { configLines } from "../../../overrides/block.js";
import type { Emitter } from "./emitter.js";

/** A part of cargo's configuration; it can say all that is asked of cargo. */
export const emitter: Emitter = { lines: configLines, gaps: () => [] };
