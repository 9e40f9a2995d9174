import type { ConfiguredTools } from "./question.js";

/** The flags that cargo hands to rustc for one triple: the first place that says anything counts alone, as for cargo. */
export function rustflagsFor(
  triple: string,
  env: Readonly<Record<string, string | undefined>>,
  { rustflags, targetRustflags = {} }: ConfiguredTools,
): readonly string[] {
  const encoded = env.CARGO_ENCODED_RUSTFLAGS;
  if (encoded !== undefined) return encoded === "" ? [] : encoded.split("\x1f");
  if (env.RUSTFLAGS !== undefined) return words(env.RUSTFLAGS);
  const named = env[targetVariable(triple, "RUSTFLAGS")];
  const ofTarget = [
    ...(Object.hasOwn(targetRustflags, triple) ? (targetRustflags[triple] ?? []) : []),
    ...words(named),
  ];
  if (ofTarget.length > 0) return ofTarget;
  return [...(rustflags ?? []), ...words(env.CARGO_BUILD_RUSTFLAGS)];
}

/** The variable by which cargo takes a key of `[target.<triple>]`. */
export function targetVariable(triple: string, key: string): string {
  return `CARGO_TARGET_${triple.toUpperCase().replace(/[-.]/g, "_")}_${key}`;
}

/** The value of a `-C name=value` among flags; of several the last counts. */
export function codegenOption(flags: readonly string[], name: string): string | undefined {
  let found: string | undefined;
  flags.forEach((flag, index) => {
    const before = flags[index - 1];
    const isSplit = before === "-C" || before === "--codegen";
    const text = isSplit ? flag : /^(?:-C|--codegen=)(.+)$/s.exec(flag)?.[1];
    if (text?.startsWith(`${name}=`) === true) found = text.slice(name.length + 1);
  });
  return found;
}

function words(text: string | undefined): readonly string[] {
  return (text ?? "").split(/\s+/).filter((word) => word !== "");
}
