import { expect, test } from '@jest/globals';
import type { TestChange } from '../../src/evidence/change.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { Previous } from '../../src/evidence/previous.ts';
import type { LogResult } from '../../src/evidence/results.ts';
import { judge } from '../../src/rules/judge.ts';
import { plain } from '../../src/text/prose.ts';
import {
  changedFile,
  evidence,
  job,
  jobDefinition,
  logResult,
  otherCheck,
  previous,
  pullRequest,
  results,
  rules,
  run,
  steps,
  testFailure,
  testResult,
  workflowFile,
} from '../builders/evidence.ts';

/** A change that does this to the tests of a file; CI runs tests. */
const changing = (tests: TestChange, over: Partial<Evidence> = {}): Evidence =>
  evidence({
    ...testing('npm test'),
    changes: {
      source: 'pull request',
      files: [changedFile('src/cart.js'), changedFile('test/cart.test.js', { tests })],
      total: null,
    },
    ...over,
  });
const list = (...names: string[]) => ({
  total: names.length,
  tests: names.map((name) => ({ name, by: 'it.only' })),
});
const bare = (...names: string[]) => ({ total: names.length, tests: names.map((name) => ({ name })) });
const titled = (title: string, over = {}) => ({ pullRequests: [pullRequest({ title, ...over })] });

/** A run of CI that passed, whose job runs this script. */
function testing(script: string): Partial<Evidence> {
  const tested = job('test', { steps: steps('Run npm test') });
  const defined = jobDefinition('test', { steps: [{ name: 'Run npm test', run: script }] });
  return { runs: [run('CI', { jobs: [tested] })], workflows: [workflowFile('CI', { jobs: [defined] })] };
}

/** What the log of its job tells. */
const logged = (
  script: string,
  totals: Parameters<typeof logResult>[0],
  over: Partial<LogResult> = {},
): Evidence =>
  evidence({ ...testing(script), results: results({ logs: [logResult(totals, over)] } as never) });

/** The last run of the base branch, in which a test failed. */
const failedOnMain = (test: string): Partial<Evidence> => ({
  baseline: {
    branch: 'main',
    greenCommit: null,
    runs: [
      { workflowId: 1, runId: 9, sha: 'a'.repeat(40), conclusion: 'failure', url: 'x', failedTests: [test] },
    ],
  },
});

/** The run before this one, of the same pull request, in which a test failed. */
const failedIn = (name: string, over: Partial<Previous> = {}): Partial<Evidence> => {
  const summary: Previous['summary'] = {
    checks: [{ name: 'CI / test', mark: 'failure' }],
    failedTests: [{ name }],
  };
  return { document: { ...evidence().document, previous: previous({ summary, ...over }) } };
};

const failedBefore = run('CI', {
  id: 1,
  number: 60,
  createdAt: '2026-03-12T04:00:00Z',
  startedAt: '2026-03-12T04:00:00Z',
  conclusion: 'failure',
  jobs: [job('test', { id: 1, conclusion: 'failure' })],
});
const redJob = job('lint', { conclusion: 'failure', steps: steps({ name: 'Lint', conclusion: 'failure' }) });

