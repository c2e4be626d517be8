import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { SarifReport } from '../../src/formats/format.ts';
import { sarifTotals } from '../../src/formats/sarif.ts';
import { readSarif } from './read.ts';

interface Run {
  tool?: object;
  results?: unknown;
  artifacts?: object[];
  invocations?: object[];
}

/** A log with one run of a tool with the rules `style` (note), `danger` (error) and, in an extension, `extra` (error). */
function log(run: Run): SarifReport {
  const rule = (id: string, level: string) => ({ id, defaultConfiguration: { level } });
  const tool = {
    driver: { name: 'Linter', rules: [rule('style', 'note'), rule('danger', 'error'), { id: 'plain' }] },
    extensions: [{ name: 'pack', guid: 'g-1', rules: [rule('other', 'note'), rule('extra', 'error')] }],
  };
  return report(JSON.stringify({ version: '2.1.0', runs: [{ tool, ...run }] }));
}

function report(text: string): SarifReport {
  const read = readSarif(text);
  if (read === null) throw new Error('This is no SARIF log.');
  return read;
}

const message = { text: 'Something is wrong.' };
const levels = (...results: object[]) =>
  log({ results: results.map((result) => ({ message, ...result })) }).findings.map(({ level }) => level);

test('ESLint: two findings, one suppressed in the source', () => {
  const file = join(import.meta.dirname, 'sarif/fixtures/eslint.sarif');
  const eslint = report(readFileSync(file, 'utf8'));
  expect(eslint).toEqual({
    format: 'sarif',
    tools: ['ESLint'],
    findings: [
      {
        rule: 'no-unused-vars',
        level: 'warning',
        message: "'unused' is assigned a value but never used.",
        path: '/home/runner/work/shapes/shapes/lint.js',
        line: 2,
        fingerprint: null,
      },
      {
        rule: 'eqeqeq',
        level: 'error',
        message: "Expected '===' and instead saw '=='.",
        path: '/home/runner/work/shapes/shapes/lint.js',
        line: 5,
        fingerprint: null,
      },
    ],
    problems: [],
  });
  expect(sarifTotals(eslint)).toEqual({ error: 1, warning: 1, note: 0 });
});

describe('the level', () => {
  test.each<[string, object, string]>([
    ['is the result’s', { ruleId: 'style', level: 'error' }, 'error'],
    ['is the rule’s by id', { ruleId: 'style' }, 'note'],
    ['is the rule’s by index', { ruleIndex: 1 }, 'error'],
    ['is the rule’s by reference', { rule: { index: 1 } }, 'error'],
    ['is the rule’s by the id above', { ruleId: 'danger/sub' }, 'error'],
    ['is the extension’s by index', { rule: { index: 1, toolComponent: { index: 0 } } }, 'error'],
    ['is the extension’s by name', { rule: { index: 1, toolComponent: { name: 'pack' } } }, 'error'],
    ['is the extension’s by GUID', { ruleIndex: 1, rule: { toolComponent: { guid: 'g-1' } } }, 'error'],
    ['is the extension’s by id', { ruleId: 'extra' }, 'error'],
    ['is not that of an index with another id', { ruleId: 'style', ruleIndex: 1 }, 'note'],
    ['is a warning for a rule that has none', { ruleId: 'plain' }, 'warning'],
    ['is a warning for an unknown rule', { ruleId: 'gone', ruleIndex: 99 }, 'warning'],
    ['is a warning without a rule', {}, 'warning'],
  ])('%s', (_name, result, expected) => {
    expect(levels(result)).toEqual([expected]);
  });
});

describe('no finding', () => {
  test.each<[string, object]>([
    ['is a result suppressed in the source', { suppressions: [{ kind: 'inSource' }] }],
    ['is an accepted suppression', { suppressions: [{ kind: 'external', status: 'accepted' }] }],
    ['is what passed', { kind: 'pass' }],
    ['is what is not applicable', { kind: 'notApplicable' }],
    ['is what is open to review', { kind: 'review' }],
    ['is a result of no level', { level: 'none' }],
    ['is what the baseline no longer has', { baselineState: 'absent' }],
  ])('%s', (_name, result) => {
    expect(levels(result)).toEqual([]);
  });

  test.each<[string, object]>([
    ['without suppressions', { suppressions: [] }],
    ['whose suppression was rejected', { suppressions: [{ status: 'rejected' }] }],
    ['whose suppression is under review', { suppressions: [{}, { status: 'underReview' }] }],
    ['of kind fail', { kind: 'fail' }],
    ['new against the baseline', { baselineState: 'new' }],
  ])('but one is a result %s', (_name, result) => {
    expect(levels(result)).toEqual(['warning']);
  });
});

