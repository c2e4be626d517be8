import { describe, expect, test } from '@jest/globals';
import { buildWorld } from '../fake/build.ts';
import type { Fault } from '../fake/interference.ts';
import { evidenceOn } from '../harness/report.ts';
import { runFor } from '../harness/run-docket.ts';
import { baseRunId, headRunId } from '../worlds/troubled/runs.ts';
import { troubledWorld } from '../worlds/troubled/troubled.ts';

/** What is told of a pull request whose base has artifacts, when some requests fail. */
async function lookAt(fault: Fault | null) {
  const world = buildWorld(troubledWorld());
  if (fault !== null) world.fail({ times: 99, ...fault });
  const { outputs, failed } = await runFor(world, headRunId);
  expect(failed).toBeNull();
  const { gaps } = evidenceOn(world, 'main', outputs['evidence-path'] ?? '');
  return { verdict: outputs.verdict, gaps: gaps.map(({ about, text }) => `${about}: ${text}`) };
}

const message = { message: 'Resource not accessible by integration' };

describe('what of the base branch cannot be read is a gap about the baseline, and changes no verdict', () => {
  const artifact = 'On the base branch the artifact `results-3.11` (CI) was not read: ';
  const list = `On the base branch the list of artifacts of CI (${baseRunId}) could not be read`;
  test.each<[what: string, fault: Fault, stated: string]>([
    ['an archive', { path: '/artifacts/4010/zip', status: 500 }, `${artifact}500 `],
    [
      'an archive, forbidden',
      { path: '/artifacts/4010/zip', status: 403, body: message },
      `${artifact}403 Resource not accessible by integration; it needs the permission \`actions: read\`.`,
    ],
    [
      'an archive that is gone',
      { path: '/artifacts/4010/zip', status: 404 },
      `${artifact}GitHub does not have it any more.`,
    ],
    ['the storage', { path: '/storage/artifacts/4010', status: 500 }, `${artifact}the storage answered 500.`],
    [
      'the storage, refused',
      { path: '/storage/artifacts/4010', status: 403 },
      `${artifact}the storage answered 403.`,
    ],
    [
      'the storage, a limit',
      { path: '/storage/artifacts/4010', status: 429 },
      `${artifact}the storage answered 429.`,
    ],
    [
      'the storage, dropped',
      { path: '/storage/artifacts/4010', drop: true },
      `${artifact}the connection to the storage broke.`,
    ],
    [
      'the list',
      { path: `/runs/${baseRunId}/artifacts?`, status: 403, body: message },
      `${list} (403 Resource not accessible by integration); it needs the permission \`actions: read\`.`,
    ],
    [
      'the jobs',
      { path: '/runs/402/jobs?', status: 403, body: message },
      'The jobs of End to End (402) on the base branch could not be read (403 Resource not accessible by integration); it needs the permission `actions: read`.',
    ],
  ])('%s', async (_what, fault, stated) => {
    const { verdict, gaps } = await lookAt(fault);
    expect(verdict).toBe('blocked');
    expect(gaps).toEqual([expect.stringContaining(`baseline: ${stated}`)]);
  });

  test.each<[what: string, fault: Fault | null]>([
    ['nothing fails', null],
    ['the storage fails once', { path: '/storage/artifacts/4010', status: 500, times: 1 }],
    ['the connection breaks once', { path: '/storage/artifacts/4010', drop: true, times: 1 }],
  ])('no gap: %s', async (_what, fault) => {
    expect(await lookAt(fault)).toEqual({ verdict: 'blocked', gaps: [] });
  });
});
