import { describe, expect, test } from '@jest/globals';
import { Budget } from '../../../src/collect/budget.ts';
import { candidatesFor, readDependents } from '../../../src/collect/details/importers.ts';
import { Gaps, type Reading } from '../../../src/collect/reading/reading.ts';
import type { ChangedFile } from '../../../src/evidence/change.ts';
import { changedFile } from '../../builders/evidence.ts';
import type { Fault } from '../../fake/interference.ts';
import { serving, smallWorld } from '../../publish/desk.ts';
import { contextOf } from '../asked.ts';

const python = {
  'shop/__init__.py': '',
  'shop/cart.py': 'from shop import prices\n',
  'shop/prices.py': 'x = 1\n',
  'shop/web/views.py': 'from ..cart import Cart\n',
  'shop/web/__init__.py': '',
  'tests/test_cart.py': 'from shop.cart import Cart\n',
  'vendor/old/cart.py': 'import shop.cart\n',
  'docs/cart.md': 'import shop.cart\n',
  'web/cart.ts': "import './shop/cart'\n",
};

/** Who imports the changed files of a head with these files. */
async function search(
  files: Record<string, string>,
  changed: (string | ChangedFile)[],
  fault: Fault | null = null,
) {
  const world = smallWorld({ commits: { base: { files: { 'README.md': 'Serena\n' } }, head: { files } } });
  const gaps = new Gaps();
  return serving(world, async (github, fake) => {
    if (fault !== null) world.interference.fail(fault);
    const reading = { github, context: contextOf(world), gaps, budget: new Budget() } as Reading;
    const list = changed.map((file) => (typeof file === 'string' ? changedFile(file) : file));
    const changes = { source: 'pull request' as const, files: list, total: null };
    const found = await readDependents(reading, world.sha('head'), changes);
    return { found, gaps: gaps.list, requests: fake.stats().requests };
  });
}

describe('who imports a changed module', () => {
  test('is read in two requests, tests apart, without code of others', async () => {
    const { found, gaps, requests } = await search(python, ['shop/cart.py', 'README.md']);
    expect(found).toEqual({
      searched: 6,
      modules: [
        {
          of: 'shop/cart.py',
          by: ['shop/web/views.py'],
          total: 1,
          tests: ['tests/test_cart.py'],
          totalTests: 1,
        },
      ],
    });
    expect([gaps, requests]).toEqual([[], 2]);
  });

  test('of a module that is gone: who still imports it', async () => {
    const renamed = changedFile('shop/basket.py', { previousPath: 'shop/old.py', status: 'renamed' });
    const files = { ...python, 'shop/basket.py': 'y = 1\n', 'shop/late.py': 'import shop.old, shop.gone\n' };
    const { found } = await search(files, [renamed, changedFile('shop/gone.py', { status: 'removed' })]);
    expect(found?.modules.map(({ of, by }) => [of, by])).toEqual([
      ['shop/gone.py', ['shop/late.py']],
      ['shop/old.py', ['shop/late.py']],
    ]);
  });

  test('by the aliases and packages of the repository', async () => {
    const files = {
      'tsconfig.json': '{ "compilerOptions": { "paths": { "~/*": ["./packages/web/*"] } } }',
      'packages/shapes/package.json': '{ "name": "@octo/shapes" }',
      'packages/shapes/src/index.ts': 'export const one = 1;\n',
      'packages/web/a.ts': "import { one } from '@octo/shapes';\nexport const a = one;\n",
      'packages/web/b.tsx': "import { a } from '~/a';\n",
    };
    const { found } = await search(files, ['packages/shapes/src/index.ts', 'packages/web/a.ts']);
    expect(found?.modules.map(({ of, by }) => [of, by])).toEqual([
      ['packages/shapes/src/index.ts', ['packages/web/a.ts']],
      ['packages/web/a.ts', ['packages/web/b.tsx']],
    ]);
  });

  test.each([
    ['documents', ['docs/cart.md']],
    ['tests', ['tests/test_cart.py']],
    ['another language', ['main.go', 'lib.rs']],
    ['code of others', ['node_modules/a/index.js', 'dist/a.js']],
  ])('is not asked for when only %s are changed', async (_name, changed) => {
    expect(await search({ ...python }, changed)).toEqual({ found: null, gaps: [], requests: 0 });
  });

  test('files that import each other, and names with line ends, do no harm', async () => {
    const files = { 'a.py': 'import b\n', 'b.py': 'import a\n', 'c\nd.py': 'import a\n' };
    const { found } = await search(files, ['a.py', 'b.py']);
    expect(found?.modules.map(({ of, by }) => [of, by])).toEqual([
      ['a.py', ['b.py', 'c\nd.py']],
      ['b.py', ['a.py']],
    ]);
  });
});

