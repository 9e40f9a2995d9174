import { expect, test } from "vitest";
import { TraceLines } from "../../trace/line.js";
import { Processes } from "./processes.js";

const scripts = new Map([["/t/build/foo-1/build-script-build", "foo 1.0.0"]]);
const resolver = { servers: ["10.0.0.53"], search: ["lan"], host: "here" };

const server = `{sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("10.0.0.53")}`;
const outside = `{sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("192.0.2.1")}`;
const unreachable = "= -1 ENETUNREACH (Network is unreachable)";
const began = `execve("/t/build/foo-1/build-script-build", ["/t/build/foo-1/build-script-build"], 0x7f /* 87 vars */) = 0`;

/** The question for a name as glibc sends it, as strace writes it. */
function asks(...labels: readonly string[]): string {
  const name = labels.map((label) => `\\${label.length.toString(8)}${label}`).join("");
  return `sendto(4, "\\316\\252\\1\\0\\0\\1\\0\\0\\0\\0\\0\\0${name}\\0\\0\\1\\0\\1", 32, MSG_NOSIGNAL, NULL, 0) = 32`;
}

function check(trace: string, expected: string): void {
  const processes = new Processes(scripts, resolver);
  const lines = new TraceLines();
  for (const line of trace.split("\n")) {
    const event = lines.read(line.trim());
    if (event !== undefined) processes.take(event);
  }
  const told = processes.tries().map(({ user, targets, ended }) => {
    const names = [...targets].map(([to, by]) => [to, ...by].join(" by "));
    return `${Object.values(user).join(" ")}: ${names.join(", ")}; ended ${ended}`;
  });
  expect(told.join("\n")).toBe(expected);
}

test("a script that connects outside is named with the address, and how it ended", () => {
  check(
    `7 ${began}
    7 connect(3, ${outside}, 16) ${unreachable}
    7 +++ exited with 101 +++`,
    "script foo 1.0.0: 192.0.2.1:80; ended badly",
  );
});

test("a name that is asked for counts, and not the server that is asked", () => {
  check(
    `7 ${began}
    7 connect(4, ${server}, 16) = 0
    7 ${asks("crates", "example")}
    7 +++ exited with 0 +++`,
    "script foo 1.0.0: crates.example; ended well",
  );
});

test("several questions in one call count", () => {
  const message = (label: string) =>
    `{msg_hdr={msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="\\1\\2\\1\\0\\0\\1\\0\\0\\0\\0\\0\\0\\1${label}\\3org\\0\\0\\1\\0\\1", iov_len=23}], msg_iovlen=1, msg_controllen=0, msg_flags=0}, msg_len=23}`;
  check(
    `7 ${began}
    7 connect(4, ${server}, 16) = 0
    7 sendmmsg(4, [${message("a")}, ${message("b")}], 2, MSG_NOSIGNAL) = 1`,
    "script foo 1.0.0: a.org, b.org; ended unknown",
  );
});

test("a server that is asked what cannot be seen counts itself", () => {
  check(`7 ${began}\n7 connect(4, ${server}, 16) = 0`, "script foo 1.0.0: 10.0.0.53:53; ended unknown");
});

test("a program that a script started counts for the script, whichever line comes first", () => {
  check(
    `7 ${began}
    7 vfork( <unfinished ...>
    8 execve("/usr/bin/curl", ["curl", "https://example.org"], 0x55 /* 3 vars */ <unfinished ...>
    7 <... vfork resumed>) = 8
    8 <... execve resumed>) = 0
    8 clone3({flags=CLONE_VM|CLONE_THREAD, child_tid=0x7f}, 88) = 9
    9 connect(3, ${outside}, 16 <unfinished ...>
    9 <... connect resumed>) ${unreachable}
    9 +++ exited with 0 +++
    8 +++ exited with 7 +++
    7 +++ exited with 0 +++`,
    "script foo 1.0.0: 192.0.2.1:80 by curl; ended well",
  );
});

test("a process that had ended before its parent was told of it keeps its place", () => {
  check(
    `7 ${began}
    8 connect(3, ${outside}, 16) ${unreachable}
    8 +++ exited with 1 +++
    7 clone(child_stack=NULL, flags=CLONE_CHILD_SETTID|SIGCHLD, child_tidptr=0x7f) = 8
    7 +++ exited with 0 +++`,
    "script foo 1.0.0: 192.0.2.1:80; ended well",
  );
});

