import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

  test('reads two hundred files in less than five seconds', async () => {
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
    const begin = performance.now();
    const { code, out } = await ledger('many');
    expect([code, out.match(/\| \[M04 · report/g)?.length]).toEqual([0, 200]);
    expect(performance.now() - begin).toBeLessThan(5_000);
  });
});
