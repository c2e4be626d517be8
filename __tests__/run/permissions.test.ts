import { describe, expect, test } from '@jest/globals';
import { buildWorld } from '../fake/build.ts';
import type { Fault } from '../fake/interference.ts';
import type { World } from '../fake/state.ts';
import type { Permissions } from '../fake/world.ts';
import { commentOn } from '../harness/report.ts';
import { type Ran, runFor } from '../harness/run-docket.ts';
import { pullNumber, runId } from '../worlds/change.ts';
import { richSpec } from '../worlds/rich.ts';

/** What came of a run: the verdict, whether a document and a comment were made, and what was not read. */
interface Made {
  verdict: string;
  document: boolean;
  comment: boolean;
  gaps: string[];
}

const all: Made = { verdict: 'approved', document: true, comment: true, gaps: [] };

function madeOf(world: World, { outputs, summary }: Ran): Made {
  const gaps = [...summary.matchAll(/\*\*Not read \(([a-z ]+)\):\*\* (.*)/g)];
  return {
    verdict: outputs.verdict ?? '',
    document: outputs['run-number'] === '1',
    comment: commentOn(world, pullNumber) !== null,
    gaps: gaps.map(([, about, text]) => `${about}: ${/permission `(.+?)`/.exec(text ?? '')?.[1] ?? text}`),
  };
}

const withContents = ['rules', 'workflows', 'workflows', 'plan', 'reports', 'config', 'dependents'];

describe('a permission that is missing costs its part only, and is named', () => {
  test.each<[permissions: Partial<Permissions>, made: Partial<Made>]>([
    [{ actions: 'read' }, {}],
    [{ checks: 'none' }, { gaps: ['checks: checks: read'] }],
    [{ checks: 'read' }, {}],
    [{ statuses: 'none' }, { gaps: ['checks: statuses: read'] }],
    [{ statuses: 'read' }, {}],
    [
      { contents: 'none' },
      { verdict: 'debt', document: false, gaps: withContents.map((about) => `${about}: contents: read`) },
    ],
    [{ contents: 'read' }, { document: false }],
    [
      { 'pull-requests': 'none' },
      { verdict: 'debt', document: false, comment: false, gaps: ['pull request: pull-requests: read'] },
    ],
    [{ 'pull-requests': 'read', issues: 'read' }, { comment: false }],
    [{ issues: 'none' }, {}],
    [{ issues: 'read' }, {}],
  ])('%j', async (permissions, made) => {
    const world = buildWorld(richSpec({ permissions }));
    const ran = await runFor(world, runId);
    expect(ran.failed).toBeNull();
    expect(madeOf(world, ran)).toEqual({ ...all, ...made });
  });

  test('without `actions: read` nothing can be said', async () => {
    const world = buildWorld(richSpec({ permissions: { actions: 'none' } }));
    const ran = await runFor(world, runId);
    expect(ran.failed).toBe(
      'Workflow runs cannot be read (403 Resource not accessible by integration): give the job the permission "actions: read".',
    );
    expect([ran.stats.writes, commentOn(world, pullNumber)]).toEqual([0, null]);
  });
});

const messages = { 403: 'Resource not accessible by integration', 404: 'Not Found', 500: 'Server Error' };
type Status = keyof typeof messages;

/** The read is answered so for good. */
async function lookAt(fault: Fault, hiddenFields: string[] = []) {
  const world = buildWorld({ ...richSpec(), hiddenFields });
  world.fail({ ...fault, times: 1000 });
  const ran = await runFor(world, runId);
  return { world, ran };
}

