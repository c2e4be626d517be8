import { describe, expect, test } from '@jest/globals';
import type { World } from '../fake/state.ts';
import type { WorldSpec } from '../fake/world.ts';
import { commentOn, historyOf, report } from '../harness/report.ts';
import { runDocket } from '../harness/run-docket.ts';
import { textOn } from '../harness/world.ts';
import { appToken, ownToken, personToken, startCi } from '../worlds/bots.ts';
import {
  addRun,
  branch,
  changeSpec,
  changeWorld,
  evidenceAt,
  forkWorld,
  merge,
  pullNumber,
  pushHead,
  reportAt,
  runAgain,
  runId,
} from '../worlds/change.ts';

const onHead = { 'commit-to': 'head' };
const first = 'docs(M09): CI run 1, approved';
const requires = {
  rules: {
    main: [
      {
        type: 'required_status_checks',
        parameters: {
          strict_required_status_checks_policy: false,
          required_status_checks: [{ context: 'test' }, { context: 'lint' }],
        },
      },
    ],
  },
};
const dismisses = {
  rules: {
    main: [
      {
        type: 'pull_request',
        parameters: {
          dismiss_stale_reviews_on_push: true,
          require_code_owner_review: false,
          require_last_push_approval: false,
          required_approving_review_count: 1,
          required_review_thread_resolution: false,
        },
      },
    ],
  },
};

/** The change whose pull request has this many approvals, with Docket's token of an account. */
function worldOf(viewer: string, over: Partial<WorldSpec> = {}, approvals = 0): World {
  const world = changeWorld({ viewer, ...over });
  world.pull(pullNumber).approvals = approvals;
  return world;
}

/** Lets a run on the head go on that will not call Docket. */
function unfinishedBeside(world: World): World {
  const at = { head: 'head', branch };
  addRun(world, { id: 9050, event: 'dynamic', ...at, status: 'in_progress', conclusion: null, jobs: [] });
  return world;
}

/** The branches that hold the report. */
const placesOf = (world: World): string[] =>
  ['main', branch, 'docket'].filter((name) => textOn(world, name, reportAt(1)) !== null);

describe('where the report of an open pull request goes', () => {
  const cases: { name: string; world: () => World; on: string; says?: string }[] = [
    { name: 'nothing is required', world: () => worldOf(ownToken), on: branch },
    {
      name: "checks are required, and the job's own token starts none",
      world: () => worldOf(ownToken, requires),
      on: 'docket',
      says: "The report goes to docket: main requires checks, and a commit of the job's own token starts none; give Docket the token of an App or of a person.",
    },
    {
      name: 'classic protection requires checks',
      world: () =>
        worldOf(ownToken, { protection: { main: { checks: [{ context: 'test', appId: null }] } } }),
      on: 'docket',
      says: 'main requires checks',
    },
    {
      name: 'whether checks are required cannot be read',
      world: () => {
        const world = worldOf(ownToken, { hiddenFields: ['rules'] });
        world.fail({ path: '/rules/branches/main', status: 403, body: { message: 'Forbidden' }, times: 9 });
        return world;
      },
      on: 'docket',
      says: 'main may require checks (its rules were not read)',
    },
    { name: 'the plan has no rules', world: () => worldOf(ownToken, { rulesUnavailable: true }), on: branch },
    { name: 'checks are required, an App', world: () => worldOf(appToken, requires), on: branch },
    { name: 'checks are required, a person', world: () => worldOf(personToken, requires), on: branch },
    {
      name: "Docket's own status is required",
      world: () =>
        worldOf(appToken, {
          protection: { main: { checks: [{ context: 'docket/verdict', appId: null }] } },
        }),
      on: 'docket',
      says: 'main requires docket/verdict',
    },
    { name: 'approvals would be dismissed: none yet', world: () => worldOf(appToken, dismisses), on: branch },
    {
      name: 'an approval would be dismissed',
      world: () => worldOf(appToken, dismisses, 1),
      on: 'docket',
      says: 'a commit there would dismiss approvals, or may, by the rules of main',
    },
    {
      name: 'an approval may be dismissed: classic protection does not tell',
      world: () => worldOf(appToken, { protection: { main: {} } }, 1),
      on: 'docket',
      says: 'a commit there would dismiss approvals, or may',
    },
    {
      name: 'another workflow still runs, which a push could cancel',
      world: () => unfinishedBeside(worldOf(appToken)),
      on: 'docket',
      says: 'workflows still run for its head, and a commit there could cancel them',
    },
    {
      name: "another workflow still runs, and the job's own token cancels nothing",
      world: () => unfinishedBeside(worldOf(ownToken)),
      on: branch,
    },
    { name: 'an approval stays', world: () => worldOf(appToken, {}, 1), on: branch },
    {
      name: 'a fork',
      world: () => forkWorld({ viewer: appToken }),
      on: 'docket',
      says: 'The report goes to docket: the pull request comes from a fork and is not merged.',
    },
    {
      name: 'the rules of the head branch refuse',
      world: () => worldOf(appToken, { rules: { [branch]: [{ type: 'update' }] } }),
      on: 'docket',
      says: `${branch} did not take the report: Repository rule violations found Cannot update this protected ref.`,
    },
  ];

  test.each(cases)('$name', async ({ world: build, on, says }) => {
    const world = build();
    const { outputs, log } = await report(world, runId, { ...onHead, wait: 'false' });
    expect(placesOf(world)).toEqual([on]);
    expect(historyOf(world, on)[0]).toBe(first);
    expect(outputs['report-url']).toContain(`/blob/${on}/${reportAt(1)}`);
    expect(log.match(/::notice::.*/g) ?? []).toHaveLength(says === undefined ? 0 : 1);
    if (says !== undefined) expect(log).toContain(says);
    expect(commentOn(world, pullNumber)).toContain('**M09 · report 1**');
  });
});

