import { sha256 } from "@px-meta/core/base";
import { type DocumentAbout, selectionNotes, subjectName } from "./document.js";
import { compareTexts, type Entry, type Ledger, type Note, type Relation, type RelationKind } from "./model.js";
import { uuidOf } from "./uuid.js";

const nothing = "NOASSERTION";

/** Writes a ledger as SPDX 2.3 in JSON. The format wants a time: without `SOURCE_DATE_EPOCH` it is the beginning of time. */
export function spdx({ roots, entries, relations }: Ledger, about: DocumentAbout): string {
  const ids = new Map(entries.map((entry) => [entry.ref, idOf(entry)]));
  const idIn = (ref: string) => ids.get(ref) ?? "SPDXRef-DOCUMENT";
  const created = (about.time ?? new Date(0)).toISOString().replace(/\.[0-9]+Z$/, "Z");
  const licences = unlisted(entries);
  const built = selectionNotes(about);
  const contents = {
    dataLicense: "CC0-1.0",
    name: subjectName(roots),
    creationInfo: {
      created,
      creators: [`Tool: px-meta-${about.version}`],
      ...(built.length === 0 ? {} : { comment: commentOf(built) }),
    },
    documentDescribes: roots.map(({ ref }) => idIn(ref)),
    packages: entries.map((entry) => packageOf(entry, idIn(entry.ref))),
    ...(licences.size === 0
      ? {}
      : {
          hasExtractedLicensingInfos: [...licences]
            .sort(([a], [b]) => compareTexts(a, b))
            .map(([licenseId, extractedText]) => ({ licenseId, extractedText })),
        }),
    relationships: [
      ...roots.map(({ ref }) => ({
        spdxElementId: "SPDXRef-DOCUMENT",
        relationshipType: "DESCRIBES",
        relatedSpdxElement: idIn(ref),
      })),
      ...relations.map((relation) => relationshipOf(relation, idIn)),
    ],
  };
  const uuid = uuidOf(JSON.stringify(contents));
  const documentNamespace = `https://spdx.org/spdxdocs/px-meta-${uuid}`;
  const head = { spdxVersion: "SPDX-2.3", SPDXID: "SPDXRef-DOCUMENT", documentNamespace };
  return `${JSON.stringify({ ...head, ...contents }, undefined, 2)}\n`;
}

/** Letters, digits, `.` and `-` are all that an identifier may have; the digest keeps two names apart that differ in others. */
function idOf({ kind, name, version = "", ref }: Entry): string {
  const words = `${kind}-${name}-${version}`.replace(/[^A-Za-z0-9.-]+/g, "-").slice(0, 100);
  return `SPDXRef-${words}-${sha256(ref.toWellFormed()).slice(0, 12)}`;
}

function packageOf(entry: Entry, id: string): object {
  const { name, version, description, author, sha256: digest, links, purl } = entry;
  const homepage = links.find(({ kind }) => kind === "website")?.url;
  const repository = links.find(({ kind }) => kind === "vcs")?.url;
  const notes: readonly Note[] = [
    ["kind", entry.kind],
    ["scope", entry.scope],
    ...(author === undefined ? [] : [["author", author] as const]),
    ...(repository === undefined ? [] : [["repository", repository] as const]),
    ...entry.notes,
  ];
  return {
    SPDXID: id,
    name,
    ...(version === undefined ? {} : { versionInfo: version }),
    supplier: nothing,
    downloadLocation: entry.origin ?? nothing,
    filesAnalyzed: false,
    licenseConcluded: nothing,
    licenseDeclared: licenceId(entry) ?? nothing,
    copyrightText: nothing,
    primaryPackagePurpose: entry.kind === "download" ? "FILE" : entry.isProgram ? "APPLICATION" : "LIBRARY",
    ...(description === undefined ? {} : { description }),
    ...(homepage === undefined ? {} : { homepage }),
    ...(digest === undefined ? {} : { checksums: [{ algorithm: "SHA256", checksumValue: digest }] }),
    externalRefs: [
      ...(purl === undefined
        ? []
        : [{ referenceCategory: "PACKAGE-MANAGER", referenceType: "purl", referenceLocator: purl }]),
      ...entry.cpes.map((cpe) => ({
        referenceCategory: "SECURITY",
        referenceType: "cpe23Type",
        referenceLocator: cpe,
      })),
    ],
    comment: commentOf(notes),
  };
}

function commentOf(notes: readonly Note[]): string {
  return notes.map(([name, text]) => `${name}: ${text}`).join("\n");
}

/** The licence in a document: an expression, or a name under which the document has the text. */
function licenceId({ licence }: Entry): string | undefined {
  if (licence === undefined || licence.kind === "expression") return licence?.text;
  return `LicenseRef-px-meta-${sha256(licence.text).slice(0, 12)}`;
}

/** The licences that no list has, which the document must explain. */
function unlisted(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const entry of entries) {
    const { licence } = entry;
    if (licence?.kind === "expression") {
      for (const ref of licence.refs) found.set(ref, `${ref} of ${entry.name}, whose text is in that package`);
    } else if (licence !== undefined) found.set(licenceId(entry) ?? "", licence.text);
  }
  return found;
}

const types: { readonly [K in RelationKind]: { readonly type: string; readonly isTurned: boolean } } = {
  normal: { type: "DEPENDS_ON", isTurned: false },
  "proc-macro": { type: "BUILD_DEPENDENCY_OF", isTurned: true },
  build: { type: "BUILD_DEPENDENCY_OF", isTurned: true },
  dev: { type: "DEV_DEPENDENCY_OF", isTurned: true },
  "static-link": { type: "STATIC_LINK", isTurned: false },
  "dynamic-link": { type: "DYNAMIC_LINK", isTurned: false },
  contains: { type: "CONTAINS", isTurned: false },
  uses: { type: "BUILD_TOOL_OF", isTurned: true },
};

function relationshipOf({ from, to, kind }: Relation, idIn: (ref: string) => string): object {
  const { type, isTurned } = types[kind];
  const [one, other] = isTurned ? [to, from] : [from, to];
  return { spdxElementId: idIn(one), relationshipType: type, relatedSpdxElement: idIn(other) };
}
