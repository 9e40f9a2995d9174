import type { OptionWords, Vocabulary } from "./vocabulary.js";

/** A script for bash, to be sourced. Cargo's verbs are left to cargo's own completion, where that is loaded. */
export function bashScript({ own, cargo, cargoOptions }: Vocabulary): string {
  return `# px-meta for bash: source this, or put it into the folder of bash-completion as px-meta
_px_meta() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} verb= first=1 words= at
  COMPREPLY=()
  # Bash takes --option=value for three words.
  if [[ $word == = ]]; then word=; elif [[ $before == = ]]; then before=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((at = 1; at < COMP_CWORD; at++)); do
    case \${COMP_WORDS[at]} in
      --) compopt -o default 2>/dev/null; return ;;
      +* | -*) ;;
      *) if [[ -z $verb ]]; then verb=\${COMP_WORDS[at]}; elif [[ \${COMP_WORDS[at-1]} != -* ]]; then first=; fi ;;
    esac
  done
  case $verb in
    '' | help) words=${quoted([...own.map(({ name }) => name), ...cargo, "help", "--help", "--version"].join(" "))} ;;
${own.map((verb) => branch(verb.name, verb.options, verb.words)).join("\n")}
    *)
      case $before in
${values(cargoOptions)}
      esac
      if declare -F _cargo >/dev/null; then COMP_WORDS[0]=cargo; _cargo; return; fi
      words='${cargoOptions.map(({ name }) => `--${name}`).join(" ")}'
      compopt -o default 2>/dev/null ;;
  esac
  COMPREPLY+=($(compgen -W "$words" -- "$word"))
}
complete -F _px_meta px-meta
`;
}

function branch(name: string, options: readonly OptionWords[], words: readonly string[]): string {
  const dashed = options.flatMap((one) => [`--${one.name}`, ...(one.short === undefined ? [] : [`-${one.short}`])]);
  const first =
    words.length === 0 ? "" : `\n      if [[ -n $first && $word != -* ]]; then words='${words.join(" ")}'; fi`;
  return `    ${name})
      case $before in
${values(options)}
      esac
      words='${dashed.join(" ")}'${first} ;;`;
}

/** What follows an option that takes a value. */
function values(options: readonly OptionWords[]): string {
  return options
    .flatMap(({ name, short, value }) => {
      if (value === undefined) return [];
      const pattern = [`--${name}`, ...(short === undefined ? [] : [`-${short}`])].join(" | ");
      return [`        ${pattern}) ${complete(value)}; return ;;`];
    })
    .join("\n");
}

function complete(value: NonNullable<OptionWords["value"]>): string {
  switch (value.kind) {
    case "choice":
      return `COMPREPLY=($(compgen -W '${value.choices.join(" ")}' -- "$word"))`;
    case "file":
      return `local IFS=$'\\n'; compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$word"))`;
    case "folder":
      return `local IFS=$'\\n'; compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- "$word"))`;
    case "text":
      return ":";
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
