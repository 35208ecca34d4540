/** What kept a release from object storage: whatever that is, the site on this machine is live. */
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';

export class TargetFailure extends Failure {
  /** The storage has not refused: it holds something newer, which another machine has brought. */
  readonly holdsNewer: boolean;

  constructor({ message, exitCode, details }: Failure) {
    super(message, exitCodes.target, details);
    this.holdsNewer = exitCode === exitCodes.olderRevision;
  }
}
