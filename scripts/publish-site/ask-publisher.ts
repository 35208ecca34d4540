/** Where a publisher is running already, it publishes: it is asked to, and followed until it has. */
import { setTimeout as delay } from 'node:timers/promises';
import type { PublisherStatus } from 'shared/domain/publisher-status';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import type { OneOrder, PublishedOnce } from './publish-once.ts';

const LOOK_MS = 200;

/** @returns undefined when no publisher answers. @throws Failure when it cannot publish. */
export async function askPublisher(order: OneOrder): Promise<PublishedOnce | undefined> {
  const { settings, environment, approve } = order;
  const ask: Ask = (path, method) =>
    exchange(`${settings.publisherUrl}${path}`, method, environment['PUBLISHER_TOKEN'] ?? '');
  const before = await ask('/status', 'GET');
  if (!before) return undefined;
  if (before.hold) throw held(before.hold);
  // A yes is a yes to something: what waits already, or what this publication turns out to take away.
  if (approve && before.approval) return result(await carryOut('/approve', before, ask, order));
  const after = await carryOut('/publish', before, ask, order);
  return result(approve && after.approval ? await carryOut('/approve', after, ask, order) : after);
}

type Ask = (path: string, method: string) => Promise<PublisherStatus | undefined>;

/** @returns the status once the publisher has done what it was asked. */
async function carryOut(
  command: '/publish' | '/approve',
  before: PublisherStatus,
  ask: Ask,
  { onStep }: OneOrder,
): Promise<PublisherStatus> {
  if (!(await ask(command, 'POST')))
    throw new Failure('The publisher refuses to publish: look at what it says itself.', exitCodes.unexpected);
  for (;;) {
    await delay(LOOK_MS);
    const status = await ask('/status', 'GET');
    if (!status)
      throw new Failure('The publisher has stopped: start it, then publish again.', exitCodes.unexpected);
    const { step, done, total } = status.activity;
    onStep(total > 0 ? `${step} ${done}/${total}` : step);
    if (status.hold) throw held(status.hold);
    // A publication that was under way when it was asked goes over into the one asked for without a pause.
    if (status.publications > before.publications && step === 'waiting') return status;
  }
}

function result({ live, failure, approval, problems, releases }: PublisherStatus): PublishedOnce {
  if (failure) throw new Failure(failure.message, failure.exitCode);
  const { release = 0, revision = 0, pages = 0 } = live ?? {};
  const changed = releases.find((one) => one.release === release)?.changed ?? 0;
  const found = { release, revision, pages, changed, problems };
  return approval ? { ...found, approval } : found;
}

async function exchange(url: string, method: string, token: string): Promise<PublisherStatus | undefined> {
  try {
    const response = await fetch(url, { method, headers: { authorization: `Bearer ${token}` } });
    return response.ok ? ((await response.json()) as PublisherStatus) : undefined;
  } catch {
    return undefined;
  }
}

function held({ release, since }: NonNullable<PublisherStatus['hold']>): Failure {
  const sentence = `The site was taken back to release ${release} on ${since} and is held there: end that with pnpm rollback --lift, then publish again.`;
  return new Failure(sentence, exitCodes.held);
}
