import type { OptionWords, VerbWords, Vocabulary } from "./vocabulary.js";

/** A script for PowerShell, to be run from the user's profile. */
export function powershellScript({ own, cargo, cargoOptions }: Vocabulary): string {
  const verbs = [
    ...own.map(({ name, summary }) => [name, summary] as const),
    ...cargo.map((name) => [name, "cargo's own"] as const),
  ];
  return `# px-meta for PowerShell: dot-source this in $PROFILE
Register-ArgumentCompleter -Native -CommandName 'px-meta' -ScriptBlock {
  param($word, $line, $position)
  $verbs = [ordered]@{
${verbs.map(([name, help]) => `    ${quoted(name)} = ${quoted(help)}`).join("\n")}
  }
  $options = @{
${[...own.map(table), table({ name: "", summary: "", words: [], options: cargoOptions })].join("\n")}
  }
  $words = @{
${own.flatMap(({ name, words }) => (words.length === 0 ? [] : [`    ${quoted(name)} = @(${words.map(quoted).join(", ")})`])).join("\n")}
  }
  $values = @{
${own.flatMap(values).join("\n")}
  }
  $given = @($line.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($word -ne '' -and $given.Count -gt 0) { $given = @($given | Select-Object -SkipLast 1) }
  $verb = $given | Where-Object { $_ -notlike '-*' -and $_ -notlike '+*' } | Select-Object -First 1
  $before = $given | Select-Object -Last 1
  if (-not $verb) { $found = $verbs }
  elseif ($values.ContainsKey("$verb $before")) { $found = [ordered]@{}; $values["$verb $before"] | ForEach-Object { $found[$_] = $_ } }
  else {
    $found = [ordered]@{}
    if ($words.ContainsKey($verb)) { $words[$verb] | ForEach-Object { $found[$_] = $_ } }
    $known = if ($options.ContainsKey($verb)) { $options[$verb] } else { $options[''] }
    foreach ($name in $known.Keys) { $found[$name] = $known[$name] }
  }
  $found.GetEnumerator() | Where-Object { $_.Key -like "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_.Key, $_.Key, 'ParameterValue', $_.Value)
  }
}
`;
}

function table({ name, options }: VerbWords): string {
  const rows = options.map((one) => `      ${quoted(`--${one.name}`)} = ${quoted(one.help)}`);
  return `    ${quoted(name)} = [ordered]@{\n${rows.join("\n")}\n    }`;
}

function values({ name, options }: VerbWords): readonly string[] {
  return options.flatMap(({ name: option, value }: OptionWords) =>
    value?.kind === "choice"
      ? [`    ${quoted(`${name} --${option}`)} = @(${value.choices.map(quoted).join(", ")})`]
      : [],
  );
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
