import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../../src/evidence/evidence.ts';
import type { ConfigGate, GateFile } from '../../../src/evidence/gate.ts';
import type { StepDefinition } from '../../../src/evidence/workflow.ts';
import {
  type LoweredGate,
  loweredGates,
} from '../../../src/facts/weakenings/settings/coverage-thresholds.ts';
import { judge } from '../../../src/rules/judge.ts';
import { plain } from '../../../src/text/prose.ts';
import {
  changedFile,
  coverageResult,
  evidence,
  exitCode,
  job,
  jobDefinition,
  results,
  run,
  steps,
  workflowFile,
} from '../../builders/evidence.ts';
import { fitToSize } from '../../harness/fit.ts';

const gate = (over: Partial<ConfigGate> = {}): ConfigGate => ({
  tool: 'coverage.py',
  metric: 'total',
  minimum: 90,
  where: 'tool.coverage.report fail_under',
  ...over,
});
const file = (path: string, head: ConfigGate[], mergeBase?: ConfigGate[]): GateFile => ({
  path,
  head,
  ...(mergeBase && { mergeBase }),
});
const pyproject = [file('pyproject.toml', [gate()])];
const packageJson = (over: Partial<ConfigGate>): GateFile[] => [file('package.json', [gate(over)])];

describe('a gate in a configuration file', () => {
  const checkOf = (conclusion: 'success' | 'skipped') =>
    conclusion === 'success' ? 'Check' : { name: 'Check', conclusion };

  /** The step `Check` passed, and 80 of 100 lines are covered. */
  const world = (gates: GateFile[], step: StepDefinition, conclusion: 'success' | 'skipped'): Evidence =>
    evidence({
      gates,
      runs: [run('CI', { jobs: [job('test', { steps: steps('Set up job', checkOf(conclusion)) })] })],
      workflows: [
        workflowFile('CI', { jobs: [jobDefinition('test', { steps: [{ name: 'Check', ...step }] })] }),
      ],
      results: results({ coverage: [coverageResult()] }),
    });
  const statedOf = (evidence: Evidence): string => {
    const { verdict, signals } = judge(evidence);
    return `${verdict.outcome}: ${plain(signals[1]!.items[0]!.text)}`;
  };
  const SHOWN = 'approved: coverage ≥ 90%, set in pyproject.toml (tool.coverage.report fail_under)';
  const PASSED = `${SHOWN}: passed (80.0% in the largest report)`;
  const DEBT = `${SHOWN.replace('approved', 'debt')}: does not hold, 80.0%`;

  test.each<[string, GateFile[], StepDefinition, string]>([
    ['the tool ran and passed', pyproject, { run: 'pytest --cov=src' }, PASSED],
    ['the tool ran by itself', pyproject, { run: 'coverage run -m pytest\ncoverage report' }, PASSED],
    ['its failure was hidden', pyproject, { run: 'pytest --cov || true' }, DEBT],
    ['a pipe hid it', pyproject, { run: 'pytest --cov | tee log.txt' }, DEBT],
    ['the tool measured nothing', pyproject, { run: 'pytest' }, SHOWN],
    ['the tool ran behind another', pyproject, { run: 'make test' }, SHOWN],
    ['it ran in another folder', pyproject, { run: 'pytest --cov || true', workingDirectory: 'api' }, SHOWN],
    [
      'a script ran it',
      packageJson({ tool: 'jest', metric: 'lines', where: 'jest.x', scripts: ['cov'] }),
      { run: 'npm ci && npm run cov || true' },
      'debt: line coverage ≥ 90%, set in package.json (jest.x): does not hold, 80.0%',
    ],
    [
      'a script of another name ran',
      packageJson({ tool: 'jest', metric: 'lines', where: 'jest.x', scripts: ['cov'] }),
      { run: 'npm test || true' },
      'approved: line coverage ≥ 90%, set in package.json (jest.x)',
    ],
    [
      'tox ran it',
      [file('tox.ini', [gate({ tool: 'command', where: 'testenv commands' })])],
      { run: 'tox -e py312' },
      'approved: coverage ≥ 90%, set in tox.ini (testenv commands): passed (80.0% in the largest report)',
    ],
    [
      'Codecov says it itself',
      [file('codecov.yml', [gate({ tool: 'codecov', where: 'target' })])],
      { run: 'codecov || true' },
      'approved: coverage ≥ 90%, set in codecov.yml (target)',
    ],
  ])('%s', (_name, gates, step, expected) => {
    expect(statedOf(world(gates, step, 'success'))).toBe(expected);
    expect(statedOf(fitToSize(world(gates, step, 'success'), 1))).toBe(expected);
  });

  test('of a job whose steps do not fit into the Evidence the skipped one did not run', () => {
    const skipped = fitToSize(world(pyproject, { run: 'pytest --cov || true' }, 'skipped'), 1);
    expect(skipped.runs[0]?.jobs[0]?.stepsDropped).toBe(1);
    expect(statedOf(skipped)).toBe(SHOWN);
  });

  test('of two steps of one name the other one hid a failure', () => {
    const stated = world(pyproject, { run: 'pytest --cov' }, 'success');
    const checks: StepDefinition[] = [
      { name: 'Check', run: 'pytest --cov || true' },
      { name: 'Check', run: 'ruff check .', continueOnError: true },
    ];
    const jobs = [job('test', { steps: steps('Check', 'Check'), annotations: [exitCode()] })];
    expect(
      judge({
        ...stated,
        runs: [run('CI', { jobs })],
        workflows: [workflowFile('CI', { jobs: [jobDefinition('test', { steps: checks })] })],
      }).verdict.reasons.map(({ text }) => plain(text)),
    ).toEqual(['CI › test › Check failed, and continue-on-error hid it', expect.stringContaining('90%')]);
  });

  test('its step was skipped', () => {
    const { signals } = judge(world(pyproject, { run: 'pytest --cov || true' }, 'skipped'));
    expect(`approved: ${plain(signals[1]!.items[0]!.text)}`).toBe(SHOWN);
  });
});