/** A world, the outcome and first line of its verdict, and text and remedy of each reason. */
const worlds: [string, Evidence, string[], string[][]][] = [
  [
    'a test is focused',
    changing({ focused: list('adds') }),
    ['blocked', 'test adds was focused'],
    [
      [
        'Tests focused, so that others do not run: adds (it.only) in test/cart.test.js',
        'remove the focus, so that all tests run',
      ],
    ],
  ],
  [
    'tests are focused',
    changing({ focused: list('adds', 'removes') }),
    ['blocked', '2 tests were focused'],
    [
      [
        'Tests focused, so that others do not run: adds (it.only), removes (it.only) in test/cart.test.js',
        'remove the focus, so that all tests run',
      ],
    ],
  ],
  [
    'a test is focused, and its author says so',
    changing({ focused: list('adds') }, titled('M09: Only run `cart.test.js`')),
    ['debt', 'test adds was focused'],
    [
      [
        'Tests focused, so that others do not run: adds (it.only) in test/cart.test.js',
        'remove the focus, so that all tests run',
      ],
    ],
  ],
  [
    'a test is focused, and a stranger says so',
    changing(
      { focused: list('adds') },
      titled('M09: Only run `cart.test.js`', { fork: true, headRepository: 'mallory/serena' }),
    ),
    ['blocked', 'test adds was focused'],
    [
      [
        'Tests focused, so that others do not run: adds (it.only) in test/cart.test.js',
        'remove the focus, so that all tests run',
      ],
    ],
  ],
  [
    'a test is focused, and no check is required that runs tests',
    changing({ focused: list('adds') }, { rules: rules(['lint']), otherChecks: [otherCheck('lint')] }),
    ['debt', 'test adds was focused'],
    [
      [
        'Tests focused, so that others do not run: adds (it.only) in test/cart.test.js',
        'remove the focus, so that all tests run',
      ],
    ],
  ],
  [
    'a test is focused, and its author speaks of another file',
    changing({ focused: list('adds') }, titled('M09: Only run `list.test.js`')),
    ['blocked', 'test adds was focused'],
    [
      [
        'Tests focused, so that others do not run: adds (it.only) in test/cart.test.js',
        'remove the focus, so that all tests run',
      ],
    ],
  ],
  [
    'a test is removed',
    changing({ removed: bare('adds') }),
    ['debt', 'test adds was removed'],
    [
      [
        'Tests removed, and what they test stays: adds in test/cart.test.js',
        'restore the tests, or name them in the pull request and say why they go',
      ],
    ],
  ],
  [
    'tests are removed',
    changing({ removed: bare('adds', 'removes') }),
    ['debt', '2 tests were removed'],
    [
      [
        'Tests removed, and what they test stays: adds, removes in test/cart.test.js',
        'restore the tests, or name them in the pull request and say why they go',
      ],
    ],
  ],
  [
    'a test is removed, and its author says so',
    changing({ removed: bare('adds') }, titled('M09: Remove `cart.test.js`')),
    ['approved', 'all checks passed'],
    [],
  ],
  [
    'a test goes while others are written, and failed in the run before',
    changing({ replaced: bare('adds'), renamed: 0 }, failedIn('Cart › adds')),
    ['debt', 'test adds was removed after failing'],
    [
      [
        'Tests removed that failed in report 1: adds in test/cart.test.js',
        'restore the tests, or name them in the pull request and say why they go',
      ],
    ],
  ],
  [
    'a test goes while others are written, and failed on the base branch',
    changing({ replaced: bare('adds') }, failedOnMain('Cart\nadds[2]')),
    ['debt', 'test adds was removed after failing'],
    [
      [
        'Tests removed that failed on main: adds in test/cart.test.js',
        'restore the tests, or name them in the pull request and say why they go',
      ],
    ],
  ],
  ...(
    [
      ['another one failed', changing({ replaced: bare('adds') }, failedIn('Cart › readds'))],
      ['as many come', changing({ replaced: bare('adds'), added: 1 }, failedIn('Cart › adds'))],
      ['a table comes', changing({ replaced: bare('adds'), table: true }, failedIn('Cart › adds'))],
      ['its code is gone', changing({ retired: bare('adds'), retiredWith: 'add' }, failedIn('Cart › adds'))],
      [
        'its author says so',
        changing(
          { replaced: bare('adds') },
          { ...failedIn('Cart › adds'), ...titled('M09: Remove `cart.test.js`') },
        ),
      ],
      [
        'that was in another pull request',
        changing({ replaced: bare('adds') }, failedIn('Cart › adds', { pullRequest: 7 })),
      ],
    ] satisfies [string, Evidence][]
  ).map(([what, world]): (typeof worlds)[number] => [
    `a test goes while others are written, and failed in the run before, but ${what}`,
    world,
    ['approved', 'all checks passed'],
    [],
  ]),
  [
    'a test is skipped',
    changing({ skipped: list('adds') }),
    ['debt', 'test adds was skipped'],
    [
      [
        'Tests newly skipped: adds (it.only) in test/cart.test.js',
        'let the tests run, or name them in the pull request and say why they are skipped',
      ],
    ],
  ],
  [
    'tests are skipped',
    changing({ skipped: list('adds', 'removes') }),
    ['debt', '2 tests were skipped'],
    [
      [
        'Tests newly skipped: adds (it.only), removes (it.only) in test/cart.test.js',
        'let the tests run, or name them in the pull request and say why they are skipped',
      ],
    ],
  ],
  [
    'a test is skipped, and its author says so',
    changing({ skipped: list('adds') }, titled('M09: Skip `cart.test.js`')),
    ['approved', 'all checks passed'],
    [],
  ],
  [
    'a log counts a failed test',
    logged('npm test || true', { passed: 0, failed: 1 }),
    ['debt', '1 test failed in Run npm test, and || true hid it'],
    [
      [
        'CI › test › Run npm test passed, and || true hid that 1 of 1 test failed, from the log of test (CI)',
        'fix the tests, and remove || true from Run npm test so that it can fail',
      ],
    ],
  ],
  [
    'a log counts failed tests',
    logged('npm test || true', { passed: 3, failed: 2 }),
    ['debt', '2 tests failed in Run npm test, and || true hid it'],
    [
      [
        'CI › test › Run npm test passed, and || true hid that 2 of 5 tests failed, from the log of test (CI)',
        'fix the tests, and remove || true from Run npm test so that it can fail',
      ],
    ],
  ],
  [
    'a log counts a failed test, and nothing says why that does not show',
    logged('npm test', { passed: 3, failed: 1 }),
    ['approved', 'all checks passed'],
    [],
  ],
  [
    'a log counts a failed test, in a step that it does not tell',
    logged('npm test || true', { passed: 3, failed: 1 }, { step: null }),
    ['approved', 'all checks passed'],
    [],
  ],
  [
    'a check failed in an earlier run',
    evidence({ runs: [failedBefore, run('CI')] }),
    ['debt', 'test is flaky: it failed and then passed'],
    [
      [
        'CI › test failed in run #60 and passed in a later one of the same commit',
        'find what test depends on besides the code, and remove that',
      ],
    ],
  ],
  [
    'a test failed in a green run beside a linter that failed',
    evidence({
      rules: rules(['test']),
      runs: [run('CI', { jobs: [job('test', { steps: steps('Run npm test') }), redJob] })],
      results: results({ tests: [testResult({ failures: [testFailure('adds')] })] }),
    }),
    ['debt', 'cart › adds failed, and its run passed, and 1 more reason'],
    [
      [
        'CI › test passed although its report has failed tests: cart › adds: 1 != 2',
        'fix cart › adds, and let the job fail when its tests do',
      ],
      ['CI › lint failed; it is not required', 'fix lint, or make it a required check once it passes'],
    ],
  ],
  [
    'a test failed in a green run, in which a test job failed that may',
    evidence({
      rules: rules(['lint']),
      otherChecks: [otherCheck('lint')],
      runs: [
        run('CI', {
          jobs: [
            job('test', {
              conclusion: 'failure',
              steps: steps({ name: 'Run npm test', conclusion: 'failure' }),
            }),
          ],
        }),
      ],
      results: results({ tests: [testResult({ failures: [testFailure('adds')] })] }),
    }),
    ['debt', 'test failed, but is not required'],
    [['CI › test failed; it is not required', 'fix test, or make it a required check once it passes']],
  ],
  [
    'files were not read',
    evidence({ gaps: [{ about: 'files', text: 'Files unread.' }] }),
    ['debt', 'not all changed files could be read'],
    [['Files unread.', 'look at it on GitHub, or run Docket again on this commit once it can be read']],
  ],
  [
    'runs and jobs were not read',
    evidence({
      gaps: [
        { about: 'runs', text: 'Runs unread.' },
        { about: 'jobs', text: 'Jobs unread.' },
      ],
    }),
    ['debt', 'not all runs were read, and 1 more reason'],
    [
      ['Runs unread.', 'look at it on GitHub, or run Docket again on this commit once it can be read'],
      ['Jobs unread.', 'look at it on GitHub, or run Docket again on this commit once it can be read'],
    ],
  ],
  [
    'logs were not read',
    evidence({ gaps: [{ about: 'logs', text: 'Logs unread.' }] }),
    ['approved', 'all checks passed'],
    [],
  ],
  [
    'the pull request was not read',
    evidence({
      pullRequests: [],
      changes: { source: 'none', files: [], total: null },
      gaps: [{ about: 'pull request', text: 'Unread.' }],
    }),
    ['debt', 'the pull request could not be read'],
    [['Unread.', 'look at it on GitHub, or run Docket again on this commit once it can be read']],
  ],
  [
    'the pull request was not read, its files were',
    evidence({ gaps: [{ about: 'pull request', text: 'Unread.' }] }),
    ['approved', 'all checks passed'],
    [],
  ],
];

test.each(worlds)('%s', (_name, world, first, expected) => {
  const { outcome, headline, reasons } = judge(world).verdict;
  expect([outcome, plain(headline)]).toEqual(first);
  expect(reasons.map(({ text, remedy }) => [plain(text), remedy === null ? '-' : plain(remedy)])).toEqual(
    expected,
  );
});
