import type { Selection } from "@px-meta/core/base";
import type { Entry, Note } from "./model.js";

/** What a document says of itself. */
export interface DocumentAbout {
  /** Version of px-meta. */
  readonly version: string;
  /** `SOURCE_DATE_EPOCH`: without it no document knows a time, so that equal builds have equal documents. */
  readonly time?: Date;
  /** What was built; absent for a snapshot. */
  readonly selection?: Selection;
}

/** `SOURCE_DATE_EPOCH` as a time; nothing where it is not set or no number of seconds. */
export function documentTime(env: { readonly [name: string]: string | undefined }): Date | undefined {
  const said = env.SOURCE_DATE_EPOCH ?? "";
  // The last second of the year 9999, the last that the formats can write.
  return /^[0-9]{1,12}$/.test(said) && Number(said) <= 253402300799 ? new Date(Number(said) * 1000) : undefined;
}

/** What was built, in notes. */
export function selectionNotes({ selection }: DocumentAbout): readonly Note[] {
  if (selection === undefined) return [];
  return [
    ["profile", selection.profile],
    ...selection.targets.map((target) => ["target", target] as const),
    ...selection.features.map((feature) => ["feature", feature] as const),
    ...(selection.allFeatures ? [["features", "all"] as const] : []),
    ...(selection.noDefaultFeatures ? [["default-features", "none"] as const] : []),
  ];
}

/** What a document is about, in words. */
export function subjectName(roots: readonly Pick<Entry, "name">[]): string {
  const names = roots.map(({ name }) => name);
  if (names.length === 0) return "nothing";
  return names.length <= 5 ? names.join(", ") : `${names.slice(0, 4).join(", ")} and ${names.length - 4} more`;
}
