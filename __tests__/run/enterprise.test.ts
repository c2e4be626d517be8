import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { createClient } from '../../src/github/client.ts';
import { buildWorld } from '../fake/build.ts';
import { oldestEnterprise } from '../fake/description.ts';
import { openFake } from '../fake/in-process.ts';
import { openApi } from '../fake/openapi.ts';
import { OPERATIONS } from '../fake/operations.ts';
import type { World } from '../fake/state.ts';
import { atInstant } from '../harness/at-instant.ts';
import { type Ran, runDocket } from '../harness/run-docket.ts';
import { sourcesBelow } from '../harness/sources.ts';
import { changeWorld, failTests, forkWorld, merge, runId } from '../worlds/change.ts';
import { workflowRunEvent } from '../worlds/event.ts';
import { smokeRunId } from '../worlds/seed/runs.ts';
import { seedWorld } from '../worlds/seed/seed.ts';
import { sweepTime, untested } from '../worlds/sweep.ts';
import { headRunId } from '../worlds/troubled/runs.ts';
import { troubledWorld } from '../worlds/troubled/troubled.ts';

const mergedRunId = 9003;

/** What Enterprise Server does not have, and what Docket does instead. */
const MISSING: Record<string, string> = {
  'repos.listAttestations': 'the input attest is answered by a notice',
  'repos.createAttestation': 'the input attest is answered by a notice',
};

test('the README names the oldest version that GitHub describes', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(
    `GitHub Enterprise Server ${oldestEnterprise()} or newer`,
  );
});

describe('each request by REST that stands in the sources is one that Enterprise Server has', () => {
  const github = createClient('t', {
    ...{ apiUrl: 'https://ghes.test/api/v3', graphqlUrl: 'https://ghes.test/api/graphql' },
    userAgent: 'docket-test',
    warn: () => {},
  });
  const text = sourcesBelow('src')
    .map((name) => readFileSync(name, 'utf8'))
    .join('\n');
  const called = [
    ...new Set([...text.matchAll(/github\.rest\.(\w+\.\w+)/g)].map(([, name]) => name!)),
  ].sort();
  const plain = (template: string): string => template.replace(/\{\w+\}/g, '{}');

  test('they are found, and there are no others', () => {
    expect(called.length).toBeGreaterThan(25);
    expect(text).not.toMatch(/github\.request\(|github\.paginate/);
  });

  test.each(called)('%s', (name) => {
    const [namespace = '', method = ''] = name.split('.');
    const endpoints = github.rest as unknown as Record<string, Record<string, typeof github.rest.repos.get>>;
    const { method: verb, url } = endpoints[namespace]![method]!.endpoint.DEFAULTS;
    const operation = OPERATIONS.find((one) => plain(one) === plain(`${verb} ${url}`));
    expect(operation).toBeDefined();
    expect(openApi('enterprise').knows(operation!)).toBe(!(name in MISSING));
  });
});

/** The same call on both servers; the fake checks each request and answer against the description of the server. */
async function onBoth(
  build: () => World,
  start: (world: World) => Parameters<typeof runDocket>[1],
): Promise<[Ran, Ran]> {
  const here = build();
  const there = build();
  return [await runDocket(here, start(here)), await runDocket(there, { ...start(there), enterprise: true })];
}

const completed = (id: number, inputs: Record<string, string>) => (world: World) => ({
  eventName: 'workflow_run',
  payload: workflowRunEvent(world, id),
  inputs,
});

describe('on an Enterprise Server Docket does what it does on github.com', () => {
  const failed = (): World => {
    const world = changeWorld();
    failTests(world);
    return world;
  };
  const merged = (): World => {
    const world = changeWorld();
    merge(world, mergedRunId);
    return world;
  };
  const old = (): World => changeWorld({ oldServer: true, hiddenFields: ['rules'] });

  test.each<[string, () => World, number, Record<string, string>]>([
    ['a milestone with a plan', () => buildWorld(seedWorld('__tests__/worlds/seed')), smokeRunId, {}],
    ['archives, logs and a base with results', () => buildWorld(troubledWorld()), headRunId, {}],
    ['a fork', forkWorld, runId, {}],
    ['status and check run', failed, runId, { status: 'true', check: 'true' }],
    ['after the merge', merged, mergedRunId, { badge: 'true' }],
    ['a comment that is made anew', failed, runId, { comment: 'recreate' }],
    ['fields that an older server does not know', old, runId, {}],
    [
      'a reports branch with a pull request',
      () => changeWorld({ rules: { main: [{ type: 'pull_request' }] } }),
      runId,
      { 'reports-pull-request': 'true' },
    ],
  ])('%s', async (_name, build, id, inputs) => {
    const [here, there] = await onBoth(build, completed(id, inputs));
    expect(there.failed).toBeNull();
    expect(there.outputs).toEqual(here.outputs);
  });

  test('a sweep', async () => {
    const start = () => ({ eventName: 'schedule', payload: {}, inputs: { sweep: 'true' } });
    const [here, there] = await atInstant(sweepTime, () => onBoth(() => buildWorld(untested()), start));
    expect([there.failed, there.outputs.verdict]).toEqual([null, 'pending']);
    expect(there.outputs).toEqual(here.outputs);
  });
});

test.each([
  ['github.com', '/graphql'],
  ['Enterprise Server', '/api/graphql'],
])("%s: a limit of GraphQL's is waited for, wherever it is asked", async (_name, path) => {
  const world = changeWorld();
  world.fail({
    ...{ path: '/graphql', status: 200, times: 1 },
    body: { data: null, errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] },
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) - 1) },
  });
  const fake = openFake(world);
  const warnings: string[] = [];
  const github = createClient('ghs_fake', {
    apiUrl: fake.enterpriseUrl,
    graphqlUrl: fake.url + path,
    fetch: fake.fetch,
    userAgent: `docket-limit-test-${path}`,
    warn: (message) => warnings.push(message),
  });
  expect(await github.graphql('{ viewer { login } }')).toMatchObject({ viewer: {} });
  expect(warnings).toEqual([expect.stringMatching(/^Rate limit at POST .*: trying again in \d s\.$/)]);
});
