import { absentWorkflow, missingChecks } from './absent-checks.ts';
import { coverageDropped } from './coverage-drop.ts';
import { coverageGate } from './coverage-gate.ts';
import { coverageInLogs } from './coverage-in-logs.ts';
import { failedChecks } from './failed-checks.ts';
import { failedInLogs } from './failed-in-logs.ts';
import { failedTests } from './failed-tests.ts';
import { flakyChecks } from './flaky-checks.ts';
import { flakyInLogs } from './flaky-in-logs.ts';
import { flakyTests } from './flaky-tests.ts';
import { focusedTests } from './focused-tests.ts';
import { idle } from './idle.ts';
import { informationalFailures } from './informational-failures.ts';
import { lostJobs } from './lost-jobs.ts';
import { lostRuns } from './lost-runs.ts';
import { maskedFailures } from './masked-failures.ts';
import { newlySkipped } from './newly-skipped.ts';
import { openChecks } from './open-checks.ts';
import { mandatoryInvariants, unplannedCode } from './plan.ts';
import { removedTests } from './removed-tests.ts';
import type { Rule } from './rule.ts';
import { skippedChecks } from './skipped-checks.ts';
import { skippedTests } from './skipped-tests.ts';
import { silentSurfaces } from './surfaces.ts';
import { unreadEvidence } from './unread.ts';
import { vanishedTestsRule } from './vanished-tests.ts';
import { violatedInvariants } from './violated-invariants.ts';
import { weakenedGates } from './weakened-gates.ts';
import { zeroInLogs } from './zero-in-logs.ts';
import { zeroTests } from './zero-tests.ts';

/** All rules of the verdict, in the order in which their reasons are told. */
export const rules: Rule[] = [
  failedChecks,
  lostRuns,
  violatedInvariants,
  weakenedGates,
  focusedTests,
  openChecks,
  missingChecks,
  absentWorkflow,
  idle,
  lostJobs,
  skippedChecks,
  maskedFailures,
  failedTests,
  failedInLogs,
  zeroTests,
  zeroInLogs,
  informationalFailures,
  flakyChecks,
  flakyTests,
  flakyInLogs,
  removedTests,
  skippedTests,
  vanishedTestsRule,
  newlySkipped,
  coverageGate,
  coverageInLogs,
  coverageDropped,
  unplannedCode,
  silentSurfaces,
  mandatoryInvariants,
  unreadEvidence,
];
