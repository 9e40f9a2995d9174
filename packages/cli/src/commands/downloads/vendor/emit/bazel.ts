import { type Emitter, folderName, heading } from "./emitter.js";

/** A part of MODULE.bazel, and in comments the rule that puts the files beside the index. */
export const emitter: Emitter = {
  text: (files) => `# ${heading("for MODULE.bazel")}
http_file = use_repo_rule("@bazel_tools//tools/build_defs/repo:http.bzl", "http_file")
${files
  .map(
    ({ name, urls, sha256, whose }) => `
# ${whose.join(", ")}
http_file(
    name = "${repositoryOf(sha256)}",
    downloaded_file_path = "${name}",
    sha256 = "${sha256}",
    urls = [
${urls.map((url) => `        "${url}",\n`).join("")}    ],
)
`,
  )
  .join("")}
# For a BUILD.bazel beside the downloads.json that \`px-meta downloads vendor DIR\` writes. The build script has
# PX_META_DOWNLOADS = "\${pwd}/$(execpath ${folderName}/downloads.json)" and the rule in its data.
# genrule(
#     name = "px_meta_downloads",
#     srcs = [
#         "downloads.json",
${files.map(({ sha256 }) => `#         "@${repositoryOf(sha256)}//file",\n`).join("")}#     ],
#     outs = [
#         "${folderName}/downloads.json",
${files.map(({ name }) => `#         "${folderName}/${name}",\n`).join("")}#     ],
#     cmd = "cp $(SRCS) $(RULEDIR)/${folderName}/",
# )
`,
};

function repositoryOf(sha256: string): string {
  return `px_meta_${sha256.slice(0, 16)}`;
}
