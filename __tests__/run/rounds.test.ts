import { describe, expect, test } from '@jest/globals';
import { notice } from '../../src/publish/notice.ts';
import type { Publication } from '../../src/publish/publish.ts';
import type { MovedOn } from '../../src/publish/recheck.ts';
import { inRounds, type Reportable, type Reported } from '../../src/rounds.ts';

const asked: Reportable = { kind: 'commit', sha: 'asked' };

const skipped: Reported = { kind: 'skipped', reason: 'its own call has not come yet', ciStatus: null };

const settled: MovedOn = { again: false, newer: null };

/** A head that was told, and what moved on meanwhile. */
function told(movedOn: MovedOn, text = 'told'): Reported {
  const result = { commitSha: null } as Publication['result'];
  return {
    kind: 'published',
    ...{ result, reportUrl: null, commentUrl: null, attestationUrl: null, summary: '' },
    notices: [notice(text)],
    movedOn,
  };
}

/** The rounds that are made where each brings what is listed for it, in turn. What is logged is not shown. */
async function roundsOf(
  script: [string, Reported | Error][],
): Promise<{ rounds: string[]; notices: string[] }> {
  const rounds: string[] = [];
  const write = process.stdout.write;
  process.stdout.write = () => true;
  try {
    const reported = await inRounds(asked, async (trigger, round) => {
      rounds.push(`${trigger.kind === 'commit' ? trigger.sha : trigger.kind} ${round}`);
      const outcome = script[rounds.length - 1]?.[1] ?? told(settled);
      if (outcome instanceof Error) throw outcome;
      return outcome;
    });
    expect(rounds.slice(0, script.length)).toEqual(script.map(([name]) => name));
    return { rounds, notices: reported.kind === 'published' ? reported.notices.map(({ text }) => text) : [] };
  } finally {
    process.stdout.write = write;
  }
}

describe('what moved on while Docket wrote is told anew', () => {
  test('nothing did: one round', async () => {
    expect((await roundsOf([['asked first', told(settled)]])).rounds).toHaveLength(1);
  });

  test('the same head, then the newer one, whose comment must stand last', async () => {
    const { rounds } = await roundsOf([
      ['asked first', told({ again: true, newer: 'newer' })],
      ['asked again', told(settled)],
      ['newer newer', told(settled)],
    ]);
    expect(rounds).toHaveLength(3);
  });

  test('what is told of the head that was asked for is what its last round says', async () => {
    const { notices } = await roundsOf([
      ['asked first', told({ again: true, newer: 'newer' }, 'one')],
      ['asked again', told(settled, 'two')],
      ['newer newer', told(settled, 'three')],
    ]);
    expect(notices).toEqual(['one', 'two']);
  });

  test('the head that was asked for moves on again, the newer one does not', async () => {
    const { rounds } = await roundsOf([
      ['asked first', told({ again: true, newer: 'newer' })],
      ['asked again', told({ again: true, newer: null })],
      ['newer newer', told(settled)],
      ['asked again', told(settled)],
    ]);
    expect(rounds).toHaveLength(4);
  });

  test('the newer head moves on: it is that one which is told again', async () => {
    const { rounds } = await roundsOf([
      ['asked first', told({ again: false, newer: 'newer' })],
      ['newer newer', told({ again: true, newer: 'newest' })],
      ['newer newer', told(settled)],
      ['newest newer', told(settled)],
    ]);
    expect(rounds).toHaveLength(4);
  });

  test('the merge that was seen while the head was told again, where nobody called for the newer head', async () => {
    const { rounds } = await roundsOf([
      ['asked first', told({ again: true, newer: 'newer' })],
      ['asked again', told({ again: false, newer: 'merge' })],
      ['newer newer', skipped],
      ['merge newer', told(settled)],
    ]);
    expect(rounds).toHaveLength(4);
  });

  test('a newer head for which nobody called is not asked for twice', async () => {
    const { rounds } = await roundsOf([
      ['asked first', told({ again: true, newer: 'newer' })],
      ['asked again', told({ again: false, newer: 'newer' })],
      ['newer newer', skipped],
    ]);
    expect(rounds).toHaveLength(3);
  });

  test('what the newer head saw last counts, not what was seen before', async () => {
    const { rounds } = await roundsOf([
      ['asked first', told({ again: true, newer: 'newer' })],
      ['asked again', told({ again: false, newer: 'newer' })],
      ['newer newer', told(settled)],
    ]);
    expect(rounds).toHaveLength(3);
  });

  test('a newer head that could not be told is tried again', async () => {
    const { rounds } = await roundsOf([
      ['asked first', told({ again: true, newer: 'newer' })],
      ['asked again', told({ again: false, newer: 'newer' })],
      ['newer newer', new Error('no answer')],
      ['newer newer', told(settled)],
    ]);
    expect(rounds).toHaveLength(4);
  });

  test('after three looks others call', async () => {
    const moves = { again: true, newer: null };
    const { rounds } = await roundsOf([
      ['asked first', told(moves)],
      ['asked again', told(moves)],
      ['asked again', told(moves)],
    ]);
    expect(rounds).toHaveLength(3);
  });
});
