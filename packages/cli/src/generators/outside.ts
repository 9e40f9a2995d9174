import type { CargoMetadata, Files, Generation, Problem } from "@px-meta/core/generators";
import { changedSince, stampsOf } from "../index/stamps.js";

/**
 * Looks whether something is written in packages of which no generator runs: at their manifests and the first files of their
 * targets, which is what a generator writes that has the wrong package. Returns how to tell, when all have ended. The
 * manifest of the whole workspace is not among them, because a generator may add a member.
 */
export function watchOutside(
  files: Files,
  { packages, workspace_members }: CargoMetadata,
  generated: readonly Generation[],
): () => readonly Problem[] {
  if (generated.length === 0) return () => [];
  const members = new Set(workspace_members);
  const own = new Set(generated.map(({ manifest }) => manifest));
  const watched = packages.flatMap(({ id, manifest_path, targets }) =>
    members.has(id) && !own.has(manifest_path)
      ? [manifest_path, ...targets.flatMap(({ src_path }) => src_path ?? [])]
      : [],
  );
  const before = stampsOf(files, [...new Set(watched)]);
  return () => {
    const paths = changedSince(files, before);
    const names = generated.map(({ name }) => name);
    return paths.length === 0 ? [] : [{ kind: "wrote-outside", packages: names, paths }];
  };
}
