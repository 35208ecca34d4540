import { expect, it } from 'vitest';
import { headerTable } from './header-table.ts';
import { intakeRedirects, nginxIntake } from './intake.ts';
import { writeNginx } from './nginx.ts';
import { writeRedirects } from './redirects.ts';

const SITE = 'https://metiers.example';
const CMS = 'https://cms.example';

it('leads from hosts of files to the CMS where it has a name of its own', () => {
  expect(writeRedirects(intakeRedirects(SITE, `${CMS}/`))).toBe(
    ['', '/confirmer', '/ma-demande']
      .flatMap((part) =>
        ['', '/'].map(
          (end) => `/demander-une-intervention${part}${end} ${CMS}/demander-une-intervention${part}/ 302\n`,
        ),
      )
      .join(''),
  );
});

it.each([null, 'https://metiers.example:1337', 'https://metiers.example'])(
  'leads to the page that says so where the CMS is %s',
  (intakeUrl) => {
    for (const { to } of intakeRedirects(SITE, intakeUrl))
      expect(to).toBe('/demander-une-intervention/indisponible/');
  },
);

it('has nginx hand three addresses to the CMS, and no other', () => {
  const [, pattern = ''] =
    /^location ~ (\S+) \{\n {2}proxy_pass "https:\/\/cms\.example";/.exec(nginxIntake(CMS)[0] ?? '') ?? [];
  const path = new RegExp(pattern);
  for (const end of ['', 'confirmer/', 'ma-demande/'])
    expect(path.test(`/demander-une-intervention/${end}`)).toBe(true);
  for (const other of [
    '/demander-une-intervention',
    '/demander-une-intervention/formulaire/',
    '/a/demander-une-intervention/',
  ])
    expect(path.test(other)).toBe(false);
});

it('has nginx say itself who asks, keep the browser’s keys, and fall back on pages of the release', () => {
  const [location = ''] = nginxIntake(CMS);
  for (const line of [
    'proxy_set_header X-Forwarded-For $remote_addr;',
    'proxy_set_header X-Forwarded-Proto $scheme;',
    'proxy_set_header X-Forwarded-Host $http_host;',
    'proxy_set_header Cookie "";',
    'client_max_body_size 65536;',
    'error_page 413 /demander-une-intervention/trop-long/;',
    'error_page 502 503 504 =503 /demander-une-intervention/indisponible/;',
  ])
    expect(location).toContain(`\n  ${line}\n`);
});

it('tells nginx of no CMS where none is known', () => {
  const text = writeNginx(headerTable(SITE, { scripts: [], styles: [] }), [], null);
  expect(text).not.toContain('proxy_pass');
  expect(text).toContain('return 302 "/demander-une-intervention/indisponible/";');
});
