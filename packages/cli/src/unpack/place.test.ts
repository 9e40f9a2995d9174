import { expect, test } from "vitest";
import { placeOf } from "./place.js";

test.each(["nul", "a/CON", "aux.c", "com1.txt", "lpt¹", "a:b", "a/b.", "a /b", "what?", "<a>", "CONIN$"])(
  "on Windows, %s is refused, and elsewhere it is a name",
  (name) => {
    expect(placeOf(Buffer.from(name), "linux")).toEqual(name.split("/"));
    expect(placeOf(Buffer.from(name), "win32")).toMatchObject({ kind: "unsafe-name", name });
  },
);

test.each(["null", "com", "com10", "auxiliary.c", "a.b", ".hidden"])("%s is a name on Windows, too", (name) => {
  expect(placeOf(Buffer.from(name), "win32")).toEqual([name]);
});
