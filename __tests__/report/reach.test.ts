import { describe, expect, test } from '@jest/globals';
import type { DependentSearch } from '../../src/evidence/change.ts';
import type { OwnersOfChange } from '../../src/facts/change/owners.ts';
import { toMarkdown } from '../../src/report/markdown.ts';
import type { Part } from '../../src/report/parts.ts';
import { importedBy, owners } from '../../src/report/sections/reach.ts';

const text = (parts: Part[]): string =>
  parts.map((part) => ('nodes' in part ? toMarkdown(part.nodes) : part.raw).trim()).join('\n');

const module = (of: string, by: string[], tests: string[] = [], total = by.length) => ({
  of,
  by,
  total,
  tests,
  totalTests: tests.length,
});

describe('who imports what is changed', () => {
  const stated = (modules: DependentSearch['modules'], over: Partial<DependentSearch> = {}) =>
    text(importedBy({ searched: 19, modules, ...over }));

  test.each<[string, string, string]>([
    ['not searched', text(importedBy(undefined)), ''],
    ['nobody', stated([]), '**Imports of the changed modules:** none in the repository (19 files searched)'],
    [
      'nobody in a part',
      stated([], { partial: '19 of 900 files in Python were searched' }),
      '**Imports of the changed modules:** none found (19 of 900 files in Python were searched)',
    ],
    [
      'some, and tests',
      stated([module('a.py', ['b.py', 'c.py'], ['test_a.py'], 14), module('d.py', [], ['test_d.py'])]),
      '**Imports of the changed modules:** 19 files searched\n\n' +
        '- `a.py` ← `b.py`, `c.py` and 12 more; tests that import it: `test_a.py`\n' +
        '- `d.py` ← tests only: `test_d.py`',
    ],
    [
      'more modules than are kept',
      stated([module('a.py', ['b.py'])], { more: 2 }),
      '**Imports of the changed modules:** 19 files searched\n\n- `a.py` ← `b.py`\n- and 2 more changed modules with such files',
    ],
    [
      'names that are Markdown',
      stated([module('a`b|.py', ['<b> @x\n.py'])]),
      '**Imports of the changed modules:** 19 files searched\n\n- ``a`b|.py`` ← `<b> @x .py`',
    ],
  ])('%s', (_name, shown, wanted) => {
    expect(shown).toBe(wanted);
  });
});

describe('owners', () => {
  const stated = (over: Partial<OwnersOfChange>) =>
    text(owners({ groups: [], unowned: [], from: [{ code: 'CODEOWNERS' }], ...over }));
  const group = (owner: string, ...paths: string[]) => ({ owners: [owner], paths });

  test.each<[string, string, string]>([
    ['nobody names any', text(owners(undefined)), ''],
    [
      'none',
      stated({ unowned: ['a.py'] }),
      '**Owners:** none of the changed files has any — by `CODEOWNERS`',
    ],
    [
      'unread',
      stated({ unowned: null, unread: true }),
      '**Owners:** UNKNOWN — by `CODEOWNERS`, which was not read',
    ],
    [
      'unread, beside the configuration',
      stated({
        groups: [group('@a', 'a.py')],
        unowned: null,
        unread: true,
        from: ['the configuration', { code: 'CODEOWNERS' }],
      }),
      '**Owners:** `@a` (`a.py`) — by the configuration and `CODEOWNERS`, which was not read',
    ],
    [
      'cut',
      stated({ unowned: null }),
      '**Owners:** UNKNOWN — by `CODEOWNERS`, of which not every line is known',
    ],
    [
      'some, and files without',
      stated({ groups: [group('@a', 'a.py', 'b.py')], unowned: ['c.py'] }),
      '**Owners:** `@a` (`a.py`, `b.py`); nobody (`c.py`) — by `CODEOWNERS`',
    ],
    [
      'many files',
      stated({ groups: [group('@a', ...'abcdefgh')] }),
      '**Owners:** `@a` (`a`, `b`, `c`, `d`, `e` and 3 more) — by `CODEOWNERS`',
    ],
    [
      'many groups',
      stated({ groups: Array.from({ length: 9 }, (_, index) => group(`@t${index}`, `${index}.py`)) }),
      `**Owners:** ${Array.from({ length: 8 }, (_, index) => `\`@t${index}\` (\`${index}.py\`)`).join('; ')}; 1 more group of owners (1 file) — by \`CODEOWNERS\``,
    ],
  ])('%s', (_name, shown, wanted) => {
    expect(shown).toBe(wanted);
  });
});
