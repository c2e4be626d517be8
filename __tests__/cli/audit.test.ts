import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TestClone } from '../harness/clone.ts';
import { commandLine } from '../harness/command-line.ts';
import { cart, ci, rows, testing, WORKFLOW, whole } from './audited-commits.ts';

interface Line {
  commit: string;
  author: string;
  date: string;
  subject: string;
  findings: { rule: string; weight: string; text: string; place: string | null }[];
  notCompared?: string;
}

const audit = (...args: string[]) => commandLine(['audit', ...args]);

async function auditLines(...args: string[]): Promise<Line[]> {
  const { out } = await audit(...args, '--json');
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

describe('docket audit: commits and what is found in them', () => {
  let clone: TestClone;
  let forward: Line[];
  let backward: Line[];
  beforeAll(async () => {
    clone = new TestClone();
    clone.history(
      rows.flatMap(({ message, before, after }) => [
        { message: 'Begin anew', files: before },
        { message, files: { ...before, ...after } },
      ]),
    );
    forward = await auditLines(clone.folder);
    backward = await auditLines(clone.folder, '--reverse');
  }, 60_000);
  afterAll(() => clone.remove());

  const foundIn = (lines: Line[], message: string): string[] => {
    const [subject] = message.split('\n');
    const found = lines.filter((line) => line.subject === subject).flatMap(({ findings }) => findings);
    return found.map(({ weight, text, place }) =>
      place === WORKFLOW ? `${weight}: ${text}` : `${weight}: ${text} @ ${place}`,
    );
  };

  test.each(rows)('$message', ({ message, found, reverse }) => {
    expect({ found: foundIn(forward, message), reverse: foundIn(backward, message) }).toEqual({
      found,
      reverse,
    });
  });
});

describe('docket audit', () => {
  let clone: TestClone;
  let first: string;
  let weak: string;
  let topic: string;
  let main: string;
  beforeAll(() => {
    clone = new TestClone();
    first = clone.commit('Begin', { [WORKFLOW]: whole, 'tests/test_cart.py': cart });
    clone.git('switch', '--quiet', '--create', 'topic');
    weak = clone.commit('Tidy up | `x`', { [WORKFLOW]: ci([], [testing]) });
    topic = clone.commit('Wait for a fix', {
      'tests/test_cart.py': cart.replace('def test_remove', '@pytest.mark.skip\ndef test_remove'),
    });
    clone.git('switch', '--quiet', 'main');
    clone.commit('Words', { 'README.md': 'a\n' });
    clone.git('merge', '--quiet', '--no-ff', '-m', 'Merge topic', 'topic');
    main = clone.git('rev-parse', 'HEAD');
  });
  afterAll(() => clone.remove());

  const subjects = (lines: Line[]): string[] => lines.map(({ subject }) => subject);

  test('takes a merge for one change, or its commits one by one', async () => {
    expect(subjects(await auditLines(clone.folder))).toEqual(['Merge topic']);
    expect(subjects(await auditLines(clone.folder, '--first-parent'))).toEqual(['Merge topic']);
    expect(subjects(await auditLines(clone.folder, '--every-commit'))).toEqual([
      'Wait for a fix',
      'Tidy up | `x`',
    ]);
  });

  test('prints a commit and below it what was found', async () => {
    const { out, err } = await audit(clone.folder);
    expect(out).toBe(
      [
        `${main.slice(0, 10)} 2026-03-01 Ann: Merge topic`,
        '  blocked  Gate weakened: `lint` of `CI` is removed, and `ruff check .` runs nowhere else (.github/workflows/ci.yml)',
        '  debt     Tests newly skipped: `test_remove` (`@pytest.mark.skip`) in `tests/test_cart.py` (tests/test_cart.py)',
        '',
      ].join('\n'),
    );
    expect(err).toBe(
      'docket: 3 commits, 1 of them with something to compare: 1 blocked, 0 with a debt, 0 with a note.\n',
    );
  });

  test('prints one JSON object a line', async () => {
    expect(await auditLines(clone.folder, '--branch', weak)).toEqual([
      {
        commit: weak,
        author: 'Ann',
        date: '2026-03-01T12:00:00Z',
        subject: 'Tidy up | `x`',
        findings: [
          {
            rule: 'gate weakened',
            weight: 'blocked',
            text: 'Gate weakened: `lint` of `CI` is removed, and `ruff check .` runs nowhere else',
            place: WORKFLOW,
          },
        ],
      },
    ]);
  });

  test('prints a table in Markdown, in which words of others stay words', async () => {
    const { out } = await audit(clone.folder, '--branch', 'topic', '--markdown');
    expect(out).toBe(
      [
        '| Commit | Date | Author | Subject | Weight | Finding |',
        '| - | - | - | - | - | - |',
        `| \`${topic.slice(0, 10)}\` | 2026-03-01 | Ann | Wait for a fix | debt | Tests newly skipped: \`test_remove\` (\`@pytest.mark.skip\`) in \`tests/test_cart.py\` |`,
        `| \`${weak.slice(0, 10)}\` | 2026-03-01 | Ann | Tidy up \\| \\\`x\\\` | blocked | Gate weakened: \`lint\` of \`CI\` is removed, and \`ruff check .\` runs nowhere else |`,
        '',
      ].join('\n'),
    );
  });

  test('explains itself', async () => {
    expect(await audit('--help')).toMatchObject({
      code: 0,
      out: expect.stringContaining('docket audit [PATH]'),
    });
  });

  test('prints nothing where nothing was found', async () => {
    for (const form of [[], ['--json'], ['--markdown']])
      expect(await audit(clone.folder, '--branch', first, ...form)).toMatchObject({ code: 0, out: '' });
  });

  test.each([
    { since: 'a revision', args: ['--since', 'HEAD^'], found: ['Merge topic'] },
    { since: 'the newest commit', args: ['--since', 'HEAD'], found: [] },
    { since: 'a day', args: ['--since', '2026-03-01'], found: ['Merge topic'] },
    { since: 'a later day', args: ['--since', '2026-03-02'], found: [] },
    { since: 'a date with a time', args: ['--since', '2026-03-01T11:59:00Z'], found: ['Merge topic'] },
    { since: 'an age', args: ['--since', '2 days ago'], found: [] },
    { since: 'nothing, until a day', args: ['--until', '2026-03-01'], found: ['Merge topic'] },
    { since: 'nothing, until an earlier day', args: ['--until', '2026-02-28'], found: [] },
    { since: 'nothing, until a revision', args: ['--until', 'topic^'], found: ['Tidy up | `x`'] },
    { since: 'nothing, one commit', args: ['--max-count', '1'], found: ['Merge topic'] },
    {
      since: 'nothing, another branch',
      args: ['--branch=topic'],
      found: ['Wait for a fix', 'Tidy up | `x`'],
    },
  ])('since $since: $args', async ({ args, found }) => {
    expect(subjects(await auditLines(clone.folder, ...args))).toEqual(found);
  });

  test.each([
    { failOn: [], commit: 'topic^', code: 1 },
    { failOn: [], commit: 'topic', code: 1 },
    { failOn: ['--fail-on', 'never'], commit: 'topic', code: 0 },
    { failOn: ['--fail-on', 'blocked', '--max-count=1'], commit: 'topic', code: 0 },
    { failOn: ['--fail-on', 'debt', '--max-count=1'], commit: 'topic', code: 1 },
    { failOn: ['--fail-on', 'note', '--max-count=1'], commit: 'topic', code: 1 },
  ])('$failOn on $commit: exit code $code', async ({ failOn, commit, code }) => {
    expect(await audit(clone.folder, '--branch', commit, ...failOn)).toMatchObject({ code });
  });

  test('reads a bare clone, and a folder inside of one', async () => {
    const bare = new TestClone('--bare');
    bare.git('fetch', '--quiet', clone.folder, 'main:main');
    expect(subjects(await auditLines(bare.folder))).toEqual(['Merge topic']);
    expect(subjects(await auditLines(join(clone.folder, 'tests')))).toEqual(['Merge topic']);
    bare.remove();
  });

  test('shows how far it is to somebody who watches, and nothing of that is left', async () => {
    const long = new TestClone();
    for (let number = 1; number <= 14; number += 1) long.commit(`Commit ${number}`);
    const { err } = await commandLine(['audit', long.folder], { isTerminal: true });
    const summary = err.slice(err.indexOf('docket: 14 commits'));
    expect(summary).toMatch(/^docket: 14 commits, /);
    expect(err.slice(0, -summary.length).split('\r\u001b[K')).toEqual(['', '10 of 14 commits', '']);
    long.remove();
  });

  test('knows the repository by its remote, or as it is told', async () => {
    const other = new TestClone();
    const on = (name: string): string =>
      whole.replace('  lint:\n', `  lint:\n    if: github.repository == '${name}'\n`);
    other.commit('Begin', { [WORKFLOW]: whole });
    other.commit('Not in forks', { [WORKFLOW]: on('octo/shop') });
    const weights = async (...args: string[]) =>
      (await auditLines(other.folder, ...args)).flatMap(({ findings }) =>
        findings.map(({ weight }) => weight),
      );
    expect(await weights()).toEqual([]);
    other.git('remote', 'set-url', 'origin', 'git@github.com:octo/shop');
    expect(await weights()).toEqual([]);
    other.git('remote', 'set-url', 'origin', 'https://user:word@github.com/octo/fork.git');
    expect(await weights()).toEqual(['blocked']);
    expect(await weights('--repository', 'octo/shop')).toEqual([]);
    other.git('remote', 'remove', 'origin');
    expect((await audit(other.folder)).err).toContain('the clone has no remote on GitHub');
    other.remove();
  });

  test('counts the configuration of the branch, as the action does', async () => {
    const other = new TestClone();
    other.commit('Begin', { [WORKFLOW]: whole });
    other.commit('Tidy up', { [WORKFLOW]: ci([], [testing]) });
    other.commit('Configure', { '.github/docket.yml': 'required:\n  informational: [lint]\n' });
    const [line] = await auditLines(other.folder);
    expect(line?.findings.map(({ weight }) => weight)).toEqual(['debt']);
    other.commit('Break it', { '.github/docket.yml': 'requires: 1\n' });
    const { err, code } = await audit(other.folder);
    expect(err).toMatch(
      /^docket: \.github\/docket\.yml, line 1: unknown key "requires" .* It is not used\.\n/,
    );
    expect(code).toBe(1);
    other.remove();
  });
});

describe('docket audit: changes of odd kinds', () => {
  let clone: TestClone;
  beforeAll(() => {
    clone = new TestClone();
  });
  afterAll(() => clone.remove());

  test('files that become links, other repositories, and modes, beside others', async () => {
    const files = { [WORKFLOW]: whole, 'a_test.go': 'package a\n', 'b.sh': 'date\n', 'z.txt': 'z\n' };
    const first = clone.commit('Begin', files);
    clone.write({ 'a_test.go': null });
    symlinkSync('b.sh', join(clone.folder, 'a_test.go'));
    chmodSync(join(clone.folder, 'b.sh'), 0o755);
    clone.write({ [WORKFLOW]: ci([], [testing]), 'new.txt': '' }).git('add', '--all');
    clone.git('update-index', '--add', '--cacheinfo', `160000,${first},package.json`);
    clone.git('commit', '--quiet', '-m', 'Odd');
    clone.git('update-index', '--cacheinfo', `160000,${'1'.repeat(40)},package.json`);
    clone.git('commit', '--quiet', '-m', 'Odder');
    for (const args of [[], ['--reverse']]) {
      const lines = await auditLines(clone.folder, ...args);
      expect(lines.map(({ subject, notCompared }) => [subject, notCompared])).toEqual(
        args.length === 0 ? [['Odd', undefined]] : [],
      );
    }
  });

  test('a file with a difference that GitHub would not show, beside others', async () => {
    const lines = (count: number, by: string): string => `x = "${by}"\n`.repeat(count);
    const less = cart.slice(0, cart.indexOf('\n\ndef test_remove'));
    clone.commit('Begin', {
      'tests/test_a.py': lines(20_001, 'a') + cart,
      'tests/test_b.py': cart,
      'tests/test_c.py': cart,
    });
    clone.commit('Large', {
      'tests/test_a.py': `${lines(20_001, 'b')}${less}`,
      'tests/test_b.py': `${less}# ${'-'.repeat(500_000)}\n`,
      'tests/test_c.py': less,
    });
    const [line] = await auditLines(clone.folder, '--max-count=1');
    expect(line?.findings.map(({ place }) => place)).toEqual(['tests/test_c.py']);
  });
});

describe('docket audit: what cannot be read', () => {
  let clone: TestClone;
  let empty: TestClone;
  let none: string;
  beforeAll(() => {
    clone = new TestClone();
    clone.commit('Begin', { [WORKFLOW]: whole });
    clone.commit('Go on', { 'tests/test_cart.py': cart });
    empty = new TestClone();
    none = mkdtempSync(join(tmpdir(), 'docket-none-'));
  });
  afterAll(() => {
    clone.remove();
    empty.remove();
    rmSync(none, { recursive: true });
  });

  /** Who cannot be understood is told how it is called. */
  const said = (sentence: string, code: number): string =>
    `docket: ${sentence}${sentence.endsWith('?') ? '' : '.'}\n${code === 2 ? 'Usage: docket audit [PATH] [OPTION…]\n' : ''}`;

  test('one sentence tells it', async () => {
    const tries: [string[], number, string][] = [
      [['/no/such/folder'], 3, 'there is no folder /no/such/folder'],
      [[none], 3, `${none} is not a git repository`],
      [[empty.folder], 3, `${empty.folder} has no commit yet`],
      [[clone.folder, '--branch', 'nowhere'], 3, `${clone.folder} has no branch or commit "nowhere"`],
      [[clone.folder, '--branch=--all'], 3, `${clone.folder} has no branch or commit "--all"`],
      [
        [clone.folder, '--since', 'whenever'],
        3,
        '--since "whenever" is neither a commit of the clone nor a date such as 2026-01-31 or "2 weeks ago"',
      ],
      [
        [clone.folder, '--until=--output=x'],
        3,
        '--until "--output=x" is neither a commit of the clone nor a date such as 2026-01-31 or "2 weeks ago"',
      ],
      [[clone.folder, none], 2, `one PATH is expected, and "${none}" is another`],
      [[clone.folder, '--jsn'], 2, 'there is no option "--jsn"; did you mean "--json"?'],
      [[clone.folder, '--max-count', 'many'], 2, '--max-count "many" is no whole number from 1 on'],
      [[clone.folder, '--repository', 'shop'], 2, '--repository "shop" is not of the form owner/name'],
      [[clone.folder, '--fail-on', 'all'], 2, '--fail-on "all" must be one of blocked, debt, note, never'],
      [[clone.folder, '--json', '--markdown'], 2, '--json and --markdown exclude each other'],
      [
        [clone.folder, '--first-parent', '--every-commit'],
        2,
        '--first-parent and --every-commit exclude each other',
      ],
    ];
    for (const [args, code, sentence] of tries)
      expect(await audit(...args)).toEqual({ code, out: '', err: said(sentence, code) });
  });

  test('the edge of a shallow clone is told, and nothing is claimed of it', async () => {
    const shallow = new TestClone();
    shallow.git('fetch', '--quiet', '--depth=1', `file://${clone.folder}`, 'main');
    shallow.git('reset', '--quiet', '--hard', 'FETCH_HEAD');
    const { code, out } = await audit(shallow.folder);
    expect(out).toMatch(
      /^[0-9a-f]{10} 2026-03-01 Ann: Go on\n {2}not compared: the clone is shallow and does not have its parent\n$/,
    );
    expect(code).toBe(3);
    shallow.remove();
  });

  test('a commit whose tests are missing is told, and its neighbours are compared', async () => {
    const broken = new TestClone();
    broken.commit('Begin', { [WORKFLOW]: whole });
    broken.commit('Tidy up', { [WORKFLOW]: ci([], [testing]) });
    broken.commit('Bring it back', { [WORKFLOW]: whole });
    broken.commit('Lose tests', { 'tests/test_cart.py': cart });
    broken.commit('Tidy up again', { [WORKFLOW]: ci([], [testing]) });
    const blob = broken.git('rev-parse', 'HEAD:tests/test_cart.py');
    unlinkSync(join(broken.folder, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    const lines = await auditLines(broken.folder);
    expect(lines.map(({ subject, notCompared }) => [subject, notCompared])).toEqual([
      ['Tidy up again', undefined],
      ['Lose tests', `unable to read ${blob}`],
      ['Tidy up', undefined],
    ]);
    expect(await audit(broken.folder, '--fail-on', 'never')).toMatchObject({ code: 3 });
    broken.remove();
  });

  test('a commit is compared where files are missing that no guardrail looks at', async () => {
    const broken = new TestClone();
    broken.commit('Begin', { [WORKFLOW]: whole, 'dist/a.js': 'a();\n', 'dist/b [1].js': 'b();\n' });
    const bundles = { 'dist/a.js': 'aa();\n', 'dist/b [1].js': 'bb();\n', 'dist/c.js': 'c();\n' };
    broken.commit('Tidy up', { [WORKFLOW]: ci([], [testing]), ...bundles });
    for (const path of Object.keys(bundles)) {
      const blob = broken.git('rev-parse', `HEAD:${path}`);
      unlinkSync(join(broken.folder, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    }
    const lines = await auditLines(join(broken.folder, 'dist'));
    expect(lines.map(({ subject, findings }) => [subject, findings[0]?.weight])).toEqual([
      ['Tidy up', 'blocked'],
    ]);
    broken.remove();
  });
});

describe('docket audit: a clone that cannot be trusted', () => {
  test('no program that it names is run, and nothing in it changes', async () => {
    const clone = new TestClone();
    const mark = join(clone.folder, 'ran');
    clone.commit('Begin', {
      [WORKFLOW]: whole,
      'tests/test_cart.py': cart,
      '.gitattributes': '* diff=mine\n',
    });
    clone.commit('Tidy up', { [WORKFLOW]: ci([], [testing]), 'tests/test_cart.py': `${cart}\n` });
    const program = clone.program('.git/mine.sh', mark);
    const settings = {
      'diff.external': program,
      'diff.mine.command': program,
      'diff.mine.textconv': program,
      'core.fsmonitor': program,
      'core.pager': program,
      'core.hooksPath': join(clone.folder, '.git'),
      'core.sshCommand': program,
      'gpg.program': program,
      'log.showSignature': 'true',
      'color.ui': 'always',
    };
    for (const [name, value] of Object.entries(settings)) clone.git('config', name, value);
    const before = readdirSync(join(clone.folder, '.git')).sort();
    const lines = await auditLines(clone.folder);
    expect(lines.map(({ subject, findings }) => [subject, findings.length])).toEqual([['Tidy up', 1]]);
    expect(existsSync(mark)).toBe(false);
    expect(readdirSync(join(clone.folder, '.git')).sort()).toEqual(before);
    clone.remove();
  });

  test('a partial clone is not completed over the network', async () => {
    const whole = new TestClone();
    whole.git('config', 'uploadpack.allowFilter', 'true');
    whole.commit('Begin', { 'tests/test_cart.py': cart });
    whole.commit('Lose a case', { 'tests/test_cart.py': cart.slice(0, 60) });
    whole.commit('Go on', { 'tests/test_cart.py': cart });
    const partial = new TestClone('--bare');
    partial.git('remote', 'set-url', 'origin', `file://${whole.folder}`);
    partial.git('fetch', '--quiet', '--filter=blob:none', 'origin', 'main:main');
    const lines = await auditLines(partial.folder);
    expect(lines.map(({ subject, notCompared }) => [subject, typeof notCompared])).toEqual([
      ['Go on', 'string'],
      ['Lose a case', 'string'],
    ]);
    whole.remove();
    partial.remove();
  });

  test('words of others stay in their line', async () => {
    const clone = new TestClone();
    clone.commit('Begin', { [WORKFLOW]: whole });
    clone.git('config', 'i18n.commitEncoding', 'UTF-8');
    clone.commit('Tidy \u001b[31mup\u001b[0m\nand go\u202e on\n\nbody', { [WORKFLOW]: ci([], [testing]) });
    const { out } = await audit(clone.folder);
    expect(out.split('\n')[0]).toMatch(/^[0-9a-f]{10} 2026-03-01 Ann: Tidy up and go on$/);
    clone.commit(`Use ghp_${'a1B2c3D4e5'.repeat(4).slice(0, 36)}`, { [WORKFLOW]: whole });
    clone.commit(`Use ghp_${'a1B2c3D4e5'.repeat(4).slice(0, 36)}`, { [WORKFLOW]: ci([], [testing]) });
    expect((await audit(clone.folder)).out).not.toContain('a1B2');
    clone.remove();
  });
});
