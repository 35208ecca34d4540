/** The files that nothing uses, and their deletion, one after another. */
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { UnusedFile } from '../../unused-files/unused-file.ts';

export interface UnusedFiles {
  /** Null until the answer comes. */
  files: readonly UnusedFile[] | null;
  /** When it came: what is fresh is so from there. */
  now: Date;
  /** French; null when all is well. */
  trouble: string | null;
  /** The id of the file that is being deleted. */
  deleting: number | null;
  remove: (file: UnusedFile) => Promise<void>;
}

export function useUnusedFiles(): UnusedFiles {
  const { get, del } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [files, setFiles] = useState<readonly UnusedFile[] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [now, setNow] = useState(() => new Date());
  const [deleting, setDeleting] = useState<number | null>(null);

  useEffect(() => {
    let isOver = false;
    const ask = async () => {
      try {
        const { data } = await get<UnusedFile[]>('/unused-files');
        if (isOver) return;
        setFiles(data);
        setNow(new Date());
      } catch {
        if (!isOver)
          setTrouble('La liste ne peut pas être lue pour le moment. Rechargez la page dans un instant.');
      }
    };
    void ask();
    return () => {
      isOver = true;
    };
  }, [get]);

  const remove = async (file: UnusedFile) => {
    setDeleting(file.id);
    try {
      await del(`/unused-files/${file.id}`);
      setFiles((all) => all?.filter(({ id }) => id !== file.id) ?? null);
      toggleNotification({ type: 'success', message: `«\u202F${file.name}\u202F» est supprimé.` });
    } catch (error) {
      const message = error instanceof Error ? error.message : 'Le fichier n’a pas pu être supprimé.';
      toggleNotification({ type: 'danger', message });
    }
    setDeleting(null);
  };
  return { files, now, trouble, deleting, remove };
}
