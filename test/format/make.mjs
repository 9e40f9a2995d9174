/**
 * Writes the corpus: files that both readers of the bus accept, with the digest of their canonical form, and files that
 * both refuse, with the reason. The tests of both languages read index.json and every file that it names:
 * packages/core/src/json/format.test.ts and crates/px-meta/tests/format.rs.
 *
 *     node test/format/make.mjs
 *
 * The canonical forms stand here as text, so that neither reader is measured by itself.
 */
import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");
const index = [];

function add(file, as, bytes, verdict) {
  const path = join(here, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  index.push({ file, as, ...verdict });
}

for (const folder of ["json", "facts", "view", "receipt", "pending", "overrides"]) {
  rmSync(join(here, folder), { recursive: true, force: true });
}

// Documents by the JSON profile. `accepted` is the digest of the canonical form, `rejected` is `line:column: reason`.

const nested = (levels, inner = "") => "[".repeat(levels) + inner + "]".repeat(levels);
const objects = (levels) => '{"a":'.repeat(levels) + "0" + "}".repeat(levels);
const zeros = (count) => `[${Array(count).fill("0").join(",")}]`;

const accepted = {
  "null": ["null", "null"],
  "text": [' "a" ', '"a"'],
  "truth": ["\t[true,\r\n false]\n", "[true,false]"],
  "empty": ['{"":[],"a":{}}', '{"":[],"a":{}}'],
  "spaces": [' \t\r\n{ "b" : [ 1 , 2 ] ,\n "a" : { } } \n', '{"a":{},"b":[1,2]}'],
  "number-zero": ["[0,-0,0.0,-0.0,0e5,-0e-5,1e-400]", "[0,0,0,0,0,0,0]"],
  "number-forms": ["[1.0,1e2,1E+2,100e-2,-1.50,12.50e1,1e0]", "[1,100,100,1,-1.5,125,1]"],
  "number-small": ["[0.1,0.000001,1e-6,0.0000001,1.5e-10,-2e-7]", "[0.1,0.000001,0.000001,1e-7,1.5e-10,-2e-7]"],
  "number-least": ["[5e-324,2.2250738585072014e-308,3e-324]", "[5e-324,2.2250738585072014e-308,5e-324]"],
  "number-shortest": [
    "[0.30000000000000004,0.1000000000000000055,333333333.33333329,4.35,123456789012345.6,1e15,9.5367431640625e-7]",
    "[0.30000000000000004,0.1,333333333.3333333,4.35,123456789012345.6,1000000000000000,9.5367431640625e-7]",
  ],
  "number-limit": [
    "[9007199254740991,-9007199254740991,9007199254740991.0,9007199254740991.4,9.007199254740991e15]",
    "[9007199254740991,-9007199254740991,9007199254740991,9007199254740991,9007199254740991]",
  ],
  "number-long": [`[0.${"1".repeat(5000)},1${"0".repeat(15)}.${"0".repeat(400)}]`, "[0.1111111111111111,1000000000000000]"],
  "escapes": ['"\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\u00e9\\u20AC"', '"\\"\\\\/\\b\\f\\n\\r\\tAé€"'],
  "controls": ['"\\u0001\\u001f\\u007f\u007f\\u0080"', '"\\u0001\\u001f\u007f\u007f\u0080"'],
  "separators": ['"\u2028\\u2029\ufeff\uffff"', '"\u2028\u2029\ufeff\uffff"'],
  "surrogate-pair": ['"\\ud83d\\ude00\u{1f600}\\uDBFF\\uDFFF"', '"\u{1f600}\u{1f600}\u{10ffff}"'],
  "key-order": [
    '{"\u20ac":1,"\\r":2,"\ufb33":3,"1":4,"\u{1f602}":5,"\u0080":6,"\u00f6":7,"":8}',
    '{"":8,"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\u{1f602}":5,"\ufb33":3}',
  ],
  "key-order-digits": ['{"10":1,"9":2,"1":3,"a":4,"A":5}', '{"1":3,"10":1,"9":2,"A":5,"a":4}'],
  "key-of-a-prototype": [
    '{"constructor":1,"prototype":2,"toString":3,"__PROTO__":4,"hasOwnProperty":"__proto__"}',
    '{"__PROTO__":4,"constructor":1,"hasOwnProperty":"__proto__","prototype":2,"toString":3}',
  ],
  "key-in-two-objects": ['[{"a":1},{"a":{"a":2}}]', '[{"a":1},{"a":{"a":2}}]'],
  "key-not-normalized": ['{"\u00e9":1,"e\u0301":2}', '{"e\u0301":2,"\u00e9":1}'],
  "key-of-256-bytes": [`{"${"k".repeat(256)}":0}`, `{"${"k".repeat(256)}":0}`],
  "key-of-256-bytes-in-128-letters": [`{"${"é".repeat(128)}":0}`, `{"${"é".repeat(128)}":0}`],
  "depth-64": [nested(64), nested(64)],
  "depth-64-objects": [objects(64), objects(64)],
  "depth-64-twice": [`[${nested(63)},${nested(63)}]`, `[${nested(63)},${nested(63)}]`],
  "values-50000": [zeros(49_999), zeros(49_999)],
};
for (const [name, [text, canonical]] of Object.entries(accepted)) {
  add(`json/accepted-${name}.json`, "json", text, { accepted: sha256(canonical) });
}

const rejected = {
  "nothing": ["", "1:1: the document ends early"],
  "only-spaces": [" \n ", "2:2: the document ends early"],
  "byte-order-mark": ["\ufeff{}", "1:1: expected a value"],
  "trailing-word": ["{} x", "1:4: more text after the end of the document"],
  "trailing-document": ["{}\n{}", "2:1: more text after the end of the document"],
  "trailing-comma": ["0,", "1:2: more text after the end of the document"],
  "trailing-zero-byte": ["{}\u0000", "1:3: more text after the end of the document"],
  "open-array": ["[1", "1:3: expected , or ]"],
  "open-array-after-comma": ["[1,", "1:4: the document ends early"],
  "open-object": ["{", "1:2: expected a key in quotes"],
  "open-object-after-key": ['{"a"', "1:5: expected :"],
  "open-object-after-colon": ['{"a":', "1:6: the document ends early"],
  "open-object-after-value": ['{"a":1', "1:7: expected , or }"],
  "open-text": ['"abc', "1:5: the document ends within a string"],
  "open-escape": ['"abc\\', "1:5: an escape that JSON does not have"],
  "wrong-bracket": ["[1}", "1:3: expected , or ]"],
  "comma-first": ["[,1]", "1:2: expected a value"],
  "comma-last": ["[1,]", "1:4: expected a value"],
  "comma-last-in-object": ['{"a":1,}', "1:8: expected a key in quotes"],
  "comma-missing": ["[1 2]", "1:4: expected , or ]"],
  "colon-missing": ['{"a" 1}', "1:6: expected :"],
  "key-without-quotes": ["{a:1}", "1:2: expected a key in quotes"],
  "key-number": ["{1:1}", "1:2: expected a key in quotes"],
  "single-quotes": ["['a']", "1:2: expected a value"],
  "comment": ["// a\n{}", "1:1: expected a value"],
  "comment-within": ["[1 /* a */]", "1:4: expected , or ]"],
  "word": ["nul", "1:1: expected a value"],
  "word-capital": ["TRUE", "1:1: expected a value"],
  "word-longer": ["trues", "1:5: more text after the end of the document"],
  "space-vertical-tab": ["\u000b1", "1:1: expected a value"],
  "space-no-break": ["\u00a01", "1:1: expected a value"],
  "number-leading-zero": ["01", "1:2: more text after the end of the document"],
  "number-negative-leading-zero": ["-01", "1:3: more text after the end of the document"],
  "number-plus": ["+1", "1:1: expected a value"],
  "number-minus-alone": ["-", "1:1: expected a value"],
  "number-point-first": [".5", "1:1: expected a value"],
  "number-point-last": ["1.", "1:2: more text after the end of the document"],
  "number-point-then-exponent": ["1.e1", "1:2: more text after the end of the document"],
  "number-exponent-empty": ["1e", "1:2: more text after the end of the document"],
  "number-exponent-sign-alone": ["1e+", "1:2: more text after the end of the document"],
  "number-hexadecimal": ["0x10", "1:2: more text after the end of the document"],
  "number-separator": ["1_000", "1:2: more text after the end of the document"],
  "number-nan": ["NaN", "1:1: expected a value"],
  "number-infinity": ["-Infinity", "1:1: expected a value"],
  "number-other-digits": ["\u0661", "1:1: expected a value"],
  "number-beyond": ["[9007199254740992]", "1:2: a number beyond 2^53 - 1"],
  "number-beyond-negative": ["[ -9007199254740992]", "1:3: a number beyond 2^53 - 1"],
  "number-beyond-by-rounding": ["9007199254740991.5", "1:1: a number beyond 2^53 - 1"],
  "number-beyond-exponent": ["1e300", "1:1: a number beyond 2^53 - 1"],
  "number-beyond-all": ["-1e999", "1:1: a number beyond 2^53 - 1"],
  "number-beyond-long": [`1${"0".repeat(5000)}`, "1:1: a number beyond 2^53 - 1"],
  "text-tab": ['"a\tb"', "1:3: a control character in a string"],
  "text-line-feed": ['"a\nb"', "1:3: a control character in a string"],
  "text-zero-byte": ['"a\u0000b"', "1:3: a control character in a string"],
  "text-zero-escaped": ['["\\u0000"]', "1:3: U+0000 in a string"],
  "escape-hexadecimal": ['"\\x41"', "1:2: an escape that JSON does not have"],
  "escape-capital": ['"\\N"', "1:2: an escape that JSON does not have"],
  "escape-braces": ['"\\u{41}"', "1:2: an escape that JSON does not have"],
  "escape-short": ['"\\u12"', "1:2: an escape that JSON does not have"],
  "escape-no-digits": ['"\\u00zz"', "1:2: an escape that JSON does not have"],
  "escape-signed": ['"\\u+041"', "1:2: an escape that JSON does not have"],
  "surrogate-high": ['["a","\\ud800"]', "1:6: a lone surrogate in a string"],
  "surrogate-low": ['"\\udc00"', "1:1: a lone surrogate in a string"],
  "surrogates-swapped": ['"\\ude00\\ud83d"', "1:1: a lone surrogate in a string"],
  "surrogate-then-letter": ['"\\ud83dx"', "1:1: a lone surrogate in a string"],
  "surrogate-then-escape": ['"\\ud83d\\u0041"', "1:1: a lone surrogate in a string"],
  "surrogate-twice": ['"\\ud83d\\ud83d\\ude00"', "1:1: a lone surrogate in a string"],
  "surrogate-then-fault": ['"\\ud83d\\x"', "1:8: an escape that JSON does not have"],
  "surrogate-in-key": ['{"\\ud83d":1}', "1:2: a lone surrogate in a string"],
  "key-twice": ['{"a":1\n,"a":2}', '2:2: the key "a" stands twice in one object'],
  "key-twice-by-escape": ['{"a":1,"\\u0061":2}', '1:8: the key "a" stands twice in one object'],
  "key-twice-deep": ['[{"b":{"":0,"":0}}]', '1:13: the key "" stands twice in one object'],
  "key-twice-odd": ['{"\\n\\u0001e\u0301":1,"\\n\\u0001e\u0301":2}', '1:17: the key "\\n\\u0001e\u0301" stands twice in one object'],
  "key-proto": ['{"a":{"__proto__":1}}', "1:7: the key __proto__ is not allowed"],
  "key-proto-by-escape": ['{"\\u005f_proto__":null}', "1:2: the key __proto__ is not allowed"],
  "key-of-257-bytes": [`{"${"k".repeat(257)}":0}`, "1:2: a key of more than 256 bytes"],
  "key-of-258-bytes-in-129-letters": [`{"${"é".repeat(129)}":0}`, "1:2: a key of more than 256 bytes"],
  "key-long-and-twice": [`{"a":0,"${"k".repeat(300)}":0}`, "1:8: a key of more than 256 bytes"],
  "column-in-utf-16": ['["\u{1f600}é", x]', "1:9: expected a value"],
  "line-of-line-feeds": ['[\r\n1,\r\n"a",\r\n x]', "4:2: expected a value"],
  "depth-65": [nested(65), "1:65: more than 64 levels"],
  "depth-65-objects": [objects(65), "1:321: more than 64 levels"],
  "depth-100000": ["[".repeat(100_000), "1:65: more than 64 levels"],
  "values-50001": [zeros(50_000), "1:100001: more than 50000 values"],
  "values-50001-empty": [`[${Array(50_000).fill("[]").join(",")}]`, "1:149999: more than 50000 values"],
};
for (const [name, [text, reason]] of Object.entries(rejected)) {
  add(`json/rejected-${name}.json`, "json", text, { rejected: reason });
}

const bytes = {
  "stray": [0x22, 0xff, 0x22],
  "continuation": [0x22, 0x80, 0x22],
  "overlong": [0x22, 0xc0, 0x80, 0x22],
  "surrogate": [0x22, 0xed, 0xa0, 0x80, 0x22],
  "beyond": [0x22, 0xf4, 0x90, 0x80, 0x80, 0x22],
  "cut": [0x22, 0xe2, 0x82, 0x22],
  "utf-16": [0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00],
};
for (const [name, list] of Object.entries(bytes)) {
  add(`json/rejected-not-utf-8-${name}.json`, "json", Buffer.from(list), { rejected: "1:1: not UTF-8" });
}

// Files in an envelope. `accepted` is the digest by which others name the file, `rejected` the kind of problem; with
// `at`, the place of the fault. A whole envelope whose body is not of its format has `rejected: "shape"`.

const envelope = (format, body) => `{"px-meta":"${format}","sha256":"${sha256(body)}","body":${body}}\n`;
const accept = (name, format, body) => {
  const folder = format.split("@")[0];
  add(`${folder}/accepted-${name}.json`, format, envelope(format, body), { accepted: sha256(body) });
};
const reject = (name, format, text, kind, at) => {
  const folder = format.split("@")[0];
  add(`${folder}/rejected-${name}.json`, format, text, { rejected: kind, ...(at !== undefined && { at }) });
};
const shape = (name, format, body) => reject(`shape-${name}`, format, envelope(format, body), "shape");

const low = '{"links":"low","name":"low-sys","version":"1.2.3"}';
const unit = '{"features":["a","b"],"host":"x86_64-unknown-linux-gnu","profile":"debug","target":"x86_64-unknown-linux-gnu"}';
const origin = '{"column":5,"file":"build.rs","inputs":[{"kind":"env","name":"LOW_DIR"}],"line":12,"method":"probe"}';
const fact = `{"name":"low","origin":${origin},"schema":"native-library@1","value":{"libs":["low"],"link":"static"}}`;
const overridden =
  '"overridden":[{"layer":{"column":1,"kind":"compiled","line":3,"place":"site.json"},"operator":"set","pointer":"/version","reason":"policy","was":"3.0"}]';
const upstream = `{"links":"z","package":{"name":"z-sys","version":"1.0.0"},"path":"../../z-sys-01/out/px-meta/facts.json","sha256":"${sha256("z")}"}`;
const publication = (facts, more = "") => `{"facts":[${facts}],"package":${low},"unit":${unit},"upstream":[]${more}}`;

accept("none", "facts@1", publication(""));
accept("one", "facts@1", publication(fact));
accept("two", "facts@1", publication(`${fact},${fact.replace('"low"', '"low ü/2"')}`));
accept("own-schema", "facts@1", publication(fact.replace("native-library@1", "low-sys:thing@12")));
const isOverridden = publication(fact.replace("{", `{${overridden},`));
accept("overridden", "facts@1", isOverridden);
accept("said", "facts@1", isOverridden.replace('"unit":', `"said":[${fact},${fact.replace('"low"', '"gone"')}],"unit":`));
accept("narrowed", "facts@1", publication(fact.replace("{", '{"narrowed":{"/include-dirs":{"reach":"self"}},')));
accept("of-a-generator", "facts@1", `{"facts":[${fact}],"package":${low},"upstream":[]}`);
accept("unknown-keys", "facts@1", publication(fact.replace("{", '{"later":[1],'), ',"later":{"a":null}'));
accept("spaced", "facts@1", ` {\n\t"unit" : ${unit} , "package" : ${low} ,\r\n "upstream" : [ ] , "facts" : [ ] } `);
accept("line-feed-in-body", "facts@1", `${publication("")}\n`);

const good = envelope("facts@1", publication(fact));
const swapped = good.replace(/^\{("px-meta":"[^"]*"),("sha256":"[^"]*")/, "{$2,$1");
reject("nothing", "facts@1", "", "malformed-json", "1:1");
reject("no-envelope", "facts@1", publication(fact), "malformed-json", "1:1");
reject("byte-order-mark", "facts@1", `\ufeff${good}`, "malformed-json", "1:1");
reject("space-first", "facts@1", ` ${good}`, "malformed-json", "1:1");
reject("space-within-head", "facts@1", good.replace(":", ": "), "malformed-json", "1:1");
reject("head-in-another-order", "facts@1", swapped, "malformed-json", "1:1");
reject("head-with-more", "facts@1", good.replace(',"body"', ',"by":"me","body"'), "malformed-json", "1:1");
reject("head-cut", "facts@1", good.slice(0, 50), "malformed-json", "1:1");
reject("digest-in-capitals", "facts@1", good.replace(/[0-9a-f]{64}/, (text) => text.toUpperCase()), "malformed-json", "1:1");
reject("digest-short", "facts@1", good.replace(/[0-9a-f]{64}/, (text) => text.slice(1)), "malformed-json", "1:1");
reject("digest-not-hexadecimal", "facts@1", good.replace(/[0-9a-f]{64}/, "z".repeat(64)), "malformed-json", "1:1");
reject("version-0", "facts@1", good.replace("facts@1", "facts@0"), "malformed-json", "1:1");
reject("version-01", "facts@1", good.replace("facts@1", "facts@01"), "malformed-json", "1:1");
reject("version-of-five-digits", "facts@1", good.replace("facts@1", "facts@10000"), "malformed-json", "1:1");
reject("version-missing", "facts@1", good.replace("facts@1", "facts"), "malformed-json", "1:1");
reject("format-in-capitals", "facts@1", good.replace("facts@1", "Facts@1"), "malformed-json", "1:1");
reject("format-too-long", "facts@1", good.replace("facts@1", `${"f".repeat(70)}@1`), "malformed-json", "1:1");
reject("version-2", "facts@1", good.replace("facts@1", "facts@2"), "wrong-format");
reject("version-9999", "facts@1", good.replace("facts@1", "facts@9999"), "wrong-format");
reject("another-format", "facts@1", good.replace("facts@1", "view@1"), "wrong-format");
reject("another-format-and-torn", "facts@1", good.replace("facts@1", "facts@2").slice(0, 200), "wrong-format");
reject("digest-of-another", "facts@1", good.replace(/[0-9a-f]{64}/, sha256("another")), "wrong-digest");
reject("edited", "facts@1", good.replace("static", "dynamic"), "wrong-digest");
reject("spaced-afterwards", "facts@1", good.replace('"libs":', '"libs": '), "wrong-digest");
reject("cut", "facts@1", good.slice(0, 300), "wrong-digest");
reject("cut-by-one", "facts@1", good.slice(0, -1), "wrong-digest");
reject("body-missing", "facts@1", `{"px-meta":"facts@1","sha256":"${sha256("")}","body":}\n`, "wrong-digest");
reject("carriage-return", "facts@1", good.replace("\n", "\r\n"), "wrong-digest");
reject("line-feed-after", "facts@1", `${good}\n`, "wrong-digest");
reject("twice", "facts@1", good + good, "wrong-digest");

const head = '{"px-meta":"facts@1","sha256":"","body":'.length + 64;
const bad = (name, body, at) => {
  const [line, column] = at;
  reject(`body-${name}`, "facts@1", envelope("facts@1", body), "malformed-json", `${line}:${line === 1 ? column + head : column}`);
};
bad("empty", " ", [1, 2]);
bad("word", "facts", [1, 1]);
bad("trailing", "{}}", [1, 3]);
bad("key-twice", '{"facts":[],\n "facts":[]}', [2, 2]);
bad("key-proto", '{"é":{"__proto__":{}}}', [1, 7]);
bad("deep", nested(65), [1, 65]);
bad("values", zeros(50_000), [1, 100_001]);
bad("surrogate", '["\\ud800"]', [1, 2]);
bad("number", '{"a":1e17}', [1, 6]);
bad("byte-order-mark", "\ufeff{}", [1, 1]);

shape("list", "facts@1", "[]");
shape("no-package", "facts@1", `{"facts":[],"unit":${unit},"upstream":[]}`);
shape("package-without-version", "facts@1", publication("").replace(',"version":"1.2.3"', ""));
shape("package-text", "facts@1", publication("").replace(low, '"low-sys"'));
shape("fact-null", "facts@1", publication("null"));
shape("fact-without-schema", "facts@1", publication(fact.replace('"schema":"native-library@1",', "")));
shape("fact-without-name", "facts@1", publication(fact.replace('"name":"low",', "")));
shape("fact-without-value", "facts@1", publication(fact.replace(/,"value":.*/, "}")));
shape("fact-name-number", "facts@1", publication(fact.replace('"name":"low"', '"name":7')));
shape("upstream-without-path", "facts@1", publication("").replace("[]}", `[${upstream.replace(/"path":"[^"]*",/, "")}]}`));
shape("upstream-without-digest", "facts@1", publication("").replace("[]}", `[${upstream.replace(/,"sha256":"[^"]*"/, "")}]}`));

const viewFact = `{"domains":["target","host"],"name":"low","origin":${origin},"out-dir":"../../low-sys-01/out","package":{"id":"path+file:///low#1.2.3","links":"low","name":"low-sys","version":"1.2.3"},"schema":"native-library@1","sha256":"${sha256("fact")}","target":"x86_64-unknown-linux-gnu","trust":"published","value":{"libs":["low"],"link":"static","search-paths":["\${OUT_DIR}/lib"]}}`;
const merged = `{"pointer":"/cxx/stdlib","schema":"abi@1","sha256":"${sha256('"libstdc++"')}","value":"libstdc++"}`;
const view = (facts, more = "", complete = true) =>
  `{"complete":${complete},"contributions":[],"domains":["target"],"facts":[${facts}],"merged":[${more}],"package":{"name":"app","version":"0.1.0"}}`;
accept("incomplete", "view@1", view("", "", false));
accept("complete", "view@1", view(viewFact, merged));
accept("unknown-keys", "view@1", view(viewFact.replace("{", '{"later":1,'), merged.replace("{", '{"later":1,')));
accept("of-a-generator", "view@1", view(viewFact, merged).replace('"domains":["target"]', '"declared":["native-library@1","abi@1/x"],"domains":[]'));
accept("workspace", "view@1", view(viewFact.replace("}}", ',"root":"${WORKSPACE}/low"}}').replace("{", '{"workspace":"../../..",')));
const many = (count) => viewFact.replace('"libs":["low"]', `"libs":${zeros(count)}`);
accept("values-beyond-those-of-a-publication", "view@1", view(many(60_000)));
reject("values", "view@1", envelope("view@1", view(many(500_000))), "malformed-json");
reject("version-2", "view@1", envelope("view@2", view("")), "wrong-format");
reject("cut", "view@1", envelope("view@1", view(viewFact)).slice(0, 400), "wrong-digest");
reject("deep", "view@1", envelope("view@1", view(nested(63))), "malformed-json");
shape("fact-null", "view@1", view("null"));
shape("fact-without-package", "view@1", view(viewFact.replace(/"package":\{[^}]*\},/, "")));
shape("fact-without-digest", "view@1", view(viewFact.replace(/"sha256":"[^"]*",/, "")));
shape("fact-without-value", "view@1", view(viewFact.replace(/,"value":.*/, "}")));

const receipt = (reads, more = "") => `{"from":"view","merged":[${more}],"reads":[${reads}]}`;
const found = `{"name":"low","package":{"name":"low-sys","version":"1.2.3"},"schema":"native-library@1","sha256":"${sha256("fact")}"}`;
const read = `{"found":[${found}],"query":{"name":"low","package":"low-sys","schema":"native-library@1"}}`;
accept("none", "receipt@1", receipt(""));
accept("one", "receipt@1", receipt(read));
accept("found-nothing", "receipt@1", receipt('{"found":[],"query":{"schema":"headers@1"}}'));
accept("merged", "receipt@1", receipt("", `{"pointer":"/a","schema":"abi@1"},{"pointer":"/b","schema":"abi@1","sha256":"${sha256("b")}"}`));
accept("chain", "receipt@1", receipt(read).replace('"view"', '"chain"'));
reject("version-2", "receipt@1", envelope("receipt@2", receipt("")), "wrong-format");
reject("edited", "receipt@1", envelope("receipt@1", receipt(read)).replace("low-sys", "low-syz"), "wrong-digest");
reject("key-twice", "receipt@1", envelope("receipt@1", receipt(read).replace("{", '{"from":"view",')), "malformed-json");
shape("from-elsewhere", "receipt@1", receipt("").replace('"view"', '"air"'));
shape("read-without-query", "receipt@1", receipt('{"found":[]}'));
shape("query-without-schema", "receipt@1", receipt('{"found":[],"query":{"name":"low"}}'));

const pending = '{"opt-level":"0","out-dir":"/target/debug/build/app-01/out","package":{"name":"app","version":"0.1.0"},"wants":[{"name":"low","schema":"native-library@1"}]}';
accept("one", "pending@1", pending);
accept("out-dir-with-spaces", "pending@1", pending.replace("/target", "/ü b"));
reject("version-2", "pending@1", envelope("pending@2", pending), "wrong-format");
reject("edited", "pending@1", envelope("pending@1", pending).replace("app-01", "app-02"), "wrong-digest");
shape("no-out-dir", "pending@1", pending.replace(/"out-dir":"[^"]*",/, ""));
shape("wants-text", "pending@1", pending.replace(/"wants":\[.*\]/, '"wants":"low"'));

// Compiled overrides have no envelope. `accepted` is the digest of the canonical form, `rejected` a reason of the profile
// or `shape`.

const override = (more = {}) => ({
  select: { crate: "low-sys", version: ">=1, <2" },
  schema: "native-library@1",
  name: "low",
  operator: "set",
  pointer: "/version",
  value: "9",
  reason: "policy",
  line: 7,
  column: 1,
  ...more,
});
const layer = (...overrides) => ({ kind: "site", place: "site.toml", overrides });
const compiled = (...layers) => JSON.stringify({ "px-meta": "overrides@1", layers });
/** Canonical, for values whose keys are ASCII and whose numbers are small integers. */
const canonical = (value) =>
  JSON.stringify(value, (_, inner) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
const acceptOverrides = (name, text) =>
  add(`overrides/accepted-${name}.json`, "overrides@1", text, { accepted: sha256(canonical(JSON.parse(text))) });
const rejectOverrides = (name, text, reason) =>
  add(`overrides/rejected-${name}.json`, "overrides@1", text, { rejected: reason });

acceptOverrides("none", compiled());
acceptOverrides("empty-layer", compiled(layer()));
acceptOverrides("one", compiled(layer(override())));
acceptOverrides("printed-for-people", `${JSON.stringify(JSON.parse(compiled(layer(override()))), null, 2)}\n`);
acceptOverrides("two-layers", compiled(layer(override()), { ...layer(override({ value: "10" })), kind: "workspace" }));
acceptOverrides("policy", compiled({ ...layer(), policy: { vendoring: "forbid" } }));
acceptOverrides("operators", compiled(layer(
  override({ operator: "default", pointer: "/source", value: "system" }),
  override({ operator: "require", pointer: "/version", value: "9" }),
  override({ operator: "waive", pointer: "/libs", value: "conflicting-fact" }),
)));
acceptOverrides("unknown-keys", compiled({ ...layer(override({ later: 1 })), later: {} }));
rejectOverrides("nothing", "", "1:1: the document ends early");
rejectOverrides("toml", "px-meta = 1\n", "1:1: expected a value");
rejectOverrides("key-twice", '{"px-meta":"overrides@1",\n "layers":[],"layers":[]}', '2:14: the key "layers" stands twice in one object');
rejectOverrides("trailing-comma", '{"px-meta":"overrides@1","layers":[],}', "1:38: expected a key in quotes");
rejectOverrides("list", "[]", "shape");
rejectOverrides("no-name", '{"layers":[]}', "shape");
rejectOverrides("version-2", compiled().replace("@1", "@2"), "shape");
rejectOverrides("another-format", compiled().replace("overrides", "facts"), "shape");
rejectOverrides("in-an-envelope", envelope("overrides@1", compiled()), "shape");
rejectOverrides("no-layers", '{"px-meta":"overrides@1"}', "shape");
rejectOverrides("layers-object", '{"px-meta":"overrides@1","layers":{}}', "shape");
rejectOverrides("layer-null", '{"px-meta":"overrides@1","layers":[null]}', "shape");
rejectOverrides("layer-without-overrides", compiled({ kind: "site", place: "site.toml" }), "shape");
rejectOverrides("layer-without-place", compiled({ kind: "site", overrides: [] }), "shape");
rejectOverrides("override-null", compiled(layer(null)), "shape");
for (const key of ["select", "schema", "name", "operator", "pointer"]) {
  rejectOverrides(`override-without-${key}`, compiled(layer(override({ [key]: undefined }))), "shape");
}
rejectOverrides("select-text", compiled(layer(override({ select: "low-sys" }))), "shape");
rejectOverrides("select-number", compiled(layer(override({ select: { crate: 7 } }))), "shape");
rejectOverrides("operator-number", compiled(layer(override({ operator: 7 }))), "shape");
rejectOverrides("pointer-without-slash", compiled(layer(override({ pointer: "version" }))), "shape");

writeFileSync(join(here, "index.json"), `[\n${index.map((entry) => `  ${JSON.stringify(entry)}`).join(",\n")}\n]\n`);
console.log(`${index.length} files`);
