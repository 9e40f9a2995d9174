import { describe, type Files, type Generation, type Problem } from "@px-meta/core/generators";
import { programWord } from "./program-word.js";

/** Bytes of a manifest that cargo would read. */
const limit = 4 << 20;

/** Why a manifest that a generator wrote is none. What else is wrong with it cargo says. */
export async function brokenManifest(
  files: Files,
  { name, manifest, generator }: Generation,
): Promise<Problem | undefined> {
  const reason = await faultOf(files, manifest);
  if (reason === undefined) return undefined;
  return {
    kind: "generator-broke-manifest",
    package: name,
    generator: programWord(generator.program),
    manifest,
    reason,
  };
}

async function faultOf(files: Files, manifest: string): Promise<string | undefined> {
  const bytes = files.read(manifest, limit);
  if (!bytes.ok) return bytes.error.kind === "missing-file" ? "it is gone" : describe(bytes.error);
  const { parse } = await import("smol-toml");
  try {
    const { package: table } = parse(Buffer.from(bytes.value).toString("utf8"));
    return typeof table === "object" ? undefined : "it has no table [package]";
  } catch (error) {
    return `it is no TOML: ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)}`;
  }
}
