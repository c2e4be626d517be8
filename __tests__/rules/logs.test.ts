import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { BaseLog, LogResult } from '../../src/evidence/results.ts';
import type { Job } from '../../src/evidence/run.ts';
import type { StepDefinition } from '../../src/evidence/workflow.ts';
import { troubledLogs } from '../../src/facts/results/troubled-logs.ts';
import { judge } from '../../src/rules/judge.ts';
import { plain } from '../../src/text/prose.ts';
import {
  coverageResult,
  evidence,
  exitCode,
  job,
  jobDefinition,
  logResult,
  results,
  run,
  steps,
  testResult,
  workflowFile,
} from '../builders/evidence.ts';
import { fitToSize } from '../harness/fit.ts';

const named = (name: string, over: Partial<Job> = {}): Job =>
  job(name, { steps: steps('Set up job', 'Run npm test', 'Upload'), ...over });

interface Said {
  logs: LogResult[];
  jobs?: Job[];
  /** The script of the test step. */
  script?: string;
  /** More of the test step, and steps after it. */
  step?: Partial<StepDefinition>;
  later?: StepDefinition[];
  base?: BaseLog[];
  /** Jobs of which nobody knows how many tests they ran. */
  uncounted?: string[];
  over?: Partial<Evidence>;
}

/** A pull request whose run `CI` passed and has these logs. */
function world({
  logs,
  jobs = [named('test')],
  script = 'npm test',
  step = {},
  later = [],
  base,
  uncounted = [],
  over,
}: Said) {
  const ci = run('CI', { jobs });
  const ids = jobs.flatMap(({ id, name }) => (uncounted.includes(name) ? [id] : []));
  const defined = [{ name: 'Run npm test', run: script, ...step }, ...later];
  const definitions = jobs.map(({ name }) => jobDefinition(name, { steps: defined }));
  const baseRun = {
    workflowId: ci.workflowId,
    runId: 9,
    sha: 'ba5e',
    conclusion: 'success' as const,
    url: '',
  };
  return evidence({
    runs: [ci],
    workflows: [workflowFile('CI', { jobs: definitions })],
    results: results({ logs, ...(uncounted.length > 0 && { uncounted: ids }) }),
    baseline:
      base === undefined ? null : { branch: 'main', greenCommit: null, runs: [{ ...baseRun, logs: base }] },
    ...over,
  });
}

/** Outcome, CI status, reasons and the notes that speak of logs. */
function verdictOf(stated: Said) {
  const { verdict } = judge(world(stated));
  const notes = verdict.notes.map(plain).filter((text) => text.includes('from the log'));
  return [verdict.outcome, verdict.ciStatus, verdict.reasons.map(({ text }) => plain(text)), notes];
}

const approved = ['approved', 'green', [], []];
const red = logResult({ passed: 60, failed: 1 });
const none = logResult({});
const FAILED = '1 of 61 tests failed, from the log of test (CI)';
const HIDDEN = [
  'debt',
  'misleading',
  [`CI › test › Run npm test passed, and || true hid that ${FAILED}`],
  [],
];
const base = (over: Partial<BaseLog> = {}): BaseLog[] => [
  { job: 'test', step: 'Run npm test', total: 60, failed: 1, ...over },
];

