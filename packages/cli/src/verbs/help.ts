import type { Command, Option } from "../command.js";
import { ownVerbs } from "./own-verbs.js";
import { wrapped } from "./wrapped.js";

const helpOption: Option = { type: "boolean", short: "h", help: "show this text" };

/** The whole text of `px-meta NAME --help`. */
export function helpOf(command: Command): string {
  const about = command.about === undefined ? [] : ["", command.about.trim()];
  return [
    command.summary,
    "",
    `Usage: px-meta ${`${command.name} ${command.usage}`.trim()}`,
    ...about,
    "",
    "Options:",
    ...table(Object.entries({ ...command.options, help: helpOption }).map(([name, option]) => row(name, option))),
    "",
  ].join("\n");
}

function row(name: string, option: Option): readonly [string, string] {
  const short = option.short === undefined ? "    " : `-${option.short}, `;
  const value = option.type === "string" ? ` ${option.value ?? "VALUE"}` : "";
  return [`  ${short}--${name}${value}`, option.help];
}

/** The whole text of `px-meta --help`. */
export async function helpOfAll(): Promise<string> {
  const commands = await Promise.all([...ownVerbs.values()].map((load) => load()));
  return [
    "px-meta: see, check and override what every build script of a cargo build decides",
    "",
    "Usage: px-meta [+TOOLCHAIN] VERB [ARGUMENTS]",
    "       cargo px-meta VERB [ARGUMENTS]",
    "",
    "Cargo's verbs, with all of cargo's arguments (build scripts exchange facts on the way):",
    "  build, check, clippy, doc, rustc, rustdoc, run, test, bench, fix; the others are handed to cargo,",
    "  as are your aliases of these, and programs such as cargo-nextest (`px-meta nextest run`)",
    "  and these options of ours:",
    "    --overrides FILE      a file of overrides, above px-meta.toml; may be given several times",
    "    --set 'SELECTOR SCHEMA/NAME#/POINTER=JSON'",
    "                          one override, above all files; may be given several times",
    "    --network=deny        run cargo with no network but loopback, and tell which",
    "                          build scripts reach for it",
    "",
    "Our verbs:",
    ...table(commands.map((command) => [`  ${command.name}`, command.summary])),
    "",
    "`px-meta VERB --help` says more of each.",
    "",
  ].join("\n");
}

const widest = 30;

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.min(widest, Math.max(...rows.map(([left]) => left.length)) + 2);
  return rows.flatMap(([left, right]) => {
    const lines = wrapped(right, 80 - width);
    const first =
      left.length < width ? [left.padEnd(width) + (lines[0] ?? "")] : [left, " ".repeat(width) + (lines[0] ?? "")];
    return [...first, ...lines.slice(1).map((line) => " ".repeat(width) + line)];
  });
}
