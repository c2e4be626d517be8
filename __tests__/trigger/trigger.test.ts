import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Inputs } from '../../src/settings/inputs.ts';
import { triggerOf } from '../../src/trigger/trigger.ts';

const asked = (values: Partial<Inputs> = {}) => ({ runId: null, sha: null, ...values }) as Inputs;
const ownWorkflow = { path: '.github/workflows/docket.yml', ref: 'refs/heads/main' };
const repository = { owner: 'octo-org', name: 'octo-repo' };
const sha = '3'.repeat(40);

function payload(run: Record<string, unknown> = {}, action = 'completed') {
  return {
    action,
    workflow_run: {
      id: 1,
      head_sha: sha,
      event: 'pull_request',
      path: '.github/workflows/ci.yml',
      workflow_id: 2,
      ...run,
    },
    workflow: { path: '.github/workflows/ci.yml' },
  };
}

describe('what is reported', () => {
  test.each([
    ['a completed run', 'workflow_run', payload(), {}, { kind: 'run', runId: 1, headSha: sha }],
    [
      'the input run-id wins',
      'workflow_run',
      payload(),
      { runId: 7 },
      { kind: 'run', runId: 7, headSha: null },
    ],
    ['the input sha wins', 'push', {}, { sha }, { kind: 'commit', sha }],
    [
      'a run by another event with run-id',
      'workflow_dispatch',
      {},
      { runId: 7 },
      { kind: 'run', runId: 7, headSha: null },
    ],
    [
      'a CodeQL run',
      'workflow_run',
      payload({ event: 'dynamic' }),
      {},
      { kind: 'run', runId: 1, headSha: sha },
    ],
    [
      'a merge queue',
      'workflow_run',
      payload({ event: 'merge_group' }),
      {},
      { kind: 'run', runId: 1, headSha: sha },
    ],
  ] as const)('%s', (_name, eventName, body, inputs, expected) => {
    expect(triggerOf({ eventName, payload: body, ownWorkflow, repository }, asked(inputs))).toEqual(expected);
  });
});

/** A review or label of a pull request, as far as Docket reads it. */
const ofPull = (action: string, repo: unknown = { name: 'fork', owner: { login: 'stranger' } }) => ({
  action,
  pull_request: { head: { sha, ref: 'patch', repo } },
});
const head = { repository: { owner: 'stranger', name: 'fork' }, branch: 'patch' };

describe('what may accept a change', () => {
  test.each([
    ['a review', 'pull_request_review', ofPull('submitted'), head],
    ['a dismissal', 'pull_request_review', ofPull('dismissed'), head],
    ['a label', 'pull_request_target', ofPull('labeled'), head],
    ['a label that goes', 'pull_request_target', ofPull('unlabeled'), head],
    ['a label by pull_request', 'pull_request', ofPull('labeled'), head],
    ['a fork that is gone', 'pull_request_target', ofPull('labeled', null), { ...head, repository: null }],
    [
      'a run that passes on a review',
      'workflow_run',
      payload({
        event: 'pull_request_review',
        head_branch: 'patch',
        head_repository: { name: 'fork', owner: { login: 'stranger' } },
      }),
      head,
    ],
    [
      'such a run of a fork that is gone',
      'workflow_run',
      payload({ event: 'pull_request_review', head_branch: 'patch', head_repository: null }),
      { ...head, repository: null },
    ],
  ])('%s', (_name, eventName, body, of) => {
    const trigger = triggerOf({ eventName, payload: body, ownWorkflow, repository }, asked());
    expect(trigger).toEqual({ kind: 'commit', sha, head: of });
  });

  test.each([
    ['pull_request_target', ofPull('opened')],
    ['pull_request', ofPull('synchronize')],
    ['pull_request_review', { action: 'submitted' }],
    ['pull_request_review_comment', ofPull('created')],
  ])('nothing else: %s', (eventName, body) => {
    const ask = () => triggerOf({ eventName, payload: body, ownWorkflow, repository }, asked());
    expect(ask).toThrow(`Event "${eventName}" names no workflow run`);
  });

  test('the inputs come before it', () => {
    const context = { eventName: 'pull_request_target', payload: ofPull('labeled'), ownWorkflow, repository };
    expect(triggerOf(context, asked({ runId: 7 }))).toEqual({ kind: 'run', runId: 7, headSha: null });
  });
});

describe('what is passed over', () => {
  test.each([
    [
      'another action',
      payload({}, 'requested'),
      `the event's action is "requested", and only "completed" is reported`,
    ],
    [
      'a schedule',
      payload({ event: 'schedule' }),
      'a run of the event "schedule" does not speak of a change',
    ],
    [
      'a comment',
      payload({ event: 'issue_comment' }),
      'a run of the event "issue_comment" does not speak of a change',
    ],
    ['own workflow', payload({ path: ownWorkflow.path }), "the run is one of Docket's own workflow"],
    [
      'own workflow, named with its ref',
      payload({ path: `${ownWorkflow.path}@refs/heads/main` }),
      "the run is one of Docket's own workflow",
    ],
  ])('%s', (_name, body, reason) => {
    const trigger = triggerOf({ eventName: 'workflow_run', payload: body, ownWorkflow, repository }, asked());
    expect(trigger).toEqual({ kind: 'none', reason });
  });
});

describe('what is refused in one sentence', () => {
  test.each([
    [
      'another event',
      'push',
      {},
      'Event "push" names no workflow run: start Docket on workflow_run, or give the input run-id or sha.',
    ],
    ['no event', '', null, 'Event "" names no workflow run'],
    ['an empty payload', 'workflow_run', {}, 'The workflow_run event cannot be read: "action" is missing'],
    ['no payload', 'workflow_run', null, 'The workflow_run event cannot be read: "the payload" is missing'],
    ['no run', 'workflow_run', { action: 'completed' }, '"workflow_run" is missing'],
    [
      'a short SHA',
      'workflow_run',
      payload({ head_sha: 'abc' }),
      '"workflow_run.head_sha" is missing or not as GitHub sends it',
    ],
  ])('%s', (_name, eventName, body, message) => {
    expect(() => triggerOf({ eventName, payload: body, ownWorkflow: null, repository }, asked())).toThrow(
      message,
    );
  });
});

describe("GitHub's own examples are understood", () => {
  const folder = 'node_modules/@octokit/webhooks-examples';
  const servers = readdirSync(folder).filter((name) => existsSync(`${folder}/${name}/index.json`));
  const outcome = (body: unknown) =>
    triggerOf({ eventName: 'workflow_run', payload: body, ownWorkflow: null, repository }, asked());
  const examplesOf = (server: string): unknown[] => {
    const hooks = JSON.parse(readFileSync(`${folder}/${server}/index.json`, 'utf8'));
    return hooks.find((hook: { name: string }) => hook.name === 'workflow_run').examples;
  };
  const run = { kind: 'run', runId: 1589141559, headSha: '5779607b49aab1200488439f02372c57b4f75444' };
  const dispatched = {
    kind: 'none',
    reason: 'a run of the event "repository_dispatch" does not speak of a change',
  };
  const requested = {
    kind: 'none',
    reason: 'the event\'s action is "requested", and only "completed" is reported',
  };

  test.each(servers)('%s', (server) => {
    const expected =
      server === 'api.github.com' ? [run, dispatched, dispatched, requested, requested] : [run];
    expect(examplesOf(server).map(outcome)).toEqual(expected);
  });
});
