import { isObject, type JsonValue, type Package, packageLabel, tomlText } from "@px-meta/core/stages";
import { untrusted, untrustedToml } from "../../render/untrusted.js";

/** An entry `[[download]]` as a comment for each download that packages declare, by name and version of the package. */
export function downloadEntries(packages: readonly Package[]): readonly string[] {
  const sorted = [...packages].sort((a, b) => (packageLabel(a) < packageLabel(b) ? -1 : 1));
  return sorted.flatMap((owner) => {
    const declared = isObject(owner.metadata) ? owner.metadata.download : undefined;
    return Object.entries(isObject(declared) ? declared : {}).map(([id, said]) => entryText(owner, id, said));
  });
}

function entryText(owner: Package, id: string, said: JsonValue): string {
  const { urls, size } = isObject(said) ? said : {};
  const [url] = Array.isArray(urls) ? urls : [];
  const about = [
    `${id} of ${packageLabel(owner)}`,
    ...(typeof size === "number" ? [`${size} bytes`] : []),
    // What nobody has looked at may have a user and a password.
    ...(typeof url === "string" && !url.includes("@") ? [url] : []),
  ];
  return [
    `## ${untrusted(about.join(", ")).slice(0, 200)}`,
    "# [[download]]",
    untrustedToml(`# select = { crate = ${tomlText(owner.name)}, id = ${tomlText(id)} }`),
    untrustedToml(
      `# file = ${tomlText(`/path/to/${id}`)}   # or: folder, mirror, url, skip = true, system = true, forbid = true`,
    ),
    "",
  ].join("\n");
}
