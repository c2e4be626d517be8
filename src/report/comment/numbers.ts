import type { Paragraph } from 'mdast';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Gap } from '../../evidence/gap.ts';
import { baseBranchOf } from '../../facts/change/head.ts';
import { percentText } from '../../facts/results/coverage.ts';
import type { JobRow, StepRow } from '../../facts/rows.ts';
import type { Assessment } from '../../rules/assessment.ts';
import { code, link } from '../../text/prose.ts';
import { count, listFirst } from '../../text/text.ts';
import { duration } from '../../text/time.ts';
import type { Mark } from '../../workflow/marks.ts';
import { pageOfResults } from '../documentation.ts';
import { listed } from '../list.ts';
import { type Inline, paragraph, strong } from '../nodes.ts';

const GAPS_SHOWN = 3;

/** One short line of numbers: which report, checks, tests, coverage, what could not be read, and how long CI took. */
export function numbers(evidence: Evidence, assessment: Assessment): Paragraph {
  const rest: Inline[][] = [
    [checkCount(assessment)],
    ...skipped(assessment),
    tests(evidence, assessment),
    ...lost(evidence, assessment),
    ...coverage(assessment),
    ...gaps(evidence),
    ...time(assessment),
  ];
  return paragraph([...name(evidence), ...listed(rest, rest.length, ' · ')]);
}

function name({ document }: Evidence): Inline[] {
  if (document.milestone === null || document.number === null) return [];
  return [strong([`${document.milestone} · report ${document.number}`]), ' · '];
}

function checkCount({ checks, verdict, inventory }: Assessment): string {
  const unfinished = inventory.workflows.some(({ mark }) => mark === 'unfinished');
  if (checks.total === 0) return 'no check ran';
  const soFar = verdict.ciStatus === 'pending' || unfinished ? ' so far' : '';
  return `${checks.passed} of ${count(checks.total, 'check')} passed${soFar}`;
}

const skipped = ({ checks }: Assessment): Inline[][] =>
  checks.skipped === 0 ? [] : [[`${checks.skipped} skipped`]];

/** `59 tests passed, 2 skipped`, `62 tests: **1 failed**, 2 skipped`; without numbers whether tests ran at all. */
function tests(evidence: Evidence, { measured, inventory }: Assessment): Inline[] {
  if (measured.tests === null) {
    const jobs = inventory.workflows.flatMap((workflow) => workflow.jobs);
    return jobs.some(ranTests)
      ? ['tests ran, not counted (', link('how to', pageOfResults(evidence)), ')']
      : ['no tests seen'];
  }
  const { total, failed, flaky, skipped, fromLog } = measured.tests;
  const rest: Inline[][] = [
    ...(failed === 0 ? [] : [[strong([`${failed} failed`])]]),
    ...(flaky === 0 ? [] : [[`${flaky} flaky`]]),
    ...(skipped === 0 ? [] : [[`${skipped} skipped`]]),
  ];
  const others = listed(rest, rest.length);
  const isFine = failed + flaky === 0 && total > skipped;
  const first = isFine ? `${count(total - skipped, 'test')} passed` : count(total, 'test');
  const after = others.length === 0 ? [] : [isFine ? ', ' : ': ', ...others];
  return [first, ...after, fromLog ? ' (from logs)' : ''];
}

const RAN: readonly Mark[] = ['success', 'failure', 'timed_out', 'masked'];

/** By its steps, or where those are not known by what the job is for. */
function ranTests({ kind, mark, steps }: JobRow): boolean {
  const ran = (row: Pick<StepRow, 'kind' | 'mark'>): boolean =>
    row.kind === 'tests' && RAN.includes(row.mark);
  return steps.length === 0 ? ran({ kind, mark }) : steps.some(ran);
}

/** ``3 tests did not run, 1 newly skipped (compared with `main`)``. */
function lost(evidence: Evidence, { measured }: Assessment): Inline[][] {
  if (measured.lost === undefined) return [];
  const { gone, skipped } = measured.lost;
  const counts = [
    ...(gone === 0 ? [] : [`${count(gone, 'test')} did not run`]),
    ...(skipped === 0 ? [] : [`${count(skipped, 'test')} newly skipped`]),
  ];
  return [[`${counts.join(', ')} (compared with `, code(baseBranchOf(evidence)), ')']];
}

/** `coverage 85.6% (−2.6)`. */
function coverage({ measured }: Assessment): Inline[][] {
  if (measured.coverage === null) return [];
  const from = measured.coverageFromLog ? ' (from a log)' : '';
  return [[`coverage ${percentText(measured.coverage)}${change(measured.coverageChange)}${from}`]];
}

function change(points = 0): string {
  const digits = Math.abs(points).toFixed(1);
  return digits === '0.0' ? '' : ` (${points < 0 ? '−' : '+'}${digits})`;
}

/** What could not be read, in a word each. */
const GAP_WORDS: Record<Gap['about'], string> = {
  runs: 'runs',
  jobs: 'jobs',
  files: 'changed files',
  'pull request': 'the pull request',
  rules: 'rules of the branch',
  checks: 'checks of other apps',
  logs: 'logs',
  artifacts: 'artifacts',
  workflows: 'workflow files',
  plan: 'the plan',
  baseline: 'results of the base branch',
  reports: 'earlier reports',
  config: 'the configuration',
  dependents: 'files that import the change',
  size: 'parts left out for their size',
  budget: 'what goes beyond the budget of requests',
};

function gaps({ gaps }: Evidence): Inline[][] {
  const words = [...new Set(gaps.map(({ about }) => GAP_WORDS[about]))];
  return words.length === 0 ? [] : [[`not read: ${listFirst(words, GAPS_SHOWN)}`]];
}

const time = ({ seconds }: Assessment): Inline[][] =>
  seconds === null ? [] : [[`CI took ${duration(seconds)}`]];
