import { absentWorkflow, missingChecks } from './absent-checks.ts';
import { failedChecks } from './failed-checks.ts';
import { flakyChecks } from './flaky-checks.ts';
import { idle } from './idle.ts';
import { informationalFailures } from './informational-failures.ts';
import { lostJobs } from './lost-jobs.ts';
import { maskedFailures } from './masked-failures.ts';
import { openChecks } from './open-checks.ts';
import { mandatoryInvariants, unplannedCode } from './plan.ts';
import type { Rule } from './rule.ts';
import { skippedChecks } from './skipped-checks.ts';
import { unreadEvidence } from './unread.ts';
import { violatedInvariants } from './violated-invariants.ts';

/** All rules of the verdict, in the order in which their reasons are told. */
export const rules: Rule[] = [
  failedChecks,
  violatedInvariants,
  openChecks,
  missingChecks,
  absentWorkflow,
  idle,
  lostJobs,
  skippedChecks,
  maskedFailures,
  informationalFailures,
  flakyChecks,
  unplannedCode,
  mandatoryInvariants,
  unreadEvidence,
];
