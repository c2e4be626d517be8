import { byText } from '../../evidence/order.ts';
import {
  AnalysisResult,
  bySource,
  type CoverageResult,
  type Results,
  type TestFailure,
  TestResult,
} from '../../evidence/results.ts';
import type { Count } from '../../evidence/totals.ts';
import { UNCOMPILED } from '../../evidence/uncompiled.ts';
import type { ArtifactFile } from '../../formats/artifact.ts';
import type { CoverageReport, FileCoverage } from '../../formats/coverage/model.ts';
import { type PathIndex, pathIndex, toRepositoryPath } from '../../formats/coverage/paths.ts';
import type { SarifReport } from '../../formats/format.ts';
import { sarifTotals } from '../../formats/sarif.ts';
import { type TestCase, type TestReport, totalsOf } from '../../formats/test-reports/model.ts';
import { hashOfCase } from '../../formats/test-reports/stable-id.ts';
import { maskedLine } from '../../text/redact.ts';
import type { ListedArtifact } from './artifact-choice.ts';
import { type CaseIndex, keptSuites, MOST_IDS, suitesOf } from './suites.ts';

/** Failures and findings of one report that the Evidence names. */
const MOST_NAMED = 50;
/** Failures of all reports together. */
const MOST_FAILURES = 500;

type Source = Pick<TestResult, 'runId' | 'artifact' | 'file' | 'format'>;

/** What one file says, before the changed files are known: paths are still as the tool wrote them. */
export type FoundResult =
  | { kind: 'tests'; result: TestResult; index: CaseIndex | null }
  | { kind: 'coverage'; source: Source; report: CoverageReport }
  | { kind: 'sarif'; result: AnalysisResult };

/**
 * A file of an artifact as a result, null when it says nothing; and what is wrong with it.
 *
 * @param ids how many cases may still get a hash; it is counted down.
 */
export function foundResult(
  artifact: ListedArtifact,
  file: ArtifactFile,
  ids: { left: number } = { left: MOST_IDS },
): { result: FoundResult | null; problems: string[] } {
  const result = resultOf(artifact, file, ids);
  return result === null || isSound(result)
    ? { result, problems: file.problems }
    : { result: null, problems: ['It has numbers that cannot be used.'] };
}

/** Whatever a hostile file says, the Evidence that is committed can be read again. */
function isSound(found: FoundResult): boolean {
  if (found.kind === 'tests') return TestResult.safeParse(found.result, UNCOMPILED).success;
  if (found.kind === 'sarif') return AnalysisResult.safeParse(found.result, UNCOMPILED).success;
  return [found.report, ...found.report.files].every(
    ({ lines, branches }) => isCount(lines) && (branches === null || isCount(branches)),
  );
}

const isCount = ({ covered, total }: Count): boolean =>
  Number.isSafeInteger(covered) && Number.isSafeInteger(total);

function resultOf(artifact: ListedArtifact, file: ArtifactFile, ids: { left: number }): FoundResult | null {
  if (file.kind === 'none') return null;
  const source: Source = {
    runId: artifact.runId,
    artifact: maskedLine(artifact.name),
    file: maskedLine(file.path ?? ''),
    format: file.format,
  };
  if (file.kind === 'tests') return testsFound(source, file.report, ids);
  if (file.kind === 'sarif') return { kind: 'sarif', result: analysisResult(source, file.report) };
  return { kind: 'coverage', source, report: file.report };
}

function testsFound(source: Source, report: TestReport, ids: { left: number }): FoundResult {
  ids.left -= report.cases.length;
  const { suites, index } = suitesOf(report.cases, ids.left >= 0);
  return { kind: 'tests', result: { ...testResult(source, report), ...(suites && { suites }) }, index };
}

function testResult(source: Source, report: TestReport): TestResult {
  const timed = report.cases.flatMap(({ seconds }) => (seconds === null ? [] : [seconds]));
  const sum = timed.reduce((total, seconds) => total + seconds, 0);
  return {
    ...source,
    totals: totalsOf(report),
    seconds: timed.length === 0 ? null : Math.round(sum * 1000) / 1000,
    failures: failuresOf(report.cases),
  };
}

/** Failed cases first: flaky ones passed in the end. */
function failuresOf(cases: readonly TestCase[]): TestResult['failures'] {
  const failures: TestResult['failures'] = [];
  for (const wanted of [['failed', 'errored'], ['flaky']]) {
    for (const { suite, name, file, line, outcome, message } of cases) {
      if (failures.length === MOST_NAMED) return failures;
      if (outcome === 'passed' || outcome === 'skipped' || !wanted.includes(outcome)) continue;
      const words = { suite: shown(suite) ?? '', name: maskedLine(name), message: shown(message) };
      failures.push({ ...words, file: shown(file), line, outcome });
    }
  }
  return failures;
}

