import { resolve } from "node:path";
import type { Command, Context, ExitStatus } from "../../command.js";
import { putOut } from "../../render/pieces.js";
import { reportProblems } from "../../render/problems.js";
import { sourceOptions } from "../../settled/call.js";
import { packageWord } from "../../settled/package-word.js";
import { readSource } from "../../settled/source.js";
import { type Given, parseGiven, textOf, textsOf, wrongUsage } from "../../verbs/parse.js";
import type { AskedGraph, PictureFormat } from "./graph/graph.js";
import type { LedgerFormat } from "./ledger.js";

/** `px-meta export`: what other programs can work on. */
export const command: Command = {
  name: "export",
  summary: "write all that is known of a build, a bill of materials, or a picture",
  usage: "snapshot | cyclonedx [PACKAGE]... | spdx [PACKAGE]... | graph [PACKAGE]... --format dot|mermaid|json|svg",
  about: `Writes one of these:

  snapshot      packages, graph, facts, crates' schemas and overrides as one JSON
                file (snapshot@1), which \`px-meta propagate --snapshot\` and the
                other verbs read anywhere. It holds paths of this machine.
  cyclonedx     a bill of materials, as CycloneDX 1.6 in JSON: packages with package
                URL, licence and digest; native libraries, those that crates bring
                too, with version, package URL, CPE name and evidence; downloads;
                tools. With PACKAGEs: of these and what they need.
  spdx          the same as SPDX 2.3 in JSON.
  graph         the dependency graph as a picture: with --fact, what each package
                sees of a fact or a merged field, and how contradictions come
                together; with a PACKAGE (name, name@version, id or path), that one,
                what depends on it and what it depends on; with several, what
                lies between them. For Graphviz, Mermaid, @dagrejs/graphlib
                (\`json.read\`), or as SVG. Examples:

  px-meta export graph --format svg --fact abi@1#/cxx/stdlib -o graph.svg
  px-meta export graph openssl-sys --format mermaid
  px-meta export cyclonedx -o bom.cdx.json`,
  options: {
    format: { type: "string", value: "dot|mermaid|json|svg", help: "graph: what to write it as" },
    fact: { type: "string", value: "FACT", help: "graph: schema@major, with /name or #/FIELD as for `why`" },
    domain: { type: "string", value: "target|host", help: "graph: that side of the build alone" },
    output: { type: "string", short: "o", value: "FILE", help: "write there, not to standard output" },
    ...sourceOptions,
  },
  run: async (context, args) => {
    const parsed = parseGiven(command, args);
    if (!parsed.ok) return wrongUsage(context, command.name, parsed.error);
    const given = parsed.value;
    const [what, ...words] = given.positionals;
    if (what === "snapshot" && words.length === 0) return exportSnapshot(context, given);
    if (what === "cyclonedx" || what === "spdx") return exportLedger(context, given, what, words);
    if (what !== "graph") return wrongUsage(context, command.name, `expected ${command.usage}`);
    return exportGraph(context, given, words);
  },
};

/** Options that shape a picture alone. */
const ofPictures = ["format", "fact", "domain"];

async function exportLedger(
  context: Context,
  given: Given,
  format: LedgerFormat,
  words: readonly string[],
): Promise<ExitStatus> {
  const unfit = ofPictures.find((name) => textOf(given, name) !== undefined);
  if (unfit !== undefined) return wrongUsage(context, command.name, `--${unfit} is for graph`);
  const { ledgerText } = await import("./ledger.js");
  const text = await ledgerText(context, given, { verb: `${command.name} ${format}`, words, format });
  return typeof text === "number" ? text : send(context, given, (write) => write(Buffer.from(text)));
}

async function exportSnapshot(context: Context, given: Given): Promise<ExitStatus> {
  const unfit = ofPictures.find((name) => textOf(given, name) !== undefined);
  if (unfit !== undefined) return wrongUsage(context, command.name, `--${unfit} is for graph`);
  const source = await readSource(context, given, command.name);
  if (!source.ok) {
    reportProblems(context, source.error.problems);
    return source.error.status;
  }
  const { encodeSnapshot } = await import("@px-meta/core/stages");
  const { snapshot } = source.value;
  return send(context, given, (write) => encodeSnapshot(snapshot, write));
}

async function exportGraph(context: Context, given: Given, words: readonly string[]): Promise<ExitStatus> {
  const format = textOf(given, "format");
  if (!isFormat(format)) {
    return wrongUsage(context, command.name, `say what to write: --format ${command.options.format?.value}`);
  }
  const { parseQuestion } = await import("../why/why.js");
  const fact = textOf(given, "fact");
  const question = fact === undefined ? undefined : parseQuestion(fact);
  if (fact !== undefined && question === undefined) {
    return wrongUsage(context, command.name, `${fact} is no fact: expected schema@major, with /name or #/field`);
  }
  const domain = textOf(given, "domain");
  if (domain !== undefined && domain !== "target" && domain !== "host") {
    return wrongUsage(context, command.name, `--domain is target or host, not ${domain}`);
  }
  const source = await readSource(context, given, command.name);
  if (!source.ok) {
    reportProblems(context, source.error.problems);
    return source.error.status;
  }
  const { settle } = await import("../../settled/settle.js");
  const { graphText } = await import("./graph/graph.js");
  // Of a build `--package` is cargo's option, and chooses it; in a snapshot there is nothing else to choose.
  const named = textOf(given, "snapshot") === undefined ? words : [...words, ...textsOf(given, "package")];
  const asked: AskedGraph = {
    words: named.map((word) => packageWord(context, word)),
    ...(fact !== undefined && { fact }),
    ...(question !== undefined && { question }),
    ...(domain !== undefined && { domain }),
  };
  const text = await graphText(await settle(source.value), asked, format);
  if (text.ok) return send(context, given, (write) => write(Buffer.from(text.value)));
  reportProblems(context, text.error);
  return 1;
}

function isFormat(word: string | undefined): word is PictureFormat {
  return word === "dot" || word === "mermaid" || word === "json" || word === "svg";
}

/** Sends text, in pieces, to the file that the user names, or else to standard output. */
function send(context: Context, given: Given, pieces: (write: (piece: Uint8Array) => boolean) => void): ExitStatus {
  const output = textOf(given, "output");
  if (output === undefined) {
    pieces((piece) => putOut(context.stdout, piece));
    return 0;
  }
  const written = context.files.save(resolve(context.cwd, output), pieces);
  if (written.ok) return 0;
  reportProblems(context, [{ ...written.error, path: output }]);
  return 3;
}
