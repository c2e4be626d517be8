import { describe, expect, test } from '@jest/globals';
import { ownersOf } from '../../../src/collect/details/owners.ts';
import { ownersOfChange } from '../../../src/facts/change/owners.ts';
import { importedByTests, testsTouching } from '../../../src/facts/signals/tests.ts';
import { plain } from '../../../src/text/prose.ts';
import { changedFile, evidence } from '../../builders/evidence.ts';

const changes = (...paths: string[]) => ({
  source: 'pull request' as const,
  files: paths.map((path) => changedFile(path)),
  total: null,
});
const file = (text: string | null) => ({ name: '.github/CODEOWNERS', oid: 'a', text });

/** `owners: paths` of a change, as the Evidence carries them. */
function stated(text: string | null, paths: string[], owners?: Record<string, string[]>) {
  const found = ownersOf(text === '-' ? null : file(text), changes(...paths)) ?? undefined;
  const config = owners === undefined ? {} : { owners };
  const all = ownersOfChange(evidence({ config, changes: changes(...paths), owners: found }));
  return (
    all && {
      ...all,
      groups: all.groups.map((group) => `${group.owners.join(' ')}: ${group.paths.join(' ')}`),
    }
  );
}

describe('owners of changed files', () => {
  test('are grouped, those of most files first; who owns nothing is not named', () => {
    expect(
      stated('* @all\n*.css @design\n/docs/ @docs\n/free/\n', ['a.css', 'x.py', 'y.py', 'free/z.py']),
    ).toEqual({
      groups: ['@all: x.py y.py', '@design: a.css'],
      unowned: ['free/z.py'],
      from: [{ code: '.github/CODEOWNERS' }],
    });
  });

  test('the configuration comes before CODEOWNERS', () => {
    expect(stated('* @all', ['api/a.py', 'b.py'], { 'api/': ['@octo/api'] })).toEqual({
      groups: ['@octo/api: api/a.py', '@all: b.py'],
      unowned: [],
      from: ['the configuration', { code: '.github/CODEOWNERS' }],
    });
  });

  test('only the lines that decide are kept, and they decide alike', () => {
    const kept = ownersOf(file('* @a\n*.py @b\n/x/ @c\n'), changes('y.py', 'x/z.py'));
    expect(kept?.rules.map(({ pattern }) => pattern)).toEqual(['*.py', '/x/']);
  });

  test('of a file that is too large nobody is said to own nothing', () => {
    expect(stated(null, ['a.py'])).toMatchObject({ groups: [], unowned: null, unread: true });
  });

  test('of a file with more lines than are read nobody is named: a later one would decide', () => {
    const text = `${'/docs/ @docs\n'.repeat(20_000)}* @all\n`;
    expect(stated(text, ['docs/a.md'])).toMatchObject({ groups: [], unowned: null, unread: true });
    expect(stated(text.slice(13), ['docs/a.md'])).toMatchObject({ groups: ['@all: docs/a.md'], unowned: [] });
  });

  test('of more deciding lines than are kept the last ones count', () => {
    const paths = Array.from({ length: 300 }, (_, index) => `p${index}/a.py`);
    const found = stated(paths.map((path, index) => `/${path} @t${index}`).join('\n'), paths);
    expect([found?.groups.length, found?.groups[0], found?.unowned]).toEqual([200, '@t100: p100/a.py', null]);
  });

  test('are not told where nobody names any', () => {
    expect(stated('-', ['a.py'])).toBeNull();
    expect(stated('docs/ @x', ['a.py'])).toMatchObject({ groups: [], unowned: ['a.py'] });
  });
});

describe('the changed code that tests import', () => {
  const by = (tests: string[], over = {}) =>
    evidence({
      dependents: {
        searched: 9,
        modules: [{ of: 'a.py', by: [], total: 0, tests, totalTests: tests.length }],
        ...over,
      },
    });
  const words = (given = evidence()) => {
    const prose = importedByTests(given);
    return prose && plain(prose);
  };

  test.each([
    ['not searched', evidence(), null],
    ['one test', by(['test_a.py']), 'a.py (test_a.py)'],
    ['two tests', by(['test_a.py', 'test_b.py']), 'a.py (test_a.py and 1 more)'],
    ['none', by([]), 'none of the changed modules'],
    ['none in a part', by([], { partial: '1 of 2 files' }), 'none found (1 of 2 files)'],
    ['one in a part', by(['test_a.py'], { partial: '1 of 2 files' }), 'a.py (test_a.py) (1 of 2 files)'],
  ])('%s', (_name, given, text) => {
    expect(words(given)).toBe(text);
  });

  test('is given to others as data', () => {
    expect(testsTouching(evidence())).toBeNull();
    expect(testsTouching(by(['test_a.py']))).toEqual([{ of: 'a.py', tests: ['test_a.py'], total: 1 }]);
  });
});
