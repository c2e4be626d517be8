import { type LedgerRow, newestFirst } from './row.ts';

/** The rows as JSON, newest first. */
export const ledgerJson = (rows: readonly LedgerRow[]): string =>
  `${JSON.stringify({ version: 1, reports: newestFirst(rows) }, null, 2)}\n`;

const COLUMNS: [name: string, value: (row: LedgerRow) => string | number | boolean | null | undefined][] = [
  ['repository', (row) => row.repository],
  ['milestone', (row) => row.milestone],
  ['run', (row) => row.run],
  ['date', (row) => row.date],
  ['commit', (row) => row.commit],
  ['pull request', (row) => row.pullRequest],
  ['merged', (row) => row.isMerged],
  ['outcome', (row) => row.outcome],
  ['tests', (row) => row.tests?.total],
  ['tests failed', (row) => row.tests?.failed],
  ['coverage', (row) => row.coverage],
  ['link', (row) => row.link],
];

/** The rows as CSV, newest first, with a first line of names. https://www.rfc-editor.org/rfc/rfc4180 */
export function ledgerCsv(rows: readonly LedgerRow[]): string {
  const lines = newestFirst(rows).map((row) => COLUMNS.map(([, value]) => field(String(value(row) ?? ''))));
  return [COLUMNS.map(([name]) => name), ...lines].map((fields) => `${fields.join(',')}\r\n`).join('');
}

/** A sheet takes what begins like a formula for one. */
function field(text: string): string {
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
