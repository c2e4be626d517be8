import { describe, expect, test } from '@jest/globals';
import type { World } from '../fake/state.ts';
import { evidenceOn, historyOf, report } from '../harness/report.ts';
import { textOn } from '../harness/world.ts';
import {
  addRun,
  branch,
  changeWorld,
  evidenceAt,
  folder,
  forkWorld,
  merge,
  pullNumber,
  pushHead,
  reportAt,
  runId,
} from '../worlds/change.ts';

const waiting = { 'commit-to': 'merge' };
const title = 'Parse options from the environment (#8)';

/** The names of the milestone's files on a branch that exist among those of the first five documents. */
function filesOn(world: World, on: string): string[] {
  const paths = [1, 2, 3, 4, 5].flatMap((number) => [reportAt(number), evidenceAt(number)]);
  return paths
    .filter((path) => textOn(world, on, path) !== null)
    .map((path) => path.replace(`${folder}/`, ''));
}

const documents = (...numbers: number[]): string[] =>
  numbers.flatMap((number) => [`M09_run${number}.md`, `M09_run${number}.json`]);

/** Two heads are reported, then the pull request is merged and its merge is tested. */
async function merged(world: World): Promise<void> {
  await report(world, runId, waiting);
  pushHead(world, 9002);
  await report(world, 9002, waiting);
  merge(world, 9101);
}

test('the reports wait on the reports branch, and come with the first report after the merge, in one commit', async () => {
  const world = changeWorld();
  await merged(world);
  expect(historyOf(world, 'main')).not.toContain('docs(M09): CI run 1, approved');
  expect(filesOn(world, 'docket')).toEqual(documents(1, 2));
  const before = historyOf(world, 'main');
  const { outputs, log } = await report(world, 9101, waiting);
  expect(outputs['report-url']).toContain(`/blob/main/${reportAt(3)}`);
  expect(log).not.toContain('::notice::');
  expect(historyOf(world, 'main')).toEqual(['docs(M09): CI run 3, approved', ...before]);
  expect(filesOn(world, 'main')).toEqual(documents(1, 2, 3));
  for (const number of [1, 2])
    for (const path of [reportAt(number), evidenceAt(number)])
      expect(textOn(world, 'main', path)).toBe(textOn(world, 'docket', path));
  expect(evidenceOn(world, 'main', evidenceAt(3)).document.earlier.map(({ number }) => number)).toEqual([
    1, 2,
  ]);
  expect((await report(world, 9101, waiting)).stats.writes).toBe(0);
});

test('reports of a pull request without a milestone wait and come in its own folder', async () => {
  const world = changeWorld({
    branches: { main: 'main', patch: 'head' },
    pulls: [{ number: pullNumber, title: 'Empty text', headBranch: 'patch', base: 'main' }],
    runs: [],
  });
  addRun(world, { id: runId, event: 'pull_request', head: 'head', branch: 'patch' });
  const inputs = { ...waiting, unassigned: 'pull-request' };
  const at = (number: number) => `docs/milestones/PR-31/PR-31_run${number}.md`;
  await report(world, runId, inputs);
  expect([textOn(world, 'main', at(1)), textOn(world, 'docket', at(1))]).toEqual([null, expect.any(String)]);
  merge(world, 9101, 'squash', 'patch');
  const { outputs } = await report(world, 9101, inputs);
  expect(outputs['report-path']).toBe(at(2));
  expect(textOn(world, 'main', at(1))).toBe(textOn(world, 'docket', at(1)));
});

test('what a person wrote there lives on, also where the document was edited outside of its Notes', async () => {
  const world = changeWorld();
  await merged(world);
  const text = (textOn(world, 'docket', reportAt(1)) ?? '').replace('# M09', '# Mine: M09\r\n');
  world.commitTo('docket', { message: 'Edit\n', files: { [reportAt(1)]: text } });
  await report(world, 9101, waiting);
  expect(textOn(world, 'main', reportAt(1))).toBe(text);
});

test('what has that name on the default branch stays, as does what is of another pull request', async () => {
  const world = changeWorld();
  await merged(world);
  world.commitTo('main', { message: 'By hand\n', files: { [reportAt(1)]: '# By hand\n\n| a |\n|---|\n' } });
  const other = JSON.parse(textOn(world, 'docket', evidenceAt(2)) ?? '');
  other.pullRequests[0].number = 77;
  world.commitTo('docket', { message: 'Other\n', files: { [evidenceAt(2)]: JSON.stringify(other) } });
  const { outputs } = await report(world, 9101, waiting);
  expect(outputs['run-number']).toBe('3');
  expect(textOn(world, 'main', reportAt(1))).toContain('# By hand');
  expect(filesOn(world, 'main')).toEqual(['M09_run1.md', ...documents(3)]);
});

