import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { realCargo } from "./cargo.js";

const cwd = tmpdir();

/** Runs a piece of JavaScript as a program. */
function run(script: string, env?: Readonly<Record<string, string>>) {
  return realCargo.ask(process.execPath, ["-e", script], { cwd, ...(env === undefined ? {} : { env }) });
}

test("a program's whole answer is kept, both streams and the status", async () => {
  const answer = await run('process.stdout.write("out"); process.stderr.write("err"); process.exitCode = 7');
  expect(answer).toEqual({ status: 7, stdout: "out", stderr: "err" });
});

test("megabytes arrive whole, with letters that lie across their pieces", async () => {
  const { stdout } = await run('process.stdout.write("ä".repeat(3_000_001))');
  expect(stdout).toBe("ä".repeat(3_000_001));
});

test("variables are added to ours", async () => {
  const { stdout } = await run('process.stdout.write(process.env.MORE + ("PATH" in process.env))', { MORE: "1" });
  expect(stdout).toBe("1true");
});

test("there is no standard input to wait for", async () => {
  const { stdout } = await run('process.stdin.on("data", () => {}).on("end", () => process.stdout.write("end"))');
  expect(stdout).toBe("end");
});

test("a program that is not there answers with 127 and the reason", async () => {
  const answer = await realCargo.ask("px-meta-no-such-program", [], { cwd });
  expect(answer).toMatchObject({ status: 127, stdout: "", stderr: expect.stringContaining("ENOENT") });
});

test("so does one that is to run where there is no folder", async () => {
  const answer = await realCargo.ask(process.execPath, ["-e", ""], { cwd: `${cwd}/px-meta-no-such-folder` });
  expect(answer.status).toBe(127);
});

test.runIf(process.platform !== "win32")(
  "a program that a signal ended has the status that a shell gives",
  async () => {
    expect((await run('process.kill(process.pid, "SIGKILL"); setInterval(() => {}, 1000)')).status).toBe(137);
  },
);
