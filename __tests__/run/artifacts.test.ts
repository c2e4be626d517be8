import { describe, expect, test } from '@jest/globals';
import { buildWorld } from '../fake/build.ts';
import { depthOf } from '../fake/depth.ts';
import type { World } from '../fake/state.ts';
import type { WorldSpec } from '../fake/world.ts';
import { evidenceOn, report } from '../harness/report.ts';
import { runFor } from '../harness/run-docket.ts';
import { textOn } from '../harness/world.ts';
import { docket } from '../proof/docket.ts';
import { junit, lcov, sarif, withArtifacts } from '../worlds/artifacts.ts';
import { mainRun, pullRequest, runId } from '../worlds/verdict/change.ts';
import { directPush, mergeCommit, mergeQueue, squash } from '../worlds/verdict/merging.ts';

/** What Docket commits of a world. */
async function reported(world: World, inputs: Record<string, string> = {}) {
  const { outputs, stats } = await report(world, runId, { milestone: 'M09', ...inputs });
  return {
    outputs,
    stats,
    report: textOn(world, 'main', outputs['report-path']!) ?? '',
    evidence: evidenceOn(world, 'main', outputs['evidence-path']!),
  };
}

test('a document made again when its artifacts have expired says what it said', async () => {
  const files = { 'junit.xml': junit({ 'parses a pair': '1 != 2' }) };
  const world = buildWorld(withArtifacts([{ id: 1, name: 'results', files }]).world);
  const first = await reported(world);
  for (const artifact of world.run(runId).artifacts) artifact.expired = true;
  const again = await runFor(world, runId, { milestone: 'M09' });
  expect(again.outputs).toMatchObject({ verdict: first.outputs.verdict, 'run-number': '1' });
  expect(evidenceOn(world, 'main', first.outputs['evidence-path']!)).toEqual(first.evidence);
  expect(first.evidence.results.tests).toHaveLength(1);
});

const token = `ghp_${'a'.repeat(36)}`;

test('test results, coverage and findings are told with what they say of the change', async () => {
  const failing = junit({ 'parses a pair': null, [`knows ${token}`]: `expected ${token}&#10;  got nothing` });
  const world = buildWorld(
    withArtifacts([
      { id: 2, name: 'results (22)', files: { 'junit.xml': junit({ 'parses a pair': null }) } },
      { id: 1, name: 'results (20)', files: { 'junit.xml': failing, 'README.md': 'Read me.' } },
      { id: 3, name: 'coverage', files: { 'lcov.info': lcov, 'lint/out.sarif': sarif } },
    ]).world,
  );
  const { evidence, report } = await reported(world);
  const options = { name: 'options', file: 'test/options.test.js', passedIds: '99b9b7ad' };
  expect(evidence.results).toEqual({
    tests: [
      {
        ...{ runId, artifact: 'results (20)', file: 'junit.xml', format: 'junit', seconds: 0.5 },
        totals: { total: 2, passed: 1, failed: 1, errored: 0, skipped: 0, flaky: 0 },
        suites: [{ ...options, passed: 1, failed: 1 }],
        failures: [
          {
            ...{ suite: 'options', name: 'knows ***', file: 'test/options.test.js', line: null },
            ...{ outcome: 'failed', message: 'expected *** got nothing' },
          },
        ],
      },
      {
        ...{ runId, artifact: 'results (22)', file: 'junit.xml', format: 'junit', seconds: 0.25 },
        totals: { total: 1, passed: 1, failed: 0, errored: 0, skipped: 0, flaky: 0 },
        suites: [{ ...options, passed: 1 }],
        failures: [],
      },
    ],
    coverage: [
      {
        ...{ runId, artifact: 'coverage', file: 'lcov.info', format: 'lcov' },
        ...{ lines: { covered: 4, total: 5 }, branches: null },
        changed: [{ path: 'src/options.js', lines: { covered: 3, total: 4 }, branches: null }],
      },
    ],
    analyses: [
      {
        ...{ runId, artifact: 'coverage', file: 'lint/out.sarif', format: 'sarif', tools: ['Linter'] },
        totals: { error: 1, warning: 0, note: 1 },
        findings: [
          {
            ...{ rule: 'eval', level: 'error', message: 'Evaluates text. Do not.' },
            ...{ path: 'src/options.js', line: 2 },
          },
          { rule: 'style', level: 'note', message: 'Too long.', path: null, line: null },
        ],
      },
    ],
  });
  expect(evidence.gaps).toEqual([]);
  expect(report).not.toContain(token);
});

