import { readPath } from '../../diff/path-words.ts';
import { kindOf } from '../../diff/paths.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { TestFailure } from '../../evidence/results.ts';
import { code, joinFirst, type Prose, say } from '../../text/prose.ts';
import { count } from '../../text/text.ts';
import { failsTestOnBase } from '../checks/base.ts';
import { countedReports, nameOfCase, type Report, testId } from '../results/test-reports.ts';
import type { Finding } from './check-finding.ts';
import { type NamedTests, testsNamed } from './named-tests.ts';

const NAMES_SHOWN = 3;

/**
 * What the test reports of the head show of an invariant that names tests: held when such tests ran and all passed.
 * Tests that were skipped, or that no report has, prove nothing; what fails on the base branch too violates nothing.
 *
 * @param othersTell something else is named too: where no report has these tests, that is enough
 */
export function testsFinding(name: string, evidence: Evidence, othersTell = false): Finding {
  const reports = countedReports(evidence);
  const tests = testsNamed(name, reports);
  const failed = tests.failed.filter((failure) => !isKnown(failure, evidence, reports));
  if (failed.length + tests.unnamed > 0)
    return { status: 'violated', evidence: failing(name, failed), ...failedJobsOf(failed, reports) };
  if (tests.failed.length > 0) return open(say`${code(name)} fails on the base branch too`);
  if (tests.passed > 0) return { status: 'held', evidence: passing(name, tests) };
  if (tests.skipped > 0) return open(say`${code(name)} was skipped`);
  if (othersTell) return null;
  return open(reports.length === 0 ? ['no test report was read'] : say`no test report names ${code(name)}`);
}

/** The failed jobs of the runs whose reports have these failures; none where the runs passed, or not all are named. */
function failedJobsOf(failed: TestFailure[], reports: Report[]): { failedJobs?: number[] } {
  const runs = reports
    .filter(({ result }) => failed.some((failure) => result.failures.includes(failure)))
    .map(({ run }) => run);
  const ids = runs.flatMap(({ jobs }) =>
    jobs.filter(({ conclusion }) => conclusion === 'failure').map(({ id }) => id),
  );
  return ids.length === 0 ? {} : { failedJobs: [...new Set(ids)] };
}

const open = (evidence: Prose): Finding => ({ status: 'not assessed', evidence });

function isKnown(failure: TestFailure, { baseline }: Evidence, reports: Report[]): boolean {
  const own = reports.filter(({ result }) => result.failures.includes(failure));
  return own.length > 0 && own.every(({ run }) => failsTestOnBase(baseline, run.workflowId, testId(failure)));
}

function failing(name: string, failed: TestFailure[]): Prose {
  if (failed.length === 0) return say`tests of ${code(name)} failed`;
  const names = failed.map((failure) => code(nameOfCase(failure)));
  return say`${joinFirst(names, NAMES_SHOWN)} failed`;
}

function passing(name: string, { passed, skipped }: NamedTests): Prose {
  const tests = count(passed, 'test');
  return say`${tests} of ${code(name)} passed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Words of a result: the tests are meant, not their files. */
const passes = /\b(?:pass(?:es|ed|ing)?|green|succeeds?|succeeded)\b/i;
const denies = /\b(?:no|not|never|without|unchanged|untouched|removed?|deleted|skipped|disabled|instead)\b/i;

/**
 * The test files that a verification says pass: ``the tests of `test/test_api.py` pass``. Only code spans count, only
 * in clauses that speak of a result, and only paths that are tests by their name or folder.
 *
 * @param text plan text: plain words and code spans
 */
export function verifyingTests(text: string): string[] {
  const names = text
    .slice(0, 2000)
    .split(/[;:]\s|\.\s|\s[—–-]\s/)
    .filter((clause) => isAboutResult(clause.replace(/`[^`]*`/g, '')))
    .flatMap((clause) => Array.from(clause.matchAll(/`([^`]+)`/g), (span) => span[1] ?? ''));
  return [...new Set(names.filter(isTestFile))];
}

const isAboutResult = (words: string): boolean => passes.test(words) && !denies.test(words);

function isTestFile(name: string): boolean {
  const [path = ''] = name.split('::');
  return readPath(path)?.sure === true && !path.endsWith('/') && kindOf(path) === 'test';
}