describe('a finding', () => {
  const find = (result: object, run: Run = {}) =>
    log({ ...run, results: [{ message, ...result }] }).findings[0];
  const at = (artifactLocation: object, region: object = {}) => ({
    locations: [{ physicalLocation: { artifactLocation, region } }],
  });

  test.each<[string, object, string | null]>([
    ['relative', { uri: 'src/a%20b.ts' }, 'src/a b.ts'],
    ['of a file', { uri: 'file:///home/runner/a.ts' }, '/home/runner/a.ts'],
    ['of a file on Windows', { uri: 'file:///C:/a/b.cs' }, 'C:/a/b.cs'],
    ['that is none', { uri: '100%' }, '100%'],
    ['left out', {}, null],
    ['in the list of artifacts', { index: 0 }, 'listed.ts'],
  ])('has the path of an address %s', (_name, location, path) => {
    expect(find(at(location), { artifacts: [{ location: { uri: 'listed.ts' } }] })?.path).toBe(path);
  });

  test('has a line only when it is a number', () => {
    expect(find(at({}, { startLine: 7 }))?.line).toBe(7);
    expect(find(at({}, { startLine: '7' }))?.line).toBeNull();
    expect(find({ locations: [] })?.line).toBeNull();
  });

  test('has its message from the rule, filled in and cut', () => {
    const tool = { driver: { rules: [{ id: 'r', messageStrings: { m: { text: '{0} is {1}, not {2}' } } }] } };
    const said = { ruleId: 'r', message: { id: 'm', arguments: ['red', 'blue'] } };
    expect(find(said, { tool })?.message).toBe('red is blue, not {2}');
    expect(find({ message: { text: 'x'.repeat(5000) } })?.message).toHaveLength(2000);
    expect(find({ message: null })?.message).toBe('');
  });

  test('has GitHub’s fingerprint, else the first by name', () => {
    const both = { partialFingerprints: { a: '1', primaryLocationLineHash: '2' } };
    expect(find(both)?.fingerprint).toBe('2');
    expect(find({ fingerprints: { 'b/v1': '3', 'a/v1': '4' } })?.fingerprint).toBe('4');
    expect(find({})?.fingerprint).toBeNull();
  });
});

describe('a log', () => {
  test('names each tool once', () => {
    const run = (name: unknown) => ({ tool: { driver: { name } } });
    const runs = [run('A'), run('B'), run('A'), run(''), run(null), {}];
    expect(report(JSON.stringify({ version: '2.1.0', runs })).tools).toEqual(['A', 'B']);
  });

  test('has problems: results that are no list, a tool that failed, another version', () => {
    expect(log({ results: ['…', null, 7] }).findings).toEqual([]);
    expect(log({ results: 42 }).problems).toEqual(['The results of Linter are not a list.']);
    expect(log({ invocations: [{ executionSuccessful: false }] }).problems).toEqual([
      'The log says that Linter did not run successfully: its results may be incomplete.',
    ]);
    expect(report('{"version": "2.0.0", "runs": [{"tool": {}}]}').problems).toEqual([
      'The log is not of SARIF version 2.1.0: its version is 2.0.0.',
    ]);
  });

  test.each(['{', '[]', '{}', '{"runs": 3}', '{"runs": []}', '{"runs": [null, 1]}'])('is not %s', (text) => {
    expect(readSarif(text)).toBeNull();
  });

  test('may be of a version that names its schema alone', () => {
    expect(report('{"$schema": "https://example.com/sarif-2.1.0.json", "runs": []}').findings).toEqual([]);
  });
});

test('version 1, which compilers of .NET write unless told otherwise: findings, and a problem', () => {
  const file = { uri: 'file:///D:/a/app/A.cs', region: { startLine: 7 } };
  const results = [
    { ruleId: 'CS0168', level: 'warning', message: 'Never used.', locations: [{ resultFile: file }] },
    { ruleId: 'CA1', message: 'No.' },
    { ruleId: 'CA1', level: 'error', message: 'Accepted.', suppressionStates: ['suppressedInSource'] },
    { ruleId: 'CA1', level: 'pass', message: 'Fine.' },
    { ruleId: 'CA1', level: 'notApplicable', message: 'No code.' },
  ];
  const run = { tool: { name: 'Compiler' }, results, rules: { CA1: { id: 'CA1', defaultLevel: 'error' } } };
  const { $schema, version } = { $schema: 'http://json.schemastore.org/sarif-1.0.0', version: '1.0.0' };
  const read = report(JSON.stringify({ $schema, version, runs: [run] }));
  expect(read).toMatchObject({
    tools: ['Compiler'],
    findings: [
      { rule: 'CS0168', level: 'warning', message: 'Never used.', path: 'D:/a/app/A.cs', line: 7 },
      { rule: 'CA1', level: 'error', message: 'No.', path: null },
    ],
    problems: ['The log is not of SARIF version 2.1.0: its version is 1.0.0.'],
  });
  expect(read.findings).toHaveLength(2);
});
