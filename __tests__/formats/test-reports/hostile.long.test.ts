import { expect, test } from '@jest/globals';
import { readTests } from '../read.ts';
import { hostileReports } from './hostile.ts';

// Reading that is not linear would not end here.
test.each(hostileReports(1))('%s is read to its end', (_, text) => {
  expect(() => readTests('TEST-a.xml', text)).not.toThrow();
});
