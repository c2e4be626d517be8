import { expect, test } from '@jest/globals';
import type { Evidence } from '../../../src/evidence/evidence.ts';
import { coupling } from '../../../src/facts/failures/coupling.ts';
import { plain } from '../../../src/text/prose.ts';
import { changedFile, evidence, results, run, testFailure, testResult } from '../../builders/evidence.ts';

function stated(changed: string[], failing: (string | null)[], over: Partial<Evidence> = {}): string[] {
  const failures = failing.map((file, index) => testFailure(`t${index}`, { suite: 's', file }));
  return coupling(
    evidence({
      changes: { source: 'pull request', files: changed.map((path) => changedFile(path)), total: null },
      results: results({ tests: [testResult({ failures })] }),
      ...over,
    }),
  ).map(plain);
}

const base = (over: object): Partial<Evidence> => ({
  baseline: {
    branch: 'main',
    greenCommit: null,
    runs: [
      {
        workflowId: run('CI').workflowId,
        runId: 5,
        sha: 'b'.repeat(40),
        conclusion: 'success',
        url: 'https://x',
        ...over,
      },
    ],
  },
});
const inCart = ['Coupling: s › t0 fails in src/cart, which this change does not touch.'];

test.each<[string, string[], (string | null)[], Partial<Evidence>, string[]]>([
  ['another area', ['src/parse/read.ts'], ['src/cart/cart.test.ts'], {}, inCart],
  ['the same area', ['src/cart/a.ts'], ['src/cart/cart.test.ts'], {}, []],
  ['below the area', ['src/cart/lines/a.ts'], ['src/cart/cart.test.ts'], {}, []],
  ['the test itself', ['src/cart/cart.test.ts'], ['src/cart/cart.test.ts'], {}, []],
  ['documents only', ['src/cart/README.md'], ['src/cart/cart.test.ts'], {}, inCart],
  [
    'another package',
    ['packages/core/src/read.ts'],
    ['packages/api/test/a.test.ts'],
    {},
    ['Coupling: s › t0 fails in packages/api, which this change does not touch.'],
  ],
  [
    'the lock file of the package',
    ['packages/api/package-lock.json'],
    ['packages/api/test/a.test.ts'],
    {},
    [],
  ],
  [
    'tests that stand apart',
    ['src/cart.py'],
    ['tests/unit/parse/test_a.py'],
    {},
    ['Coupling: s › t0 fails in parse, which this change does not touch.'],
  ],
  ['what they test', ['src/parse.py'], ['tests/unit/parse/test_a.py'], {}, []],
  ['the folder that they test', ['src/parse/b.py'], ['tests/unit/parse/test_a.py'], {}, []],
  ['tests whose place names no area', ['src/cart.py'], ['tests/smoke/test_a.py'], {}, []],
  ['a test at the root', ['src/cart.py'], ['test_a.py'], {}, []],
  ['a test without a file', ['src/cart.py'], [null], {}, []],
  ['all passed', ['src/parse/read.ts'], [], {}, []],
  [
    'known on the base branch',
    ['src/parse/read.ts'],
    ['src/cart/a.test.ts'],
    base({ failedTests: ['s\nt0'] }),
    [],
  ],
  [
    'new against the base branch',
    ['src/parse/read.ts'],
    ['src/cart/a.test.ts'],
    base({ failedTests: [] }),
    inCart,
  ],
  [
    'the base branch is red',
    ['src/parse/read.ts'],
    ['src/cart/a.test.ts'],
    base({ conclusion: 'failure' }),
    [],
  ],
  [
    'a list that may be cut',
    ['src/parse/read.ts'],
    ['src/cart/a.test.ts'],
    { gaps: [{ about: 'files', text: 'Cut.' }] },
    [],
  ],
  [
    'several',
    ['src/parse/read.ts'],
    [
      'src/cart/a.test.ts',
      'src/cart/b.test.ts',
      'src/cart/c.test.ts',
      'src/cart/d.test.ts',
      'src/web/a.test.ts',
    ],
    {},
    [
      'Coupling: s › t0, s › t1, s › t2 and 1 more fail in src/cart, which this change does not touch.',
      'Coupling: s › t4 fails in src/web, which this change does not touch.',
    ],
  ],
])('%s', (_, changed, failing, over, expected) => expect(stated(changed, failing, over)).toEqual(expected));
