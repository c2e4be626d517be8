import { expect, test } from '@jest/globals';
import { softFail } from '../../src/workflow/soft-fail.ts';
import { stepDefinition } from '../builders/evidence.ts';
import { hostileScripts, SHELLS } from './hostile-scripts.ts';

test.each(SHELLS)('hostile scripts of the largest size are read to their end by %s', (shell) => {
  for (const run of hostileScripts(3_900))
    expect(() => softFail(stepDefinition({ run, ...(shell && { shell }) }))).not.toThrow();
});
