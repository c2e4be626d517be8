import { describe, expect, test } from '@jest/globals';
import type { RunComparison } from '../../src/evidence/comparison.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { StepDefinition } from '../../src/evidence/workflow.ts';
import { judge } from '../../src/rules/judge.ts';
import { plain } from '../../src/text/prose.ts';
import { changedSettings } from '../../src/tools/settings/changed.ts';
import {
  changedFile,
  evidence,
  job,
  jobDefinition,
  logResult,
  pullRequest,
  results,
  run,
  steps,
  workflowFile,
} from '../builders/evidence.ts';

const BASE = '461e5d98aa11bb22cc33dd44ee55ff6600112233';

/** What a job says: how many passed, or how many passed and were skipped; null: nothing. */
type Numbers = Record<string, number | [passed: number, skipped: number] | null>;

interface Said {
  here: Numbers;
  there: Numbers;
  /** What the newest run of the base says; null: it could not be read. */
  newest?: Numbers | null;
  script?: string;
  /** The script before the change. */
  before?: string;
  files?: ReturnType<typeof changedFile>[];
  over?: Partial<Evidence>;
}

const totalsOf = (said: number | [number, number]) => {
  const [passed, skipped] = typeof said === 'number' ? [said, 0] : said;
  return { passed, skipped };
};

function logsOf(numbers: Numbers): NonNullable<RunComparison['logs']>['tests'] {
  return Object.entries(numbers).flatMap(([name, said]) => {
    if (said === null) return [];
    const { job, step, format, totals } = logResult(totalsOf(said), { job: name });
    return [{ job, step, format, totals: totals! }];
  });
}

