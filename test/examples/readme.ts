/** A command that a README prints after `$ `, and what it says the reader will see. */
export interface Step {
  readonly command: readonly string[];
  /** The lines below the command. A line `...` stands for any lines, `…` within a line for any text. */
  readonly expected: string;
}

/** The steps of all `console` blocks of a page, in order. */
export function stepsOf(markdown: string): readonly Step[] {
  const blocks = [...markdown.matchAll(/^```console\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? "");
  return blocks.flatMap((block) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((step) => {
        const [command = "", ...lines] = step.split("\n");
        return { command: words(command), expected: lines.join("\n").trimEnd() };
      }),
  );
}

/** Splits a command at spaces; quotes hold a word together, as in a shell. There are no variables and no pipes. */
function words(command: string): readonly string[] {
  const found = command.matchAll(/(?:[^\s'"]+|'[^']*'|"[^"]*")+/g);
  return [...found].map(([word]) => word.replaceAll(/'([^']*)'|"([^"]*)"/g, "$1$2"));
}

/** Whether a program said what the page prints. */
export function fits(expected: string, actual: string): boolean {
  const pattern = expected
    .split("\n")
    .map((line) => (line === "..." ? "(?:[^\\n]*\\n)*?" : `${escaped(line).replaceAll("…", "[^\\n]*")}\\n`))
    .join("");
  return new RegExp(`^${pattern}$`).test(`${actual.trimEnd()}\n`);
}

function escaped(text: string): string {
  return text.trimEnd().replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
