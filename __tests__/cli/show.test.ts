import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { VerdictData } from '../../src/report/assessment-data.ts';
import { commandLine } from '../harness/command-line.ts';

const RED = 'examples/M04_run2.json';
const evidence = JSON.parse(readFileSync(RED, 'utf8'));

describe('docket show', () => {
  test('says what stands open in the comment', async () => {
    const { code, out, err } = await commandLine(['show', RED]);
    expect([code, err]).toEqual([0, '']);
    const comment = readFileSync('examples/M04_comment.md', 'utf8');
    expect(out.split('\n')[0]).toBe(/^### (.+)$/m.exec(comment)?.[1]);
    expect(out).toContain('Next: Fix `tests.test_rates › test_rounds_half_up`');
    expect(out).not.toContain('Checks:');
  });

  test('as data has what the Evidence states, and the lines of the log that explain it', async () => {
    const { code, out, err } = await commandLine(['show', RED, '--json']);
    const shown = VerdictData.parse(JSON.parse(out));
    expect([code, err]).toEqual([0, '']);
    expect(Object.keys(shown)).toEqual([
      ...['version', 'tool', 'repository', 'commit', 'pullRequest', 'verdict', 'failures'],
    ]);
    const { outcome, ciStatus, headline, next, reasons, failures } = evidence.verdict;
    expect(shown.verdict).toMatchObject({ outcome, ciStatus, headline, next });
    expect(shown.verdict.reasons.map(({ rule }: { rule: string }) => rule)).toEqual(
      reasons.flatMap(({ rule, status }: { rule: string; status: string }) =>
        status === 'new' ? [rule] : [],
      ),
    );
    expect(shown.failures[0]).toMatchObject({
      job: failures[0].job,
      tests: { total: 1, cases: failures[0].tests },
      lines: expect.arrayContaining([expect.stringContaining('AssertionError')]),
    });
  });

  test('reads what comes in', async () => {
    const input = async () => readFileSync(RED, 'utf8');
    expect((await commandLine(['show', '-', '--json'], { input })).out).toBe(
      (await commandLine(['show', RED, '--json'])).out,
    );
  });
});

test('docket render reads what comes in', async () => {
  const input = async () => readFileSync(RED, 'utf8');
  expect(await commandLine(['render', '-'], { input })).toEqual({
    code: 0,
    out: readFileSync('examples/M04_run2.md', 'utf8'),
    err: '',
  });
});

describe.each([['show'], ['render']])(
  'docket %s says in one sentence what is wrong with a file',
  (command) => {
    const folder = mkdtempSync(join(tmpdir(), 'docket-show-'));
    afterAll(() => rmSync(folder, { recursive: true }));

    test.each([
      [
        'none.json',
        null,
        /^none\.json cannot be read: give the path of an Evidence file, such as M09_run1\.json\.$/,
      ],
      ['text.json', 'no', /^text\.json cannot be used\. The Evidence is not JSON \(.+\); restore the file/],
      ['other.json', '{"version": 2}', /^other\.json cannot be used\. The Evidence is not valid at tool: /],
      [
        'newer.json',
        '{"version": 99}',
        /^newer\.json cannot be used\. The Evidence has version 99, but .+: use a newer Docket\.$/,
      ],
    ])('%s', async (name, text, sentence) => {
      if (text !== null) writeFileSync(join(folder, name), text);
      const { code, out, err } = await commandLine([command, name], { folder });
      expect([code, out]).toEqual([1, '']);
      expect(err.trimEnd().replace('docket: ', '')).toMatch(sentence);
    });

    test('an edited verdict', async () => {
      const edited = { ...evidence, verdict: { ...evidence.verdict, outcome: 'approved' } };
      writeFileSync(join(folder, 'edited.json'), JSON.stringify(edited));
      const { code, out, err } = await commandLine([command, 'edited.json'], { folder });
      expect([code, out]).toEqual([1, expect.stringContaining('Not ready to merge')]);
      expect(err).toBe(
        'docket: the verdict in edited.json is another one (it was approved, and is blocked by these rules): somebody changed the file.\n',
      );
    });
  },
);