test("a number that comes again is another process", () => {
  check(
    `5 execve("/usr/bin/cargo", ["cargo"], 0x7f /* 3 vars */) = 0
    5 clone3({flags=CLONE_VM|CLONE_VFORK}, 88) = 7
    7 ${began}
    7 +++ exited with 0 +++
    5 clone3({flags=CLONE_VM|CLONE_VFORK}, 88) = 7
    7 execve("/usr/bin/rustc", ["rustc", "--crate-name", "app", "src/main.rs"], 0x7f /* 3 vars */) = 0
    7 connect(3, ${outside}, 16) ${unreachable}
    7 +++ exited with 1 +++`,
    "compiler app: 192.0.2.1:80; ended badly",
  );
});

test("what is under no script and no compiler is named by its program", () => {
  check(
    `7 execve("/x/sccache", ["sccache"], 0x7f /* 3 vars */) = -1 ENOENT (No such file or directory)
    7 execve("/usr/bin/sccache", ["sccache"], 0x7f /* 3 vars */) = 0
    7 connect(3, {sa_family=AF_INET6, sin6_port=htons(443), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "2001:db8::1", &sin6_addr), sin6_scope_id=0}, 28) ${unreachable}`,
    "program sccache: [2001:db8::1]:443; ended unknown",
  );
});

test("a script of which cargo has not told is known by its place", () => {
  const place = "/t/build/bar-sys-0123456789abcdef/build-script-main";
  check(
    `7 execve("${place}", ["${place}"], 0x7f /* 3 vars */) = 0\n7 connect(3, ${outside}, 16) ${unreachable}`,
    "script bar-sys: 192.0.2.1:80; ended unknown",
  );
});

test("a script that waits for facts has not failed", () => {
  check(
    `7 ${began}\n7 connect(3, ${outside}, 16) ${unreachable}\n7 +++ exited with 75 +++`,
    "script foo 1.0.0: 192.0.2.1:80; ended unknown",
  );
});

test("names for which only the list of search domains asks are not told beside the name that was meant", () => {
  check(
    `7 ${began}
    7 connect(4, ${server}, 16) = 0
    7 ${asks("crates", "example")}
    7 ${asks("crates", "example", "lan")}`,
    "script foo 1.0.0: crates.example; ended unknown",
  );
});

test.each([
  ["loopback", `connect(3, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")}, 16) = 0`],
  [
    "the address that means this machine",
    `connect(3, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("0.0.0.0")}, 16) = 0`,
  ],
  [
    "loopback of version 6",
    `connect(3, {sa_family=AF_INET6, sin6_port=htons(80), sin6_flowinfo=htonl(0), inet_pton(AF_INET6, "::1", &sin6_addr), sin6_scope_id=0}, 28) = 0`,
  ],
  [
    "a name service cache",
    `connect(3, {sa_family=AF_UNIX, sun_path="/var/run/nscd/socket"}, 110) = -1 ENOENT (No such file)`,
  ],
  [
    "the kernel",
    "sendto(3, [{nlmsg_len=20, nlmsg_type=RTM_GETADDR}], 20, 0, {sa_family=AF_NETLINK, nl_pid=0}, 12) = 20",
  ],
  [
    "a look at which address would be used",
    `connect(3, {sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("192.0.2.1")}, 16) ${unreachable}`,
  ],
  ["the address of localhost", `connect(4, ${server}, 16) = 0\n7 ${asks("localhost")}`],
  ["the machine's own name", `connect(4, ${server}, 16) = 0\n7 ${asks("here", "lan")}`],
  [
    "what it sends of addresses",
    String.raw`sendto(5, "sin_port=htons(80), sin_addr=inet_addr(\"192.0.2.1\")", 50, 0, NULL, 0) = 50`,
  ],
  ["a line that strace does not write", "connect(3, garbage"],
])("%s is no try", (_, call) => {
  check(`7 ${began}\n7 ${call}\n7 +++ exited with 101 +++`, "");
});
