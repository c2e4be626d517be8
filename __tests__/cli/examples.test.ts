import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { commands } from '../../src/cli/commands/all.ts';
import { openFake } from '../fake/in-process.ts';
import { atOnce } from '../harness/at-once.ts';
import { TestClone } from '../harness/clone.ts';
import { commandLine } from '../harness/command-line.ts';
import { changeWorld } from '../worlds/change.ts';

/** The pages that tell people to type something. */
const PAGES = ['README.md', 'docs/cli.md', 'docs/agents.md', 'docs/evidence.md', 'docs/formats.md'];

/** The calls of `docket` in a page's blocks for a shell. */
function callsIn(page: string): string[] {
  const blocks = [...readFileSync(page, 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)].map(
    ([, block]) => block ?? '',
  );
  return blocks
    .flatMap((block) => block.split('\n'))
    .map((line) => line.replace(/\s+#.*$/, '').replace(/^npx docket-ci /, 'docket '))
    .map((line) => line.replace('OWNER/REPO#NUMBER', 'octo-org/octo-repo#31'))
    .filter((line) => line.startsWith('docket '));
}

/** Words as a shell takes them; what goes into a file, or comes from one, stands apart. */
function asTyped(call: string): { words: string[]; from: string | null } {
  const [typed = ''] = call.replace(/^docket /, '').split(/ [>|] /);
  const [given = '', from = null] = typed.split(' < ');
  const words = [...given.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');
  return { words, from };
}

const ci =
  'name: CI\non: [push, pull_request]\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: pytest\n';
const junit = '<testsuite name="s"><testcase name="a"/></testsuite>';

describe('every example of the documentation runs', () => {
  const around = mkdtempSync(join(tmpdir(), 'docket-examples-'));
  const template = join(around, 'template');
  const calls = [...new Set(PAGES.flatMap(callsIn))];

  beforeAll(() => {
    const clone = new TestClone();
    clone.commit('Begin', {
      '.github/workflows/ci.yml': ci,
      'docs/milestones/M09/M09_run1.json': readFileSync('examples/M09_run1.json', 'utf8'),
      'docs/milestones/M04/M04_run2.json': readFileSync('examples/M04_run2.json', 'utf8').replaceAll(
        'harbour/tidewater',
        'm-cahill/serena',
      ),
      'examples/config.yml': 'required:\n  checks: [test]\n',
      'coverage.xml': '<coverage line-rate="1" version="7"><packages/></coverage>',
      'artifact.zip': zipSync({ 'junit.xml': strToU8(junit) }),
    });
    clone.git('tag', 'v2.3.0');
    clone.commit('Go on', { 'a.py': 'x = 1\n' });
    cpSync(clone.folder, join(template, 'here'), { recursive: true });
    cpSync(clone.folder, join(template, 'shop'), { recursive: true });
    clone.remove();
  });
  afterAll(() => rmSync(around, { recursive: true }));

  test.each(calls)('%s', async (call) => {
    const { words, from } = asTyped(call);
    const place = mkdtempSync(join(around, 'place-'));
    cpSync(template, place, { recursive: true });
    const folder = join(place, 'here');
    // What a command checks has to be there; what it makes must not.
    if (words[0] === 'config')
      writeFileSync(join(folder, '.github/docket.yml'), 'required:\n  checks: [test]\n');
    const world = changeWorld();
    world.commitTo('main', {
      message: 'Keep a report\n',
      files: { 'docs/milestones/M04/M04_run2.json': readFileSync('examples/M04_run2.json', 'utf8') },
    });
    const fake = openFake(world);
    const said = await atOnce(() =>
      commandLine(words, {
        folder,
        environment: {
          GITHUB_API_URL: fake.url,
          GITHUB_SERVER_URL: 'https://github.com',
          GITHUB_TOKEN: 'ghp_fake',
        },
        input: async () => (from === null ? '' : readFileSync(resolve(folder, from), 'utf8')),
        client: { fetch: fake.fetch, throttle: false },
      }),
    );
    expect({ ...said, out: said.out.slice(0, 200) }).toMatchObject({ code: 0 });
    // An audit that finds nothing says only how much it looked at.
    expect(said.out + said.err).not.toBe('');
  });

  test('and each command has one', () => {
    const shown = callsIn('docs/cli.md');
    for (const { name } of commands)
      expect(shown.filter((call) => call.startsWith(`docket ${name}`))).not.toEqual([]);
  });
});
