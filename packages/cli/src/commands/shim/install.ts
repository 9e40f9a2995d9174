import { dirname } from "node:path";
import type { Context, ExitStatus } from "../../command.js";
import { reportProblems } from "../../render/problems.js";
import { writeExecutable } from "../../system/executable.js";
import { interpreter } from "./interpreter.js";
import type { ShimPlace } from "./place.js";
import { standing } from "./standing.js";
import { shimText } from "./text.js";

/** Writes the shim. What is not px-meta's, or was changed, stays. */
export function install(context: Context, place: ShimPlace): ExitStatus {
  const text = shimText(process.platform, interpreter(context.files));
  const there = standing(context.files, place);
  if (there.kind === "foreign" || there.kind === "changed") return refuse(context, place, there.kind, "written");
  if (there.kind === "ours" && there.text === text) {
    context.stderr.write(`${place.path} is in place already\n`);
    return 0;
  }
  const written = writeExecutable(place.path, text);
  if (!written.ok) {
    reportProblems(context, [written.error]);
    return 1;
  }
  context.stderr.write(
    `wrote ${place.path}\n\n` +
      `next: put ${place.folder} in front on the PATH (\`px-meta shim print bash|zsh|fish|direnv|mise\`),\n` +
      "and let workspaces ask for it in their px-meta.toml: `cargo = true` in `[shim]`\n",
  );
  return 0;
}

/** Takes the shim away, and the folders that px-meta made for it. */
export function remove(context: Context, place: ShimPlace): ExitStatus {
  const there = standing(context.files, place);
  if (there.kind === "foreign" || there.kind === "changed") return refuse(context, place, there.kind, "removed");
  if (there.kind === "nothing") {
    context.stderr.write(`there is no ${place.path}\n`);
    return 0;
  }
  const removed = context.files.remove(place.path);
  if (!removed.ok) {
    reportProblems(context, [removed.error]);
    return 1;
  }
  context.files.removeEmpty(place.folder);
  if (!place.isNamed) context.files.removeEmpty(dirname(place.folder));
  context.stderr.write(`removed ${place.path}; the line that puts its folder on the PATH is of no use any more\n`);
  return 0;
}

function refuse(
  context: Context,
  { path }: ShimPlace,
  kind: "foreign" | "changed",
  what: "written" | "removed",
): ExitStatus {
  const why =
    kind === "foreign"
      ? "is not a file of px-meta's; name another folder with --dir DIR"
      : "was changed after px-meta wrote it; remove it yourself if nobody needs the change";
  context.stderr.write(`error: ${path} ${why}; nothing was ${what}\n`);
  return 1;
}
