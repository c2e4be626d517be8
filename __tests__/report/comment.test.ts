import { describe, expect, test } from '@jest/globals';
import { renderComment } from '../../src/report/comment/comment.ts';
import { renderReport } from '../../src/report/report.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { judge } from '../../src/rules/judge.ts';
import { code, say } from '../../src/text/prose.ts';
import {
  assessment,
  failure,
  jobRow,
  reason,
  stepRow,
  verdict,
  workflowRows,
} from '../builders/assessment.ts';
import { evidence, HEAD } from '../builders/evidence.ts';
import { golden } from './golden.ts';
import { openText, toHtml } from './html.ts';
import { sampleAssessment, sampleEvidence, sampleRed } from './sample.ts';
import { resultsEvidence } from './sample-results.ts';

const MARKER = `<!-- docket head=${HEAD} view=101.1f -->`;
const LINKS = {
  reportUrl: 'https://github.com/m-cahill/serena/blob/main/docs/milestones/M09/M09_run1.md',
  evidenceUrl: 'https://github.com/m-cahill/serena/blob/main/docs/milestones/M09/M09_run1.json',
};
const NOTHING = { reportUrl: null, evidenceUrl: null };

const unassigned = sampleEvidence({
  document: { ...sampleEvidence().document, milestone: null, milestoneFrom: null, number: null, path: null },
});

function pending() {
  const base = assessment();
  const unfinished = jobRow('CI', 'deploy', { mark: 'unfinished', completedAt: null, seconds: null });
  return assessment({
    inventory: {
      ...base.inventory,
      workflows: [
        workflowRows('CI', { mark: 'unfinished', seconds: null, jobs: [jobRow('CI', 'test'), unfinished] }),
      ],
    },
    verdict: verdict({
      outcome: 'pending',
      label: 'Waiting for',
      headline: [code('deploy')],
      title: say`Waiting for ${code('deploy')}`,
      ciStatus: 'pending',
      workflows: [{ name: 'CI', mark: 'unfinished' }],
      reasons: [reason('The required check deploy has not finished', { outcome: 'pending' })],
      next: ['Wait for deploy'],
    }),
    checks: { passed: 1, total: 2, skipped: 0 },
    seconds: null,
  });
}

const debt = () =>
  assessment({
    verdict: verdict({
      outcome: 'debt',
      label: 'Can merge, with 1 warning',
      headline: ['an informational check failed'],
      reasons: [reason('nightly-compat failed', { remedy: ['fix it or remove it'] })],
      next: ['Merge after review, then fix nightly-compat'],
    }),
    checks: { passed: 1, total: 2, skipped: 1 },
  });

