import { describe, expect, test } from '@jest/globals';
import { commands } from '../../src/cli/commands/all.ts';
import { version } from '../../src/version.ts';
import { commandLine } from '../harness/command-line.ts';

describe('docket', () => {
  test('prints its version', async () => {
    expect(await commandLine(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  test('lists its commands', async () => {
    const { code, out, err } = await commandLine(['--help']);
    expect([code, err]).toEqual([0, '']);
    for (const { name, summary } of commands) {
      expect(out).toContain(`  ${name} `);
      expect(out.replace(/\s+/g, ' ')).toContain(summary);
    }
  });

  test('without a word lists them too, as an error', async () => {
    const { code, out, err } = await commandLine([]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Commands');
  });
});

test.each([
  [['help'], ['--help']],
  [
    ['help', 'audit'],
    ['audit', '--help'],
  ],
  [
    ['help', 'config', 'check'],
    ['config', 'check', '--help'],
  ],
  [
    ['audit', '-h'],
    ['audit', '--help'],
  ],
])('%j is %j', async (one, other) => {
  expect(await commandLine(one)).toEqual(await commandLine(other));
});

describe('a word that is not known gets a suggestion', () => {
  test.each([
    [['audti'], 'there is no command "audti"; did you mean "audit"?'],
    [['Render'], 'there is no command "Render"; did you mean "render"?'],
    [['publish'], 'there is no command "publish".'],
    [['audit', '--jsn'], 'there is no option "--jsn"; did you mean "--json"?'],
    [['audit', '--max-cuont=3'], 'there is no option "--max-cuont"; did you mean "--max-count"?'],
    [['audit', '--frobnicate'], 'there is no option "--frobnicate".'],
    [['-v'], 'there is no option "-v"; did you mean "--version"?'],
    [['--versoin'], 'there is no option "--versoin"; did you mean "--version"?'],
    [['audit', '-x'], 'there is no option "-x".'],
  ])('%j', async (words, sentence) => {
    const { code, out, err } = await commandLine(words);
    expect([code, out, err.split('\n')[0]]).toEqual([2, '', `docket: ${sentence}`]);
  });
});

test.each([
  [['render'], 'EVIDENCE is missing: give an Evidence file, such as `M09_run1.json`; `-`: what comes in.'],
  [['audit', '--since'], '--since needs a value: --since X.'],
  [['audit', '--since', '--json'], '--since needs a value: --since X.'],
  [['audit', '--json=yes'], '--json takes no value.'],
])('what is missing is named: %j', async (words, sentence) => {
  const { code, out, err } = await commandLine(words);
  expect([code, out, err.split('\n')[0]]).toEqual([2, '', `docket: ${sentence}`]);
});

describe.each(commands.map((command) => [command.name, command] as const))(
  'docket %s --help',
  (name, command) => {
    test('tells its usage, its options, an example and its exit codes', async () => {
      const { code, out, err } = await commandLine([...name.split(' '), '--help']);
      expect([code, err]).toEqual([0, '']);
      expect(out).toContain(`Usage: docket ${name}`);
      for (const option of Object.keys(command.options)) expect(out).toContain(`--${option}`);
      for (const { call } of command.examples) expect(out).toContain(`docket ${call}\n`);
      for (const exit of Object.keys(command.exits))
        expect(out).toMatch(new RegExp(`^ {2}${exit} +\\S`, 'm'));
    });

    test('has no line that is wider than a terminal', async () => {
      const { out } = await commandLine([...name.split(' '), '--help']);
      expect(out.split('\n').filter((line) => line.length > 100 && !line.includes('https:'))).toEqual([]);
    });
  },
);
