import { baseBranchOf } from '../facts/change/head.ts';
import { decidesWithoutJobs } from '../facts/checks/jobless-runs.ts';
import type { Facts } from '../facts/facts.ts';
import { isStartFailure, isUnreadFailure, urlOf } from '../facts/failures/failures.ts';
import { type NamedTests, testsOf } from '../facts/failures/named-tests.ts';
import { remedyIn } from '../facts/failures/remedy.ts';
import { sameCauses } from '../facts/failures/same-cause.ts';
import { type CheckRow, decides, type JudgedJob, type WorkflowRows, within } from '../facts/rows.ts';
import { isPassedOn, passedOver } from '../facts/workflows/passed-on.ts';
import { code, fromPlan, joinFirst, type Prose, say } from '../text/prose.ts';
import { isFailure, markWords } from '../workflow/marks.ts';
import { CHECKS, failureOf, type Noted, type Reasoned, type Rule } from './rule.ts';

/**
 * Blocked: a required check failed, timed out or could not start, or one failed of which nobody knows whether it is
 * required. Infrastructure is another rule's.
 */
export const requiredCheckFailed: Rule<'blocked'> = {
  id: 'required check failed',
  outcomes: { blocked: 'red' },
  find: (facts) => [
    ...rulesUnread(facts),
    ...facts.workflows
      .filter((rows) => isStartFailure(rows) && decidesWithoutJobs(rows, facts))
      .map(startReason),
    ...facts.workflows
      .filter((rows) => isUnreadFailure(rows) && decidesWithoutJobs(rows, facts))
      .map(unreadReason),
    ...ownFailures(facts),
    ...passedOn(facts),
    ...facts.jobs.filter((job) => isHeldByFailFast(job, facts)).map(failFastReason),
    ...facts.otherChecks
      .filter(({ required, mark }) => decides(required) && isFailure(mark))
      .map((check) => otherReason(check, urlOf(facts.evidence, check))),
  ],
};

/**
 * Debt: a check failed that does not decide. One that the base branch's last run has too is a known failure and no
 * debt of this change. Those that a deciding job passes on, or passed over, are told with it.
 */
export const informationalFailure: Rule<'debt'> = {
  id: 'informational failure',
  outcomes: { debt: 'green' },
  findsFailures: true,
  find: (facts) => [
    ...facts.workflows
      .filter((rows) => isStartFailure(rows) && !decidesWithoutJobs(rows, facts))
      .map(({ workflow, url }) => debt(workflow, '', 'could not start', url)),
    ...facts.jobs
      .filter((job) => !decides(job.row.required) && isFailure(job.row.mark) && !isTold(job, facts))
      .map((job) => informational(job, facts)),
    ...facts.otherChecks
      .filter(({ required, mark }) => !decides(required) && isFailure(mark))
      .map((check) =>
        debt(check.name, within(check.by), markWords[check.mark], urlOf(facts.evidence, check)),
      ),
  ],
};

/** Whether a deciding job passes the failure on, or passed over it: it is told with that. */
const isTold = (job: JudgedJob, { jobs }: Facts): boolean =>
  isPassedOn(job, jobs) || passedOver(jobs).some(({ lost }) => lost.some(({ row }) => row.id === job.row.id));

function rulesUnread({ requiredFrom }: Facts): Noted[] {
  const text = ['Which checks the base branch requires could not be read: a failure of any check blocks'];
  return requiredFrom === 'unreadable' ? [{ status: 'open', topic: 'rules of the branch', text }] : [];
}

/** The failures of deciding jobs, those of one cause together. */
function ownFailures(facts: Facts): Reasoned<'blocked'>[] {
  const own = facts.jobs.filter((job) => isOwnFailure(job) && rootFailure(job) === undefined);
  const same = sameCauses(own);
  return own
    .filter(({ row }) => !same.has(row.id))
    .map((job) => {
      const others = own.filter(({ row }) => same.get(row.id)?.root === job);
      return withOthers(
        jobReason(job, facts),
        [job, ...others],
        same.get(others[0]?.row.id ?? 0)?.place,
        facts,
      );
    });
}

const OTHERS_SHOWN = 3;

/** Adds what else fails for the same reason, and the invariants that rest on these jobs. */
function withOthers(
  reason: Reasoned<'blocked'>,
  jobs: JudgedJob[],
  place: string | undefined,
  { invariants }: Facts,
): Reasoned<'blocked'> {
  const ids = new Set(jobs.map(({ row }) => row.id));
  const rest = jobs.slice(1).map(({ row }) => code(row.name));
  const broken = invariants
    .filter(
      ({ status, failedJobs = [] }) =>
        status === 'violated' && failedJobs.length > 0 && failedJobs.every((id) => ids.has(id)),
    )
    .map(({ name }) => say`“${fromPlan(name)}”`);
  const same =
    place === undefined
      ? []
      : say`; so ${rest.length === 1 ? 'does' : 'do'} ${joinFirst(rest, OTHERS_SHOWN)}, at the same ${code(place)}`;
  const violates = broken.length === 0 ? [] : say`; it violates ${joinFirst(broken, OTHERS_SHOWN)}`;
  return {
    ...reason,
    text: say`${reason.text}${same}${violates}`,
    about: [CHECKS, ...[...ids].map(failureOf)],
  };
}

