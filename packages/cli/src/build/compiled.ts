import {
  type Compiled,
  type PackageGraph,
  type PackageId,
  type Problem,
  packageId,
  packageLabel,
} from "@px-meta/core/base";

/** Cargo's message `compiler-artifact`, as far as we look into it. */
interface Artifact {
  readonly package_id: string;
  readonly target: { readonly kind: readonly string[]; readonly name: string };
  readonly filenames: readonly string[];
  readonly profile: { readonly opt_level: string };
  readonly fresh: boolean;
}

/** Reads cargo's messages of what it compiled, or found fresh. */
export function compiledIn(artifacts: readonly string[]): readonly Compiled[] {
  return artifacts.flatMap(artifactIn).map(({ package_id, target, filenames, profile }) => {
    return { package: packageId(package_id), kinds: target.kind, filenames, optLevel: profile.opt_level };
  });
}

/** Reads one message; nothing where it is not as cargo makes it. */
function artifactIn(text: string): readonly Artifact[] {
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return [];
  }
  const { package_id, target, filenames, profile, fresh } = message as Partial<Artifact>;
  const isWhole =
    typeof package_id === "string" &&
    typeof target?.name === "string" &&
    Array.isArray(target.kind) &&
    Array.isArray(filenames) &&
    typeof profile?.opt_level === "string" &&
    typeof fresh === "boolean";
  return isWhole ? [message as Artifact] : [];
}

/** Watches over the rounds of one build for what is compiled twice. */
export class CompiledOnce {
  private readonly known = new Set<string>();
  private readonly again = new Set<PackageId>();

  /** Takes the messages of a round. */
  add(artifacts: readonly string[]): void {
    for (const { package_id, target, filenames, fresh } of artifacts.flatMap(artifactIn)) {
      if (fresh) continue;
      const key = [package_id, target.name, ...target.kind, ...filenames].join("\n");
      if (this.known.has(key)) this.again.add(packageId(package_id));
      this.known.add(key);
    }
  }

  /** Tells of what was compiled once more. */
  problems({ packages }: PackageGraph): readonly Problem[] {
    const labels = packages.filter(({ id }) => this.again.has(id)).map(packageLabel);
    return labels.length === 0 ? [] : [{ kind: "compiled-again", packages: labels.sort() }];
  }
}
