/** Publishes and watches the CMS until the resources are released. */
import type { CmsClient } from 'shared/cms/client';
import { awaitRevision } from 'shared/cms/publication';
import { printReport, type Problem } from 'shared/cms/report';
import { Failure } from '../failure.ts';
import { exitCodeOf } from './exit-code-of.ts';
import type { PublisherMessage } from './messages.ts';
import type { Publisher } from './publisher.ts';
import { watchCms, type CmsWatch } from './watch-cms.ts';

/** @param tell hears how the first publication ended. */
export async function keepPublishing(
  publisher: Publisher,
  client: CmsClient,
  tell: (message: PublisherMessage) => void,
  resources: AsyncDisposableStack,
): Promise<void> {
  const stop = new AbortController();
  resources.defer(() => stop.abort());
  const watching = watchCms(watchOf(publisher, client), stop.signal);
  let isFirst = true;
  const publishing = publisher.run(stop.signal, (error) => {
    if (error) printFailure(error);
    if (isFirst) tell(firstAttempt(error, publisher.pulled?.problems ?? []));
    isFirst = false;
  });
  await Promise.all([watching, publishing]);
}

export function printFailure(error: unknown): void {
  console.error(error instanceof Failure ? [...error.details, error.message].join('\n') : error);
}

function watchOf(publisher: Publisher, client: CmsClient): CmsWatch {
  return {
    askRevision: (after, wait, signal) => awaitRevision(client, after, { wait, signal }),
    known: () => publisher.known,
    onRevision: (revision) => publisher.announce(revision),
    onOlder: (revision) => publisher.doubt(revision),
    onReach(error) {
      console.log(
        error instanceof Error ? `The CMS cannot be asked: ${error.message}` : 'The CMS answers again.',
      );
      if (!error) publisher.pullAgain();
    },
  };
}

function firstAttempt(error: Error | undefined, problems: readonly Problem[]): PublisherMessage {
  const notice = problems.length > 0 ? printReport(problems) : '';
  if (!error) return { kind: 'first attempt', notice };
  return { kind: 'first attempt', notice, failure: { sentence: error.message, exitCode: exitCodeOf(error) } };
}
