import type { VerbWords, Vocabulary } from "./vocabulary.js";

/** A module for elvish, to be loaded from `rc.elv`. */
export function elvishScript({ own, cargo, cargoOptions }: Vocabulary): string {
  const verbs = [
    ...own.map(({ name, summary }) => `    ${candidate(name, summary)}`),
    ...cargo.map((name) => `    ${candidate(name, "cargo's own")}`),
  ];
  const cargos = cargoOptions.map((one) => `      ${candidate(`--${one.name}`, one.help)}`);
  return `# px-meta for elvish: use this in rc.elv
set edit:completion:arg-completer[px-meta] = {|@words|
  fn candidate {|text help| edit:complex-candidate $text &display=$text' '$help }
  var given = [(each {|word| if (not (has-prefix $word '-')) { put $word } } $words[1..-1])]
  if (== (count $given) 0) {
${verbs.join("\n")}
  } else {
    var verb = $given[0]
    var before = $words[-2]
${own.map(branch).join(" else")} else {
${cargos.join("\n")}
    }
  }
}
`;
}

function branch({ name, words, options }: VerbWords): string {
  const choices = options.flatMap(({ name: option, value }) =>
    value?.kind === "choice"
      ? [`      if (eq $before ${quoted(`--${option}`)}) { put ${value.choices.map(quoted).join(" ")}; return }`]
      : [],
  );
  const lines = [
    ...choices,
    ...words.map((word) => `      put ${quoted(word)}`),
    ...options.map((one) => `      ${candidate(`--${one.name}`, one.help)}`),
  ];
  return ` if (eq $verb ${quoted(name)}) {\n${lines.join("\n")}\n    }`;
}

function candidate(text: string, help: string): string {
  return `candidate ${quoted(text)} ${quoted(help)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
