import { type Emitter, folderName, heading } from "./emitter.js";

/** A part of an ebuild. Several sources of one file stand in lines of their own with the same name. */
export const emitter: Emitter = {
  text: (files, index) => `# ${heading("for an ebuild")}
${files.map(({ name, sha256, whose }) => `# ${name}: ${whose.join(", ")}, sha256 ${sha256}\n`).join("")}SRC_URI+="
${files.flatMap(({ name, urls }) => urls.map((url) => `\t${url} -> ${name}\n`)).join("")}"

# To be called in src_prepare.
px_meta_downloads() {
	local folder="\${WORKDIR}/${folderName}" file
	mkdir -p "\${folder}" || die
	for file in${files.map(({ name }) => ` \\\n\t\t${name}`).join("")}
	do
		ln -s "\${DISTDIR}/\${file}" "\${folder}/" || die
	done
	cat > "\${folder}/downloads.json" <<'PX_META_END' || die
${index}PX_META_END
	export PX_META_DOWNLOADS="\${folder}/downloads.json"
}
`,
};
