import { count } from '../text/text.ts';
import type { ChangedFile, TestChange, TestList } from './change.ts';
import type { Evidence } from './evidence.ts';
import type { Results, TestFailure, TestResult, TestSuite } from './results.ts';
import type { JobDefinition, WorkflowDefinition, WorkflowFile } from './workflow.ts';

/** What may go of results, the least telling first. Totals and the names of failed tests stay: the verdict needs them. */
const PARTS = ['findings', 'coverage', 'messages'] as const;
type Part = (typeof PARTS)[number];

/** Steps that each take one part out of all results. */
export const resultSteps: readonly ((evidence: Evidence) => Evidence)[] = PARTS.map((part) => (evidence) => {
  const results = without(evidence.results, part);
  return sizeOfPart(results, part) === sizeOfPart(evidence.results, part)
    ? evidence
    : { ...evidence, results };
});

function without(results: Results, part: Part): Results {
  const { tests, coverage, analyses } = results;
  if (part === 'findings') return { ...results, analyses: analyses.map((one) => ({ ...one, findings: [] })) };
  if (part === 'coverage') return { ...results, coverage: coverage.map((one) => ({ ...one, changed: [] })) };
  return { ...results, tests: tests.map((one) => ({ ...one, failures: muted(one) })) };
}

/** The verdict tells the first failed and the first flaky test with their messages. */
function muted({ failures }: TestResult): TestFailure[] {
  const first = (flaky: boolean) => failures.findIndex(({ outcome }) => (outcome === 'flaky') === flaky);
  const kept = [first(true), first(false)];
  return failures.map((failure, index) => (kept.includes(index) ? failure : { ...failure, message: null }));
}

function sizeOfPart({ tests, coverage, analyses }: Results, part: Part): number {
  const lists: Record<Part, unknown[][]> = {
    findings: analyses.map(({ findings }) => findings),
    coverage: coverage.map(({ changed }) => changed),
    messages: tests.map(({ failures }) => failures.filter(({ message }) => message !== null)),
  };
  return lists[part].reduce((sum, list) => sum + list.length, 0);
}

/** What went of the results, in words. */
export function resultsGone(before: Results, after: Results): string[] {
  const line = (part: Part, one: string, many: string): string[] => {
    const gone = sizeOfPart(before, part) - sizeOfPart(after, part);
    return gone > 0 ? [count(gone, one, many)] : [];
  };
  return [
    ...line('findings', 'finding of an analysis', 'findings of analyses'),
    ...line('coverage', 'coverage of a changed file', 'coverages of changed files'),
    ...line('messages', 'message of a failed test', 'messages of failed tests'),
  ];
}

/** Steps that take out what only later heads are compared with: the ids of tests, then the suites. */
export const suiteSteps: readonly ((evidence: Evidence) => Evidence)[] = [
  (evidence) =>
    withTests(evidence, hasIds, (result) => ({ ...result, suites: result.suites?.map(withoutIds) })),
  (evidence) => withTests(evidence, hasSuites, ({ suites: _suites, ...result }) => result),
];

function withTests(
  evidence: Evidence,
  isWanted: (result: TestResult) => boolean,
  thin: (result: TestResult) => TestResult,
): Evidence {
  const { results } = evidence;
  if (!results.tests.some(isWanted) || namesTests(evidence)) return evidence;
  const tests = results.tests.map((result) => (isWanted(result) ? thin(result) : result));
  return { ...evidence, results: { ...results, tests } };
}

/** Invariants that name tests are held or not by the suites: then those decide, and stay. */
function namesTests({ config, plan, pullRequests }: Evidence): boolean {
  const plans = [plan?.content, ...pullRequests.map(({ body }) => body)];
  const invariants = JSON.stringify(plans.flatMap((one) => one?.invariants ?? []));
  return /test|spec/i.test(invariants) || (config.invariants ?? []).some(({ tests }) => tests !== undefined);
}

const hasSuites = ({ suites }: TestResult): boolean => suites !== undefined;
const hasIds = ({ suites = [] }: TestResult): boolean =>
  suites.some(({ passedIds, skippedIds }) => passedIds !== undefined || skippedIds !== undefined);

/** The suite with its counts alone. */
export function withoutIds({ passedIds: _passed, skippedIds: _skipped, ...suite }: TestSuite): TestSuite {
  return suite;
}

/** What went, in words. */
export function suitesGone(before: Results, after: Results): string[] {
  const having = ({ tests }: Results, is: (result: TestResult) => boolean): number => tests.filter(is).length;
  const suites = having(before, hasSuites) - having(after, hasSuites);
  const ids = having(before, hasIds) - having(after, hasIds);
  if (suites > 0) return [`the suites of ${count(suites, 'test report')}`];
  return ids > 0 ? [`the ids of tests in ${count(ids, 'test report')}`] : [];
}

