import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { judge } from '../../src/rules/judge.ts';
import { plain } from '../../src/text/prose.ts';
import { job, run } from '../builders/evidence.ts';
import { CI, CI_PATH, changing, type Edit, edited, editing } from './guardrail-files.ts';

const runs = [run('CI', { path: CI_PATH, jobs: [job('lint'), job('test'), job('all-green')] })];
const soft: Edit[] = [['run: ruff check .', 'run: ruff check . || true']];

const stated = (world: Evidence) => {
  const { verdict, invariants } = judge({ ...world, runs });
  return {
    outcome: verdict.outcome,
    reasons: verdict.reasons.filter(({ rule }) => rule === 'gate weakened').map(({ text }) => plain(text)),
    notes: verdict.notes.map(plain),
    rows: invariants.map(({ name, status }) => `${name}: ${status}`),
  };
};

describe('a weakened gate', () => {
  test('blocks, is named with before and after, and breaks its guardrail', () => {
    const { outcome, reasons, rows } = stated(editing([['--cov-fail-under=80', '--cov-fail-under=60']]));
    expect(outcome).toBe('blocked');
    expect(reasons).toEqual(['Gate weakened: pytest in test of CI: --cov-fail-under 80 → 60']);
    expect(rows).toEqual([
      'Required gates not silently weakened: violated',
      'Other gates, ignore-lists and legs not silently weakened: held',
      'Actions pinned as strictly: held',
    ]);
  });

  test('is a debt with the words that declare it, and its guardrail held', () => {
    const { outcome, reasons, rows } = stated(editing(soft, { body: 'Allow `ruff` to fail for now.' }));
    expect(outcome).toBe('debt');
    expect(reasons).toEqual([
      'Gate weakened: ruff check . in lint of CI can no longer fail (|| true) (declared in the body)',
    ]);
    expect(rows[0]).toBe('Required gates not silently weakened: held');
  });

  test('is a note when it is a lesser one and declared', () => {
    const { outcome, notes } = stated(editing(soft, { requires: ['test'], title: 'Allow ruff to fail' }));
    expect(outcome).toBe('approved');
    expect(notes).toContain('Declared in the title: ruff check . in lint of CI can no longer fail (|| true)');
  });

  test('is told in the drift and among the changed checks', () => {
    const { delta, inventory } = judge({ ...editing(soft), runs });
    expect(delta.drift.map(plain)).toContain(
      'Signal: ruff check . in lint of CI can no longer fail (|| true).',
    );
    expect(inventory.changes.map(plain)).toContain(
      'Weaker: ruff check . in lint of CI can no longer fail (|| true)',
    );
  });

  test('of many the first ten are told', () => {
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => {
        const before = CI.replace('name: CI', `name: CI ${index}`);
        return [
          `.github/workflows/ci${index}.yml`,
          { before, after: edited(before, [['  lint:\n', '  lint:\n    if: false\n']]) },
        ];
      }),
    );
    const { reasons } = stated(changing({ files }));
    expect(reasons).toHaveLength(11);
    expect(reasons.at(-1)).toBe('Gates weakened: 2 more');
  });
});

describe('a required job that the change removes', () => {
  const without: Edit[] = [
    ['  lint:\n', '  style:\n'],
    ['needs: [lint', 'needs: [style'],
  ];

  test('or renames blocks once, as the check that the rule waits for', () => {
    const { verdict } = judge({
      ...editing(without, { requires: ['lint'] }),
      runs: [run('CI', { path: CI_PATH, jobs: [job('style')] })],
    });
    expect(verdict.outcome).toBe('blocked');
    expect(verdict.reasons.map(({ rule }) => rule)).toEqual(['required check missing']);
  });

  test('and moves to another file under its name is none', () => {
    expect(stated(editing(without)).outcome).toBe('approved');
  });
});

