import type { GeneratorProgram } from "@px-meta/core/base";

/** How people know a generator. */
export function programWord(program: GeneratorProgram): string {
  switch (program.kind) {
    case "binary":
      return program.name;
    case "script":
      return program.path;
    case "command":
      return program.program;
  }
}
