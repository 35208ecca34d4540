/**
 * Compares up to three jobs side by side, from the rows of the table of all jobs that stands in the page: nothing is
 * fetched. The address holds the choice: `?m=aide-soignant&m=infirmier`.
 */
import { jobChoice, summaryOf, verdictOf, type Verdict } from './job-choice.ts';

const VERDICTS: Record<Verdict, string> = { same: 'Identique', different: 'Différent', unknown: '' };

/** A row of the table of all jobs. */
interface JobRow {
  title: string;
  url: string;
  cells: HTMLTableCellElement[];
}

interface Parts {
  form: HTMLFormElement;
  /** Where what is compared is told: a live region. */
  status: HTMLElement;
  /** Where the jobs stand side by side. */
  result: HTMLElement;
  table: HTMLTableElement;
}

/** Does nothing in a page without the parts. */
export function compareJobs(root: ParentNode): void {
  const parts = partsOf(root);
  if (!parts) return;
  const { form, status, result, table } = parts;
  const selects = [...form.querySelectorAll('select')];
  const labels = [...(table.tHead?.rows[0]?.cells ?? [])].slice(1).map((cell) => cell.textContent.trim());
  const rows = rowsOf(table);
  const titles = new Map([...rows].map(([slug, { title }]) => [slug, title]));
  const intro = [...status.childNodes];
  for (const select of selects) select.append(...[...titles].map(([slug, title]) => new Option(title, slug)));

  const show = (asked: readonly string[]): string[] => {
    const { slugs, notes } = jobChoice(asked, titles);
    const jobs = slugs.flatMap((slug) => rows.get(slug) ?? []);
    const lines = labels.map((label, index) => lineOf(label, jobs, index));
    const words = [...notes, ...(jobs.length > 1 ? [summaryOf(lines)] : []), ...askForMore(jobs.length)];
    status.replaceChildren(...(words.length > 0 ? words.map((line) => element('p', line)) : intro));
    result.replaceChildren(...(jobs.length > 0 ? [comparison(jobs, lines)] : []));
    result.hidden = jobs.length === 0;
    // On paper, what is compared stands alone.
    table.parentElement?.toggleAttribute('data-no-print', jobs.length > 0);
    return slugs;
  };
  const takeFromAddress = () => {
    const slugs = show(new URLSearchParams(location.search).getAll('m'));
    for (const [index, select] of selects.entries()) select.value = slugs[index] ?? '';
  };
  const choose = () => {
    const asked = selects.map(({ value }) => value).filter((value) => value !== '');
    const query = new URLSearchParams(asked.map((slug) => ['m', slug])).toString();
    history.replaceState(history.state, '', location.pathname + (query && `?${query}`));
    show(asked);
  };

  form.addEventListener('change', choose);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    choose();
    status.focus();
  });
  form.querySelector('[data-clear]')?.addEventListener('click', () => {
    for (const select of selects) select.value = '';
    choose();
  });
  addEventListener('pageshow', takeFromAddress);
  addEventListener('popstate', takeFromAddress);
  takeFromAddress();
}

function partsOf(root: ParentNode): Parts | null {
  const form = root.querySelector<HTMLFormElement>('[data-compare-form]');
  const status = root.querySelector<HTMLElement>('[data-compare-status]');
  const result = root.querySelector<HTMLElement>('[data-compare-result]');
  const table = root.querySelector<HTMLTableElement>('[data-compare-table]');
  return form && status && result && table ? { form, status, result, table } : null;
}

/** Slug → row; the slug is the last part of the address that the row leads to. */
function rowsOf(table: HTMLTableElement): Map<string, JobRow> {
  const rows = [...(table.tBodies[0]?.rows ?? [])];
  return new Map(
    rows.map((row) => {
      const link = row.querySelector('a');
      const title = link?.textContent.trim() ?? '';
      const url = link?.getAttribute('href') ?? '';
      return [/([^/]*)\/$/.exec(url)?.[1] ?? '', { title, url, cells: [...row.querySelectorAll('td')] }];
    }),
  );
}

function askForMore(count: number): string[] {
  return count === 1 ? ['Choisissez un deuxième métier pour comparer.'] : [];
}

interface Line {
  label: string;
  verdict: Verdict;
  cells: HTMLTableCellElement[];
}

function lineOf(label: string, jobs: readonly JobRow[], index: number): Line {
  const cells = jobs.flatMap((job) => job.cells[index] ?? []);
  const said = cells.map((cell) => ('unknown' in cell.dataset ? null : cell.textContent.trim()));
  return { label, cells, verdict: jobs.length > 1 ? verdictOf(said) : 'unknown' };
}

/** A region of its own: three jobs may be wider than the screen, and must scroll with the keyboard. */
function comparison(jobs: readonly JobRow[], lines: readonly Line[]): HTMLElement {
  const region = document.createElement('section');
  region.setAttribute('aria-label', 'Les métiers choisis, côte à côte');
  region.className = 'compared';
  region.tabIndex = 0;
  region.append(tableOf(jobs, lines));
  return region;
}

function tableOf(jobs: readonly JobRow[], lines: readonly Line[]): HTMLTableElement {
  const table = document.createElement('table');
  table.createCaption().textContent = 'Les métiers choisis, critère par critère';
  const head = table.createTHead().insertRow();
  head.append(header('col', 'Critère'), ...jobs.map(jobHeader));
  const body = table.createTBody();
  for (const { label, verdict, cells } of lines) {
    const name = header('row', label);
    if (VERDICTS[verdict] !== '') name.append(' ', element('span', VERDICTS[verdict]));
    body.insertRow().append(name, ...cells.map((cell) => cell.cloneNode(true)));
  }
  return table;
}

function jobHeader({ title, url }: JobRow): HTMLElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  const cell = header('col', '');
  cell.append(link);
  return cell;
}

function header(scope: 'col' | 'row', words: string): HTMLTableCellElement {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.textContent = words;
  return cell;
}

function element(name: 'p' | 'span', words: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}
