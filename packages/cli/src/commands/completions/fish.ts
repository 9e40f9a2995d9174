import type { OptionWords, VerbWords, Vocabulary } from "./vocabulary.js";

/** A script for fish, to be put into its folder of completions as `px-meta.fish`. */
export function fishScript({ own, cargo, cargoOptions }: Vocabulary): string {
  const start = "complete -c px-meta";
  const verbs = [
    ...own.map(({ name, summary }) => `${start} -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`),
    ...cargo.map((name) => `${start} -n __fish_use_subcommand -f -a ${name} -d ${quoted("cargo's own")}`),
  ];
  const lines = own.flatMap(({ name, options, words }: VerbWords) => {
    const condition = quoted(`__fish_seen_subcommand_from ${name}`);
    const first = words.length === 0 ? [] : [`${start} -n ${condition} -f -a ${quoted(words.join(" "))}`];
    return [...first, ...options.map((one) => `${start} -n ${condition} ${option(one)}`)];
  });
  const ofCargo = quoted(`__fish_seen_subcommand_from ${cargo.join(" ")}`);
  return [
    "# px-meta for fish: put this into ~/.config/fish/completions as px-meta.fish",
    ...verbs,
    ...lines,
    ...cargoOptions.map((one) => `${start} -n ${ofCargo} ${option(one)}`),
    "",
  ].join("\n");
}

function option({ name, short, help, value }: OptionWords): string {
  const names = `${short === undefined ? "" : `-s ${short} `}-l ${name}`;
  return `${names}${value === undefined ? "" : ` ${follows(value)}`} -d ${quoted(help)}`;
}

function follows(value: NonNullable<OptionWords["value"]>): string {
  switch (value.kind) {
    case "choice":
      return `-x -a ${quoted(value.choices.join(" "))}`;
    case "file":
      return "-r -F";
    case "folder":
      return "-x -a '(__fish_complete_directories)'";
    case "text":
      return "-x";
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
