import { describe, expect, test } from '@jest/globals';
import { parseConfig } from '../../src/settings/config-file.ts';

const parse = (text: string) => parseConfig(text, '.github/docket.yml');

test.each([
  ['nothing', '', {}],
  ['only a comment', '# later\n', {}],
  [
    'required checks',
    'required:\n  checks: [ruff, "test (*)"]\n',
    { required: { checks: ['ruff', 'test (*)'] } },
  ],
  [
    'an invariant',
    'invariants:\n  - name: API\n    unchanged: ["api/**"]\n    mandatory: true\n',
    { invariants: [{ name: 'API', unchanged: ['api/**'], mandatory: true }] },
  ],
  [
    'a coverage gate',
    'coverage:\n  minimum: 82.5\n  tolerance: 1\n',
    { coverage: { minimum: 82.5, tolerance: 1 } },
  ],
])('%s', (_name, text, expected) => {
  expect(parse(text)).toEqual(expected);
});

describe('what does not validate is named with file, line, key and what is allowed', () => {
  test.each([
    [
      'an unknown key',
      'owner: a\ninvariant: []\n',
      '.github/docket.yml, line 2: unknown key "invariant" in the top level; allowed: required, purposes, milestones, invariants, signals, surfaces, coverage, tolerances, owners, declarations, report, owner.',
    ],
    [
      'an unknown key below',
      'owner: a\nrequired:\n  check: []\n',
      '.github/docket.yml, line 3: unknown key "check" in "required"; allowed: checks, informational.',
    ],
    [
      'an unknown key in a list',
      'invariants:\n  - name: a\n    paths: []\n',
      '.github/docket.yml, line 3: unknown key "paths" in "invariants.0"; allowed: name, checks, tests, unchanged, mandatory.',
    ],
    ['a wrong type', 'owner:\n  - a\n', '.github/docket.yml, line 2: "owner" must be of type string.'],
    ['a missing name', 'invariants:\n  - checks: []\n', '"invariants.0.name" must be of type string.'],
    ['a text', 'hello\n', '.github/docket.yml, line 1: "the file" must be of type object.'],
    ['broken YAML', 'a: [\n', '.github/docket.yml is no valid YAML: '],
  ])('%s', (_name, text, message) => {
    expect(() => parse(text)).toThrow(message);
  });
});
