import { expect, test } from '@jest/globals';
import { buildWorld } from '../fake/build.ts';
import type { World } from '../fake/state.ts';
import type { WorldSpec } from '../fake/world.ts';
import { evidenceOn } from '../harness/report.ts';
import { runFor } from '../harness/run-docket.ts';
import { changeSpec, evidenceAt, pullNumber, runId } from '../worlds/change.ts';
import { ciRun, headCommit } from '../worlds/ordinary/scenario.ts';

const files = (count: number, line = 'x = 1\n'): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`docs/a${index}.md`, line]));

/** One commit with many files on top of the base. */
const oneCommit = changeSpec({}, { head: files(700) });

/** The same as two commits. */
const twoCommits = changeSpec({
  commits: {
    main: oneCommit.commits.main!,
    first: { ...headCommit, files: files(400) },
    head: { ...headCommit, parents: ['first'], files: { ...headCommit.files, ...files(700) } },
  },
});

const onMain = (world: World): void => {
  world.commitTo('main', { message: 'Go on\n', files: { 'NEWS.md': 'News\n' } });
};

/** The same pushed to the default branch, without a pull request. */
const pushed: WorldSpec = {
  ...oneCommit,
  branches: { main: 'head' },
  pulls: [],
  runs: [ciRun({ id: runId, event: 'push', head: 'head', branch: 'main' })],
};

/** What was asked for to list the files, and what came of it. */
async function listed(spec: WorldSpec, before?: (world: World) => void) {
  const world = buildWorld(spec);
  const asked: Record<string, number> = {};
  const count = (what: string, path: RegExp) =>
    world.interference.before({ path, times: 100 }, () => {
      asked[what] = (asked[what] ?? 0) + 1;
    });
  count('pages of a commit', /\/commits\/[0-9a-f]{40}\?page=/);
  count('the pull request', new RegExp(`/pulls/${pullNumber}$`));
  count('its pages', new RegExp(`/pulls/${pullNumber}/files`));
  before?.(world);
  const { failed } = await runFor(world, runId, { milestone: 'M09' });
  const { changes, gaps } = evidenceOn(world, 'main', evidenceAt(1));
  return {
    failed,
    asked,
    files: changes.files.length,
    gaps: gaps.filter(({ about }) => about === 'files').map(({ text }) => text),
  };
}

const all = { failed: null, files: 702, gaps: [] };

test.each<[change: string, spec: WorldSpec, before: (world: World) => void, asked: Record<string, number>]>([
  ['one commit', oneCommit, () => {}, { 'pages of a commit': 3 }],
  ['one commit, the base has gone on', oneCommit, onMain, { 'pages of a commit': 3 }],
  ['two commits: the test merge', twoCommits, () => {}, { 'pages of a commit': 3, 'the pull request': 1 }],
  ['two commits, the base has gone on', twoCommits, onMain, { 'its pages': 8 }],
  [
    'two commits with a conflict',
    twoCommits,
    (world) => Object.assign(world.pull(pullNumber), { mergeable: 'conflict' }),
    { 'the pull request': 1, 'its pages': 8 },
  ],
  [
    'two commits, and the base goes on meanwhile',
    twoCommits,
    (world) => world.interference.before({ path: /\/pulls\/31$/ }, onMain),
    { 'the pull request': 1, 'pages of a commit': 1, 'its pages': 8 },
  ],
  [
    'a commit that GitHub does not give',
    oneCommit,
    (world) => world.interference.fail({ path: /\/commits\/[0-9a-f]{40}\?page=2/, status: 404, times: 9 }),
    { 'pages of a commit': 3, 'its pages': 8 },
  ],
])('of a change of 700 files all are listed: %s', async (_change, spec, before, asked) => {
  expect(await listed(spec, before)).toEqual({ ...all, asked });
});

test('of fewer files than a comparison lists nothing more is asked', async () => {
  expect(await listed(changeSpec({}, { head: files(200) }))).toEqual({ ...all, files: 202, asked: {} });
});

test('of what was pushed without a pull request all files are listed, too', async () => {
  expect(await listed(pushed)).toEqual({ ...all, asked: { 'pages of a commit': 3 } });
});

test('they are read from the pull request where it says to have others than the comparison', async () => {
  const spec = changeSpec();
  const { asked, gaps, files } = await listed(spec, (world) =>
    world.interference.fail({
      path: '/compare/',
      body: {
        ...{ status: 'ahead', ahead_by: 1, behind_by: 0, total_commits: 1, commits: [], files: [] },
        merge_base_commit: {
          sha: world.sha('main'),
          commit: { committer: { date: '2026-05-05T10:00:00Z' } },
        },
      },
    }),
  );
  expect([asked, gaps, files]).toEqual([{ 'its pages': 1 }, [], 2]);
});
