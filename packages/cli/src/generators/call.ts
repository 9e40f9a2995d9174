import { dirname, isAbsolute, join } from "node:path";
import {
  type CargoMetadata,
  err,
  type Generation,
  type GeneratorCall,
  type GeneratorProgram,
  ok,
  type Problem,
  type Result,
} from "@px-meta/core/generators";
import type { Call } from "../build/call.js";
import type { Work } from "../build/work.js";
import type { Context } from "../command.js";
import { findProgram } from "../metadata/programs.js";
import type { Workspace } from "../metadata/workspace.js";
import { type BuiltGenerator, generatorEnvironment, scriptsBehind } from "./environment.js";
import type { Host } from "./host.js";
import { type Built, binaryKey } from "./programs.js";
import { runnerOf } from "./runner.js";

/** What generators are started from. */
export interface Ground extends Host {
  readonly work: Work;
  readonly workspace: Workspace;
  readonly metadata: CargoMetadata;
  readonly built: Built;
}

/** A generator, or verifier, that can be started. */
export interface Startable {
  readonly call: Call;
  /** The executable, the script, or the program that was found: absolute. */
  readonly path: string;
}

/** The generator, or verifier, of a package as a call of a program, with all that `cargo run` would give it. */
export function startable(ground: Ground, generation: Generation, call: GeneratorCall): Result<Startable, Problem> {
  const { work, workspace, metadata, configured, toolchain } = ground;
  const { context } = work;
  const found = wordsOf(ground, generation, call);
  if (!found.ok) return found;
  const { path, words } = found.value;
  const [program = path, ...args] = words;
  const binary = binaryOf(ground, call);
  const env = generatorEnvironment({
    ...{ own: context.env, configured: configured.env, toolchain, metadata, manifest: generation.manifest },
    root: context.files.realPath(workspace.root) ?? workspace.root,
    ...(binary === undefined ? {} : { binary }),
  });
  return ok({ call: work.network.enclosed({ program, args, env }), path });
}

function binaryOf({ metadata, built }: Ground, { program }: GeneratorCall): BuiltGenerator | undefined {
  if (program.kind !== "binary") return undefined;
  const owner = metadata.packages.find(({ id }) => id === program.package);
  const executable = built.executables.get(binaryKey(program));
  if (owner === undefined || executable === undefined) return undefined;
  return { package: owner, executable, scripts: scriptsBehind(metadata, owner.id, built.scripts) };
}

/** What generates, and the words with which it is started. */
function wordsOf(
  { work, workspace, built, toolchain, configured }: Ground,
  generation: Generation,
  { program, args }: GeneratorCall,
): Result<{ readonly path: string; readonly words: readonly string[] }, Problem> {
  const { context } = work;
  switch (program.kind) {
    case "binary": {
      const path = built.executables.get(binaryKey(program));
      if (path === undefined) return missing(generation, program.name);
      return ok({ path, words: [...runnerOf(context, toolchain, configured), path, ...args] });
    }
    case "script": {
      const path = unbuiltPath(context, generation, workspace.root, program);
      if (path === undefined) return missing(generation, program.path);
      if (/\.[cm]?ts$/.test(path) && !Reflect.get(process.features, "typescript")) {
        return err({
          kind: "generator-needs-newer-node",
          package: generation.name,
          script: path,
          node: process.version,
        });
      }
      return ok({ path, words: [process.execPath, path, ...args] });
    }
    case "command": {
      const path = unbuiltPath(context, generation, workspace.root, program);
      return path === undefined ? missing(generation, program.program) : ok({ path, words: [path, ...args] });
    }
  }
}

/** Where a program is that cargo need not build; nothing where it is not. */
export function unbuiltPath(
  { files, env, cwd }: Context,
  generation: Generation,
  root: string,
  program: Exclude<GeneratorProgram, { readonly kind: "binary" }>,
): string | undefined {
  if (program.kind === "script") return placeOf(files, generation, root, program.path);
  const { program: name } = program;
  return /[/\\]/.test(name) ? placeOf(files, generation, root, name) : findProgram(files, name, env, cwd);
}

function missing({ name, manifest }: Generation, program: string): Result<never, Problem> {
  return err({ kind: "generator-not-found", package: name, program, manifest });
}

/** Where a path of a declaration leads: from the package's folder, or else from the workspace's; nothing where nothing is. */
function placeOf(
  files: Work["context"]["files"],
  { manifest }: Pick<Generation, "manifest">,
  root: string,
  path: string,
): string | undefined {
  const places = isAbsolute(path) ? [path] : [join(dirname(manifest), path), join(root, path)];
  return places.find((place) => files.realPath(place) !== undefined);
}
