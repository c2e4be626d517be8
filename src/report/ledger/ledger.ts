import type { RootContent } from 'mdast';
import { OUTCOMES } from '../../evidence/outcome.ts';
import { code, link, type Prose } from '../../text/prose.ts';
import { count } from '../../text/text.ts';
import { toMarkdown } from '../markdown.ts';
import { outcomeWord } from '../marks.ts';
import { heading, paragraph, table } from '../nodes.ts';
import { type LedgerRow, newestFirst } from './row.ts';
import { trends } from './trends.ts';

/** GitHub shows Markdown files only up to about a megabyte. */
const ROWS = 2000;

/** The table of all reports as Markdown, with trends; of several repositories how each of them stands comes first. */
export function renderLedger(rows: readonly LedgerRow[]): string {
  const sorted = newestFirst(rows);
  const repositories = [...new Set(sorted.map(({ repository }) => repository))].sort();
  const [only] = repositories;
  return toMarkdown(
    repositories.length === 1 && only !== undefined ? ofOne(only, sorted) : ofMany(repositories, sorted),
  );
}

/** Between these lines Docket writes the ledger of a repository; what stands before and after them is left as it is. */
export const LEDGER_START = '<!-- docket:ledger:start -->';
export const LEDGER_END = '<!-- docket:ledger:end -->';

/** The page of a repository's own ledger, in the folder of its reports: Docket finds it again by the lines around it. */
export const ledgerPage = (repository: string, rows: readonly LedgerRow[]): string =>
  toMarkdown([
    { type: 'html', value: LEDGER_START },
    ...ofOne(repository, newestFirst(rows)),
    { type: 'html', value: LEDGER_END },
  ]);

const ofOne = (repository: string, rows: LedgerRow[]): RootContent[] => [
  heading(1, ['Reports of ', code(repository)]),
  paragraph([summary(rows)]),
  ...trends(rows),
  ...reports(rows, false),
];

const ofMany = (repositories: string[], rows: LedgerRow[]): RootContent[] => [
  heading(1, [`Reports of ${count(repositories.length, 'repository', 'repositories')}`]),
  paragraph([summary(rows)]),
  ...standing(rows, repositories),
  ...reports(rows, true),
];

/** `12 reports: 9 ✅ approved · 2 ⚠️ debt · 1 ⛔ blocked` */
function summary(rows: readonly LedgerRow[]): string {
  const counts = OUTCOMES.flatMap((outcome) => {
    const number = rows.filter((row) => row.outcome === outcome).length;
    return number === 0 ? [] : [`${number} ${outcomeWord(outcome)}`];
  });
  return rows.length === 0 ? 'No report yet.' : `${count(rows.length, 'report')}: ${counts.join(' · ')}`;
}

/** The newest report of each repository; its pull request is left out, to be no wider than a page. */
function standing(rows: readonly LedgerRow[], repositories: readonly string[]): RootContent[] {
  if (repositories.length === 0) return [];
  const lines = repositories.map((repository): Prose[] => {
    const own = rows.filter((row) => row.repository === repository);
    const [newest] = own;
    return [
      [code(repository)],
      [String(own.length)],
      ...(newest === undefined ? [] : cells(newest).slice(0, -1)),
    ];
  });
  return [heading(2, ['Repositories']), table(['Repository', 'Reports', ...HEAD.slice(0, -1)], lines)];
}

/** What matters most stands where a phone shows it. */
const HEAD = ['Newest', 'Outcome', 'Date', 'Tests', 'Coverage', 'Commit', 'Pull request'];

function reports(rows: readonly LedgerRow[], isOfMany: boolean): RootContent[] {
  if (rows.length === 0) return [];
  const [, ...rest] = HEAD;
  const head = [...(isOfMany ? ['Repository'] : []), 'Report', ...rest];
  const lines = rows
    .slice(0, ROWS)
    .map((row): Prose[] => [...(isOfMany ? [[code(row.repository)]] : []), ...cells(row)]);
  return [
    heading(2, ['Reports']),
    table(head, lines),
    ...(rows.length >= ROWS ? [paragraph([`Only the newest ${ROWS} reports are listed.`])] : []),
  ];
}

/** Whatever stands here is read again by `read-ledger.ts`. */
function cells(row: LedgerRow): Prose[] {
  const { date, commit, outcome, coverage } = row;
  return [
    [row.link === null ? nameOf(row) : link(nameOf(row), row.link)],
    [outcomeWord(outcome)],
    [date ?? ''],
    [testsText(row)],
    [coverage === null ? '' : `${coverage.toFixed(2)}%`],
    [code(commit.slice(0, 8))],
    [pullText(row)],
  ];
}

function testsText({ tests }: LedgerRow): string {
  if (tests === null) return '';
  return tests.failed === 0 ? String(tests.total) : `${tests.total}, ${tests.failed} failed`;
}

const pullText = ({ pullRequest, isMerged }: LedgerRow): string =>
  [...(pullRequest === null ? [] : [String(pullRequest)]), ...(isMerged ? ['merged'] : [])].join(', ');

/** `M09 · report 1`. */
function nameOf({ milestone, run, pullRequest, commit }: LedgerRow): string {
  if (milestone !== null && run !== null) return `${milestone} · report ${run}`;
  return pullRequest === null ? commit.slice(0, 8) : `pull request ${pullRequest}`;
}
