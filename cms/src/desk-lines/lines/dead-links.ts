/** Entries online whose links to other sites lead nowhere, on two different days at least. */
import type { Core } from '@strapi/strapi';
import { LINK, PLACE, type LinkRow, type PlaceRow } from '../../link-check/tables';
import { deadLinkWhy } from '../../link-check/words';
import { publicTypes, uidOf, type ContentUid } from '../../public-types';
import { titleText } from '../../entries/title-field';
import { entryOf } from '../entry-link';
import { firstOf, type DeskLine } from '../line';

/** More than anyone corrects before the next check. */
const MOST = 200;

interface DeadPlace {
  uid: ContentUid;
  documentId: string;
  title: string | null;
  link: LinkRow;
}

export const deadLinks: DeskLine = {
  key: 'dead-links',
  group: 'review',
  title: 'Liens morts vers d’autres sites',
  types: () => publicTypes.map(uidOf),
  async find({ strapi, uids }) {
    return firstOf(
      await deadPlaces(strapi, uids),
      ({ link }) => Date.parse(link.failedOn ?? ''),
      ({ link: { address, status, failedOn }, ...place }) =>
        entryOf(place, deadLinkWhy(address, status ?? 0, failedOn ?? '')),
    );
  },
};

async function deadPlaces(strapi: Core.Strapi, uids: ContentUid[]): Promise<DeadPlace[]> {
  const dead: LinkRow[] = await strapi.db.query(LINK).findMany({ where: { isDead: true }, limit: MOST });
  if (dead.length === 0) return [];
  const links = new Map(dead.map((link) => [link.address, link]));
  const places: PlaceRow[] = await strapi.db
    .query(PLACE)
    .findMany({ where: { address: { $in: [...links.keys()] }, uid: { $in: uids } } });
  const byType = [...Map.groupBy(places, ({ uid }) => uid)];
  return (
    await Promise.all(byType.map(([uid, rows]) => stillOnline(strapi, uid as ContentUid, rows, links)))
  ).flat();
}

/** An entry published since the check may lead elsewhere now: the next check looks at it again. */
async function stillOnline(
  strapi: Core.Strapi,
  uid: ContentUid,
  places: PlaceRow[],
  links: ReadonlyMap<string, LinkRow>,
): Promise<DeadPlace[]> {
  const title = titleText(strapi, uid);
  const online: Record<string, string>[] = await strapi.db.query(uid).findMany({
    select: ['documentId', 'publishedAt', 'updatedAt', ...(title === undefined ? [] : [title])],
    where: {
      publishedAt: { $notNull: true },
      documentId: { $in: places.map(({ documentId }) => documentId) },
    },
  });
  const entries = new Map(online.map((entry) => [entry['documentId'], entry]));
  return places.flatMap(({ address, documentId }) => {
    const entry = entries.get(documentId);
    const link = links.get(address);
    if (!entry || !link || changedSince(entry, link)) return [];
    return [{ uid, documentId, title: (title && entry[title]) ?? null, link }];
  });
}

function changedSince({ publishedAt, updatedAt }: Record<string, string>, { checkedAt }: LinkRow): boolean {
  return [publishedAt, updatedAt].some((at) => Date.parse(at ?? '') > Number(checkedAt));
}
