import type { ChangedFile, PullRequest } from '../../src/evidence/change.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { Plan } from '../../src/evidence/plan.ts';
import type { Previous } from '../../src/evidence/previous.ts';
import type {
  AnalysisResult,
  CoverageResult,
  LogResult,
  Results,
  TestFailure,
  TestResult,
} from '../../src/evidence/results.ts';
import type { RequiredCheck, Rules } from '../../src/evidence/rules.ts';
import type { Annotation, Job, OtherCheck, Run, Step } from '../../src/evidence/run.ts';
import type {
  JobDefinition,
  StepDefinition,
  WorkflowDefinition,
  WorkflowFile,
} from '../../src/evidence/workflow.ts';
import { DEFAULT_MILESTONE_PATTERN } from '../../src/plan/milestone-pattern.ts';

/**
 * Typed builders of Evidence. Every builder gives an ordinary, passing value; overrides replace whole fields.
 * Ids follow from names, so that equal worlds are equal values.
 */

export const HEAD = '398e281d11111111111111111111111111111111';
export const MERGE_BASE = 'ba5e000000000000000000000000000000000000';
const REPOSITORY = 'octo/serena';
const URL = `https://github.com/${REPOSITORY}`;

/** A small stable number for a name. */
function idOf(name: string): number {
  let id = 7;
  for (const char of name) id = (id * 31 + char.codePointAt(0)!) % 900_000_007;
  return id + 1000;
}

export function step(name: string, over: Partial<Step> = {}): Step {
  return { number: 1, name, ...over };
}

/** Names become passed steps; numbers count from 1 unless given. */
export function steps(...items: (string | Partial<Step>)[]): Step[] {
  return items.map((item, index) =>
    typeof item === 'string'
      ? step(item, { number: index + 1 })
      : { number: index + 1, name: `step ${index + 1}`, ...item },
  );
}

/** A job that passed; `conclusion: null` with a `status` makes an unfinished one. */
export function job(name: string, over: Partial<Job> = {}): Job {
  const id = over.id ?? idOf(`${name}#${over.attempt ?? 1}`);
  return {
    id,
    name,
    attempt: 1,
    status: 'completed',
    conclusion: 'success',
    startedAt: '2026-03-12T04:30:00Z',
    completedAt: '2026-03-12T04:31:00Z',
    url: `${URL}/actions/runs/1/job/${id}`,
    steps: [],
    ...over,
  };
}

/** A warning about a place in a file. */
export function annotation(message: string, over: Partial<Annotation> = {}): Annotation {
  const line = over.path === null ? null : 3;
  return { level: 'warning', message, path: 'src/a.py', line, title: null, times: 1, ...over };
}

/** What the runner tells of a command that failed. */
export function exitCode(code = 1, times = 1): Annotation {
  return annotation(`Process completed with exit code ${code}.`, { level: 'failure', path: null, times });
}

/** The path that the builders give to a workflow of this name: `Smoke Tests` → `.github/workflows/smoke-tests.yml`. */
export function pathOf(workflow: string): string {
  return `.github/workflows/${workflow.toLowerCase().replaceAll(' ', '-')}.yml`;
}

/** A pull_request run that passed, with one passed job `test`. */
export function run(workflow: string, over: Partial<Run> = {}): Run {
  const id = over.id ?? idOf(`${workflow}/${over.event ?? 'pull_request'}`);
  return {
    id,
    workflowId: idOf(workflow),
    workflow,
    path: pathOf(workflow),
    event: 'pull_request',
    number: 61,
    attempt: 1,
    status: 'completed',
    conclusion: 'success',
    headBranch: 'm09-execution-context',
    createdAt: '2026-03-12T04:29:50Z',
    startedAt: '2026-03-12T04:29:55Z',
    url: `${URL}/actions/runs/${id}`,
    displayTitle: 'M09: Execution Context Introduction',
    pullRequests: [26],
    jobs: [job('test')],
    ...over,
  };
}

