import { describe, expect, test } from '@jest/globals';
import { type Clock, sideBySide, spaced } from '../../src/github/spacing.ts';

/** A clock that stands still but for what is waited for. */
function clock(): Clock & { at: number } {
  const self = {
    at: 0,
    now: () => self.at,
    wait: async (ms: number) => {
      const end = self.at + ms;
      await Promise.resolve();
      self.at = Math.max(self.at, end);
    },
  };
  return self;
}

describe('writes', () => {
  test('two begin at once, every further one a second after the one before', async () => {
    const time = clock();
    const queue = spaced(time);
    const begun: number[] = [];
    for (let write = 0; write < 4; write++)
      await queue.key().schedule({}, async () => {
        begun.push(time.at);
      });
    expect(begun).toEqual([0, 0, 1000, 2000]);
  });

  test('who waited long enough waits no more', async () => {
    const time = clock();
    const queue = spaced(time);
    const begun: number[] = [];
    for (const pause of [0, 0, 700, 5000]) {
      time.at += pause;
      await queue.schedule({}, async () => {
        begun.push(time.at);
      });
    }
    expect(begun).toEqual([0, 0, 1000, 6000]);
  });

  test('several that are asked for together keep their distance', async () => {
    const waited: number[] = [];
    const queue = spaced({ now: () => 0, wait: async (ms) => void waited.push(ms) });
    const write = () => queue.schedule({}, async () => null);
    await Promise.all([write(), write(), write(), write()]);
    expect(waited).toEqual([1000, 2000]);
  });
});

describe('requests side by side', () => {
  test('no more than so many are under way, also where one fails', async () => {
    const queue = sideBySide(3);
    let under = 0;
    const seen: number[] = [];
    const work = async (name: number): Promise<number> => {
      under += 1;
      seen.push(under);
      await new Promise((resolve) => setImmediate(resolve));
      under -= 1;
      if (name === 4) throw new Error('four');
      return name;
    };
    const asked = Array.from({ length: 10 }, (_, name) => queue.schedule({}, work, name));
    const ended = await Promise.allSettled(asked);
    expect(ended.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect([Math.max(...seen), seen.length, under]).toEqual([3, 10, 0]);
  });
});
