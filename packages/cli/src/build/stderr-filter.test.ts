import { expect, test } from "vitest";
import { StderrFilter } from "./stderr-filter.js";

/** Marks of the examples: styled words as cargo writes them. */
function styled(text: string): string {
  return text
    .replaceAll(/^( *)(Compiling|Checking|Finished|Running|Fresh|Blocking)/gm, "\u001b[1m\u001b[92m$1$2\u001b[0m")
    .replaceAll(/^(error(?:\[E\d+\])?)/gm, "\u001b[1m\u001b[91m$1\u001b[0m")
    .replaceAll(/^(warning)/gm, "\u001b[1m\u001b[33m$1\u001b[0m");
}

const pendingFailure = (
  name: string,
  status = 75,
) => `error: failed to run custom build command for \`${name} v0.1.0 (/w/${name})\`
note: To improve backtraces for build dependencies, set the variable

Caused by:
  process didn't exit successfully: \`/w/target/debug/build/${name}-0/build-script-build\` (exit status: ${status})
  --- stdout
  cargo:rerun-if-changed=x

  --- stderr
     Compiling nothing, says the script
  px-meta: waiting
`;

/** Runs rounds of standard error through filters; gives what is shown and whether a failure was seen in each. */
function check(
  rounds: readonly string[],
  expected: string,
  options: {
    readonly failures?: readonly boolean[];
    readonly keepBackWarnings?: boolean;
    readonly chunk?: number;
  } = {},
): void {
  for (const chunk of options.chunk === undefined ? [1, 7, 100_000] : [options.chunk]) {
    const shown = new Set<string>();
    let text = "";
    const failures = rounds.map((round, index) => {
      const filter = new StderrFilter({
        isPending: (name) => name.startsWith("waits"),
        onFailure: () => {},
        write: (piece) => {
          text += piece;
        },
        colours: false,
        shown,
        keepBackWarnings: options.keepBackWarnings ?? false,
      });
      const bytes = Buffer.from(styled(round));
      for (let at = 0; at < bytes.length; at += chunk) filter.push(bytes.subarray(at, at + chunk));
      filter.end(index === rounds.length - 1 ? "last" : "more-to-come");
      return filter.failed;
    });
    expect(text).toBe(expected);
    expect(failures).toEqual(options.failures ?? rounds.map(() => false));
  }
}

test("a pending script's failure is hidden, and so is the line that cargo waits for other jobs", () => {
  check(
    [
      `   Compiling waits v0.1.0
warning: waits@0.1.0: probing
${pendingFailure("waits")}warning: build failed, waiting for other jobs to finish...
   Compiling b v0.1.0
${pendingFailure("waits-too")}`,
    ],
    "   Compiling waits v0.1.0\n   Compiling b v0.1.0\n",
  );
});

test("a failure with another status, or without a note, is shown whole", () => {
  check([pendingFailure("waits", 1)], pendingFailure("waits", 1), { failures: [true] });
  check([pendingFailure("broken")], pendingFailure("broken"), { failures: [true] });
});

test("a script that a signal ended is shown whole", () => {
  const text = pendingFailure("waits").replace("exit status: 75", "signal: 11, SIGSEGV: invalid memory reference");
  check([text], text, { failures: [true] });
});

test("a failure that never says how it ended is shown whole", () => {
  const text = "error: failed to run custom build command for `waits v0.1.0`\n\nCaused by:\n  out of memory\n";
  check([text], text, { failures: [true] });
});

const compileError = `error[E0308]: mismatched types
 --> src/lib.rs:1:1
  |
1 | fn f() -> u32 { "" }

error: could not compile \`broken\` (lib) due to 1 previous error
`;

test("a compile error beside pending scripts is a failure, and is shown once", () => {
  check([`${pendingFailure("waits")}${compileError}${pendingFailure("waits")}`], compileError, { failures: [true] });
});

const unused = (name: string) => `warning: unused variable: \`${name}\`
 --> src/lib.rs:1:18
  |
1 | pub fn f() { let ${name} = 1; }
  |
  = note: on by default

help: a part behind an empty line

`;

