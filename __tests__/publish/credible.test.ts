import { describe, expect, test } from '@jest/globals';
import type { Run } from '../../src/evidence/run.ts';
import { type View, viewOf } from '../../src/evidence/view.ts';
import { isCredible } from '../../src/publish/credible.ts';
import { evidence, run } from '../builders/evidence.ts';
import { changeWorld, runId } from '../worlds/change.ts';
import { serving } from './desk.ts';

type Stage = Pick<Run, 'attempt' | 'status'>;

const finished = (attempt: number): Stage => ({ attempt, status: 'completed' });
const going = (attempt: number): Stage => ({ attempt, status: 'in_progress' });

/** Whether a document that saw the run at one stage is believed, and how many requests that took. */
async function judged(claims: Partial<Run>, is: Stage, listed: Stage | null, sha?: string) {
  const world = changeWorld();
  Object.assign(world.run(runId), is, { conclusion: is.status === 'completed' ? 'success' : null });
  const at = (stage: Partial<Run>): Run =>
    run('CI', { id: runId, ...(stage.status === 'in_progress' && { conclusion: null }), ...stage });
  const document = evidence({ runs: [at(claims)] });
  document.head.sha = sha ?? world.sha('head');
  const seen: View = listed === null ? new Map() : viewOf([at(listed)]);
  const { owner, name } = world.contents.repository;
  return serving(world, async (github, fake) => {
    const isBelieved = await isCredible(github, { owner, name }, document, seen);
    return [isBelieved ? 'believed' : 'not believed', fake.stats().requests];
  });
}

describe('a committed document saw the run', () => {
  test.each<[string, Partial<Run>, Stage, Stage | null, string, number]>([
    ['as it is listed', finished(1), finished(1), finished(1), 'believed', 0],
    ['before what is listed', going(1), finished(1), finished(1), 'believed', 0],
    ['in an earlier attempt than is listed', finished(1), going(2), going(2), 'believed', 0],
    ['finished, and the list is behind', finished(1), finished(1), going(1), 'believed', 1],
    ['which the list does not have yet', going(1), going(1), null, 'believed', 1],
    ['finished in an attempt before this one', finished(1), going(2), null, 'believed', 1],
    ['in this attempt, which goes on', going(2), going(2), finished(1), 'believed', 1],
    ['finished in this attempt, which goes on', finished(2), going(2), finished(1), 'not believed', 1],
    ['finished, while it goes on', finished(1), going(1), null, 'not believed', 1],
    ['in an attempt that there is not', finished(2), finished(1), finished(1), 'not believed', 1],
    ['that there is not', { ...finished(1), id: 77 }, finished(1), finished(1), 'not believed', 1],
  ])('%s', async (_name, claims, is, listed, told, requests) => {
    expect(await judged(claims, is, listed)).toEqual([told, requests]);
  });

  test('of another commit', async () => {
    expect(await judged(finished(1), finished(1), null, 'a'.repeat(40))).toEqual(['not believed', 1]);
  });
});
