import type { CargoMetadata, GeneratorCall, GeneratorProgram, PackageId } from "@px-meta/core/base";
import { packageId } from "@px-meta/core/base";
import { start } from "../build/child.js";
import { messageReader, type ScriptRun } from "../build/messages.js";
import { reportMissing } from "../build/proxy.js";
import { StderrFilter } from "../build/stderr-filter.js";
import { coloursOn, progressVariables } from "../build/terminal.js";
import type { Work } from "../build/work.js";
import { optionsOf } from "../selection/invocation.js";
import { type AskHost, hostOptions } from "./host.js";
import { type GeneratorPackage, generatorOptions } from "./options.js";

/** A generator that is a binary of the workspace. */
export type Binary = Extract<GeneratorProgram, { readonly kind: "binary" }>;

/** What one call of cargo told of the generators that it built. */
export interface Built {
  /** Absolute paths. */
  readonly executables: ReadonlyMap<string, string>;
  /** Build scripts below them, in the order of cargo's messages. */
  readonly scripts: readonly ScriptRun[];
}

/** By what a binary is found in {@link Built}. */
export function binaryKey({ package: owner, name }: Pick<Binary, "package" | "name">): string {
  return `${owner} ${name}`;
}

/** A build to which programs are needed, and who tells of this machine. */
export interface Building {
  readonly work: Work;
  readonly askHost: AskHost;
}

/** Builds generators and verifiers, all with one call of cargo. It says itself why it cannot; the status is then not 0. */
export async function builtFor(
  building: Building,
  metadata: CargoMetadata,
  calls: readonly GeneratorCall[],
): Promise<Built | number> {
  const binaries = binariesOf(calls);
  if (binaries.length === 0) return { executables: new Map(), scripts: [] };
  const owners = new Set<string>(binaries.map((one) => one.package));
  return buildPrograms(
    building,
    binaries,
    metadata.packages.filter(({ id }) => owners.has(id)),
  );
}

async function buildPrograms(
  { work, askHost }: Building,
  binaries: readonly Binary[],
  packages: readonly GeneratorPackage[],
): Promise<Built | number> {
  const { context, invocation, guard, network } = work;
  const host = await hostOptions(work, askHost);
  if (!host.ok) return reportMissing(context, host.error);
  const options = optionsOf(invocation);
  const executables = new Map<string, string>();
  const scripts: ScriptRun[] = [];
  const messages = messageReader({
    onScript: (run) => scripts.push(run),
    onMessage: (line) => {
      const made = executableIn(line);
      if (made !== undefined) executables.set(binaryKey(made), made.path);
    },
    onText: (line) => context.stderr.write(line),
  });
  const filter = new StderrFilter({
    isPending: () => false,
    onFailure: () => {},
    write: (text) => context.stderr.write(text),
    colours: coloursOn(context.stderr, context.env, options),
    shown: new Set(),
    keepBackWarnings: false,
  });
  const call = network.enclosed({
    program: invocation.program,
    args: [
      ...invocation.toolchain,
      "build",
      "--message-format=json-render-diagnostics",
      "--color=always",
      ...work.config.flatMap((value) => ["--config", value]),
      ...generatorOptions(invocation, packages),
      ...host.value,
      ...[...new Set(binaries.map((one) => one.package))].flatMap((id) => ["--package", id]),
      ...[...new Set(binaries.map(({ name }) => name))].flatMap((name) => ["--bin", name]),
    ],
    env: {
      ...withoutBus(work.env),
      ...progressVariables(context.stderr, context.env, options),
      CARGO_PX_WORKSPACE_ROOT_DIR: context.files.realPath(work.workspace.root) ?? work.workspace.root,
    },
  });
  const { ended } = start(
    call,
    context.cwd,
    { stdout: (chunk) => messages.push(chunk), stderr: (chunk) => filter.push(chunk) },
    guard,
  );
  // Rustc answers meanwhile.
  void askHost();
  const result = await ended;
  messages.end();
  // The line `Finished` is the user's own build's.
  filter.end("more-to-come");
  if (result.ok && result.value.kind === "status" && result.value.status === 0) return { executables, scripts };
  return result.ok && result.value.kind === "status" ? result.value.status : 1;
}

/** Scripts below a generator find their facts as under plain cargo: nobody waits, so nobody would run them again. */
function withoutBus({ PX_META_BUS: _, ...env }: Work["env"]): Work["env"] {
  return env;
}

const artifactMessage = '{"reason":"compiler-artifact"';

/** The executable that a message of cargo's tells of. */
function executableIn(
  line: Buffer,
): { readonly package: PackageId; readonly name: string; readonly path: string } | undefined {
  const text = line.toString("utf8");
  if (!text.startsWith(artifactMessage) || text.includes('"executable":null')) return undefined;
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { package_id, target, executable } = message as Readonly<Record<string, unknown>>;
  const name = (target as { readonly name?: unknown } | undefined)?.name;
  if (typeof package_id !== "string" || typeof name !== "string" || typeof executable !== "string") return undefined;
  return { package: packageId(package_id), name, path: executable };
}

/** The binaries among programs, each once. */
function binariesOf(calls: readonly GeneratorCall[]): readonly Binary[] {
  const binaries = new Map<string, Binary>();
  for (const { program } of calls) if (program.kind === "binary") binaries.set(binaryKey(program), program);
  return [...binaries.values()];
}
