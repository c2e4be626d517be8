import type { Evidence } from '../evidence/evidence.ts';
import { blastRadius } from '../facts/change/blast.ts';
import { delta } from '../facts/change/delta.ts';
import { testsGuardrail } from '../facts/change/diff-test-texts.ts';
import { inventory } from '../facts/checks/inventory.ts';
import { type JudgedJob, judgedJobs } from '../facts/checks/judged-job.ts';
import { requiredButMissing } from '../facts/checks/required.ts';
import { context } from '../facts/context/context.ts';
import { previousRun, summarize } from '../facts/context/previous-run.ts';
import { date, title, trigger, wallSeconds } from '../facts/context/title.ts';
import type { Judged } from '../facts/facts.ts';
import { failures } from '../facts/failures/failures.ts';
import { invariants } from '../facts/invariants/invariants.ts';
import { measure } from '../facts/results/measured.ts';
import type { CheckRow, WorkflowRows } from '../facts/rows.ts';
import { signals } from '../facts/signals.ts';
import { judgedWeakenings } from '../facts/weakenings/find.ts';
import { gatesGuardrail } from '../facts/weakenings/rows.ts';
import { gateChanges, gateDrift } from '../facts/weakenings/told.ts';
import { absentWorkflows } from '../facts/workflows/triggers.ts';
import type { Mark } from '../workflow/marks.ts';
import { actions } from './actions.ts';
import type { Assessment } from './assessment.ts';
import { verdict } from './verdict.ts';

/** Judges the evidence of one head: everything that the report says. The same evidence gives the same Assessment. */
export function judge(evidence: Evidence): Assessment {
  const { identity, changes, ...rows } = inventory(evidence);
  const judged = gather(evidence, rows);
  const { workflows, otherChecks, requiredFrom, jobs, absent } = judged;
  const name = title(evidence);
  const facts = context(evidence, name, judged.delta.files);
  const decision = verdict(judged, facts.posture);
  const measured = measure(evidence);
  const files = judged.delta.complete ? judged.delta.files.length : null;
  return {
    title: name,
    date: date(evidence, workflows),
    trigger: trigger(evidence),
    attempt: evidence.runs.reduce((most, { attempt }) => Math.max(most, attempt), 1),
    identity: { runs: identity, absent, otherChecks },
    context: {
      ...facts,
      previous: previousRun(evidence, summarize(evidence, { workflows, otherChecks, measured, files })),
    },
    inventory: { workflows, requiredFrom, changes: [...changes, ...gateChanges(judged.weakenings)] },
    signals: signals(evidence, jobs, absent),
    delta: { ...judged.delta, drift: [...judged.delta.drift, ...gateDrift(judged.weakenings)] },
    failures: failures(evidence, workflows, jobs, otherChecks),
    invariants: judged.invariants,
    blast: blastRadius(evidence, judged.delta),
    verdict: decision,
    actions: actions(judged, decision),
    checks: counts(workflows, otherChecks),
    measured,
    seconds: wallSeconds(workflows),
  };
}

type Rows = Pick<Judged, 'workflows' | 'otherChecks' | 'requiredFrom'>;

/** What the rules look at. */
function gather(evidence: Evidence, rows: Rows): Judged {
  const jobs = judgedJobs(evidence, rows.workflows);
  const weakenings = judgedWeakenings(evidence);
  return {
    evidence,
    ...rows,
    jobs,
    absent: absentWorkflows(evidence),
    missing: requiredButMissing(evidence),
    delta: delta(evidence, rows.workflows, jobs),
    invariants: [
      ...invariants(evidence, rows.workflows, excused(jobs)),
      ...testsGuardrail(evidence),
      ...gatesGuardrail(evidence, weakenings),
    ],
    weakenings,
  };
}

/** Jobs whose failure says nothing of the change. */
function excused(jobs: JudgedJob[]): ReadonlySet<number> {
  return new Set(
    jobs
      .filter(({ infrastructure, onBase }) => infrastructure !== null || onBase === true)
      .map(({ row }) => row.id),
  );
}

/** Jobs and other apps' checks that ran. Neutral ones say neither yes nor no and count as skipped. */
function counts(workflows: WorkflowRows[], otherChecks: CheckRow[]): Assessment['checks'] {
  const marks: Mark[] = [...workflows.flatMap(({ jobs }) => jobs), ...otherChecks].map(({ mark }) => mark);
  const skipped = marks.filter((mark) => mark === 'skipped' || mark === 'neutral').length;
  return {
    passed: marks.filter((mark) => mark === 'success' || mark === 'masked').length,
    total: marks.length - skipped,
    skipped,
  };
}
