import { type Emitter, folderName, heading } from "./emitter.js";

/** A Nix expression for a folder of links with the index. */
export const emitter: Emitter = {
  text: (files, index) => `# ${heading("for Nix")}
# { downloads = pkgs.callPackage ./px-meta-downloads.nix { }; PX_META_DOWNLOADS = "\${downloads}/downloads.json"; }
{ fetchurl, linkFarm, writeText }:
linkFarm "${folderName}" [
  {
    name = "downloads.json";
    path = writeText "downloads.json" ''
${indented(index.replaceAll("''", "'''").replaceAll("${", "''${"))}    '';
  }
${files
  .map(
    ({ name, urls, sha256, whose }) => `  # ${whose.join(", ")}
  {
    name = "${name}";
    path = fetchurl {
      name = "${name}";
      urls = [
${urls.map((url) => `        "${url}"\n`).join("")}      ];
      sha256 = "${sha256}";
    };
  }
`,
  )
  .join("")}]
`,
};

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, "      ");
}