describe('failed tests by the log of a job that passed', () => {
  test.each<[string, Said, unknown]>([
    ['none', { logs: [logResult({ passed: 61 })] }, approved],
    ['hidden by `|| true`', { logs: [red], script: 'npm test || true' }, HIDDEN],
    [
      'the base branch has fewer',
      { logs: [red], script: 'npm test || true', base: base({ failed: 0 }) },
      HIDDEN,
    ],
    [
      'the base branch has as many',
      { logs: [red], script: 'npm test || true', base: base() },
      ['approved', 'green', [], [`Known failure: ${FAILED}, and the job passed; so it does on main`]],
    ],
    [
      'hidden by a pipe',
      { logs: [red], script: 'npm test | tee out.txt' },
      ['debt', 'misleading', [`CI › test › Run npm test passed, and | tee hid that ${FAILED}`], []],
    ],
    [
      'a later step reads what the pipe wrote',
      { logs: [red], script: 'npm test | tee out.txt', later: [{ run: '! grep FAIL out.txt' }] },
      approved,
    ],
    [
      'the outcome is kept for later steps',
      { logs: [red], script: 'npm test || echo "failed=1" >> $GITHUB_OUTPUT' },
      approved,
    ],
    [
      'nothing in the script hides it: the tests of a test tool',
      { logs: [red], script: './test-the-reporter.sh' },
      [
        'approved',
        'green',
        [],
        [`${FAILED}, and the job passed; whether these are meant to fail is not known`],
      ],
    ],
    [
      'a script that handles failures itself',
      { logs: [red], script: 'set +e\nnpm test\ncode=$?\nif [ $code -ne 1 ]; then exit 1; fi' },
      [
        'approved',
        'green',
        [],
        [`${FAILED}, and the job passed; whether these are meant to fail is not known`],
      ],
    ],
    [
      'a step before it has its name',
      {
        logs: [red],
        jobs: [named('test', { steps: steps('Run npm test', 'Run npm test') })],
        script: 'npm ci',
        later: [{ name: 'Run npm test', run: 'npm test || true' }],
      },
      HIDDEN,
    ],
    [
      'a step of its name that does not test hides a failure, too',
      {
        logs: [red],
        jobs: [named('test', { steps: steps('Run npm test', 'Run npm test'), annotations: [exitCode()] })],
        script: 'npm test || true',
        later: [{ name: 'Run npm test', run: 'eslint .', continueOnError: true }],
      },
      [
        'debt',
        'misleading',
        ['CI › test › Run npm test failed, and continue-on-error hid it', ...HIDDEN[2]!],
        [],
      ],
    ],
    [
      '`continue-on-error` is told once, as what it is',
      { logs: [red], jobs: [named('test', { annotations: [exitCode()] })], step: { continueOnError: true } },
      ['debt', 'misleading', ['CI › test › Run npm test failed, and continue-on-error hid it'], []],
    ],
    [
      'the workflow looks at the outcome itself',
      {
        logs: [red],
        jobs: [named('test', { annotations: [exitCode()] })],
        step: { id: 'tests', continueOnError: true },
        later: [{ run: 'exit 1', if: "steps.tests.outcome == 'failure'" }],
      },
      approved,
    ],
    ['an older run', { logs: [{ ...red, runId: 1 }], script: 'npm test || true', over: {} }, approved],
    [
      'tests that passed in the end',
      { logs: [logResult({ passed: 60, flaky: 1 })] },
      ['debt', 'green', ['1 test failed and then passed, from the log of test (CI)'], []],
    ],
    ['expected failures are skipped tests', { logs: [logResult({ passed: 60, skipped: 4 })] }, approved],
  ])('%s', (_name, stated, expected) => {
    expect(verdictOf(stated)).toEqual(expected);
  });

  test('a job that failed is told as that', () => {
    const jobs = [
      named('test', { conclusion: 'failure', steps: steps({ name: 'Run npm test', conclusion: 'failure' }) }),
    ];
    const over = { runs: [run('CI', { conclusion: 'failure', jobs })] };
    expect(verdictOf({ logs: [red], jobs, over })).toEqual([
      'blocked',
      'red',
      ['CI › test › Run npm test failed'],
      [],
    ]);
  });
});

