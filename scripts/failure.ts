/** An end that was foreseen: its message is one sentence for the person at the console, naming the thing and the remedy. */
export class Failure extends Error {
  readonly exitCode: number;
  /** What another program said last, shown above the sentence. */
  readonly details: readonly string[];

  constructor(sentence: string, exitCode: number, details: readonly string[] = []) {
    super(sentence);
    this.name = 'Failure';
    this.exitCode = exitCode;
    this.details = details;
  }
}

/** The system's code of an error (`EACCES`, `ENOENT`…), or its message when it has none. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : String(error);
}
