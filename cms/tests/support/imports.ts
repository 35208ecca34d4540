/** Files sent to the CMS as the admin and `pnpm import-data` send them. */
import { afterEach, beforeAll, beforeEach } from 'vitest';
import type { PlanAnswer, RunNews } from '../../src/imports/plan-answer.ts';
import { runningCms, type Cms } from './cms.ts';
import { newEntriesRemover } from './remove-new-entries.ts';
import { signIn } from './sign-in.ts';

type Headers = { authorization: string };

export interface Importing {
  plan(type: string, file: string | Uint8Array<ArrayBuffer>): Promise<PlanAnswer>;
  /** Every line of the answer. */
  run(type: string, file: string, digest: string): Promise<RunNews[]>;
  /** The last line of the answer, of an import that follows its plan. */
  import(type: string, file: string): Promise<RunNews | undefined>;
  export(type: string): Promise<string>;
}

export let cms: Cms;
/** As the administrator. */
export let data: Importing;

/** To be called once, at the top of a file: what a test imports is taken away after it. */
export function prepareImports(): void {
  let removeNew: () => Promise<void>;
  beforeAll(async () => {
    cms = await runningCms();
    data = importing(cms, await signIn(cms));
  });
  beforeEach(async () => {
    removeNew = await newEntriesRemover(cms);
  });
  afterEach(() => removeNew());
}

export async function sendFile(
  { url }: Cms,
  path: string,
  file: string | Uint8Array<ArrayBuffer>,
  headers: Partial<Headers>,
): Promise<Response> {
  const body = new FormData();
  body.append('files', new Blob([file]), 'fichier.csv');
  return fetch(`${url}/imports/${path}`, { method: 'POST', headers, body });
}

function importing(running: Cms, headers: Headers): Importing {
  const plan: Importing['plan'] = async (type, file) => {
    const response = await sendFile(running, `${type}/plan`, file, headers);
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as PlanAnswer;
  };
  const run: Importing['run'] = async (type, file, digest) => {
    const response = await sendFile(running, `${type}/run?digest=${digest}`, file, headers);
    const lines = (await response.text()).trim().split('\n');
    return lines.map((line) => JSON.parse(line) as RunNews);
  };
  return {
    plan,
    run,
    import: async (type, file) => (await run(type, file, (await plan(type, file)).digest)).at(-1),
    // `text()` would take the mark at the beginning off.
    export: async (type) => {
      const response = await fetch(`${running.url}/imports/${type}/export`, { headers });
      return Buffer.from(await response.arrayBuffer()).toString('utf8');
    },
  };
}

/** The headers of the official *Annuaire de l’éducation* that count here. */
const DIRECTORY =
  'Identifiant_de_l_etablissement Nom_etablissement Type_etablissement Statut_public_prive Adresse_1 Code_postal Code_commune Nom_commune Code_departement Voie_generale Voie_professionnelle Segpa Appartenance_Education_Prioritaire latitude longitude etat code_nature libelle_nature'.split(
    ' ',
  );

/** A file with the headers of the official directory; what a line does not say is empty there. */
export function directoryFile(lines: readonly Record<string, string>[], separator: ';' | ',' = ';'): string {
  const rows = lines.map((line) => DIRECTORY.map((name) => `"${line[name] ?? ''}"`).join(separator));
  return [DIRECTORY.join(separator), ...rows].join('\r\n');
}

/** A line of that file: an open public collège of the Ain. */
export function directoryLine(
  uai: string,
  name: string,
  commune: { insee: string; name: string },
  more: Record<string, string> = {},
): Record<string, string> {
  return {
    Identifiant_de_l_etablissement: uai,
    Nom_etablissement: name,
    Type_etablissement: 'Collège',
    Statut_public_prive: 'Public',
    Adresse_1: '1 rue de l’École',
    Code_postal: '01000',
    Code_commune: commune.insee,
    Nom_commune: commune.name,
    Code_departement: '001',
    etat: 'OUVERT',
    code_nature: '340',
    ...more,
  };
}
