import { describe, expect, test } from '@jest/globals';
import type { Outcome } from '../../src/evidence/outcome.ts';
import { buildWorld } from '../fake/build.ts';
import { rename } from '../fake/renamed.ts';
import type { World } from '../fake/state.ts';
import { commentOn, evidenceOn, report } from '../harness/report.ts';
import { runDocket } from '../harness/run-docket.ts';
import { ownComments, textOn } from '../harness/world.ts';
import { junit } from '../worlds/artifacts.ts';
import {
  branch,
  changeSpec,
  changeWorld,
  failTests,
  merge,
  pullNumber as ours,
  runAgain,
  runId,
} from '../worlds/change.ts';
import { workflowRunEvent } from '../worlds/event.ts';
import * as whose from '../worlds/whose.ts';

const { otherPull: theirs, otherRun } = whose;

interface FailureKind {
  verdict: Outcome;
  runs: number[];
  pulls: number[];
}

const approved = (runs: number[], pulls: number[] = [ours]): FailureKind => ({
  verdict: 'approved',
  runs,
  pulls,
});
const blocked = (runs: number[], pulls: number[] = [theirs]): FailureKind => ({
  verdict: 'blocked',
  runs,
  pulls,
});

/** What the committed Evidence says, and who has a comment. */
function toldOf(world: World, outputs: Record<string, string>) {
  const branch = /\/blob\/([^/]+)\//.exec(outputs['report-url'] ?? '')?.[1] ?? 'main';
  const { runs, pullRequests } = evidenceOn(world, branch, outputs['evidence-path'] ?? '');
  return {
    verdict: outputs.verdict,
    runs: runs.map(({ id }) => id).sort(),
    pulls: pullRequests.map(({ number }) => number),
  };
}

describe('of several that have the commit only the runs of the pull request count that is asked for', () => {
  test.each<[world: string, whose.Whose, stated: FailureKind]>([
    ["ours, beside a stranger's", whose.beside(runId), approved([runId])],
    ["the stranger's, beside ours", whose.beside(otherRun), blocked([otherRun])],
    ['ours, beside a fork whose branch has its name', whose.sameName(runId), approved([runId])],
    ["that fork's", whose.sameName(otherRun), blocked([otherRun])],
    ["one fork's, beside another's branch of that name", whose.twoForks(runId), approved([runId])],
    ["the other fork's", whose.twoForks(otherRun), blocked([otherRun])],
    ["a push to main, whose commit is a fork's head", whose.mainOfFork(runId), approved([runId])],
    ["the fork's `main`: our push counts too", whose.mainOfFork(otherRun), blocked([runId, otherRun])],
    [
      'a branch that a stranger copied: its push counts',
      whose.copiedBranch(otherRun),
      blocked([runId, otherRun]),
    ],
    ["a fork's that was pushed to main, by the push", whose.fastForward(9002), approved([runId, 9002])],
    ["a fork's that was pushed to main, by its own run", whose.fastForward(runId), approved([runId, 9002])],
    [
      "the stranger's, whose commit was pushed to main",
      whose.fastForward(otherRun),
      blocked([9002, otherRun]),
    ],
    ['one branch into two bases: both', whose.twoBases(runId), approved([runId, 9002], [31, 32])],
    ['one commit under two names of ours: both', whose.twoNames(runId), approved([runId, 9002], [31, 32])],
    ['the same, by the other name', whose.twoNames(9002), approved([runId, 9002], [31, 32])],
    [
      'the same in one workflow: the red run of the first is not hidden by the newer one',
      whose.twoNamesOfOneWorkflow(9002),
      blocked([runId, 9002], [31, 32]),
    ],
    ['a tag of the commit counts', whose.tagged(runId), approved([8999, runId])],
    ['a tag of the commit, by its push', whose.tagged(8999), approved([8999, runId])],
    ["code scanning of one fork's pull request", whose.scanned(runId), approved([runId, 9701])],
    ["and of the other's", whose.scanned(otherRun), blocked([otherRun, 9702])],
    ['the same, by code scanning itself', whose.scanned(9701), approved([runId, 9701])],
    ['a fork that is gone, beside another', whose.deletedFork(runId), approved([runId])],
    ['the other that is gone', whose.deletedFork(otherRun), blocked([otherRun])],
    ['a commit: ours come first', whose.bySha(whose.beside(runId)), approved([runId])],
    [
      'a commit of forks alone: the first that was tested',
      whose.bySha(whose.twoForks(runId)),
      approved([runId]),
    ],
  ])('%s', async (_world, { world: spec, runId: started, inputs }, stated) => {
    const world = buildWorld(spec);
    const { outputs, log } = await report(world, started, inputs);
    expect(toldOf(world, outputs)).toEqual(stated);
    const commented = world.contents.pulls.filter(({ number }) => commentOn(world, number) !== null);
    expect(commented.map(({ number }) => number)).toEqual(stated.pulls);
    expect(log).not.toContain('could not be read');
  });
});

test('the jobs of runs that do not count are not read', async () => {
  const world = buildWorld(whose.beside(runId).world);
  const asked: string[] = [];
  world.before({ path: /\/jobs\?/, times: 99 }, () => void asked.push('jobs'));
  world.before({ path: `/runs/${otherRun}/`, times: 99 }, () => void asked.push('theirs'));
  await report(world, runId);
  expect(asked).not.toContain('theirs');
  expect(asked).toContain('jobs');
});

