import { type Compiled, type PackageGraph, type PackageId, type Problem, packageId } from "@px-meta/core/base";

/** Cargo's message `compiler-artifact`, as far as we look into it. */
interface Artifact {
  readonly package_id: string;
  readonly target: { readonly kind: readonly string[]; readonly name: string };
  readonly filenames: readonly string[];
  readonly fresh: boolean;
}

/** Reads cargo's messages of what it compiled, or found fresh. */
export function compiledIn(artifacts: readonly string[]): readonly Compiled[] {
  return artifacts.map((text) => {
    const { package_id, target, filenames } = JSON.parse(text) as Artifact;
    return { package: packageId(package_id), kinds: target.kind, filenames };
  });
}

/** Watches over the rounds of one build for what is compiled twice. */
export class CompiledOnce {
  private readonly known = new Set<string>();
  private readonly again = new Set<PackageId>();

  /** Takes the messages of a round. */
  add(artifacts: readonly string[]): void {
    for (const text of artifacts) {
      const { package_id, target, filenames, fresh } = JSON.parse(text) as Artifact;
      if (fresh) continue;
      const key = [package_id, target.name, ...target.kind, ...filenames].join("\n");
      if (this.known.has(key)) this.again.add(packageId(package_id));
      this.known.add(key);
    }
  }

  /** Tells of what was compiled once more. */
  problems({ packages }: PackageGraph): readonly Problem[] {
    const labels = packages.filter(({ id }) => this.again.has(id)).map(({ name, version }) => `${name} ${version}`);
    return labels.length === 0 ? [] : [{ kind: "compiled-again", packages: labels.sort() }];
  }
}
