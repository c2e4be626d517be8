import { describe, expect, test } from '@jest/globals';
import { ledgerCsv, ledgerJson } from '../../src/report/ledger/data.ts';
import { LEDGER_END, ledgerPage, renderLedger } from '../../src/report/ledger/ledger.ts';
import { changedLedger } from '../../src/report/ledger/read-ledger.ts';
import { type LedgerRow, ledgerRow } from '../../src/report/ledger/row.ts';
import { statedVerdict } from '../../src/rules/stated-verdict.ts';
import { assessment } from '../builders/assessment.ts';
import {
  coverageResult,
  evidence,
  job,
  postMergeEvidence,
  results,
  run,
  testResult,
} from '../builders/evidence.ts';
import { golden } from '../harness/golden.ts';
import { toHtml } from './html.ts';

/** A report of a day, after the merge, unless told. */
const row = (day: number, over: Partial<LedgerRow> = {}): LedgerRow => ({
  repository: 'octo/shop',
  milestone: 'M09',
  run: day,
  date: `2026-03-${String(day).padStart(2, '0')}`,
  commit: `${day}`.repeat(40).slice(0, 40),
  pullRequest: 20 + day,
  isMerged: true,
  outcome: 'approved',
  tests: { total: 100 + day * 3, failed: 0 },
  coverage: 80 + day / 4,
  link: `M09/M09_run${day}.md`,
  ...over,
});

const days = [
  row(1),
  row(2, { outcome: 'debt', coverage: 79.95 }),
  row(3, { outcome: 'blocked', isMerged: false, tests: { total: 90, failed: 4 } }),
  row(4, { milestone: 'M10', run: 1, link: 'M10/M10_run1.md', tests: null, coverage: null }),
  row(5, { milestone: null, run: null, link: null, isMerged: false, outcome: 'pending' }),
];

describe('the row of a report', () => {
  const job1 = job('test', { completedAt: '2026-03-12T10:02:00Z' });
  const tested = evidence({
    runs: [run('CI', { jobs: [job1] })],
    results: results({ tests: [testResult({ total: 12, failed: 1 } as never)] }),
  });

  test('has the outcome that was told', () => {
    const verdict = { ...statedVerdict(assessment()), outcome: 'rerun' as const };
    expect(ledgerRow({ ...tested, verdict }, 'x.md')).toMatchObject({ outcome: 'rerun', link: 'x.md' });
  });

  test('has the day of the last job, and which commit and milestone it is', () => {
    const { document, head } = tested;
    expect(ledgerRow(tested, null)).toMatchObject({
      date: '2026-03-12',
      commit: head.sha,
      milestone: document.milestone,
      isMerged: false,
    });
    expect(ledgerRow(postMergeEvidence(), null).isMerged).toBe(true);
  });

  test('has no number where nothing was measured', () => {
    expect(ledgerRow(evidence(), null)).toMatchObject({ tests: null, coverage: null });
  });

  test('has the coverage of the largest report', () => {
    const measured = evidence({
      runs: [run('CI', { jobs: [job1] })],
      results: results({ coverage: [coverageResult()] }),
    });
    expect(ledgerRow(measured, null).coverage).toEqual(expect.any(Number));
  });
});