export function stepDefinition(over: Partial<StepDefinition> = {}): StepDefinition {
  return { ...over };
}

export function jobDefinition(id: string, over: Partial<JobDefinition> = {}): JobDefinition {
  return { id, needs: [], steps: [], ...over };
}

/** Runs on every pull request, with one job `test`. */
export function definition(over: Partial<WorkflowDefinition> = {}): WorkflowDefinition {
  return { on: { pull_request: {} }, jobs: [jobDefinition('test')], ...over };
}

/** A workflow file, the same at head, base and merge base. The name gives the path. */
export function workflowFile(
  name: string,
  head: Partial<WorkflowDefinition> | null = {},
  over: Partial<WorkflowFile> = {},
): WorkflowFile {
  return { path: pathOf(name), head: head === null ? null : definition({ name, ...head }), ...over };
}

/** Run 1 of pull request #26, approved, one check. */
export function previous(over: Partial<Previous> = {}): Previous {
  return {
    number: 1,
    path: 'docs/milestones/M09/M09_run1.md',
    headSha: '461e5d9800000000000000000000000000000000',
    outcome: 'approved',
    pullRequest: 26,
    summary: { checks: [{ name: 'CI / test', mark: 'success' }] },
    ...over,
  };
}

/** Open pull request #26 of `m09-execution-context` into `main`, without conflict. */
export function pullRequest(over: Partial<PullRequest> = {}): PullRequest {
  return {
    number: 26,
    title: 'M09: Execution Context Introduction',
    url: `${URL}/pull/26`,
    author: 'octocat',
    byDefaultToken: false,
    state: 'open',
    draft: false,
    headSha: HEAD,
    headBranch: 'm09-execution-context',
    headRepository: REPOSITORY,
    fork: false,
    baseBranch: 'main',
    mergeCommit: null,
    milestone: null,
    mergeable: 'yes',
    body: null,
    ...over,
  };
}

export function changedFile(path: string, over: Partial<ChangedFile> = {}): ChangedFile {
  return { path, status: 'modified', additions: 3, deletions: 1, ...over };
}

export function requiredCheck(name: string, over: Partial<RequiredCheck> = {}): RequiredCheck {
  return { name, appId: null, source: 'ruleset 4711', ...over };
}

/** Rules of `main` that name these checks; no names: rules that name nothing. */
export function rules(names: (string | RequiredCheck)[] = [], over: Partial<Rules> = {}): Rules {
  return {
    branch: 'main',
    state: names.length === 0 ? 'none' : 'named',
    checks: names.map((name) => (typeof name === 'string' ? requiredCheck(name) : name)),
    workflows: [],
    ...over,
  };
}

export function otherCheck(name: string, over: Partial<OtherCheck> = {}): OtherCheck {
  return {
    kind: 'status',
    name,
    app: null,
    status: 'completed',
    conclusion: 'success',
    url: null,
    ...over,
  };
}

/** A plan that states nothing. */
export function plan(over: Partial<Plan> = {}): Plan {
  return {
    stub: false,
    title: null,
    milestone: null,
    project: null,
    phase: null,
    branch: null,
    posture: null,
    status: null,
    baseline: null,
    intent: null,
    inScope: [],
    outOfScope: [],
    invariants: [],
    verification: [],
    deliverables: [],
    acceptance: [],
    ...over,
  };
}

