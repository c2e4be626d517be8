import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../../src/evidence/evidence.ts';
import type { Deliverable, Plan } from '../../../src/evidence/plan.ts';
import { blastRadius } from '../../../src/facts/change/blast.ts';
import { delta } from '../../../src/facts/change/delta.ts';
import { plain } from '../../../src/text/prose.ts';
import { changedFile, evidence, plan } from '../../builders/evidence.ts';
import { jobRow, workflowRows } from '../../builders/rows.ts';

const rows = [
  workflowRows('Linter', [jobRow('ruff'), jobRow('eslint', { mark: 'failure' })], 'failure'),
  workflowRows('Smoke Tests', [jobRow('smoke tests')]),
];

function deltaOf(stated: Partial<Plan>, paths: string[], over: Partial<Evidence> = {}) {
  const changes = {
    source: 'pull request' as const,
    files: paths.map((path) => changedFile(path)),
    total: null,
  };
  const path = 'docs/milestones/M09/M09_plan.md';
  return delta(evidence({ plan: { path, content: plan(stated) }, changes, ...over }), rows);
}

/** Of a change that removes `src/a.py` and edits `src/b.py`. */
const otherwiseOf = (...deliverables: Deliverable[]) =>
  deltaOf({ deliverables }, [], {
    changes: {
      source: 'pull request',
      files: [changedFile('src/a.py', { status: 'removed' }), changedFile('src/b.py')],
      total: null,
    },
  }).otherwise;

test.each([
  [undefined, 1],
  [true, 1],
  [false, 0],
])('definitions as the configuration wants them: %p', (definitions, expected) => {
  const touched = [{ name: 'a', kind: 'function', change: 'added' as const }];
  const world = deltaOf({}, [], {
    changes: {
      source: 'pull request',
      files: [changedFile('src/a.py', { definitions: touched })],
      total: null,
    },
    config: definitions === undefined ? {} : { report: { definitions } },
  });
  expect(world.files[0]?.definitions).toHaveLength(expected);
});

describe('planned and unplanned', () => {
  test.each<[string, Partial<Plan>, string[], string[] | null, string[]]>([
    ['no paths in the plan', { title: 'T' }, ['src/a.py'], null, []],
    ['all planned', { deliverables: [{ path: 'src/a.py', text: '' }] }, ['src/a.py'], [], []],
    [
      'one missing, one unplanned',
      { deliverables: [{ path: 'src/a.py', text: '' }] },
      ['src/b.py'],
      ['src/b.py'],
      ['src/a.py'],
    ],
    ['a folder', { deliverables: [{ path: 'src/', text: '' }] }, ['src/x/b.py'], [], []],
    ['a glob', { deliverables: [{ path: 'src/**/*.py', text: '' }] }, ['src/x/b.py'], [], []],
    ['a file without an extension', { deliverables: [{ path: 'Makefile', text: '' }] }, ['Makefile'], [], []],
    ['a path from here on', { deliverables: [{ path: './src/a.py', text: '' }] }, ['src/a.py'], [], []],
    ['a bare name', { deliverables: [{ path: 'b.py', text: '' }] }, ['src/x/b.py'], [], []],
    [
      'a path in scope',
      { deliverables: [{ path: 'a.py', text: '' }], inScope: ['attach it in `src/b.py`'] },
      ['a.py', 'src/b.py'],
      [],
      [],
    ],
    [
      'tests, lock files, snapshots',
      { deliverables: [{ path: 'a.py', text: '' }] },
      ['a.py', 'test/test_a.py', 'poetry.lock', 'x/__snapshots__/a.snap'],
      [],
      [],
    ],
    [
      "the milestone's own documents",
      { deliverables: [{ path: 'a.py', text: '' }] },
      ['a.py', 'docs/milestones/M09/M09_toolcalls.md'],
      [],
      [],
    ],
    [
      "another milestone's documents",
      { deliverables: [{ path: 'a.py', text: '' }] },
      ['a.py', 'docs/milestones/M08/M08_plan.md'],
      ['docs/milestones/M08/M08_plan.md'],
      [],
    ],
  ])('%s', (_, stated, paths, unplanned, missing) => {
    expect(deltaOf(stated, paths)).toMatchObject({ unplanned, plannedButMissing: missing });
  });

  test('nothing is called missing while the list of files may be cut', () => {
    const gaps: Evidence['gaps'] = [{ about: 'files', text: 'Cut.' }];
    const found = deltaOf({ deliverables: [{ path: 'src/z.py', text: '' }] }, ['src/a.py'], { gaps });
    expect(found).toMatchObject({ complete: false, plannedButMissing: [] });
  });
});

