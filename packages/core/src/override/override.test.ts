import { expect, test } from "vitest";
import { overridden, trimmed } from "./example.js";

async function check(text: string, expected: string): Promise<void> {
  expect(await overridden(text)).toBe(trimmed(expected));
}

test("a set changes a fact, and the fact keeps what it was", () =>
  check(
    `
    package openssl-sys 0.9.118 links openssl
    fact openssl-sys native-library@1/openssl {"link":"static","libs":["ssl"]}
    site openssl-sys native-library@1/openssl set #/link "dynamic" because policy
    `,
    `
    openssl-sys native-library@1/openssl on target {"link":"dynamic","libs":["ssl"]} overridden; site:1 set /link was "static" because policy
    `,
  ));

test("the higher layer wins, and every layer that changed something shows", () =>
  check(
    `
    package z 1.0.0
    fact z native-library@1/z {"link":"static","libs":["z"],"version":"1"}
    workspace z native-library@1/z set #/version "2"
    site z native-library@1/z set #/version "3"
    command-line z native-library@1/z set #/version "4"
    `,
    `
    z native-library@1/z on target {"link":"static","libs":["z"],"version":"4"} overridden; workspace:1 set /version was "1"; site:1 set /version was "2"; command-line:1 set /version was "3"
    `,
  ));

test("a default holds only where nothing below it says something", () =>
  check(
    `
    package z 1.0.0
    fact z native-library@1/z {"link":"static","libs":["z"]}
    workspace z native-library@1/z default #/version "1"
    workspace z native-library@1/z default #/link "dynamic"
    site z native-library@1/z default #/version "2"
    `,
    `
    z native-library@1/z on target {"link":"static","libs":["z"],"version":"1"} overridden; workspace:1 default /version
    `,
  ));

test("what is set to the value that it has leaves no step", () =>
  check(
    `
    package z 1.0.0
    fact z native-library@1/z {"link":"static","libs":["z"]}
    workspace z native-library@1/z set #/link "static"
    `,
    `z native-library@1/z on target {"link":"static","libs":["z"]} harvested`,
  ));

test("unset takes a field away, or the whole fact", () =>
  check(
    `
    package z 1.0.0
    fact z native-library@1/z {"link":"static","libs":["z"],"version":"1"}
    fact z native-library@1/y {"link":"static","libs":["y"]}
    workspace z native-library@1/z unset #/version
    workspace z native-library@1/y unset #
    `,
    `z native-library@1/z on target {"link":"static","libs":["z"]} overridden; workspace:1 unset /version was "1"`,
  ));

test("what a schema requires cannot be unset", () =>
  check(
    `
    package z 1.0.0
    fact z native-library@1/z {"link":"static","libs":["z"]}
    workspace z native-library@1/z unset #/link
    `,
    `
    z native-library@1/z on target {"link":"static","libs":["z"]} harvested
    invalid-override-value: workspace:1:1: native-library@1/z# of z 1.0.0 is not what native-library@1 asks for: lacks "link"; the override has no effect
    `,
  ));

test("a require asserts the final value", () =>
  check(
    `
    package z 1.0.0
    fact z native-library@1/z {"link":"static","libs":["z"]}
    workspace z native-library@1/z require #/link "dynamic" because policy
    workspace z native-library@1/z require #/version "1"
    site z native-library@1/z set #/version "1"
    `,
    `
    z native-library@1/z on target {"link":"static","libs":["z"],"version":"1"} overridden; site:1 set /version
    unmet-requirement: workspace:1:1: native-library@1/z#/link of z 1.0.0 must be "dynamic" (policy), but it is "static"
    `,
  ));

test("a waiver is kept with the fact and changes nothing", () =>
  check(
    `
    package z 1.0.0
    fact z native-library@1/z {"link":"static","libs":["z"]}
    workspace z native-library@1/z waive #/link "override-without-effect" because it is always bundled
    `,
    `z native-library@1/z on target {"link":"static","libs":["z"]} harvested; workspace:1 waive /link override-without-effect because it is always bundled`,
  ));

