import { type Emitter, folderName } from "./emitter.js";

/** A list of sources for a module of a flatpak-builder manifest. */
export const emitter: Emitter = {
  text(files, index) {
    const dest = folderName;
    const sources = [
      ...files.map(({ name, urls: [url, ...mirrors], sha256 }) => ({
        ...{ type: "file", url },
        ...(mirrors.length === 0 ? {} : { "mirror-urls": mirrors }),
        ...{ sha256, dest, "dest-filename": name },
      })),
      { type: "inline", contents: index, dest, "dest-filename": "downloads.json" },
    ];
    return `${JSON.stringify(sources, undefined, 2)}\n`;
  },
};