describe('what cannot be read', () => {
  test('the list of files: a gap', async () => {
    const fault = { path: '/git/trees/', status: 403, body: { message: 'Resource not accessible' } };
    const { found, gaps } = await search(python, ['shop/cart.py'], fault);
    expect(found).toBeNull();
    expect(gaps).toEqual([
      {
        about: 'dependents',
        text: 'The files that import what is changed could not be read (403 Resource not accessible); it needs the permission `contents: read`.',
      },
    ]);
  });

  const errors = (type: string, message: string) => [{ type, path: ['repository'], message }];
  const read = { text: 'import shop.cart\n', isTruncated: false };

  test.each<[what: string, body: object, reason: string]>([
    ['no answer', { errors: [{ message: 'Something went wrong' }] }, '(Something went wrong).'],
    ['no data', { data: null, errors: errors('NOT_FOUND', 'Gone') }, '(Gone).'],
    [
      'a refusal',
      { data: { repository: null }, errors: errors('FORBIDDEN', 'Resource not accessible') },
      '(Resource not accessible); it needs the permission `contents: read`.',
    ],
    [
      'none of them',
      { data: { repository: { file0: null, file1: null } }, errors: errors('NOT_FOUND', 'Gone') },
      '(Gone).',
    ],
  ])('texts, %s: a gap', async (_what, body, reason) => {
    const fault = { graphql: /query texts/, status: 200, body };
    const { found, gaps } = await search(python, ['shop/cart.py'], fault);
    expect(found).toBeNull();
    const text = `The files that import what is changed could not be read ${reason}`;
    expect(gaps).toEqual([{ about: 'dependents', text }]);
  });

  test('some texts: the search is partial', async () => {
    const data = { repository: { file0: null, file1: read } };
    const fault = {
      graphql: /query texts/,
      status: 200,
      body: { data, errors: errors('NOT_FOUND', 'Gone') },
    };
    const { found, gaps } = await search(python, ['shop/cart.py'], fault);
    expect(found).toMatchObject({ searched: 3, partial: '3 files could not be read as text' });
    expect(gaps).toEqual([]);
  });

  test('binary files and a list that GitHub cuts: the search is partial', async () => {
    const { found } = await search({ ...python, 'shop/data.py': 'a\u0000b' }, ['shop/cart.py']);
    expect(found).toMatchObject({ searched: 6, partial: '1 file could not be read as text' });
    const tree = [{ path: 'shop/cart.py', mode: '100644', type: 'blob', sha: 'a'.repeat(40), size: 0 }];
    const fault = { path: '/git/trees/', status: 200, body: { sha: 'b', url: 'u', tree, truncated: true } };
    const cut = await search(python, ['shop/cart.py'], fault);
    expect(cut.found).toEqual({ searched: 1, partial: "GitHub's list of files is cut", modules: [] });
  });
});

describe('the files to search', () => {
  const tree = (paths: string[], size = 100) => paths.map((path) => ({ path, oid: path, size }));
  const many = Array.from({ length: 400 }, (_, index) => `far/away/f${String(index).padStart(3, '0')}.py`);

  test('are the nearest where there are too many, a namesake first', () => {
    const near = ['pkg/b.py', 'pkg/sub/c.py', 'tests/unit/test_a.py'];
    const { files, partial } = candidatesFor(['pkg/a.py'], tree([...many, ...near]));
    expect(files.slice(0, 3).map(({ path }) => path)).toEqual([
      'tests/unit/test_a.py',
      'pkg/b.py',
      'pkg/sub/c.py',
    ]);
    expect(files).toHaveLength(180);
    expect(partial).toBe('180 of 403 files in Python were searched');
  });

  test('are bounded in size, each and together', () => {
    const large = [
      ...tree(['a.py', 'b.py']),
      ...tree(['c.py'], 300_000),
      ...tree(many.slice(0, 50), 150_000),
    ];
    const { files, partial } = candidatesFor(['a.py'], large);
    expect(files.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(4_000_000);
    expect([files.some(({ path }) => path === 'c.py'), partial]).toEqual([
      false,
      `${files.length} of 53 files in Python were searched`,
    ]);
  });

  test('are those of the languages of the change', () => {
    const all = tree(['a.py', 'b.ts', 'c.vue', 'd.go', 'package.json', 'x/tsconfig.json']);
    expect(candidatesFor(['a.py'], all).files.map(({ path }) => path)).toEqual(['a.py']);
    const { files, projects } = candidatesFor(['b.ts'], all);
    expect(files.map(({ path }) => path)).toEqual(['b.ts', 'c.vue']);
    expect(projects.map(({ path }) => path)).toEqual(['package.json', 'x/tsconfig.json']);
  });

  test('of a hundred thousand are chosen at once', () => {
    const all = tree(
      Array.from({ length: 100_000 }, (_, index) => `p${index % 900}/q${index % 7}/f${index}.py`),
    );
    const modules = all.slice(0, 3_000).map(({ path }) => path);
    expect(candidatesFor(modules, all).files).toHaveLength(180);
  });
});