/** A required check that only tells of a failure of jobs that do not decide: the first of them is to be fixed. */
function passedOn(facts: Facts): Reasoned<'blocked'>[] {
  return facts.jobs
    .filter(({ row }) => decides(row.required) && isFailure(row.mark))
    .flatMap((job) => {
      const root = rootFailure(job);
      if (root === undefined || job.passesOn.some(isOwnFailure)) return [];
      const reason = jobReason(root, facts);
      return [{ ...reason, text: say`${reason.text}, and with it the required check ${code(job.row.name)}` }];
    });
}

/** The first of the jobs whose failure this one passes on that infrastructure does not excuse. */
const rootFailure = ({ passesOn }: JudgedJob): JudgedJob | undefined =>
  passesOn.find(({ row, infrastructure }) => isFailure(row.mark) && infrastructure === null);

const isOwnFailure = ({ row, infrastructure }: JudgedJob): boolean =>
  decides(row.required) && isFailure(row.mark) && infrastructure === null;

/** A required leg that fail-fast cancelled, while the leg that failed does not decide itself. */
function isHeldByFailFast({ row, run, failFast, covered }: JudgedJob, { jobs }: Facts): boolean {
  if (!failFast || covered || !decides(row.required)) return false;
  return !jobs.some(
    (other) => other.run.id === run.id && decides(other.row.required) && isFailure(other.row.mark),
  );
}

function failFastReason({ row, workflow }: JudgedJob): Reasoned<'blocked'> {
  return blocked(
    say`${code(row.name)} was cancelled by fail-fast`,
    say`${within(workflow.workflow)}${code(row.name)} was cancelled because another leg of its matrix failed`,
    say`fix the leg that failed, or set ${code('fail-fast: false')}`,
    row.url,
  );
}

function startReason({ workflow, url }: WorkflowRows): Reasoned<'blocked'> {
  const text = say`${code(workflow)} could not start`;
  return blocked(text, text, ['fix the workflow file: its run says what GitHub could not read'], url);
}

function unreadReason({ workflow, mark, url }: WorkflowRows): Reasoned<'blocked'> {
  return blocked(
    say`${code(workflow)} ${markWords[mark]}`,
    say`${code(workflow)} ${markWords[mark]}, and which of its jobs did could not be read`,
    say`look at the run of ${code(workflow)}, and run Docket again once its jobs can be read`,
    url,
  );
}

function jobReason(job: JudgedJob, facts: Facts): Reasoned<'blocked'> {
  const { row, workflow, failedStep, onBase } = job;
  const name = code(failedStep ?? row.name);
  const where = failedStep === null ? within(workflow.workflow) : within(workflow.workflow, row.name);
  const tests = onBase === true ? null : testsOf(job, facts);
  const ended = say`${where}${name} ${markWords[row.mark]}`;
  return blocked(
    tests === null ? say`${name} ${markWords[row.mark]}` : tests.headline,
    tests === null ? ended : say`${ended}: ${tests.names}`,
    row.mark === 'timed_out'
      ? say`find what takes ${name} so long, or raise its time limit`
      : ((onBase === true ? null : remedyIn(job)) ??
          remedy(tests ?? { names: [name], several: false }, onBase, baseBranchOf(facts.evidence))),
    row.url,
  );
}

type Broken = Pick<NamedTests, 'names' | 'several'>;

function remedy({ names, several }: Broken, onBase: boolean | null, base: string): Prose {
  return onBase === true
    ? say`fix ${names} on ${code(base)} first, where ${several ? 'they fail' : 'it fails'} too`
    : say`fix ${names}, or revert the change that breaks ${several ? 'them' : 'it'}`;
}

function otherReason({ name, by, mark }: CheckRow, url: string): Reasoned<'blocked'> {
  return blocked(
    say`${code(name)} ${markWords[mark]}`,
    say`${within(by)}${code(name)} ${markWords[mark]}`,
    say`fix what ${code(name)} reports`,
    url,
  );
}

function blocked(headline: Prose, text: Prose, remedy: Prose, url: string): Reasoned<'blocked'> {
  return { status: 'new', outcome: 'blocked', headline, text, remedy, url, about: CHECKS };
}

function informational({ row, workflow, onBase }: JudgedJob, { evidence }: Facts): Reasoned<'debt'> | Noted {
  const where = within(workflow.workflow);
  if (onBase !== true) return debt(row.name, where, markWords[row.mark], row.url);
  const text = say`Known failure: ${where}${code(row.name)} fails on ${code(baseBranchOf(evidence))} too`;
  return { status: 'known', topic: 'known failures', text };
}

function debt(name: string, where: string, ending: string, url: string | null): Reasoned<'debt'> {
  return {
    status: 'new',
    outcome: 'debt',
    headline: say`${code(name)} ${ending}, but is not required`,
    text: say`${where}${code(name)} ${ending}; it is not required`,
    remedy: say`fix ${code(name)}, or make it a required check once it passes`,
    url,
  };
}
