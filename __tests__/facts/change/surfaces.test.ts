import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../../src/evidence/evidence.ts';
import { usualSurfaces } from '../../../src/facts/change/blast.ts';
import { surfaceTest } from '../../../src/facts/change/surfaces.ts';
import { parsePlan } from '../../../src/plan/plan.ts';
import { judge } from '../../../src/rules/judge.ts';
import { plain } from '../../../src/text/prose.ts';
import { changedFile, evidence, plan, postMergeEvidence, pullRequest } from '../../builders/evidence.ts';

const rule = 'public surface changed without being named';

/** A change of these files where the configuration names the surfaces. */
function change(paths: string[], over: Partial<Evidence> = {}, build = evidence): Evidence {
  const files = paths.map((path) => changedFile(path));
  return build({
    config: {
      surfaces: { 'REST API': ['src/api/**', '!src/api/internal/**'], 'Command line': ['src/cli.ts'] },
    },
    changes: { source: 'pull request', files, total: null },
    pullRequests: [pullRequest({ title: 'Fix the pages' })],
    ...over,
  });
}

const titled = (title: string): Partial<Evidence> => ({ pullRequests: [pullRequest({ title })] });
const described = (over: Parameters<typeof plan>[0]): Partial<Evidence> => ({
  pullRequests: [pullRequest({ title: 'Fix the pages', body: plan(over) })],
});
const planned = (over: Parameters<typeof plan>[0]): Partial<Evidence> => ({
  pullRequests: [pullRequest({ title: 'Fix the pages' })],
  plan: { path: 'docs/milestones/M09/M09_plan.md', content: plan(over) },
});

/** The surfaces that are changed in silence. */
const silent = (given: Evidence): string[] =>
  judge(given)
    .verdict.reasons.filter((reason) => reason.rule === rule)
    .map(({ text }) => plain(text));

const api = ['src/api/users.ts'];

describe('a change that names its surface is no debt', () => {
  test.each<[string, string[], Partial<Evidence>]>([
    ['by its name', api, titled('Give the REST API pages')],
    ['in other letters', api, titled('give the rest api pages')],
    ['in the plural', api, titled('Pages for REST APIs')],
    ['by its abbreviation', api, titled('API: give pages')],
    ['by the scope of the title', api, titled('feat(api): give pages')],
    ['by a folder as scope', ['src/api/users/list.ts'], titled('fix(users): give pages')],
    ['by a file name behind one that ends alike', api, titled('Pages in superusers.ts and users.ts')],
    ['by a file name', api, titled('Give pages in users.ts')],
    ['by a path in the body', api, described({ intent: 'Changes `src/api/users.ts` so that it has pages.' })],
    ['by a folder in the scope', api, described({ inScope: ['Everything in `src/api/`'] })],
    ['by a deliverable', api, planned({ deliverables: [{ path: 'src/api/users.ts', text: '' }] })],
    ['by a deliverable glob', api, planned({ deliverables: [{ path: 'src/api/*.ts', text: 'pages' }] })],
    ['by the title of the plan', api, planned({ title: 'Pages for the REST API' })],
    ['by what is accepted', api, planned({ acceptance: ['The REST API answers with pages'] })],
    ['by a statement', api, described({ statements: ['Remove `limit` from the API'] })],
    ['by another line', api, described({ mentions: ['Users of the API see pages.'] })],
    ['by another word for it', ['src/cli.ts'], titled('CLI: print pages')],
    ['in a fork', api, { pullRequests: [pullRequest({ title: 'API pages', fork: true })] }],
    ['tests only', ['tests/api/users.ts'], {}],
    ['what the configuration leaves out', ['src/api/internal/a.ts'], {}],
    ['where nothing is named a surface', api, { config: {} }],
    ['with an unnamed area', ['src/app.py', 'README.md'], {}],
  ])('%s', (_name, paths, over) => {
    const given = change(paths, over);
    expect(silent(given)).toEqual([]);
    expect(judge(given).verdict.outcome).toBe('approved');
  });

  test('after the merge by the pull request, without one by the commit', () => {
    expect(
      silent(
        change(
          api,
          { pullRequests: [pullRequest({ title: 'API pages', state: 'merged' })] },
          postMergeEvidence,
        ),
      ),
    ).toEqual([]);
    const head = { ...evidence().head, subject: 'Give the REST API pages' };
    expect(silent(change(api, { pullRequests: [], head }))).toEqual([]);
  });

  test('it is noted', () => {
    const { notes } = judge(change(api, titled('API pages'))).verdict;
    expect(notes.map(plain)).toContain('Public surfaces changed, as the change says: REST API');
  });
});