test('what cannot be read is a gap, and no debt', async () => {
  const name = 'res`ults';
  const { world: spec } = withArtifacts([
    { id: 1, name: 'test-old', expired: true },
    {
      id: 2,
      name: 'test-stale',
      files: { 'junit.xml': junit({ old: 'fails' }) },
      createdAt: '2026-05-06T09:00:00Z',
    },
    { id: 3, name, files: { 'junit.xml': '<testsuite><testcase', '../../junit.xml': junit({ a: 'no' }) } },
    { id: 5, name: 'bin', files: { 'results.xml': new Uint8Array([0x4d, 0x5a, 0, 0, 1, 0, 0, 0]) } },
    { id: 4, name: 'zip', archive: Buffer.from('PK\u0003\u0004 is all there is') },
  ]);
  const { evidence, outputs, report } = await reported(buildWorld(spec));
  expect(outputs).toMatchObject({ verdict: 'approved', gaps: '6' });
  expect(evidence.results).toMatchObject({ tests: [], coverage: [], analyses: [] });
  expect(evidence.gaps.map(({ about, text }) => `${about}: ${text}`)).toEqual([
    'artifacts: The artifact `test-old` (CI) was not read: expired.',
    'artifacts: The artifact `test-stale` (CI) was not read: uploaded before the newest attempt of the run, perhaps by a job that ran again.',
    'artifacts: The artifact `zip` (CI): The archive cannot be read: it is cut off or damaged.',
    "artifacts: `../../junit.xml` in the artifact `res'ults` (CI): Its path leads out of the archive.",
    "artifacts: `junit.xml` in the artifact `res'ults` (CI): The XML is not well-formed in line 1: unclosed tag: testsuite.",
    'artifacts: `results.xml` in the artifact `bin` (CI): The file is binary: it holds no text that can be read.',
  ]);
  expect(report).toContain('Not read (artifacts)');
});

describe('requests', () => {
  const artifacts = [1, 2, 3].map((id) => ({
    id,
    name: `junit-${id}`,
    files: { 'junit.xml': junit({ a: null }) },
  }));

  test('one for the list, two for each artifact and none for the log, none when no file is wanted', async () => {
    const without = await reported(buildWorld(pullRequest().world), {
      tests: 'none',
      coverage: 'none',
      sarif: 'none',
    });
    const empty = await reported(buildWorld(pullRequest().world));
    const full = await reported(buildWorld(withArtifacts(artifacts).world));
    expect(empty.stats.requests).toBe(without.stats.requests + 1);
    expect(full.stats.requests).toBe(empty.stats.requests + 6 - 2);
    expect(full.evidence.results.tests).toHaveLength(3);
  });

  test('artifacts are read next to the rest: no deeper than without', async () => {
    const depth = (spec: WorldSpec) => {
      const world = buildWorld(spec);
      return depthOf(world, docket(world, { runId, inputs: { milestone: 'M09' } }));
    };
    const without = await depth(pullRequest().world);
    expect(await depth(withArtifacts(artifacts).world)).toBeLessThanOrEqual(without);
  });

  test('of runs that a newer one replaced no artifact is read', async () => {
    const { world: spec } = withArtifacts(artifacts, { run: { number: 8 } });
    const [run] = spec.runs!;
    const older = { ...run!, id: 490, number: 7, jobs: [], artifacts: [{ ...artifacts[0]!, id: 9 }] };
    const { evidence } = await reported(buildWorld({ ...spec, runs: [...spec.runs!, older] }));
    expect(evidence.runs).toHaveLength(2);
    expect(evidence.results.tests.map((result) => result.runId)).toEqual([runId, runId, runId]);
  });
});

test('a failure that is told at once is told with what the results say', async () => {
  const slow = `name: Slow\non: pull_request\njobs:\n  slow:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm run slow\n`;
  const { world: spec } = withArtifacts(
    [
      {
        id: 1,
        name: 'results',
        files: { 'junit.xml': junit({ 'parses nothing': 'expected {} to equal []' }) },
      },
    ],
    {
      workflows: { 'slow.yml': slow },
      jobs: { lint: 'success', test: 'failure' },
      runs: [
        {
          ...{ id: 502, workflow: '.github/workflows/slow.yml', event: 'pull_request', head: 'head' },
          ...{ branch: 'fix-empty-text', status: 'in_progress' as const },
        },
      ],
    },
  );
  const world = buildWorld(spec);
  const { outputs } = await runFor(world, runId, { milestone: 'M09' });
  expect(outputs).toMatchObject({ verdict: 'blocked', 'report-path': '' });
  const [comment] = world.contents.comments;
  expect(comment?.body).toContain('Still running: Slow');
  expect(comment?.body).toContain('parses nothing');
});

