import { expect, test } from '@jest/globals';
import type { Evidence } from '../../../src/evidence/evidence.ts';
import type { StepDefinition } from '../../../src/evidence/workflow.ts';
import { kindOfJob, kindOfStep } from '../../../src/facts/workflows/kinds.ts';
import { judge } from '../../../src/rules/judge.ts';
import type { StepKind } from '../../../src/tools/tool.ts';
import { evidence, job, jobDefinition, run, steps, workflowFile } from '../../builders/evidence.ts';

type Signals = NonNullable<Evidence['config']['signals']>;

const place = { job: 'verify (3.12)', path: 'CI / verify (3.12)' };

test.each<[string, Signals, string, StepDefinition | null, StepKind]>([
  ['nothing is configured', {}, 'Run it', { run: './it' }, 'other'],
  ['by the name of the step', { tests: ['run IT'] }, 'Run it', null, 'tests'],
  ['by its place', { lint: ['CI / verify (3.12) / Run it'] }, 'Run it', null, 'lint'],
  ['by a pattern', { deploy: ['* / verify * / Run *'] }, 'Run it', null, 'deploy'],
  ['by its tool', { lint: ['verify_pins'] }, 'Pins', { run: 'python tools/verify_pins.py -q' }, 'lint'],
  ['by its command', { lint: ['make check'] }, 'Check', { run: 'make check -j4 V=1' }, 'lint'],
  ['by its action', { security: ['octo/scan'] }, 'Scan', { uses: 'octo/scan@v1.2' }, 'security'],
  ['before its own tools', { coverage: ['pytest --cov *'] }, 'Go', { run: 'pytest --cov src' }, 'coverage'],
  [
    'by the pattern that says most',
    { tests: ['make *'], lint: ['make lint-*'] },
    'x',
    { run: 'make lint-py' },
    'lint',
  ],
  ['a word within a name is not meant', { lint: ['check'] }, 'Check the docs', null, 'other'],
  ['by its job, where nothing else tells', { tests: ['verify'] }, 'Run it', { run: './it' }, 'tests'],
  ['its own tools come before its job', { tests: ['verify'] }, 'Style', { run: 'ruff check' }, 'lint'],
  ['a pattern of nothing but stars tells nothing', { tests: ['*', ''] }, 'Run it', null, 'other'],
])('a step, %s', (_name, signals, name, definition, kind) => {
  expect(kindOfStep({ config: { signals } }, place, name, definition)).toBe(kind);
});

test.each<[string, Signals, StepKind]>([
  ['nothing tells', {}, 'other'],
  ['by its name', { tests: ['verify (3.12)'] }, 'tests'],
  ['all legs', { tests: ['verify'] }, 'tests'],
  ['with its workflow', { lint: ['CI / verify'] }, 'lint'],
  ['of a workflow', { build: ['CI / *'] }, 'build'],
])('a job, %s', (_name, signals, kind) => {
  expect(kindOfJob({ config: { signals } }, place)).toBe(kind);
});

test('what the configuration says stands in the report, and names the failure', () => {
  const defined = [{ name: 'Go', run: './go.sh' }];
  const world = evidence({
    config: { signals: { types: ['go'] } },
    runs: [
      run('CI', {
        conclusion: 'failure',
        jobs: [job('verify', { conclusion: 'failure', steps: steps({ name: 'Go', conclusion: 'failure' }) })],
      }),
    ],
    workflows: [workflowFile('CI', { jobs: [jobDefinition('verify', { steps: defined })] })],
  });
  const { failures, signals } = judge(world);
  expect(failures[0]?.classification).toBe('policy violation (types)');
  expect(signals[2]?.items[0]).toMatchObject({ label: 'Types' });
});
