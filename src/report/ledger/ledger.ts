import type { RootContent } from 'mdast';
import { OUTCOMES } from '../../evidence/outcome.ts';
import { percentText } from '../../facts/results/coverage.ts';
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
  const isOne = repositories.length === 1 && only !== undefined;
  return toMarkdown([
    heading(
      1,
      isOne
        ? ['Reports of ', code(only)]
        : [`Reports of ${count(repositories.length, 'repository', 'repositories')}`],
    ),
    paragraph([summary(sorted)]),
    ...(isOne ? trends(sorted) : standing(sorted, repositories)),
    ...reports(sorted, !isOne),
  ]);
}

/** `12 reports: 9 ✅ approved · 2 ⚠️ debt · 1 ⛔ blocked` */
function summary(rows: readonly LedgerRow[]): string {
  const counts = OUTCOMES.flatMap((outcome) => {
    const number = rows.filter((row) => row.outcome === outcome).length;
    return number === 0 ? [] : [`${number} ${outcomeWord(outcome)}`];
  });
  return rows.length === 0 ? 'No report yet.' : `${count(rows.length, 'report')}: ${counts.join(' · ')}`;
}

/** The newest report of each repository. */
function standing(rows: readonly LedgerRow[], repositories: readonly string[]): RootContent[] {
  if (repositories.length === 0) return [];
  const lines = repositories.map((repository): Prose[] => {
    const own = rows.filter((row) => row.repository === repository);
    const [newest] = own;
    return [[code(repository)], [String(own.length)], ...(newest === undefined ? [] : cells(newest))];
  });
  return [heading(2, ['Repositories']), table(['Repository', 'Reports', ...HEAD], lines)];
}

/** What matters most stands where a phone shows it. */
const HEAD = ['Newest', 'Outcome', 'Date', 'Tests', 'Coverage', 'Commit'];

function reports(rows: readonly LedgerRow[], isOfMany: boolean): RootContent[] {
  if (rows.length === 0) return [];
  const [, ...rest] = HEAD;
  const head = [...(isOfMany ? ['Repository'] : []), 'Report', ...rest];
  const lines = rows
    .slice(0, ROWS)
    .map((row): Prose[] => [...(isOfMany ? [[code(row.repository)]] : []), ...cells(row)]);
  const more = rows.length - ROWS;
  return [
    heading(2, ['Reports']),
    table(head, lines),
    ...(more > 0 ? [paragraph([`${more} older reports are not listed.`])] : []),
  ];
}

function cells(row: LedgerRow): Prose[] {
  const { date, commit, outcome, tests, coverage } = row;
  return [
    [row.link === null ? nameOf(row) : link(nameOf(row), row.link)],
    [outcomeWord(outcome)],
    [date ?? ''],
    [
      tests === null
        ? ''
        : tests.failed === 0
          ? String(tests.total)
          : `${tests.total}, ${tests.failed} failed`,
    ],
    [coverage === null ? '' : percentText(coverage)],
    [code(commit.slice(0, 8))],
  ];
}

/** `M09 · report 1`. */
function nameOf({ milestone, run, pullRequest, commit }: LedgerRow): string {
  if (milestone !== null && run !== null) return `${milestone} · report ${run}`;
  return pullRequest === null ? commit.slice(0, 8) : `pull request ${pullRequest}`;
}
