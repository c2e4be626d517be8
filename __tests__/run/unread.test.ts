import { describe, expect, test } from '@jest/globals';
import { buildWorld } from '../fake/build.ts';
import type { Fault } from '../fake/interference.ts';
import { type Ran, runFor } from '../harness/run-docket.ts';
import { ownComments } from '../harness/world.ts';
import { smokeRunId } from '../worlds/seed/runs.ts';
import { seedWorld } from '../worlds/seed/seed.ts';

const seed = seedWorld('__tests__/worlds/seed');
const messages: Record<number, string> = {
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  500: 'Server Error',
};

/** @param hidden fields that GraphQL does not show, so that REST is asked. */
async function failing(fault: Fault, status: number, hidden: string[] = []) {
  const world = buildWorld({ ...seed, hiddenFields: hidden });
  world.fail({ ...fault, status, times: 1000, body: { message: messages[status] } });
  const ran: Ran = await runFor(world, smokeRunId);
  return { world, ran };
}

describe('what cannot be read is a gap, and the verdict stands on the rest', () => {
  test.each<[string, number, Fault, string, string, string[]?]>([
    ['the jobs of a run', 403, { path: `/runs/${smokeRunId}/jobs?` }, 'debt', 'Jobs of Smoke Tests'],
    ['the jobs of a run', 500, { path: `/runs/${smokeRunId}/jobs?` }, 'debt', 'Jobs of Smoke Tests'],
    ['the pull request', 403, { path: '/pulls?' }, 'debt', 'The pull request', ['pullRequests']],
    ['the pull request', 500, { path: '/pulls?' }, 'debt', 'The pull request', ['pullRequests']],
    ['other checks', 403, { path: '/check-runs' }, 'approved', 'Check runs (those of', ['checkSuites']],
    ['the rulesets', 403, { path: '/rules/branches' }, 'approved', 'The rules of `main`', ['rules']],
    ['the protection', 500, { path: '/branches/main' }, 'approved', 'The rules of `main`', ['refUpdateRule']],
    ['the merge base', 404, { path: '/compare/' }, 'approved', 'The merge base with main'],
    ['the files of the head', 403, { path: '/git/trees/' }, 'approved', 'The files that import'],
    ['earlier runs', 500, { path: /runs\?.*branch=main/ }, 'approved', 'Earlier runs on main'],
  ])('%s: %i', async (_name, status, fault, verdict, words, ...[hidden]) => {
    const { ran } = await failing(fault, status, hidden);
    const permission = status === 500 ? ').' : '); it needs the permission `';

    expect(ran.failed).toBeNull();
    expect(ran.outputs).toMatchObject({ verdict, gaps: '1' });
    expect(ran.summary).toContain(words);
    expect(ran.summary).toContain(`could not be read (${status} ${messages[status]}${permission}`);
  });

  test('neither the comparison nor the list of the pull request', async () => {
    const { ran } = await failing({ path: /\/compare\/|\/files\?/ }, 404);
    expect([ran.failed, ran.outputs.verdict, ran.outputs.gaps]).toEqual([null, 'debt', '2']);
    expect(ran.summary).toContain('The changed files could not be read (404 Not Found)');
  });
});

describe('without these nothing can be said: one sentence, and nothing is written', () => {
  test.each<[string, number, Fault, string]>([
    [
      'the runs',
      500,
      { path: '/actions/runs?' },
      'Workflow runs could not be read (500 Server Error): run Docket again.',
    ],
    [
      'the overview',
      403,
      { graphql: /query overview/ },
      'The repository could not be read (403 Resource not accessible by integration): give the job the permissions',
    ],
    [
      'the overview',
      500,
      { graphql: /query overview/ },
      'The repository could not be read (500 Server Error): give the job the permissions',
    ],
  ])('%s: %i', async (_name, status, fault, message) => {
    const { world, ran } = await failing(fault, status);
    expect(ran.failed).toContain(message);
    expect(ran.stats.writes).toBe(0);
    expect(ownComments(world, 26)).toEqual([]);
  });
});
