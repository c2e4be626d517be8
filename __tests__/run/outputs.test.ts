import { describe, expect, test } from '@jest/globals';
import { AssessmentData } from '../../src/report/assessment-data.ts';
import { report } from '../harness/report.ts';
import { type Ran, runFor, worldAfter } from '../harness/run-docket.ts';
import { junit, lcov, withArtifacts } from '../worlds/artifacts.ts';
import { changeWorld, failTests, merge, pullNumber, runId } from '../worlds/change.ts';

/** The assessment that was kept, which fits its schema. */
const assessmentOf = ({ kept }: Ran) =>
  AssessmentData.parse(JSON.parse(kept['docket-assessment.json'] ?? 'null'));

test('without results the numbers of tests and coverage are empty', async () => {
  const ran = await report(changeWorld(), runId);
  expect(ran.outputs).toMatchObject({
    headline: 'Ready to merge',
    next: 'Merge',
    'pull-request': '31',
    tests: '',
    'tests-failed': '',
    coverage: '',
  });
  expect(assessmentOf(ran)).toMatchObject({ tests: null, coverage: null, failures: [], gaps: [] });
});

test('with results they are those of the comment', async () => {
  const files = {
    'junit.xml': junit({ 'parses a pair': null, 'parses an empty text': 'expected [] to equal {}' }),
    'lcov.info': lcov,
  };
  const { world, runId: tested } = withArtifacts([{ id: 700, name: 'results', files }]);
  const ran = await worldAfter(world, tested);
  expect(ran.outputs).toMatchObject({ tests: '2', 'tests-failed': '1' });
  const { tests, coverage, verdict } = assessmentOf(ran);
  expect(tests).toMatchObject({ total: 2, failed: 1 });
  expect(ran.outputs.coverage).toBe(String(Number(coverage?.toFixed(2))));
  expect(coverage).toBeGreaterThan(0);
  expect(verdict).toMatchObject({
    outcome: 'debt',
    reasons: [{ rule: expect.any(String), outcome: 'debt' }],
  });
});

describe('the assessment', () => {
  test('says what failed and what to do, and where it can be read', async () => {
    const world = changeWorld();
    failTests(world);
    const ran = await report(world, runId);
    const { outputs } = ran;
    expect(outputs['assessment-path']).toMatch(/\/docket-assessment\.json$/);
    expect(assessmentOf(ran)).toMatchObject({
      version: 1,
      repository: 'octo-org/octo-repo',
      commit: world.sha('head'),
      pullRequest: pullNumber,
      milestone: 'M09',
      runNumber: 1,
      reportUrl: outputs['report-url'],
      commentUrl: outputs['comment-url'],
      verdict: {
        outcome: 'blocked',
        ciStatus: 'red',
        headline: outputs.headline,
        next: outputs.next,
        reasons: [{ rule: 'required check failed', outcome: 'blocked', remedy: expect.any(String) }],
      },
      failures: [{ workflow: 'CI', job: 'test', step: 'Run npm test', blocking: true, tests: { total: 0 } }],
    });
  });

  test('is that of the merge after it', async () => {
    const world = changeWorld();
    merge(world, 9002);
    const ran = await report(world, 9002);
    expect(ran.outputs).toMatchObject({
      'pull-request': '31',
      next: 'Nothing is left to do for this commit',
    });
  });

  test('is not there when nothing was judged', async () => {
    const world = changeWorld();
    world.run(runId).event = 'schedule';
    const { outputs, kept } = await runFor(world, runId);
    expect(outputs).toMatchObject({ verdict: 'skipped', headline: '', 'assessment-path': '' });
    expect(kept['docket-assessment.json']).toBeUndefined();
  });
});
