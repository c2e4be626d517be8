import { type Annotation, isExitCode, type Job } from '../../evidence/run.ts';
import { code, fromPlan, type Prose, say } from '../../text/prose.ts';
import { count } from '../../text/text.ts';

/** What the runner adds to a failure without saying anything of it. */
const EMPTY_WORDS = /^The operation was cancell?ed\.?$/;

/** The failure annotations of a job that say something: neither the exit code nor that it was stopped. */
export function failureAnnotations({ annotations = [] }: Job): Annotation[] {
  return annotations.filter(
    (one) => one.level === 'failure' && !isExitCode(one) && !EMPTY_WORDS.test(one.message),
  );
}

/** How often annotations were given. */
const total = (annotations: Annotation[]): number => annotations.reduce((sum, { times }) => sum + times, 0);

/** `2 failure annotations`, `at least 10 warnings`; null without any. GitHub keeps only so many of each level. */
export function counted(
  annotations: Annotation[],
  level: 'failure' | 'warning',
  cut: boolean,
): string | null {
  const number = total(annotations.filter((one) => one.level === level));
  if (number === 0) return null;
  const noun = level === 'failure' ? 'failure annotation' : 'warning';
  return `${cut && number >= MOST_OF_LEVEL ? 'at least ' : ''}${count(number, noun)}`;
}

const MOST_OF_LEVEL = 10;

/** `` `src/a.py:3` undefined name (2 times) ``. */
export function annotationLine({ path, line, message, title, times }: Annotation): Prose {
  const place = path === null ? [] : say`${code(line === null ? path : `${path}:${line}`)} `;
  const about = title === null || message.startsWith(title) ? [] : [`${title}: `];
  return [...place, ...about, ...fromPlan(message), ...(times > 1 ? [` (${times} times)`] : [])];
}
