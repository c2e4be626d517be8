import { describe, expect, test } from '@jest/globals';
import { buildWorld } from '../fake/build.ts';
import { report } from '../harness/report.ts';
import { runDocket, runFor } from '../harness/run-docket.ts';
import { addRun, changeWorld, failTests, merge, pushHead, runAgain, runId } from '../worlds/change.ts';
import { workflowRunEvent } from '../worlds/event.ts';
import { richSpec } from '../worlds/rich.ts';

/** The log with what differs from run to run left out. */
const storyIn = (log: string): string =>
  log.replace(/\b[0-9a-f]{8}\b/g, '<sha>').replace(/\d+ requests in \d+s/g, '<cost>');

/** A pull request that names no milestone. */
function unnamed() {
  const world = changeWorld({
    pulls: [{ number: 31, title: 'Empty text', headBranch: 'patch', base: 'main' }],
    branches: { main: 'main', patch: 'head' },
    runs: [],
  });
  addRun(world, { id: runId, event: 'pull_request', head: 'head', branch: 'patch' });
  return world;
}

test('the log tells what was asked for, what was read, the verdict, and where it stands', async () => {
  const { log } = await report(changeWorld(), runId);
  expect(storyIn(log)).toBe(`Docket 1.0.0 in octo-org/octo-repo
Reporting run 9001 → commit <sha>, tested by CI #2
It belongs to pull request #31 (m09-empty-text into main)
Milestone M09, in docs/milestones/M09; now artifacts, logs and the base branch are read
::group::Read 1 run, 2 jobs, 2 changed files: <cost>
CI #2, pull_request: success, 2 jobs
2 workflow files of the commit
To compare with: run 7001 of main, <sha>
::endgroup::
✅ Ready to merge
Next: Merge
Report: https://github.com/octo-org/octo-repo/blob/main/docs/milestones/M09/M09_run1.md (committed as <sha>)
Comment: https://github.com/octo-org/octo-repo/pull/31#issuecomment-5000000000
Done: <cost>
`);
});

test('what it costs is what GitHub was asked', async () => {
  const { log, stats } = await report(changeWorld(), runId);
  expect(log).toContain(`Done: ${stats.requests} requests in `);
});

test('plan, result files and a second attempt stand among what was read', async () => {
  const world = buildWorld(richSpec());
  const { log } = await report(world, runId);
  expect(log).toContain('Read 1 run, 2 jobs, 2 changed files, 1 result file in 1 artifact: ');
  runAgain(world, runId);
  expect((await report(world, runId)).log).toContain('\nCI #3, attempt 2, pull_request: success, 2 jobs\n');
  expect(log).toContain('\nThe plan docs/milestones/M09/M09_plan.md\n');
  expect(log).toContain('\njunit: junit.xml in the artifact junit\n');
});