describe('no tests by the logs of a run', () => {
  const ZERO = [
    'debt',
    'misleading',
    ['CI › Run npm test passed, and no test ran, from the log of test (CI)'],
    [],
  ];
  const two = [named('test'), named('e2e')];
  test.each<[string, Said, unknown]>([
    ['none', { logs: [none] }, ZERO],
    [
      'all skipped',
      { logs: [logResult({ skipped: 3 })] },
      [
        'debt',
        'misleading',
        ['CI › Run npm test passed, and all 3 tests were skipped, from the log of test (CI)'],
        [],
      ],
    ],
    ['an empty shard', { logs: [none, logResult({ passed: 1 }, { job: 'e2e' })], jobs: two }, approved],
    ['both empty', { logs: [none, logResult({}, { job: 'e2e' })], jobs: two }, ZERO],
    ['of the other job nobody knows', { logs: [none], jobs: two, uncounted: ['e2e'] }, approved],
    ['two tools in one step', { logs: [none, logResult({ passed: 3 }, { format: 'pytest' })] }, approved],
    [
      'only tests of changed files were asked for',
      { logs: [none], script: 'jest --changedSince=main --passWithNoTests' },
      approved,
    ],
    ['tests of changed packages', { logs: [none], script: 'turbo run test --filter="[main]"' }, approved],
    ['tests that failed before', { logs: [none], script: 'pytest --lf --lfnf=none' }, approved],
    ['the same in RSpec', { logs: [none], script: 'rspec --only-failures' }, approved],
    [
      'none on the base branch either',
      { logs: [none], base: base({ total: 0, failed: 0 }) },
      ['approved', 'green', [], ['Run npm test runs no test on main either, from the log of test (CI)']],
    ],
    ['some on the base branch', { logs: [none], base: base({ failed: 0 }) }, ZERO],
  ])('%s', (_name, stated, expected) => {
    expect(verdictOf(stated)).toEqual(expected);
  });
});

describe('no tests in one leg of a matrix', () => {
  const legs = ['test (linux)', 'test (windows)'];
  const world = (over: Partial<Said> & { logs?: LogResult[] } = {}): Said => ({
    logs: [logResult({ passed: 120 }, { job: legs[0]! }), logResult({}, { job: legs[1]! })],
    jobs: legs.map((name) => named(name)),
    ...over,
  });
  const FROM = 'from the log of test (windows) (CI)';
  test.each<[string, Said, unknown]>([
    ['none', world(), ['debt', 'misleading', [`CI › Run npm test passed, and no test ran, ${FROM}`], []]],
    [
      'all skipped there',
      world({
        logs: [logResult({ passed: 120 }, { job: legs[0]! }), logResult({ skipped: 120 }, { job: legs[1]! })],
      }),
      approved,
    ],
    [
      'shards',
      {
        logs: [logResult({ passed: 120 }, { job: 'test (1)' }), logResult({}, { job: 'test (2)' })],
        jobs: [named('test (1)'), named('test (2)')],
      },
      approved,
    ],
    [
      'none on the base branch either',
      world({ base: base({ job: 'test (windows)', total: 0, failed: 0 }) }),
      ['approved', 'green', [], [`Run npm test runs no test on main either, ${FROM}`]],
    ],
    [
      'the command says that there may be none',
      world({
        over: {
          workflows: [
            workflowFile('CI', {
              jobs: [
                jobDefinition('test', {
                  matrix: ['os'],
                  steps: [{ name: 'Run npm test', run: 'npx vitest run --passWithNoTests' }],
                }),
              ],
            }),
          ],
        },
      }),
      [
        'approved',
        'green',
        [],
        [`Run npm test runs no test, ${FROM}, and its command says that there may be none`],
      ],
    ],
    [
      'two tools of which one has tests',
      world({
        logs: [
          logResult({ passed: 120 }, { job: legs[0]! }),
          logResult({}, { job: legs[1]! }),
          logResult({ passed: 3 }, { job: legs[1]!, format: 'pytest' }),
        ],
      }),
      approved,
    ],
  ])('%s', (_name, stated, expected) => {
    expect(verdictOf(stated)).toEqual(expected);
  });
});

