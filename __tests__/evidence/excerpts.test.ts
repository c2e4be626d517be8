import { expect, test } from '@jest/globals';
import { withoutExcerpts } from '../../src/evidence/excerpts.ts';
import { analysisResult, coverageResult, evidence, results, testResult } from '../builders/evidence.ts';

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
