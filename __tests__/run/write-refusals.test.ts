import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../fake/interference.ts';
import type { World } from '../fake/state.ts';
import type { Permissions } from '../fake/world.ts';
import { report } from '../harness/report.ts';
import { runFor } from '../harness/run-docket.ts';
import { ownComments, textOn } from '../harness/world.ts';
import { pullsFrom } from '../worlds/bots.ts';
import { changeWorld, pullNumber, reportAt, runId } from '../worlds/change.ts';

/** All that Docket can write: report, comment, status, and the pull request of the reports branch. */
const all = { status: 'true', 'reports-pull-request': 'true', 'commit-to': 'docket' };
const parts = ['report', 'comment', 'status', 'pull request'] as const;
type Part = (typeof parts)[number];

/** Which parts were written. */
function written(world: World): Part[] {
  const there: Record<Part, boolean> = {
    report: ['main', 'docket'].some((name) => textOn(world, name, reportAt(1)) !== null),
    comment: ownComments(world, pullNumber).length > 0,
    status: world.contents.statuses.some(({ context }) => context === 'docket/verdict'),
    'pull request': pullsFrom(world, 'docket').length > 0,
  };
  return parts.filter((part) => there[part]);
}

/** Notices and warnings, each as it stands in the log. */
const notices = (log: string): string[] =>
  [...log.matchAll(/^::((?:notice|warning)::.*)$/gm)].map((match) => match[1] ?? '');

describe('a permission that is missing costs its part only, and is named', () => {
  const cases: [string, Partial<Permissions>, Part[], string[]][] = [
    ['none is missing', {}, [...parts], []],
    [
      'contents',
      { contents: 'read' },
      ['comment', 'status'],
      [
        'warning::docket did not take the report: 403 Resource not accessible by integration; give the job the permission "contents: write".',
      ],
    ],
    [
      'pull requests',
      { 'pull-requests': 'read', issues: 'none' },
      ['report', 'status'],
      [
        `warning::No comment on #${pullNumber}: Resource not accessible by integration; give the job the permission "pull-requests: write".`,
        'warning::No pull request from docket: 403 Resource not accessible by integration; give the job the permission "pull-requests: write".',
      ],
    ],
    [
      'statuses',
      { statuses: 'read' },
      ['report', 'comment', 'pull request'],
      [
        'warning::No commit status: 403 Resource not accessible by integration; give the job the permission "statuses: write".',
      ],
    ],
    [
      'all of them',
      { contents: 'read', 'pull-requests': 'read', issues: 'read', statuses: 'read' },
      [],
      ['"contents: write"', '"pull-requests: write"', '"statuses: write"'],
    ],
  ];

  test.each(cases)('%s', async (_name, permissions, left, says) => {
    const world = changeWorld({ permissions });
    const { outputs, log, summary, failed } = await report(world, runId, all);
    expect(written(world)).toEqual(left);
    expect([failed, outputs.verdict]).toEqual([null, 'approved']);
    expect(summary).toContain('## 1. Workflow Identity');
    const stated = notices(log);
    expect(stated).toHaveLength(says.length);
    for (const [index, text] of says.entries()) expect(stated[index]).toContain(text);
  });
});

