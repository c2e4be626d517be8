import { expectedWorkflowAbsent, requiredCheckMissing, testsNotStarted } from './absent-checks.ts';
import { coverageDropped, coverageUnderGate } from './coverage.ts';
import { pathsMeanNothing } from './dead-paths.ts';
import { testsFocused, testsRemoved, testsSkipped } from './diff-tests.ts';
import { informationalFailure, requiredCheckFailed } from './failed-checks.ts';
import { flakyCheck, flakyTest } from './flaky.ts';
import { invariantViolated, mandatoryInvariantNotAssessed } from './invariants.ts';
import { infrastructure, runEndedOutsideItsJobs } from './lost-checks.ts';
import { testsNewlySkipped, testsVanished } from './lost-tests.ts';
import { maskedFailure } from './masked-failures.ts';
import { checkNotFinished, noWorkDone } from './open-checks.ts';
import { failurePassedOver } from './passed-over.ts';
import type { AnyRule } from './rule.ts';
import { requiredCheckSkipped } from './skipped-checks.ts';
import { codeAsksAboutTests } from './test-questions.ts';
import { failedTests, zeroTests } from './test-results.ts';
import { surfaceChangedSilently, unplannedCode } from './unannounced-changes.ts';
import { evidenceUnread } from './unread.ts';
import { assertionsWeakened } from './weakened-assertions.ts';
import { gateWeakened } from './weakened-gates.ts';

/** All rules of the verdict, in the order in which the reasons of one outcome are told. */
export const rules: readonly AnyRule[] = [
  requiredCheckFailed,
  runEndedOutsideItsJobs,
  invariantViolated,
  gateWeakened,
  testsFocused,
  checkNotFinished,
  requiredCheckMissing,
  expectedWorkflowAbsent,
  noWorkDone,
  infrastructure,
  requiredCheckSkipped,
  failurePassedOver,
  maskedFailure,
  failedTests,
  zeroTests,
  testsNotStarted,
  informationalFailure,
  flakyCheck,
  flakyTest,
  testsRemoved,
  testsSkipped,
  assertionsWeakened,
  codeAsksAboutTests,
  testsVanished,
  testsNewlySkipped,
  pathsMeanNothing,
  coverageUnderGate,
  coverageDropped,
  unplannedCode,
  surfaceChangedSilently,
  mandatoryInvariantNotAssessed,
  evidenceUnread,
];