test("in one layer the more specific selector wins", () =>
  check(
    `
    package z 1.0.0
    fact z native-library@1/z {"link":"static","libs":["z"]}
    workspace {"crate":"z","version":"1"} native-library@1/z set #/version "specific"
    workspace z native-library@1/z set #/version "general"
    `,
    `z native-library@1/z on target {"link":"static","libs":["z"],"version":"specific"} overridden; workspace:1 set /version`,
  ));

test("in one layer two that disagree and are equally specific are both told and have no effect", () =>
  check(
    `
    package z 1.0.0 links z
    fact z native-library@1/z {"link":"static","libs":["z"]}
    workspace z native-library@1/z set #/version "1"
    workspace {"links":"z"} native-library@1/z set #/version "2"
    workspace z native-library@1/z set #/link "dynamic"
    workspace {"links":"z"} native-library@1/z set #/link "dynamic"
    `,
    `
    z native-library@1/z on target {"link":"dynamic","libs":["z"]} overridden; workspace:3 set /link was "static"
    ambiguous-override: workspace:1:1 and workspace:2:1 say different things of native-library@1/z#/version of z 1.0.0, and neither selector is more specific: neither has an effect; add a key to one of them, or remove it
    `,
  ));

test("a place within another is settled like one place", () =>
  check(
    `
    package z 1.0.0 links z
    fact z native-library@1/z {"link":"static","libs":["z"]}
    workspace {"crate":"z","links":"z"} native-library@1/z set #/defines/B "2"
    workspace z native-library@1/z set #/defines {"A":"1","B":"1"}
    `,
    `z native-library@1/z on target {"link":"static","libs":["z"],"defines":{"A":"1","B":"2"}} overridden; workspace:2 set /defines; workspace:1 set /defines/B was "1"`,
  ));

test("version and links are asked of the package, when and domain of the side", () =>
  check(
    `
    cross
    package z 1.0.0 links z on target+host
    fact z native-library@1/z on target {"link":"static","libs":["z"]}
    fact z native-library@1/z on host {"link":"static","libs":["z"]}
    workspace {"crate":"z","when":"cfg(target_os = \\"board\\")"} native-library@1/z set #/version "board"
    workspace {"crate":"z","domain":"host"} native-library@1/z set #/version "host"
    workspace {"crate":"z","version":"2"} native-library@1/z set? #/version "two"
    `,
    `
    z native-library@1/z on target {"link":"static","libs":["z"],"version":"board"} overridden; workspace:1 set /version
    z native-library@1/z on host {"link":"static","libs":["z"],"version":"host"} overridden; workspace:2 set /version
    `,
  ));

test("a fact of both sides becomes two where an override speaks of one", () =>
  check(
    `
    package z 1.0.0 links z on target+host
    fact z native-library@1/z on target+host {"link":"static","libs":["z"]}
    workspace {"crate":"z","domain":"host"} native-library@1/z set #/version "host"
    `,
    `
    z native-library@1/z on target {"link":"static","libs":["z"]} harvested
    z native-library@1/z on host {"link":"static","libs":["z"],"version":"host"} overridden; workspace:1 set /version
    `,
  ));

test("of a fact of unknown side only what holds for every side is changed", () =>
  check(
    `
    package z 1.0.0 links z on target+host
    fact z native-library@1/z on nowhere {"link":"static","libs":["z"]}
    workspace {"crate":"z","domain":"host"} native-library@1/z set #/version "host"
    workspace {"crate":"z","when":"cfg(unix)"} native-library@1/z set #/link "dynamic"
    `,
    `
    z native-library@1/z on nowhere {"link":"dynamic","libs":["z"]} overridden; workspace:2 set /link was "static"
    unmatched-override: workspace:1:1: nothing in this build is native-library@1/z of z (at build time): it is not known for which side of the build that fact holds; correct it, or say \`optional = true\`
    `,
  ));

