import { beforeAll, describe, expect, test } from '@jest/globals';
import { buildWorld } from '../fake/build.ts';
import type { World } from '../fake/state.ts';
import { golden } from '../harness/golden.ts';
import { type Ran, runFor } from '../harness/run-docket.ts';
import { ownComments, textOn } from '../harness/world.ts';
import { baseRunId, firstRunId, headRunId } from '../worlds/troubled/runs.ts';
import { pullNumber, troubledWorld } from '../worlds/troubled/troubled.ts';

describe('a pull request in which much went wrong at once', () => {
  let world: World;
  let ran: Ran;
  let comment: string;

  beforeAll(async () => {
    world = buildWorld(troubledWorld());
    await runFor(world, baseRunId);
    await runFor(world, firstRunId);
    ran = await runFor(world, headRunId, { status: 'true' });
    comment = ownComments(world, pullNumber)[0]?.body ?? '';
  });

  test('report and comment are the golden ones', () => {
    const report = textOn(world, 'main', ran.outputs['report-path'] ?? '') ?? '';
    expect(report).toBe(golden('__tests__/run/__golden__/M04_run2.md', report));
    expect(report).toBe(golden('examples/M04_run2.md', report));
    const evidence = textOn(world, 'main', ran.outputs['evidence-path'] ?? '') ?? '';
    expect(evidence).toBe(golden('examples/M04_run2.json', evidence));
    expect(comment).toBe(golden('__tests__/run/__golden__/M04_comment.md', comment));
    expect(comment).toBe(golden('examples/M04_comment.md', comment));
  });

  test('the first screen has the failed test, its message, its job, and what else changed', () => {
    const [headline, numbers, job, failed] = comment.split('\n\n').slice(1);
    expect(headline).toBe(
      '### ⛔ Not ready to merge: `test_rounds_half_up` failed in `test (3.13)`, and 2 more reasons',
    );
    for (const words of ['**1 failed**', '1 flaky', '3 tests did not run, 1 test newly skipped', '(−2.6)'])
      expect(numbers).toContain(words);
    expect(job).toContain('**✗ CI › test (3.13) › Run tests** · **new with this change** · correctness bug');
    expect(failed).toBe(
      "- `tests.test_rates › test_rounds_half_up`: AssertionError: assert '2.67' == '2.68'",
    );
  });

  test('outputs, summary and status say the same', () => {
    const [headline] = comment.split('\n\n').slice(1);
    expect(ran.outputs).toMatchObject({ verdict: 'blocked', 'ci-status': 'red', 'run-number': '2' });
    expect(ran.summary.startsWith(`${headline}\n`)).toBe(true);
    expect(world.contents.statuses.at(-1)).toMatchObject({
      context: 'docket/verdict',
      state: 'failure',
      description: headline
        ?.replace(/^### ⛔ /, '')
        .replaceAll('`', '')
        .replace(' — ', ': '),
    });
  });
});
