import { describe, expect, test } from '@jest/globals';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { renderReport } from '../../src/report/report.ts';
import type { Assessment } from '../../src/rules/assessment.ts';
import { judge } from '../../src/rules/judge.ts';
import { code } from '../../src/text/prose.ts';
import {
  assessment,
  checkRow,
  failure,
  fileRow,
  identityRow,
  invariantRow,
  jobRow,
  stepRow,
  verdict,
  workflowRows,
} from '../builders/assessment.ts';
import { evidence, pullRequest } from '../builders/evidence.ts';
import { golden } from './golden.ts';
import { cellsPerRow, elements, openText, toHtml } from './html.ts';
import { sampleAssessment, sampleEvidence, sampleRed } from './sample.ts';
import { resultsEvidence } from './sample-results.ts';

const render = (judged: Partial<Assessment> = {}, read: Partial<Evidence> = {}) =>
  renderReport(evidence(read), assessment(judged));

const { delta, inventory, context, identity } = assessment();
const withJobs = (...jobs: Parameters<typeof jobRow>[2][]): Partial<Assessment> => ({
  inventory: {
    ...inventory,
    workflows: [
      workflowRows('CI', {
        jobs: jobs.map((over, index) => jobRow('CI', `job ${index}`, { id: index, ...over })),
      }),
    ],
  },
});

