import type { OptionWords, VerbWords, Vocabulary } from "./vocabulary.js";

/** A function for zsh, to be put into a folder of `fpath` as `_px-meta`, or sourced. */
export function zshScript({ own, cargo, cargoOptions }: Vocabulary): string {
  const verbs = [
    ...own.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`),
    ...cargo.map((name) => `    ${quoted(`${name}:cargo's own`)}`),
  ];
  return `#compdef px-meta
# px-meta for zsh: put this into a folder of $fpath as _px-meta, or source it
_px_meta() {
  local curcontext=$curcontext state line
  local -a verbs
  verbs=(
${verbs.join("\n")}
  )
  _arguments -C '(- *)'{-h,--help}'[show all verbs]' '(- *)'{-V,--version}'[show the version]' '1: :->verb' '*:: :->rest'
  case $state in
    verb) _describe -t verbs verb verbs ;;
    rest)
      case $line[1] in
${own.map(branch).join("\n")}
        *)
          words[1]=(cargo $line[1])
          if (( $+functions[_cargo] )); then (( CURRENT += 1 )); _cargo
          else _arguments ${cargoOptions.map(argument).join(" ")} '*:file:_files'; fi ;;
      esac ;;
  esac
}
if [[ $funcstack[1] == _px-meta ]]; then _px_meta "$@"; else compdef _px_meta px-meta; fi
`;
}

function branch({ name, options, words }: VerbWords): string {
  const first = words.length === 0 ? [] : [quoted(`1:what:(${words.join(" ")})`)];
  const lines = [...options.map(argument), ...first, quoted("*:file:_files")].map((one) => `            ${one}`);
  return `        ${name})\n          _arguments -s \\\n${lines.join(" \\\n")} ;;`;
}

/** One argument of \`_arguments\`: an option excludes itself and its short form, unless it may stand several times. */
function argument({ name, short, help, isRepeated, value }: OptionWords): string {
  const names = [...(short === undefined ? [] : [`-${short}`]), `--${name}${value === undefined ? "" : "="}`];
  const end = `[${help.replace(/[[\]\\:]/g, "\\$&")}]${value === undefined ? "" : `:${name}:${action(value)}`}`;
  const before = isRepeated ? "*" : `(${names.join(" ").replace("=", "")})`;
  return names.length === 1
    ? quoted(`${before}${names[0]}${end}`)
    : `${quoted(before)}{${names.join(",")}}${quoted(end)}`;
}

function action(value: NonNullable<OptionWords["value"]>): string {
  switch (value.kind) {
    case "choice":
      return `(${value.choices.join(" ")})`;
    case "file":
      return "_files";
    case "folder":
      return "_files -/";
    case "text":
      return " ";
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
