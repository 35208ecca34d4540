/** What the rules say of the form as it stands: read again each time its editor pauses. */
import { unstable_useContentManagerContext, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useMemo, useState } from 'react';
import { advise, type Advice } from './advice.ts';
import { knownAcronyms, readEntry, type Shape } from './read-entry.ts';

const PAUSE_MS = 600;

type Values = Readonly<Record<string, unknown>>;

/** Null until the glossary is there. Without it, advice on acronyms would be wrong: `isBlind` says that it is missing. */
export function useAdvice(): { advice: Advice[]; isBlind: boolean } | null {
  const glossary = useGlossary();
  const shape = useShape();
  const values = useSettled(useFormValues());
  return useMemo(() => {
    if (glossary === null) return null;
    const all = advise(readEntry(shape, values), knownAcronyms(glossary.acronyms, values));
    const advice = glossary.isBlind ? all.filter(({ rule }) => rule !== 'acronym') : all;
    return { advice, isBlind: glossary.isBlind };
  }, [glossary, shape, values]);
}

/** Strapi keeps no type of the form for those who use it from outside. */
function useFormValues(): Values {
  const { form } = unstable_useContentManagerContext();
  return (form as { values: Values }).values;
}

function useShape(): Shape {
  const { contentType, components, layout } = unstable_useContentManagerContext();
  const { metadatas, components: parts } = layout.edit;
  return useMemo(
    () => ({
      attributes: contentType?.attributes ?? {},
      components: Object.fromEntries(
        Object.entries(components).map(([uid, { attributes, info }]) => [
          uid,
          { attributes, name: info.displayName },
        ]),
      ),
      labelOf: (component, field) =>
        (component === ''
          ? metadatas[field]?.label
          : parts[component]?.layout.flat().find(({ name }) => name === field)?.label) ?? field,
    }),
    [contentType, components, metadatas, parts],
  );
}

/** The value as it was when it last stayed the same for a moment. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(value), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [value]);
  return settled;
}

interface Glossary {
  acronyms: readonly string[];
  isBlind: boolean;
}

/** Asked for once, when the panel is opened. */
function useGlossary(): Glossary | null {
  const { get } = useFetchClient();
  const [glossary, setGlossary] = useState<Glossary | null>(null);
  useEffect(() => {
    let isOver = false;
    const ask = async () => {
      const answer = await get<string[]>('/writing-advice/acronyms').then(
        ({ data }) => ({ acronyms: data, isBlind: false }),
        () => ({ acronyms: [], isBlind: true }),
      );
      if (!isOver) setGlossary(answer);
    };
    void ask();
    return () => {
      isOver = true;
    };
  }, [get]);
  return glossary;
}
