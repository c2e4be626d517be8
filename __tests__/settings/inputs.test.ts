import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { usualNames } from '../../src/formats/registry.ts';
import { defaultInputs, readInputs } from '../../src/settings/inputs.ts';

function inputs(values: Record<string, string> = {}) {
  const env = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  return readInputs({ INPUT_TOKEN: 't', ...env });
}

test('without values the documented defaults hold', () => {
  expect(inputs()).toMatchObject({
    config: '.github/docket.yml',
    milestone: null,
    unassigned: 'comment',
    reportsDir: 'docs/milestones',
    commitTo: 'auto',
    reportsBranch: 'docket',
    badge: false,
    reportsPullRequest: false,
    comment: 'always',
    status: false,
    check: false,
    attest: false,
    wait: true,
    failOn: 'never',
    tests: null,
    coverage: null,
    sarif: null,
    runId: null,
    sha: null,
    sweep: false,
    timeoutMinutes: 5,
    dryRun: false,
  });
});

test('action.yml documents the same defaults', () => {
  const action = parse(readFileSync('action.yml', 'utf8')) as { inputs: Record<string, { default: string }> };
  for (const [name, value] of Object.entries(defaultInputs)) expect(action.inputs[name]?.default).toBe(value);
  const given = Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [name, name === 'token' ? 't' : input.default]),
  );
  const [tests, coverage, sarif] = (['tests', 'coverage', 'sarif'] as const).map(usualNames);
  // Of the pattern its source is compared: each compilation has functions of its own.
  expect(JSON.parse(JSON.stringify(inputs(given)))).toEqual(
    JSON.parse(JSON.stringify({ ...inputs(), tests, coverage, sarif })),
  );
});

describe('values', () => {
  test.each([
    ['reports-dir', './docs/ci/', { reportsDir: 'docs/ci' }],
    ['commit-to', 'reports/ci', { commitTo: 'reports/ci' }],
    ['commit-to', 'head', { commitTo: 'head' }],
    ['commit-to', 'merge', { commitTo: 'merge' }],
    ['reports-pull-request', 'true', { reportsPullRequest: true }],
    ['wait', 'FALSE', { wait: false }],
    ['run-id', '22984770373', { runId: 22984770373 }],
    ['sha', 'a'.repeat(40), { sha: 'a'.repeat(40) }],
    ['milestone', ' M09 ', { milestone: 'M09' }],
    ['fail-on', 'debt', { failOn: 'debt' }],
    ['timeout-minutes', '360', { timeoutMinutes: 360 }],
    ['tests', ' **/junit.xml,\n!**/old/**\n', { tests: ['**/junit.xml', '!**/old/**'] }],
    ['coverage', 'none', { coverage: [] }],
  ])('%s: %s', (name, value, expected) => {
    expect(inputs({ [name]: value })).toMatchObject(expected);
  });
});

describe('a value that is not allowed is named with what is allowed', () => {
  test.each([
    ['token', '', 'Input "token" is empty: give a token, e.g. ${{ github.token }}.'],
    [
      'comment',
      'sometimes',
      'Input "comment" is "sometimes", but must be one of always, changes, problems, recreate, never.',
    ],
    ['sweep', 'hourly', 'Input "sweep" is "hourly", but must be one of true, false.'],
    ['attest', 'signed', 'Input "attest" is "signed", but must be one of true, false.'],
    ['wait', 'yes', 'Input "wait" is "yes", but must be one of true, false.'],
    ['unassigned', 'x', 'Input "unassigned" is "x", but must be one of comment, pull-request, branch, skip.'],
    ['fail-on', 'red', 'Input "fail-on" is "red", but must be one of never, blocked, rerun, debt, pending.'],
    [
      'run-id',
      '12a',
      'Input "run-id" is "12a", but must be the number of a workflow run, as in the address of its page.',
    ],
    ...['/tmp/junit.xml', '../junit.xml', './junit.xml', 'a/../b', 'a\\b', '!**/old/**', ','].map((value) => [
      'tests',
      value,
      `Input "tests" is "${value}", but must be none or globs for files inside artifacts, such as **/junit.xml, **/TEST-*.xml.`,
    ]),
    ['sha', '398e281d', 'Input "sha" is "398e281d", but must be a full commit SHA of 40 hexadecimal digits.'],
    [
      'reports-dir',
      '../x',
      'Input "reports-dir" is "../x", but must be a path inside the repository, such as docs/milestones.',
    ],
    [
      'reports-dir',
      '.git/x',
      'Input "reports-dir" is ".git/x", but must be a path inside the repository, such as docs/milestones.',
    ],
    ...['0', '361', '1.5', '-5', 'soon'].map((value) => [
      'timeout-minutes',
      value,
      `Input "timeout-minutes" is "${value}", but must be a whole number of minutes from 1 to 360.`,
    ]),
    [
      'reports-branch',
      'a..b',
      'Input "reports-branch" is "a..b", but must be the name of a branch, without refs/heads/.',
    ],
    [
      'commit-to',
      'refs/heads/x',
      'Input "commit-to" is "refs/heads/x", but must be auto, base, head, merge, none or the name of a branch.',
    ],
  ])('%s: %s', (name, value, message) => {
    expect(() => inputs({ [name]: value })).toThrow(message);
  });

  test.each(['(', 'M09'])('milestone-pattern: %s', (value) => {
    expect(() => inputs({ 'milestone-pattern': value })).toThrow(/milestone-pattern/);
  });
});
