import { relative } from "node:path";
import {
  type CargoMetadata,
  downloadFor,
  findDownloads,
  type MetadataPackage,
  type Problem,
  packageLabel,
  triple,
} from "@px-meta/core/stages";
import type { Context, ExitStatus } from "../../../command.js";
import { declaringCall } from "../../../downloads/call.js";
import { denialOf } from "../../../downloads/denial.js";
import { keepWithin } from "../../../downloads/keep-within.js";
import { storeLimit } from "../../../downloads/limit.js";
import { discover } from "../../../fetch/discover.js";
import { networkOf } from "../../../fetch/network.js";
import { usualSettings } from "../../../fetch/settings.js";
import { readWorkspace } from "../../../metadata/workspace.js";
import { readLayers } from "../../../overrides/layers.js";
import { bytesWord } from "../../../render/bytes.js";
import { reportProblems } from "../../../render/problems.js";
import { untrusted } from "../../../render/untrusted.js";
import { optionsOf } from "../../../selection/invocation.js";
import { storeFolder } from "../../../store/folder.js";
import { leaseOf } from "../../../store/lease.js";
import { openStore } from "../../../store/store.js";
import { type Given, textOf, textsOf, wrongUsage } from "../../../verbs/parse.js";
import { bestUnpack, formatByName } from "./guess.js";
import { declarationLines, type Found, readManifest, withTable } from "./manifest.js";

/** Bytes of a manifest. */
const manifestLimit = 16 << 20;

/** Bytes of a file that is to be declared. */
const fileLimit = 2 ** 34;

/**
 * Declares a download: fetches it once, and adds what it is to the manifest of a package, which stays as it was for the rest.
 * 0; 1 where it cannot be declared, or not be had; 2 for wrong usage; 3 where there is no workspace.
 */
export async function add(context: Context, given: Given, id: string, template: string): Promise<ExitStatus> {
  const names = textsOf(given, "package");
  if (names.length > 1) return wrongUsage(context, "downloads", "`downloads add` takes one package, by -p");
  const call = declaringCall(context, given);
  const workspace = await readWorkspace(context, call);
  if (!workspace.ok) return fail(context, [workspace.error], 3);
  const metadata = await workspace.value.metadata();
  if (!metadata.ok) return fail(context, [metadata.error], 3);
  const owner = chosenPackage(metadata.value, names[0]);
  if (typeof owner === "string") return refuse(context, owner);
  const path = context.files.realPath(owner.manifest_path) ?? owner.manifest_path;
  const place = untrusted(relative(context.cwd, owner.manifest_path));
  const bytes = context.files.read(path, manifestLimit);
  if (!bytes.ok) return fail(context, [bytes.error], 1);
  const manifest = await readManifest(bytes.value, id);
  if (!manifest.ok) return refuse(context, `${place} ${manifest.error}`);
  if (template.replaceAll("{{", "").includes("{target")) {
    return refuse(context, `what differs from target to target is declared by a table for each; ${byHand}`);
  }
  const rev = textOf(given, "rev");
  const url = await urlOf(owner, id, template, rev);
  if (typeof url !== "string") return fail(context, url, 1);
  const layers = await readLayers(context, { workspaceRoot: workspace.value.root, files: [], sets: [] });
  if (layers.problems.length > 0) return fail(context, layers.problems, 1);
  const denied = await denialOf(context, optionsOf(call), layers.layers);
  if (denied !== undefined) return refuse(context, `${denied} denies the network, and what is added is fetched once`);
  const found = await fetched(context, { package: packageLabel(owner), id, url }, rev);
  if (!("sha256" in found)) return fail(context, found, 1);
  const lines = declarationLines(id, { ...found, url: template, ...(rev === undefined ? {} : { rev }) });
  const text = await withTable(manifest.value, id, lines);
  if (!text.ok) {
    const status = refuse(context, `${place} ${text.error}`);
    context.stdout.write(`${lines.join("\n")}\n`);
    return status;
  }
  const written = context.files.save(path, Buffer.from(text.value));
  if (!written.ok) return fail(context, [written.error], 1);
  context.stdout.write(`${lines.join("\n")}\n`);
  context.stderr.write(
    `added this to ${place}: ${bytesWord(found.size)}, as the server has it today; compare the digest with its publisher's, and say \`licence\` and \`purpose\` there\n`,
  );
  return 0;
}

