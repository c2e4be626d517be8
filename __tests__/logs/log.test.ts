import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { essential, failureKindIn, troubleIn } from '../../src/tools/log-signs/failure-kinds.ts';
import { type LoggedStep, runnerLog } from '../fake/runner-log.ts';
import { golden } from '../harness/golden.ts';
import { hostileLogs } from './hostile.ts';
import { explain } from './of-text.ts';

const folder = '__tests__/logs/';
const fixtures = readdirSync(`${folder}fixtures`).filter((name) => name.endsWith('.txt'));

const setUp: LoggedStep = { name: 'Set up job', output: ['error: of another step'] };
const cleanUp: LoggedStep = {
  name: 'Post Check out',
  output: ['Post job cleanup.', 'Error: of another step'],
};
const failing = (output: string[], over: Partial<LoggedStep> = {}): LoggedStep => ({
  name: 'Run make check',
  conclusion: 'failure',
  output,
  ...over,
});

/** What is kept of a job whose one step printed this and failed. */
function kept(...output: string[]): string[] {
  const log = runnerLog([setUp, failing(output), cleanUp]);
  return explain(log, { name: 'Run make check', startedAt: null, completedAt: null });
}

const outputOf = (name: string): string[] =>
  readFileSync(`${folder}fixtures/${name}`, 'utf8').trimEnd().split('\n');

describe('of what real tools print', () => {
  test.each(fixtures)('%s', (name) => {
    const lines = kept(...outputOf(name));
    expect(lines.length).toBeLessThanOrEqual(30);
    expect(`${lines.join('\n')}\n`).toBe(golden(`${folder}__golden__/${name}`, `${lines.join('\n')}\n`));
  });

  test.each([
    ['jest.txt', 'assertion'],
    ['mocha.txt', 'assertion'],
    ['vitest.txt', 'assertion'],
    ['node-tap.txt', 'assertion'],
    ['pytest.txt', 'assertion'],
    ['pytest-collect.txt', 'environment'],
    ['unittest.txt', 'assertion'],
    ['cargo-test.txt', 'assertion'],
    ['go-test.txt', 'failed test'],
    ['cargo-build.txt', 'compile error'],
    ['gcc.txt', 'compile error'],
    ['go-build.txt', 'compile error'],
    ['tsc-pretty.txt', 'compile error'],
    ['eslint.txt', 'lint'],
    ['traceback.txt', 'exception'],
    ['bash.txt', null],
  ])('%s tells: %s', (name, stated) => {
    const lines = kept(...outputOf(name));
    expect(failureKindIn(lines)).toBe(stated);
    expect(failureKindIn(essential(lines))).toBe(stated);
  });

  test.each([
    ['git-host.txt', 'Could not resolve host', false],
    ['npm-refused.txt', 'ECONNREFUSED', false],
    ['pip.txt', 'Connection refused', false],
  ])('%s names trouble of the network: %s', (name, words, transient) => {
    const lines = kept(...outputOf(name));
    expect(troubleIn(lines)).toEqual({ words, transient });
    expect(troubleIn(essential(lines))).toEqual({ words, transient });
  });
});

describe('of other forms', () => {
  test.each([
    [
      'RSpec',
      [
        'Failures:',
        '',
        '  1) Cart adds',
        '     Failure/Error: expect(1).to eq 2',
        '',
        '2 examples, 1 failure',
      ],
    ],
    [
      'PHPUnit',
      [
        'There was 1 failure:',
        '',
        '1) CartTest::testAdds',
        'Failed asserting that 1 is 2.',
        'Tests: 3, Assertions: 3, Failures: 1.',
      ],
    ],
    ['Gradle', ['CartTest > adds() FAILED', '    org.opentest4j.AssertionFailedError: expected: <2>']],
    ['dotnet', ['  Failed Adds [12 ms]', '  Error Message:', '   Assert.Equal() Failure']],
    ['C#', ['Cart.cs(3,7): error CS1002: ; expected [Cart.csproj]']],
    ['Maven', ['[ERROR] COMPILATION ERROR :', '[ERROR] /src/Cart.java:[3,7] cannot find symbol']],
    ['flake8', ['src/cart.py:3:80: E501 line too long (88 > 79 characters)']],
    ['black', ['would reformat src/cart.py', 'Oh no! 💥 💔 💥']],
    ['a crash', ['Segmentation fault (core dumped)']],
    ['Node', ["TypeError: Cannot read properties of null (reading 'x')", '    at total (/src/cart.js:3:7)']],
  ])('%s', (_name, said) => {
    const lines = kept('Begin', ...said, 'End');
    expect(lines).toEqual(
      expect.arrayContaining(said.filter((line) => !/^$|^Oh no|^Failures:|^There was/.test(line))),
    );
    expect(lines).not.toContain('Begin');
  });

  test('a numbered list is no failure', () => {
    expect(kept('1) open the box', 'src/a.c:3:5: error: expected ;')).toEqual([
      'src/a.c:3:5: error: expected ;',
    ]);
  });

  test('without any sign the last lines are kept', () => {
    const lines = Array.from({ length: 40 }, (_, index) => `line ${index}`);
    expect(kept(...lines)).toEqual(lines.slice(-12));
    expect(kept()).toEqual([]);
  });

  test('a problem matcher and the words of an action', () => {
    expect(
      kept('##[error]src/a.ts(3,7): error TS2322: Type', '##[warning]Deprecated', '##[debug]Error: x'),
    ).toEqual(['Error: src/a.ts(3,7): error TS2322: Type']);
  });

  test('a step that was stopped: where it hung, and that it was', () => {
    const log = runnerLog([
      failing(['Waiting for port 80', '##[error]The operation was canceled.'], { exit: null }),
    ]);
    expect(explain(log, null)).toEqual(['Waiting for port 80', 'Error: The operation was canceled.']);
  });
});

