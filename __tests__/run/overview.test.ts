import { beforeAll, describe, expect, test } from '@jest/globals';
import { buildWorld } from '../fake/build.ts';
import type { World } from '../fake/state.ts';
import type { RunSpec, WorldSpec } from '../fake/world.ts';
import { commentOn, report } from '../harness/report.ts';
import { textOn } from '../harness/world.ts';
import { branch, changeSpec, forkWorld, pullNumber, reportAt, runId } from '../worlds/change.ts';
import { ciRun } from '../worlds/ordinary/scenario.ts';
import { richSpec } from '../worlds/rich.ts';
import { runId as mergedRun, type Situation } from '../worlds/verdict/change.ts';
import { mergeCommit, squash } from '../worlds/verdict/merging.ts';

// One query tells most of a head, asked before its pull request is known. What it does not show REST tells, and what it was
// asked for in vain is asked for again: what is written is the same.

const annotated = (spec: WorldSpec): WorldSpec => ({
  ...spec,
  protection: { main: { checks: [{ context: 'ci/other', appId: null }] } },
});
const open = (): World => buildWorld(annotated(richSpec()));
const rule = {
  type: 'workflows',
  parameters: { workflows: [{ path: '.github/workflows/audit.yml', repository_id: 99, ref: 'main' }] },
};
const unusual = (): World => buildWorld(annotated(richSpec({ rules: { main: [rule] } })));
const merged =
  (situation: () => Situation) =>
  (over: Partial<WorldSpec> = {}): World =>
    buildWorld({ ...annotated(situation().world), ...over });

/** What a call leaves on GitHub, and how many requests it took. */
async function told(world: World, run: number, inputs: Record<string, string> = {}) {
  const { outputs, stats } = await report(world, run, inputs);
  const path = outputs['report-path'] ?? '';
  const document = textOn(world, 'main', path) ?? textOn(world, 'docket', path);
  expect(document).not.toBeNull();
  return {
    told: [outputs.verdict, outputs.gaps, document, commentOn(world, pullNumber)],
    requests: stats.requests,
  };
}

describe.each<[string, () => World, number]>([
  ['of an open pull request', open, runId],
  ['with a rule of an organisation', unusual, runId],
  ['after a merge commit', merged(mergeCommit), mergedRun],
  ['after a squash', merged(squash), mergedRun],
])('the overview %s', (_name, make, run) => {
  const inputs = { milestone: 'M09' };
  let whole: Awaited<ReturnType<typeof told>>;
  beforeAll(async () => {
    whole = await told(make(), run, inputs);
  });

  test.each([
    ['the rules', ['rules']],
    ['classic protection', ['refUpdateRule']],
    ['the check suites', ['checkSuites']],
    ['the check runs', ['checkRuns']],
    ['the annotations', ['annotations']],
    ['the pull requests of the branch', ['pullRequests']],
    ['those of the commit', ['associatedPullRequests']],
    ['the pull request after our comment', ['subject']],
    [
      'all of it',
      ['rules', 'refUpdateRule', 'checkSuites', 'pullRequests', 'associatedPullRequests', 'subject'],
    ],
  ])('does not show %s', async (_what, hidden) => {
    const world = make();
    world.contents.hiddenFields.push(...hidden);
    expect((await told(world, run, inputs)).told).toEqual(whole.told);
  });

  test.each(['rules', 'checkSuites', 'refUpdateRule'])(
    'comes from a server that knows no %s',
    async (field) => {
      const world = make();
      const message = `Field '${field}' doesn't exist on type 'Ref'`;
      world.fail({
        graphql: new RegExp(String.raw`^query overview[^]*\b${field}\b`),
        body: { errors: [{ message, extensions: { code: 'undefinedField' } }] },
        times: 9,
      });
      expect((await told(world, run, inputs)).told).toEqual(whole.told);
    },
  );
});

describe('what was asked for in vain is asked for again', () => {
  const head: Partial<RunSpec> = { id: runId, event: 'pull_request', head: 'head', branch };

  test.each<[what: string, world: () => World, more: number]>([
    ['nothing: the run names pull request and base', () => buildWorld(changeSpec()), 0],
    // The branch of reports is made for it.
    ['nothing: a fork, into the default branch', () => forkWorld(), 1],
    [
      'nothing: the pull request has another title now',
      () =>
        buildWorld(
          changeSpec({
            runs: [ciRun({ ...head, displayTitle: 'Something else' } as RunSpec)],
          }),
        ),
      0,
    ],
    [
      "the milestone: it is GitHub's",
      () =>
        buildWorld(
          changeSpec({
            branches: { main: 'main', patch: 'head' },
            runs: [ciRun({ ...head, branch: 'patch' } as RunSpec)],
            pulls: [
              {
                number: pullNumber,
                title: 'Empty text',
                headBranch: 'patch',
                base: 'main',
                milestone: 'M09',
              },
            ],
          }),
        ),
      1,
    ],
  ])('%s', async (_what, make, more) => {
    const usual = await report(buildWorld(changeSpec({ runs: [ciRun(head as RunSpec)] })), runId);
    const world = make();
    const { outputs, stats } = await report(world, runId);
    expect([outputs.verdict, outputs['report-path'], outputs['pull-request']]).toEqual([
      'approved',
      reportAt(1),
      String(pullNumber),
    ]);
    expect(stats.requests - usual.stats.requests).toBe(more);
  });
});

test('the base: the run does not name the pull request, and it goes to another branch', async () => {
  const onto = (over: Partial<RunSpec>): WorldSpec =>
    changeSpec({
      branches: { main: 'main', next: 'main', [branch]: 'head' },
      runs: [ciRun({ id: runId, event: 'pull_request', head: 'head', branch, ...over })],
      pulls: [{ number: pullNumber, title: 'M09: Empty text', headBranch: branch, base: 'next' }],
    });
  const named = await report(buildWorld(onto({})), runId);
  const world = buildWorld(onto({ pullRequests: [] }));
  const { outputs, stats } = await report(world, runId);
  expect([outputs.verdict, outputs.gaps]).toEqual(['approved', '0']);
  // The overview, the comparison and the runs of the base.
  expect(stats.requests - named.stats.requests).toBe(3);
});