/** An ordinary pull request: one workflow `CI` that passed, one changed file, no rules, no plan, no config. */
export function evidence(over: Partial<Evidence> = {}): Evidence {
  return {
    version: 2,
    tool: { name: 'docket', version: '1.0.0' },
    repository: { name: REPOSITORY, defaultBranch: 'main', serverUrl: 'https://github.com' },
    inputs: { reportsDir: 'docs/milestones', milestonePattern: DEFAULT_MILESTONE_PATTERN },
    config: {},
    document: {
      milestone: 'M09',
      milestoneFrom: 'branch',
      number: 1,
      path: 'docs/milestones/M09/M09_run1.md',
      earlier: [],
      notes: '',
      purposes: {},
      hash: null,
    },
    head: {
      sha: HEAD,
      branch: 'm09-execution-context',
      repository: REPOSITORY,
      subject: 'Introduce the execution context',
      postMerge: false,
    },
    base: { branch: 'main', mergeBase: MERGE_BASE },
    pullRequests: [pullRequest()],
    runs: [run('CI')],
    otherChecks: [],
    results: results(),
    rules: rules(),
    workflows: [workflowFile('CI')],
    changes: {
      source: 'pull request',
      files: [changedFile('src/app.py')],
      total: { files: 1, additions: 3, deletions: 1 },
    },
    plan: null,
    baseline: null,
    gaps: [],
    ...over,
  };
}

/** The commit that a merge left on `main`: push runs, the pull request merged. */
export function postMergeEvidence(over: Partial<Evidence> = {}): Evidence {
  return evidence({
    head: {
      sha: HEAD,
      branch: 'main',
      repository: REPOSITORY,
      subject: 'M09: Execution Context Introduction (#26)',
      postMerge: true,
    },
    pullRequests: [pullRequest({ state: 'merged', mergeCommit: HEAD })],
    runs: [run('CI', { event: 'push', headBranch: 'main', pullRequests: [] })],
    workflows: [workflowFile('CI', { on: { push: { branches: ['main'] } } })],
    ...over,
  });
}

/** A case that failed in a report. */
export function testFailure(name: string, over: Partial<TestFailure> = {}): TestFailure {
  return { suite: 'cart', name, file: null, line: null, outcome: 'failed', message: '1 != 2', ...over };
}

/** A test report of the builders' run `CI`; totals follow from the failures and `passed`, unless given. */
export function testResult(
  over: Partial<TestResult> & { passed?: number; skipped?: number } = {},
): TestResult {
  const { passed = 10, skipped = 0, failures = [], ...rest } = over;
  const of = (outcome: TestFailure['outcome']) => failures.filter((each) => each.outcome === outcome).length;
  const counts = { failed: of('failed'), errored: of('errored'), flaky: of('flaky') };
  return {
    runId: run('CI').id,
    artifact: 'test-results',
    file: 'junit.xml',
    format: 'junit',
    totals: { total: passed + skipped + failures.length, passed, skipped, ...counts },
    seconds: null,
    failures,
    ...rest,
  };
}

/** A coverage report of the builders' run `CI` with 80 of 100 lines. */
export function coverageResult(over: Partial<CoverageResult> = {}): CoverageResult {
  return {
    runId: run('CI').id,
    artifact: 'coverage',
    file: 'coverage.xml',
    format: 'cobertura',
    lines: { covered: 80, total: 100 },
    branches: null,
    changed: [],
    ...over,
  };
}

/** A SARIF log of the builders' run `CI` without findings. */
export function analysisResult(tool: string, over: Partial<AnalysisResult> = {}): AnalysisResult {
  return {
    runId: run('CI').id,
    artifact: 'sarif',
    file: `${tool}.sarif`,
    format: 'sarif',
    tools: [tool],
    totals: { error: 0, warning: 0, note: 0 },
    findings: [],
    ...over,
  };
}

/** What the log of a job says of its tests; a result of the builders' run `CI` and its job `test`. */
export function logResult(
  totals: Partial<NonNullable<LogResult['totals']>> | null,
  over: Partial<LogResult> = {},
): LogResult {
  const { passed = 0, failed = 0, errored = 0, skipped = 0, flaky = 0 } = totals ?? {};
  const total = passed + failed + errored + skipped + flaky;
  return {
    runId: run('CI').id,
    jobId: job(over.job ?? 'test').id,
    job: 'test',
    step: 'Run npm test',
    format: 'jest',
    totals: totals && { total, passed, failed, errored, skipped, flaky },
    ...over,
  };
}

/** The results of a head; what is left out is empty. */
export function results(over: Partial<Results> = {}): Results {
  return { tests: [], coverage: [], analyses: [], ...over };
}