/** Text as one line; null when there is none. */
const shown = (text: string | null): string | null => (text ? maskedLine(text) : null);

const LEVELS = ['error', 'warning', 'note'] as const;

function analysisResult(source: Source, report: SarifReport): AnalysisResult {
  const worstFirst = LEVELS.flatMap((level) => report.findings.filter((finding) => finding.level === level));
  return {
    ...source,
    tools: report.tools.map(maskedLine),
    totals: sarifTotals(report),
    findings: worstFirst.slice(0, MOST_NAMED).map(({ rule, level, message, path, line }) => ({
      rule: shown(rule),
      level,
      message: shown(message) ?? '',
      path: shown(path),
      line,
    })),
  };
}

/**
 * Brings the results of a head together, in the order of runs, artifacts and files, their paths brought to the
 * repository's. Reports with failures share what the Evidence names of them.
 *
 * @param changed paths of the changed files: of these the Evidence keeps the coverage.
 */
export function toResults(found: readonly FoundResult[], changed: readonly string[]): Results {
  const known = pathIndex(changed);
  const results: Results = { tests: [], coverage: [], analyses: [] };
  const failing = found.filter((one) => one.kind === 'tests' && one.result.failures.length > 0).length;
  const most = Math.floor(MOST_FAILURES / failing);
  const kept = keptSuites(found);
  for (const one of found) {
    if (one.kind === 'tests')
      results.tests.push(placedTests(withPasses(kept(one.result), one, found), known, most));
    else if (one.kind === 'sarif') results.analyses.push(placedAnalysis(one.result, known));
    else results.coverage.push(coverageResult(one.source, one.report, known));
  }
  return {
    tests: results.tests.sort(bySource),
    coverage: results.coverage.sort(bySource),
    analyses: results.analyses.sort(bySource),
  };
}

function placedTests(result: TestResult, known: PathIndex, most: number): TestResult {
  const failures = result.failures.slice(0, most).map((failure) => ({
    ...failure,
    file: failure.file && toRepositoryPath(failure.file, [], known),
  }));
  const suites = result.suites?.map((suite) => ({
    ...suite,
    ...(suite.file !== undefined && { file: toRepositoryPath(suite.file, [], known) }),
  }));
  return { ...result, failures, ...(suites && { suites }) };
}

function placedAnalysis(result: AnalysisResult, known: PathIndex): AnalysisResult {
  const findings = result.findings.map((finding) => ({
    ...finding,
    path: finding.path && toRepositoryPath(finding.path, [], known),
  }));
  return { ...result, findings };
}

function coverageResult(source: Source, report: CoverageReport, known: PathIndex): CoverageResult {
  const changed = new Map<string, FileCoverage>();
  for (const file of report.files) {
    const path = toRepositoryPath(file.path, report.sources, known);
    const { lines, branches } = file;
    if (known.paths.has(path) && !changed.has(path)) changed.set(path, { path, lines, branches });
  }
  return {
    ...source,
    lines: report.lines,
    branches: report.branches,
    changed: [...changed.values()].sort((one, other) => byText(one.path, other.path)),
  };
}

/** Reports in which a failed case passed that the Evidence names. */
const MOST_PASSES = 5;

interface Indexed {
  result: TestResult;
  index: CaseIndex | null;
}

/**
 * Adds to each failure the other reports of the run in which the same case passed. A name alone may be shared by tests
 * of different packages: one of both reports must hold all cases of the other, as that of a second try does.
 */
function withPasses(result: TestResult, own: Indexed, found: readonly object[]): TestResult {
  if (!result.failures.some(isFailed)) return result;
  const others = found.filter(isIndexed).filter((other) => mayTellMore(own, other));
  if (others.length === 0) return result;
  const failures = result.failures.map((failure) => {
    if (!isFailed(failure)) return failure;
    const hash = hashOfCase(failure);
    const passed = others.filter(({ index }) => index?.passed.has(hash) && !index.failed.has(hash));
    const passedIn = passed.slice(0, MOST_PASSES).map(sourceOf);
    return passedIn.length === 0 ? failure : { ...failure, passedIn };
  });
  return { ...result, failures };
}

const isFailed = ({ outcome }: TestFailure): boolean => outcome !== 'flaky';

const isIndexed = (one: object): one is Indexed => 'index' in one && 'result' in one;

const sourceOf = ({ result: { artifact, file } }: Indexed) => ({ artifact, file });

function mayTellMore(own: Indexed, other: Indexed): boolean {
  if (other === own || other.result.runId !== own.result.runId) return false;
  if (own.index === null || other.index === null) return false;
  return holdsAll(own.index, other.index) || holdsAll(other.index, own.index);
}

function holdsAll({ cases }: CaseIndex, { cases: fewer }: CaseIndex): boolean {
  if (fewer.size > cases.size) return false;
  for (const hash of fewer.keys()) if (!cases.has(hash)) return false;
  return fewer.size > 0;
}
