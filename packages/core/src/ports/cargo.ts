/** A program's whole answer. */
export interface Answer {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The programs whose answers the pipeline needs: cargo, rustc and compilers. */
export interface Cargo {
  /** Runs a program to its end, without standard input. */
  ask(
    program: string,
    args: readonly string[],
    options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
  ): Promise<Answer>;
}
