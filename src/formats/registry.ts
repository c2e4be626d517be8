import { clover } from './coverage/clover.ts';
import { cobertura } from './coverage/cobertura.ts';
import { coveragePy } from './coverage/coverage-py.ts';
import { coveralls } from './coverage/coveralls.ts';
import { gcovr, gcovrSummary } from './coverage/gcovr.ts';
import { goProfile } from './coverage/go.ts';
import { istanbul, istanbulSummary } from './coverage/istanbul.ts';
import { jacoco } from './coverage/jacoco.ts';
import { lcov } from './coverage/lcov.ts';
import { llvmCov } from './coverage/llvm-cov.ts';
import { opencover } from './coverage/opencover.ts';
import { simpleCov } from './coverage/simplecov.ts';
import { sonarqube } from './coverage/sonarqube.ts';
import type { CoverageFormat, Format, ResultKind } from './format.ts';
import { sarif } from './sarif.ts';
import { ctrf } from './test-reports/ctrf.ts';
import { cucumberJson } from './test-reports/cucumber.ts';
import { dartJson } from './test-reports/dart.ts';
import { goJson } from './test-reports/go.ts';
import { jestJson } from './test-reports/jest.ts';
import { junit } from './test-reports/junit.ts';
import { mochaJson } from './test-reports/mocha.ts';
import { mochawesome } from './test-reports/mochawesome.ts';
import { nunit2, nunit3 } from './test-reports/nunit.ts';
import { playwrightJson } from './test-reports/playwright.ts';
import { robot } from './test-reports/robot.ts';
import { rspecJson } from './test-reports/rspec.ts';
import { tap } from './test-reports/tap.ts';
import { trx } from './test-reports/trx.ts';
import { xunit } from './test-reports/xunit.ts';

/** All coverage formats, in the order in which they are tried. */
export const COVERAGE_FORMATS: readonly CoverageFormat[] = [
  cobertura,
  jacoco,
  clover,
  opencover,
  sonarqube,
  lcov,
  goProfile,
  gcovr,
  gcovrSummary,
  coveragePy,
  llvmCov,
  istanbulSummary,
  istanbul,
  coveralls,
  // Its shape has no key of its own.
  simpleCov,
];

/** All formats of test reports, in the order in which they are tried. */
const TEST_FORMATS: readonly Format<'tests'>[] = [
  junit,
  nunit3,
  nunit2,
  xunit,
  trx,
  robot,
  // Events, one a line, and points of TAP may have anything between them.
  goJson,
  dartJson,
  tap,
  ctrf,
  jestJson,
  rspecJson,
  playwrightJson,
  mochaJson,
  mochawesome,
  cucumberJson,
];

/** A format of any kind. */
export type AnyFormat = { [Kind in ResultKind]: Format<Kind> }[ResultKind];

/** Every format of result files that Docket reads, in the order in which they are tried. */
export const FORMATS: readonly AnyFormat[] = [sarif, ...COVERAGE_FORMATS, ...TEST_FORMATS];

/** The globs of the names that the formats of a kind usually have: the default of its input. */
export function usualNames(kind: ResultKind): string[] {
  return [...new Set(FORMATS.filter((format) => format.kind === kind).flatMap(({ fileNames }) => fileNames))];
}
