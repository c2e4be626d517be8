import { describe, expect, test } from '@jest/globals';
import { compareAnnotations } from '../../../../src/collect/base/compare/jobs.ts';
import { compareFindings } from '../../../../src/collect/base/compare/reports.ts';
import type { Job } from '../../../../src/evidence/run.ts';
import { analysisResult, annotation, exitCode, job, run } from '../../../builders/evidence.ts';

/** A SARIF log with findings `rule path:line message`. */
function log(texts: string[], over: Parameters<typeof analysisResult>[1] = {}) {
  const findings = texts.map((text) => {
    const [rule = '', place = '', ...message] = text.split(' ');
    const [path = '', line] = place.split(':');
    return { level: 'warning' as const, rule, path, line: Number(line), message: message.join(' ') };
  });
  const totals = { error: 0, warning: findings.length, note: 0 };
  return analysisResult('CodeQL', { artifact: 'sarif', file: 'a.sarif', findings, totals, ...over });
}

const xss = 'xss src/a.js:3 Unsafe';

describe('findings', () => {
  test.each<[string, string[], string[], [added: number, gone: number, first: string[]]]>([
    ['the same, on another line', ['xss src/a.js:9 Unsafe'], [xss], [0, 0, []]],
    ['a new one', [xss, 'sql src/b.js:1 Joined'], [xss], [1, 0, ['src/b.js:1 Joined (sql)']]],
    ['one that is gone', [], [xss], [0, 1, []]],
    ['one more of a kind', [xss, 'xss src/a.js:8 Unsafe'], [xss], [1, 0, ['src/a.js:8 Unsafe (xss)']]],
    ['another file', ['xss src/b.js:3 Unsafe'], [xss], [1, 1, ['src/b.js:3 Unsafe (xss)']]],
  ])('%s', (_name, head, base, [added, gone, first]) => {
    const place = { artifact: 'sarif', file: 'a.sarif' };
    expect(compareFindings([log(head)], [log(base)])).toEqual({
      findings: [{ ...place, added, gone, first }],
    });
  });

  test('the first five are told, all are counted', () => {
    const many = Array.from({ length: 8 }, (_, index) => `xss src/${index}.js:1 Unsafe`);
    const { findings } = compareFindings([log(many)], [log([])]);
    expect(findings?.[0]).toMatchObject({ added: 8, gone: 0 });
    expect(findings?.[0]?.first).toHaveLength(5);
  });

  test.each([
    ['a list that was cut', [log([xss], { totals: { error: 0, warning: 9, note: 0 } })], [log([])]],
    ['a list that was cut there', [log([xss])], [log([xss], { totals: { error: 1, warning: 1, note: 0 } })]],
    ['no log there', [log([xss])], []],
    [
      'other logs',
      [log([xss]), log([], { file: 'b.sarif' })],
      [log([], { file: 'c.sarif' }), log([], { file: 'd.sarif' })],
    ],
  ])('nothing is said of %s', (_name, head, base) => {
    expect(compareFindings(head, base)).toEqual({});
  });
});

describe('annotations', () => {
  const warns = (times: number) => annotation('Line is too long', { level: 'warning', path: 'a.py', times });
  const fails = annotation('Bad', { level: 'failure', path: 'a.py' });
  const lint = (over: Partial<Job> = {}): Job => job('lint', over);

  test.each<[string, Job[], Job[], unknown]>([
    [
      'as many',
      [lint({ annotations: [warns(2)] })],
      [lint({ annotations: [warns(2)] })],
      { failures: 0, warnings: 2 },
    ],
    ['fewer there', [lint({ annotations: [warns(3), fails] })], [lint()], { failures: 0, warnings: 0 }],
    ['only there', [lint()], [lint({ annotations: [fails] })], { failures: 1, warnings: 0 }],
    ['none', [lint()], [lint()], undefined],
    ['what the runner says', [lint({ annotations: [exitCode()] })], [lint()], undefined],
    [
      'what the runner announces',
      [lint({ annotations: [annotation('Old', { level: 'warning', path: null })] })],
      [lint()],
      undefined,
    ],
    ['a job that failed', [lint({ annotations: [fails], conclusion: 'failure' })], [lint()], undefined],
    ['a job that is new', [lint({ annotations: [fails] })], [job('test')], undefined],
    ['a list that GitHub cut', [lint({ annotations: [fails], annotationsCut: true })], [lint()], undefined],
    [
      'a job that was not asked there',
      [lint({ annotations: [fails] })],
      [lint({ annotationsUnread: true })],
      undefined,
    ],
    ['jobs that share a name', [lint({ annotations: [fails] }), lint({ id: 9 })], [lint()], undefined],
  ])('%s', (_name, head, base, expected) => {
    const compared = compareAnnotations(run('CI', { jobs: head }), run('CI', { jobs: base }));
    expect(compared.annotations?.[0]).toEqual(expected && { job: 'lint', ...(expected as object) });
  });
});