describe('thresholds that the change lowers', () => {
  const lowered = (gates: GateFile[], over: Partial<Evidence> = {}): LoweredGate[] =>
    loweredGates(evidence({ gates, ...over }));
  const workflow = (command: string): Partial<Evidence> => ({
    workflows: [workflowFile('CI', { jobs: [jobDefinition('test', { steps: [{ run: command }] })] })],
  });
  const touching = (path: string): Partial<Evidence> => ({
    changes: { source: 'pull request', files: [changedFile(path)], total: null },
  });
  const key = {
    path: 'pyproject.toml',
    where: 'tool.coverage.report fail_under',
    metric: 'total',
    before: 90,
  };
  const addopts = gate({ tool: 'command', where: 'tool.pytest.ini_options addopts' });

  test.each<[string, GateFile[], Partial<Evidence>, unknown[]]>([
    ['nothing is touched', pyproject, {}, []],
    ['the same', [file('pyproject.toml', [gate()], [gate()])], {}, []],
    ['raised', [file('pyproject.toml', [gate()], [gate({ minimum: 80 })])], {}, []],
    ['new', [file('pyproject.toml', [gate()], [])], {}, []],
    ['lowered', [file('pyproject.toml', [gate({ minimum: 70 })], [gate()])], {}, [{ ...key, after: 70 }]],
    ['taken away', [file('pyproject.toml', [], [gate()])], {}, [{ ...key, after: null }]],
    ['moved to another key', [file('pyproject.toml', [addopts], [gate()])], {}, []],
    ['moved to another file', [file('pyproject.toml', [gate()]), file('setup.cfg', [], [gate()])], {}, []],
    [
      'moved and lowered',
      [file('pyproject.toml', [gate({ minimum: 50 })], []), file('.coveragerc', [], [gate()])],
      {},
      [{ ...key, path: '.coveragerc', after: 50 }],
    ],
    [
      'moved to a command of a workflow',
      [file('pyproject.toml', [], [gate()])],
      workflow('pytest --cov-fail-under=90'),
      [],
    ],
    [
      'lowered while a command of a workflow asks for more',
      [file('pyproject.toml', [gate({ minimum: 70 })], [gate()])],
      workflow('pytest --cov-fail-under=95'),
      [],
    ],
    [
      'perhaps moved to a program',
      [file('package.json', [], [gate({ tool: 'jest', metric: 'lines' })])],
      touching('jest.config.ts'),
      [],
    ],
    [
      'lowered beside such a program',
      [file('pyproject.toml', [gate({ minimum: 70 })], [gate()])],
      touching('noxfile.py'),
      [{ ...key, after: 70 }],
    ],
    [
      'another kind is raised',
      [
        file(
          'package.json',
          [
            gate({ tool: 'jest', metric: 'lines', where: 'l' }),
            gate({ tool: 'jest', metric: 'functions', where: 'f', minimum: 10 }),
          ],
          [
            gate({ tool: 'jest', metric: 'lines', where: 'l', minimum: 80 }),
            gate({ tool: 'jest', metric: 'functions', where: 'f' }),
          ],
        ),
      ],
      {},
      [{ path: 'package.json', where: 'f', metric: 'functions', before: 90, after: 10 }],
    ],
    [
      'another tool keeps its own',
      [
        file('.nycrc', [gate({ tool: 'nyc', metric: 'lines', where: 'lines' })]),
        file('jest.config.json', [], [gate({ tool: 'jest', metric: 'lines', where: 'l' })]),
      ],
      {},
      [{ path: 'jest.config.json', where: 'l', metric: 'lines', before: 90, after: null }],
    ],
    [
      'moved to another tool',
      [
        file('.nycrc', [gate({ tool: 'nyc', metric: 'lines', where: 'lines' })], []),
        file('jest.config.json', [], [gate({ tool: 'jest', metric: 'lines', where: 'l' })]),
      ],
      {},
      [],
    ],
    [
      "Codecov's target stands for no other tool's",
      [file('codecov.yml', [gate({ tool: 'codecov', where: 't' })]), file('pyproject.toml', [], [gate()])],
      {},
      [{ ...key, after: null }],
    ],
  ])('%s', (_name, gates, over, expected) => {
    expect(lowered(gates, over)).toEqual(expected);
  });
});
