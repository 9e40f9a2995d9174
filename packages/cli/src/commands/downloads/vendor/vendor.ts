import { resolve } from "node:path";
import { type Problem, packageLabel } from "@px-meta/core/base";
import type { Context, ExitStatus } from "../../../command.js";
import { type Asked, askedDownloads } from "../../../downloads/asked.js";
import type { Place, Planned } from "../../../downloads/planned.js";
import { hasErrors, reportProblems } from "../../../render/problems.js";
import type { Format } from "../../../settled/format.js";
import { type Given, isGiven } from "../../../verbs/parse.js";
import { answer, failed } from "../answer.js";
import { fetching } from "../fetch.js";
import type { Emitter } from "./emit/emitter.js";
import { plainUrl } from "./emit/emitter.js";
import { contentsOf } from "./files.js";
import { vendoredBefore, writeFolder } from "./write.js";

/** Puts all files that a build needs into a folder, with the index: 0, 1 where one cannot be had or written, 3 without a workspace. */
export async function vendor(context: Context, given: Given, format: Format, folder: string): Promise<ExitStatus> {
  const asked = await askedDownloads(context, given);
  if (!asked.ok) return failed(context, format, asked.error.problems, asked.error.status);
  const root = resolve(context.cwd, folder);
  const before = vendoredBefore(context.files, root);
  if (!before.ok) return failed(context, format, [before.error], 1);
  return fetching(context, asked.value, async (supplied, problems) => {
    const { planned } = asked.value;
    const contents = contentsOf(planned, targetsOf(asked.value, given));
    const unwritten = hasErrors(supplied.problems)
      ? []
      : await writeFolder(context.files, root, contents, ({ wanted }) => placeOf(wanted, supplied.places));
    const isWritten = !hasErrors([...supplied.problems, ...unwritten]);
    const places = new Map(
      contents.files.flatMap(({ name, wanted }) =>
        wanted.map((one): [Planned, Place] => [one, { from: "vendored", path: resolve(root, name) }]),
      ),
    );
    const found = {
      downloads: planned,
      places: isWritten ? places : supplied.places,
      urls: supplied.urls,
      problems: [...problems, ...supplied.problems, ...unwritten],
    };
    return answer(context, format, found, isWritten ? `vendored in ${folder}` : "at hand");
  });
}

/** Prints how another system gets the files that a build needs; nothing is fetched for it. */
export async function emit(context: Context, given: Given, emitter: Emitter): Promise<ExitStatus> {
  const asked = await askedDownloads(context, given);
  if (!asked.ok) {
    reportProblems(context, asked.error.problems);
    return asked.error.status;
  }
  const { planned, problems } = asked.value;
  const { files, index } = contentsOf(planned, targetsOf(asked.value, given));
  const unsourced = files.filter(({ urls }) => urls.length === 0);
  const gaps = unsourced.map(({ wanted: [{ item, decision, override }] }): Problem => {
    const what = { kind: "download-without-source", package: packageLabel(item), id: item.id } as const;
    return decision.kind === "git" || override === undefined ? what : { ...what, override };
  });
  const emitted = files
    .filter(({ urls }) => urls.length > 0)
    .map(({ name, urls, sha256, wanted }) => ({
      ...{ name, sha256 },
      urls: urls.map(plainUrl),
      whose: [...new Set(wanted.map(({ item }) => `${item.id} of ${packageLabel(item)}`))],
    }));
  context.stdout.write(emitter.text(emitted, index));
  reportProblems(context, [...problems, ...gaps]);
  return hasErrors([...problems, ...gaps]) ? 1 : 0;
}

/** All targets that rustc knows, where the user asks for all. */
function targetsOf({ targets }: Asked, given: Given): readonly string[] | undefined {
  return isGiven(given, "all-targets") ? targets : undefined;
}

function placeOf(wanted: readonly Planned[], places: ReadonlyMap<Planned, Place>): string | undefined {
  return wanted.flatMap((one) => places.get(one)?.path ?? [])[0];
}
