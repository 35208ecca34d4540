/** The whole table of a type, and an empty one to start from. */
import { Button } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { parisDay } from 'shared/domain/paris-time';
import type { ImportableType } from '../../imports/plan-answer.ts';
import { download } from './download.ts';
import { words } from './words.ts';

export function ExportButtons({ type: { type, mayExport, mayImport } }: { type: ImportableType }) {
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isBusy, setBusy] = useState(false);

  const fetchFile = async (what: 'export' | 'model', name: string): Promise<void> => {
    setBusy(true);
    try {
      const { data } = await get(`/imports/${type}/${what}`, { responseType: 'blob' });
      download(name, data);
    } catch {
      toggleNotification({ type: 'danger', message: words.failed });
    }
    setBusy(false);
  };

  return (
    <>
      {mayExport && (
        <Button
          variant="secondary"
          size="L"
          disabled={isBusy}
          onClick={() => void fetchFile('export', `${type}-${parisDay(new Date())}.csv`)}
        >
          {words.exportAll}
        </Button>
      )}
      {mayImport && (
        <Button
          variant="tertiary"
          size="L"
          disabled={isBusy}
          onClick={() => void fetchFile('model', `modele-${type}.csv`)}
        >
          {words.model}
        </Button>
      )}
    </>
  );
}