describe('the failed step', () => {
  const at = (seconds: string) => `2026-03-12T04:31:${seconds}Z`;
  const step = (name: string, from: string, to: string) => ({
    name,
    startedAt: at(from),
    completedAt: at(to),
  });
  const timed = (name: string, from: string, to: string, over: Partial<LoggedStep> = {}): LoggedStep => ({
    ...step(name, from, to),
    conclusion: 'failure',
    output: [`error: of ${name}`],
    ...over,
  });

  test.each([
    ['by its time', 'Test', '10', '20', 'error: of second'],
    ['by its name, when times are not known', 'Run first', '', '', 'error: of first'],
    ['else the last that failed', 'Test', '', '', 'error: of third'],
  ])('%s', (_name, name, from, to, line) => {
    const log = runnerLog([
      timed('first', '01', '05'),
      timed('second', '11', '15'),
      timed('third', '21', '25'),
      timed('fourth', '26', '29', { conclusion: 'success' }),
    ]);
    const asked = from === '' ? { name, startedAt: null, completedAt: null } : step(name, from, to);
    expect(explain(log, asked)).toEqual([line]);
  });

  test('inside a composite action', () => {
    const log = runnerLog([
      timed('./.github/actions/build', '10', '11', { conclusion: 'success' }),
      timed('npm run build', '11', '15', { conclusion: 'success' }),
      timed('npm run check', '15', '19'),
    ]);
    expect(explain(log, step('Build', '10', '19'))).toEqual(['error: of npm run check']);
  });

  test('an action that fails by itself', () => {
    const output = ['Looking', '##[error]Unable to find version v9'];
    const log = runnerLog([timed('actions/setup-node@v9', '10', '11', { exit: null, output }), cleanUp]);
    expect(explain(log, step('Set up Node', '10', '11'))).toEqual(['Error: Unable to find version v9']);
  });

  test('the script in the head explains nothing', () => {
    const log = runnerLog([failing(['done'], { script: 'echo "error: not printed"' })]);
    expect(explain(log, null)).toEqual(['done']);
  });

  test('a group that a script opens is part of its step', () => {
    expect(kept('##[group]Run the tests', 'error: inside', '##[endgroup]')).toEqual(['error: inside']);
  });

  test('a log without groups, without instants, or without its beginning', () => {
    expect(explain('a\nerror: b\n##[error]Process completed with exit code 2.\n', null)).toEqual([
      'error: b',
    ]);
    expect(explain('', null)).toEqual([]);
    expect(explain('rest of a line\nerror: b', step('Test', '10', '20'))).toEqual(['error: b']);
  });
});

describe('bounds', () => {
  test('at most 30 lines (a gap and what follows it are two) of at most 300 characters, the first failures and the last word', () => {
    const errors = Array.from({ length: 100 }, (_, index) => [
      `src/a.c:${index}:1: error: ${'x'.repeat(400)}`,
      'ok',
    ]);
    const lines = kept(...errors.flat(), 'test result: FAILED. 0 passed');
    expect(lines).toHaveLength(29);
    expect(Math.max(...lines.map((line) => line.length))).toBe(300);
    expect(lines[0]).toMatch(/^src\/a\.c:0:1: error: x+…$/);
    expect(lines.slice(1, 2)).toEqual(['…']);
    expect(lines.at(-1)).toBe('test result: FAILED. 0 passed');
  });

  test('colours, titles, links and progress are gone', () => {
    const text =
      '\u001B]0;title\u0007\u001B[31merror\u001B[0m: \u001B]8;;https://a.example\u001B\\here\u001B]8;;\u001B\\\u0000';
    expect(kept(text, '10 %\r50 %\rerror: stopped')).toEqual(['error: here', 'error: stopped']);
  });

  test('secrets are masked, what GitHub masked stays', () => {
    const key = ['-----BEGIN RSA PRIVATE KEY-----', 'A'.repeat(64), '-----END RSA PRIVATE KEY-----'];
    const lines = kept(
      'error: *** refused',
      `error: ghp_${'a'.repeat(36)}`,
      `error: ${key[0]}`,
      ...key.slice(1),
    );
    expect(lines).toEqual(['error: *** refused', 'error: ***', 'error: ***']);
  });

  test.each(hostileLogs(0.05))('to the end of %s', (_name, text) => {
    expect(explain(text, null).length).toBeLessThanOrEqual(30);
  });
});
