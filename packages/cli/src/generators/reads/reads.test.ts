import { expect, test } from "vitest";
import { readsIn } from "./reads.js";

/** The shell that begins a generator, and the generator, which runs as process 7. */
const began = `
  7 execve("/usr/bin/sh", ["sh", "-c", "exec \\"$@\\" 3>&-", "sh", "/w/target/gen"], 0x7f /* 87 vars */) = 0
  7 execve("/w/target/gen", ["/w/target/gen"], 0x7f /* 87 vars */) = 0`;

function check(trace: string, expected: string): void {
  const { files, programs } = readsIn(
    `${began}\n${trace}`.split("\n").map((line) => line.trim()),
    "/w",
  );
  const read = [...files].map(([path, by]) => [path, ...by].join(" by "));
  expect([...read, ...[...programs].map((path) => `runs ${path}`)].join("\n")).toBe(expected);
}

test("a file is told by its path without links, with the program that opened it", () => {
  check(
    `7 openat(AT_FDCWD</w>, "link.yaml", O_RDONLY|O_CLOEXEC) = 3</w/spec/api.yaml>
    7 open("x", O_RDWR|O_CREAT, 0644) = 4</w/state>
    7 openat2(5</w/spec>, "b", {flags=O_RDONLY|O_NOFOLLOW, resolve=RESOLVE_BENEATH}, 24) = 3</w/spec/b>`,
    `/w/spec/api.yaml
/w/state
/w/spec/b`,
  );
});

test("letters of a path that strace writes as numbers are read", () => {
  check(String.raw`7 openat(AT_FDCWD</w>, "s", O_RDONLY) = 3</w/sp ace\74\303\251\76/a b.txt>`, "/w/sp ace<é>/a b.txt");
});

test.each([
  ["what is written only", `openat(AT_FDCWD</w>, "a", O_WRONLY|O_CREAT|O_TRUNC, 0666) = 3</w/a>`],
  ["what is made anew", `openat(AT_FDCWD</w>, "a", O_RDWR|O_CREAT|O_EXCL, 0600) = 3</w/a>`],
  ["a folder", `openat(AT_FDCWD</w>, ".", O_RDONLY|O_NONBLOCK|O_CLOEXEC|O_DIRECTORY) = 3</w>`],
  ["a place", `openat(AT_FDCWD</w>, "a", O_RDONLY|O_PATH) = 3</w/a>`],
  ["what is not there", `openat(AT_FDCWD</w>, "a", O_RDONLY) = -1 ENOENT (No such file or directory)`],
  ["what has no path", `openat(AT_FDCWD</w>, "/proc/self/fd/5", O_RDONLY) = 3<pipe:[123]>`],
  ["a line that strace does not write", `openat(AT_FDCWD</w>, "a = 3</etc/passwd>`],
])("%s is not read", (_, call) => {
  check(`7 ${call}`, "");
});

test("names that look like flags are names", () => {
  check(`7 openat(3</w/a, O_WRONLY>, "b, O_WRONLY) = 3</x>", O_RDONLY) = 4</w/a, O_WRONLY/b>`, "/w/a, O_WRONLY/b");
});

test("what a program reads that the generator started counts, in whichever order lines come", () => {
  check(
    `7 vfork( <unfinished ...>
    8 execve("bin/protoc", ["protoc"], 0x55 /* 3 vars */ <unfinished ...>
    7 <... vfork resumed>) = 8
    8 <... execve resumed>) = 0
    8 openat(AT_FDCWD</w>, "a.proto", O_RDONLY <unfinished ...>
    9 openat(AT_FDCWD</w>, "b.proto", O_RDONLY) = 3</w/b.proto>
    8 <... openat resumed>) = 3</w/a.proto>
    8 clone3({flags=CLONE_VM|CLONE_THREAD, child_tid=0x7f}, 88) = 9
    8 +++ exited with 0 +++
    7 openat(AT_FDCWD</w>, "a.proto", O_RDONLY) = 3</w/a.proto>
    7 +++ exited with 0 +++`,
    `/w/a.proto by protoc
/w/b.proto by protoc
runs /w/bin/protoc`,
  );
});
