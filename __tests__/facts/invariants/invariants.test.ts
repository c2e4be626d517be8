import { expect, test } from '@jest/globals';
import type { Config } from '../../../src/evidence/config.ts';
import type { Evidence } from '../../../src/evidence/evidence.ts';
import type { PlanInvariant } from '../../../src/evidence/plan.ts';
import { invariants } from '../../../src/facts/invariants/invariants.ts';
import type { InvariantRow } from '../../../src/facts/sections.ts';
import { plain } from '../../../src/text/prose.ts';
import type { Mark } from '../../../src/workflow/marks.ts';
import { changedFile, evidence, plan } from '../../builders/evidence.ts';
import { jobRow, workflowRows } from '../../builders/rows.ts';

const changed = (...paths: string[]): Evidence['changes'] => ({
  source: 'pull request',
  files: paths.map((path) => changedFile(path)),
  total: null,
});
const cut: Evidence['gaps'] = [{ about: 'files', text: 'GitHub lists 3,000 files at most.' }];

function rowOf(
  world: {
    plan?: PlanInvariant;
    config?: NonNullable<Config['invariants']>[number];
    over?: Partial<Evidence>;
  },
  smoke: Mark = 'success',
  excused: 'outside' | 'unproven' | null = null,
): InvariantRow {
  const rows = [
    workflowRows('Smoke Tests', [jobRow('smoke tests', { id: 7, mark: smoke })], smoke),
    workflowRows('Linter', [jobRow('ruff')]),
  ];
  const stated = evidence({
    plan: { path: 'p.md', content: plan({ invariants: world.plan === undefined ? [] : [world.plan] }) },
    config: { invariants: world.config === undefined ? [] : [world.config] },
    changes: changed('modules/processing.py'),
    ...world.over,
  });
  const excuses = {
    outside: new Set(excused === 'outside' ? [7] : []),
    unproven: new Set(excused === 'unproven' ? [7] : []),
  };
  return invariants(stated, rows, excuses)[0]!;
}

const verified = (verification: string, over: Partial<Evidence> = {}) => ({
  plan: { name: 'X', verification },
  over,
});

test.each<[string, Parameters<typeof rowOf>, InvariantRow['status'], string]>([
  ['its check passed', [verified('Smoke tests pass')], 'held', 'Smoke Tests passed'],
  ['its check failed', [verified('Smoke tests pass'), 'failure'], 'violated', 'Smoke Tests failed'],
  [
    'its check timed out',
    [verified('Smoke tests pass'), 'timed_out'],
    'not assessed',
    'not proven: Smoke Tests timed out',
  ],
  [
    'its check could not start',
    [verified('Smoke tests pass'), 'startup_failure'],
    'not assessed',
    'not proven: Smoke Tests could not start',
  ],
  [
    'its check failed while it was set up',
    [verified('Smoke tests pass'), 'failure', 'unproven'],
    'not assessed',
    'not proven: Smoke Tests failed before it judged',
  ],
  [
    'its check failed for another reason',
    [verified('Smoke tests pass'), 'failure', 'outside'],
    'not assessed',
    'Smoke Tests failed for a reason outside this change',
  ],
  [
    'its check is not finished',
    [verified('Smoke tests pass'), 'unfinished'],
    'not assessed',
    'Smoke Tests gave no result',
  ],
  [
    'its check was skipped',
    [verified('Smoke tests pass'), 'skipped'],
    'not assessed',
    'Smoke Tests gave no result',
  ],
  [
    'its check was cancelled',
    [verified('Smoke tests pass'), 'cancelled'],
    'not assessed',
    'Smoke Tests gave no result',
  ],
  [
    'its path did not change',
    [verified('No CLI changes: no change to `modules/cmd_args.py`')],
    'held',
    'modules/cmd_args.py not changed',
  ],
  [
    'its path changed',
    [verified('no change to `modules/processing.py`')],
    'violated',
    'modules/processing.py changed',
  ],
  [
    'its path was renamed',
    [
      verified('no change to `modules/old.py`', {
        changes: {
          source: 'pull request',
          files: [changedFile('modules/new.py', { status: 'renamed', previousPath: 'modules/old.py' })],
          total: null,
        },
      }),
    ],
    'violated',
    'modules/old.py changed',
  ],
  ['its glob did not change', [verified('`src/api/**` unchanged')], 'held', 'src/api/** not changed'],
  [
    'a part of its file may not change, and the file did',
    [verified('no change to the signature in `modules/processing.py`')],
    'not assessed',
    'modules/processing.py changed',
  ],
  [
    'the list of files is cut',
    [verified('no change to `modules/cmd_args.py`', { gaps: cut })],
    'not assessed',
    'the list of changed files is not complete',
  ],
  [
    'check and path both hold',
    [verified('Smoke tests pass; no change to `modules/images.py`')],
    'held',
    'Smoke Tests passed; modules/images.py not changed',
  ],
  [
    'the check holds, the path does not',
    [verified('Smoke tests pass; no change to `modules/processing.py`')],
    'violated',
    'Smoke Tests passed; modules/processing.py changed',
  ],
  [
    'the path holds, the check is open',
    [verified('Smoke tests pass; no change to `modules/images.py`'), 'unfinished'],
    'not assessed',
    'Smoke Tests gave no result; modules/images.py not changed',
  ],
  ['free words', [verified('No CLI changes')], 'not assessed', ''],
  ['a word with a dot that is no path', [verified('`shared.*` unchanged')], 'not assessed', ''],
  ['no verification', [{ plan: { name: 'Generation stays the same' } }], 'not assessed', ''],
  ['its name names a check', [{ plan: { name: 'Smoke tests pass' } }], 'held', 'Smoke Tests passed'],
  [
    'its name names a failed check',
    [{ plan: { name: 'Smoke tests pass' } }, 'failure'],
    'violated',
    'Smoke Tests failed',
  ],
  [
    'the path in the name',
    [{ plan: { name: '`modules/images.py` unchanged' } }],
    'held',
    'modules/images.py not changed',
  ],
  [
    'config names a check',
    [{ config: { name: 'X', checks: ['Smoke Tests'] } }],
    'held',
    'Smoke Tests passed',
  ],
  [
    'config names a check that did not run',
    [{ config: { name: 'X', checks: ['contract'] } }],
    'not assessed',
    'no check contract ran for this commit',
  ],
  [
    'config names paths',
    [{ config: { name: 'X', unchanged: ['modules/api/**'] } }],
    'held',
    'modules/api/** not changed',
  ],
  [
    'config names a changed path',
    [{ config: { name: 'X', unchanged: ['modules/**'] } }],
    'violated',
    'modules/processing.py changed',
  ],
])('%s', (_, world, status, stated) => {
  const row = rowOf(...world);
  expect([row.status, plain(row.evidence ?? [])]).toEqual([status, stated]);
});

test("the plan's words are kept", () => {
  const row = rowOf({ plan: { name: 'API', surface: 'txt2img', verification: 'Smoke tests pass' } });
  expect(row).toMatchObject({
    name: 'API',
    surface: 'txt2img',
    verification: 'Smoke tests pass',
    source: 'plan',
  });
});
