import { baseBranchOf } from '../facts/change/head.ts';
import type { JudgedJob } from '../facts/checks/judged-job.ts';
import type { Judged } from '../facts/facts.ts';
import { isStartFailure, isUnreadFailure, urlOf } from '../facts/failures/failures.ts';
import { type NamedTests, testsOf } from '../facts/failures/named-tests.ts';
import { type CheckRow, decides, type WorkflowRows, within } from '../facts/rows.ts';
import { code, type Prose, say } from '../text/prose.ts';
import { isFailure, markWords } from '../workflow/marks.ts';
import { decidesWithoutJobs } from './jobless-runs.ts';
import type { Rule, RuledReason } from './rule.ts';

export const FAILED_CHECK = 'required check failed';

/**
 * Blocked: a required check failed, timed out or could not start, or one failed of which nobody knows whether it is
 * required. Infrastructure is another rule's.
 */
export const failedChecks: Rule = (judged) => [
  ...judged.workflows
    .filter((rows) => isStartFailure(rows) && decidesWithoutJobs(rows, judged))
    .map(startReason),
  ...judged.workflows
    .filter((rows) => isUnreadFailure(rows) && decidesWithoutJobs(rows, judged))
    .map(unreadReason),
  ...judged.jobs
    .filter(
      ({ row, infrastructure }) => decides(row.required) && isFailure(row.mark) && infrastructure === null,
    )
    .filter((job) => rootFailure(job) === undefined)
    .map((job) => jobReason(job, judged)),
  ...passedOn(judged),
  ...judged.jobs.filter((job) => isHeldByFailFast(job, judged)).map(failFastReason),
  ...judged.otherChecks
    .filter(({ required, mark }) => decides(required) && isFailure(mark))
    .map((check) => otherReason(check, urlOf(judged.evidence, check))),
];

/** A required check that only tells of a failure of jobs that do not decide: the first of them is to be mended. */
function passedOn(judged: Judged): RuledReason[] {
  return judged.jobs
    .filter(({ row }) => decides(row.required) && isFailure(row.mark))
    .flatMap((job) => {
      const root = rootFailure(job);
      if (root === undefined || job.passesOn.some(isToldItself)) return [];
      const reason = jobReason(root, judged);
      return [{ ...reason, text: say`${reason.text}, and with it the required check ${code(job.row.name)}` }];
    });
}

/** The first of the jobs whose failure this one passes on that infrastructure does not excuse. */
const rootFailure = ({ passesOn }: JudgedJob): JudgedJob | undefined =>
  passesOn.find(({ row, infrastructure }) => isFailure(row.mark) && infrastructure === null);

const isToldItself = ({ row, infrastructure }: JudgedJob): boolean =>
  decides(row.required) && isFailure(row.mark) && infrastructure === null;

/** A required leg that fail-fast cancelled, while the leg that failed does not decide itself. */
function isHeldByFailFast({ row, run, failFast, covered }: JudgedJob, { jobs }: Judged): boolean {
  if (!failFast || covered || !decides(row.required)) return false;
  return !jobs.some(
    (other) => other.run.id === run.id && decides(other.row.required) && isFailure(other.row.mark),
  );
}

function failFastReason({ row, workflow }: JudgedJob): RuledReason {
  return {
    rule: FAILED_CHECK,
    outcome: 'blocked',
    headline: say`${code(row.name)} was cancelled by fail-fast`,
    text: say`${within(workflow.workflow)}${code(row.name)} was cancelled because another leg of its matrix failed`,
    remedy: say`mend the leg that failed, or set ${code('fail-fast: false')}`,
    url: row.url,
  };
}

function startReason(rows: WorkflowRows): RuledReason {
  return {
    rule: FAILED_CHECK,
    outcome: 'blocked',
    headline: say`${code(rows.workflow)} could not start`,
    text: say`${code(rows.workflow)} could not start`,
    remedy: ['mend the workflow file: the run says what GitHub could not read'],
    url: rows.url,
  };
}

function unreadReason({ workflow, mark, url }: WorkflowRows): RuledReason {
  return {
    rule: FAILED_CHECK,
    outcome: 'blocked',
    headline: say`${code(workflow)} ${markWords[mark]}`,
    text: say`${code(workflow)} ${markWords[mark]}, and which of its jobs did could not be read`,
    remedy: say`look at the run of ${code(workflow)}, and run Docket again once its jobs can be read`,
    url,
  };
}

function jobReason(job: JudgedJob, judged: Judged): RuledReason {
  const { row, workflow, failedStep, onBase } = job;
  const name = code(failedStep ?? row.name);
  const where = failedStep === null ? within(workflow.workflow) : within(workflow.workflow, row.name);
  const tests = onBase === true ? null : testsOf(job, judged);
  const ended = say`${where}${name} ${markWords[row.mark]}`;
  return {
    rule: FAILED_CHECK,
    outcome: 'blocked',
    headline: tests === null ? say`${name} ${markWords[row.mark]}` : tests.headline,
    text: tests === null ? ended : say`${ended}: ${tests.names}`,
    remedy:
      row.mark === 'timed_out'
        ? tooSlow(name)
        : remedy(tests ?? { names: [name], several: false }, onBase, baseBranchOf(judged.evidence)),
    url: row.url,
  };
}

type Broken = Pick<NamedTests, 'names' | 'several'>;

function remedy({ names, several }: Broken, onBase: boolean | null, base: string): Prose {
  return onBase === true
    ? say`mend ${names} on ${code(base)} first, where it fails too`
    : say`mend ${names}, or take back the change that breaks ${several ? 'them' : 'it'}`;
}

const tooSlow = (name: ReturnType<typeof code>): Prose =>
  say`find what takes ${name} so long, or raise its time limit`;

function otherReason({ name, by, mark }: CheckRow, url: string): RuledReason {
  return {
    rule: FAILED_CHECK,
    outcome: 'blocked',
    headline: say`${code(name)} ${markWords[mark]}`,
    text: say`${within(by)}${code(name)} ${markWords[mark]}`,
    remedy: say`mend what ${code(name)} reports`,
    url,
  };
}