test('an archived repository takes nothing: everything stands in the step summary', async () => {
  const world = changeWorld();
  const message = 'Repository was archived so is read-only.';
  for (const method of ['POST', 'PATCH'])
    world.fail({ method, path: /^\/repos\//, status: 403, body: { message }, times: 99 });
  world.fail({
    graphql: /^mutation/,
    body: { data: { createCommitOnBranch: null }, errors: [{ message }] },
    times: 99,
  });
  const { outputs, log, summary, failed } = await report(world, runId, { ...all, 'commit-to': 'auto' });
  expect([failed, outputs.verdict]).toEqual([null, 'approved']);
  expect(written(world)).toEqual([]);
  expect(summary).toContain('## 1. Workflow Identity');
  expect(notices(log)).toEqual([
    'notice::main did not take the report: Repository was archived so is read-only.',
    'notice::docket did not take the report: 403 Repository was archived so is read-only.',
    `notice::No comment on #${pullNumber}: Repository was archived so is read-only.`,
    'notice::No commit status: 403 Repository was archived so is read-only.',
  ]);
});

/** What the mutation answers; GitHub gives its refusals with status 200. */
const commitFault = (type: string | undefined, message: string): Fault => ({
  graphql: /^mutation commitReport/,
  body: {
    data: { createCommitOnBranch: null },
    errors: [{ ...(type !== undefined && { type }), path: ['createCommitOnBranch'], message }],
  },
});

describe('the default branch refuses, in GitHub’s words: the reports branch takes it, with the reason', () => {
  const ruled = (rule: string): string => `Repository rule violations found\n\n${rule}\n\n`;
  const protectedType = 'BRANCH_PROTECTION_RULE_VIOLATION';

  test.each<[string, string | undefined, string]>([
    ['a ruleset', 'UNPROCESSABLE', ruled('Changes must be made through a pull request.')],
    ['a ruleset, of another type', 'REPOSITORY_RULE_VIOLATION', ruled('Cannot update this protected ref.')],
    ['a ruleset, without a type', undefined, ruled('2 of 2 required status checks are expected.')],
    ['classic protection', protectedType, 'Changes must be made through a pull request.'],
    [
      'required reviews',
      protectedType,
      'At least 1 approving review is required by reviewers with write access.',
    ],
    ['who may push', 'UNPROCESSABLE', "You're not authorized to push to this branch."],
    ['a locked branch', protectedType, 'Cannot change this locked branch'],
    ['a push rule on paths', 'UNPROCESSABLE', ruled('File path is restricted')],
    ['a push rule on sizes', 'UNPROCESSABLE', ruled('File size exceeds the limit')],
    ['signatures', 'UNPROCESSABLE', ruled('Commits must have verified signatures.')],
    ['commit messages', 'UNPROCESSABLE', ruled('Commit message must match a given regex pattern')],
    ['a missing permission', 'FORBIDDEN', 'Resource not accessible by integration'],
    [
      'a token with other scopes',
      'INSUFFICIENT_SCOPES',
      'Your token has not been granted the required scopes',
    ],
    ['a type of tomorrow', 'SOMETHING_NEW', 'You may not do this here.'],
  ])('%s', async (_name, type, message) => {
    const world = changeWorld();
    world.fail(commitFault(type, message));
    const { outputs, log } = await report(world, runId);
    expect(outputs['report-url']).toContain('/blob/docket/');
    const shown = message.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
    expect(notices(log)).toEqual([expect.stringContaining(`main did not take the report: ${shown}`)]);
  });

  test('the name of the reports branch does not fit a rule', async () => {
    const world = changeWorld({ rules: { main: [{ type: 'pull_request' }] } });
    const message = ruled('Branch name must match a given regex pattern: ^(feat|fix)/');
    world.fail({ method: 'POST', path: '/git/refs', status: 422, body: { message } });
    const { outputs, log } = await report(world, runId);
    expect(outputs['report-path']).toBe('');
    expect(log).toContain(
      'docket did not take the report: 422 Repository rule violations found Branch name must',
    );
    expect(ownComments(world, pullNumber)[0]?.body).toContain('No branch took the report');
  });

  test('an old rule on creation only says that it failed', async () => {
    const world = changeWorld({ rules: { main: [{ type: 'pull_request' }] } });
    world.fail({
      method: 'POST',
      path: '/git/refs',
      status: 422,
      body: { message: 'Reference update failed' },
    });
    expect((await report(world, runId)).log).toContain(
      'docket did not take the report: 422 Reference update failed',
    );
  });

  test('secrets: once more without excerpts, on the same branch', async () => {
    const world = changeWorld();
    world.fail(commitFault('UNPROCESSABLE', ruled('Secret detected in content')));
    const { outputs, log } = await report(world, runId);
    expect(outputs['report-url']).toContain('/blob/main/');
    expect(notices(log)).toEqual([]);
  });
});

describe('no refusal: trouble of GitHub’s own sends no report elsewhere', () => {
  test.each<[string, Fault]>([
    ['server errors', { graphql: /^mutation commitReport/, status: 503 }],
    ['time-outs', { graphql: /^mutation commitReport/, status: 504 }],
    ['cut connections', { graphql: /^mutation commitReport/, drop: true }],
    ['a query that went wrong', commitFault(undefined, 'Something went wrong while executing your query.')],
    ['a typed one', commitFault('INTERNAL', 'Something went wrong.')],
    ['a service that is away', commitFault('SERVICE_UNAVAILABLE', 'Please try again later.')],
  ])(
    '%s: once is healed, what stays is told and nothing lies on the reports branch',
    async (_name, fault) => {
      const once = changeWorld();
      once.fail(fault);
      const { outputs } = await report(once, runId);
      expect(outputs['report-url']).toContain('/blob/main/');
      const stays = changeWorld();
      stays.fail({ ...fault, times: 99 });
      await runFor(stays, runId);
      expect(stays.tip('docket')).toBeUndefined();
      expect(textOn(stays, 'main', reportAt(1))).toBeNull();
    },
  );

  test.each<[string, Fault]>([
    ['a primary limit', commitFault('RATE_LIMITED', 'API rate limit exceeded for installation.')],
    [
      'a limit on resources',
      commitFault('RESOURCE_LIMITS_EXCEEDED', 'Resource limits for this query exceeded.'),
    ],
    ['a secondary limit', commitFault(undefined, 'You have exceeded a secondary rate limit.')],
  ])('%s', async (_name, fault) => {
    const world = changeWorld();
    world.fail({ ...fault, times: 99 });
    await runFor(world, runId);
    expect(world.tip('docket')).toBeUndefined();
  });
});
