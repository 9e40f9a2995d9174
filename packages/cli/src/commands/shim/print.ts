import { homedir } from "node:os";
import { sep } from "node:path";
import type { Context, ExitStatus } from "../../command.js";
import { wrongUsage } from "../../verbs/parse.js";
import type { ShimPlace } from "./place.js";
import { standing } from "./standing.js";

/** A folder: absolute, and from the home directory where it lies in it. */
interface Folder {
  readonly absolute: string;
  readonly inHome?: string;
}

const printed: Readonly<Record<string, (folder: Folder) => string>> = {
  bash: (folder) => posix(folder, "~/.bashrc"),
  zsh: (folder) => posix(folder, "~/.zshrc"),
  fish: (folder) => `# in ~/.config/fish/config.fish
fish_add_path --global --prepend --move ${fishWord(folder)}
`,
  direnv: (folder) => `# in .envrc of the workspace
PATH_add ${shellWord(folder)}
`,
  mise: (folder) => `# in mise.toml of the workspace
[env]
_.path = [${JSON.stringify(folder.inHome === undefined ? folder.absolute : `~/${folder.inHome}`)}]
`,
};

/** Prints what puts the shim in front on the PATH. */
export function print(context: Context, place: ShimPlace, what: string | undefined): ExitStatus {
  const lines = what !== undefined && Object.hasOwn(printed, what) ? printed[what] : undefined;
  if (lines === undefined) {
    return wrongUsage(context, "shim", `expected one of ${Object.keys(printed).join(", ")} after \`print\``);
  }
  context.stdout.write(lines(folderOf(context, place)));
  if (standing(context.files, place).kind === "nothing") {
    context.stderr.write(`note: ${place.folder} has no shim yet: \`px-meta shim install\` writes it\n`);
  }
  return 0;
}

function folderOf({ env }: Context, { folder }: ShimPlace): Folder {
  const home = `${env.HOME ?? homedir()}${sep}`;
  return { absolute: folder, ...(folder.startsWith(home) ? { inHome: folder.slice(home.length) } : {}) };
}

/** Other programs put folders in front too, so this stands behind their lines; a shell in a shell adds nothing. */
function posix(folder: Folder, file: string): string {
  const word = shellWord(folder);
  return `# at the end of ${file}, behind what puts cargo on the PATH
case $PATH in ${word}:*) ;; *) export PATH=${word}:"$PATH" ;; esac
`;
}

function shellWord({ absolute, inHome }: Folder): string {
  return inHome === undefined
    ? `'${absolute.replaceAll("'", "'\\''")}'`
    : `"$HOME/${inHome.replace(/[\\"$`]/g, "\\$&")}"`;
}

function fishWord({ absolute, inHome }: Folder): string {
  return inHome === undefined
    ? `'${absolute.replace(/[\\']/g, "\\$&")}'`
    : `"$HOME/${inHome.replace(/[\\"$]/g, "\\$&")}"`;
}
