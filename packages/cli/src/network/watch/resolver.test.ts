import { expect, test } from "vitest";
import { isOwnName, namesMeant, resolverIn } from "./resolver.js";

test("name servers and search domains are read, and nothing that is no address goes on", () => {
  const text = `# made by hand
nameserver 10.0.0.53
nameserver\t2001:db8::53
nameserver 1.1.1.1;reboot
nameserver $(reboot)
nameserver fe80::1%eth0
options ndots:5
search Lan. corp.example
`;
  expect(resolverIn(text, "Here")).toEqual({
    servers: ["10.0.0.53", "2001:db8::53"],
    search: ["lan", "corp.example"],
    host: "here",
  });
});

test("no file, and one that is none, name nobody", () => {
  for (const text of ["", "\0\0nameserver", "nameserver"]) expect(resolverIn(text, "").servers).toEqual([]);
});

const resolver = resolverIn("search lan", "here");

test.each([
  ["localhost", true],
  ["db.localhost", true],
  ["localhost.lan", true],
  ["here", true],
  ["here.lan", true],
  ["1.0.0.127.in-addr.arpa", true],
  ["here.example", false],
  ["localhost.example", false],
  ["nowhere", false],
  ["1.2.0.192.in-addr.arpa", false],
])("whether %s is this machine: %s", (name, is) => {
  expect(isOwnName(name, resolver)).toBe(is);
});

test("a name with a search domain is told where it was not asked for without", () => {
  expect(namesMeant(["a.example", "a.example.lan", "b.lan"], resolver)).toEqual(["a.example", "b.lan"]);
});
