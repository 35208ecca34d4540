/** One request for all blocks of the home page that show the desk: the second to come takes the answer of the first. */
import { adminApi } from '@strapi/strapi/admin';
import type { DeskLines } from '../../desk-lines/desk-answer.ts';

const FRESH_IN_SECONDS = 5;

const desk = adminApi.injectEndpoints({
  endpoints: (builder) => ({ getDesk: builder.query<DeskLines, void>({ query: () => '/desk' }) }),
});

export interface Desk {
  /** Undefined until the first answer comes. */
  answer: DeskLines | undefined;
  isBroken: boolean;
  refresh: () => unknown;
}

export function useDesk(): Desk {
  const { data, isError, refetch } = desk.useGetDeskQuery(undefined, {
    refetchOnMountOrArgChange: FRESH_IN_SECONDS,
  });
  return { answer: data, isBroken: isError, refresh: refetch };
}
