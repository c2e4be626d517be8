import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { Config } from '../../src/evidence/config.ts';
import { parseConfig } from '../../src/settings/config-file.ts';
import { lint } from '../harness/actionlint.ts';
import { type Files, TestClone } from '../harness/clone.ts';
import { commandLine } from '../harness/command-line.ts';

const WORKFLOW = '.github/workflows/docket.yml';
const CONFIG = '.github/docket.yml';

const workflow = (name: string, on: string, job = 'test'): string =>
  `${name === '' ? '' : `name: ${name}\n`}on: ${on}\njobs:\n  ${job}:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n`;

/** The workflows of README.md: with reports, and the comment alone. */
const [withReports, commentOnly] = [...readFileSync('README.md', 'utf8').matchAll(/```yaml\n([\s\S]*?)```/g)]
  .map(([, block = '']) => block)
  .filter((block) => block.startsWith('name: Docket'));

describe('docket init', () => {
  let clone: TestClone;
  beforeEach(() => {
    clone = new TestClone();
  });
  afterEach(() => clone.remove());

  const init = (files: Files, ...words: string[]) => {
    clone.write(files);
    return commandLine(['init', ...words], { folder: clone.folder });
  };
  const written = (path: string): string => readFileSync(join(clone.folder, path), 'utf8');

  test.each([
    ['with reports', [], withReports],
    ['the comment alone', ['--comment-only'], commentOnly],
  ])('writes the workflow of README.md: %s', async (_what, words, example = '') => {
    const files = {
      '.github/workflows/a.yml': workflow('CI', 'push'),
      '.github/workflows/b.yml': workflow('Lint', 'pull_request'),
    };
    expect(await init(files, ...words)).toEqual({
      code: 0,
      out: `${WORKFLOW} is written: it listens to CI, Lint.\n${CONFIG} is written: all settings, commented out.\nNext: commit this to main. GitHub takes the workflow from the default branch alone.\n`,
      err: '',
    });
    expect(parse(written(WORKFLOW))).toEqual(parse(example));
    expect(await lint(written(WORKFLOW), WORKFLOW)).toEqual([]);
  });

  test.each([
    ['push', workflow('CI', 'push'), ['CI']],
    [
      'pull_request and others',
      workflow('CI', '{ schedule: [{ cron: "0 0 * * *" }], pull_request: {} }'),
      ['CI'],
    ],
    ['merge_group', workflow('Queue', 'merge_group'), ['Queue']],
    ['a name that needs quotes', workflow('"Build: all, now"', 'push'), ['Build: all, now']],
    ['no name', workflow('', 'push'), ['.github/workflows/x.yml']],
    ['a schedule', workflow('Nightly', '{ schedule: [{ cron: "0 0 * * *" }] }'), null],
    ['calls alone', workflow('Shared', 'workflow_call'), null],
    ['tags alone', workflow('Release', '{ push: { tags: ["v*"] } }'), null],
    ['tags and branches', workflow('All', '{ push: { tags: ["v*"], branches: [main] } }'), ['All']],
  ])('of a workflow on %s', async (_what, text, names) => {
    const { code } = await init({ '.github/workflows/x.yml': text });
    expect(code).toBe(names === null ? 1 : 0);
    if (names !== null) expect(parse(written(WORKFLOW)).on.workflow_run.workflows).toEqual(names);
  });

  test('writes a configuration that changes nothing, and that is valid and whole without its signs', async () => {
    await init({ '.github/workflows/ci.yml': workflow('Build', 'push', 'unit') });
    const text = written(CONFIG);
    expect(parseConfig(text, CONFIG)).toEqual({});
    const config = parseConfig(text.replace(/^#(?! \S)/gm, ''), CONFIG);
    expect(Object.keys(config)).toEqual(expect.arrayContaining(Object.keys(Config.shape)));
    expect(config).toMatchObject({
      required: { checks: ['unit'] },
      purposes: { 'Build / unit': expect.any(String) },
    });
  });

  test('prints and writes nothing with --dry-run', async () => {
    const { code, out, err } = await init(
      { '.github/workflows/ci.yml': workflow('CI', 'push') },
      '--dry-run',
    );
    expect([code, err]).toEqual([0, '']);
    expect(out.match(/^--- # .+$/gm)).toEqual([`--- # ${WORKFLOW}`, `--- # ${CONFIG}`]);
    expect([existsSync(join(clone.folder, WORKFLOW)), existsSync(join(clone.folder, CONFIG))]).toEqual([
      false,
      false,
    ]);
  });

  test('works from a folder of the clone', async () => {
    clone.write({ '.github/workflows/ci.yml': workflow('CI', 'push'), 'src/a.ts': '' });
    const { code } = await commandLine(['init'], { folder: join(clone.folder, 'src') });
    expect([code, existsSync(join(clone.folder, WORKFLOW))]).toEqual([0, true]);
  });

  test('leaves a configuration as it is', async () => {
    const { code, out } = await init({
      '.github/workflows/ci.yml': workflow('CI', 'push'),
      [CONFIG]: 'owner: me\n',
    });
    expect([code, out]).toEqual([
      0,
      expect.stringContaining(`${CONFIG} is there already, and stays as it is.\n`),
    ]);
    expect(written(CONFIG)).toBe('owner: me\n');
  });

  test.each<[string, Files, string]>([
    [
      'a file of that name',
      { [WORKFLOW]: 'mine', '.github/workflows/ci.yml': workflow('CI', 'push') },
      `${WORKFLOW} is there already, and nothing is overwritten: change it by hand, or remove it first.`,
    ],
    [
      'Docket under another name',
      {
        '.github/workflows/ci.yml': workflow('CI', 'push'),
        '.github/workflows/report.yml':
          'on: { workflow_run: { workflows: [CI] } }\njobs: { a: { runs-on: x, steps: [{ uses: docket-ci/docket@v1 }] } }\n',
      },
      '.github/workflows/report.yml is there already, and nothing is overwritten: change it by hand, or remove it first.',
    ],
    [
      'no workflow',
      { 'README.md': '' },
      'no workflow in .github/workflows runs on push or pull_request: Docket reports what such a workflow does, so add one first.',
    ],
  ])('writes nothing where there is %s', async (_what, files, sentence) => {
    const { code, out, err } = await init(files);
    expect([code, out, err.split('\n').at(-2)]).toEqual([1, '', `docket: ${sentence}`]);
    expect(existsSync(join(clone.folder, CONFIG))).toBe(false);
  });

  test('writes nothing through a link that leads out of the clone', async () => {
    clone.write({ 'other/ci.yml': workflow('CI', 'push') });
    clone.write({ '.github/x': '' });
    symlinkSync(join(clone.folder, 'other'), join(clone.folder, '.github/workflows'));
    expect(await commandLine(['init'], { folder: clone.folder })).toEqual({
      code: 1,
      out: '',
      err: 'docket: .github/workflows is a symbolic link: nothing is written through it.\n',
    });
    expect(existsSync(join(clone.folder, 'other/docket.yml'))).toBe(false);
  });
});

test('docket init outside of a clone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'docket-none-'));
  expect(await commandLine(['init'], { folder })).toEqual({
    code: 1,
    out: '',
    err: 'docket: . is not a git repository: run this in a clone of the repository.\n',
  });
  rmSync(folder, { recursive: true });
});