test("a later round does not repeat what an earlier one showed", () => {
  check(
    [
      `   Compiling a v0.1.0\n${unused("x")}warning: \`a\` (lib) generated 1 warning\nwarning: a@0.1.0: from its script\n${pendingFailure("waits")}`,
      `warning: a@0.1.0: from its script\n${unused("x")}warning: \`a\` (lib) generated 1 warning\n   Compiling waits v0.1.0\n${unused("y")}    Finished dev in 1s\n`,
    ],
    `   Compiling a v0.1.0\n${unused("x")}warning: \`a\` (lib) generated 1 warning\nwarning: a@0.1.0: from its script\n   Compiling waits v0.1.0\n${unused("y")}    Finished dev in 1s\n`,
  );
});

test("a warning that is there twice in one round is shown twice", () => {
  check([unused("x") + unused("x")], unused("x") + unused("x"));
});

test("Finished is shown after the last round only", () => {
  check(
    ["   Compiling a v0.1.0\n    Finished dev in 1s\n", "    Finished dev in 2s\n"],
    "   Compiling a v0.1.0\n    Finished dev in 2s\n",
  );
});

test("the line that cargo draws over goes also where Finished is not shown", () => {
  const finished = "\u001b[K\u001b[1m\u001b[92m    Finished\u001b[0m dev in 1s\n";
  const drawn = "    Building [=====>   ] 1/2: a\r";
  check([drawn + finished, `${drawn}${finished}`], `${drawn}\u001b[K${drawn}\u001b[K    Finished dev in 1s\n`);
});

test("in verbose mode what was compiled in an earlier round is not fresh in a later one", () => {
  check(
    [
      "   Compiling a v0.1.0\n     Running `rustc a`\n       Fresh z v1.0.0\n",
      "       Fresh a v0.1.0\n       Fresh z v1.0.0\n       Fresh y v1.0.0\n",
    ],
    "   Compiling a v0.1.0\n     Running `rustc a`\n       Fresh z v1.0.0\n       Fresh y v1.0.0\n",
  );
});

test("text that it does not know passes", () => {
  check(
    ["    Compiling without a style\nerror\nlinker says: error: no\n\tand more"],
    "    Compiling without a style\nerror\nlinker says: error: no\n\tand more",
    { chunk: 5 },
  );
});

test("warnings that another call will show are kept back, unless something fails", () => {
  check([`   Compiling a v0.1.0\n${unused("x")}    Finished dev in 1s\n`], "   Compiling a v0.1.0\n", {
    keepBackWarnings: true,
  });
  check(
    [`${unused("x")}   Compiling broken v0.1.0\n${compileError}`],
    `   Compiling broken v0.1.0\n${compileError.split("error: could")[0]}${unused("x")}error: could${compileError.split("error: could")[1]}`,
    {
      keepBackWarnings: true,
      failures: [true],
    },
  );
});

test("progress lines pass, and what clears them passes where the rest is hidden", () => {
  let text = "";
  const filter = new StderrFilter({
    isPending: () => true,
    onFailure: () => {},
    write: (piece) => {
      text += piece;
    },
    colours: true,
    shown: new Set(),
    keepBackWarnings: false,
  });
  const bar = "\u001b[1m\u001b[96m    Building\u001b[0m [==>   ] 1/3: waits(build)\r";
  filter.push(Buffer.from(`${bar}\u001b[K${styled(pendingFailure("waits"))}${bar}`));
  expect(text).toBe(`${bar}\u001b[K${bar}`);
});

test("what cargo shows of a script that failed is told by its package, and of a pending one nothing", () => {
  const told: string[] = [];
  const filter = new StderrFilter({
    isPending: (name) => name.startsWith("waits"),
    onFailure: () => {},
    onFailedScript: (name, version, words) => told.push(`${name} ${version}: ${words.trim()}`),
    write: () => {},
    colours: false,
    shown: new Set(),
    keepBackWarnings: false,
  });
  const text = `${pendingFailure("waits")}${pendingFailure("foo", 101)}   Compiling b v0.1.0\n  not of a script\n`;
  filter.push(Buffer.from(styled(text)));
  filter.end("last");
  expect(new Set(told.map((line) => line.split(":")[0]))).toEqual(new Set(["foo 0.1.0"]));
  expect(told[0]).toMatch(/failed to run custom build command/);
  expect(told.at(-1)).toBe("foo 0.1.0: px-meta: waiting");
});
