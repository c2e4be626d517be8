import { describe, expect, test } from '@jest/globals';
import { gatesOf } from '../../../src/assemble/gate-files.ts';
import { ConfigGate } from '../../../src/evidence/gate.ts';
import { readIni } from '../../../src/tools/settings/ini.ts';
import { GATE_FILES, readGates } from '../../../src/tools/settings/thresholds.ts';

/** `coverage.py total 80 tool.coverage.report fail_under:2 [test]`. */
function stated(path: string, text: string): string[] {
  return gatesOf(path, text).map((gate) => {
    ConfigGate.parse(gate);
    const { tool, metric, minimum, where, line, scripts } = gate;
    return `${tool} ${metric} ${minimum} ${where}${line ? `:${line}` : ''}${scripts ? ` [${scripts}]` : ''}`;
  });
}

const json = (value: unknown): string => JSON.stringify(value);

describe('thresholds in configuration files', () => {
  test.each<[string, string, string[]]>([
    [
      'pyproject.toml',
      '[tool.coverage.report]\nfail_under = 80.5\n',
      ['coverage.py total 80.5 tool.coverage.report fail_under:2'],
    ],
    [
      'pyproject.toml',
      '[tool.pytest.ini_options]\naddopts = "-ra --cov=src --cov-fail-under=90"\n',
      ['command total 90 tool.pytest.ini_options addopts'],
    ],
    [
      'pyproject.toml',
      '[tool.pytest]\naddopts = ["--cov", "--cov-fail-under", "75"]\n',
      ['command total 75 tool.pytest addopts'],
    ],
    ['pyproject.toml', '\ufeff[project]\nname = "x"\n[tool.coverage.report]\nfail_under = 0\n', []],
    ['pyproject.toml', '[tool.coverage.report\nfail_under = 80', []],
    [
      'setup.cfg',
      '[coverage:report]\n# floor\nfail_under = 70\n[tool:pytest]\naddopts =\n    --cov\n    --cov-fail-under=71\n',
      ['coverage.py total 70 coverage:report fail_under:3', 'command total 71 tool:pytest addopts'],
    ],
    [
      '.coveragerc',
      '[run]\nbranch = True\n[report]\nfail_under: 66',
      ['coverage.py total 66 report fail_under:4'],
    ],
    ['.coveragerc', '[html]\nfail_under = 66', []],
    [
      'tox.ini',
      '[testenv]\ncommands =\n    pytest {posargs}\n[testenv:cov]\ncommands = coverage report --fail-under=95\n',
      ['command total 95 testenv:cov commands'],
    ],
    ['pytest.ini', '[pytest]\naddopts = --cov-fail-under=88', ['command total 88 pytest addopts']],
    [
      'package.json',
      json({
        jest: {
          coverageThreshold: { global: { lines: 80, branches: 70, functions: -5 }, './src/': { lines: 99 } },
        },
        scripts: { test: 'jest', cov: 'jest --coverage' },
      }),
      [
        'jest lines 80 jest.coverageThreshold.global.lines [cov]',
        'jest branches 70 jest.coverageThreshold.global.branches [cov]',
      ],
    ],
    [
      'package.json',
      json({
        jest: { collectCoverage: true, coverageThreshold: { global: { statements: 60 } } },
        scripts: { test: 'jest' },
      }),
      ['jest statements 60 jest.coverageThreshold.global.statements [test]'],
    ],
    [
      'package.json',
      json({ scripts: { test: 'c8 --check-coverage --lines 80 node --test', lint: 'eslint .' } }),
      ['command lines 80 scripts.test [test]'],
    ],
    [
      'package.json',
      json({ c8: { 'check-coverage': true, lines: 90 }, nyc: { lines: 50 }, scripts: { t: 'c8 mocha' } }),
      ['c8 lines 90 c8.lines [t]'],
    ],
    ['package.json', json({ nyc: { checkCoverage: true, perFile: true, lines: 50 } }), []],
    ['package.json', json({ scripts: [], jest: null }), []],
    // What both ask for where nothing else is said.
    ['.nycrc', 'check-coverage: true\nbranches: 55\n', ['nyc lines 90 lines', 'nyc branches 55 branches']],
    ['.c8rc.json', json({ 'check-coverage': true }), ['c8 lines 90 lines']],
    ['.nycrc', 'check-coverage: true\nlines: 0\n', []],
    ['.nycrc', 'check-coverage: true\nextends: "@company/nyc"\n', []],
    [
      'package.json',
      json({ nyc: { 'check-coverage': true }, scripts: { test: 'nyc --lines 80 mocha' } }),
      [],
    ],
    ['.nycrc.json', json({ 'check-coverage': true, lines: 55 }), ['nyc lines 55 lines']],
    [
      '.c8rc.json',
      json({ checkCoverage: true, 100: true }),
      [
        'c8 lines 100 lines',
        'c8 branches 100 branches',
        'c8 functions 100 functions',
        'c8 statements 100 statements',
      ],
    ],
    [
      'jest.config.json',
      json({ coverageThreshold: { global: { lines: '42' } } }),
      ['jest lines 42 coverageThreshold.global.lines'],
    ],
    [
      'gcovr.cfg',
      'exclude = test/\nfail-under-line = 80\nfail-under-branch = 60',
      ['gcovr lines 80 fail-under-line:2', 'gcovr branches 60 fail-under-branch:3'],
    ],
    ['tarpaulin.toml', '[ci]\nfail-under = 70\n', ['cargo tarpaulin total 70 ci fail-under:2']],
    [
      '.codecov.yml',
      'coverage:\n  status:\n    project:\n      default:\n        target: 85%\n',
      ['codecov total 85 coverage.status.project.default.target'],
    ],
    [
      'codecov.yml',
      'coverage:\n  status:\n    project:\n      default: { target: auto, threshold: 1% }\n',
      [],
    ],
    ['codecov.yml', 'coverage: { status: { project: yes } }', []],
    ['setup.py', 'fail_under = 80', []],
  ])('%s %j', (path, text, expected) => {
    expect(stated(path, text)).toEqual(expected);
  });

  test.each(GATE_FILES)('%s may hold anything', (path) => {
    for (const text of [
      '',
      '{',
      '[',
      '[[[[',
      'null',
      '"x"',
      '&a [*a]',
      '\0\n=\n:',
      '['.repeat(50_000),
      '[a]\n b',
    ])
      expect(readGates(path, text)).toEqual({ gates: [], commands: expect.any(Array) });
  });

  test('a file may hold a hundred scripts with thresholds', () => {
    const scripts = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [`cov${index}`, `pytest --cov-fail-under=${index + 1}`]),
    );
    expect(stated('package.json', json({ scripts }))).toHaveLength(20);
    expect(stated('package.json', json({ scripts, more: 'x'.repeat(300_000) }))).toEqual([]);
  });
});

test('INI as Python reads it', () => {
  const ini = readIni('A = 1\n[one]\n; no\nKey: a\n  b\n\n  c\nflag\n[two]\nx=y=z\r\n[one]\nk =');
  expect([...ini].map(([name, keys]) => [name, Object.fromEntries(keys)])).toEqual([
    ['', { a: '1' }],
    ['one', { key: 'a\nb\nc', flag: '', k: '' }],
    ['two', { x: 'y=z' }],
  ]);
});
