import type { Evidence } from '../../evidence/evidence.ts';
import { type Annotation, isExitCode, type Job } from '../../evidence/run.ts';
import { code, fromPlan, joinFirst, type Prose, say } from '../../text/prose.ts';
import { count } from '../../text/text.ts';
import type { StepKind } from '../../tools/tool.ts';
import { isFailure } from '../../workflow/marks.ts';
import { annotationLine, counted, failureAnnotations } from '../checks/annotated.ts';
import type { KindedStep } from '../checks/kinded-steps.ts';
import { comparedWith, comparisonOf } from '../results/compared.ts';
import type { JudgedJob } from '../rows.ts';
import type { SignalItem } from '../sections.ts';
import { bounded } from './items.ts';

/** What the runner or GitHub announces, whatever the change is. */
const STANDING =
  /\bdeprecat|\bwill be (?:removed|disabled|retired|forced)\b|\bforced to run on\b|\bno longer supported\b|\bend[- ]of[- ]life\b|\b(?:ubuntu|windows|macos)-latest\b|\bbrownouts?\b/i;

const LABEL = 'Annotations';

/** How many lines of one kind that no job's count holds. */
const MOST_LINES = 5;

/**
 * C) What jobs remark on files, one line a job, those aside that check security alone; remarks on jobs as a whole, each
 * text once over all jobs; and how many jobs' annotations were not read. Failures of tests are told as failures.
 */
export function annotationItems(evidence: Evidence, jobs: JudgedJob[], steps: KindedStep[]): SignalItem[] {
  const gates = jobsOf(steps, ['lint', 'format', 'types']);
  const security = onlySecurity(steps);
  const chosen = jobs.filter(
    ({ row }) => !security.has(row.id) && (gates.has(row.id) || !isFailure(row.mark)),
  );
  return [
    ...bounded(
      chosen.flatMap((judged) => jobItem(evidence, judged)),
      (count) => ({ label: LABEL, text: [`and of ${count} more jobs`] }),
    ),
    ...collapsed(jobs, 'Remarks', (text) => !STANDING.test(text)),
    ...unread(jobs),
  ];
}

/** D) The same of jobs that check security, and what the runner announces of actions and images that grow old. */
export function securityAnnotations(
  evidence: Evidence,
  jobs: JudgedJob[],
  steps: KindedStep[],
): SignalItem[] {
  const security = onlySecurity(steps);
  const chosen = jobs.filter(({ row }) => security.has(row.id));
  return [
    ...bounded(
      chosen.flatMap((judged) => jobItem(evidence, judged)),
      (count) => ({ label: LABEL, text: [`and of ${count} more jobs`] }),
    ),
    ...collapsed(jobs, 'Announced', (text) => STANDING.test(text)),
  ];
}

function jobsOf(steps: KindedStep[], kinds: StepKind[]): ReadonlySet<number> {
  return new Set(steps.filter(({ kind }) => kinds.includes(kind)).map(({ jobId }) => jobId));
}

/** Jobs that check security and nothing else. */
function onlySecurity(steps: KindedStep[]): ReadonlySet<number> {
  const others = jobsOf(steps, ['lint', 'format', 'types', 'tests']);
  return new Set([...jobsOf(steps, ['security'])].filter((id) => !others.has(id)));
}

/** `` `ruff` (Linter): at least 10 warnings, the first `a.py:3` unused import ``. */
function jobItem(evidence: Evidence, { row, run, workflow, job }: JudgedJob): SignalItem[] {
  const remarks = [...failureAnnotations(job), ...warnings(job)];
  const cut = job.annotationsCut === true;
  const counts = [counted(remarks, 'failure', cut), counted(remarks, 'warning', cut)].filter(
    (one) => one !== null,
  );
  const [first] = remarks;
  if (first === undefined) return [];
  const text = say`${code(row.name)} (${workflow.workflow}): ${counts.join(', ')}${against(evidence, run.id, row.name, remarks)}; ${annotationLine(first)}`;
  return [{ label: LABEL, text }];
}

/** ` (3 more than in …)`: of failures and warnings together. */
function against(evidence: Evidence, runId: number, name: string, remarks: Annotation[]): Prose {
  const compared = comparisonOf(evidence, runId);
  const base = compared?.annotations?.find(({ job }) => job === name);
  if (compared === null || base === undefined) return [];
  const more = remarks.reduce((sum, { times }) => sum + times, 0) - base.failures - base.warnings;
  const words = more === 0 ? 'as many as' : `${Math.abs(more)} ${more > 0 ? 'more' : 'fewer'} than`;
  return say` (${words} in ${comparedWith(compared)})`;
}

const warnings = ({ annotations = [] }: Job): Annotation[] =>
  annotations.filter(({ level, path }) => level === 'warning' && path !== null);

/** Notices and warnings of jobs as a whole, each once by its first sentence: what follows differs from job to job. */
function collapsed(jobs: JudgedJob[], label: string, wanted: (text: string) => boolean): SignalItem[] {
  const names = new Map<string, Set<string>>();
  for (const { row, job } of jobs) {
    for (const one of job.annotations ?? []) {
      if (one.path !== null || one.level === 'failure' || isExitCode(one) || !wanted(one.message)) continue;
      const text = firstSentence(one.message);
      names.set(text, (names.get(text) ?? new Set()).add(row.name));
    }
  }
  const items = [...names].map(
    ([text, of]): SignalItem => ({
      label,
      text: say`${fromPlan(text)} (in ${joinFirst([...of].map(code), 1)})`,
    }),
  );
  const more = items.length - MOST_LINES;
  return more > 0
    ? [...items.slice(0, MOST_LINES), { label, text: [`and ${more} more of this kind`] }]
    : items;
}

function firstSentence(text: string): string {
  const end = /[.:;](?=\s)/.exec(text)?.index;
  return end === undefined ? text.replace(/\.$/, '') : text.slice(0, end);
}

function unread(jobs: JudgedJob[]): SignalItem[] {
  const number = jobs.filter(({ job }) => job.annotationsUnread === true).length;
  if (number === 0) return [];
  return [{ label: LABEL, text: [`Those of ${count(number, 'job')} were not read.`] }];
}
