import type { JobRow, Mark, WorkflowRows } from './assessment.ts';
import { classifyName } from './classify-step.ts';
import { isFailure } from './marks.ts';

/** A workflow, job or step of this head that a text names. */
export interface NamedCheck {
  kind: 'workflow' | 'job' | 'step';
  name: string;
  workflow: string;
  mark: Mark;
  /** The failed jobs behind it. */
  failedJobIds: number[];
}

/** Words that speak of a check's result or of it as a check. */
const cues = new Set(
  'pass passes passed passing green succeed succeeds succeeded success successful check checks job jobs workflow clean'.split(
    ' ',
  ),
);
/** Words that turn a statement about a check into one about its absence or its files. */
const refusals = new Set(
  'no not without never cannot unchanged untouched removed remove deleted disabled skipped unaffected neither nor instead'.split(
    ' ',
  ),
);
/** Tools that are known by name: a clause that speaks of a result means the check of that tool. */
const isTool = (name: string): boolean =>
  ['lint', 'format', 'types', 'security'].includes(classifyName(name)) && !generic.has(name);
const generic = new Set(
  'lint linter linting linters format formatting formatter types typing typecheck security audit test tests build ci check checks main'.split(
    ' ',
  ),
);

/** What may stand between a check's name and the word of its result. */
const linking = new Set('is are must should be stays remains has have all both to still'.split(' '));
const listSigns = new Set([',', '/', '&', '+', 'and', 'or']);

interface Word {
  text: string;
  /** Stands in a code span that holds nothing else than the name. */
  span: string | null;
}

/**
 * The workflows, jobs and steps that a text names. A name counts only as whole words. A name of one word counts in a
 * code span or beside a word of its result (`lint passes`, `build job`); a tool's name also elsewhere in a clause that
 * speaks of a result (`ruff and eslint pass`). A clause that denies something (`no CLI changes`) names a check only
 * when it speaks of a result too. Steps need two words.
 *
 * @param text plan text: plain words and code spans
 */
export function findChecks(text: string, workflows: WorkflowRows[]): NamedCheck[] {
  const named = candidates(workflows);
  const vocabulary = new Set(named.filter(({ kind }) => kind !== 'step').flatMap(wordsOf));
  const found = clauses(text).flatMap((clause) => named.filter((check) => names(clause, check, vocabulary)));
  return [...new Set(found)];
}

/** The workflows and jobs with exactly this name; case does not matter. A matrix is meant by its job's name too. */
export function checksNamed(name: string, workflows: WorkflowRows[]): NamedCheck[] {
  const wanted = name.trim().toLowerCase();
  return candidates(workflows)
    .filter(({ kind }) => kind !== 'step')
    .filter((check) => [check.name, withoutLeg(check.name)].some((each) => each.toLowerCase() === wanted));
}

/** `test (3.10, ubuntu)` → `test`. */
export function withoutLeg(job: string): string {
  const leg = job.indexOf(' (');
  return leg > 0 && job.endsWith(')') ? job.slice(0, leg) : job;
}

function candidates(workflows: WorkflowRows[]): NamedCheck[] {
  return workflows.flatMap((rows) => [
    {
      kind: 'workflow' as const,
      name: rows.workflow,
      workflow: rows.workflow,
      mark: rows.mark,
      failedJobIds: rows.jobs.flatMap(failedId),
    },
    ...rows.jobs.flatMap((job) => [
      {
        kind: 'job' as const,
        name: job.name,
        workflow: rows.workflow,
        mark: job.mark,
        failedJobIds: failedId(job),
      },
      ...job.steps
        .filter((step) => !step.byRunner)
        .map((step) => ({
          kind: 'step' as const,
          name: step.name,
          workflow: rows.workflow,
          mark: step.mark,
          failedJobIds: failedId(job),
        })),
    ]),
  ]);
}

const failedId = ({ id, mark }: JobRow): number[] => (isFailure(mark) ? [id] : []);

function clauses(text: string): Word[][] {
  return text
    .slice(0, 2000)
    .split(/[;:.!?](?=\s|$)|\s[—–-]\s|\s→\s|[()]/)
    .map(words)
    .filter((clause) => clause.length > 0);
}

function words(clause: string): Word[] {
  return clause.split(/(`[^`]*`)/).flatMap((part): Word[] => {
    if (!part.startsWith('`')) return tokens(part).map((text) => ({ text, span: null }));
    const span = plainWords(part);
    return span.map((text) => ({ text, span: span.join(' ') }));
  });
}

/** Words, and the signs that make lists of them. */
function tokens(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+|[,/&+]/gu) ?? [];
}

function plainWords(text: string): string[] {
  return tokens(text).filter((token) => !listSigns.has(token));
}

function names(clause: Word[], check: NamedCheck, vocabulary: ReadonlySet<string>): boolean {
  const wanted = wordsOf(check);
  const at = positionOf(wanted, clause);
  if (at < 0 || (check.kind === 'step' && wanted.length < 2)) return false;
  const cue = clause.some(({ text }) => cues.has(text));
  if (!cue && clause.some(({ text }) => refusals.has(text))) return false;
  if (wanted.length > 1 && !wanted.every((word) => generic.has(word))) return true;
  if (clause[at]?.span === wanted.join(' ')) return true;
  return (cue && isTool(wanted.join('-'))) || besideCue(clause, at, wanted.length, vocabulary);
}

function wordsOf({ kind, name }: NamedCheck): string[] {
  return plainWords(kind === 'job' ? withoutLeg(name) : name);
}

function positionOf(wanted: string[], clause: Word[]): number {
  if (wanted.length === 0) return -1;
  return clause.findIndex((_, start) =>
    wanted.every((word, offset) => clause[start + offset]?.text === word),
  );
}

/** `lint passes`, `lint is green`, `lint, build and smoke tests pass`, `the check lint`. */
function besideCue(clause: Word[], at: number, length: number, vocabulary: ReadonlySet<string>): boolean {
  if (['check', 'job', 'workflow'].includes(clause[at - 1]?.text ?? '')) return true;
  const skip = (from: number, set: ReadonlySet<string>): number => {
    let next = from;
    while (set.has(clause[next]?.text ?? '')) next += 1;
    return next;
  };
  let next = skip(at + length, linking);
  while (listSigns.has(clause[next]?.text ?? ''))
    next = skip(skip(skip(next, listSigns), vocabulary), linking);
  return cues.has(clause[next]?.text ?? '');
}