test("an override that matches nothing says what it may have meant", () =>
  check(
    `
    package openssl-sys 0.9.118 links openssl
    package app 0.1.0 scriptless
    fact openssl-sys native-library@1/openssl {"link":"static","libs":["ssl"]}
    workspace opensll-sys native-library@1/openssl set #/version "3"
    workspace {"links":"opensl"} native-library@1/openssl set #/version "3"
    workspace {"crate":"openssl-sys","version":"1"} native-library@1/openssl set #/version "3"
    workspace {"crate":"openssl-sys","when":"cfg(windows)"} native-library@1/openssl set #/version "3"
    workspace openssl-sys native-library@1/opensll set #/version "3"
    workspace openssl-sys headers@1/x unset #/a
    workspace app native-library@1/x set #/version "3"
    workspace nothing native-library@1/x set? #/version "3"
    command-line nothing native-library@1/x set #/version "3"
    `,
    `
    openssl-sys native-library@1/openssl on target {"link":"static","libs":["ssl"]} harvested
    unmatched-override: workspace:1:1: nothing in this build is native-library@1/openssl of opensll-sys: no package is called opensll-sys; did you mean openssl-sys?; correct it, or say \`optional = true\`
    unmatched-override: workspace:2:1: nothing in this build is native-library@1/openssl of links opensl: no package has \`links = "opensl"\`; did you mean openssl?; correct it, or say \`optional = true\`
    unmatched-override: workspace:3:1: nothing in this build is native-library@1/openssl of openssl-sys 1: here is openssl-sys 0.9.118; correct it, or say \`optional = true\`
    unmatched-override: workspace:4:1: nothing in this build is native-library@1/openssl of openssl-sys (when cfg(windows)): openssl-sys 0.9.118 is built here for desk alone, where cfg(windows) does not hold; correct it, or say \`optional = true\`
    unmatched-override: workspace:5:1: nothing in this build is native-library@1/opensll of openssl-sys: did you mean native-library@1/openssl?; correct it, or say \`optional = true\`
    unmatched-override: workspace:6:1: nothing in this build is headers@1/x of openssl-sys: openssl-sys 0.9.118 has no fact of headers@1; correct it, or say \`optional = true\`
    unmatched-override: workspace:7:1: nothing in this build is native-library@1/x of app: app 0.1.0 has no fact of native-library@1, and the override alone makes no whole one (lacks "link"); correct it, or say \`optional = true\`
    unmatched-override: command-line:1:1: nothing in this build is native-library@1/x of nothing: no package is called nothing; correct it, or leave it out
    `,
  ));

test("an override for the wrong side says which sides there are", () =>
  check(
    `
    cross
    package a 1.0.0 on target
    package b 1.0.0 on host
    package c 1.0.0 scriptless on target+host
    fact a native-library@1/a on target {"link":"static","libs":["a"]}
    fact c native-library@1/c on target {"link":"static","libs":["c"]}
    workspace {"crate":"a","domain":"host"} native-library@1/a set #/version "3"
    workspace {"crate":"b","domain":"target"} native-library@1/b set #/version "3"
    workspace {"crate":"c","domain":"host"} native-library@1/c set #/version "3"
    `,
    `
    a native-library@1/a on target {"link":"static","libs":["a"]} harvested
    c native-library@1/c on target {"link":"static","libs":["c"]} harvested
    unmatched-override: workspace:1:1: nothing in this build is native-library@1/a of a (at build time): a 1.0.0 is not built for the host here; leave out the domain, or say domain = "target"; correct it, or say \`optional = true\`
    unmatched-override: workspace:2:1: nothing in this build is native-library@1/b of b (in the product): b 1.0.0 is only built for the host here; leave out the domain, or say domain = "host"; correct it, or say \`optional = true\`
    unmatched-override: workspace:3:1: nothing in this build is native-library@1/c of c (at build time): that fact holds for the target board alone; correct it, or say \`optional = true\`
    `,
  ));

