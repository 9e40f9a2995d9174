/**
 * `npm test`: sets up, runs every test there is, and ends with the total over all runners on a line of its own:
 * `N passed, N failed`. A runner that ended badly without naming a failed test counts as one failure.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cache, root, run, runTool } from "./run.mjs";
import { setUp } from "./setup.mjs";

await setUp();
mkdirSync(cache, { recursive: true });

const results = [
  await vitest(),
  await cargoTest(["--features", "download"]),
  // Where ureq is compiled in, it takes the place of curl: what downloads is tested once more.
  await cargoTest(["--features", "ureq", "--lib", "--test", "download"]),
];
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function vitest() {
  const report = join(cache, "vitest.json");
  rmSync(report, { force: true });
  const status = await runTool("vitest", [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ]);
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : {};
  return total("vitest", status, counts.numPassedTests ?? 0, counts.numFailedTests ?? 0);
}

async function cargoTest(options) {
  let said = "";
  const status = await run("cargo", ["test", "--no-fail-fast", ...options], {
    cwd: join(root, "crates", "px-meta"),
    heard: (text) => {
      said += text;
    },
  });
  const counts = [...said.matchAll(/^test result: \w+\. (\d+) passed; (\d+) failed;/gm)];
  const sum = (group) => counts.reduce((result, match) => result + Number(match[group]), 0);
  return total("cargo test", status, sum(1), sum(2));
}

function total(runner, status, passed, failed) {
  if (status === 0 || failed > 0) return { passed, failed };
  console.error(`${runner} ended with status ${status}`);
  return { passed, failed: 1 };
}