describe('a coverage threshold of a configuration file', () => {
  const gate = (minimum: number) => ({
    tool: 'coverage.py' as const,
    metric: 'total' as const,
    minimum,
    where: 'fail_under',
  });
  const world = (over: Partial<Evidence>, title?: string) =>
    changing({ files: { [CI_PATH]: { before: CI } }, over, ...(title !== undefined && { title }) });

  test('that is lowered blocks where tests are required', () => {
    const gates = [{ path: 'pyproject.toml', head: [gate(50)], mergeBase: [gate(90)] }];
    expect(stated(world({ gates })).reasons).toEqual([
      'Gate weakened: fail_under in pyproject.toml: 90% → 50%',
    ]);
    expect(stated(world({ gates }, 'Lower the coverage threshold')).outcome).toBe('debt');
  });

  test('into which that of a command moves', () => {
    const moved = editing([[' --cov-fail-under=80', '']], {
      over: { gates: [{ path: 'pyproject.toml', head: [gate(80)], mergeBase: [] }] },
    });
    expect(stated(moved).outcome).toBe('approved');
  });

  describe('stands for one that a command no longer sets', () => {
    const lost = (edits: Edit[], gates: Evidence['gates'], before: string) =>
      stated(
        changing({
          files: { [CI_PATH]: { before, after: edited(before, [[' --cov-fail-under=80', ''], ...edits]) } },
          over: { gates },
        }),
      ).reasons;
    const LOST = ['Gate weakened: pytest in test of CI: --cov-fail-under 80 → none'];
    const twice = edited(CI, [['run: npm test', 'run: pytest --cov api --cov-fail-under=80']]);
    const setting = (over: object, mergeBase?: []) => [
      { path: 'a', head: [{ ...gate(90), ...over }], ...(mergeBase && { mergeBase }) },
    ];

    test.each<[string, Edit[], Evidence['gates'], string]>([
      ['where the command reads it anyway', [], setting({}), CI],
      [
        'where another command of the workflow sets it now',
        [['npm test', 'npm test -- --cov-fail-under=85']],
        [],
        CI,
      ],
      [
        'where another command is raised to it',
        [['--cov-fail-under=60', '--cov-fail-under=80']],
        [],
        edited(CI, [['npm test', 'pytest --cov api --cov-fail-under=60']]),
      ],
    ])('%s', (_name, edits, gates, before) => {
      expect(lost(edits, gates, before)).toEqual([]);
    });

    test.each<[string, Evidence['gates'], string]>([
      ['a service judges by it', setting({ tool: 'codecov' }, []), CI],
      ['it measures something else', setting({ metric: 'branches' }, []), CI],
      ['it stood before, for another tool', setting({ tool: 'cargo tarpaulin' }), CI],
      ['another command set it before', [], twice],
    ])('but not where %s', (_name, gates, before) => {
      expect(lost([], gates, before)).toEqual(LOST);
    });
  });
});

test('without a change of workflow files there is no row', () => {
  expect(stated(changing({ files: { [CI_PATH]: { before: CI } } })).rows).toEqual([]);
});

describe('a file that could not be compared', () => {
  const gap = { about: 'workflows' as const, text: 'The merge base with main could not be read (502).' };
  const touched = (file: object, over: Partial<Evidence> = {}): Evidence => {
    const world = editing([['  lint:\n', '  lint:\n    timeout-minutes: 9\n']]);
    const [known] = world.workflows;
    return { ...world, workflows: [{ ...known!, ...file }], gaps: [gap], ...over };
  };
  const unknown = { mergeBase: undefined };

  test.each<[string, object, string]>([
    ['the merge base is not known', unknown, 'the merge base is not known'],
    ['its old version was not read', { mergeBase: null }, 'its version before the change could not be read'],
    [
      'its new version is too large',
      { head: null, problem: 'The file is binary or too large to read.' },
      'The file is binary or too large to read',
    ],
  ])('is a debt, named, and its guardrail is not held: %s', (_, file, why) => {
    const world = touched(file);
    // A run of the file says that GitHub could read it.
    const { outcome, reasons, rows } = stated(world);
    expect(outcome).toBe('debt');
    expect(reasons).toEqual([`Gates not compared: the change touches ${CI_PATH}, and ${why}`]);
    expect(rows).toEqual([
      'Required gates not silently weakened: not assessed',
      'Other gates, ignore-lists and legs not silently weakened: not assessed',
      'Actions pinned as strictly: not assessed',
    ]);
  });

  test.each<[string, object, Partial<Evidence>]>([
    ['it is not touched', unknown, { changes: changing({ files: {} }).changes }],
    ['it could be compared', {}, {}],
    ['GitHub could not start it before either', { mergeBase: null }, { gaps: [] }],
    ['it is of the base branch', unknown, { pullRequests: [] }],
  ])('is none where %s', (_, file, over) => {
    expect(stated(touched(file, over)).reasons).toEqual([]);
  });
});

