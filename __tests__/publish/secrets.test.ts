import { describe, expect, test } from '@jest/globals';
import { runnerLog } from '../fake/runner-log.ts';
import type { World } from '../fake/state.ts';
import { report } from '../harness/report.ts';
import { textOn } from '../harness/world.ts';
import { changeWorld, evidenceAt, failTests, reportAt, runId } from '../worlds/change.ts';
import { commitDocument, type Drafted, fileOn, publish, serving, smallWorld } from './desk.ts';
import { dir } from './folders.ts';

const run1 = `${dir}/M09_run1.md`;
const graphql = /^mutation commitReport/;
const saw = 'Repository rule violations found\n\nSecret detected in content\n\n';

/** GitHub refuses the next commits with these words. */
function refuse(world: World, message: string, times = 1): void {
  const errors = [{ type: 'UNPROCESSABLE', path: ['createCommitOnBranch'], message }];
  world.fail({ graphql, times, body: { data: { createCommitOnBranch: null }, errors } });
}

/** What was asked for, one draft after another: with excerpts or without. */
async function tried(world: World) {
  const drafted: Drafted[] = [];
  const result = await serving(world, (github) => publish(world, github, 'Lint', { drafted }));
  return { result, drafts: drafted.map(({ excerpts }) => (excerpts ? 'with' : 'without')) };
}

describe('GitHub refuses a commit', () => {
  test.each<[string, string, number, string, string[]]>([
    ['for a secret: without excerpts it is taken', saw, 1, 'main', ['with', 'without']],
    [
      'for a secret twice: excerpts were not it, and the next branch is asked as the first one was',
      saw,
      2,
      'docket',
      ['with', 'without', 'with'],
    ],
    [
      'for a secret in both ways on the first branch, and once on the next',
      saw,
      3,
      'docket',
      ['with', 'without', 'with', 'without'],
    ],
    [
      'for another reason: nothing is left out',
      'Changes must be made through a pull request.',
      1,
      'docket',
      ['with', 'with'],
    ],
  ])('%s', async (_name, message, times, branch, asked) => {
    const world = smallWorld();
    refuse(world, message, times);
    const { result, drafts } = await tried(world);
    expect(result).toMatchObject({ kind: 'committed', placement: { branch, path: run1 } });
    expect(result.notices).toHaveLength(branch === 'main' ? 0 : 1);
    expect(drafts).toEqual(asked);
    expect(fileOn(world, branch, run1)?.includes('Excerpt')).toBe(asked.at(-1) === 'with');
  });

  test('for a secret on every branch: the reasons are told, and what is shown elsewhere keeps its excerpts', async () => {
    const world = smallWorld();
    refuse(world, saw, 9);
    const { result, drafts } = await tried(world);
    expect(result.kind).toBe('none');
    expect(result.notices.map(({ text }) => text)).toEqual([
      'main did not take the report: Repository rule violations found Secret detected in content.',
      'docket did not take the report: Repository rule violations found Secret detected in content.',
    ]);
    expect(drafts).toEqual(['with', 'without', 'with', 'without', 'with']);
  });

  test('for a secret, and somebody commits meanwhile: excerpts stay left out', async () => {
    const world = smallWorld();
    refuse(world, saw);
    let commits = 0;
    const push = (): void => {
      commits += 1;
      if (commits === 2) commitDocument(world, 'Other', { headSha: 'b'.repeat(40), number: 7 });
    };
    world.before({ graphql, times: 2 }, push);
    const { result, drafts } = await tried(world);
    expect(result).toMatchObject({ kind: 'committed', placement: { branch: 'main' } });
    expect(drafts).toEqual(['with', 'without', 'without']);
  });
});

/** A job failed, and printed a password that only GitHub sees. */
function printingWorld(): World {
  const world = changeWorld();
  failTests(world);
  const job = world.run(runId).jobs.find(({ name }) => name === 'test')!;
  const printed = 'error: the password is swordfish';
  job.log = runnerLog(
    job.steps.map((step) => ({ ...step, ...(step.number === 4 && { output: [printed] }) })),
  );
  return world;
}

test('what a failed job printed is shown where nothing is committed', async () => {
  const { summary } = await report(printingWorld(), runId, { 'commit-to': 'none' });
  expect(summary).toContain('swordfish');
});

test('what a failed job printed is left out of report and Evidence, and the report says so', async () => {
  const world = printingWorld();
  refuse(world, saw);
  const { outputs } = await report(world, runId);
  expect(outputs).toMatchObject({ verdict: 'blocked', 'report-path': reportAt(1), gaps: '1' });
  for (const path of [reportAt(1), evidenceAt(1)]) {
    expect(textOn(world, 'main', path)).not.toContain('swordfish');
    expect(textOn(world, 'main', path)).toContain('GitHub saw a secret in the commit and refused it');
  }
});
