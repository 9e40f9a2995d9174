import fs from "node:fs";
import { expect, test, vi } from "vitest";
import { has, serve } from "./testing/servers.js";
import { bytesOf, itemOf, newStore, stored, told, tryFetch } from "./testing/trial.js";

const file = bytesOf(200_000);

/** The calls by which the store is written. */
const writing = [
  "openSync",
  "writeSync",
  "writeFileSync",
  "renameSync",
  "mkdirSync",
  "ftruncateSync",
  "fchmodSync",
  "fdatasync",
] as const;

/** Makes the calls in the store fail from one on, or that one alone. Says how many there were. */
function breakAt(
  root: string,
  at: number,
  code: string,
  isLasting: boolean,
): { readonly calls: () => number } & Disposable {
  let count = 0;
  const fails = () => {
    count += 1;
    return isLasting ? count >= at : count === at;
  };
  const fault = () => Object.assign(new Error(code), { code });
  const spies = writing.map((name) => {
    const original = fs[name] as (...args: unknown[]) => unknown;
    const spy = vi.spyOn(fs, name) as unknown as { mockImplementation: (f: (...args: unknown[]) => unknown) => void };
    spy.mockImplementation((...args) => {
      const isOurs = typeof args[0] === "number" ? name !== "openSync" : String(args[0]).startsWith(root);
      // Reading an entry is no writing of the store.
      if (!isOurs || (name === "openSync" && String(args[0]).includes("/cas/")) || !fails())
        return original.apply(fs, args);
      const callback = args.at(-1);
      if (typeof callback !== "function") throw fault();
      return callback(fault());
    });
    return spy as unknown as { mockRestore: () => void };
  });
  return {
    calls: () => count,
    [Symbol.dispose]: () => {
      for (const spy of spies) spy.mockRestore();
    },
  };
}

const said: Readonly<Record<string, RegExp>> = {
  ENOSPC: /^error: no space for (?:0|200000) bytes in the content store /,
  EDQUOT: /^error: no space for (?:0|200000) bytes in the content store /,
  EIO: /^error: cannot use the content store .*: the disk failed; name another folder in PX_META_STORE$/,
  EROFS: /^error: cannot use the content store .*: the file system is read-only; /,
  EACCES: /^error: cannot use the content store .*: permission denied; /,
};

test.each(
  Object.keys(said).flatMap((code) => [
    [code, "once"],
    [code, "from then on"],
  ]),
)("where any call of the file system fails with %s %s, that is said, and the next fetch is well", async (code, how) => {
  await using server = await serve(has(file));
  const items = [itemOf([`${server.origin}/a`], file)];
  let at = 1;
  for (; ; at += 1) {
    using store = newStore();
    let calls: number;
    {
      using broken = breakAt(store.root, at, code, how !== "once");
      const { fetched, problems } = await tryFetch(items, { store });
      calls = broken.calls();
      if (problems.length > 0) expect(told(problems, [server])).toMatch(said[code] ?? /^$/);
      expect(fetched.length + problems.length).toBe(1);
      expect(stored(store).length).toBe(fetched.length);
    }
    const { problems } = await tryFetch(items, { store });
    expect(problems).toEqual([]);
    expect(stored(store).length).toBe(1);
    if (calls < at) break;
  }
  expect(at).toBeGreaterThan(10);
});
