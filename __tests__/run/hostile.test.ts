import { beforeAll, describe, expect, test } from '@jest/globals';
import { buildWorld } from '../fake/build.ts';
import type { World } from '../fake/state.ts';
import type { CommitSpec, WorldSpec } from '../fake/world.ts';
import { type Ran, runFor, worldAfter } from '../harness/run-docket.ts';
import { ownComments, textOn } from '../harness/world.ts';
import { cellsPerRow, elements, LINKED_BY_GITHUB, openText, toHtml } from '../report/html.ts';
import { changeWorld, reportAt, runId } from '../worlds/change.ts';
import { hostileWorld, secrets } from '../worlds/hostile.ts';
import { fork } from '../worlds/ordinary/pulls.ts';

describe('a hostile pull request', () => {
  let world: World;
  let ran: Ran;
  const texts = new Map<string, string>();

  beforeAll(async () => {
    world = buildWorld(hostileWorld());
    ran = await runFor(world, 9101, { status: 'true', 'fail-on': 'blocked' });
    const commit = world.git.commit(world.git.ref('refs/heads/docket') ?? '');
    texts.set('report', textOn(world, 'docket', 'docs/milestones/M09/M09_run1.md') ?? '');
    texts.set('evidence', textOn(world, 'docket', 'docs/milestones/M09/M09_run1.json') ?? '');
    texts.set('comment', ownComments(world, 31)[0]?.body ?? '');
    texts.set('summary', ran.summary);
    texts.set('log', ran.log);
    texts.set('outputs', JSON.stringify(ran.outputs));
    texts.set('assessment', ran.kept['docket-assessment.json'] ?? '');
    texts.set('commit message', commit.message);
    texts.set('status', world.contents.statuses.at(-1)?.description ?? '');
  });

  test('the report of the stranger goes to the reports branch, and says that the job failed', () => {
    expect(ran.failed).toContain('Verdict blocked');
    expect(ran.outputs).toMatchObject({ verdict: 'blocked', milestone: 'M09', 'run-number': '1' });
    expect(textOn(world, 'main', 'docs/milestones/M09/M09_run1.md')).toBeNull();
  });

  const everywhere = [
    'report',
    'evidence',
    'comment',
    'summary',
    'log',
    'outputs',
    'assessment',
    'commit message',
    'status',
  ];

  test.each(everywhere)('no secret stands in the %s', (name) => {
    const text = texts.get(name) ?? '';
    expect(text).not.toBe('');
    for (const secret of secrets) expect(text).not.toContain(secret);
  });

  const allowed =
    'a b blockquote br code details em h1 h2 h3 h4 hr li p pre span strong sub summary table tbody td th thead tr ul';
  describe.each(['report', 'comment', 'summary'])('the %s', (name) => {
    test('has only elements of ours, and whole tables', () => {
      const html = toHtml(texts.get(name) ?? '');
      expect(elements(html).filter((element) => !allowed.split(' ').includes(element))).toEqual([]);
      const open = html.match(/<table>/g)?.length;
      expect(html.match(/<\/table>/g)?.length).toBe(open);
      expect(cellsPerRow(html).every((cells) => cells >= 2)).toBe(true);
    });

    test('mentions nobody, refers to nothing, and links to nothing but GitHub, the Evidence and what is explained of Docket', () => {
      const html = toHtml(texts.get(name) ?? '');
      for (const pattern of Object.values(LINKED_BY_GITHUB)) expect(openText(html)).not.toMatch(pattern);
      const links = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map((match) => match[1] ?? '');
      const known =
        /^(https:\/\/github\.com\/(octo-org\/octo-repo|docket-ci\/docket)(\/|$)|M09_run1\.json$|#[\w-]+$)/;
      // The address that the other app gave for its own commit status, without the password.
      expect([...new Set(links.filter((link) => !known.test(link)))]).toEqual(['https://***@evil.example/x']);
    });

    test('shows no character that turns or hides text, and no marker but its own', () => {
      const text = texts.get(name) ?? '';
      expect(text.replaceAll('\n', '')).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|\p{Cc}/u);
      const own = { report: 2, comment: 1, summary: 2 }[name];
      expect(text.match(/<!--/g)).toHaveLength(own ?? 0);
    });
  });

  test('the log gives the runner no command but notices, warnings, the error and groups with titles of ours', () => {
    const lines = ran.log.split(/\r?\n/).map((line) => line.trimStart());
    const known = /^::(?:(?:notice|warning|error)::|endgroup::$|group::(?:Read|All) \d)/;
    const foreign = lines.filter((line) => /^\s*::/.test(line) && !known.test(line));
    expect(foreign).toEqual([]);
    expect(lines.filter((line) => !line.startsWith('::')).join('\n')).not.toContain('##[');
  });

  test('the outputs and the commit status are one line each, without control characters', () => {
    for (const text of [...Object.values(ran.outputs), texts.get('status') ?? '']) {
      expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|\p{Cc}/u);
    }
  });

  describe("a stranger's commit with our trailer", () => {
    const forged = (text: string) => `Tidy up\n\nDocket-Report-For: ${text}\n`;

    /** A fork with a tested head, and what was pushed on top of it. */
    function forkWith(head: CommitSpec, next?: CommitSpec): WorldSpec {
      const { commits, runs, ...rest } = fork().world;
      const tip = next === undefined ? 'head' : 'next';
      return {
        ...rest,
        commits: { ...commits, head, ...(next && { next }) },
        forks: [{ name: 'stranger/octo-repo', branches: { main: tip } }],
        runs: runs ?? [],
      };
    }

    test('is reported, also when it changes report files only', async () => {
      const files = { 'docs/milestones/M02/M02_run1.md': 'All is well.\n' };
      const spec = forkWith({ parents: ['main'], message: forged('0'.repeat(40)), files });
      expect((await worldAfter(spec, 7201)).outputs).toMatchObject({ verdict: 'approved' });
    });

    test('does not keep an older head the newest', async () => {
      const head = { parents: ['main'], message: 'Honest\n', files: { 'src/options.js': 'export {};\n' } };
      const tested = buildWorld(forkWith(head)).sha('head');
      const next = { message: forged(tested), files: { 'src/options.js': 'steal();\n' } };
      const after = await worldAfter(forkWith(head, next), 7201);
      expect(after.outputs).toMatchObject({ verdict: 'approved', 'comment-url': '' });
      expect(ownComments(after.world, 14)).toEqual([]);
    });
  });

  test("the stranger's comment with our marker is left alone", () => {
    const [theirs] = world.contents.comments;
    expect(theirs).toMatchObject({ author: 'stranger', body: expect.stringContaining('Ready to merge') });
    expect(ownComments(world, 31)).toHaveLength(1);
  });

  test.each<[what: string, text: string, why: string]>([
    [
      'too large',
      `${'# by hand\n'.repeat(60_000)}* @octo/all\n`,
      'it is binary or larger than GitHub hands out',
    ],
    ['binary', '* @octo/all\u0000', 'it is binary or larger than GitHub hands out'],
    ['too long', '/docs/ @octo/docs\n'.repeat(20_001), 'it has more lines, or more patterns to try on'],
  ])('owners in a file that is %s are unknown, which is told and no debt', async (_what, text, why) => {
    const world = changeWorld({}, { main: { CODEOWNERS: text } });
    const { outputs } = await runFor(world, runId);
    expect(outputs).toMatchObject({ verdict: 'approved', gaps: '1' });
    const report = textOn(world, 'main', reportAt(1)) ?? '';
    expect(report).toContain('**Owners:** UNKNOWN — by `CODEOWNERS`, which was not read');
    expect(report).toContain(`\`CODEOWNERS\` was not read: ${why}`);
  });

  test('owners are shown as code, importers with the tests among them', async () => {
    const main = {
      '.github/CODEOWNERS': '* @octo/all\n/src/ @lead @octo/core # both\n',
      CODEOWNERS: '* @nobody\n',
    };
    const owned = changeWorld({}, { main });
    await runFor(owned, runId);
    const report = textOn(owned, 'main', reportAt(1)) ?? '';
    expect(report).toContain(
      '**Owners:** `@lead`, `@octo/core` (`src/options.js`); `@octo/all` (`test/options.test.js`) — by `.github/CODEOWNERS`',
    );
    expect(report).toContain('- `src/options.js` ← tests only: `test/options.test.js`');
    expect(report).toContain(
      '- **Changed code that tests import:** `src/options.js` (`test/options.test.js`)',
    );
    expect(openText(toHtml(report))).not.toMatch(LINKED_BY_GITHUB.mention);
  });
});
