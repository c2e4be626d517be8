import { expect, test } from '@jest/globals';
import { withoutExcerpts } from '../../src/evidence/excerpts.ts';
import {
  analysisResult,
  changedFile,
  coverageResult,
  evidence,
  results,
  testResult,
} from '../builders/evidence.ts';

test('without excerpts nothing is left of what tests and tools print, but what happened is', () => {
  const place = { file: null, line: null };
  const full = results({
    tests: [
      testResult({
        failures: [{ suite: '', name: 'a', ...place, outcome: 'failed', message: 'It is a secret.' }],
      }),
    ],
    coverage: [coverageResult()],
    analyses: [
      analysisResult('Linter', {
        findings: [{ rule: 'r', level: 'error', message: 'It is a secret.', path: null, line: null }],
      }),
    ],
  });
  const { results: left, gaps } = withoutExcerpts(evidence({ results: full }));
  expect(JSON.stringify(left)).not.toContain('secret');
  expect(left.tests[0]).toMatchObject({
    totals: full.tests[0]?.totals,
    failures: [{ name: 'a', message: null }],
  });
  expect(left.analyses[0]?.findings).toMatchObject([{ rule: 'r', message: '' }]);
  expect(gaps).toHaveLength(1);
});

test('nor of lines of the diff, but what was found in them is', () => {
  const change = {
    kind: 'weakened' as const,
    test: 'test_total',
    before: 'It is a secret.',
    after: 'a secret',
  };
  const file = changedFile('tests/test_cart.py', {
    tests: { added: 1, assertions: { total: 1, changes: [change] } },
    testQuestions: { total: 1, lines: [{ tool: 'pytest', by: 'a secret' }] },
    specialCases: ['a secret'],
  });
  const { changes } = withoutExcerpts(
    evidence({ changes: { source: 'pull request', files: [file, changedFile('src/cart.py')], total: null } }),
  );
  expect(JSON.stringify(changes)).not.toContain('secret');
  expect(changes.files[0]).toMatchObject({
    tests: { added: 1, assertions: { total: 1, changes: [{ kind: 'weakened', test: 'test_total' }] } },
    testQuestions: { total: 1, lines: [{ tool: 'pytest' }] },
  });
  expect(changes.files[1]).toEqual(changedFile('src/cart.py'));
});
