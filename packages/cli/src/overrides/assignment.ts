import { err, type Override, ok, parseKey, type Result, readSelector, type Selector } from "@px-meta/core/base";
import { readShellForm } from "./shell-form.js";

/** The form of `--set` and of `PX_META__…`. */
const assignmentForm = "'SELECTOR SCHEMA/NAME#/POINTER=JSON'";

const schemaWord = /\s((?:[a-z0-9][a-z0-9_-]*:)?[a-z][a-z0-9-]*@[1-9][0-9]*\/)/;

/**
 * Reads one override as it is written on a command line: `openssl-sys native-library@1/openssl#/version="3.0.15"`. Each
 * operator has a sign of its own in place of the `=`, and a reason may follow: `… += ["m"] because libm is apart`.
 * The selector is a package's name, `NAME@REQUIREMENT`, or `*`, and then any of `links=`, `version=`, `when=`, `domain=`.
 */
export function readAssignment(text: string): Result<Override, string> {
  const place = schemaWord.exec(text);
  if (place === null) return err(`names no fact; the form is ${assignmentForm}`);
  const select = readSelectorWords(text.slice(0, place.index).trim());
  if (!select.ok) return select;
  const rest = text.slice(place.index).trimStart();
  const hash = rest.indexOf("#");
  if (hash < 0) return err(`lacks #/POINTER; the form is ${assignmentForm}`);
  const key = parseKey(rest.slice(0, hash));
  if (key === undefined) return err(`${JSON.stringify(rest.slice(0, hash))} names no fact; write SCHEMA/NAME`);
  const form = readShellForm(rest.slice(hash + 1));
  if (!form.ok) return form;
  const { pointer } = form.value;
  if (!/^(?:\/(?:[^~/]|~[01])*)*$/.test(pointer)) return err(`${JSON.stringify(pointer)} is no JSON pointer`);
  return ok({ select: select.value, ...key, ...form.value });
}

const selectorKeys = ["crate", "version", "links", "when", "domain"] as const;

function readSelectorWords(text: string): Result<Selector, string> {
  if (text === "") return err(`lacks a selector (a package's name, or *); the form is ${assignmentForm}`);
  const parts = text.split(/(?:^|\s+)(?=(?:crate|version|links|when|domain)=)/);
  const head = /^(?:crate|version|links|when|domain)=/.test(parts[0] ?? "") ? "" : (parts.shift() ?? "").trim();
  const select: { [key in (typeof selectorKeys)[number]]?: string } = {};
  const at = head.indexOf("@");
  const name = at < 0 ? head : head.slice(0, at).trim();
  if (/[\s=]/.test(name)) return err(`${JSON.stringify(name)} is no selector: known are ${selectorKeys.join(", ")}`);
  if (name !== "" && name !== "*") select.crate = name;
  if (at >= 0) select.version = head.slice(at + 1).trim();
  for (const part of parts.filter((one) => one !== "")) {
    const equals = part.indexOf("=");
    const key = part.slice(0, equals) as (typeof selectorKeys)[number];
    if (select[key] !== undefined) return err(`says ${key} twice`);
    select[key] = part.slice(equals + 1).trim();
  }
  const { domain } = select;
  if (domain !== undefined && domain !== "target" && domain !== "host")
    return err(`domain is target or host, not ${domain}`);
  const selector = readSelector(select as Selector);
  return selector.ok ? ok(select as Selector) : err(selector.error.replace(/^select\./, ""));
}