test('lines that name a surface are kept of a description, and nothing else', () => {
  const text = `Gives pages.

Some wait for it. The REST API answers \`next\`, and so on.

- Nothing else
- See src/api/users.ts.
- [ ] the API documents

> The REST API is slow

<!-- REST API -->
## Out of scope

The command line
`;
  const { mentions } = parsePlan(text, { isAsked: surfaceTest(change(api).config) });
  expect(mentions).toEqual([
    'Some wait for it. The REST API answers `next`, and so on.',
    'See src/api/users.ts.',
  ]);
  expect(parsePlan(text).mentions).toBeUndefined();
  const many = Array.from({ length: 50 }, (_, index) => `- API ${index}`).join('\n');
  expect(parsePlan(many, { isAsked: surfaceTest(change(api).config) }).mentions).toHaveLength(20);
});

describe('a change that does not is a debt', () => {
  test.each<[string, string[], Partial<Evidence>]>([
    ['nothing said', api, {}],
    ['another word', api, titled('Fix the rest of the pages')],
    ['part of a word', api, titled('Fix rapid paging')],
    ['a denial', api, titled('Fix pages, no changes to the REST API')],
    [
      'a denial in a sentence of its own',
      api,
      described({ intent: 'Mends pages. The API stays unchanged.' }),
    ],
    ['out of scope', api, planned({ outOfScope: ['REST API'] })],
    ['an invariant', api, planned({ invariants: [{ name: 'REST API' }] })],
    ['a new file', ['src/api/new.ts'], {}],
    ['another file', api, titled('Fix orders.ts')],
    ['part of a file name', api, titled('Fix superusers.ts')],
    ['another scope', api, titled('fix(pages): mend')],
  ])('%s', (_name, paths, over) => {
    const given = change(paths, over);
    expect(silent(given)).toEqual([
      `The public surface REST API is changed, and neither title nor description nor plan names it: ${paths[0]}`,
    ]);
    expect(judge(given).verdict.outcome).toBe('debt');
  });

  test('each surface for itself, a renamed file by its old path too', () => {
    const files = [changedFile('src/v2/users.ts', { previousPath: 'src/api/users.ts', status: 'renamed' })];
    const given = change(['src/cli.ts'], {}, evidence);
    expect(
      silent({ ...given, changes: { ...given.changes, files: [...given.changes.files, ...files] } }),
    ).toHaveLength(2);
  });
});

describe('surfaces by convention', () => {
  test.each([
    ['docs/openapi.yaml', 'HTTP API'],
    ['swagger-v2.json', 'HTTP API'],
    ['proto/shop/v1/cart.proto', 'RPC'],
    ['src/schema.graphql', 'GraphQL schema'],
    ['src/queries/cart.graphql', ''],
    ['src/cli.ts', 'Command line'],
    ['cmd/shop/main.go', 'Command line'],
    ['cmd/shop/cart.go', ''],
    ['bin/shop', 'Command line'],
    ['shop/__main__.py', 'Command line'],
    ['shop/migrations/0007_cart.py', 'Database schema'],
    ['db/migrate/20260101_cart.rb', 'Database schema'],
    ['alembic/versions/ab12_cart.py', 'Database schema'],
    ['prisma/schema.prisma', 'Database schema'],
    ['queries/cart.sql', ''],
    ['schema/cart.schema.json', 'JSON Schema'],
    ['action.yml', 'Action'],
    ['.github/actions/set-up/action.yml', ''],
    ['include/shop/cart.h', 'Headers'],
    ['src/cart.h', ''],
    ['charts/shop/values.yaml', 'Helm values'],
    ['modules/cart/variables.tf', 'Terraform variables'],
    ['tests/fixtures/openapi.yaml', ''],
    ['examples/bin/openapi.yaml', ''],
    ['vendor/cart/cart.proto', ''],
    ['node_modules/x/action.yml', ''],
    ['docs/migrations/README.md', ''],
    ['package.json', ''],
    ['src/app.py', ''],
  ])('%s → %s', (path, name) => {
    expect(
      usualSurfaces([path])
        .map((surface) => surface.name)
        .join(),
    ).toBe(name);
  });

  test('are told where the configuration names none, and never judged', () => {
    const given = change(['src/cli.ts', 'action.yml'], { config: {} });
    const { blast, verdict } = judge(given);
    expect(blast.usualSurfaces?.map(({ name }) => name)).toEqual(['Command line', 'Action']);
    expect([blast.surfaces, blast.untouched, verdict.outcome]).toEqual([[], [], 'approved']);
    expect(judge(change(['action.yml'])).blast.usualSurfaces).toBeUndefined();
  });
});
