/** What this person may import and export; asked once, when the page opens. */
import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { ImportableType } from '../../imports/plan-answer.ts';

/** Null until the answer comes; `failed` when none does. */
export function useImportableTypes(): { types: ImportableType[] | null; failed: boolean } {
  const { get } = useFetchClient();
  const [types, setTypes] = useState<ImportableType[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    get<{ types: ImportableType[] }>('/imports/types').then(
      ({ data }) => setTypes(data.types),
      () => setFailed(true),
    );
  }, [get]);
  return { types, failed };
}
