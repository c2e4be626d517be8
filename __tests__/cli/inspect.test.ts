import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { commandLine } from '../harness/command-line.ts';

describe('docket inspect', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'docket-inspect-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const lcov = 'TN:\nSF:a.c\nDA:1,1\nDA:2,0\nend_of_record\n';
  const junit =
    '<testsuite name="s"><testcase name="a"/><testcase name="b"><failure message="no"/></testcase></testsuite>';
  const sarif = JSON.stringify({
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'T' } }, results: [{ level: 'note', message: { text: 'x' } }] }],
  });

  const coverage = {
    kind: 'coverage',
    format: 'lcov',
    totals: { lines: { covered: 1, total: 2 }, branches: null },
  };

  function write(name: string, content: string | Uint8Array): string {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  }

  async function inspect(...files: string[]) {
    const said = await commandLine(['inspect', ...files]);
    return { ...said, json: said.out === '' ? null : JSON.parse(said.out) };
  }

  test('a test report', async () => {
    const file = write('out.xml', junit);
    const { code, json } = await inspect(file);
    const totals = { total: 2, passed: 1, failed: 1, errored: 0, skipped: 0, flaky: 0 };
    expect([code, json]).toEqual([0, { file, kind: 'tests', format: 'junit', totals, problems: [] }]);
  });

  test('a coverage report', async () => {
    const file = write('anything.txt', lcov);
    expect((await inspect(file)).json).toEqual({ file, ...coverage, problems: [] });
  });

  test('a SARIF log in UTF-16', async () => {
    const file = write('log.json', Buffer.from(`\ufeff${sarif}`, 'utf16le'));
    const totals = { error: 0, warning: 0, note: 1 };
    expect((await inspect(file)).json).toEqual({
      file,
      kind: 'sarif',
      format: 'sarif',
      totals,
      problems: [],
    });
  });

  test('the content decides before the name', async () => {
    expect((await inspect(write('lcov.info', junit))).json).toMatchObject({ kind: 'tests' });
    expect((await inspect(write('junit.xml', lcov))).json).toMatchObject({ kind: 'coverage' });
  });

  test('a file of another kind', async () => {
    const file = write('readme.md', '# Hello\n');
    const problems = ['The file is in none of the formats that Docket reads.'];
    const { code, json } = await inspect(file);
    expect([code, json]).toEqual([0, { file, kind: 'unknown', format: null, totals: null, problems }]);
  });

  describe('a file that is empty or broken is a problem', () => {
    test.each([
      ['notes.txt', '', 'unknown', 'The file is empty.'],
      ['lcov.info', ' \n', 'coverage', 'The file is empty.'],
      [
        'x.sarif',
        '{"version": "2.1.0", "runs": [',
        'sarif',
        'The file is not valid JSON: it is cut off or damaged.',
      ],
      [
        'coverage-final.json',
        '{"/a.js": ',
        'coverage',
        'The file is not valid JSON: it is cut off or damaged.',
      ],
      ['some.json', '{"a": ', 'unknown', 'The file is not valid JSON: it is cut off or damaged.'],
      [
        'deep.xml',
        `<coverage clover="1"><project>${'<a>'.repeat(20_000)}`,
        'coverage',
        'The XML is nested too deeply.',
      ],
      ['deep.json', '['.repeat(200_000), 'unknown', expect.any(String)],
      [
        'picture.png',
        '\x89PNG\r\n\x1a\n\0\0',
        'unknown',
        'The file is in none of the formats that Docket reads.',
      ],
    ])('%s', async (name, content, kind, problem) => {
      const { code, json } = await inspect(write(name, content));
      expect([code, json.kind, json.problems[0]]).toEqual([0, kind, problem]);
    });
  });

  test('several files', async () => {
    const files = [write('one.info', lcov), write('two.xml', junit)];
    const { code, json } = await inspect(...files);
    expect(code).toBe(0);
    expect(json).toMatchObject([
      { file: files[0], kind: 'coverage' },
      { file: files[1], kind: 'tests' },
    ]);
  });

  describe('a file that cannot be read', () => {
    test('is one sentence', async () => {
      const file = join(folder, 'absent.xml');
      expect(await inspect(file)).toEqual({
        code: 1,
        out: '',
        err: `docket: ${file} cannot be read: there is no such file.\n`,
        json: null,
      });
      expect((await inspect(folder)).err).toBe(
        `docket: ${folder} cannot be read: it is a folder; name the files in it.\n`,
      );
    });

    test('does not keep the others from being printed', async () => {
      const { code, json } = await inspect(join(folder, 'absent.xml'), write('there.info', lcov));
      expect([code, json]).toEqual([1, [expect.objectContaining(coverage)]]);
    });
  });

  describe('an archive', () => {
    const zip = (name: string, files: Record<string, string | Uint8Array>) =>
      write(
        name,
        zipSync(
          Object.fromEntries(
            Object.entries(files).map(([path, text]) => [
              path,
              typeof text === 'string' ? strToU8(text) : text,
            ]),
          ),
        ),
      );

    test('gives each of its files, those of archives in it too', async () => {
      const inner = zipSync({ 'deep/r.xml': strToU8(junit) });
      const file = zip('artifact.zip', { 'cov/lcov.info': lcov, 'inner.zip': inner, 'folder/': '' });
      const { code, json } = await inspect(file);
      expect(code).toBe(0);
      expect(json).toMatchObject([
        { file: `${file}!/cov/lcov.info`, kind: 'coverage' },
        { file: `${file}!/inner.zip!/deep/r.xml`, kind: 'tests' },
      ]);
    });

    test('with one file gives one object', async () => {
      expect((await inspect(zip('one.zip', { 'lcov.info': lcov }))).json).toMatchObject(coverage);
    });

    test('without files is a problem', async () => {
      expect((await inspect(zip('none.zip', {}))).json).toMatchObject({
        kind: 'unknown',
        problems: ['The archive holds no file.'],
      });
    });

    test('that is cut off is a problem', async () => {
      const whole = readFileSync(zip('whole.zip', { 'lcov.info': lcov }));
      expect((await inspect(write('cut.zip', whole.subarray(0, 60)))).json).toMatchObject({
        kind: 'unknown',
        problems: ['The archive cannot be read: it is cut off or damaged.'],
      });
    });

    test('in archives in archives is not opened', async () => {
      let bytes = zipSync({ 'lcov.info': strToU8(lcov) });
      for (let depth = 0; depth < 3; depth++) bytes = zipSync({ 'a.zip': bytes });
      expect((await inspect(write('deep.zip', bytes))).json).toMatchObject({
        problems: ['The archive lies too deep within others.'],
      });
    });

    test('keeps a file that claims too much out, and the others in', async () => {
      const bomb = new Uint8Array(11_000_000);
      expect((await inspect(zip('bomb.zip', { 'bomb.xml': bomb, 'lcov.info': lcov }))).json).toMatchObject([
        { kind: 'unknown', problems: ['The file is compressed more than 250 times.'] },
        coverage,
      ]);
    });

    test('names a damaged file, and reads the others', async () => {
      const bytes = zipSync({ 'bad.info': strToU8(lcov.repeat(50)), 'lcov.info': strToU8(lcov) });
      // The first entry's data begin after its header of 30 bytes and its name.
      bytes.fill(0xff, 30 + 'bad.info'.length, 30 + 'bad.info'.length + 8);
      expect((await inspect(write('damaged.zip', bytes))).json).toMatchObject([
        { kind: 'unknown', problems: ['The file cannot be inflated: it is damaged.'] },
        coverage,
      ]);
    });
  });

  test('without a file the usage is told', async () => {
    const { code, err } = await inspect();
    expect([code, err]).toEqual([2, expect.stringContaining('docket inspect FILE…')]);
  });
});