describe('whole reports', () => {
  test.each([
    ['report-green.md', renderReport(sampleEvidence(), sampleAssessment())],
    ['report-red.md', renderReport(sampleEvidence(), sampleRed())],
    ['report-bare.md', render()],
    ['report-results.md', renderReport(resultsEvidence(), judge(resultsEvidence()))],
  ])('%s', (name, text) => {
    expect(text).toBe(golden(name, text));
  });

  test('the same input gives the same bytes', () => {
    expect(renderReport(sampleEvidence(), sampleRed())).toBe(renderReport(sampleEvidence(), sampleRed()));
  });

  test('sections are numbered in the order in which they are there', () => {
    const headings = (text: string) => [...text.matchAll(/^## (.*)$/gm)].map((match) => match[1]);
    const green = headings(renderReport(sampleEvidence(), sampleAssessment()));
    expect(green).toEqual([
      '1. Workflow Identity',
      '2. Change Context',
      '3. Step 1 — Workflow Inventory',
      '4. Step 2 — Refactor Signal Integrity',
      '5. Step 3 — Delta Analysis',
      '6. Step 4 — Invariant Verification',
      '7. Blast Radius',
      '8. Verdict',
      '9. Next Actions',
      '10. Notes',
      '11. Evidence',
    ]);
    const red = headings(renderReport(sampleEvidence(), sampleRed()));
    expect(red.slice(5, 8)).toEqual([
      '6. Failure Analysis',
      '7. Step 4 — Invariant Verification',
      '8. Blast Radius',
    ]);
  });
});

describe('the configuration leaves out', () => {
  const jobs = [
    jobRow('CI', 'test', {
      steps: [
        stepRow('CI / test / Fetch'),
        stepRow('CI / test / Old tests', { mark: 'skipped' }),
        stepRow('CI / test / Lint', { note: ['result hidden'] }),
      ],
    }),
    jobRow('CI', 'lint', {
      mark: 'failure',
      steps: [stepRow('CI / lint / Fetch lint'), stepRow('CI / lint / Ruff', { mark: 'failure' })],
    }),
  ];
  const shown = (report: Evidence['config']['report']): string[] => {
    const inventory = {
      workflows: [workflowRows('CI', { jobs })],
      requiredFrom: 'none' as const,
      changes: [],
    };
    const text = render({ inventory }, { config: report ? { report } : {} });
    return ['Timeline', 'Fetch', 'Old tests', 'Lint', 'Fetch lint', 'Ruff'].filter((name) =>
      new RegExp(`^(?:### |\\| )${name}(?: \\||$)`, 'm').test(text),
    );
  };

  test.each<[string, Evidence['config']['report'], string[]]>([
    ['nothing', undefined, ['Timeline', 'Fetch', 'Old tests', 'Lint', 'Fetch lint', 'Ruff']],
    [
      'nothing by what is the default',
      { timeline: true, steps: 'all' },
      ['Timeline', 'Fetch', 'Old tests', 'Lint', 'Fetch lint', 'Ruff'],
    ],
    ['the timeline', { timeline: false }, ['Fetch', 'Old tests', 'Lint', 'Fetch lint', 'Ruff']],
    [
      'passed steps of passed jobs',
      { steps: 'told' },
      ['Timeline', 'Old tests', 'Lint', 'Fetch lint', 'Ruff'],
    ],
  ])('%s', (_, report, expected) => expect(shown(report)).toEqual(expected));
});

describe('a changed fact changes one line', () => {
  test('of a table', () => {
    const before = render(withJobs({}, { purpose: 'Tests' })).split('\n');
    const after = render(withJobs({}, { purpose: 'A much longer purpose than before' })).split('\n');
    expect(after).toHaveLength(before.length);
    expect(after.filter((line, index) => line !== before[index])).toEqual([
      '| job 1 | Yes | A much longer purpose than before | ✓ | 9s |',
    ]);
  });
});

const { document, head } = evidence();

describe('lines that depend on the evidence', () => {
  test.each<[string, string, string]>([
    ['an attempt after the first', render({ attempt: 3 }), '**Attempt:** 3'],
    ['no date', render({ date: null }), '**Date:** UNKNOWN'],
    ['no pull request', render({}, { pullRequests: [] }), '**PR:** none\\'],
    [
      'a pull request that could not be read',
      render({}, { pullRequests: [], gaps: [{ about: 'pull request', text: 'No answer.' }] }),
      '**PR:** UNKNOWN\\',
    ],
    [
      'two pull requests',
      render(
        {},
        {
          pullRequests: [
            pullRequest(),
            pullRequest({ number: 27, url: 'https://github.com/octo/serena/pull/27' }),
          ],
        },
      ),
      '**PR:** [#26](https://github.com/octo/serena/pull/26), [#27](https://github.com/octo/serena/pull/27)',
    ],
    [
      'the pull request in the trigger',
      render({ trigger: 'push (merge of #26)' }),
      '**Trigger:** push (merge of [#26](https://github.com/octo/serena/pull/26))',
    ],
    [
      'no milestone',
      render({}, { document: { ...document, milestone: null, number: null, path: null } }),
      '# CI Run — Execution Context Introduction',
    ],
    [
      'a superseded run',
      render({
        identity: { ...identity, runs: [identityRow('CI', { superseded: true, mark: 'cancelled' })] },
      }),
      '| ⊘ cancelled (superseded by a newer run) |',
    ],
    [
      'no run at all',
      render({ identity: { ...identity, runs: [] } }),
      'No workflow run of this commit was found.',
    ],
    [
      'a check of another app',
      render({
        identity: { ...identity, otherChecks: [checkRow('ci/circleci', { url: 'https://circleci.com/x' })] },
      }),
      '| [ci/circleci](https://circleci.com/x) | CircleCI | Informational | ✓ passed |',
    ],
    [
      'a check with an address that is no web page',
      render({ identity: { ...identity, otherChecks: [checkRow('ci/x', { url: 'javascript:alert(1)' })] } }),
      '| ci/x | CircleCI | Informational | ✓ passed |',
    ],
    ['nothing stated', render(), '| Item | Value |\n| - | - |\n| Milestone | M09 |\n| Refactor target |'],
    ['no code file', render(), '| Refactor target | none (no code file is changed) |'],
    [
      'changes that could not be read',
      render({}, { changes: { source: 'none', files: [], total: null } }),
      '| Refactor target | UNKNOWN |',
    ],
    [
      'many code files',
      render({ context: { ...context, refactorTarget: Array(14).fill({ path: 'a.py', change: 'New' }) } }),
      '`a.py` (new) and 4 more |',
    ],
    [
      'rules that could not be read',
      render({ inventory: { ...inventory, requiredFrom: 'unreadable' } }),
      'is UNKNOWN.',
    ],
    [
      'rules that name checks',
      render({ inventory: { ...inventory, requiredFrom: 'rules' } }),
      'name the required checks.',
    ],
    ['a job without steps', render(withJobs({ mark: 'skipped' })), '| **[job 0](https://github.com/'],
    ['a run without jobs', render(withJobs()), 'No job was created.'],
    ['what the marks mean', render(withJobs({ mark: 'skipped' })), '✗ failed, – skipped'],
    [
      'an unfinished run',
      render({ inventory: { ...inventory, workflows: [workflowRows('CI', { seconds: null })] } }),
      '**Duration:** UNKNOWN',
    ],
    [
      'an earlier attempt',
      render(
        withJobs({
          note: ['retried'],
          earlier: [{ attempt: 1, mark: 'failure', url: 'https://github.com/x' }],
        }),
      ),
      '| ✓ | 9s | retried; [attempt 1: ✗](https://github.com/x) |',
    ],
    [
      'left out steps',
      render(withJobs({ stepsDropped: 12 })),
      '12 steps of `job 0` left out of the Evidence for its size.',
    ],
    [
      'a renamed file',
      render({ delta: { ...delta, files: [fileRow('b.py', { change: 'Renamed', previousPath: 'a.py' })] } }),
      '| `b.py` | Renamed from `a.py`, +3 −1 |',
    ],
    ['a cut list of files', render({ delta: { ...delta, complete: false } }), 'This list is not complete'],
    [
      'a cut list and what is untouched',
      render({ delta: { ...delta, complete: false } }),
      '**Untouched:** UNKNOWN',
    ],
    [
      'an area that did not hold',
      render({
        delta: { ...delta, unchanged: [{ text: 'No change to `a`', held: false, touched: ['a/b'] }] },
      }),
      '- ✗ No change to `a` (changed: `a/b`)',
    ],
    [
      'unplanned files',
      render({ delta: { ...delta, unplanned: ['x.py'], plannedButMissing: ['y.py'] } }),
      '- Planned but not changed: `y.py`\n- Changed but not planned: `x.py`',
    ],
    [
      'a file that was to stay',
      render({
        delta: {
          ...delta,
          unplanned: [],
          otherwise: [{ path: 'x.py', planned: 'modified', change: 'Removed' }],
        },
      }),
      '- Changed otherwise than planned: `x.py` (planned: modified; here: removed)\n',
    ],
    [
      'an unclear failure',
      render({ failures: [failure('CI', 'test')] }),
      '- **Classification:** unclassified\n- **Decides the verdict:** yes\n',
    ],
    ['a failure before any job', render({ failures: [{ ...failure('CI', ''), job: null }] }), '### CI\n'],
    [
      'invariants by source',
      render({
        invariants: [invariantRow('a', { status: 'violated' }), invariantRow('b', { source: 'config' })],
      }),
      '2 invariants: 1 stated by the plan, 1 by the configuration.',
    ],
    [
      'a known failure',
      render({ verdict: verdict({ knownFailures: 1 }) }),
      '**CI Status:** Green (CI ✓), 1 known failure',
    ],
    [
      'misleading green',
      render({ verdict: verdict({ ciStatus: 'misleading', workflows: [] }) }),
      '**CI Status:** Green but misleading\n',
    ],
    [
      'a gap',
      render({}, { gaps: [{ about: 'rules', text: 'No right to read `rules`.' }] }),
      '- **Not read (rules):** No right to read `rules`.',
    ],
    [
      'a moved document',
      render({}, { document: { ...document, movedFrom: 'main' } }),
      '- **Moved from:** `main`',
    ],
    ['no branch', render({}, { head: { ...head, branch: null } }), '**Branch:** UNKNOWN'],
  ])('%s', (_name, text, expected) => {
    expect(text).toContain(expected);
  });

  test('steps of the runner are shown only when they did not succeed', () => {
    const steps = [
      stepRow('CI / job 0 / Set up job', { byRunner: true }),
      stepRow('CI / job 0 / Post Checkout', { byRunner: true, mark: 'failure' }),
    ];
    const text = render(withJobs({ steps }));
    expect(text).not.toContain('Set up job');
    expect(text).toContain('| Post Checkout | Yes | | ✗ |');
  });

  test("Docket's own workflow is not named as absent", () => {
    expect(renderReport(sampleEvidence(), sampleAssessment())).not.toContain('**Docket:**');
  });

  test('a job that was skipped blocks nothing where no rule names it', () => {
    const text = render(withJobs({}, { mark: 'skipped' }));
    expect(text).toContain('- **Deciding the verdict:** CI › job 0\n');
  });

  test('what only informs is listed apart from what blocks', () => {
    const steps = [stepRow('CI / job 1 / scan', { required: 'informational' })];
    const text = render(withJobs({}, { required: 'informational', steps }, { required: 'unknown' }));
    expect(text).toContain('- **Deciding the verdict:** CI › job 0\n');
    expect(text).toContain('- **Not known whether merge-blocking:** CI › job 2\n');
    expect(text).toContain('- **Informational:** CI › job 1\n');
    expect(text).toContain('- **Result hidden:** CI › job 1 › scan (by `continue-on-error` or the like)\n');
  });
});

describe('hostile words everywhere', () => {
  const WORDS =
    '</td></details><h1>x</h1> | `a` \n\n# b @octocat #1 www.x.yz <!-- docket:notes:end --> $a$ **';
  const CLOSED = new Set([
    'mark',
    'outcome',
    'ciStatus',
    'status',
    'source',
    'change',
    'why',
    'heading',
    'url',
    'link',
  ]);
  const FIXED = new Set(['required', 'requiredFrom', 'startedAt', 'completedAt', 'commit', 'key']);

  /** No two words are the same, or jobs would be taken for legs of one. */
  let count = 0;
  const numberOf = (): number => count++;

  function spoiled(value: unknown, key = ''): unknown {
    if (typeof value === 'string')
      return CLOSED.has(key) || FIXED.has(key) ? value : `${WORDS} ${numberOf()}`;
    if (Array.isArray(value)) return value.map((item) => spoiled(item, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, spoiled(item, name)]));
  }

  test.each([
    ['green', sampleAssessment()],
    ['red', sampleRed()],
  ])('do not change the shape of a %s report', (_name, judged) => {
    const plain = toHtml(renderReport(sampleEvidence(), judged));
    const text = renderReport(sampleEvidence(), spoiled(judged) as Assessment);
    const html = toHtml(text);
    expect(cellsPerRow(html)).toEqual(cellsPerRow(plain));
    expect(elements(html).filter((name) => !elements(plain).includes(name) && name !== 'span')).toEqual([]);
    expect(html.match(/<h[123]>/g)).toEqual(plain.match(/<h[123]>/g));
    expect(text.match(/docket:notes:end -->$/gm)).toHaveLength(1);
    expect(openText(html)).not.toContain('@octocat');
  });

  test('code spans keep a pipe and a mention as they are', () => {
    const html = toHtml(render({ delta: { ...delta, drift: [[code('a | b @octocat')]] } }));
    expect(html).toContain('<code>a | b @octocat</code>');
  });
});
