import { withoutIds } from '../../evidence/fit-whole.ts';
import { byText } from '../../evidence/order.ts';
import type { TestResult, TestSuite } from '../../evidence/results.ts';
import type { TestCase } from '../../formats/test-reports/model.ts';
import { hashOfCase, joinHashes } from '../../formats/test-reports/stable-id.ts';
import { maskedLine } from '../../text/redact.ts';

/** Cases of one report, and of a head, whose ids are kept. */
export const MOST_IDS = 20_000;

/** Suites of a head that are kept when their ids are not. */
const MOST_SUITES = 2_000;

/** A case that the results name, by its hash. */
export interface NamedCase {
  suite: string;
  name: string;
  /** Why it was skipped; null when nothing says. */
  reason: string | null;
}

/** What only a comparison needs of a report while it is in memory. */
export interface CaseIndex {
  cases: ReadonlyMap<string, NamedCase>;
  passed: ReadonlySet<string>;
  failed: ReadonlySet<string>;
}

/** The indexes of reports by the key of their place. */
export type Indexes = ReadonlyMap<string, CaseIndex>;

interface Place {
  runId: number;
  artifact: string;
  file: string;
}

/** What tells a report from the others of a head. */
export const placeKey = ({ runId, artifact, file }: Place): string => [runId, artifact, file].join('\n');

/** The indexes of the test reports among results. */
export function indexesOf(
  found: readonly (
    | { kind: 'tests'; result: Place; index: CaseIndex | null }
    | { kind: 'coverage' | 'sarif' }
  )[],
): Indexes {
  const indexes = new Map<string, CaseIndex>();
  for (const one of found)
    if (one.kind === 'tests' && one.index !== null) indexes.set(placeKey(one.result), one.index);
  return indexes;
}

interface Gathered {
  name: string;
  counts: Omit<TestSuite, 'name'>;
  file: string | null | undefined;
  passed: string[];
  skipped: string[];
}

/**
 * The suites of a report by name with the hashes of their cases, and its cases by hash, where they shall have one.
 * Undefined: there are so many that none would be kept.
 */
export function suitesOf(
  cases: readonly TestCase[],
  hashed: boolean,
): { suites: TestSuite[] | undefined; index: CaseIndex | null } {
  const gathered = new Map<string, Gathered>();
  const index = {
    cases: new Map<string, NamedCase>(),
    passed: new Set<string>(),
    failed: new Set<string>(),
  };
  for (const testCase of cases) {
    const hash = hashed ? hashOfCase(testCase) : null;
    add(suiteOf(gathered, testCase), testCase, hash);
    if (hash !== null) addTo(index, testCase, hash);
  }
  const isKept = hashed || gathered.size <= MOST_SUITES;
  const suites = isKept ? [...gathered.values()].map(finished).sort(byName) : undefined;
  return { suites, index: hashed ? index : null };
}

/** The name of a suite as the Evidence keeps it; empty when it has none. */
export const maskedSuite = (suite: string): string => (suite === '' ? '' : maskedLine(suite));

function suiteOf(gathered: Map<string, Gathered>, { suite, file }: TestCase): Gathered {
  const known = gathered.get(suite);
  if (known !== undefined) {
    if (known.file !== file) known.file = null;
    return known;
  }
  const made: Gathered = {
    name: suite,
    counts: { passed: 0 },
    file,
    passed: [],
    skipped: [],
  };
  gathered.set(suite, made);
  return made;
}

function add({ counts, passed, skipped }: Gathered, { outcome }: TestCase, hash: string | null): void {
  if (outcome === 'skipped') counts.skipped = (counts.skipped ?? 0) + 1;
  else if (outcome === 'passed' || outcome === 'flaky') counts.passed += 1;
  else counts.failed = (counts.failed ?? 0) + 1;
  if (hash === null) return;
  if (outcome === 'skipped') skipped.push(hash);
  else if (outcome === 'passed' || outcome === 'flaky') passed.push(hash);
}

function addTo(
  index: { cases: Map<string, NamedCase>; passed: Set<string>; failed: Set<string> },
  { suite, name, outcome, message }: TestCase,
  hash: string,
): void {
  if (!index.cases.has(hash)) {
    const reason = outcome === 'skipped' ? message : null;
    index.cases.set(hash, { suite, name, reason });
  }
  if (outcome === 'passed' || outcome === 'flaky') index.passed.add(hash);
  else if (outcome !== 'skipped') index.failed.add(hash);
}

function finished({ name, counts, file, passed, skipped }: Gathered): TestSuite {
  const kept = new Set(passed);
  const onlySkipped = skipped.filter((hash) => !kept.has(hash));
  return {
    name: maskedSuite(name),
    ...(file && { file: maskedLine(file) }),
    ...counts,
    ...(passed.length > 0 && { passedIds: joinHashes(passed) }),
    ...(onlySkipped.length > 0 && { skippedIds: joinHashes(onlySkipped) }),
  };
}

const byName = (one: TestSuite, other: TestSuite): number => byText(one.name, other.name);

/** How much of the suites of a head's reports is kept: all; of too many cases the counts; of too many suites none. */
export function keptSuites(
  found: readonly ({ kind: 'tests'; result: TestResult } | { kind: 'coverage' | 'sarif' })[],
): (result: TestResult) => TestResult {
  const tests = found.flatMap((one) => (one.kind === 'tests' ? [one.result] : []));
  const cases = tests.reduce((sum, { totals }) => sum + totals.total, 0);
  if (cases <= MOST_IDS) return (result) => result;
  const suites = tests.reduce((sum, result) => sum + (result.suites?.length ?? 0), 0);
  return ({ suites: own = [], ...result }) =>
    suites > MOST_SUITES ? result : { ...result, suites: own.map(withoutIds) };
}

/** Hashes, ids of runs and days in the names of artifacts and files: `junit-461e5d98.xml`, `results-22984770390`. */
const VOLATILE = /\b[\da-f]{7,64}\b|\d{5,}|\d{4}-\d\d-\d\d/gi;

/** The name of an artifact or file without what differs from run to run. */
export const fileKey = (name: string): string => name.replace(VOLATILE, '*');
