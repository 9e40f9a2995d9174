/** What stands in a script's source that fetches, where it is no comment. */
export interface SourceSign {
  /** `program`: it runs one that fetches; `git`: it clones; `archive`: it names one on a server. */
  readonly kind: "program" | "git" | "archive";
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

const signs: readonly (readonly [SourceSign["kind"], RegExp])[] = [
  ["program", /\b(?:Command::new|cmd!|which)\(\s*"((?:curl|wget|aria2c|gh|npm|yarn|pnpm|pip3?)(?:\.exe|\.cmd)?)"/],
  ["git", /\bCommand::new\(\s*"(git)(?:\.exe)?"\s*\)[\s\S]{0,400}?"(?:clone|ls-remote|fetch|pull)"/],
  [
    "archive",
    /"(https?:\/\/[^"\s]{0,1000}?(?:\/releases\/download\/|\.(?:zip|tgz|tar|gz|xz|7z|whl|exe|dll|so|deb|rpm)\b)[^"\s]{0,1000})"/,
  ],
];

/**
 * Looks at the source of a build script for what is written there to fetch something: the first of each kind. That a script
 * runs git says nothing, since many ask it for the commit, or for submodules that a published package has.
 */
export function signsIn(source: string): readonly SourceSign[] {
  const text = withoutComments(source);
  return signs.flatMap(([kind, pattern]): readonly SourceSign[] => {
    const match = pattern.exec(text);
    if (match === null) return [];
    const line = text.slice(0, match.index).split("\n").length;
    return [{ kind, text: match[1] ?? match[0], line }];
  });
}

/** Lines keep their numbers. What looks like a comment within a line may be a part of a URL, or of a pattern of files. */
function withoutComments(source: string): string {
  return source.replace(/^[ \t]*\/\/.*$/gm, "");
}
