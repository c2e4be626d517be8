import { expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { definitionsOf } from '../../../src/diff/definitions/definitions.ts';
import { strictnessIn } from '../../../src/diff/strictness.ts';
import { tasksOf } from '../../../src/diff/tasks.ts';
import { withTestChanges } from '../../../src/diff/test-cases/changed-files.ts';
import { testChangesOf } from '../../../src/diff/test-cases/test-changes.ts';
import { holdsTests } from '../../../src/diff/test-cases/test-files.ts';
import type { ChangedFile } from '../../../src/evidence/change.ts';
import type { Evidence } from '../../../src/evidence/evidence.ts';
import type { WorkflowDefinition, WorkflowFile } from '../../../src/evidence/workflow.ts';
import { parsePlan } from '../../../src/plan/plan.ts';
import { judge } from '../../../src/rules/judge.ts';
import { plain } from '../../../src/text/prose.ts';
import { parseWorkflow } from '../../../src/workflow/file/workflow.ts';
import { changedFile, evidence, job, pathOf, pullRequest, run } from '../../builders/evidence.ts';

/** A step: a command, an action (`actions/checkout@v4`), or its fields. */
type Step = string | Record<string, unknown>;
/** A job: its steps, or its fields. */
type Job = Step[] | (Record<string, unknown> & { steps?: Step[] });

const ON = { push: { branches: ['main'] }, pull_request: null };

/** The text of a workflow file. */
export function flow(jobs: Record<string, Job>, over: Record<string, unknown> = {}): string {
  const all = Object.entries(jobs).map(([id, given]) => {
    const { steps, ...fields } = Array.isArray(given) ? { steps: given } : given;
    const runner = 'uses' in fields ? {} : { 'runs-on': 'ubuntu-latest' };
    return [id, { ...runner, ...fields, ...(steps && { steps: steps.map(stepOf) }) }];
  });
  return stringify({ name: 'CI', on: ON, ...over, jobs: Object.fromEntries(all) }, { lineWidth: 0 });
}

const stepOf = (step: Step): Record<string, unknown> =>
  typeof step !== 'string' ? step : /^\S+@\S+$/.test(step) ? { uses: step } : { run: step };

/** A matrix over one axis. */
export const matrix = (axis: string, ...values: unknown[]) => ({ strategy: { matrix: { [axis]: values } } });

/** What a pull request changes. */
export interface Pull {
  title?: string;
  body?: string;
  /** Workflow files by name: before and after; null where there is none, one text where it stays. */
  flows?: Record<string, string | readonly [before: string | null, after: string | null]>;
  /** Other changed files with the lines of their patches. */
  files?: Patched[];
  over?: Partial<Evidence>;
  fork?: boolean;
  author?: string;
}

/** A changed file: path, and the lines of its patch; `+` alone means a new one, `-` alone one that is gone. */
export interface Patched extends Partial<ChangedFile> {
  path: string;
  lines?: string[];
}

export const edited = (path: string, ...lines: string[]): Patched => ({ path, lines });
export const added = (path: string, ...lines: string[]): Patched => ({
  path,
  status: 'added',
  lines: lines.map((line) => `+${line}`),
});
export const removed = (path: string, ...lines: string[]): Patched => ({
  path,
  status: 'removed',
  lines: lines.map((line) => `-${line}`),
});
export const moved = (previousPath: string, path: string, ...lines: string[]): Patched => ({
  path,
  previousPath,
  status: 'renamed',
  ...(lines.length > 0 && { lines }),
});

/** The Evidence of the pull request: every job of the workflow `CI` at head passed. */
export function pull({ title = 'Tidy up', body = '', flows = {}, files = [], ...more }: Pull): Evidence {
  const sides = Object.entries(flows).map(([name, given]) => ({ name, given }));
  const workflows = sides.map(({ name, given }) => fileOf(name, given));
  const touched = sides.flatMap(({ name, given }) => touchedBy(name, given));
  const { fork = false, author = 'octocat' } = more;
  return evidence({
    pullRequests: [pullRequest({ title, body: parsePlan(body), fork, author })],
    ...(workflows.length > 0 && { workflows, runs: runsOf(workflows) }),
    changes: {
      source: 'pull request',
      files: [...touched, ...withTestChanges((files.length > 0 ? files : [edited('src/app.py')]).map(read))],
      total: null,
    },
    ...more.over,
  });
}

function fileOf(name: string, given: string | readonly [string | null, string | null]): WorkflowFile {
  if (typeof given === 'string') return { path: pathOf(name), head: meaning(given) };
  const [before, after] = given;
  const old = before === null ? null : meaning(before);
  return { path: pathOf(name), head: after === null ? null : meaning(after), base: old, mergeBase: old };
}

function touchedBy(name: string, given: string | readonly [string | null, string | null]): ChangedFile[] {
  if (typeof given === 'string') return [];
  const status = given[0] === null ? 'added' : given[1] === null ? 'removed' : 'modified';
  return [changedFile(pathOf(name), { status })];
}

function meaning(text: string): WorkflowDefinition {
  const parsed = parseWorkflow(text);
  if ('problem' in parsed) throw new Error(`${parsed.problem}\n${text}`);
  return parsed.definition;
}

/** A run of each workflow that pull requests start, with its jobs that are no callers. */
function runsOf(workflows: WorkflowFile[]): Evidence['runs'] {
  return workflows.flatMap(({ path, head }) => {
    if (head === null || !('pull_request' in head.on)) return [];
    const jobs = head.jobs.map(({ id, name }) => job(name ?? id));
    return [{ ...run(head.name ?? path, { jobs }), path }];
  });
}

function read({ lines, ...file }: Patched) {
  if (lines === undefined) return { file: changedFile(file.path, file), tests: null };
  const range =
    file.status === 'added' ? '-0,0 +1,9' : file.status === 'removed' ? '-1,9 +0,0' : '-40,9 +41,9';
  const patch = [`@@ ${range} @@`, ...lines].join('\n');
  const tasks = file.status === 'added' ? [] : tasksOf(file.path, patch);
  const isTest = [file.path, file.previousPath ?? file.path].some(holdsTests);
  return {
    file: changedFile(file.path, {
      ...file,
      definitions: definitionsOf(file.path, patch),
      ...(tasks.length > 0 && { tasks }),
      strictness: strictnessIn(file.path, patch),
    }),
    tests: isTest ? testChangesOf(file.path, patch) : null,
  };
}

/** The outcome, with its reasons. */
export function outcomeOf(world: Evidence): string[] {
  const { verdict } = judge(world);
  return [verdict.outcome, verdict.ciStatus, ...verdict.reasons.map(({ text }) => plain(text))];
}

/** Each pull request is approved, with a green CI. */
export function expectApproved(pulls: Record<string, Pull>): void {
  test.each(Object.entries(pulls))('%s', (_, given) => {
    expect(outcomeOf(pull(given))).toEqual(['approved', 'green']);
  });
}

export type Jobs = Parameters<typeof flow>[0];

export const checkout = 'actions/checkout@v4';
export const node = [checkout, { uses: 'actions/setup-node@v4', with: { 'node-version': 22 } }, 'npm ci'];
export const python = [checkout, 'actions/setup-python@v5', 'pip install -e .[test]'];

/** The workflow `CI` with other jobs. */
export const jobs = (before: Jobs, after: Jobs, more: Pull = {}): Pull => ({
  flows: { CI: [flow(before), flow(after)] },
  ...more,
});
