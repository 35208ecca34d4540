/** The requests of the dialog « Dupliquer et déplacer les dates »: the entry's dates once, then the copy. */
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { formLink } from '../../entries/form-link.ts';
import type { CopyAnswer, CopyRequest, DatedEntry, DatedType } from '../../event-dates/desk.ts';
import { troubleWords } from './trouble-words.ts';

/** `entry` is null until the answer comes; `trouble` says in French why none does. */
export function useDatedEntry(
  type: DatedType,
  documentId: string,
): { entry: DatedEntry | null; trouble: string | null } {
  const { get } = useFetchClient();
  const [entry, setEntry] = useState<DatedEntry | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    let isOver = false;
    get<DatedEntry>(`/event-dates/${type}/${documentId}`).then(
      ({ data }) => !isOver && setEntry(data),
      (error: unknown) => !isOver && setTrouble(troubleWords(error)),
    );
    return () => {
      isOver = true;
    };
  }, [get, type, documentId]);
  return { entry, trouble };
}

/** Copies and opens the copy; `onDone` is called before it opens. */
export function useCopy(type: DatedType, documentId: string, onDone: () => void) {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const navigate = useNavigate();
  const [isCopying, setCopying] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  const copy = async (wanted: CopyRequest): Promise<void> => {
    setCopying(true);
    setTrouble(null);
    try {
      const { data } = await post<CopyAnswer>(`/event-dates/${type}/${documentId}/copy`, wanted);
      toggleNotification({ type: 'success', message: 'La copie est faite\u202F: la voici.' });
      onDone();
      navigate(formLink(`api::${type}.${type}`, data.documentId));
    } catch (error) {
      setTrouble(troubleWords(error));
      setCopying(false);
    }
  };
  return { isCopying, trouble, copy };
}