describe('coverage by a log', () => {
  const covered = (
    percent: number,
    metric: 'total' | 'lines' = 'total',
    lines: [number, number] | null = null,
  ) =>
    logResult(null, {
      format: 'coverage.py',
      coverage: [{ metric, percent, lines: lines && { covered: lines[0], total: lines[1] } }],
    });
  const gate = 'coverage report --fail-under=40 || true';
  const UNDER = [
    'debt',
    'green',
    [
      'CI: coverage is 37.0%, from the log of test (CI), and CI › test › Run npm test asks for coverage ≥ 40%',
    ],
    [],
  ];
  const hard = 'pytest --cov --cov-fail-under=40';
  const config = { config: { coverage: { minimum: 80 } } };
  test.each<[string, Said, unknown]>([
    ['over its gate', { logs: [covered(41)], script: gate }, approved],
    ['under its gate', { logs: [covered(37)], script: gate }, UNDER],
    [
      'one half may have been rounded off',
      { logs: [covered(79)], over: { config: { coverage: { minimum: 79.3 } } } },
      approved,
    ],
    ['the step with the gate passed', { logs: [covered(37)], script: hard }, approved],
    [
      'under it on the base branch too',
      {
        logs: [covered(37)],
        script: gate,
        base: base({ coverage: [{ metric: 'total', percent: 36, lines: null }] }),
      },
      [
        'approved',
        'green',
        [],
        ['Coverage is 37.0%, from the log of test (CI), under coverage ≥ 40% as on main'],
      ],
    ],
    [
      'over the minimum of the configuration',
      { logs: [covered(80, 'lines', [80, 100])], over: config },
      approved,
    ],
    [
      'under the minimum of the configuration',
      { logs: [covered(79, 'lines', [79, 100])], over: config },
      [
        'debt',
        'green',
        [
          'CI: coverage is 79.0%, from the log of test (CI), and the configuration asks for line coverage ≥ 80%',
        ],
        [],
      ],
    ],
  ])('%s', (_name, stated, expected) => {
    expect(verdictOf(stated)).toEqual(expected);
  });

  test('the tool’s own number judges its gate, and a report gives the number that is shown', () => {
    const made = world({ logs: [covered(37)], script: gate });
    const reported = { ...made, results: { ...made.results, coverage: [coverageResult()] } };
    expect(judge(reported).verdict.reasons.map(({ text }) => plain(text))).toEqual([
      expect.stringContaining('coverage is 37.0%, from the log of test (CI)'),
    ]);
    expect(judge(reported).measured).toMatchObject({ coverage: 80 });
  });

  describe('a gate of one job', () => {
    const other = named('other');
    const coverageOf = (percent: number, job: string) =>
      logResult(null, { job, coverage: [{ metric: 'total' as const, percent, lines: null }] });
    const gated = (name: string) => ({ name: 'Run npm test', run: name === 'test' ? gate : 'npm test' });
    const verdict = (logs: LogResult[], over: Partial<Evidence> = {}) => {
      const made = world({ logs, jobs: [named('test'), other] });
      const [ci] = made.runs;
      const jobs = ci!.jobs.map(({ name }) => jobDefinition(name, { steps: [gated(name)] }));
      return judge({ ...made, workflows: [workflowFile('CI', { jobs })], ...over }).verdict.outcome;
    };

    test.each<[string, LogResult[], string]>([
      ['is not met by another job', [coverageOf(37, 'test'), coverageOf(95, 'other')], 'debt'],
      ['is not missed by another job', [coverageOf(95, 'test'), coverageOf(7, 'other')], 'approved'],
      ['says nothing where its own job says nothing', [coverageOf(7, 'other')], 'approved'],
    ])('%s', (_name, logs, expected) => {
      expect(verdict(logs)).toBe(expected);
    });
  });

  test('what the rules of the base branch ask for is a gate', () => {
    const made = world({ logs: [] });
    const rules = {
      ...made.rules!,
      coverage: [{ minimum: 85, drop: null, source: 'ruleset 7' }],
    };
    const { verdict } = judge({ ...made, rules, results: { ...made.results, coverage: [coverageResult()] } });
    expect(verdict.reasons.map(({ text }) => plain(text))).toEqual([
      'CI: coverage.xml has 80.0%, and ruleset 7 of main asks for line coverage ≥ 85%',
    ]);
  });
});

