/** The panel « Mise en ligne » beside every form of a type with drafts. It asks the server nothing. */
import { unstable_useDocument } from '@strapi/strapi/admin';
import { lazy, Suspense, useMemo } from 'react';
import type { EntryContext } from '../content-manager/content-manager.ts';

const ScheduleSummary = lazy(async () => ({
  default: (await import('./schedule-summary.tsx')).ScheduleSummary,
}));

export function SchedulePanel({ collectionType, model, activeTab, document, meta }: EntryContext) {
  // The schema alone, which the form has loaded already.
  const { schema } = unstable_useDocument({ collectionType, model }, { skip: true });
  const online = meta?.availableStatus?.find(({ publishedAt }) => publishedAt);
  const onlineSince = online?.publishedAt ?? null;
  const isModified = document?.status === 'modified';
  const problem = document?.scheduleProblem ?? null;
  // Strapi compares what it is given in depth at each turn: the same element is compared at once.
  const content = useMemo(
    () => (
      <Suspense fallback={null}>
        <ScheduleSummary {...{ onlineSince, isModified, problem }} />
      </Suspense>
    ),
    [onlineSince, isModified, problem],
  );
  if (schema?.options?.draftAndPublish !== true || activeTab === 'published') return null;
  return { title: 'Mise en ligne', content };
}