test('settings of one file that weigh the same are told together', () => {
  const settings = ['warn_return_any', 'disallow_untyped_defs', 'strict_equality', 'warn_unreachable'].map(
    (key) => ({ tool: 'mypy', path: 'mypy.ini', key, before: 'True', after: 'False' }),
  );
  const loosened = (over: Partial<Evidence>, title = 'Tidy up') =>
    stated(changing({ files: { [CI_PATH]: { before: CI } }, title, over }));
  expect(loosened({ settings }).reasons).toEqual([
    'Gate weakened: mypy in mypy.ini: warn_return_any True → False; disallow_untyped_defs True → False; strict_equality True → False and 1 more',
  ]);
  const some = loosened({ settings }, 'Lower warn_return_any');
  expect(some.reasons).toEqual([
    'Gate weakened: mypy in mypy.ini: disallow_untyped_defs True → False; strict_equality True → False; warn_unreachable True → False',
  ]);
  expect(some.notes).toContain('Declared in the title: mypy in mypy.ini: warn_return_any True → False');
});

describe('the words', () => {
  const named: Edit[] = [['  lint:\n', '  lint:\n    name: Style of the code\n']];
  const twice: Edit[] = [
    ...named,
    ['      - name: Types\n', '      - name: Lint again\n        run: ruff check .\n      - name: Types\n'],
  ];
  const before = edited(CI, twice);
  const after = before.replaceAll('run: ruff check .', 'run: ruff check . || true');

  test('name a job as readers know it, and tell the same once', () => {
    const { verdict } = judge({ ...changing({ files: { [CI_PATH]: { before, after } } }), runs });
    const told = verdict.reasons.filter(({ rule }) => rule === 'gate weakened');
    expect(told.map(({ text }) => plain(text))).toEqual([
      'Gate weakened: ruff check . in Style of the code of CI can no longer fail (|| true)',
    ]);
    expect(plain(verdict.headline)).toBe('this change hides failures of Style of the code');
  });

  test.each([
    ["python: ['3.11', '3.12']", "python: ['3.13']", '3.11'],
    ['os: [ubuntu-latest, windows-latest]', 'os: [macos-latest]', 'ubuntu-latest'],
  ])('say which legs go, and not which are replaced: %s', (was, is, leg) => {
    expect(stated(editing([[was, is]])).reasons).toEqual([
      `Gate weakened: test of CI no longer runs for ${leg}`,
    ]);
  });

  const AXIS = "        python: ['3.11', '3.12']\n";
  const NAMES = 'python-version: ${{ matrix.python }}';

  test.each<[what: string, edits: Edit[], text: string]>([
    [
      'names one value',
      [
        [AXIS, ''],
        [NAMES, "python-version: '3.12'"],
      ],
      'no longer runs for 3.11',
    ],
    [
      'names none',
      [
        [AXIS, ''],
        [NAMES, 'cache: pip'],
      ],
      'runs once instead of for each of 3.11, 3.12',
    ],
  ])('say what is left of an axis that is gone and of which the job %s', (_what, edits, text) => {
    expect(stated(editing(edits)).reasons).toEqual([`Gate weakened: test of CI ${text}`]);
  });
});