describe('renderComment', () => {
  test.each([
    ['comment-green.md', renderComment(sampleEvidence(), sampleAssessment(), LINKS, MARKER)],
    ['comment-red.md', renderComment(sampleEvidence(), sampleRed(), LINKS, MARKER)],
    ['comment-pending.md', renderComment(evidence(), pending(), NOTHING, MARKER)],
    [
      'comment-debt.md',
      renderComment(evidence({ gaps: [{ about: 'rules', text: 'x' }] }), debt(), LINKS, MARKER),
    ],
    ['comment-results.md', renderComment(resultsEvidence(), judge(resultsEvidence()), LINKS, MARKER)],
    ['comment-unassigned.md', renderComment(unassigned, sampleAssessment(), NOTHING, MARKER)],
  ])('%s', (name, text) => {
    expect(text).toBe(golden(name, text));
  });

  test('the first line is the marker and the second block the outcome', () => {
    const [first, second, third] = renderComment(sampleEvidence(), sampleRed(), LINKS, MARKER).split('\n');
    expect([first, second, third]).toEqual([MARKER, '', '### ⛔ Merge blocked: `Run smoke tests` failed']);
  });

  test('what the next step says to do is not said twice, and what does not decide stands apart', () => {
    const judged = assessment({
      verdict: verdict({
        outcome: 'blocked',
        reasons: [
          reason('A gate is gone', { outcome: 'blocked', remedy: ['bring it back'] }),
          reason('Coverage dropped', { remedy: ['test what is new'] }),
        ],
        next: ['Bring it back'],
      }),
    });
    const open = openText(toHtml(renderComment(evidence(), judged, LINKS, MARKER)));
    expect(open).toMatch(
      /A gate is gone\.\s+Next: {1,2}Bring it back[\s\S]*Also worth fixing \(does not block\):\s+Coverage dropped\. Test what is new\./,
    );
  });

  test('a job that hides a failure is marked, and the worst check comes first', () => {
    const step = { mark: 'masked' as const };
    const jobs = [
      jobRow('CI', 'types', { steps: [stepRow('CI / types / mypy', step)] }),
      jobRow('CI', 'late', { mark: 'unfinished' }),
      jobRow('CI', 'test', { mark: 'failure' }),
    ];
    const inventory = { ...assessment().inventory, workflows: [workflowRows('CI', { jobs })] };
    const text = renderComment(evidence(), assessment({ inventory }), LINKS, MARKER);
    expect(text.match(/^\| .*CI › .*$/gm)?.map((row) => row.replace(/\]\([^)]*\)|\[/g, ''))).toEqual([
      expect.stringMatching(/CI › test .*✗/),
      expect.stringMatching(/CI › late .*…/),
      expect.stringMatching(/CI › types .*⚠/),
    ]);
  });

  test.each([
    [{ lost: { gone: 3, skipped: 1 } }, '3 tests did not run, 1 test newly skipped (compared with `main`)'],
    [{ lost: { gone: 0, skipped: 2 } }, '2 tests newly skipped (compared with `main`)'],
    [{ coverage: 85.62, coverageChange: -2.58 }, 'coverage 85.6% (−2.6)'],
    [{ coverage: 85.62, coverageChange: 0.5 }, 'coverage 85.6% (+0.5)'],
    [{ coverage: 85.62, coverageChange: 0.01 }, 'coverage 85.6% ·'],
  ])('the line of numbers compares: %j', (more, expected) => {
    const measured = { tests: null, coverage: null, ...more };
    expect(renderComment(evidence(), assessment({ measured }), LINKS, MARKER)).toContain(expected);
  });

  test('no table stands open', () => {
    for (const judged of [sampleAssessment(), sampleRed(), pending()]) {
      const html = toHtml(renderComment(sampleEvidence(), judged, LINKS, MARKER));
      expect(html.replace(/<details>[\s\S]*?<\/details>/g, '')).not.toContain('<table>');
    }
  });

  test('a note is told', () => {
    const note = say`The report is not updated: ${code('M09_run1.md')} was edited by hand`;
    expect(renderComment(sampleEvidence(), sampleAssessment(), { ...LINKS, note }, MARKER)).toContain(
      'The report is not updated: `M09_run1.md` was edited by hand.\n',
    );
  });

  test('what only runs after the merge is told only while a merge is ahead', () => {
    const head = { ...sampleEvidence().head, postMerge: true };
    expect(renderComment(sampleEvidence({ head }), sampleAssessment(), LINKS, MARKER)).not.toContain(
      '**After the merge',
    );
    expect(renderComment(sampleEvidence(), sampleRed(), LINKS, MARKER)).not.toContain('**After the merge');
  });

  test('nor when the next step says it in full', () => {
    const next = ['Merge. Quality Tests (coverage ≥ 40%, pip-audit, verify_pinned_deps) will then run'];
    const judged = sampleAssessment();
    const text = renderComment(
      sampleEvidence(),
      { ...judged, verdict: { ...judged.verdict, next } },
      LINKS,
      MARKER,
    );
    expect(text).not.toContain('**After the merge');
  });

  test('a red pull request with one cause is at most 25 lines open, however long the log', () => {
    const lines = Array.from({ length: 40 }, (_, index) => `E   line ${index} of the log`);
    const [failed] = sampleRed().failures;
    const red = { ...sampleRed(), failures: [{ ...failed!, lines }] };
    const text = renderComment(sampleEvidence(), red, LINKS, MARKER).replace(MARKER, '');
    const open = text.replace(/<details>[\s\S]*?<\/details>/g, '');
    const shown = open.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('```'));
    expect(shown.join('\n')).toContain('line 11 of the log');
    expect(shown.join('\n')).not.toContain('line 12 of the log');
    expect(shown.length).toBeLessThanOrEqual(25);
  });

  test('two hundred failures: the blocking ones first, the rest counted', () => {
    const failures = Array.from({ length: 200 }, (_, index) =>
      failure('CI', `job ${index}`, { blocking: index === 150 }),
    );
    const text = renderComment(evidence(), assessment({ failures }), LINKS, MARKER);
    expect(text).toContain('**✗ CI › job 150**');
    expect(text).toContain('… and 197 more failed');
  });

  test('stays within the limit of a comment, whatever the names', () => {
    const long = 'a very long name '.repeat(40);
    const jobs = Array.from({ length: 1000 }, (_, index) => jobRow('CI', `${long}${index}`, { id: index }));
    const failures = jobs.map(({ name }) => failure('CI', name, { note: [long] }));
    const reasons = jobs.map(({ name }) => reason(name, { remedy: [long.repeat(20)] }));
    const huge = assessment({
      inventory: { workflows: [workflowRows('CI', { jobs })], requiredFrom: 'none', changes: [] },
      failures,
      verdict: verdict({
        headline: [long.repeat(500)],
        reasons,
        next: ['Fix all that failed. '.repeat(500)],
      }),
    });
    const text = renderComment(evidence(), huge, LINKS, MARKER);
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text.startsWith(`${MARKER}\n\n### ✅`)).toBe(true);
    expect(openText(toHtml(text))).toContain('Left out here for its size');
  });
});

describe('renderSummary', () => {
  test('the comment’s first part, then the report', () => {
    const report = renderReport(unassigned, sampleRed());
    const text = renderSummary(unassigned, sampleRed(), report, NOTHING);
    expect(text).toMatch(/^### ⛔ Merge blocked: /);
    expect(text).toContain('No report is committed, because no milestone is named.');
    expect(text).toContain('\n# CI Run — Execution Context Introduction\n');
    expect(text).toContain('## 12. Evidence');
    expect(text).not.toContain('docket head=');
  });
});
