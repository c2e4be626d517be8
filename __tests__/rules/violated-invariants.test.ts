import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/rules/judge.ts';
import { plain } from '../../src/text/prose.ts';
import { changedFile, evidence, job, plan, pullRequest, rules, run, steps } from '../builders/evidence.ts';

/** What is said where files changed that a plan wants to stay as they are. */
function verdictOf(names: string[], conclusion: 'success' | 'failure' = 'success') {
  const invariants = names.map((name) => ({ name, verification: 'no change to `src/a.py`' }));
  return judge(
    evidence({
      pullRequests: [pullRequest()],
      runs: [
        run('CI', {
          conclusion,
          jobs: [job('test', { conclusion, steps: steps({ name: 'Run npm test', conclusion }) })],
        }),
      ],
      rules: rules(['test']),
      plan: { path: 'p.md', content: plan({ invariants }) },
      changes: { source: 'pull request', files: [changedFile('src/a.py')], total: null },
    }),
  ).verdict;
}

describe('what is to be done', () => {
  test('about one', () => {
    const [reason] = verdictOf(['Bills stay']).reasons;
    expect(plain(reason!.remedy ?? [])).toContain('“Bills stay”, or change that invariant in p.md');
  });
});

test('an invariant beside a failed check is one more reason, and no failed check', () => {
  expect(plain(verdictOf(['Bills stay'], 'failure').headline)).toMatch(/ and 1 more reason$/);
});
