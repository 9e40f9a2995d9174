import {
  ComponentScope,
  ComponentType,
  ExternalReferenceType,
  HashAlgorithm,
  LicenseAcknowledgement,
  LifecyclePhase,
} from "@cyclonedx/cyclonedx-library/Enums";
import {
  Bom,
  Component,
  ComponentRepository,
  ExternalReference,
  ExternalReferenceRepository,
  HashDictionary,
  type License,
  LicenseExpression,
  LicenseRepository,
  LifecycleRepository,
  Metadata,
  NamedLicense,
  Property,
  PropertyRepository,
  SpdxLicense,
  Tools,
} from "@cyclonedx/cyclonedx-library/Models";
import { JSON as Json } from "@cyclonedx/cyclonedx-library/Serialize";
import { isSupportedSpdxId } from "@cyclonedx/cyclonedx-library/SPDX";
import { Spec1dot6 } from "@cyclonedx/cyclonedx-library/Spec";
import { isCPE } from "@cyclonedx/cyclonedx-library/Types";
import { type DocumentAbout, selectionNotes, subjectName } from "./document.js";
import type { Licence } from "./licence.js";
import type { Entry, Ledger, Link, Note } from "./model.js";
import { uuidOf } from "./uuid.js";

/** Writes a ledger as CycloneDX 1.6 in JSON. The library's own sorting follows the user's language, so all is in order before. */
export function cyclonedx(ledger: Ledger, about: DocumentAbout): string {
  const { roots, entries, relations } = ledger;
  const components = new Map(entries.map((entry) => [entry.ref, componentOf(entry)]));
  for (const { from, to } of relations) {
    const target = components.get(to);
    if (target !== undefined) components.get(from)?.dependencies.add(target.bomRef);
  }
  const subject = subjectOf(roots, components);
  const chosen = (isChosen: (entry: Entry) => boolean) =>
    new ComponentRepository(entries.filter(isChosen).flatMap(({ ref }) => components.get(ref) ?? []));
  const tools = chosen(({ kind }) => kind === "tool");
  const listed = chosen(({ ref, kind }) => kind !== "tool" && components.get(ref) !== subject);
  const factory = new Json.Normalize.Factory(Spec1dot6);
  const bom = new Bom({ metadata: metadataOf(about, subject), components: listed });
  const { $schema, bomFormat, specVersion, serialNumber: _, ...rest } = factory.makeForBom().normalize(bom, {});
  // The library has no class for a formula.
  const made = factory.makeForComponent().normalizeIterable(tools, {});
  const formulation = made.length === 0 ? {} : { formulation: [{ "bom-ref": "formulation/build", components: made }] };
  const contents = { ...rest, ...formulation };
  const serialNumber = `urn:uuid:${uuidOf(JSON.stringify(contents))}`;
  return `${JSON.stringify({ $schema, bomFormat, specVersion, serialNumber, ...contents }, undefined, 2)}\n`;
}

const scopes = {
  runtime: ComponentScope.Required,
  build: ComponentScope.Excluded,
  test: ComponentScope.Excluded,
} as const;

function componentOf(entry: Entry): Component {
  const { name, ref, version, purl, description, author, sha256 } = entry;
  const [cpe, ...otherCpes] = entry.cpes;
  return new Component(typeOf(entry), name, {
    bomRef: ref,
    scope: scopes[entry.scope],
    // The format allows no longer one.
    ...(version === undefined ? {} : { version: version.slice(0, 1024) }),
    ...(purl === undefined ? {} : { purl }),
    ...(isCPE(cpe) ? { cpe } : {}),
    ...(description === undefined ? {} : { description }),
    ...(author === undefined ? {} : { author }),
    ...(sha256 === undefined ? {} : { hashes: new HashDictionary([[HashAlgorithm["SHA-256"], sha256]]) }),
    ...(entry.licence === undefined ? {} : { licenses: new LicenseRepository([licenceOf(entry.licence)]) }),
    externalReferences: new ExternalReferenceRepository(entry.links.map(referenceOf)),
    properties: new PropertyRepository([
      ...[["kind", entry.kind] as const, ["scope", entry.scope] as const, ...entry.notes].map(propertyOf),
      // A component has one name of this kind; scanners read the others here.
      ...otherCpes.map((other) => new Property("syft:cpe23", other)),
    ]),
  });
}

function typeOf({ kind, isProgram }: Entry): ComponentType {
  if (kind === "download") return ComponentType.File;
  return isProgram ? ComponentType.Application : ComponentType.Library;
}

function licenceOf(licence: Licence): License {
  const acknowledgement = LicenseAcknowledgement.Declared;
  if (licence.kind === "text") return new NamedLicense(licence.text, { acknowledgement });
  const { text, isSingle } = licence;
  if (isSingle && isSupportedSpdxId(text)) return new SpdxLicense(text, { acknowledgement });
  const expression = new LicenseExpression(text);
  expression.acknowledgement = acknowledgement;
  return expression;
}

const referenceTypes = {
  vcs: ExternalReferenceType.VCS,
  website: ExternalReferenceType.Website,
  distribution: ExternalReferenceType.Distribution,
} as const;

function referenceOf({ kind, url }: Link): ExternalReference {
  return new ExternalReference(url, referenceTypes[kind]);
}

function propertyOf([name, text]: Note): Property {
  return new Property(`px-meta:${name}`, text);
}

/** What the document is about: the one package, or something that stands for all. */
function subjectOf(roots: readonly Entry[], components: ReadonlyMap<string, Component>): Component {
  const [root, ...others] = roots;
  const only = root !== undefined && others.length === 0 ? components.get(root.ref) : undefined;
  if (only !== undefined) return only;
  const all = new Component(ComponentType.Application, subjectName(roots), { bomRef: "px-meta:build" });
  for (const { ref } of roots) {
    const component = components.get(ref);
    if (component !== undefined) all.dependencies.add(component.bomRef);
  }
  return all;
}

function metadataOf(about: DocumentAbout, component: Component): Metadata {
  const { version, time } = about;
  const tool = new Component(ComponentType.Application, "px-meta", { version });
  return new Metadata({
    component,
    lifecycles: new LifecycleRepository([LifecyclePhase.Build]),
    tools: new Tools({ components: new ComponentRepository([tool]) }),
    properties: new PropertyRepository(selectionNotes(about).map(propertyOf)),
    ...(time === undefined ? {} : { timestamp: time }),
  });
}
