import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Ajv, type AnySchemaObject } from "ajv";
import { repository } from "../rig/rig.js";

const options = { strict: false, allErrors: true, validateFormats: false } as const;

function read(path: string): AnySchemaObject {
  return JSON.parse(readFileSync(path, "utf8")) as AnySchemaObject;
}

/** The schema of CycloneDX 1.6, which the maintained library brings. */
function cycloneDxSchema() {
  const library = createRequire(join(repository, "packages", "cli", "package.json")).resolve(
    "@cyclonedx/cyclonedx-library/package.json",
  );
  const name = (one: string) => `${one}.SNAPSHOT.schema.json`;
  const schema = (one: string) => read(join(dirname(library), "res", "schema", name(one)));
  const ajv = new Ajv(options);
  for (const one of ["spdx", "jsf-0.82"]) ajv.addSchema(schema(one), `http://cyclonedx.org/schema/${name(one)}`);
  return ajv.compile(schema("bom-1.6"));
}

const isCycloneDx = cycloneDxSchema();

/** The schema of SPDX 2.3, of the SPDX specification (CC-BY-3.0). */
const isSpdx = new Ajv(options).compile(read(join(repository, "test", "ledger", "spdx-2.3.schema.json")));

/** Complaints of the official schema of CycloneDX 1.6. */
export function complaintsOfCycloneDx(document: unknown): unknown {
  return isCycloneDx(document) ? [] : isCycloneDx.errors;
}

/** Complaints of the official schema of SPDX 2.3. */
export function complaintsOfSpdx(document: unknown): unknown {
  return isSpdx(document) ? [] : isSpdx.errors;
}

/** A component of CycloneDX, as far as tests look at it. */
export interface Component {
  readonly "bom-ref": string;
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  readonly cpe?: string;
  readonly scope?: string;
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses?: readonly unknown[];
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

/** A CycloneDX document, as far as tests look at it. */
export interface CycloneDx {
  readonly serialNumber: string;
  readonly metadata: { readonly timestamp?: string; readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
  readonly formulation?: readonly { readonly components: readonly Component[] }[];
}

/** An SPDX document, as far as tests look at it. */
export interface Spdx {
  readonly documentNamespace: string;
  readonly creationInfo: { readonly created: string };
  readonly packages: readonly {
    readonly SPDXID: string;
    readonly name: string;
    readonly versionInfo?: string;
    readonly licenseDeclared: string;
    readonly downloadLocation: string;
    readonly externalRefs: readonly { readonly referenceType: string; readonly referenceLocator: string }[];
  }[];
  readonly relationships: readonly {
    readonly spdxElementId: string;
    readonly relationshipType: string;
    readonly relatedSpdxElement: string;
  }[];
  readonly hasExtractedLicensingInfos?: readonly { readonly licenseId: string; readonly extractedText: string }[];
}

/** What is said of a component under one of our names. */
export function said({ properties = [] }: Component, name: string): readonly string[] {
  return properties.flatMap((one) => (one.name === `px-meta:${name}` ? [one.value] : []));
}

/** That no reference of a document leads nowhere, and that none has two meanings. */
export function looseEnds({ metadata, components, dependencies }: CycloneDx): readonly string[] {
  const refs = [metadata.component, ...components].map((one) => one["bom-ref"]);
  const twice = refs.filter((ref, place) => refs.indexOf(ref) !== place);
  const named = dependencies.flatMap(({ ref, dependsOn = [] }) => [ref, ...dependsOn]);
  const known = new Set(refs);
  return [...twice, ...named.filter((ref) => !known.has(ref))];
}
