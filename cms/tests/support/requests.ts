/** Dates and requests of a test's own, made as a school's post makes them, and their removal. */
import type { RequestInput } from 'shared/domain/intervention-request';
import { compiled, type Cms } from './cms.ts';
import { documents } from './documents.ts';

export type Place = typeof import('../../src/requests/place-request.ts');
export type Change = typeof import('../../src/requests/change-request.ts');
type Tables = typeof import('../../src/requests/tables.ts');

const SCHOOL = { uai: '0010013J', name: 'Lycée Lalande', commune: 'Bourg-en-Bresse' };

const input: Omit<RequestInput, 'intervention' | 'session'> = {
  waiting: false,
  wishes: [],
  school: 'Lycée Lalande, Bourg-en-Bresse (0010013J)',
  commune: null,
  level: 'seconde',
  pupils: 1,
  adults: 1,
  person: 'Camille Exemple',
  role: 'Professeure principale',
  email: 'camille.exemple@etablissement.example',
  phone: null,
  message: null,
};

export interface RequestWorld {
  intervention: string;
  /** A date of the intervention with so many places, open and to come. */
  session(over?: object): Promise<string>;
  /** Posts a request; each is another post unless `postKey` says otherwise. */
  place(
    over: Partial<RequestInput> & { postKey?: string; mayHold?: boolean },
    now?: Date,
  ): ReturnType<Place['placeRequest']>;
  /** Takes away all that was made. */
  remove(): Promise<void>;
}

export const NOW = new Date('2026-11-22T09:00:00.000Z');

let posts = 0;

export async function requestWorld(cms: Cms): Promise<RequestWorld> {
  const { placeRequest } = compiled<Place>('src/requests/place-request');
  const [{ documentId: intervention }] = (await documents(cms, 'school-intervention').findMany({
    limit: 1,
  })) as [{ documentId: string }];
  const [{ documentId: commune }] = (await documents(cms, 'commune').findMany({ limit: 1 })) as [
    { documentId: string },
  ];
  const sessions: string[] = [];
  return {
    intervention,
    async session(over = {}) {
      const data = {
        intervention,
        commune,
        start: '2027-03-04T09:00:00.000Z',
        end: '2027-03-04T10:00:00.000Z',
        placesTotal: 30,
        state: 'open',
        ...over,
      };
      const { documentId } = await documents(cms, 'intervention-session').create({ data });
      sessions.push(documentId);
      return documentId;
    },
    place({ postKey, mayHold = true, ...over }, now = NOW) {
      posts += 1;
      const asked = { ...input, intervention, session: null, ...over };
      return placeRequest(
        cms.strapi,
        { input: asked, school: SCHOOL, postKey: postKey ?? `post-${posts}`, mayHold },
        now,
      );
    },
    remove: () => removeAll(cms, sessions),
  };
}

/** Kinds of the mails, in the order in which they came: what was sent forgets to whom. */
export async function mailKinds(cms: Cms): Promise<string[]> {
  const rows = await cms.strapi.db.query('mail-outbox').findMany({ orderBy: { id: 'asc' } });
  return rows.map(({ kind }: { kind: string }) => kind);
}

async function removeAll(cms: Cms, sessions: string[]): Promise<void> {
  const { REQUEST, NOTE } = compiled<Tables>('src/requests/tables');
  for (const table of [REQUEST, NOTE, 'mail-outbox']) await cms.strapi.db.query(table).deleteMany({});
  for (const documentId of sessions.splice(0))
    await documents(cms, 'intervention-session').delete({ documentId });
}
