import { expect, test } from '@jest/globals';
import { changes } from './assertion-changes.ts';
import { HOSTILE_PATCHES, hostilePatch } from './hostile-patches.ts';

test.each(HOSTILE_PATCHES)('a hostile patch is read in linear time: %s: %s', (path, line) => {
  const start = process.cpuUsage();
  changes(path, hostilePatch(line, 200_000));
  const { user } = process.cpuUsage(start);
  expect(user / 1000).toBeLessThan(5_000);
});
