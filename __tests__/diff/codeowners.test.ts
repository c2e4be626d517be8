import { describe, expect, test } from '@jest/globals';
import { ownerFinder, parseCodeowners } from '../../src/diff/codeowners.ts';
import { TooMuch } from '../../src/text/too-much.ts';

/** Who owns a path by the lines, `nobody` where a line clears it, `-` where none means it. */
function ownersBy(lines: string, path: string): string {
  const rule = ownerFinder(parseCodeowners(lines))(path);
  if (rule === null) return '-';
  return rule.owners.length === 0 ? 'nobody' : rule.owners.join(' ');
}

const team = `
# Everything that nothing below names
*            @octo/all @lead
*.css        @design # inline
*.sql        dba@example.org
/tools/      @octo/infra
wiki/*       @writer
services/    @octo/services
/web/        @front @octo/web
/web/legacy
**/i18n      @translator
/notes/with\\ blank.txt @writer
`;

describe('a file of a team', () => {
  test.each([
    ['setup.py', '@octo/all @lead'],
    ['deep/down/setup.py', '@octo/all @lead'],
    ['site.css', '@design'],
    ['themes/dark/site.css', '@design'],
    ['db/one.sql', 'dba@example.org'],
    ['tools/build.sh', '@octo/infra'],
    ['tools/ci/build.sh', '@octo/infra'],
    ['other/tools/build.sh', '@octo/all @lead'],
    ['wiki/start.md', '@writer'],
    ['wiki/api/start.md', '@octo/all @lead'],
    ['services/a.go', '@octo/services'],
    ['pkg/services/deep/a.go', '@octo/services'],
    ['web/a.ts', '@front @octo/web'],
    ['web/legacy/a.ts', 'nobody'],
    ['web/legacy', 'nobody'],
    ['web/legacy-new/a.ts', '@front @octo/web'],
    ['web/i18n/de.json', '@translator'],
    ['a/b/i18n/x/de.json', '@translator'],
    ['notes/with blank.txt', '@writer'],
  ])('%s → %s', (path, owners) => {
    expect(ownersBy(team, path)).toBe(owners);
  });
});

describe('a pattern', () => {
  test.each([
    ['/', 'a.txt', '-'],
    ['/a', 'a', '@o'],
    ['/a', 'a/b/c', '@o'],
    ['/a', 'b/a', '-'],
    ['a', 'x/a/y', '@o'],
    ['a/', 'a', '-'],
    ['a/', 'x/a/y/z', '@o'],
    ['a/b', 'a/b/c', '@o'],
    ['a/b', 'x/a/b', '-'],
    ['/*', 'a.txt', '@o'],
    ['/*', 'a/b.txt', '-'],
    ['*', 'a/b/c', '@o'],
    ['**', 'a/b/c', '@o'],
    ['a/**', 'a/b/c', '@o'],
    ['a/**', 'a', '-'],
    ['a/**/z', 'a/z', '@o'],
    ['a/**/z', 'a/b/c/z', '@o'],
    ['a/**/z', 'a/b/c/y', '-'],
    ['**/a/*.ts', 'q/a/x.ts', '@o'],
    ['**/a/*.ts', 'q/a/b/x.ts', '-'],
    ['*.min.*', 'lib/x.min.js', '@o'],
    ['a*', 'lib/abc/x.js', '@o'],
    ['a?c', 'abc', '@o'],
    ['a?c', 'ac', '-'],
    ['/lib/*/index.ts', 'lib/a/index.ts', '@o'],
    ['/lib/*/index.ts', 'lib/a/b/index.ts', '-'],
    ['A.md', 'a.md', '-'],
    ['a\\*b', 'a*b', '@o'],
    ['a\\*b', 'axb', '-'],
    ['a***', 'abc', '-'],
    ['größe/', 'größe/a.txt', '@o'],
    ['.github/', '.github/workflows/ci.yml', '@o'],
  ])('%s and %s → %s', (pattern, path, owners) => {
    expect(ownersBy(`${pattern} @o`, path)).toBe(owners);
  });
});

describe('a line that GitHub does not understand is passed over', () => {
  test.each([
    ['a negation', '* @a\n!docs/ @b', '@a'],
    ['a range', '* @a\ndocs/[ab].md @b', '@a'],
    ['an escaped number sign', '* @a\n\\#x @b', '@a'],
    ['a section of GitLab', '[Docs] @c\n* @a', '@a'],
    ['something that is no owner', '* @a\ndocs/ octocat', '@a'],
    ['a comment alone', '* @a\n   # docs/ @b', '@a'],
    ['line ends of Windows', '* @a\r\n\r\n', '@a'],
    ['a byte order mark', '\ufeff* @a', '@a'],
    ['an address among people', '* @a me@example.org', '@a me@example.org'],
    ['an empty file', '', '-'],
  ])('%s', (_name, lines, owners) => {
    expect(ownersBy(lines, 'docs/a.md')).toBe(owners);
  });
});

describe('hostile files end', () => {
  test('patterns that are all stars, on paths that nearly fit', () => {
    const pattern = `${'*a'.repeat(400)}b`;
    expect(ownersBy(`${pattern} @o`, `${'a'.repeat(900)}`)).toBe('-');
    expect(ownersBy(`${'**/a/'.repeat(150)}b @o`, 'a/'.repeat(400))).toBe('-');
  });

  test('tens of thousands of lines and three thousand paths', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `/pkg${index % 500}/m${index}/ @team${index}`);
    const find = ownerFinder(parseCodeowners(lines.join('\n')));
    const owned = Array.from({ length: 3_000 }, (_, index) => find(`pkg${index % 500}/m${index}/a.ts`));
    expect(owned.every((rule, index) => rule?.owners[0] === `@team${index}`)).toBe(true);
    expect(() => parseCodeowners([...lines, '* @last'].join('\n'))).toThrow(TooMuch);
  });

  test('lines without end, and names that hold line ends', () => {
    expect(ownersBy(`${'x'.repeat(1_000_000)} @o\n* @a`, 'a')).toBe('@a');
    expect(ownersBy('* @a', 'a\nb/c')).toBe('@a');
    expect(ownersBy(`* ${'@a '.repeat(2_000)}`, 'a')).toBe('-');
  });
});