describe('failed tests that the base branch has too', () => {
  const failing = junit({ 'parses a pair': null, 'knows a list': 'expected 1' });
  const withBase = (files: Record<string, string>, expired = false): World => {
    const artifacts = [{ id: 2, name: 'results', files, expired }];
    const runs = [mainRun({ lint: 'success', test: 'success' }, { artifacts })];
    const failed = [{ id: 1, name: 'results', files: { 'junit.xml': failing } }];
    return buildWorld(withArtifacts(failed, { runs }).world);
  };

  test.each([
    ['are known', { 'junit.xml': failing }, false, 'approved', 'green'],
    [
      'are new where it has none',
      { 'junit.xml': junit({ 'knows a list': null }) },
      false,
      'debt',
      'misleading',
    ],
    ['are new where its reports are gone', { 'junit.xml': failing }, true, 'debt', 'misleading'],
  ])('%s', async (_name, files, expired, verdict, status) => {
    const { outputs, report } = await reported(withBase(files, expired));
    expect(outputs).toMatchObject({ verdict, 'ci-status': status, gaps: '0' });
    expect(report.includes('Known failure: `options › knows a list` failed')).toBe(verdict === 'approved');
  });

  test('are read once with what the head is compared with', async () => {
    const passing = [{ id: 1, name: 'results', files: { 'junit.xml': junit({ 'parses a pair': null }) } }];
    const { stats } = await reported(buildWorld(withArtifacts(passing).world));
    const { stats: failed } = await reported(withBase({ 'junit.xml': failing }));
    // The jobs of the base run, another list and another download, of two requests.
    expect(failed.requests - stats.requests).toBe(4);
  });
});

describe('against the base branch', () => {
  const both = { 'junit.xml': junit({ 'parses a pair': null, 'knows a list': null }) };
  const one = { 'junit.xml': junit({ 'parses a pair': null, 'reads nothing': null }) };
  const base = mainRun(
    { lint: 'success', test: 'success' },
    {
      artifacts: [
        { id: 2, name: 'results', files: both },
        { id: 3, name: 'dist', files: { 'a.txt': 'a' } },
      ],
    },
  );
  const begin = () =>
    buildWorld(withArtifacts([{ id: 1, name: 'results', files: one }], { runs: [base] }).world);
  const counts = {
    added: { total: 1, suites: [{ count: 1, names: ['reads nothing'] }] },
    gone: { total: 1 },
    vanished: { total: 0 },
    before: 2,
  };

  test('tests and durations are compared with a run that no report tells of', async () => {
    const { evidence, report } = await reported(begin());
    const [compared] = evidence.baseline?.comparison?.runs ?? [];
    expect(compared).toMatchObject({
      runId,
      base: { runId: 400 },
      ran: { total: 2, ran: 2 },
      tests: { ...counts, gone: { total: 1, suites: [{ names: ['knows a list'] }] } },
      jobs: [
        { name: 'lint', seconds: 25 },
        { name: 'test', seconds: 25 },
      ],
    });
    expect(compared?.base).not.toHaveProperty('report');
    expect(report).toContain('- **Against the base:** +1 new, 1 gone against');
  });

  test('or with the committed report of that commit, of whatever milestone, in one read', async () => {
    const world = begin();
    const { failed } = await runFor(world, 400, { milestone: 'M08' });
    expect(failed).toBeNull();
    const { evidence, report, stats } = await reported(world);
    const [compared] = evidence.baseline?.comparison?.runs ?? [];
    expect(compared).toMatchObject({
      base: { runId: 400, report: { milestone: 'M08', number: 1, path: 'docs/milestones/M08/M08_run1.md' } },
      tests: { ...counts, gone: { total: 1, suites: [{ suite: 'options', count: 1, names: [] }] } },
    });
    expect(report).toContain('+1 new, 1 gone against `');
    expect(report).toContain('(report 1 of M08) (CI)');
    const without = await reported(begin());
    // The Evidence file instead of a list of jobs, a list of artifacts, and a download of two requests.
    expect(without.stats.requests - stats.requests).toBe(3);
  });

  /** The commit was tested on `main`, or by the merge queue, and `main` before it. */
  test.each([
    ['a squash on main', squash()],
    ['a merge commit on main', mergeCommit()],
    ['a commit in the merge queue', mergeQueue({ lint: 'success', test: 'success' })],
    ['a commit without a pull request', directPush({ lint: 'success', test: 'success' })],
  ])('%s is compared with the run before it', async (_name, { world }) => {
    const [own] = world.runs!;
    const artifacts = [{ id: 1, name: 'results', files: one }];
    const { evidence } = await reported(buildWorld({ ...world, runs: [{ ...own!, artifacts }, base] }));
    const [compared] = evidence.baseline?.comparison?.runs ?? [];
    expect(compared).toMatchObject({ runId, base: { runId: 400 }, tests: counts });
  });

  test('or not at all where the branch has no run', async () => {
    const { evidence } = await reported(
      buildWorld(withArtifacts([{ id: 1, name: 'results', files: one }]).world),
    );
    expect(evidence.baseline).not.toHaveProperty('comparison');
  });
});
