/**
 * Which jobs come closest to what someone likes. Pure, and run in the visitor's browser: no answer leaves the page. A job
 * is never left out: what a job description does not say counts neither for nor against the job, and is said.
 */
import type { Term } from 'shared/domain/vocabularies';

/** What the questions ask of a job: nothing else of it is sent along. An empty list or a missing field is not known. */
export interface OrientationJob {
  slug: string;
  title: string;
  /** What decides whether one can do it, in the words of its card: « Agrément nécessaire »; '' when nothing does. */
  marks: string;
  family?: Term<'job-family'>;
  /** Slugs. */
  sectors: string[];
  hours: Term<'work-hours'>[];
  employers: Term<'employer-kind'>[];
  statuses: Term<'employment-status'>[];
  routes: Term<'access-route'>[];
  licence?: Term<'driving-licence'>;
  diplomaRequired: boolean;
  /** From 1 to 8. */
  level?: number;
}

/** Undefined: the job description does not say. */
export type Meets = (job: OrientationJob) => boolean | undefined;

export interface Answer {
  id: string;
  label: string;
  meets: Meets;
  /** Sentences on a job that meets it, and on one that does not. */
  met: string;
  unmet: string;
}

/** Beside its answers, each question may be answered by « peu importe », which no job has to meet. */
export interface Question {
  id: string;
  question: string;
  answers: Answer[];
  /** The sentence on a job that does not say. */
  unknown: string;
}

/** The answer chosen to each question, by their ids; a question that is not here does not matter. */
export type Choices = Readonly<Record<string, string>>;

/** A job and what it says to each answer, in sentences, in the questions' order. */
export interface Match {
  job: OrientationJob;
  met: string[];
  unmet: string[];
  unknown: string[];
}

/** The answers that count. */
export function preferences(questions: readonly Question[], choices: Choices): [Question, Answer][] {
  return questions.flatMap((question): [Question, Answer][] => {
    const answer = question.answers.find(({ id }) => id === choices[question.id]);
    return answer ? [[question, answer]] : [];
  });
}

/**
 * Every job: most answers met first; of those alike, the fewest not met; then in the order they came in. Places are
 * counted, not sorted: phones of before 2023 do not know `toSorted`.
 */
export function matches(
  jobs: readonly OrientationJob[],
  questions: readonly Question[],
  choices: Choices,
): Match[] {
  const wanted = preferences(questions, choices);
  const found = jobs.map((job) => matchOf(job, wanted));
  const counts = Array.from({ length: wanted.length + 1 }, (_, count) => count);
  return counts.flatMap((short) =>
    counts.flatMap((against) =>
      found.filter(({ met, unmet }) => met.length === wanted.length - short && unmet.length === against),
    ),
  );
}

function matchOf(job: OrientationJob, wanted: readonly [Question, Answer][]): Match {
  const match: Match = { job, met: [], unmet: [], unknown: [] };
  for (const [{ unknown }, { meets, met, unmet }] of wanted) {
    const answer = meets(job);
    if (answer === undefined) match.unknown.push(unknown);
    else if (answer) match.met.push(met);
    else match.unmet.push(unmet);
  }
  return match;
}

/** The jobs that meet each answer of a question, and those that do not say: what is read without answering. */
export function jobsByAnswer({ answers }: Question, jobs: readonly OrientationJob[]) {
  return {
    groups: answers.map(({ label, meets }) => ({ label, jobs: jobs.filter((job) => meets(job)) })),
    unknown: jobs.filter((job) => answers.some(({ meets }) => meets(job) === undefined)),
  };
}

/** Whether a list of the job has one of these; undefined when the list is empty. */
export function includesOneOf<T extends string>(
  of: (job: OrientationJob) => T[],
  wanted: readonly T[],
): Meets {
  return (job) => (of(job).length === 0 ? undefined : of(job).some((value) => wanted.includes(value)));
}

/** The contrary; what is not known stays so. */
export function not(meets: Meets): Meets {
  return (job) => {
    const answer = meets(job);
    return answer === undefined ? undefined : !answer;
  };
}
