import { errorCode } from '../failure.ts';

/** Another file system, one without hard links, or a file that has as many as it can: then a copy serves as well. */
const NO_LINKS = new Set(['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/** Whether a hard link failed for a reason that a copy does not have. */
export function cannotLink(error: unknown): boolean {
  return NO_LINKS.has(errorCode(error));
}
