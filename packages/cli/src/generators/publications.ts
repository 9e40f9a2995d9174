import { dirname } from "node:path";
import { type CargoMetadata, type GeneratorPublication, generators } from "@px-meta/core/generators";
import { publicationOf } from "./places.js";
import { programWord } from "./program-word.js";

/** The publications of all generators of a workspace. */
export function publicationsIn(metadata: CargoMetadata, buildDir: string): readonly GeneratorPublication[] {
  return generators(metadata).generations.map(({ package: id, manifest, generator }) => {
    return { package: id, generator: programWord(generator.program), path: publicationOf(buildDir, dirname(manifest)) };
  });
}
