import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { Permissions } from '../fake/world.ts';
import { commentOn, historyOf, report } from '../harness/report.ts';
import { changeWorld, pullNumber, runId } from '../worlds/change.ts';

interface Workflow {
  permissions: Partial<Permissions>;
  jobs: { report: { steps: { uses: string; with?: Record<string, unknown> }[] } };
}

/** The workflow files that the README shows: with reports, and the comment only. */
const [withReports, commentOnly] = [...readFileSync('README.md', 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)]
  .map(([, block]) => block ?? '')
  .filter((block) => /^jobs:/m.test(block));

/** What a token has that the workflow does not name. */
const NONE: Permissions = {
  actions: 'none',
  checks: 'none',
  contents: 'none',
  issues: 'none',
  'pull-requests': 'none',
  statuses: 'none',
};

/** Runs Docket as the workflow file says, with the permissions that it gives and no other. */
async function setUp(file: string | undefined) {
  const { permissions, jobs }: Workflow = parse(file ?? '');
  const inputs = Object.entries(jobs.report.steps.at(-1)?.with ?? {});
  const world = changeWorld({ permissions: { ...NONE, ...permissions } });
  const before = historyOf(world, 'main').length;
  const ran = await report(
    world,
    runId,
    Object.fromEntries(inputs.map(([name, value]) => [name, String(value)])),
  );
  return { ran, comment: commentOn(world, pullNumber), commits: historyOf(world, 'main').length - before };
}

describe('the set-ups of the README', () => {
  test('with reports: comment and commit', async () => {
    const { ran, comment, commits } = await setUp(withReports);
    expect(ran.outputs).toMatchObject({ verdict: 'approved', gaps: '0' });
    expect(comment).toContain('### ✅ Ready to merge');
    expect(commits).toBe(1);
  });

  test('comment only: no commit, nothing missing, and no warning', async () => {
    const { ran, comment, commits } = await setUp(commentOnly);
    expect(ran.outputs).toMatchObject({ verdict: 'approved', gaps: '0', 'report-path': '' });
    expect(comment).toContain('[full report]');
    expect(commits).toBe(0);
    expect(ran.log).not.toContain('::warning');
  });
});