test.each<[string, Deliverable]>([
  ['gone, and to be changed', { path: 'src/a.py', text: '', change: 'modified' }],
  ['gone, and to be made', { path: 'src/a.py', text: '', change: 'new' }],
  ['there, and to be removed', { path: 'src/b.py', text: '', change: 'removed' }],
])('%s', (_, stated) => {
  const [{ path, planned } = { path: '', planned: '' }] = otherwiseOf(stated);
  expect([path, planned]).toEqual([stated.path, stated.change]);
});

test.each<[string, Deliverable]>([
  ['gone, as planned', { path: 'src/a.py', text: '', change: 'removed' }],
  ['gone, and the plan says nothing of it', { path: 'src/a.py', text: '' }],
  ['gone, of a folder that is to be changed', { path: 'src/', text: '', change: 'modified' }],
  ['changed, and made by an earlier pull request', { path: 'src/b.py', text: '', change: 'new' }],
  ['changed, and to be renamed', { path: 'src/b.py', text: '', change: 'renamed' }],
])('nothing is otherwise than planned: %s', (_, stated) => {
  expect(otherwiseOf(stated)).toEqual([]);
});

test('a file that a plan changes first and removes then may be either', () => {
  const wanted = (['modified', 'removed'] as const).map((change) => ({ path: 'src/a.py', text: '', change }));
  expect(otherwiseOf(...wanted)).toEqual([]);
});

describe('out of scope', () => {
  test.each<[string, string, boolean | null, string[]]>([
    ['an untouched file', 'CLI arguments: `modules/cmd_args.py`', true, []],
    ['a touched file', 'No work on `modules/images.py`', false, ['modules/images.py']],
    ['a touched folder', 'Nothing in `modules/api`', false, ['modules/api/routes.py']],
    ['what may be no path', 'The type `text/html`', null, []],
    ['a planned file', 'Other readers of `src/a.py`', null, []],
    ['free words', 'Migration of reads', null, []],
    ['a file that is called like its subject', 'No API / UI expansion', null, ['modules/api/routes.py']],
    ['names that are no paths', 'all `shared.sd_model` reads remain', null, []],
  ])('%s', (_, text, held, touched) => {
    const paths = ['src/a.py', 'modules/images.py', 'modules/api/routes.py'];
    const found = deltaOf({ outOfScope: [text], deliverables: [{ path: 'src/a.py', text: '' }] }, paths);
    expect(found.unchanged).toEqual([{ text, held, touched }]);
  });

  test('of a change without code, what speaks of code holds', () => {
    const held = (text: string) => deltaOf({ outOfScope: [text] }, ['docs/a.md']).unchanged[0]?.held;
    expect([held('No new coaching language'), held('No release')]).toEqual([true, null]);
  });
});

describe('expected and observed', () => {
  test.each([
    ['Smoke tests', 'pass', 'Smoke Tests passed', 'success'],
    ['Static gates', 'ruff and eslint pass', 'ruff passed; eslint failed', 'failure'],
    ['Behavior', 'same inputs, same outputs', 'no check of this commit is named', null],
  ])('%s: %s', (check, expected, observed, mark) => {
    const [row] = deltaOf({ verification: [{ check, expected }] }, []).expected;
    expect([plain(row?.observed ?? []), row?.mark]).toEqual([observed, mark]);
  });
});

test('a file tells what the plan says of it', () => {
  const [row] = deltaOf(
    {
      deliverables: [
        { path: 'src/', text: 'all of it' },
        { path: 'src/a.py', text: 'New: A' },
      ],
    },
    ['src/a.py'],
  ).files;
  expect(row).toMatchObject({ change: 'Modified', planned: 'New: A', isCode: true });
});

test('an edit of a workflow file is signal drift', () => {
  expect(deltaOf({}, ['.github/workflows/ci.yml']).drift.map(plain)).toEqual([
    "Signal: this change edits .github/workflows/ci.yml, so its checks are not the base's.",
  ]);
});

test('the blast radius groups files by area and names surfaces', () => {
  const world = evidence({
    config: { surfaces: { API: ['modules/api/**'], CLI: ['modules/cmd_args.py'] } },
    changes: {
      source: 'pull request',
      files: ['modules/api/routes.py', 'modules/a.py', 'README.md'].map((path) => changedFile(path)),
      total: null,
    },
    plan: { path: 'p.md', content: plan({ outOfScope: ['Formats: `modules/images.py`'] }) },
  });
  const found = blastRadius(world, delta(world, rows));
  expect(found.areas.map(({ area, files }) => [area, files.length])).toEqual([
    ['(root)', 1],
    ['modules', 1],
    ['modules/api', 1],
  ]);
  expect(found.surfaces).toEqual([{ name: 'API', paths: ['modules/api/routes.py'] }]);
  expect(found.untouched).toEqual(['CLI', 'Formats: `modules/images.py`']);
});