test("overrides that hold all that a schema asks for make a fact", () =>
  check(
    `
    package z 1.0.0 scriptless on target+host
    workspace z native-library@1/z set #/link "dynamic"
    workspace z native-library@1/z set #/libs ["z"]
    site z native-library@1/z default #/version "1"
    `,
    `z native-library@1/z on target+host {"libs":["z"],"link":"dynamic","version":"1"} overridden; workspace:2 set /libs; workspace:1 set /link; site:1 default /version`,
  ));

test("a package whose script is replaced has its facts from the override", () =>
  check(
    `
    package z 1.0.0 links z
    replaced z
    workspace z native-library@1/z set # {"link":"dynamic","libs":["z"]}
    `,
    `z native-library@1/z on target {"link":"dynamic","libs":["z"]} overridden; workspace:1 set`,
  ));

test("where a script has not run, it is not known yet whether an override fits", () =>
  check(
    `
    package z 1.0.0 links z
    workspace z native-library@1/z set # {"link":"dynamic","libs":["z"]}
    workspace z native-library@1/z waive # "conflicting-fact" because so
    `,
    `
    override-not-tried: workspace:1:1: nothing is known of native-library@1/z yet, because the build script of z 1.0.0 has not run; \`px-meta build\` runs it
    override-not-tried: workspace:2:1: nothing is known of native-library@1/z yet, because the build script of z 1.0.0 has not run; \`px-meta build\` runs it
    `,
  ));

test("a value is held against its schema where it stands", () =>
  check(
    `
    package z 1.0.0
    fact z native-library@1/z {"link":"static","libs":["z"]}
    workspace z native-library@1/z set #/link "dynmaic"
    workspace z native-library@1/z set #/libs ["z",1]
    workspace z native-library@1/z set #/libraries/0/link "dynmaic"
    workspace z native-library@1/z set #/verison "1"
    workspace z native-libary@1/z set #/version "1"
    `,
    `
    z native-library@1/z on target {"link":"static","libs":["z"],"verison":"1"} overridden; workspace:4 set /verison
    invalid-override-value: workspace:1:1: native-library@1/z#/link is not what native-library@1 asks for: must be one of "static", "dynamic", "framework", "raw-dylib"; the override has no effect
    invalid-override-value: workspace:2:1: native-library@1/z#/libs/1 is not what native-library@1 asks for: must be string; the override has no effect
    invalid-override-value: workspace:3:1: native-library@1/z#/libraries/0/link is not what native-library@1 asks for: must be one of "static", "dynamic", "framework", "raw-dylib"; the override has no effect
    unknown-override-field: workspace:4:1: native-library@1 has no field /verison; did you mean /version?
    invalid-override: workspace:5:1: this px-meta has no schema native-libary@1; did you mean native-library@1?
    `,
  ));

test("what points into something that is no table is told", () =>
  check(
    `
    package z 1.0.0
    fact z native-library@1/z {"link":"static","libs":["z"],"x":1}
    workspace z native-library@1/z set #/x/y "1"
    workspace z native-library@1/z set #/libs/1 "y"
    `,
    `
    z native-library@1/z on target {"link":"static","libs":["z"],"x":1} harvested
    unknown-override-field: workspace:1:1: native-library@1 has no field /x
    misplaced-override: workspace:2:1: native-library@1/z#/libs/1 of z 1.0.0: there is no item 1 in a list of 1; the override has no effect
    misplaced-override: workspace:1:1: native-library@1/z#/x/y of z 1.0.0: 1 stands there, which has no y; the override has no effect
    `,
  ));

test.each([
  ['waive # "conflicting-fact"', "waive needs a reason"],
  [
    'waive # "missing-file" because so',
    '"missing-file" cannot be waived; only conflicting-fact, unsatisfied-demand, override-without-effect can',
  ],
])("%s is told", (text, reason) =>
  check(
    `
    package z 1.0.0
    fact z native-library@1/z {"link":"static","libs":["z"]}
    workspace z native-library@1/z ${text}
    `,
    `
    z native-library@1/z on target {"link":"static","libs":["z"]} harvested
    invalid-override: workspace:1:1: ${reason}
    `,
  ),
);
