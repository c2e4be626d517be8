import { describe, expect, test } from '@jest/globals';
import { isExitCode } from '../../src/evidence/run.ts';
import { type ReportedAnnotation, toAnnotations } from '../../src/logs/annotations.ts';

function reported(message: string, over: Partial<ReportedAnnotation> = {}): ReportedAnnotation {
  return { annotation_level: 'warning', message, path: 'src/a.py', start_line: 3, title: '', ...over };
}

test('the same text counts once, with its first place', () => {
  const { annotations } = toAnnotations([
    reported('unused import'),
    reported('unused import', { path: 'src/b.py', start_line: 9 }),
    reported('unused import', { annotation_level: 'failure' }),
    reported('unused import', { title: 'F401' }),
  ]);
  expect(annotations).toEqual([
    { level: 'warning', message: 'unused import', path: 'src/a.py', line: 3, title: null, times: 2 },
    { level: 'failure', message: 'unused import', path: 'src/a.py', line: 3, title: null, times: 1 },
    { level: 'warning', message: 'unused import', path: 'src/a.py', line: 3, title: 'F401', times: 1 },
  ]);
});

describe('a message', () => {
  test.each<[string, string | null, string]>([
    ['of several lines is one line', 'expected 1\r\n  got 2\n', 'expected 1 got 2'],
    ['keeps no colours', '\u001b[31mred\u001b[0m', 'red'],
    ['keeps no secret', `token ghp_${'a'.repeat(36)}`, 'token ***'],
    [
      'keeps no beginning of a secret at its cut',
      `${'x'.repeat(280)} ghp_${'a'.repeat(36)}`,
      `${'x'.repeat(280)} ***`,
    ],
    ['is cut', 'y'.repeat(100_000), `${'y'.repeat(299)}…`],
    ['may be missing', null, ''],
  ])('%s', (_name, message, kept) => {
    const { annotations } = toAnnotations([{ ...reported(''), message }]);
    expect(annotations?.[0]?.message).toBe(kept);
  });
});

test('what speaks of no file has no place, and an unknown level is a notice', () => {
  const { annotations } = toAnnotations([
    reported('old', { path: '.github', start_line: 12, annotation_level: null }),
  ]);
  expect(annotations).toMatchObject([{ level: 'notice', path: null, line: null }]);
});

describe('as many as GitHub keeps may be cut', () => {
  const many = (count: number, level: string) =>
    Array.from({ length: count }, (_, index) => reported(`${index}`, { annotation_level: level }));
  test.each<[string, ReportedAnnotation[], true | undefined]>([
    ['9 of each level', [...many(9, 'warning'), ...many(9, 'failure'), ...many(9, 'notice')], undefined],
    ['10 warnings', many(10, 'warning'), true],
    ['10 failures', many(10, 'failure'), true],
    ['50 in all', many(50, 'other'), true],
  ])('%s', (_name, list, cut) => {
    expect(toAnnotations(list).annotationsCut).toBe(cut);
  });
});

describe('the exit code of a command is told', () => {
  test.each<[string, Partial<ReportedAnnotation>, boolean]>([
    ['by the runner', {}, true],
    ['under any title', { title: 'lint' }, true],
    ['for a code of Windows', { message: 'Process completed with exit code -1073741819.' }, true],
    ['not at a place in a file', { path: 'fixtures/log.txt' }, false],
    ['not as a warning', { annotation_level: 'warning' }, false],
    ['not within other words', { message: 'It said: Process completed with exit code 1.' }, false],
  ])('%s', (_name, over, expected) => {
    const exit = reported('Process completed with exit code 1.', {
      path: '.github',
      annotation_level: 'failure',
      ...over,
    });
    expect(toAnnotations([exit]).annotations!.map(isExitCode)).toEqual([expected]);
  });
});
