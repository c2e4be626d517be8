import type { Evidence } from '../evidence/evidence.ts';
import type { Prose } from '../text/prose.ts';
import { isFailure } from '../workflow/marks.ts';
import { delta } from './change/delta.ts';
import { testsGuardrail } from './change/diff-test-texts.ts';
import { inventory } from './checks/inventory.ts';
import { judgedJobs } from './checks/judged-job.ts';
import { type KindedStep, kindedSteps } from './checks/kinded-steps.ts';
import { type MissingCheck, requiredButMissing } from './checks/required.ts';
import { hasJudged } from './failures/failure-class.ts';
import { acceptance } from './invariants/acceptance.ts';
import type { Excuses } from './invariants/check-finding.ts';
import { invariants } from './invariants/invariants.ts';
import { measure } from './results/measured.ts';
import { type MeasuredCoverage, measureCoverage } from './results/measured-coverage.ts';
import { type MeasuredTests, measureTests } from './results/measured-tests.ts';
import type { AbsentWorkflow, CheckRow, IdentityRow, JudgedJob, WorkflowRows } from './rows.ts';
import type { Delta, InvariantRow, RequiredFrom } from './sections.ts';
import { type JudgedWeakening, judgedWeakenings } from './weakenings/find.ts';
import { gatesGuardrail } from './weakenings/rows.ts';
import { type DeadPaths, deadPaths } from './workflows/dead-paths.ts';
import { absentWorkflows } from './workflows/triggers.ts';
import { type UnstartedTests, unstartedTests } from './workflows/unstarted-tests.ts';
import { type Untested, untestedHead } from './workflows/untested.ts';

/** All that is so for a head, as far as rules and report look at it: the evidence and what is derived from it. */
export interface Facts {
  evidence: Evidence;
  /** All runs, also superseded ones. */
  identity: IdentityRow[];
  /** The counted runs. */
  workflows: WorkflowRows[];
  jobs: JudgedJob[];
  /** What the steps of these jobs do. */
  steps: KindedStep[];
  otherChecks: CheckRow[];
  requiredFrom: RequiredFrom;
  /** Workflows and jobs that are new, removed or judged differently against the merge base. */
  changes: Prose[];
  absent: AbsentWorkflow[];
  /** Why CI has not run for the head of the open pull request; null: it has, or it is no such head. */
  untested: Untested | null;
  /** Tests that do not start for this base, where none ran; null: that is not so. */
  unstartedTests: UnstartedTests | null;
  /** Paths in workflow files of which the change leaves nothing. */
  deadPaths: DeadPaths[];
  /** Required checks that nothing of this head carries. */
  missing: MissingCheck[];
  delta: Delta;
  invariants: InvariantRow[];
  /** What the change takes from the gates. */
  weakenings: JudgedWeakening[];
  tests: MeasuredTests;
  coverage: MeasuredCoverage;
}

/** Computes the facts of a head, each once. The same evidence gives the same facts. */
export function factsOf(evidence: Evidence): Facts {
  const rows = inventory(evidence);
  const jobs = judgedJobs(evidence, rows.workflows);
  const steps = kindedSteps(jobs);
  const weakenings = judgedWeakenings(evidence);
  const tests = measureTests({ evidence, jobs, steps, weakenings });
  const gates = gatesGuardrail(evidence, weakenings);
  const measured = measure({ evidence, tests });
  const absent = absentWorkflows(evidence);
  return {
    evidence,
    ...rows,
    jobs,
    steps,
    absent,
    untested: untestedHead(evidence),
    deadPaths: deadPaths(evidence),
    unstartedTests: unstartedTests({ evidence, steps, ...rows }),
    missing: requiredButMissing(evidence),
    delta: {
      ...delta(evidence, rows.workflows, jobs, absent),
      acceptance: acceptance(evidence, rows.workflows, excuses(evidence, jobs), { jobs, gates, measured }),
    },
    invariants: [
      ...invariants(evidence, rows.workflows, excuses(evidence, jobs), { jobs, gates, measured }),
      ...testsGuardrail(evidence),
      ...gates,
    ],
    weakenings,
    tests,
    coverage: measureCoverage({ evidence, jobs }),
  };
}

/** Jobs whose failure violates nothing. */
function excuses(evidence: Evidence, jobs: JudgedJob[]): Excuses {
  const idsOf = (some: JudgedJob[]): ReadonlySet<number> => new Set(some.map(({ row }) => row.id));
  return {
    outside: idsOf(jobs.filter(({ infrastructure, onBase }) => infrastructure !== null || onBase === true)),
    unproven: idsOf(jobs.filter((job) => isFailure(job.row.mark) && !hasJudged(evidence, job))),
  };
}
