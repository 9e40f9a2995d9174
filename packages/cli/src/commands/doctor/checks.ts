import { dirname, join, relative, sep } from "node:path";
import {
  type CargoMetadata,
  type Files,
  isObject,
  type JsonValue,
  type Package,
  type Problem,
  packageLabel,
  parseSchemaId,
} from "@px-meta/core/base";
import type { Context } from "../../command.js";
import { parseToml } from "../../metadata/cargo-config.js";
import type { Invocation } from "../../selection/invocation.js";

/** The oldest cargo with which px-meta's rounds are tested. */
const leastCargo = [1, 77] as const;

/** What cargo says of itself. */
export interface CargoVersion {
  /** `1.95.0`; nothing where it does not tell. */
  readonly version?: string;
  readonly problems: readonly Problem[];
}

/** Asks cargo for its version. */
export async function cargoVersion(context: Context, { program, toolchain }: Invocation): Promise<CargoVersion> {
  const answer = await context.cargo.ask(program, [...toolchain, "-V"], { cwd: context.cwd });
  const version = /^cargo (\d+\.\d+\.\S+)/m.exec(answer.stdout)?.[1];
  if (answer.status === 127) return { problems: [{ kind: "cannot-run", program, reason: answer.stderr }] };
  if (version === undefined) {
    return { problems: [{ kind: "unexpected-output", program, reason: "-V names no version of cargo" }] };
  }
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const isOld = major < leastCargo[0] || (major === leastCargo[0] && minor < leastCargo[1]);
  const least = leastCargo.join(".");
  return { version, problems: isOld ? [{ kind: "unsupported-cargo", program, version, least }] : [] };
}

/** How packages depend on the crate px-meta. */
export function crateProblems(metadata: CargoMetadata): readonly Problem[] {
  const problems: Problem[] = [];
  const own = new Map(metadata.packages.filter(({ name }) => name === "px-meta").map((one) => [one.id, one.version]));
  const users = new Map<string, string[]>();
  for (const node of metadata.resolve?.nodes ?? []) {
    const one = metadata.packages.find(({ id }) => id === node.id);
    for (const { pkg } of node.deps) {
      const version = own.get(pkg);
      if (version === undefined || one === undefined) continue;
      users.set(version, [...(users.get(version) ?? []), packageLabel(one)]);
    }
  }
  if (users.size > 1) {
    const versions = [...users].map(([version, names]) => ({ version, users: names.sort() }));
    problems.push({ kind: "mixed-versions", versions: versions.sort((a, b) => (a.version < b.version ? -1 : 1)) });
  }
  for (const one of metadata.packages) {
    if (!one.dependencies.some(({ name, kind }) => name === "px-meta" && kind === null)) continue;
    problems.push({
      kind: "not-a-build-dependency",
      package: one.id as Package["id"],
      label: packageLabel(one),
      path: one.manifest_path,
    });
  }
  return problems;
}

/** Bytes of a manifest. */
const manifestLimit = 4 << 20;

/** Whether the workspace is resolved in the way of cargo's first resolver. */
export async function resolverProblems(files: Files, root: string): Promise<readonly Problem[]> {
  const path = join(root, "Cargo.toml");
  const bytes = files.read(files.realPath(path) ?? path, manifestLimit);
  const manifest = bytes.ok ? await parseToml(Buffer.from(bytes.value).toString("utf8")) : undefined;
  const said = textIn(manifest, "workspace", "resolver") ?? textIn(manifest, "package", "resolver");
  if (said !== undefined) return said === "1" ? [{ kind: "old-resolver", path, isSaid: true }] : [];
  const edition =
    textIn(manifest, "package", "edition") ?? textIn(tableIn(manifest, "workspace"), "package", "edition");
  const isRootPackage = tableIn(manifest, "package") !== undefined;
  const isOld = !isRootPackage || edition === undefined || edition < "2021";
  return isOld ? [{ kind: "old-resolver", path, isSaid: false }] : [];
}

function tableIn(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return isObject(value) ? value[key] : undefined;
}

function textIn(value: JsonValue | undefined, table: string, key: string): string | undefined {
  const text = tableIn(tableIn(value, table), key);
  return typeof text === "string" ? text : undefined;
}

/** Whether files can be put into the build directory: one is, and taken away again. Cargo alone makes the directory. */
export function buildDirProblems(files: Files, buildDir: string): readonly Problem[] {
  if (files.realPath(buildDir) === undefined) return [];
  const path = join(buildDir, "px-meta", "doctor");
  const written = files.replace(path, Buffer.from("px-meta doctor looks whether it can write here\n"));
  const removed = written.ok ? files.remove(path) : written;
  return removed.ok ? [] : [removed.error];
}

/** Whether `cargo package` takes along the schemas that members declare. Where it cannot say, nothing is said. */
export async function packagingProblems(
  context: Context,
  { program, toolchain }: Invocation,
  packages: readonly Package[],
): Promise<readonly Problem[]> {
  const found = await Promise.all(
    packages.map(async (one): Promise<readonly Problem[]> => {
      const declared = tableIn(one.metadata, "schemas");
      if (!one.isWorkspaceMember || !isObject(declared)) return [];
      const folder = dirname(one.manifestPath);
      const args = [
        ...toolchain,
        "package",
        "--list",
        "--allow-dirty",
        "--offline",
        "--manifest-path",
        one.manifestPath,
      ];
      const answer = await context.cargo.ask(program, args, { cwd: context.cwd });
      if (answer.status !== 0) return [];
      const packed = new Set(answer.stdout.split(/\r?\n/).map((line) => line.replaceAll("\\", "/")));
      return Object.entries(declared).flatMap(([name, path]): readonly Problem[] => {
        const schema = parseSchemaId(name.includes(":") ? name : `${one.name}:${name}`);
        if (typeof path !== "string" || schema === undefined) return [];
        const inside = relative(folder, join(folder, path)).split(sep).join("/");
        if (packed.has(inside) || context.files.stamp(join(folder, path)) === undefined) return [];
        return [{ kind: "unpackaged-schema", package: one.id, label: packageLabel(one), schema, path }];
      });
    }),
  );
  return found.flat();
}
