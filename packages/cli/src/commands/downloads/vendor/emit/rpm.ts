import { type Emitter, folderName, heading } from "./emitter.js";

/** The number of the first source: packages have their own below it. */
const first = 100;

/** Parts of a spec file. Rpm takes one source for each file. */
export const emitter: Emitter = {
  text: (files, index) => `# ${heading("for a spec file")}
${files
  .map(({ name, urls, sha256, whose }, at) => {
    const [url = ""] = urls;
    return `# ${macros(whose.join(", "))}: sha256 ${sha256}\nSource${first + at}: ${macros(url)}#/${macros(name)}\n`;
  })
  .join("")}
# in %%prep:
mkdir -p ${folderName}
${files.map(({ name }, at) => `cp -p %{SOURCE${first + at}} ${folderName}/${macros(name)}\n`).join("")}cat > ${folderName}/downloads.json <<'PX_META_END'
${macros(index)}PX_META_END

# in %%build:
export PX_META_DOWNLOADS=$PWD/${folderName}/downloads.json
`,
};

/** A text in which rpm sees no macro. */
function macros(text: string): string {
  return text.replaceAll("%", "%%");
}
