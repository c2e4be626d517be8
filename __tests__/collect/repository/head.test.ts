import { describe, expect, test } from '@jest/globals';
import { Gaps, type Reading } from '../../../src/collect/reading/reading.ts';
import { readHead, type TestedHead } from '../../../src/collect/repository/head.ts';
import { likelyPlace } from '../../../src/collect/repository/likely-place.ts';
import { pullsIn } from '../../../src/collect/repository/overview.ts';
import { lookEarly } from '../../../src/collect/repository/repository.ts';
import { readInputs } from '../../../src/settings/inputs.ts';
import { buildWorld } from '../../fake/build.ts';
import type { CommitSpec, PullSpec, RunSpec, WorldSpec } from '../../fake/world.ts';
import { serving } from '../../publish/desk.ts';
import { ciFile, ciPath, ciRun, headCommit, packageCommit } from '../../worlds/ordinary/scenario.ts';
import { contextOf, subjectOf } from '../asked.ts';

const stranger = 'stranger/octo-repo';

/** A repository with `main` and a commit on top of it, tested by one run. */
function testedBy(run: Partial<RunSpec>, pull: Partial<PullSpec> | null, over: Partial<WorldSpec> = {}) {
  return buildWorld({
    commits: { main: packageCommit({ [ciPath]: ciFile }), head: headCommit },
    branches: { main: 'main', feature: 'head' },
    runs: [ciRun({ id: 7001, event: 'pull_request', head: 'head', branch: 'feature', ...run })],
    pulls:
      pull === null ? [] : [{ number: 5, title: 'Feature', headBranch: 'feature', base: 'main', ...pull }],
    ...over,
  });
}

const nothing = { ofBranch: null, ofCommit: null };

/** What a head is, by the overview that is asked for early, and by REST alone: both say the same. */
async function headOf(world: ReturnType<typeof testedBy>, gaps = new Gaps()): Promise<TestedHead> {
  const context = contextOf(world);
  const { repository, defaultBranch } = { ...context, defaultBranch: 'main' };
  const inputs = readInputs({ INPUT_TOKEN: 'x' });
  return serving(world, async (github) => {
    const subject = await subjectOf(github, context, 7001);
    const reading = { github, context, inputs } as unknown as Reading;
    const early = await lookEarly(reading, likelyPlace(subject, repository, defaultBranch), subject.runs);
    const known = early ? pullsIn(early) : nothing;
    const head = await readHead(github, { repository, defaultBranch, known }, subject, gaps);
    const byRest = { repository, defaultBranch, known: nothing };
    expect(comparable(await readHead(github, byRest, subject, gaps))).toEqual(comparable(head));
    return head;
  });
}

/** REST also tells the commit that GitHub would make of an open pull request. */
const comparable = (head: TestedHead): TestedHead => ({
  ...head,
  pulls: head.pulls.map((pull) => ({ ...pull, ...(!pull.merged && { mergeCommit: null }) })),
});

describe('a branch of a fork that is named like ours', () => {
  const forks = [{ name: stranger, branches: { main: 'head' } }];
  const run: Partial<RunSpec> = { branch: 'main', repository: stranger, pullRequests: [] };
  const pull: Partial<PullSpec> = { headBranch: 'main', headRepository: stranger };

  test('is not our base branch when its pull request is open', async () => {
    const head = await headOf(testedBy(run, pull, { forks }));
    expect(head).toMatchObject({ postMerge: false, baseBranch: 'main', pulls: [{ number: 5, fork: true }] });
  });

  test('nor when it is closed', async () => {
    const head = await headOf(testedBy(run, { ...pull, state: 'closed' }, { forks }));
    expect(head).toMatchObject({ postMerge: false, pulls: [{ number: 5, open: false, merged: false }] });
  });

  test('nor when it was merged in another commit', async () => {
    const head = await headOf(testedBy(run, { ...pull, state: 'merged', mergeCommit: 'main' }, { forks }));
    expect(head).toMatchObject({ postMerge: false, baseBranch: 'main', pulls: [{ merged: true }] });
  });

  test('nor when the pull requests cannot be read', async () => {
    const world = testedBy(run, pull, { forks });
    world.contents.permissions['pull-requests'] = 'none';
    const gaps = new Gaps();
    expect(await headOf(world, gaps)).toMatchObject({ postMerge: false, baseBranch: null, pulls: [] });
    expect(gaps.list).toEqual([
      {
        about: 'pull request',
        text: 'The pull request could not be read (403 Resource not accessible by integration); it needs the permission `pull-requests: read`.',
      },
    ]);
  });
});

test('a deleted fork: the pull request is found by the name of its branch', async () => {
  const forks = [{ name: stranger, branches: { feature: 'head' }, deleted: true }];
  const head = await headOf(
    testedBy({ repository: stranger, pullRequests: [] }, { headRepository: stranger }, { forks }),
  );
  expect(head).toMatchObject({
    postMerge: false,
    baseBranch: 'main',
    repository: null,
    pulls: [{ number: 5 }],
  });
});

test('a push to the default branch without pull request stands on its base', async () => {
  const world = testedBy({ event: 'push', branch: 'main' }, null, { branches: { main: 'head' } });
  expect(await headOf(world)).toMatchObject({ postMerge: true, baseBranch: 'main', pulls: [] });
});

test('a run that names a pull request of a fork, with another base, does not belong to it', async () => {
  const pullRequests = [{ number: 77, base: 'stranger/octo-repo', baseId: 4711 }];
  const head = await headOf(testedBy({ pullRequests }, null));
  expect(head).toMatchObject({ pulls: [], baseBranch: null });
});

test('an older head is found among more commits than one page holds', async () => {
  const later = Array.from({ length: 120 }, (_, index): [string, CommitSpec] => [
    `c${index}`,
    { message: `Step ${index}\n`, files: { 'src/options.js': `export const step = ${index};\n` } },
  ]);
  const commits = {
    main: packageCommit({ [ciPath]: ciFile }),
    ...Object.fromEntries(later.slice(0, 110)),
    head: { message: 'Tested\n', files: { 'README.md': 'x\n' } },
    ...Object.fromEntries(later.slice(110)),
  };
  const world = testedBy({ pullRequests: [] }, {}, { commits, branches: { main: 'main', feature: 'c119' } });
  expect(await headOf(world)).toMatchObject({ older: true, pulls: [{ number: 5 }] });
});