describe('where the head belongs', () => {
  test('a push without a pull request', async () => {
    const world = changeWorld({ pulls: [], branches: { main: 'head' } });
    world.run(runId).event = 'push';
    world.run(runId).branch = 'main';
    expect((await report(world, runId)).log).toContain('\nNo pull request: it is on main\n');
  });

  test('the merge of one', async () => {
    const world = changeWorld();
    merge(world, 9002);
    const { log } = await report(world, 9002);
    expect(log).toContain('\nIt belongs to pull request #31 (m09-empty-text into main, merged)\n');
  });

  test('an older head', async () => {
    const world = changeWorld();
    pushHead(world, 9002);
    const { log } = await report(world, runId);
    expect(log).toContain('(m09-empty-text into main), which has a newer commit\n');
  });

  test('a commit that was asked for, without a milestone', async () => {
    const world = unnamed();
    const { log } = await runDocket(world, {
      eventName: 'workflow_dispatch',
      payload: {},
      inputs: { sha: world.sha('head') },
    });
    expect(log).toMatch(/\nReporting commit [0-9a-f]{8}, tested by CI #1\n/);
    expect(log).toContain('\nNo milestone is named; now artifacts');
    expect(log).toContain('\nReport: in the step summary of this run\n');
  });
});

describe('what became of the report', () => {
  test('it says so already', async () => {
    const world = changeWorld();
    await report(world, runId);
    expect((await report(world, runId)).log).toContain('M09_run1.md (it says so already)\n');
  });

  test('a dry run', async () => {
    const { log } = await report(changeWorld(), runId, { 'dry-run': 'true' });
    expect(log).toContain('\nReport: in the step summary of this run (a dry run: not committed to main)\n');
    expect(log).not.toContain('\nComment: ');
  });
});

test('one reason stands in the verdict alone', async () => {
  const world = changeWorld();
  failTests(world);
  const { log } = await report(world, runId);
  expect(log).toContain('\n⛔ Not ready to merge: Run npm test failed\nNext: ');
});

test('several reasons are folded beneath the verdict', async () => {
  const text = 'required:\n  checks: [gone, test]\n';
  const world = changeWorld({}, { main: { '.github/docket.yml': text } });
  failTests(world);
  const { log } = await report(world, runId);
  expect(log).toMatch(/\n⛔ [^\n]+\n::group::All 2 reasons\n[^\n]+\n[^\n]+\n::endgroup::\nNext: /);
});

describe('what could not be read', () => {
  test('is told by name', async () => {
    const { log } = await report(buildWorld(richSpec({ permissions: { checks: 'none' } })), runId);
    expect(log).toMatch(/\nNot read \(checks\): [^\n]+ it needs the permission `checks: read`\.\n/);
  });

  test('is folded where it is much', async () => {
    const { log } = await report(buildWorld(richSpec({ permissions: { contents: 'none' } })), runId);
    expect(log).toMatch(
      /\n::group::7 things were not read\n(?:Not read \([a-z ]+\): [^\n]+\n){7}::endgroup::\n/,
    );
  });
});

test('names of the configuration that nothing fits are told with the file', async () => {
  const text = 'signals:\n  tests: [make chekc]\nrequired:\n  informational: [tset]\n';
  const { log } = await report(changeWorld({}, { main: { '.github/docket.yml': text } }), runId);
  expect(log).toContain(
    'In .github/docket.yml, required.informational names "tset", and nothing here is called so\n' +
      'In .github/docket.yml, signals.tests names "make chekc", and nothing here is called so\n',
  );
});

test.each([
  [5, false],
  [6, true],
])('%i names of the configuration that nothing fits: folded is %s', async (count, isFolded) => {
  const names = Array.from({ length: count }, (_, index) => `gone-${index}`);
  const text = `required:\n  informational: [${names.join(', ')}]\n`;
  const { log } = await report(changeWorld({}, { main: { '.github/docket.yml': text } }), runId);
  expect(log).toContain(`names "gone-${count - 1}", and nothing here is called so\n`);
  expect(log.includes(`::group::${count} names in .github/docket.yml fit nothing\n`)).toBe(isFolded);
});

test('many names of workflows that are listened to in vain are folded', async () => {
  const names = Array.from({ length: 6 }, (_, index) => `Gone ${index}`);
  const own = `on:\n  workflow_run:\n    workflows: [CI, ${names.join(', ')}]\njobs:\n  report:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: docket-ci/docket@v1\n`;
  const { log } = await report(changeWorld({}, { main: { '.github/workflows/docket.yml': own } }), runId);
  expect(log).toContain('::group::6 names of workflows that are listened to fit nothing\n');
});

test('names of workflows that Docket listens to in vain are told in log and summary', async () => {
  const own =
    'name: Docket\non:\n  workflow_run:\n    workflows: [CI, "Te*ts"]\n    types: [completed]\njobs:\n  report:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: docket-ci/docket@v1\n';
  const { log, summary } = await report(
    changeWorld({}, { main: { '.github/workflows/docket.yml': own } }),
    runId,
  );
  expect(log).toContain(
    '\n.github/workflows/docket.yml listens to "Te*ts", and no workflow here has that name\n',
  );
  expect(summary).toContain(
    '`.github/workflows/docket.yml` listens to `Te*ts`, and no workflow here has that name: ',
  );
});

describe('a call that has nothing to do says why in one line, and leaves no summary', () => {
  test('by its event', async () => {
    const world = changeWorld();
    const payload = workflowRunEvent(world, runId, 'requested');
    const { log, summary } = await runDocket(world, { eventName: 'workflow_run', payload });
    expect([log, summary]).toEqual([
      'Docket 1.0.0 in octo-org/octo-repo\n' +
        '::notice::Nothing to report: the event\'s action is "requested", and only "completed" is reported.\n',
      '',
    ]);
  });

  test('by its inputs', async () => {
    const world = unnamed();
    const { log, summary } = await runFor(world, runId, { unassigned: 'skip' });
    expect(log.match(/^::notice::.*$/gm)).toEqual([
      '::notice::Nothing to report: no milestone is named, and unassigned is "skip".',
    ]);
    expect(summary).toBe('');
  });
});
