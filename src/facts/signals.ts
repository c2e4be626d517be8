import type { Evidence } from '../evidence/evidence.ts';
import type { JudgedJob } from './checks/judged-job.ts';
import type { Signal } from './findings.ts';
import type { AbsentWorkflow } from './rows.ts';
import { coverageSignal } from './signals/coverage.ts';
import { gatesSignal } from './signals/gates.ts';
import { kindedSteps } from './signals/kinded-steps.ts';
import { performanceSignal } from './signals/performance.ts';
import { securitySignal } from './signals/security.ts';
import { testsSignal } from './signals/tests.ts';

/**
 * The integrity of the signal, part by part: which steps of each kind ran for this commit and how they ended, and what
 * was not read. A part without evidence is one sentence that says so.
 *
 * @param jobs the current jobs of the counted runs
 * @param absent the workflows that have no run
 */
export function signals(evidence: Evidence, jobs: JudgedJob[], absent: AbsentWorkflow[]): Signal[] {
  const steps = kindedSteps(jobs);
  const later = absent.filter(({ why }) => why === 'later');
  return [
    testsSignal(evidence, steps, later),
    coverageSignal(evidence, jobs, absent),
    gatesSignal(evidence, jobs, steps),
    securitySignal(evidence, jobs, steps, later),
    performanceSignal(evidence, jobs),
  ];
}