/** Steps that take out who imports and who owns what is changed: the verdict needs neither. */
export const reachSteps: readonly ((evidence: Evidence) => Evidence)[] = [
  (evidence) => {
    const { dependents, ...rest } = evidence;
    return dependents === undefined ? evidence : rest;
  },
  (evidence) =>
    evidence.owners === undefined || evidence.owners.rules.length === 0
      ? evidence
      : { ...evidence, owners: { ...evidence.owners, rules: [], cut: true } },
];

/** What went of it, in words. */
export function reachGone(before: Evidence, after: Evidence): string[] {
  return [
    ...(before.dependents !== undefined && after.dependents === undefined
      ? ['the files that import what is changed']
      : []),
    ...((before.owners?.rules.length ?? 0) > (after.owners?.rules.length ?? 0)
      ? ['the owners of changed files']
      : []),
  ];
}

/** A step that takes the comments out of workflow files: they only say what jobs and steps are for. */
export const workflowCommentsStep = (evidence: Evidence): Evidence =>
  commentsIn(evidence) === 0 ? evidence : { ...evidence, workflows: evidence.workflows.map(uncommented) };

const jobsIn = ({ head, base, mergeBase }: WorkflowFile): JobDefinition[] =>
  [head, base, mergeBase].flatMap((version) => version?.jobs ?? []);

const commentsIn = ({ workflows }: Evidence): number =>
  workflows
    .flatMap(jobsIn)
    .flatMap((job) => [job, ...job.steps])
    .filter(({ comment }) => comment !== undefined).length;

function uncommented(file: WorkflowFile): WorkflowFile {
  const mute = <T extends { comment?: string | undefined }>({ comment: _gone, ...rest }: T) => rest;
  const version = (of: WorkflowDefinition): WorkflowDefinition => ({
    ...of,
    jobs: of.jobs.map((job) => ({ ...mute(job), steps: job.steps.map(mute) })),
  });
  const { head, base, mergeBase } = file;
  return {
    ...file,
    head: head && version(head),
    ...(base !== undefined && { base: base && version(base) }),
    ...(mergeBase !== undefined && { mergeBase: mergeBase && version(mergeBase) }),
  };
}

/** What went, in words. */
export function workflowCommentsGone(before: Evidence, after: Evidence): string[] {
  const gone = commentsIn(before) - commentsIn(after);
  return gone > 0 ? [count(gone, 'comment of a workflow file', 'comments of workflow files')] : [];
}

const LISTS = [
  'removed',
  'retired',
  'skipped',
  'skippedIf',
  'skippedNew',
  'passing',
  'focused',
  'bare',
] as const;

/** A step that keeps the first test of each list: how many there are stays, which the verdict needs. */
export const testNamesStep = (evidence: Evidence): Evidence => {
  if (!evidence.changes.files.some(isLong)) return evidence;
  const files = evidence.changes.files.map((file) => (isLong(file) ? withFirstNames(file) : file));
  return { ...evidence, changes: { ...evidence.changes, files } };
};

const listsOf = (tests: TestChange | undefined): TestList[] => LISTS.flatMap((key) => tests?.[key] ?? []);

const isLong = ({ tests, testQuestions }: ChangedFile): boolean =>
  listsOf(tests).some((list) => list.tests.length > 1) ||
  (tests?.assertions?.changes.length ?? 0) > 1 ||
  (testQuestions?.lines.length ?? 0) > 1;

function withFirstNames(file: ChangedFile): ChangedFile {
  const short = LISTS.flatMap((key) => {
    const list = file.tests?.[key];
    return list === undefined ? [] : [[key, { ...list, tests: list.tests.slice(0, 1) }] as const];
  });
  const { tests, testQuestions: asking } = file;
  const assertions = tests?.assertions;
  return {
    ...file,
    ...(tests !== undefined && {
      tests: {
        ...tests,
        ...Object.fromEntries(short),
        // The weightiest stands first.
        ...(assertions && { assertions: { ...assertions, changes: assertions.changes.slice(0, 1) } }),
      },
    }),
    ...(asking !== undefined && { testQuestions: { ...asking, lines: asking.lines.slice(0, 1) } }),
  };
}

/** What went, in words. */
export function testNamesGone(before: Evidence, after: Evidence): string[] {
  const named = ({ changes }: Evidence): number =>
    changes.files.flatMap(({ tests }) => listsOf(tests)).reduce((sum, { tests }) => sum + tests.length, 0);
  const gone = named(before) - named(after);
  const asked = ({ changes }: Evidence): number =>
    changes.files.reduce((sum, { tests }) => sum + (tests?.assertions?.changes.length ?? 0), 0);
  const assertions = asked(before) - asked(after);
  return [
    ...(gone > 0 ? [`the names of ${count(gone, 'test')} that the diff removes or skips`] : []),
    ...(assertions > 0 ? [`the text of ${count(assertions, 'changed assertion')}`] : []),
  ];
}
