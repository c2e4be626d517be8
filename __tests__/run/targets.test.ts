import { describe, expect, test } from '@jest/globals';
import type { World } from '../fake/state.ts';
import { commentOn, historyOf, report } from '../harness/report.ts';
import { textOn } from '../harness/world.ts';
import {
  addRun,
  branch,
  changeWorld,
  evidenceAt,
  forkWorld,
  merge,
  pullNumber,
  reportAt,
  runId,
} from '../worlds/change.ts';

const ours = ['docs(M09): CI run 1, approved', 'Parse options from the environment (#8)'];
const none = ['Parse options from the environment (#8)'];
const pullRequestRule = { main: [{ type: 'pull_request' }] };
const reports = { docket: 'main' };

interface Case {
  name: string;
  world: () => World;
  inputs?: Record<string, string>;
  /** Where the report lies. */
  on: string;
  /** A part of the log. */
  says?: string;
}

const cases: Case[] = [
  { name: 'no rules: the default branch', world: () => changeWorld(), on: 'main' },
  {
    name: 'a ruleset of the default branch wants a pull request',
    world: () => changeWorld({ rules: pullRequestRule }),
    on: 'docket',
    says: 'The report goes to docket: changes need a pull request.',
  },
  {
    name: 'the reports branch is there already',
    world: () =>
      changeWorld({ rules: pullRequestRule, branches: { main: 'main', [branch]: 'head', ...reports } }),
    on: 'docket',
    says: 'The report goes to docket: changes need a pull request.',
  },
  {
    name: 'classic protection that only shows when it refuses',
    world: () => changeWorld({ protection: { main: { pullRequestRequired: true } } }),
    on: 'docket',
    says: 'main did not take the report: Changes must be made through a pull request.',
  },
  {
    name: 'base: a token that bypasses the rules uses that',
    world: () => changeWorld({ rules: pullRequestRule, bypass: true }),
    inputs: { 'commit-to': 'base' },
    on: 'main',
  },
  { name: 'an explicit branch is made', world: () => changeWorld(), inputs: { 'commit-to': 'ci' }, on: 'ci' },
  {
    name: 'an explicit branch is obeyed for a fork',
    world: () => forkWorld(),
    inputs: { 'commit-to': 'main' },
    on: 'main',
  },
  {
    name: "a fork's open pull request",
    world: () => forkWorld(),
    on: 'docket',
    says: 'The report goes to docket: the pull request comes from a fork and is not merged.',
  },
];

test.each(cases)('$name', async ({ world: build, inputs, on, says }) => {
  const world = build();
  const { outputs, log } = await report(world, runId, inputs);
  expect(historyOf(world, on)).toEqual(ours);
  if (on !== 'main') expect(historyOf(world, 'main')).toEqual(none);
  expect(outputs).toMatchObject({
    'commit-sha': world.tip(on),
    'report-path': reportAt(1),
    'evidence-path': evidenceAt(1),
    'report-url': `https://github.com/octo-org/octo-repo/blob/${on}/${reportAt(1)}`,
    'run-number': '1',
  });
  expect(commentOn(world, pullNumber)).toContain(`/blob/${on}/${reportAt(1)}`);
  expect(log.match(/::notice::.*/g) ?? []).toHaveLength(says === undefined ? 0 : 1);
  if (says !== undefined) expect(log).toContain(says);
});

describe('a stacked pull request', () => {
  const stacked = () =>
    changeWorld({
      branches: { main: 'main', lower: 'main', [branch]: 'head' },
      pulls: [
        { number: 30, title: 'M09: Lower', headBranch: 'lower', base: 'main' },
        { number: pullNumber, title: 'M09: Empty text', headBranch: branch, base: 'lower' },
      ],
    });

  test.each([
    ['auto', 'main'],
    ['base', 'docket'],
  ])('%s: its report goes to %s', async (commitTo, on) => {
    const world = stacked();
    await report(world, runId, { 'commit-to': commitTo });
    expect(historyOf(world, on)).toEqual(ours);
    expect(historyOf(world, 'lower')).toEqual(none);
  });

  test('its report stays off the base, also when that carries a copy of it', async () => {
    const world = stacked();
    await report(world, runId);
    world.git.setRef('refs/heads/lower', world.tip('main') ?? '');
    world.commitTo('lower', { message: 'More\n', files: { 'more.txt': 'more\n' } });
    const lower = world.tip('lower');
    world.pull(pullNumber).title = 'M09: Empty text, told better';
    await report(world, runId);
    expect(world.tip('lower')).toBe(lower);
    expect(textOn(world, 'main', reportAt(1))).toContain('told better');
  });
});

describe('forks', () => {
  test('after the merge the report of the merged commit goes to the default branch', async () => {
    const world = forkWorld();
    merge(world, 9101);
    await report(world, 9101);
    expect(historyOf(world, 'main')[0]).toBe('docs(M09): CI run 1, approved');
    expect(world.tip('docket')).toBeUndefined();
  });

  test('after the merge so does the report of the head itself', async () => {
    const world = forkWorld();
    merge(world, 9101);
    await report(world, runId);
    expect(historyOf(world, 'main')[0]).toBe('docs(M09): CI run 1, approved');
    expect(world.tip('docket')).toBeUndefined();
  });
});

describe('nothing is committed', () => {
  test('none: the comment says where the report stands', async () => {
    const world = changeWorld();
    const { outputs, summary, stats } = await report(world, runId, { 'commit-to': 'none' });
    expect(historyOf(world, 'main')).toEqual(none);
    expect(stats.writes).toBe(1);
    expect(outputs).toMatchObject({
      verdict: 'approved',
      milestone: 'M09',
      'run-number': '',
      'report-url': '',
    });
    expect(summary).toContain('## 1. Workflow Identity');
    expect(commentOn(world, pullNumber)).toContain('The report is in the step summary of this run');
    expect(commentOn(world, pullNumber)).not.toContain('No branch took');
  });

  test('every branch refuses: the comment says so', async () => {
    const world = changeWorld({ rules: { ...pullRequestRule, docket: [{ type: 'creation' }] } });
    const { outputs, summary, log } = await report(world, runId);
    expect(outputs).toMatchObject({ verdict: 'approved', 'report-path': '', 'commit-sha': '' });
    expect(log).toContain('docket did not take the report');
    expect(summary).toContain('## 1. Workflow Identity');
    expect(commentOn(world, pullNumber)).toContain('No branch took the report');
  });
});

test('a commit to the head of the pull request lets its checks run, and its own end is not reported', async () => {
  const world = changeWorld();
  await report(world, runId, { 'commit-to': branch });
  const head = world.tip(branch) ?? '';
  expect(world.git.commit(head).message).not.toContain('[skip ci]');
  addRun(world, { id: 9201, event: 'pull_request', head, branch });
  const again = await report(world, 9201, { 'commit-to': branch });
  expect(again.outputs.verdict).toBe('skipped');
  expect(again.log).toContain("the commit is one of Docket's own");
  expect(world.tip(branch)).toBe(head);
});