/** A pull request whose run `CI` passed, and was compared with one of the base. */
function world({ here, there, newest, script = 'npm test', before, files, over }: Said): Evidence {
  const jobs = Object.keys(here).map((name) =>
    job(name, { steps: steps('Set up job', 'Run npm test', 'Upload') }),
  );
  const ci = run('CI', { jobs });
  const told = Object.entries(here).filter(([, said]) => said !== null) as [string, number][];
  const silent = jobs.filter(({ name }) => here[name] === null).map(({ id }) => id);
  const defined = (run: string): StepDefinition[] => [{ name: 'Run npm test', run }];
  const ids = [...new Set(jobs.map(({ name }) => name.replace(/ \(.*/, '')))];
  const definitions = (run: string) => ({
    jobs: ids.map((id) =>
      jobDefinition(id, {
        steps: defined(run),
        ...(jobs.some(({ name }) => name.startsWith(`${id} (`)) && { matrix: ['leg'] }),
      }),
    ),
  });
  const silentThere = Object.keys(there).filter((name) => there[name] === null);
  const comparison: RunComparison = {
    runId: ci.id,
    base: { runId: 7, sha: BASE, url: 'https://github.com/octo/serena/actions/runs/7' },
    logs: {
      tests: logsOf(there),
      ...(silentThere.length > 0 && { silent: silentThere }),
      ...(newest === null && { newestUnread: true as const }),
      ...(newest && { newest: logsOf(newest) }),
    },
  };
  const changed = files ?? [changedFile('src/cart.js'), changedFile('package.json')];
  return evidence({
    runs: [ci],
    workflows: [
      workflowFile('CI', definitions(script), {
        ...(before !== undefined && {
          mergeBase: workflowFile('CI', definitions(before)).head,
        }),
      }),
    ],
    results: results({
      logs: told.map(([name, said]) => logResult(totalsOf(said), { job: name })),
      ...(silent.length > 0 && { uncounted: silent }),
    }),
    changes: {
      source: 'pull request',
      files: changed,
      total: { files: changed.length, additions: 3, deletions: 1 },
    },
    baseline: { branch: 'main', greenCommit: BASE, runs: [], comparison: { runs: [comparison] } },
    ...over,
  });
}

const jestSettings = (ignored: string[]) => JSON.stringify({ testPathIgnorePatterns: ignored });
const ignoring = changedSettings([
  { path: 'jest.config.json', before: jestSettings([]), after: jestSettings(['/slow/']) },
]);

const told = (said: Said) => {
  const { verdict } = judge(world(said));
  const reasons = verdict.reasons.map(({ rule, text }) => `${rule}: ${plain(text)}`);
  return reasons.length > 0
    ? reasons
    : verdict.notes.map(plain).filter((note) => /of 461e5d98|than in/.test(note));
};
const vanished = (numbers: string) => [
  `tests vanished: CI: fewer tests ran than in 461e5d98, by the logs, and the change removes none: ${numbers}`,
];
const explained = (lost: number, why: string) => [
  `CI: by the logs ${lost} tests of 461e5d98 did not run here: ${why}`,
];

describe('fewer tests by the logs', () => {
  test.each<[string, Said, string[]]>([
    ['as many', { here: { test: 120 }, there: { test: 120 } }, []],
    ['more', { here: { test: 130 }, there: { test: 120 } }, []],
    ['a few less', { here: { test: 118 }, there: { test: 120 } }, []],
    ['not quite a fifth less', { here: { test: 97 }, there: { test: 120 } }, []],
    ['a fifth less', { here: { test: 96 }, there: { test: 120 } }, vanished('96 of 120 in test')],
    ['two of five', { here: { test: 3 }, there: { test: 5 } }, []],
    ['three of five', { here: { test: 2 }, there: { test: 5 } }, vanished('2 of 5 in test')],
    [
      'none in one of two jobs',
      { here: { test: 120, e2e: 0 }, there: { test: 120, e2e: 1 } },
      vanished('0 of 1 in e2e'),
    ],
    [
      'one leg of a matrix',
      {
        here: { 'test (linux)': 120, 'test (windows)': 60 },
        there: { 'test (linux)': 120, 'test (windows)': 118 },
      },
      vanished('60 of 118 in test (windows)'),
    ],
    [
      'legs that traded tests',
      { here: { 'test (a)': 60, 'test (b)': 180 }, there: { 'test (a)': 120, 'test (b)': 120 } },
      [],
    ],
    [
      'more shards than before',
      {
        here: { 'test (1)': 30, 'test (2)': 30, 'test (3)': 30, 'test (4)': 30 },
        there: { 'test (1)': 60, 'test (2)': 60 },
      },
      [],
    ],
    [
      'more shards, and fewer tests in all of them together',
      {
        here: { 'test (1, 4)': 20, 'test (2, 4)': 20, 'test (3, 4)': 10, 'test (4, 4)': 10 },
        there: { 'test (1, 2)': 60, 'test (2, 2)': 60 },
      },
      vanished('60 of 120 in test (4 legs)'),
    ],
    [
      'more shards, of which one says nothing',
      {
        here: { 'test (1)': 20, 'test (2)': 20, 'test (3)': null },
        there: { 'test (1)': 60, 'test (2)': 60 },
      },
      [],
    ],
    [
      'shards, of which one said nothing there',
      { here: { 'test (1)': 20, 'test (2)': 20 }, there: { 'test (1)': 60, 'test (2)': null } },
      [],
    ],
    [
      'a leg that is dropped is the guardrail’s',
      { here: { 'test (linux)': 120 }, there: { 'test (linux)': 120, 'test (windows)': 120 } },
      [],
    ],
    [
      'a leg that is new',
      { here: { 'test (linux)': 120, 'test (mac)': 40 }, there: { 'test (linux)': 120 } },
      [],
    ],
    [
      'all legs have other names, and run as many',
      { here: { 'test (22.04)': 120 }, there: { 'test (20.04)': 120 } },
      [],
    ],
    ['another job took them over', { here: { test: 60, slow: 60 }, there: { test: 120 } }, []],
    ['nobody knows what there was', { here: { test: 60 }, there: { test: null } }, []],
    [
      'gone on the tip of the base, too',
      { here: { test: 60 }, there: { test: 120 }, newest: { test: 60 } },
      [],
    ],
    [
      'the tip of the base was not read',
      { here: { test: 60 }, there: { test: 120 }, newest: null },
      explained(60, 'the newest run of the base could not be compared'),
    ],
    [
      'the command chooses its tests',
      { here: { test: 60 }, there: { test: 120 }, script: 'jest --changedSince=main' },
      explained(60, 'which tests run depends on event or change'),
    ],
    [
      'the command is another one',
      { here: { test: 60 }, there: { test: 120 }, script: './all.sh a', before: './all.sh b' },
      explained(60, 'the change edits the command, which is judged by itself'),
    ],
    [
      'a command that chooses fewer is the guardrail’s alone',
      { here: { test: 60 }, there: { test: 120 }, script: 'node --test a', before: 'node --test a b' },
      ['gate weakened: Gate weakened: node in test of CI: node --test a b → node --test a'],
    ],
    [
      'settings that choose fewer are the guardrail’s alone',
      { here: { test: 60 }, there: { test: 120 }, over: { settings: ignoring } },
      [
        'gate weakened: Gate weakened: jest in jest.config.json: testPathIgnorePatterns now leaves out /slow/',
      ],
    ],
    [
      'the command has other shards',
      {
        here: { 'test (1)': 30, 'test (2)': 30 },
        there: { 'test (1)': 60, 'test (2)': 60 },
        script: 'jest --shard=$' + '{{ matrix.s }}/2',
        before: 'jest --shard=$' + '{{ matrix.s }}/4',
      },
      vanished('60 of 120 in test (2 legs)'),
    ],
    [
      'most did not run, and the change chooses none',
      { here: { test: 20 }, there: { test: 120 }, files: [changedFile('src/cart.js')] },
      explained(
        100,
        'more than half of the tests did not run, and the change touches nothing that chooses tests',
      ),
    ],
    [
      'documentation alone',
      { here: { test: 60 }, there: { test: 120 }, files: [changedFile('README.md')] },
      explained(60, 'the change touches documentation alone'),
    ],
    [
      'the author says so',
      {
        here: { test: 60 },
        there: { test: 120 },
        over: { pullRequests: [pullRequest({ title: 'Remove the `test` job’s slow tests' })] },
      },
      explained(60, 'the author says so'),
    ],
    [
      'a run that failed is told as that',
      {
        here: { test: 60 },
        there: { test: 120 },
        over: { runs: [run('CI', { conclusion: 'cancelled', jobs: [job('test')] })] },
      },
      ['infrastructure: CI gave no result: it was cancelled without a newer push'].map((text) =>
        text.replace('infrastructure', 'run ended outside its jobs'),
      ),
    ],
  ])('%s', (_name, said, expected) => {
    expect(told(said)).toEqual(expected);
  });

  const list = { total: 40, tests: [{ name: 'adds' }] };
  test.each<[string, ReturnType<typeof changedFile>, string]>([
    ['moved', changedFile('test/a.test.js', { tests: { moved: 3 } }), 'the diff tells of tests that go'],
    [
      'retired',
      changedFile('test/a.test.js', { tests: { retired: list } }),
      'the diff tells of tests that go',
    ],
    ['removed code', changedFile('src/a.js', { status: 'removed' }), 'the change removes files'],
    [
      'moved files of tests',
      changedFile('test/b.test.js', { status: 'renamed', previousPath: 'test/a.test.js' }),
      'the change moves files of tests',
    ],
    ['data', changedFile('test/data/cases.json'), 'the change touches data of tests'],
    [
      'lines of tests that are not read',
      changedFile('test/test_cart.py', { deletions: 4 }),
      'the change takes lines from tests',
    ],
    [
      'rows of a table of cases',
      changedFile('test/a.test.js', { tests: {}, additions: 1, deletions: 40 }),
      'the change takes lines from tests',
    ],
  ])('the change explains it: %s', (_name, file, why) => {
    expect(told({ here: { test: 60 }, there: { test: 120 }, files: [file] })).toEqual(explained(60, why));
  });

  test('tests that the diff removes are told once', () => {
    const file = changedFile('test/a.test.js', { tests: { removed: list } });
    expect(told({ here: { test: 60 }, there: { test: 120 }, files: [file] })).toEqual([
      'tests removed: Tests removed, and what they test stays: adds and 39 more in test/a.test.js',
    ]);
  });

  test('an edited test file that loses nothing explains nothing', () => {
    const file = changedFile('test/a.test.js', { tests: { added: 1 }, additions: 9, deletions: 1 });
    expect(told({ here: { test: 60 }, there: { test: 120 }, files: [file] })).toEqual(
      vanished('60 of 120 in test'),
    );
  });

  test('no test at all in the run is told as that', () => {
    expect(told({ here: { test: 0 }, there: { test: 120 } })).toEqual([
      'zero tests: CI › Run npm test passed, and no test ran, from the log of test (CI)',
    ]);
  });
});

describe('many more skipped tests by the logs', () => {
  const skipped = (numbers: string) => [
    `tests newly skipped: CI: more tests are skipped than in 461e5d98, by the logs: ${numbers}`,
  ];
  test.each<[string, Said, string[]]>([
    ['as many', { here: { test: [117, 3] }, there: { test: [117, 3] } }, []],
    ['a few more', { here: { test: [114, 6] }, there: { test: [117, 3] } }, []],
    [
      'most of them',
      { here: { test: [180, 120] }, there: { test: [297, 3] } },
      skipped('120 in test, 3 there'),
    ],
    [
      'a few of a large number, and many times as many as before',
      { here: { test: [2880, 120] }, there: { test: [2997, 3] } },
      skipped('120 in test, 3 there'),
    ],
    ['all of them new', { here: { test: [297, 120] }, there: { test: [297, 3] } }, []],
    [
      'one leg',
      {
        here: { 'test (a)': [90, 30], 'test (b)': [120, 0] },
        there: { 'test (a)': [120, 0], 'test (b)': [120, 0] },
      },
      skipped('30 in test (a), 0 there'),
    ],
    [
      'a fork has no secrets',
      {
        here: { test: [180, 120] },
        there: { test: [297, 3] },
        over: { pullRequests: [pullRequest({ fork: true })] },
      },
      [
        'CI: by the logs 117 tests of 461e5d98 are newly skipped here: runs of this pull request have no secrets, which tests may need',
      ],
    ],
  ])('%s', (_name, said, expected) => {
    expect(told(said)).toEqual(expected);
  });

  test('skips that the diff tells of', () => {
    const list = { total: 117, tests: [{ name: 'adds' }] };
    const file = changedFile('test/a.test.js', { tests: { skippedIf: list } });
    expect(told({ here: { test: [180, 120] }, there: { test: [297, 3] }, files: [file] })).toEqual([
      'CI: by the logs 117 tests of 461e5d98 are newly skipped here: the diff tells of them',
    ]);
  });
});
