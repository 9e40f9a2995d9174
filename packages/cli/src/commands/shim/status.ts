import { delimiter, join, resolve } from "node:path";
import type { Context, ExitStatus } from "../../command.js";
import { foldersUp } from "../../metadata/programs.js";
import { readLayers, workspaceFile } from "../../overrides/layers.js";
import { columns } from "../../render/columns.js";
import { reportProblems } from "../../render/problems.js";
import { paintFor } from "../../render/style.js";
import { untrusted, untrustedLines } from "../../render/untrusted.js";
import type { Format } from "../../settled/format.js";
import { isShim, shimVariable } from "../../system/shim.js";
import { interpreter } from "./interpreter.js";
import type { ShimPlace } from "./place.js";
import { standing } from "./standing.js";
import { shimText } from "./text.js";

/** What `px-meta shim status` finds. */
interface Found {
  readonly path: string;
  readonly state: "current" | "other-version" | "changed" | "foreign" | "missing";
  readonly place: "first" | "behind" | "absent";
  /** The first `cargo` on the PATH. */
  readonly first?: string;
  /** The first one that is no shim. */
  readonly cargo?: string;
  /** What `cargo build` starts in this folder. */
  readonly runs?: string;
  readonly off: boolean;
  readonly works: boolean;
}

/** Tells whether the shim is in place and in front, and asks it what it would do here. */
export async function status(context: Context, place: ShimPlace, format: Format): Promise<ExitStatus> {
  const state = stateOf(context, place);
  const cargos = cargosOnPath(context, place);
  const real = context.files.realPath(place.path);
  const at = cargos.findIndex((path) => real !== undefined && context.files.realPath(path) === real);
  const cargo = cargos.find((path) => !isShim(context.files, path));
  const isOurs = state === "current" || state === "other-version";
  const runs = isOurs && process.platform !== "win32" ? await asked(context, place) : undefined;
  const found: Found = {
    path: place.path,
    state,
    place: at === 0 ? "first" : at > 0 ? "behind" : "absent",
    ...(cargos[0] === undefined ? {} : { first: cargos[0] }),
    ...(cargo === undefined ? {} : { cargo }),
    ...(runs === undefined ? {} : { runs }),
    off: context.env[shimVariable] === "off",
    works: isOurs && at === 0,
  };
  await reportFile(context);
  if (format === "json") context.stdout.write(`${JSON.stringify({ "px-meta": "shim-status@1", ...found }, null, 2)}\n`);
  else context.stdout.write(text(context, found));
  return found.works ? 0 : 1;
}

function stateOf(context: Context, place: ShimPlace): Found["state"] {
  const there = standing(context.files, place);
  switch (there.kind) {
    case "nothing":
      return "missing";
    case "ours":
      return there.text === shimText(process.platform, interpreter(context.files)) ? "current" : "other-version";
    case "changed":
    case "foreign":
      return there.kind;
  }
}

/** Every `cargo` on the PATH, in order. */
function cargosOnPath({ env, cwd, files }: Context, { path }: ShimPlace): readonly string[] {
  const names = process.platform === "win32" ? ["cargo.exe", "cargo.cmd"] : ["cargo"];
  const folders = (env.PATH ?? env.Path ?? "").split(delimiter);
  const paths = folders.flatMap((folder) => names.map((name) => resolve(cwd, folder, name)));
  return paths.filter((one) => one === path || files.realPath(one) !== undefined);
}

/** What the shim itself says that `cargo build` would be here; it says on standard error what is missing. */
async function asked(context: Context, { path }: ShimPlace): Promise<string | undefined> {
  const answer = await context.cargo.ask(path, ["build"], { cwd: context.cwd, env: { [shimVariable]: "show" } });
  context.stderr.write(untrustedLines(answer.stderr));
  return answer.status === 0 ? answer.stdout.trimEnd() : undefined;
}

/** Tells what is wrong with the px-meta.toml above this folder: the shim passes over what it does not know. */
async function reportFile(context: Context): Promise<void> {
  const { files, cwd } = context;
  const root = foldersUp(cwd).find((folder) => files.realPath(join(folder, workspaceFile)) !== undefined);
  if (root === undefined) return;
  const { problems } = await readLayers({ files, cwd, env: {} }, { workspaceRoot: root, files: [], sets: [] });
  reportProblems(context, problems);
}

const states: Readonly<Record<Found["state"], string>> = {
  current: "in place",
  "other-version": "in place, as another version of px-meta writes it; `px-meta shim install` renews it",
  changed: "changed after px-meta wrote it",
  foreign: "not a file of px-meta's",
  missing: "not there; `px-meta shim install` writes it",
};

const places: Readonly<Record<Found["place"], string>> = {
  first: "in front",
  behind: "behind another cargo, so that it is never run",
  absent: "its folder is not there; `px-meta shim print` says how it gets there",
};

function text(context: Context, found: Found): string {
  const paint = paintFor(context.stdout, context.env);
  const { path, first, cargo, runs } = found;
  const behind = found.place === "behind" && first !== undefined ? `${places.behind}: ${first}` : places[found.place];
  const here = runs === undefined ? [] : [["cargo build here", runs === cargo ? `cargo: ${runs}` : `px-meta: ${runs}`]];
  const rows = [
    ["shim", path],
    ["", states[found.state]],
    ["on the PATH", behind],
    ["cargo itself", cargo ?? "not on the PATH"],
    ...here,
    ...(found.off ? [[shimVariable, "off: the shim is cargo in this shell"]] : []),
  ];
  const lines = columns(
    rows.map(([name = "", value = ""]) => [
      { text: name, look: (one) => paint("dim", one) },
      { text: untrusted(value) },
    ]),
  );
  return `${lines.join("\n")}\n`;
}
