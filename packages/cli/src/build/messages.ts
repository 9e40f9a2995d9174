import { type PackageId, packageId } from "@px-meta/core/base";
import { Cutter, endOfLine } from "./lines.js";

/** What cargo says of a build script that succeeded, in this call or an earlier one. */
export interface ScriptRun {
  readonly package: PackageId;
  readonly outDir: string;
  readonly linkedLibs: readonly string[];
  readonly linkedPaths: readonly string[];
  readonly cfgs: readonly string[];
  readonly env: readonly (readonly [string, string])[];
}

/** What to do with the pieces of cargo's standard output. */
export interface MessageHandlers {
  /** A build script that succeeded; `line` is the message as it came. */
  readonly onScript: (run: ScriptRun, line: string) => void;
  /** Any message of cargo's, as it came, with its line feed. */
  readonly onMessage: (line: Buffer) => void;
  /** What is no message: something that a compiler printed. */
  readonly onText: (line: Buffer) => void;
}

const anyMessage = Buffer.from('{"reason":"');
const scriptMessage = Buffer.from('{"reason":"build-script-executed"');

/** Reads cargo's messages. Only those of build scripts are parsed: the others are many, and not looked into. */
export function messageReader(handlers: MessageHandlers): Cutter {
  return new Cutter(endOfLine, (line) => {
    if (!startsWith(line, anyMessage)) {
      handlers.onText(line);
      return;
    }
    handlers.onMessage(line);
    if (!startsWith(line, scriptMessage)) return;
    const text = line.toString("utf8").trimEnd();
    const run = parseScriptRun(text);
    if (run !== undefined) handlers.onScript(run, text);
  });
}

/** Whether a line begins so. */
export function startsWith(line: Buffer, prefix: Buffer): boolean {
  return line.length >= prefix.length && line.compare(prefix, 0, prefix.length, 0, prefix.length) === 0;
}

/** Reads one `build-script-executed` message; nothing where it is not as cargo has made it since 1.40. */
function parseScriptRun(text: string): ScriptRun | undefined {
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return undefined;
  }
  const fields = message as Readonly<Record<string, unknown>>;
  if (typeof fields.package_id !== "string" || typeof fields.out_dir !== "string") return undefined;
  const { linked_libs, linked_paths, cfgs, env } = fields;
  if (!isTexts(linked_libs) || !isTexts(linked_paths) || !isTexts(cfgs) || !isPairs(env)) return undefined;
  return {
    package: packageId(fields.package_id),
    outDir: fields.out_dir,
    linkedLibs: linked_libs,
    linkedPaths: linked_paths,
    cfgs,
    env,
  };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function isPairs(value: unknown): value is readonly (readonly [string, string])[] {
  return Array.isArray(value) && value.every((item) => isTexts(item) && item.length === 2);
}
