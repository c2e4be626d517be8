import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { commandLine } from '../harness/command-line.ts';

const examples = ['M04_run2', 'M09_run1'] as const;

describe('docket ledger', () => {
  const folder = mkdtempSync(join(tmpdir(), 'docket-ledger-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeAll(() => {
    for (const name of examples) {
      const [milestone = ''] = name.split('_');
      for (const ending of ['json', 'md'])
        cpSync(`examples/${name}.${ending}`, join(folder, 'reports', milestone, `${name}.${ending}`));
    }
    mkdirSync(join(folder, 'reports/node_modules'));
    cpSync('examples/M04_run2.json', join(folder, 'reports/node_modules/X_run1.json'));
    mkdirSync(join(folder, 'empty'));
  });

  const ledger = (...words: string[]) => commandLine(['ledger', ...words], { folder });

  test('links to the reports beside the Evidence', async () => {
    const { code, out, err } = await ledger('reports');
    expect([code, err]).toEqual([0, '']);
    expect(out.match(/\]\(([^)]+)\)/g)).toEqual(
      expect.arrayContaining(['](M04/M04_run2.md)', '](M09/M09_run1.md)']),
    );
  });

  test('of several folders links to GitHub, and takes the same report once', async () => {
    const { code, out } = await ledger('reports', 'reports/M04', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out).reports.map(({ link }: { link: string }) => link)).toEqual([
      'https://github.com/harbour/tidewater/blob/main/docs/milestones/M04/M04_run2.md',
      'https://github.com/m-cahill/serena/blob/main/docs/milestones/M09/M09_run1.md',
    ]);
  });

  test('says what the Evidence states', async () => {
    const { reports } = JSON.parse((await ledger('reports', '--json')).out);
    const states = examples.map(
      (name) => JSON.parse(readFileSync(`examples/${name}.json`, 'utf8')).verdict.outcome,
    );
    expect(reports.map(({ outcome }: { outcome: string }) => outcome)).toEqual(states);
  });

  test.each([
    [['empty'], 'no Evidence lies in empty: give folders of reports, such as docs/milestones.'],
    [['nowhere'], /^nowhere cannot be read \(ENOENT: .+\): give a folder of reports\.$/],
  ])('%j', async (words, sentence) => {
    const { code, out, err } = await ledger(...words);
    expect([code, out, err.split('\n').length]).toEqual([1, '', 2]);
    expect(err.trimEnd().replace('docket: ', '')).toEqual(
      typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
    );
  });

  test('a file that is no Evidence is told, and the others are printed', async () => {
    mkdirSync(join(folder, 'mixed'));
    cpSync('examples/M04_run2.json', join(folder, 'mixed/M04_run2.json'));
    writeFileSync(join(folder, 'mixed/M04_run3.json'), '{}');
    const { code, out, err } = await ledger('mixed');
    expect([code, out]).toEqual([1, expect.stringContaining('M04 · report 2')]);
    expect(err).toMatch(/^docket: mixed\/M04_run3\.json is left out\. The Evidence is not valid at .+\n$/);
  });

  describe('--write', () => {
    const page = join(folder, 'reports/M04/README.md');
    const written = async (before: string | null) => {
      if (before === null) rmSync(page, { force: true });
      else writeFileSync(page, before);
      const said = await ledger('reports/M04', '--write');
      const after = existsSync(page) ? readFileSync(page, 'utf8') : null;
      rmSync(page, { force: true });
      return { ...said, after };
    };

    test('writes the page of the folder, as it is printed', async () => {
      const { out } = await ledger('reports/M04');
      const { code, err, after, ...said } = await written(null);
      expect([code, said.out, err, after]).toEqual([
        0,
        '',
        'docket: reports/M04/README.md is written.\n',
        out,
      ]);
    });

    test('leaves what stands around the ledger', async () => {
      const { after } = await written(
        'Ours.\n\n<!-- docket:ledger:start -->\nold\n<!-- docket:ledger:end -->\nMore.\n',
      );
      expect(after).toMatch(/^Ours\.\n\n<!-- docket:ledger:start -->\n\n# Reports.+:end -->\nMore\.\n$/s);
    });

    test("leaves somebody's own page", async () => {
      const { code, err, after } = await written('# Ours\n');
      expect([code, after]).toEqual([1, '# Ours\n']);
      expect(err).toMatch(/^docket: reports\/M04\/README\.md has no ledger: put the lines <!-- .+\n$/);
    });

    test.each([
      [
        ['reports', '--write'],
        1,
        /^docket: the reports in reports are of 2 repositories \(.+\), and README\.md is of one: give the folder/,
      ],
      [
        ['reports/M04', 'reports/M09', '--write'],
        2,
        /--write takes one folder of reports, such as docs\/milestones, not/,
      ],
      [['octo-org/octo-repo', '--write'], 2, /--write takes one folder of reports/],
      [['reports/M04', '--write', '--json'], 2, /--write/],
    ] as const)('%j writes nothing', async (words, code, sentence) => {
      const said = await ledger(...words);
      expect([said.code, said.out]).toEqual([code, '']);
      expect(said.err).toMatch(sentence);
      expect(existsSync(page)).toBe(false);
    });
  });

  test('reads two hundred files', async () => {
    const many = join(folder, 'many');
    const text = readFileSync('examples/M04_run2.json', 'utf8');
    mkdirSync(many);
    for (let number = 1; number <= 200; number += 1) {
      const { head, document, ...rest } = JSON.parse(text);
      const sha = String(number).padStart(40, '0');
      const path = `docs/milestones/M04/M04_run${number}.md`;
      writeFileSync(
        join(many, `M04_run${number}.json`),
        JSON.stringify({ ...rest, head: { ...head, sha }, document: { ...document, number, path } }),
      );
    }
    const { code, out } = await ledger('many');
    expect([code, out.match(/\| \[M04 · report/g)?.length]).toEqual([0, 200]);
  });
});
