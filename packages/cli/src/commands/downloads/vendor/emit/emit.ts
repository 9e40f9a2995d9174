import type { Emitter } from "./emitter.js";

/**
 * The systems for which sources can be written, by name, each in a file beside this one. Another system has its place here:
 * an `Emitter` of its own, a line in this table and one in docs/downloads.md.
 */
const emitters = {
  nix: async (): Promise<Emitter> => (await import("./nix.js")).emitter,
  gentoo: async (): Promise<Emitter> => (await import("./gentoo.js")).emitter,
  rpm: async (): Promise<Emitter> => (await import("./rpm.js")).emitter,
  flatpak: async (): Promise<Emitter> => (await import("./flatpak.js")).emitter,
  bazel: async (): Promise<Emitter> => (await import("./bazel.js")).emitter,
};

/** The names of the systems. */
export const systems: readonly string[] = Object.keys(emitters);

/** The emitter for a system; nothing where none has that name. */
export async function emitterFor(system: string): Promise<Emitter | undefined> {
  return Object.hasOwn(emitters, system) ? emitters[system as keyof typeof emitters]() : undefined;
}
