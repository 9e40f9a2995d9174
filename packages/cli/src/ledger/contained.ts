import { dirname, join } from "node:path";
import type { Files, Package } from "@px-meta/core/base";
import data from "./contained-libraries.json" with { type: "json" };

/** What the copies of libraries that a package brings have in them; `contained-library.schema.json` describes it. */
interface Containing {
  readonly package: string;
  readonly in: string;
  readonly contains: readonly { readonly library: string; readonly header: string; readonly pattern: string }[];
}

/** A library within the copy of another. */
export interface Contained {
  /** Name of the fact of the library that it is in. */
  readonly in: string;
  readonly library: string;
  readonly version: string;
  readonly evidence: string;
}

const known = new Map((data satisfies readonly Containing[]).map((one) => [one.package, one]));

/** Bytes of a header. */
const limit = 4 << 20;

/** The libraries within those that a package brings, as its own files tell. */
export function containedIn({ name, manifestPath }: Package, files: Files): readonly Contained[] {
  const containing: Containing | undefined = known.get(name);
  return (containing?.contains ?? []).flatMap(({ library, header, pattern }) => {
    const path = join(dirname(manifestPath), header);
    // A header may be a link, where whoever vendors makes folders of links.
    const read = files.read(files.realPath(path) ?? path, limit);
    const match = read.ok ? new RegExp(pattern, "ms").exec(Buffer.from(read.value).toString("latin1")) : null;
    if (containing === undefined || match === null) return [];
    return [{ in: containing.in, library, version: match.slice(1).join("."), evidence: `${header} says so` }];
  });
}