test('the default branch refuses: all of it stays on the reports branch', async () => {
  const world = changeWorld({ protection: { main: { pullRequestRequired: true } } });
  await merged(world);
  const { log } = await report(world, 9101, waiting);
  expect(log).toContain('main did not take the report: Changes must be made through a pull request.');
  expect(historyOf(world, 'main')[0]).toBe('M09: Empty text (#31)');
  expect(filesOn(world, 'docket')).toEqual(documents(1, 2, 3));
});

test('somebody commits to the default branch meanwhile: they come with the next try', async () => {
  const world = changeWorld();
  await merged(world);
  world.before({ graphql: /^mutation commitReport/ }, () => {
    world.commitTo('main', { message: 'Docs\n', files: { [reportAt(2)]: '# Theirs\n\n| a |\n|---|\n' } });
  });
  await report(world, 9101, waiting);
  expect(textOn(world, 'main', reportAt(2))).toContain('# Theirs');
  expect(filesOn(world, 'main')).toEqual([...documents(1), 'M09_run2.md', ...documents(3)]);
});

test('the answer is lost: one commit', async () => {
  const world = changeWorld();
  await merged(world);
  const before = historyOf(world, 'main');
  world.fail({ graphql: /^mutation commitReport/, status: 502, afterEffect: true });
  await report(world, 9101, waiting);
  expect(historyOf(world, 'main')).toEqual(['docs(M09): CI run 3, approved', ...before]);
});

test("a fork's reports come after its merge too", async () => {
  const world = forkWorld();
  await report(world, runId, waiting);
  expect(filesOn(world, 'docket')).toEqual(documents(1));
  merge(world, 9101);
  await report(world, 9101, waiting);
  expect(filesOn(world, 'main')).toEqual(documents(1, 2));
});

test('a merge queue pushes the very commit that it tested: its report comes under its own name', async () => {
  const world = changeWorld();
  await report(world, runId, waiting);
  const queue = `gh-readonly-queue/main/pr-${pullNumber}-${world.tip('main')}`;
  world.git.setRef(`refs/heads/${queue}`, world.tip('main') ?? '');
  const queued = world.commitTo(queue, {
    message: 'M09: Empty text (#31)\n',
    files: { 'src/options.js': '1;\n' },
  });
  addRun(world, { id: 9201, event: 'merge_group', head: queued, branch: queue, pullRequests: [] });
  await report(world, 9201, waiting);
  expect(filesOn(world, 'docket')).toEqual(documents(1, 2));
  world.git.setRef('refs/heads/main', queued);
  Object.assign(world.pull(pullNumber), {
    head: world.tip(branch),
    state: 'merged',
    mergeCommit: queued,
    mergedAt: '2026-05-06T11:00:00Z',
  });
  addRun(world, { id: 9202, event: 'push', head: queued, branch: 'main', pullRequests: [] });
  const { outputs } = await report(world, 9202, waiting);
  expect(outputs).toMatchObject({ 'run-number': '2', 'commit-sha': world.tip('main') });
  expect(filesOn(world, 'main')).toEqual(documents(1, 2));
  expect(textOn(world, 'main', reportAt(2))).toContain('Post-merge verification of M09 on main');
});

describe('nothing waits', () => {
  test('a push without a pull request goes where auto sends it', async () => {
    const world = changeWorld();
    const head = world.commitTo('main', { message: 'M09: Mend\n', files: { 'src/mend.js': '1;\n' } });
    addRun(world, { id: 9301, event: 'push', head, branch: 'main', pullRequests: [] });
    await report(world, 9301, waiting);
    expect(historyOf(world, 'main').slice(0, 3)).toEqual([
      'docs(M09): CI run 1, approved',
      'M09: Mend',
      title,
    ]);
  });

  test('the pull request was merged before its first report', async () => {
    const world = changeWorld();
    merge(world, 9101);
    await report(world, 9101, waiting);
    expect(filesOn(world, 'main')).toEqual(documents(1));
    expect(world.tip('docket')).toBeUndefined();
  });
});
