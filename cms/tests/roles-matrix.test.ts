/** Role by type by action: what each person may do in the admin, asked for real. What they must answer is written here. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { singleTypes } from 'shared/domain/content-types';
import { publicTypes } from '../src/public-types.ts';
import { runningCms, type Cms } from './support/cms.ts';
import { personWith, type Person } from './support/role-person.ts';

const CODES = [
  'writer',
  'chief-editor',
  'schools-officer',
  'employment-officer',
  'strapi-super-admin',
] as const;

/** L list, R read, C create, U update, P publish, N take offline, D delete; a type without drafts has no P and N. */
const EXPECTED = `
type                     writer   chief    schools  jobs     administrator
job-description          LRCU--D  LRCUPND  LR-----  LR-----  LRCUPND
event                    LRCU--D  LRCUPND  LR-----  LR-----  LRCUPND
news-article             LRCU--D  LRCUPND  LR-----  LR-----  LRCUPND
page                     LRCU--D  LRCUPND  LR-----  LR-----  LRCUPND
plan                     LRCU--D  LRCUPND  LR-----  LR-----  LRCUPND
school-intervention      LRCU--D  LRCUPND  LRCUPND  LR-----  LRCUPND
intervention-session     LR---    LRCUD    LRCUD    LR---    LRCUD
school                   LR---    LRCUD    LRCUD    LR---    LRCUD
school-period            LR---    LRCUD    LRCUD    LR---    LRCUD
organization             LR---    LRCUD    LR---    LRCUD    LRCUD
commune                  LR---    LRCUD    LR---    LR---    LRCUD
glossary-term            LR---    LRCUD    LR---    LR---    LRCUD
qualification            LR---    LRCUD    LR---    LR---    LRCUD
resource                 LR---    LRCUD    LR---    LR---    LRCUD
sector                   LR---    LRCUD    LR---    LR---    LRCUD
testimonial              LR---    LRCUD    LR---    LR---    LRCUD
redirect                 LR---    LRCUD    LR---    LR---    LRCUD
home-page                R----    RUPND    R----    R----    RUPND
site-settings            R--      RUD      R--      R--      RUD
accessibility-statement  R--      RUD      R--      R--      RUD
`;

const [, ...rows] = EXPECTED.trim()
  .split('\n')
  .map((line) => line.split(/ +/));

let cms: Cms;
let people: Person[];
beforeAll(async () => {
  cms = await runningCms();
  people = await Promise.all(CODES.map((code) => personWith(cms, code)));
});
afterAll(() => Promise.all(people.map(({ remove }) => remove())));

/** Nothing has this id: whoever may act learns that, and whoever may not is told so first. */
const NOBODY = 'aaaaaaaaaaaaaaaaaaaaaaaa';
/** Judged after the right and before any work: whoever may act learns that this is no language, and changes nothing. */
const NO_LANGUAGE = 5;

const requests: Record<string, [method: string, path: string]> = {
  L: ['GET', '?pageSize=1'],
  R: ['GET', `/${NOBODY}`],
  C: ['POST', ''],
  U: ['PUT', `/${NOBODY}`],
  P: ['POST', `/${NOBODY}/actions/publish`],
  N: ['POST', `/${NOBODY}/actions/unpublish`],
  D: ['DELETE', `/${NOBODY}`],
};

/** Whether the CMS lets this person: any answer but a refusal of rights, and no breakdown. */
async function isAllowed({ headers }: Person, type: string, act: string): Promise<boolean> {
  const [method, path] = requests[act] as [string, string];
  const isSingle = (singleTypes as string[]).includes(type);
  const kind = isSingle ? 'single-types' : 'collection-types';
  const address = `/content-manager/${kind}/api::${type}.${type}${isSingle ? path.replace(`/${NOBODY}`, '') : path}`;
  const { status } = await fetch(cms.url + address, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    ...(method !== 'GET' && method !== 'DELETE' && { body: JSON.stringify({ locale: NO_LANGUAGE }) }),
  });
  expect([200, 400, 403, 404], `${act} ${type}`).toContain(status);
  return status !== 403;
}

test('every public type has its row', () => {
  expect(rows.map(([type]) => type).toSorted()).toEqual(publicTypes.toSorted());
});

test.each(rows)('%s', async (type = '', ...cells) => {
  const acts = [...(cells.at(-1) ?? '')];
  const got = await Promise.all(
    people.map(async (person) => {
      let cell = '';
      for (const act of acts) cell += (await isAllowed(person, type, act)) ? act : '-';
      return cell;
    }),
  );
  expect(got).toEqual(cells);
});

/** GET unless another method is named; y for allowed. */
const BESIDES = `
request                            writer  chief  schools  jobs  administrator
/upload/files                      y       y      y        y     y
POST:/upload                       y       y      y        y     y
POST:/upload/actions/bulk-delete   -       y      -        -     y
POST:/publication/publish          -       y      -        -     y
/admin/users                       -       -      -        -     y
/admin/roles                       -       -      -        -     y
/admin/api-tokens                  -       -      -        -     y
/admin/webhooks                    -       -      -        -     y
/upload/settings                   -       -      -        -     y
/content-type-builder/components   -       -      -        -     -
`;

test.each(
  BESIDES.trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(/ +/)),
)('%s', async (request = '', ...cells) => {
  const [method, path] = request.startsWith('POST:') ? ['POST', request.slice(5)] : ['GET', request];
  const got = await Promise.all(
    people.map(async ({ headers }) => {
      const sent = { ...headers, 'content-type': 'application/json' };
      const { status } = await fetch(cms.url + path, {
        method,
        headers: sent,
        ...(method === 'POST' && { body: '{}' }),
      });
      expect(status).not.toBe(401);
      return status === 403 ? '-' : 'y';
    }),
  );
  expect(got).toEqual(cells);
});