describe('each read that fails for good costs its part only', () => {
  const debt = { verdict: 'debt' };
  test.each<
    [what: string, fault: Fault, about: string, permission: string, made: Partial<Made>, hidden?: string[]]
  >([
    ['jobs', { path: `/runs/${runId}/jobs?` }, 'jobs', 'actions: read', { verdict: 'pending' }],
    ['the list of artifacts', { path: `/runs/${runId}/artifacts?` }, 'artifacts', 'actions: read', {}],
    [
      'the pull requests',
      { path: '/pulls?' },
      'pull request',
      'pull-requests: read',
      { ...debt, document: false, comment: false },
      ['pullRequests'],
    ],
    ['check runs', { path: '/check-runs?' }, 'checks', 'checks: read', {}, ['checkSuites']],
    ['annotations', { path: '/annotations?' }, 'checks', 'checks: read', {}, ['annotations']],
    ['the merge base', { path: '/compare/' }, 'workflows', 'contents: read', {}],
    ['files that import', { path: '/git/trees/' }, 'dependents', 'contents: read', {}],
    ['runs of the base', { path: /runs\?.*branch=main/ }, 'baseline', 'actions: read', {}],
  ])('%s', async (_what, fault, about, permission, made, ...[hidden]) => {
    for (const status of [403, 404, 500] as Status[]) {
      const { world, ran } = await lookAt({ ...fault, status, body: { message: messages[status] } }, hidden);
      const why = status === 500 ? expect.stringContaining('(500 Server Error).') : `${about}: ${permission}`;
      expect(ran.failed).toBeNull();
      expect(madeOf(world, ran)).toEqual({ ...all, gaps: [why], ...made });
    }
  });

  test.each<[what: string, fault: Fault, gaps: string[][], hidden?: string[]]>([
    [
      'an archive',
      { path: '/artifacts/700/zip' },
      [['artifacts: actions: read'], ['does not have it'], ['500']],
    ],
    ['the storage', { path: '/storage/artifacts/' }, [['answered 403'], ['answered 404'], ['answered 500']]],
    ['the rulesets', { path: '/rules/branches' }, [['rules: contents: read'], [], ['500']], ['rules']],
    [
      'branch protection',
      { path: '/branches/main' },
      [['rules: contents: read'], [], ['500']],
      ['refUpdateRule'],
    ],
  ])('%s, where 404 means that it is not there', async (_what, fault, gaps, ...[hidden]) => {
    for (const [index, status] of ([403, 404, 500] as Status[]).entries()) {
      const { world, ran } = await lookAt({ ...fault, status, body: { message: messages[status] } }, hidden);
      const stated = (gaps[index] ?? []).map((text) => expect.stringContaining(text));
      expect(madeOf(world, ran)).toEqual({ ...all, gaps: stated, verdict: 'approved' });
    }
  });
});

describe('without these nothing may be written: one sentence says what is missing', () => {
  const overview = { graphql: /query overview/ };
  const needed =
    'give the job the permissions "contents: read" and "pull-requests: read", or run Docket again.';
  test.each<[what: string, fault: Fault, sentence: string]>([
    ['the overview is forbidden', { ...overview, status: 403, body: { message: messages[403] } }, needed],
    ['the overview fails', { ...overview, status: 500, body: { message: messages[500] } }, needed],
    [
      'the overview has no data',
      { ...overview, status: 200, body: { data: null, errors: [{ message: 'Something went wrong.' }] } },
      `The repository could not be read (Request failed due to following response errors: - Something went wrong.): ${needed}`,
    ],
    [
      'the repository is not to be seen',
      {
        ...overview,
        status: 200,
        body: {
          data: { repository: null },
          errors: [
            { type: 'NOT_FOUND', path: ['repository'], message: 'Could not resolve to a Repository.' },
          ],
        },
      },
      needed,
    ],
  ])('%s', async (_what, fault, sentence) => {
    const { ran } = await lookAt(fault);
    expect(ran.failed?.replace(/\s+/g, ' ')).toContain(sentence);
    expect(ran.failed).not.toContain('docs.github.com');
    expect(ran.stats.writes).toBe(0);
  });

  test.each([403, 404, 500] as Status[])('a document that is there cannot be opened: %i', async (status) => {
    const world = buildWorld(richSpec());
    await runFor(world, runId);
    world.fail({ path: '/contents/', status, times: 1000, body: { message: messages[status] } });
    const before = world.tip('docket');
    const ran = await runFor(world, runId);
    expect(ran.failed).toBeNull();
    expect(ran.log).toContain(
      `::notice::The report was not committed: The report docs/milestones/M09/M09_run1.json on docket could not be read (${status} ${messages[status]}): give the job the permission "contents: read", or run Docket again.`,
    );
    expect(world.tip('docket')).toBe(before);
  });
});