describe('what is told', () => {
  const signal = (stated: Said, heading: string) =>
    judge(world(stated)).signals.find((one) => one.heading === heading)!;
  const part = (stated: Said, heading: string): string[] =>
    signal(stated, heading).items.map(({ label, text }) =>
      label === '' ? plain(text) : `${label}: ${plain(text)}`,
    );
  const legs = ['pytest (3.10)', 'pytest (3.11)'].map((name) => named(name));
  const logs = [
    logResult({ passed: 58, failed: 1, skipped: 2 }, { job: 'pytest (3.10)' }),
    logResult({ passed: 61 }, { job: 'pytest (3.11)' }),
  ];

  test('totals, all together', () => {
    expect(part({ logs, jobs: legs }, 'A) Tests')).toContain('Failures: No step, but 1 test');
    const { table } = signal({ logs, jobs: legs }, 'A) Tests');
    expect(table?.rows.map((row) => row.map(plain))).toEqual([
      ['from the log of pytest (3.10) (CI)', '58', '1', '0', '2'],
      ['from the log of pytest (3.11) (CI)', '61', '0', '0', '0'],
      ['Total of 2 logs; what several legs ran is counted once', '58', '1', '0', '2'],
    ]);
  });

  test('jobs of which nothing is known', () => {
    expect(part({ logs: logs.slice(0, 1), jobs: legs, uncounted: ['pytest (3.11)'] }, 'A) Tests')).toContain(
      'Results: How many tests ran in pytest (3.11) is not known.',
    );
  });

  test('coverage and the gate', () => {
    const coverage = [
      { metric: 'lines' as const, percent: 81.25, lines: { covered: 13, total: 16 } },
      { metric: 'branches' as const, percent: 50, lines: null },
    ];
    const stated = { logs: [logResult(null, { coverage })], over: { config: { coverage: { minimum: 80 } } } };
    expect(part(stated, 'B) Coverage')).toEqual([
      'Gate: line coverage ≥ 80%, set in the configuration: holds, 81.3% from the log of test (CI)',
      'Log: lines 81.3% (13 of 16), branches 50.0%: from the log of test (CI)',
    ]);
  });

  test.each<[string, Said, unknown]>([
    ['logs', { logs, jobs: legs }, { total: 61, failed: 1, skipped: 2, flaky: 0, fromLog: true }],
    [
      'one leg, where the other one says nothing',
      { logs: logs.slice(1), jobs: legs, uncounted: ['pytest (3.10)'] },
      { total: 61, failed: 0, skipped: 0, flaky: 0, fromLog: true },
    ],
    [
      'one job, where another one says nothing',
      { logs: logs.slice(1), jobs: [...legs, named('e2e')], uncounted: ['e2e'] },
      null,
    ],
    ['nothing', { logs: [] }, null],
  ])('the counts of %s', (_name, stated, expected) => {
    expect(judge(world(stated)).measured.tests).toEqual(expected);
  });

  test('reports come first', () => {
    const made = world({ logs });
    const reported = { ...made, results: { ...made.results, tests: [testResult()] } };
    expect(judge(reported).measured.tests).toEqual({ total: 10, failed: 0, skipped: 0, flaky: 0 });
  });
});

test.each<[string, Said]>([
  ['hidden failures', { logs: [red], script: 'npm test || true' }],
  ['unclear failures', { logs: [red] }],
  ['no tests', { logs: [none] }],
  ['uncounted jobs', { logs: [none], jobs: [named('test'), named('e2e')], uncounted: ['e2e'] }],
])('%s are judged alike when passed steps are left out for size', (_name, stated) => {
  const whole = world(stated);
  const small = fitToSize(whole, 1);
  expect(judge(small).verdict).toEqual(judge(whole).verdict);
  expect(judge(small).measured).toEqual(judge(whole).measured);
});

test.each<[string, Said, number]>([
  ['failed tests', { logs: [red] }, 1],
  ['no tests', { logs: [none] }, 1],
  [
    'coverage under a gate',
    {
      logs: [logResult(null, { coverage: [{ metric: 'total', percent: 7, lines: null }] })],
      over: { config: { coverage: { minimum: 80 } } },
    },
    1,
  ],
  [
    'nothing wrong',
    {
      logs: [
        logResult({ passed: 1 }),
        logResult(null, { coverage: [{ metric: 'total', percent: 7, lines: null }] }),
      ],
    },
    0,
  ],
  ['failed tests of a job that failed', { logs: [red], jobs: [named('test', { conclusion: 'failure' })] }, 0],
])('the base branch is asked about %s', (_name, stated, asked) => {
  expect(troubledLogs(world(stated))).toHaveLength(asked);
});
