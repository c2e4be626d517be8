import type { JobDefinition, StepDefinition } from '../evidence/workflow.ts';
import { onceFor } from '../text/once.ts';
import { redact } from '../text/redact.ts';
import { type Known, NOTHING_KNOWN, truth } from './evaluate.ts';
import {
  contextsIn,
  type Expression,
  expressionsIn,
  hasStatusFunction,
  parseExpression,
  readCondition,
} from './expression.ts';
import { fieldsOf } from './file/fields.ts';

/** How the jobs or steps before one ended, as the status functions of its condition tell; left out: not known. */
export type Outcomes = Known['status'];

export const ALL_PASSED: Outcomes = { success: true, failure: false, cancelled: false };

/** Whether a condition is false whatever happens. */
export function isNever(condition: string | undefined): boolean {
  return condition !== undefined && truth(readCondition(condition), NOTHING_KNOWN) === false;
}

/** Whether a condition lets a job or step run also where something before it failed or was cancelled. */
export function runsAnyway(condition: string | undefined): boolean {
  const read = condition === undefined ? null : readCondition(condition);
  return read !== null && truth(read, { contexts: {}, status: { success: false, failure: true } }) !== false;
}

/**
 * Whether it is what became of the jobs or steps before that keeps one with this condition from running, and not the
 * rest of its condition.
 */
export function isStoppedBy(condition: string, outcomes: Outcomes): boolean {
  if (!hasStatusFunction(condition)) return true;
  const read = readCondition(condition);
  return (
    truth(read, { contexts: {}, status: ALL_PASSED }) !== false &&
    truth(read, { contexts: {}, status: outcomes }) === false
  );
}

/** Whether a step looks at how the jobs ended that its job needs: `needs.*.result`, `toJSON(needs)`, but not outputs. */
export function looksAtNeeds(step: StepDefinition): boolean {
  return isMadeForNeeds(step) || endingsOf(step, 'needs').length > 0;
}

/** The needed jobs at whose ends a step looks, in small letters; `*`: all of them, `?`: one that only the run tells. */
export function needsLookedAt(step: StepDefinition): string[] {
  return isMadeForNeeds(step) ? ['*'] : endingsOf(step, 'needs').map(([, job = '*']) => job);
}

/** The action that is made for it. */
export const isMadeForNeeds = ({ uses }: StepDefinition): boolean => /\/alls-green@/.test(uses ?? '');

/**
 * Whether one of the steps of a job looks at how a step of it really ended (`steps.<id>.outcome`, `toJSON(steps)`): then
 * its failure is not hidden but handled, by a second try, a comment, a check at the end. A step's `conclusion` is a
 * success where `continue-on-error` hides the failure.
 */
export function isHandled({ id }: StepDefinition, { steps }: JobDefinition): boolean {
  if (id === undefined) return false;
  const [own, ends] = [new Set([id.toLowerCase(), '*', '?']), new Set(['outcome', '*', '?'])];
  return steps
    .flatMap((step) => endingsOf(step, 'steps'))
    .some(([, step = '*', end = '*']) => own.has(step) && ends.has(end));
}

/**
 * The later steps that end the job because of what one came to: `if: steps.lint.outcome == 'failure'` with `exit 1`, or the
 * same of an output. Then the first may fail, and the job does.
 */
export function failingLater({ id }: StepDefinition, { steps }: JobDefinition): StepDefinition[] {
  if (id === undefined) return [];
  const at = steps.findIndex((step) => step.id === id);
  return steps
    .slice(at + 1)
    .filter(
      ({ if: condition = '', run = '', continueOnError }) =>
        continueOnError !== true &&
        /(?:^|[\s;&|])exit [1-9]/.test(run) &&
        contextsOfSteps(condition).includes(id.toLowerCase()),
    );
}

/** The steps of which a condition asks how they ended, or what they hand on. */
function contextsOfSteps(condition: string): string[] {
  const read = mayLook(condition) ? readCondition(condition) : null;
  return (read === null ? [] : contextsIn(read)).flatMap(([context, step = '', member]) =>
    context === 'steps' && member !== 'conclusion' ? [step] : [],
  );
}

/** What of jobs (`needs`) or steps an expression looks at, but for what they hand on, which says nothing of their end. */
function endings(expression: Expression): string[][] {
  return contextsIn(expression).filter(
    ([context = '', , member]) => (context === 'needs' || context === 'steps') && member !== 'outputs',
  );
}

function endingsOf(step: StepDefinition, of: string): string[][] {
  return allEndings(step).filter(([context]) => context === of);
}

const allEndings = onceFor(({ run = '', if: condition = '', looksAt = [] }: StepDefinition): string[][] => {
  const texts = [...expressionsIn(run), ...looksAt].filter(mayLook).map(parseExpression);
  return [mayLook(condition) ? readCondition(condition) : null, ...texts].flatMap((expression) =>
    expression === null ? [] : endings(expression),
  );
});

/** Most expressions look at neither: these are not read. */
const mayLook = (text: string): boolean => /needs|steps/i.test(text);

const MOST = 10;
const LONGEST = 200;

/**
 * The expressions in the values of `env` or `with` that look at how jobs or steps ended, ten at most. Of one with more
 * than 200 characters what it looks at is left.
 */
export function endingsIn(mapping: unknown): string[] {
  const values = Object.values(fieldsOf(mapping)).filter((value) => typeof value === 'string');
  const found: string[] = [];
  for (const text of values.flatMap(expressionsIn).filter(mayLook)) {
    const expression = parseExpression(text);
    const paths = expression === null ? [] : endings(expression);
    if (paths.length === 0) continue;
    const written = redact(text);
    found.push(written.length <= LONGEST ? written : listed(paths));
    if (found.length === MOST) break;
  }
  return found;
}

/** `needs.a.result || needs.b.result`, as many as have room. */
function listed(paths: string[][]): string {
  const names = paths.map((path) =>
    path.slice(0, path.includes('?') ? path.indexOf('?') : undefined).join('.'),
  );
  return [...new Set(names)].reduce((all, name) => {
    const longer = all === '' ? name : `${all} || ${name}`;
    return longer.length <= LONGEST ? longer : all;
  }, '');
}
