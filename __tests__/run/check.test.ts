import { describe, expect, test } from '@jest/globals';
import type { World } from '../fake/state.ts';
import { commentOn, evidenceOn, report } from '../harness/report.ts';
import { runFor } from '../harness/run-docket.ts';
import { appToken } from '../worlds/bots.ts';
import { changeWorld, evidenceAt, failTests, pullNumber, runAgain, runId } from '../worlds/change.ts';

const inputs = { check: 'true' };

const checksOf = ({ contents: { postedCheckRuns, checkSuites } }: World) => [
  ...postedCheckRuns.map(({ run }) => run),
  ...checkSuites.flatMap(({ checkRuns }) => checkRuns),
];

/** A rule of main that requires checks of these names. */
const requires = (...names: string[]) => ({
  rules: {
    main: [
      {
        type: 'required_status_checks',
        parameters: {
          required_status_checks: names.map((context) => ({ context })),
          strict_required_status_checks_policy: false,
        },
      },
    ],
  },
});

test('without the input none is made', async () => {
  const world = changeWorld();
  await report(world, runId);
  expect(checksOf(world)).toEqual([]);
});

test('in a dry run none is made', async () => {
  const world = changeWorld();
  await report(world, runId, { ...inputs, 'dry-run': 'true' });
  expect(checksOf(world)).toEqual([]);
});

describe.each(['github-actions[bot]', appToken])('with the token of %s', (viewer) => {
  test('it says what the comment says, and follows the verdict', async () => {
    const world = changeWorld({ viewer });
    failTests(world);
    const { outputs } = await report(world, runId, inputs);
    const [made] = checksOf(world);
    expect(made).toMatchObject({ name: 'Docket', conclusion: 'failure', detailsUrl: outputs['report-url'] });
    expect(commentOn(world, pullNumber)?.endsWith(made?.summary ?? '')).toBe(true);

    runAgain(world, runId);
    await report(world, runId, inputs);
    expect(checksOf(world)).toMatchObject([{ id: made?.id, conclusion: 'success' }]);
  });

  test('it is no check of the change: what is read and written later is the same', async () => {
    const world = changeWorld({ viewer });
    await report(world, runId, inputs);
    const evidence = evidenceOn(world, 'main', evidenceAt(1));
    const { stats, outputs } = await report(world, runId, inputs);
    expect([stats.writes, outputs.verdict]).toEqual([0, 'approved']);
    expect(evidence.otherChecks).toEqual([]);
    runAgain(world, runId);
    await report(world, runId, inputs);
    expect(evidenceOn(world, 'main', evidenceAt(1)).otherChecks).toEqual([]);
  });
});

test("another app's check of that name is one", async () => {
  const app = { id: 9, slug: 'other', name: 'Other' };
  const world = changeWorld({
    checkSuites: [{ app, commit: 'head', checkRuns: [{ name: 'Docket', conclusion: 'failure' }] }],
  });
  await report(world, runId, inputs);
  expect(evidenceOn(world, 'main', evidenceAt(1)).otherChecks).toMatchObject([{ name: 'Docket' }]);
});

describe('a rule that requires it', () => {
  test('does not wait for itself', async () => {
    const { outputs } = await report(changeWorld(requires('Docket', 'test')), runId, inputs);
    expect(outputs.verdict).toBe('approved');
  });

  test('is not met while the verdict is open', async () => {
    const world = changeWorld(requires('Docket', 'other'));
    const { outputs } = await report(world, runId, inputs);
    expect(outputs.verdict).toBe('pending');
    expect(checksOf(world)).toMatchObject([{ conclusion: 'action_required' }]);
  });
});

test('an open verdict that no rule requires is neutral', async () => {
  const world = changeWorld(requires('other'));
  const { outputs } = await report(world, runId, inputs);
  expect([outputs.verdict, checksOf(world)[0]?.conclusion]).toEqual(['pending', 'neutral']);
});

/** Cancelled on the way: only running it again decides. */
function cancelTests(world: World): void {
  failTests(world);
  const run = world.run(runId);
  run.conclusion = 'cancelled';
  for (const job of run.jobs.filter(({ conclusion }) => conclusion === 'failure')) {
    job.conclusion = 'cancelled';
    for (const step of job.steps.filter(({ conclusion }) => conclusion === 'failure'))
      step.conclusion = 'cancelled';
  }
}

test.each<[string, (world: World) => void, string]>([
  ['the rules name none', () => {}, 'neutral'],
  [
    'the rules cannot be read: one may name it',
    (world) => {
      world.contents.hiddenFields.push('rules');
      world.fail({ path: '/rules/branches/', status: 502, times: 99 });
    },
    'action_required',
  ],
  [
    'no pull request says whose rules count',
    (world) => {
      world.contents.pulls = [];
      Object.assign(world.run(runId), { event: 'push', pullRequests: [] });
    },
    'action_required',
  ],
])('a verdict that is open, and %s', async (_name, change, conclusion) => {
  const world = changeWorld();
  cancelTests(world);
  change(world);
  const { outputs } = await report(world, runId, inputs);
  expect([outputs.verdict, checksOf(world)[0]?.conclusion]).toEqual(['rerun', conclusion]);
});

test('without the permission a warning names it, and the rest is there', async () => {
  const world = changeWorld({ permissions: { checks: 'read' } });
  const { log, outputs } = await report(world, runId, inputs);
  expect(log).toContain(
    '::warning::No check run: 403 Resource not accessible by integration; give the job the permission "checks: write".\n',
  );
  expect(outputs).toMatchObject({ verdict: 'approved', 'run-number': '1' });
  expect(checksOf(world)).toEqual([]);
});

test('a server error that stays costs the check run alone', async () => {
  const world = changeWorld();
  world.fail({ method: 'POST', path: '/check-runs', status: 502, times: 9 });
  const { log, outputs } = await report(world, runId, inputs);
  expect(log).toContain('::notice::No check run: 502');
  expect(outputs).toMatchObject({ verdict: 'approved', 'run-number': '1' });
});

test('what changes while it is posted is told after it', async () => {
  const world = changeWorld();
  world.before({ method: 'POST', path: '/check-runs' }, () => runAgain(world, runId, 'failure'));
  const { outputs } = await runFor(world, runId, { ...inputs, comment: 'never' });
  expect(outputs.verdict).toBe('blocked');
  expect(checksOf(world)).toMatchObject([{ conclusion: 'failure' }]);
});
