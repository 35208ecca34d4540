/** The intake over a real web server, in front of a site of two pages, with a clock that the test sets. */
import http, { type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ANSWER_TEMPLATE, FORM_TEMPLATE, REQUEST_PATH, TIME_FIELD } from 'shared/intake/form-fields';
import { compiled, type Cms } from './cms.ts';
import { answerPage, formPage } from './intake-pages.ts';
import type { RequestWorld } from './requests.ts';

type FormTime = typeof import('../../src/intake/form-time.ts');
type Intake = typeof import('../../src/intake/intake.ts');
type Templates = typeof import('../../src/intake/templates.ts');

const POLICY = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'";

export interface Shown {
  status: number;
  headers: Headers;
  html: string;
}

export interface TestIntake {
  url: string;
  site: TestSite;
  /** The moment at which everything happens. */
  now: Date;
  get(path: string, headers?: Record<string, string>): Promise<Shown>;
  /** From a page of ours; `over` adds and replaces headers. */
  post(path: string, fields: Record<string, string>, over?: Record<string, string>): Promise<Shown>;
  /** A form that was given out a minute ago, filled in well. */
  filled(over?: Record<string, string>): Record<string, string>;
  stop(): Promise<void>;
}

export interface TestSite {
  url: string;
  /** What it was asked for, and by which `If-None-Match`. */
  asked: (string | undefined)[];
  /** Answers nothing but 503 from now on. */
  isDown: boolean;
  /** Changes what it gives out. */
  version: number;
}

export async function startIntake(cms: Cms, world: RequestWorld): Promise<TestIntake> {
  const { createIntake } = compiled<Intake>('src/intake/intake');
  const { openTemplates } = compiled<Templates>('src/intake/templates');
  const site = await startSite(world.intervention);
  const now = () => intake.now;
  const answer = createIntake(cms.strapi, {
    site: site.url,
    origins: [site.url],
    proxies: 1,
    now,
    templates: openTemplates(site.url, now),
  });
  const server = await listen(async (request, response) => {
    const written = await answer(request);
    response.writeHead(written?.status ?? 404, written?.headers ?? {}).end(written?.body);
  });
  const intake: TestIntake = {
    url: server.url,
    site,
    now: new Date('2026-11-22T09:00:00.000Z'),
    get: (path, headers = {}) => ask(server.url + path, { headers }),
    post: (path, fields, over = {}) =>
      ask(server.url + path, {
        method: 'POST',
        headers: { origin: site.url, 'content-type': 'application/x-www-form-urlencoded', ...over },
        body: new URLSearchParams(fields).toString(),
      }),
    filled: (over = {}) => ({ ...good(world.intervention), [TIME_FIELD]: timeAt(intake.now, 60), ...over }),
    stop: async () => {
      await server.stop();
      await site.stop();
    },
  };
  return intake;
}

/** As a form that was given out `seconds` before `now` says. */
export function timeAt(now: Date, seconds: number): string {
  const { signFormTime } = compiled<FormTime>('src/intake/form-time');
  return signFormTime(new Date(now.getTime() - seconds * 1000));
}

export { REQUEST_PATH };

function good(intervention: string): Record<string, string> {
  return {
    intervention,
    session: '',
    wish1: 'Un mardi de mars',
    wish2: '',
    wish3: '',
    school: 'Lycée Lalande, Bourg-en-Bresse (0010013J)',
    commune: '',
    level: 'seconde',
    pupils: '28',
    adults: '2',
    person: 'Camille Exemple',
    role: 'Professeure principale',
    email: 'camille.exemple@etablissement.example',
    phone: '',
    message: '',
    website: '',
  };
}

async function startSite(intervention: string): Promise<TestSite & { stop(): Promise<void> }> {
  const server = await listen((request, response) => {
    const etag = `"${site.version}"`;
    site.asked.push(request.headers['if-none-match']);
    const html = request.url === ANSWER_TEMPLATE ? answerPage : request.url === FORM_TEMPLATE && form();
    if (site.isDown || html === false) response.writeHead(503).end();
    else if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else
      response
        .writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          etag,
          'content-security-policy': POLICY,
        })
        .end(html);
  });
  const form = () =>
    formPage({ intervention: [[intervention, `Version ${site.version}`]], session: [['autre', 'Autre']] });
  const site = {
    url: server.url,
    asked: [] as (string | undefined)[],
    isDown: false,
    version: 1,
    stop: server.stop,
  };
  return site;
}

async function listen(listener: RequestListener): Promise<{ url: string; stop(): Promise<void> }> {
  const server = http.createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => void server.close(() => resolve()));
  };
  return { url: `http://127.0.0.1:${port}`, stop };
}

async function ask(url: string, init: RequestInit): Promise<Shown> {
  const answer = await fetch(url, { redirect: 'manual', ...init });
  return {
    status: answer.status,
    headers: answer.headers,
    html: (await answer.text()).replaceAll('&nbsp;', '\u00A0'),
  };
}
