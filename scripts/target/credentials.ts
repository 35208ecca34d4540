/** Who may write to object storage: the SDK reads it from the environment of the process alone. */
import type { Environment } from '../environment/env-file.ts';

/** What the `.env` says of it counts, too. @param environment the `.env` and the environment. */
export function offerCredentials(environment: Environment): void {
  for (const [name, value] of Object.entries(environment))
    if (name.startsWith('AWS_') && value !== undefined) process.env[name] ??= value;
}
