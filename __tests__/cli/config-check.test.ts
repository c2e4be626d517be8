import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TestClone } from '../harness/clone.ts';
import { commandLine } from '../harness/command-line.ts';

const ci = `name: CI
on: [push, pull_request]
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - run: make check
  test:
    runs-on: ubuntu-latest
    strategy:
      matrix:
        python: ['3.12', '3.13']
    steps:
      - name: Run pytest
        run: pytest
`;

describe('docket config check', () => {
  let clone: TestClone;
  beforeAll(() => {
    clone = new TestClone();
    clone.commit('Begin', {
      '.github/workflows/ci.yml': ci,
      'src/api/users.py': '',
      'src/api/orders.py': '',
      'src/cli.py': '',
      'tests/test_api.py': '',
      'docs/milestones/M10/M10_plan.md': '# M10\n',
    });
  });
  afterAll(() => clone.remove());

  const check = (yaml: string, words: string[] = []) => {
    clone.write({ '.github/docket.yml': yaml });
    return commandLine(['config', 'check', ...words], { folder: clone.folder });
  };

  test.each([
    ['a job', 'required:\n  checks: [lint]\n', 'required.checks', 'lint: CI / lint'],
    ['a workflow', 'required:\n  checks: [CI]\n', 'required.checks', 'CI: CI'],
    ['legs', 'required:\n  checks: ["test (*)"]\n', 'required.checks', 'test (*): CI / test'],
    [
      'a step',
      'purposes:\n  CI / test / Run pytest: The unit tests\n',
      'purposes',
      'CI / test / Run pytest: CI / test / Run pytest',
    ],
    ['a tool', 'signals:\n  lint: [make check]\n', 'signals.lint', 'make check: CI / lint / Run make check'],
    [
      'globs',
      'surfaces:\n  REST API: ["src/api/**"]\n',
      'surfaces',
      'REST API: src/api/orders.py, src/api/users.py',
    ],
    [
      'more files than are named',
      'owners:\n  "*": ["@octo"]\n',
      'owners',
      '*: 6 files: .github/workflows/ci.yml, docs/milestones/M10/M10_plan.md, src/api/orders.py, …',
    ],
    [
      'a test file by its end',
      'invariants:\n  - name: API\n    tests: [test_api.py]\n',
      'invariants (API)',
      'test_api.py: tests/test_api.py',
    ],
    [
      'a suite',
      'invariants:\n  - name: API\n    tests: [Users can log in]\n',
      'invariants (API)',
      'Users can log in: a suite or a test, which a test report tells',
    ],
    ['a milestone', 'milestones:\n  M10:\n    title: Parser\n', 'milestones', 'M10: docs/milestones/M10'],
  ])('%s', async (_what, yaml, key, line) => {
    const { code, out, err } = await check(yaml);
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(`.github/docket.yml is valid.\n\n${key}\n  ${line}\n`);
  });

  test.each([
    ['required:\n  informational: [tset]\n', 'tset'],
    ['surfaces:\n  API: ["scr/**"]\n', 'API'],
    ['invariants:\n  - name: API\n    tests: [test_gone.py]\n', 'test_gone.py'],
    ['milestones:\n  M99: {}\n', 'M99'],
  ])('what means nothing is told: %j', async (yaml, name) => {
    const { code, out, err } = await check(yaml);
    expect([code, out]).toEqual([0, expect.stringContaining(`  ${name}: nothing here\n`)]);
    expect(err).toBe(
      'docket: 1 entry means nothing here: a typing mistake, something that is gone, or a check of another system.\n',
    );
  });

  test.each([
    [
      'requird: {}\n',
      '.github/docket.yml, line 1: unknown key "requird" in the top level; allowed: required, ',
    ],
    ['owner: [a]\n', '.github/docket.yml, line 1: "owner" must be of type string.'],
    ['a: [\n', '.github/docket.yml is no valid YAML: '],
  ])('what is not valid is one sentence: %j', async (yaml, sentence) => {
    const { code, out, err } = await check(yaml);
    expect([code, out, err.split('\n').length]).toEqual([1, '', 2]);
    expect(err.startsWith(`docket: ${sentence}`)).toBe(true);
  });

  test('a workflow file that cannot be read is told', async () => {
    clone.write({ '.github/workflows/broken.yml': 'on: [' });
    const { err } = await check('required:\n  checks: [lint]\n');
    expect(err).toMatch(/^docket: \.github\/workflows\/broken\.yml cannot be read: .+\n$/);
    clone.write({ '.github/workflows/broken.yml': null });
  });

  test('what a clone calls itself moves no cursor', async () => {
    clone.write({ '.github/workflows/odd.yml': ci.replace('name: CI', 'name: "A\\e[2JB"') });
    const { out } = await check('required:\n  checks: [lint]\n');
    expect(out).toContain('lint: CI / lint, A[2JB / lint');
    expect(out).not.toContain('\u001b');
    clone.write({ '.github/workflows/odd.yml': null });
  });

  test('finds the clone from a folder inside of it', async () => {
    clone.write({ '.github/docket.yml': 'required:\n  checks: [lint]\n' });
    const folder = join(clone.folder, 'src');
    expect(await commandLine(['config', 'check'], { folder })).toMatchObject({
      code: 0,
      out: '../.github/docket.yml is valid.\n\nrequired.checks\n  lint: CI / lint\n',
    });
  });
});

describe('docket config check outside of a clone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'docket-config-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('validates alone', async () => {
    writeFileSync(join(folder, 'a.yml'), 'owner: octocat\n');
    expect(await commandLine(['config', 'check', 'a.yml'], { folder })).toEqual({
      code: 0,
      out: 'a.yml is valid.\n',
      err: 'docket: it lies in no clone, so what its entries mean is not known.\n',
    });
  });

  test.each([
    [[], 'there is no .github/docket.yml, and Docket needs none: docket init writes one with comments.'],
    [['b.yml'], 'b.yml cannot be read: give the path of a configuration, such as .github/docket.yml.'],
  ])('%j', async (words, sentence) => {
    expect(await commandLine(['config', 'check', ...words], { folder })).toEqual({
      code: 1,
      out: '',
      err: `docket: ${sentence}\n`,
    });
  });
});