describe('on the head', () => {
  test('a re-run updates the report there, although it is a file of the pull request now', async () => {
    const world = worldOf(appToken);
    await report(world, runId, onHead);
    runAgain(world, runId);
    const { outputs } = await report(world, runId, onHead);
    expect(outputs['run-number']).toBe('1');
    expect(historyOf(world, branch).slice(0, 2)).toEqual([first, first]);
    expect(textOn(world, branch, reportAt(1))).toContain('re-run (attempt 2)');
    expect(commentOn(world, pullNumber)).toContain('attempt 2');
    expect((await report(world, runId, onHead)).stats.writes).toBe(0);
  });

  test('the next head makes the next report, the comment follows it', async () => {
    const world = worldOf(appToken);
    await report(world, runId, onHead);
    pushHead(world, 9002);
    const { outputs } = await report(world, 9002, onHead);
    expect(outputs['report-path']).toBe(reportAt(2));
    expect(textOn(world, branch, reportAt(1))).not.toBeNull();
    expect(commentOn(world, pullNumber)).toContain('**M09 · report 2**');
  });

  test('an older head does not take the place of the newer one, which CI still tests', async () => {
    const world = worldOf(appToken);
    const head = pushHead(world, 9002);
    const { log } = await report(world, runId, onHead);
    expect(world.tip(branch)).toBe(head);
    expect(placesOf(world)).toEqual(['docket']);
    expect(log).toContain(`${branch} did not take the report: it has moved on since.`);
    expect((await report(world, runId, onHead)).stats.writes).toBe(0);
  });

  test('somebody pushes while the report is made: it stays off the new head', async () => {
    const world = worldOf(appToken);
    let pushed = '';
    world.before({ graphql: /^mutation commitReport/ }, () => {
      pushed = world.commitTo(branch, { message: 'More\n', files: { 'more.txt': 'more\n' } });
    });
    await report(world, runId, onHead);
    expect(world.tip(branch)).toBe(pushed);
    expect(placesOf(world)).toEqual(['docket']);
  });

  test('another call reports on the same head meanwhile: one document', async () => {
    const world = worldOf(appToken);
    world.before(
      { graphql: /^mutation commitReport/ },
      async () => void (await report(world, runId, onHead)),
    );
    await report(world, runId, onHead);
    expect(historyOf(world, branch).filter((line) => line === first)).toHaveLength(1);
    expect(placesOf(world)).toEqual([branch]);
  });

  test('once it is approved the report stays there as long as it says the same, then it moves', async () => {
    const world = worldOf(appToken, dismisses);
    await report(world, runId, onHead);
    world.pull(pullNumber).approvals = 1;
    const head = world.tip(branch);
    expect((await report(world, runId, onHead)).stats.writes).toBe(0);
    runAgain(world, runId);
    const { outputs } = await report(world, runId, onHead);
    expect(world.tip(branch)).toBe(head);
    expect(outputs['report-url']).toContain(`/blob/docket/${reportAt(2)}`);
    expect(textOn(world, 'docket', reportAt(2))).toContain(`**Moved from:** \`${branch}:${reportAt(1)}\``);
    expect((await report(world, runId, onHead)).stats.writes).toBe(0);
  });

  test('a dry run writes nothing', async () => {
    const world = worldOf(appToken);
    const { stats } = await report(world, runId, { ...onHead, 'dry-run': 'true' });
    expect(stats.writes).toBe(0);
  });

  test('a merge queue tests another commit: the queued pull request is not touched', async () => {
    const world = worldOf(appToken);
    const head = world.tip(branch);
    const queue = `gh-readonly-queue/main/pr-${pullNumber}-${world.tip('main')}`;
    world.git.setRef(`refs/heads/${queue}`, world.tip('main') ?? '');
    const queued = world.commitTo(queue, { message: 'Queued\n', files: { 'src/options.js': '1;\n' } });
    addRun(world, { id: 9201, event: 'merge_group', head: queued, branch: queue, pullRequests: [] });
    await report(world, 9201, onHead);
    expect(world.tip(branch)).toBe(head);
    expect(placesOf(world)).toEqual(['docket']);
  });

  test('after the merge the report goes where auto sends it', async () => {
    const world = worldOf(appToken);
    await report(world, runId, onHead);
    merge(world, 9101);
    world.git.deleteRef(`refs/heads/${branch}`);
    await report(world, 9101, onHead);
    expect(historyOf(world, 'main')[0]).toMatch(/^docs\(M09\): CI run \d, approved$/);
  });
});

