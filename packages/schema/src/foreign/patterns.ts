import { maxMatched, maxPattern } from "./limits.js";

/** A regular expression that matches in linear time. */
interface Pattern {
  readonly test: (text: string) => boolean;
  /** Instructions of its program. */
  readonly size: number;
}

/** Compiles a regular expression, or says why it is none. */
export type PatternEngine = (source: string) => Pattern | string;

/** Loads RE2: patterns of strangers must not be given to an engine that can take exponential time. */
export async function loadPatternEngine(): Promise<PatternEngine> {
  const { RE2JS } = await import("re2js");
  return (source) => {
    if (source.length > maxPattern) return `a pattern has at most ${maxPattern} characters`;
    try {
      const compiled = RE2JS.compile(RE2JS.translateRegExp(source));
      return {
        size: compiled.programSize(),
        test: (text) => text.length <= maxMatched && compiled.matcher(text).find(),
      };
    } catch (error) {
      return `is not a pattern of RE2's kind: ${error instanceof Error ? error.message : String(error)}`;
    }
  };
}
