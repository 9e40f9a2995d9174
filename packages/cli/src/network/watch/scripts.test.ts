import { expect, test } from "vitest";
import { scriptsIn } from "./scripts.js";

const message = (id: string, kind = "custom-build") =>
  JSON.stringify({ reason: "compiler-artifact", package_id: id, target: { kind: [kind] }, filenames: ["/t/script"] });

test.each([
  ["registry+https://index.example/git#foo-sys@1.2.0-rc.1", "foo-sys 1.2.0-rc.1"],
  ["path+file:///home/user/foo#0.1.0", "foo 0.1.0"],
  ["git+https://git.example/foo?rev=abc#0.1.0", "foo 0.1.0"],
  ["git+https://git.example/all?rev=abc#foo@0.1.0", "foo 0.1.0"],
  ["foo 0.1.0 (path+file:///home/user/foo)", "foo 0.1.0"],
])("the package of %s is %s", (id, label) => {
  expect([...scriptsIn([message(id)])]).toEqual([["/t/script", label]]);
});

test("what is no build script, or no whole message, is passed over", () => {
  expect([...scriptsIn([message("foo 0.1.0 ()", "lib"), message("foo 0.1.0 ()").slice(0, -9)])]).toEqual([]);
});