test('as the last job of a workflow, whose own run a push could cancel', async () => {
  const world = worldOf(appToken);
  const run = world.run(runId);
  Object.assign(run, { status: 'in_progress', conclusion: null });
  const last = {
    ...structuredClone(run.jobs[0]!),
    id: 90_019,
    name: 'report',
    status: 'in_progress' as const,
  };
  run.jobs.push({ ...last, conclusion: null, completedAt: null, runner: 'GitHub Actions 77' });
  const { failed, outputs } = await runDocket(world, {
    eventName: 'pull_request',
    payload: {},
    inputs: { ...onHead, 'run-id': String(runId) },
    environment: { GITHUB_RUN_ID: String(runId) },
  });
  expect([failed, outputs['run-number']]).toEqual([null, '1']);
  expect(placesOf(world)).toEqual(['docket']);
});

describe('no loop', () => {
  test.each([
    ['an App', appToken],
    ['a person', personToken],
  ])('%s: CI runs on the commit of the report, and Docket is silent about it', async (_name, viewer) => {
    const world = worldOf(viewer, requires);
    await report(world, runId, onHead);
    const head = world.tip(branch) ?? '';
    expect(world.git.commit(head).message).not.toContain('[skip ci]');
    const comment = commentOn(world, pullNumber);

    expect(startCi(world, branch, 9301)).toBe(9301);
    const again = await report(world, 9301, onHead);
    expect(again.outputs.verdict).toBe('skipped');
    expect(again.log).toContain("the commit is one of Docket's own");
    expect(again.stats.writes).toBe(0);
    expect(world.tip(branch)).toBe(head);
    expect(commentOn(world, pullNumber)).toBe(comment);

    // Later a re-run of the tested head: one more commit, one more run, and silence again.
    runAgain(world, runId);
    await report(world, runId, onHead);
    expect(startCi(world, branch, 9302)).toBe(9302);
    const last = await report(world, 9302, onHead);
    expect([last.outputs.verdict, last.stats.writes]).toEqual(['skipped', 0]);
    expect(textOn(world, branch, evidenceAt(2))).toBeNull();
  });

  test("the job's own token starts nothing", async () => {
    const world = worldOf(ownToken);
    await report(world, runId, onHead);
    expect(startCi(world, branch, 9301)).toBeNull();
    expect(world.contents.runs).toHaveLength(changeSpec().runs?.length ?? 0);
  });
});