const byHand = "add one of them by its own URL, and write the others after it (docs/downloads.md)";

function fail(context: Context, problems: readonly Problem[], status: ExitStatus): ExitStatus {
  reportProblems(context, problems);
  return status;
}

function refuse({ stderr }: Context, reason: string): ExitStatus {
  stderr.write(`error: ${reason}\n`);
  return 1;
}

/** The package whose manifest is changed, or why it is not known which. */
function chosenPackage(
  { packages, workspace_members: ids, resolve }: CargoMetadata,
  word: string | undefined,
): MetadataPackage | string {
  const members = packages.filter(({ id }) => ids.includes(id));
  const names = members.map(({ name }) => name).sort();
  const shown = `${names.slice(0, 10).join(", ")}${names.length > 10 ? " …" : ""}`;
  if (word !== undefined) {
    const named = members.filter(({ name, version }) => word === name || word === `${name}@${version}`);
    return named[0] ?? `${untrusted(word)} is no package of this workspace; there are ${shown}`;
  }
  const here = members.find(({ id }) => id === resolve?.root) ?? (members.length === 1 ? members[0] : undefined);
  return here ?? `this folder is of a workspace, not of a package; name one by -p: ${shown}`;
}

/** The URL with what stands for its placeholders; or what is wrong with it, or with the id. */
async function urlOf(
  owner: MetadataPackage,
  id: string,
  template: string,
  rev: string | undefined,
): Promise<string | readonly Problem[]> {
  const source = rev === undefined ? { urls: [template] } : { git: { url: template, rev } };
  const declared = { ...source, sha256: "0".repeat(64), size: 1 };
  const metadata = { "px-meta": { download: { [id]: declared } } };
  const { declarations, problems } = await findDownloads({ packages: [{ ...owner, metadata }], resolve: null });
  const [declaration] = declarations;
  if (declaration === undefined) return problems;
  // Which target it is does not matter: what differs from one to another has been refused.
  const item = downloadFor(declaration, { triple: triple("any"), cfgs: new Set() });
  if (!item.ok) return [item.error];
  if (item.value === undefined) return template;
  return item.value.kind === "git" ? item.value.git.url : (item.value.urls[0] ?? template);
}

async function fetched(
  context: Context,
  asked: { readonly package: string; readonly id: string; readonly url: string },
  rev: string | undefined,
): Promise<Found | readonly Problem[]> {
  const network = networkOf(context.files, context.env);
  if (!network.ok) return [network.error];
  const limit = storeLimit(context.env);
  if (!limit.ok) return [limit.error];
  const store = openStore(storeFolder(context.env, process.platform, context.cwd));
  if (!store.ok) return [store.error];
  const lease = leaseOf(store.value);
  const options = {
    store: store.value,
    lease,
    settings: usualSettings,
    network: network.value,
    forbids: () => undefined,
  };
  try {
    if (rev !== undefined) {
      const { bringCommit } = await import("../../../git/commit.js");
      const commit = await bringCommit({ ...asked, rev }, { ...options, env: context.env });
      if (!commit.ok) return [commit.error];
      return { url: asked.url, sha256: commit.value.sha256, size: commit.value.size };
    }
    const file = await discover({ ...asked, limit: fileLimit }, options);
    if (!file.ok) return [file.error];
    const { sha256, size, path } = file.value;
    const format = formatByName(asked.url);
    if (format === undefined) return { url: asked.url, sha256, size };
    const unpack = await bestUnpack({ ...asked, path }, format);
    return unpack.ok ? { url: asked.url, sha256, size, unpack: unpack.value } : [unpack.error];
  } finally {
    reportProblems(context, keepWithin(context, store.value, limit.value, {}));
    lease.release();
  }
}
