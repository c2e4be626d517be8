import { OUTCOMES } from '../../evidence/outcome.ts';
import { outcomeWord } from '../marks.ts';
import { LEDGER_END, LEDGER_START, ledgerPage } from './ledger.ts';
import type { LedgerRow } from './row.ts';

/** What a report's commit changes in the ledger. */
export interface LedgerChange {
  /** owner/name */
  repository: string;
  /** The rows of the reports that the commit brings, with links from the ledger's folder. */
  rows: readonly LedgerRow[];
  /** Links of reports that it takes away. */
  gone: readonly string[];
}

/**
 * The page of a repository's ledger with a change made to it: the row of a report takes the place of its older one.
 *
 * @param page the page as it lies there; null: there is none yet
 * @returns null where the page has no ledger, or rows that somebody edited: then it is theirs.
 */
export function changedLedger(page: string | null, change: LedgerChange): string | null {
  const parts = partsOf(page);
  const rows = parts && rowsOf(parts.ledger, change.repository);
  if (!parts || !rows) return null;
  const replaced = new Set([...change.gone, ...change.rows.map(({ link }) => link)].map(documentOf));
  const kept = rows.filter(({ link }) => !replaced.has(documentOf(link)));
  return `${parts.before}${ledgerPage(change.repository, [...kept, ...change.rows])}${parts.after}`;
}

/** Where somebody took the report away, the row leads to its Evidence. */
const documentOf = (link: string | null): string => (link ?? '').replace(/\.(?:md|json)$/, '');

/**
 * The page with another ledger in the place of its own.
 *
 * @param page the page as it lies there; null: there is none yet
 * @param ledger as `ledgerPage` makes it
 * @returns null where the page has no ledger.
 */
export function withLedger(page: string | null, ledger: string): string | null {
  const parts = partsOf(page);
  return parts && `${parts.before}${ledger}${parts.after}`;
}

/** Null: there is no ledger in it. */
function partsOf(page: string | null): { before: string; ledger: string; after: string } | null {
  if (page === null) return { before: '', ledger: '', after: '' };
  const start = page.indexOf(LEDGER_START);
  const end = page.lastIndexOf(LEDGER_END);
  if (start === -1 || end < start) return null;
  return {
    before: page.slice(0, start),
    ledger: page.slice(start + LEDGER_START.length, end),
    after: page.slice(end + LEDGER_END.length).replace(/^\r?\n/, ''),
  };
}

/** The rows of the table of reports; null: one of them says what Docket does not write. */
function rowsOf(ledger: string, repository: string): LedgerRow[] | null {
  const table = ledger.split(/\r?\n/).filter((line) => line.startsWith('|'));
  const rows = table.slice(2).map((line) => rowOf(line, repository));
  return rows.every((row) => row !== null) ? rows : null;
}

/** The row of a line as `ledger.ts` writes it. */
function rowOf(line: string, repository: string): LedgerRow | null {
  const [first, name, outcome, date, tests, coverage, commit, pull, last, ...more] = line
    .split('|')
    .map((cell) => cell.trim());
  if (first !== '' || last !== '' || more.length > 0) return null;
  const link = /\]\((\S+)\)$/.exec(name ?? '')?.[1] ?? '';
  const report = /\/([^/]+)_run(\d{1,9})\.(?:md|json)$/.exec(link);
  const told = OUTCOMES.find((one) => outcomeWord(one) === outcome);
  const counts = /^(?:(\d+)(?:, (\d+) failed)?)?$/.exec(tests ?? '');
  const percent = /^(?:(\d+\.\d\d)%)?$/.exec(coverage ?? '');
  const sha = /^`([0-9a-f]{8})`$/.exec(commit ?? '');
  const change = /^(?:(\d+)(?:, merged)?|merged)?$/.exec(pull ?? '');
  const isDated = /^(?:\d{4}-\d\d-\d\d)?$/.test(date ?? 'none');
  if (!report || !told || !counts || !percent || !sha || !change || !isDated) return null;
  return {
    repository,
    milestone: report[1] ?? null,
    run: Number(report[2]),
    date: date || null,
    commit: sha[1] ?? '',
    pullRequest: change[1] === undefined ? null : Number(change[1]),
    isMerged: /merged$/.test(pull ?? ''),
    outcome: told,
    tests: counts[1] === undefined ? null : { total: Number(counts[1]), failed: Number(counts[2] ?? 0) },
    coverage: percent[1] === undefined ? null : Number(percent[1]),
    link,
  };
}
