import type { Command } from "../../command.js";
import { parseGiven, wrongUsage } from "../../verbs/parse.js";
import { type Vocabulary, vocabulary } from "./vocabulary.js";

const shells: { readonly [shell: string]: () => Promise<(words: Vocabulary) => string> } = {
  bash: async () => (await import("./bash.js")).bashScript,
  zsh: async () => (await import("./zsh.js")).zshScript,
  fish: async () => (await import("./fish.js")).fishScript,
  powershell: async () => (await import("./powershell.js")).powershellScript,
  elvish: async () => (await import("./elvish.js")).elvishScript,
};

const names = Object.keys(shells).join("|");

/** `px-meta completions`: what a shell must know to complete what is typed. */
export const command: Command = {
  name: "completions",
  summary: "print a script by which a shell completes px-meta's verbs and options",
  usage: names,
  about: `  bash          source <(px-meta completions bash)
  zsh           px-meta completions zsh > DIR/_px-meta, where DIR is in $fpath
  fish          px-meta completions fish > ~/.config/fish/completions/px-meta.fish
  powershell    px-meta completions powershell | Out-String | Invoke-Expression
  elvish        eval (px-meta completions elvish | slurp)`,
  options: {},
  run: async (context, args) => {
    const parsed = parseGiven(command, args);
    if (!parsed.ok) return wrongUsage(context, command.name, parsed.error);
    const [shell = "", ...more] = parsed.value.positionals;
    const load = Object.hasOwn(shells, shell) ? shells[shell] : undefined;
    if (load === undefined || more.length > 0) {
      return wrongUsage(context, command.name, `expected one of ${names.replaceAll("|", ", ")}`);
    }
    const script = await load();
    context.stdout.write(script(await vocabulary()));
    return 0;
  },
};