describe('the ledger', () => {
  test('of one repository has trends and all reports, the newest first', () => {
    const markdown = renderLedger(days);
    expect(markdown).toBe(golden('__tests__/report/__golden__/ledger.md', markdown));
    expect(renderLedger([...days].reverse())).toBe(markdown);
  });

  test('of several repositories says first how each stands', () => {
    const other = {
      repository: 'octo/web',
      link: 'https://github.com/octo/web/blob/main/docs/milestones/M01/M01_run1.md',
    };
    const markdown = renderLedger([...days, row(2, { ...other, milestone: 'M01', run: 1, outcome: 'debt' })]);
    expect(markdown).toBe(golden('__tests__/report/__golden__/ledger-organisation.md', markdown));
  });

  test('of nothing says so', () => {
    expect(renderLedger([])).toBe('# Reports of 0 repositories\n\nNo report yet.\n');
  });

  test('draws no line through a single point', () => {
    expect(renderLedger([row(1)])).not.toContain('mermaid');
  });

  test('shows words of others as words', () => {
    const html = toHtml(
      renderLedger([row(1, { milestone: '<img src=x> @octocat', link: 'javascript:alert(1)' })]),
    );
    expect(html).not.toMatch(/<img|href="javascript|>@octocat/);
  });

  test('stays as small as GitHub shows', () => {
    const many = Array.from({ length: 2500 }, (_, index) => row(1 + (index % 28), { run: index }));
    const markdown = renderLedger(many);
    expect(markdown).toContain('Only the newest 2000 reports are listed.');
    expect(Buffer.byteLength(markdown)).toBeLessThan(900_000);
  });
});

describe('a page that lies there', () => {
  const ofOne = { repository: 'octo/shop', gone: [] };
  const listed = days.filter(({ link }) => link !== null);

  test('is read as it was written, so that one row after the other gives what all at once give', () => {
    const grown = listed.reduce<string | null>(
      (page, one) => changedLedger(page, { ...ofOne, rows: [one] }),
      null,
    );
    expect(grown).toBe(ledgerPage('octo/shop', listed));
    expect(changedLedger(grown, { ...ofOne, rows: [] })).toBe(grown);
  });

  test.each<[string, Partial<LedgerRow>]>([
    ['nothing was measured', { tests: null, coverage: null, date: null, pullRequest: null, isMerged: false }],
    ['no pull request, on the base branch', { pullRequest: null }],
    ['no test, no coverage', { tests: { total: 0, failed: 0 }, coverage: 0 }],
    ['all covered', { coverage: 100 }],
    ['a milestone with other signs', { milestone: 'v1.2_rc-3', link: 'v1.2_rc-3/v1.2_rc-3_run9.md', run: 9 }],
    ['a folder of folders', { milestone: 'M24', link: 'PhaseD/M24/M24_run1.md', run: 1 }],
    ['a folder with a blank', { link: 'Phase%20D/M09/M09_run1.md', run: 1 }],
    [
      'a name like an address',
      { milestone: 'www.example.com', link: 'www.example.com/www.example.com_run1.md', run: 1 },
    ],
  ])('a row is read as it was written: %s', (_, over) => {
    const page = ledgerPage('octo/shop', [row(1, over), row(2)]);
    expect(changedLedger(page, { ...ofOne, rows: [] })).toBe(page);
  });

  test('a report that was taken away, and is there again, has one row', () => {
    const page = ledgerPage('octo/shop', [row(1, { link: 'M09/M09_run1.json' }), row(2)]);
    expect(changedLedger(page, { ...ofOne, rows: [] })).toBe(page);
    expect(changedLedger(page, { ...ofOne, rows: [row(1)] })).toBe(ledgerPage('octo/shop', [row(1), row(2)]));
  });

  test('a report that goes takes its row along', () => {
    const page = ledgerPage('octo/shop', listed);
    expect(changedLedger(page, { ...ofOne, rows: [], gone: ['M09/M09_run2.md'] })).toBe(
      ledgerPage(
        'octo/shop',
        listed.filter(({ run, milestone }) => !(run === 2 && milestone === 'M09')),
      ),
    );
  });

  test.each([
    ['no cell', '| |'],
    ['a cell more', '| [a](M09/M09_run1.md) | ✅ approved | 2026-03-01 | 1 | 1.00% | `11111111` | 21 | |'],
    ['another outcome', '| [a](M09/M09_run1.md) | ✅ fine | 2026-03-01 | 1 | 1.00% | `11111111` | 21 |'],
    ['words', '| [a](M09/M09_run1.md) | ✅ approved | in March | 1 | 1.00% | `11111111` | 21 |'],
    ['no report', '| [a](M09/other.md) | ✅ approved | 2026-03-01 | 1 | 1.00% | `11111111` | 21 |'],
  ])('a row that Docket does not write leaves the page to whoever wrote it: %s', (_, line) => {
    const page = ledgerPage('octo/shop', listed).replace(LEDGER_END, `${line}\n${LEDGER_END}`);
    expect(changedLedger(page, { ...ofOne, rows: [row(9)] })).toBeNull();
  });
});

describe('the ledger as data', () => {
  test('is JSON', () => {
    expect(JSON.parse(ledgerJson(days))).toMatchObject({
      version: 1,
      reports: [{ date: '2026-03-05' }, {}, {}, {}, {}],
    });
  });

  test('is CSV', () => {
    expect(ledgerCsv([row(1), row(2, { tests: null })])).toBe(
      [
        'repository,milestone,run,date,commit,pull request,merged,outcome,tests,tests failed,coverage,link',
        `octo/shop,M09,2,2026-03-02,${'2'.repeat(40)},22,true,approved,,,80.5,M09/M09_run2.md`,
        `octo/shop,M09,1,2026-03-01,${'1'.repeat(40)},21,true,approved,103,0,80.25,M09/M09_run1.md`,
        '',
      ].join('\r\n'),
    );
  });

  test.each([
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['a,b', '"a,b"'],
    ['two\nlines', '"two\nlines"'],
    ['+1', "'+1"],
  ])('holds %j as a text', (milestone, field) => {
    expect(ledgerCsv([row(1, { milestone })]).split('\r\n')[1]).toContain(`octo/shop,${field},1,`);
  });
});
