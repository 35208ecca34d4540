/**
 * Why a pull stopped. Each reason has an exit code of its own, so that whoever runs a build can tell an outage from a
 * refused token without reading; the sentence names the cause and is French, because staff read it too.
 */
export const exitCodes = {
  unreachable: 10,
  timeout: 11,
  'cut-off': 12,
  'token-refused': 13,
  'not-graphql': 14,
  'graphql-errors': 15,
  'count-differs': 16,
  'bad-single': 17,
  'never-still': 18,
  'snapshot-file': 19,
} as const;

export type PullFailure = keyof typeof exitCodes;

export class PullError extends Error {
  override readonly name = 'PullError';
  readonly failure: PullFailure;

  constructor(failure: PullFailure, sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.failure = failure;
  }

  get exitCode(): number {
    return exitCodes[this.failure];
  }
}