test("nobody waits for a stranger's run, nor is told of it", async () => {
  const world = buildWorld(whose.beside(runId).world);
  Object.assign(world.run(otherRun), { status: 'in_progress', conclusion: null });
  const { outputs } = await report(world, runId);
  expect(outputs).toMatchObject({ verdict: 'approved', 'run-number': '1' });
  expect(textOn(world, 'main', outputs['report-path'] ?? '')).not.toContain(String(otherRun));
});

describe('each has a document and a comment of its own', () => {
  test.each<[string, (started: number) => whose.Whose, string]>([
    ["ours and a stranger's", whose.beside, 'main'],
    ['those of two forks', whose.twoForks, 'docket'],
    ['those of a fork that was merged and of another', whose.fastForward, 'main'],
  ])('%s, whichever comes first and again', async (_name, begin, branch) => {
    const world = buildWorld(begin(runId).world);
    await report(world, runId);
    const mine = [commentOn(world, ours), evidenceOn(world, branch, 'docs/milestones/M09/M09_run1.json')];
    await report(world, otherRun);
    const yours = commentOn(world, theirs);
    expect(yours).toContain('**M09 · report 2**');
    expect([commentOn(world, ours), evidenceOn(world, branch, 'docs/milestones/M09/M09_run1.json')]).toEqual(
      mine,
    );

    for (const started of [runId, otherRun]) expect((await report(world, started)).stats.writes).toBe(0);
    expect(commentOn(world, theirs)).toBe(yours);
    expect(ownComments(world, ours)).toHaveLength(1);
  });
});

describe('names change while a pull request is open', () => {
  test('a fork has another owner now: the same document', async () => {
    const world = buildWorld(whose.twoForks(runId).world);
    await report(world, runId);
    rename(world, 'guest/octo-repo', 'guild/options');
    const { outputs } = await report(world, runId);
    expect(outputs).toMatchObject({ verdict: 'approved', 'run-number': '1' });
    expect(ownComments(world, ours)).toHaveLength(1);
  });

  test.each([
    ['renamed', 'octo-org/options'],
    ['transferred', 'octo-guild/octo-repo'],
  ])('the repository was %s: the same document, of a pull request and of a push', async (_how, name) => {
    const world = changeWorld();
    await report(world, runId);
    merge(world, 9101);
    await report(world, 9101);
    rename(world, world.fullName, name);
    for (const [id, number] of [
      [runId, '1'],
      [9101, '2'],
    ] as const) {
      const { outputs } = await report(world, id);
      expect(outputs).toMatchObject({ verdict: 'approved', 'run-number': number });
    }
    expect(ownComments(world, ours)).toHaveLength(1);
  });

  test.each([
    ['renamed', 'octo-org/options'],
    ['transferred', 'octo-guild/octo-repo'],
  ])('the repository was %s after Docket was started: GitHub redirects', async (_how, name) => {
    const spec = changeSpec();
    const [base, tested] = spec.runs ?? [];
    const artifacts = [{ id: 700, name: 'junit', files: { 'junit.xml': junit({ 'parses a pair': 'No' }) } }];
    const world = buildWorld({ ...spec, runs: [base!, { ...tested!, artifacts }] });
    failTests(world);
    const environment = { GITHUB_REPOSITORY: world.fullName };
    rename(world, world.fullName, name);
    const payload = workflowRunEvent(world, runId);
    const ran = await runDocket(world, { eventName: 'workflow_run', payload, environment });
    expect(ran.failed).toBeNull();
    expect(ran.outputs).toMatchObject({ verdict: 'blocked', 'run-number': '1', gaps: '0' });
    expect(commentOn(world, ours)).toContain('`parses a pair`');
  });
});

describe('who is told', () => {
  test('five pull requests of one head at most; the report names all', async () => {
    const bases = ['main', 'v1', 'v2', 'v3', 'v4', 'v5', 'v6'];
    const pulls = bases.map((base, index) => ({
      number: ours + index,
      title: 'M09: Empty text',
      headBranch: branch,
      base,
    }));
    const branches = { ...Object.fromEntries(bases.map((base) => [base, 'main'])), [branch]: 'head' };
    const world = changeWorld({ pulls, branches });
    const { outputs, stats } = await report(world, runId);
    const stated = pulls.filter(({ number }) => commentOn(world, number) !== null);
    expect(stated.map(({ number }) => number)).toEqual([31, 32, 33, 34, 35]);
    const written = textOn(world, 'main', outputs['report-path'] ?? '');
    for (const { number } of pulls) expect(written).toContain(`[#${number}](`);
    expect(stats.requests).toBeLessThan(60);
  });

  test('a comment of ours on a later page is found, and updated in place', async () => {
    const world = changeWorld();
    await report(world, runId);
    const [comment] = ownComments(world, ours);
    world.contents.comments = [
      ...Array.from({ length: 205 }, (_, index) => ({
        id: index + 1,
        pull: ours,
        author: 'octocat',
        body: `Thought ${index}`,
        createdAt: comment!.createdAt,
        updatedAt: comment!.createdAt,
      })),
      comment!,
    ];
    runAgain(world, runId);
    await report(world, runId);
    expect(ownComments(world, ours).map(({ id, body }) => [id, body.includes('attempt 2')])).toEqual([
      [comment!.id, true],
    ]);
  });

  test('one locked conversation of two: the other is told', async () => {
    const world = buildWorld(whose.twoNames(runId).world);
    world.pull(ours).locked = true;
    const { log } = await report(world, runId);
    expect([commentOn(world, 31) !== null, commentOn(world, 32) !== null]).toEqual([false, true]);
    expect(log).toContain('::notice::No comment on #31: Unable to create comment because issue is locked.');
  });
});
