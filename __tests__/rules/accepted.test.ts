import { describe, expect, test } from '@jest/globals';
import type { Acceptance } from '../../src/evidence/acceptance.ts';
import type { TestComparison } from '../../src/evidence/comparison.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { renderComment } from '../../src/report/comment/comment.ts';
import { judge } from '../../src/rules/judge.ts';
import { plain } from '../../src/text/prose.ts';
import {
  changedFile,
  evidence,
  job,
  pullRequest,
  results,
  rules,
  run,
  steps,
  testResult,
} from '../builders/evidence.ts';
import { changing, editing, found } from './guardrail-files.ts';

/** What somebody else accepts, and what the author's words do beside it. */

const reviewer = { config: { declarations: 'reviewer' as const } };
const by = (over: Partial<Acceptance> = {}): Partial<Evidence> => ({
  ...reviewer,
  acceptances: [{ by: 'hubot', at: '2026-03-12T10:00:00Z', as: 'review', ...over }],
});
const outcomes = ({ verdict }: ReturnType<typeof judge>): string[] => [
  verdict.outcome,
  ...verdict.reasons.map(({ rule, outcome }) => `${rule}: ${outcome}`),
];

describe('gates', () => {
  const tolerated = [
    ['      - name: Lint\n', '      - name: Lint\n        continue-on-error: true\n'],
  ] as const;
  const title = 'Allow ruff to fail';

  test.each<[string, Partial<Evidence>, string]>([
    ['the author says it', {}, 'failure tolerated: debt'],
    ['the author alone', reviewer, 'failure tolerated: blocked'],
    ['a reviewer', by(), 'failure tolerated: debt'],
    ['a review that does not count', by({ refused: 'another commit' }), 'failure tolerated: blocked'],
    ['a review where nobody asks for one', { ...by(), config: {} }, 'failure tolerated: debt'],
    ['a reviewer, of a lesser gate', { ...by(), rules: rules(['test']) }, 'failure tolerated: note'],
    ['the author, of a lesser gate', { ...reviewer, rules: rules(['test']) }, 'failure tolerated: debt'],
  ])('%s', (_, over, expected) => {
    expect(found(editing(tolerated, { title, over }))).toEqual([expected]);
  });

  test.each(['Tidy up', "Merge branch 'stable'", 'Require Python 3.12', 'Revert "Add ruff"'])(
    'no title lowers anything: %s',
    (words) => {
      const gone = [['      - name: Lint\n        run: ruff check .\n', '']] as const;
      expect(found(editing(gone, { title: words, over: reviewer }))).toEqual(['check removed: blocked']);
      expect(found(editing(gone, { title: words, over: by() }))).toEqual(['check removed: debt']);
    },
  );

  test('a change from a fork is accepted like any other, and by nobody else', () => {
    const fork = (over: Partial<Evidence>) => found(editing(tolerated, { title, fork: true, over }));
    expect(fork({})).toEqual(['failure tolerated: blocked']);
    expect(fork(reviewer)).toEqual(['failure tolerated: blocked']);
    expect(fork(by())).toEqual(['failure tolerated: debt']);
  });

  test('a note of it names who accepted it, also in the comment', () => {
    const judged = editing(tolerated, { over: { ...by(), rules: rules(['test']) } });
    const assessment = judge(judged);
    const note = /^Accepted by @hubot: /;
    expect(assessment.verdict.notes.map(plain).filter((text) => note.test(text))).toHaveLength(1);
    const comment = renderComment(judged, assessment, { reportUrl: null, evidenceUrl: null }, '<!-- -->');
    expect(comment).toMatch(/^Accepted by `@hubot`: .*`?CI/m);
  });

  test('no remedy asks for words that would not count', () => {
    const edits = [
      ['ruff check .', 'ruff check . || true'],
      ['--cov-fail-under=80', '--cov-fail-under=60'],
      ['--max-warnings 0', '--max-warnings 90'],
      ["python: ['3.11', '3.12']", "python: ['3.12']"],
      ['      - run: black --check .\n', ''],
      ['  pull_request:\n', "  pull_request:\n    paths: ['src/**']\n"],
      ['pip-audit --ignore-vuln GHSA-1111', 'pip-audit --ignore-vuln GHSA-1111 --ignore-vuln GHSA-2222'],
      ['@v5.3.0', '@main'],
      ['    if: always()\n    needs', '    needs'],
    ] as const;
    const remedies = edits.flatMap((edit) =>
      judge(editing([edit], { over: reviewer })).verdict.reasons.flatMap(({ rule, remedy }) =>
        rule === 'gate weakened' && remedy !== null ? [plain(remedy)] : [],
      ),
    );
    expect(remedies.length).toBeGreaterThan(8);
    for (const remedy of remedies) {
      expect(remedy).toMatch(
        /, or let somebody else accept it, by an approving review of this commit or the label docket:accepted$/,
      );
      expect(remedy).not.toMatch(/say in|description/);
    }
  });
});

describe('tests that the diff removes, skips or focuses', () => {
  const list = { total: 1, tests: [{ name: 'adds', by: 'it.only' }] };
  const tested = (key: 'removed' | 'skipped' | 'focused', title: string, over: Partial<Evidence>) =>
    evidence({
      runs: [run('CI', { jobs: [job('test', { steps: steps('Set up job', 'Run npm test') })] })],
      pullRequests: [pullRequest({ title })],
      changes: {
        source: 'pull request',
        files: [changedFile('src/cart.js'), changedFile('test/cart.test.js', { tests: { [key]: list } })],
        total: null,
      },
      ...over,
    });

  test.each([
    ['removed', 'Remove the test `adds`', 'approved', 'debt', 'approved'],
    ['removed', 'Revert "Add the cart"', 'approved', 'debt', 'approved'],
    ['skipped', 'Skip the test `adds`', 'approved', 'debt', 'approved'],
    ['focused', 'Only run the test `adds`', 'debt', 'blocked', 'debt'],
  ] as const)('%s, and the title says %s', (key, title, byAuthor, alone, accepted) => {
    const outcome = (over: Partial<Evidence>): string => judge(tested(key, title, over)).verdict.outcome;
    expect([outcome({}), outcome(reviewer), outcome(by())]).toEqual([byAuthor, alone, accepted]);
  });

  test('focused in a fork', () => {
    const fork = { pullRequests: [pullRequest({ title: 'Only run the test `adds`', fork: true })] };
    const outcome = (over: Partial<Evidence>): string =>
      judge(tested('focused', '', { ...over, ...fork })).verdict.outcome;
    expect([outcome({}), outcome(reviewer), outcome(by())]).toEqual(['blocked', 'blocked', 'debt']);
  });
});

test('public surfaces and files outside the plan', () => {
  const surfaces = { API: ['src/api/**'] };
  const world = (over: Partial<Evidence>): Evidence => {
    const judged = changing({ files: {}, changed: ['src/api/users.ts'], title: 'Change the API', over });
    return { ...judged, config: { surfaces, ...judged.config } };
  };
  expect(outcomes(judge(world({})))).toEqual(['approved']);
  expect(outcomes(judge(world(reviewer)))).toEqual([
    'debt',
    'public surface changed without being named: debt',
  ]);
  const accepted = judge(world(by()));
  expect(outcomes(accepted)).toEqual(['approved']);
  expect(accepted.verdict.notes.map(plain)).toContain('Public surfaces changed, accepted by @hubot: API');
});

describe('what only results tell must have been there to be accepted', () => {
  const tested = job('test', { steps: steps('Set up job', 'Run npm test') });
  const ci = run('CI', { jobs: [tested] });
  const end = tested.completedAt ?? '';
  const vanished = { total: 1, suites: [{ suite: 'cart', count: 1, names: ['adds'] }] };
  const none = { total: 0, suites: [] };
  const tests: TestComparison = {
    added: none,
    gone: vanished,
    vanished,
    skipped: none,
    failing: none,
    before: 50,
  };
  const base = { runId: 7, sha: '4'.repeat(40), url: 'https://github.com/octo/serena/actions/runs/7' };
  const world = (title: string, over: Partial<Evidence>): Evidence =>
    evidence({
      runs: [ci],
      results: results({ tests: [testResult()] }),
      pullRequests: [pullRequest({ title })],
      baseline: {
        branch: 'main',
        greenCommit: base.sha,
        runs: [],
        comparison: { runs: [{ runId: ci.id, base, tests }] },
      },
      ...over,
    });

  test.each<[string, string, Partial<Evidence>]>([
    ['the author says so', 'approved', {}],
    ['the author, where a reviewer is asked for', 'debt', reviewer],
    ['a review from before the run ended', 'debt', by({ at: '2026-01-01T00:00:00Z' })],
    ['a review at the end of the run', 'approved', by({ at: end })],
    ['a review that does not count', 'debt', by({ at: end, refused: 'author' })],
  ])('%s: %s', (_, expected, over) => {
    expect(end).not.toBe('');
    expect(judge(world('Remove the cart tests', over)).verdict.outcome).toBe(expected);
  });
});
