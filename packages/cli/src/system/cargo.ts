import { spawn } from "node:child_process";
import type { Answer, Cargo } from "@px-meta/core/base";

/** Real programs. One that cannot be started answers with status 127 and the reason on its standard error. */
export const realCargo: Cargo = { ask };

/** Bytes of one answer that are kept; `cargo metadata` of a thousand packages has some 10 MB. */
const answerLimit = 1 << 30;

function ask(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Answer> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: options.env === undefined ? process.env : { ...process.env, ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    });
    const stdout = keep();
    const stderr = keep();
    child.stdout.on("data", stdout.add);
    child.stderr.on("data", stderr.add);
    child.on("error", (error) => resolve({ status: 127, stdout: "", stderr: error.message }));
    child.on("close", (code, signal) => {
      resolve({ status: code ?? signalStatus(signal), stdout: stdout.text(), stderr: stderr.text() });
    });
  });
}

function keep(): { readonly add: (bytes: Buffer) => void; readonly text: () => string } {
  const parts: Buffer[] = [];
  let length = 0;
  return {
    add: (bytes) => {
      length += bytes.length;
      if (length <= answerLimit) parts.push(bytes);
    },
    text: () => Buffer.concat(parts).toString("utf8"),
  };
}

/** A shell's number for a program that a signal ended. */
function signalStatus(signal: NodeJS.Signals | null): number {
  const numbers: Partial<Record<NodeJS.Signals, number>> = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };
  return 128 + (signal === null ? 0 : (numbers[signal] ?? 0));
}
