import { dirname } from "node:path";
import type { Generation, GeneratorPublication } from "@px-meta/core/stages";
import { publicationOf } from "./places.js";
import { programWord } from "./program-word.js";

/** The publications of generators. */
export function publicationsOf(buildDir: string, generations: readonly Generation[]): readonly GeneratorPublication[] {
  return generations.map(({ package: id, manifest, generator }) => {
    return { package: id, generator: programWord(generator.program), path: publicationOf(buildDir, dirname(manifest)) };
  });
}
