import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LEDGER_END, LEDGER_START, ledgerPage } from '../../report/ledger/ledger.ts';
import { withLedger } from '../../report/ledger/read-ledger.ts';
import type { LedgerRow } from '../../report/ledger/row.ts';
import { Failed } from '../usage/command.ts';
import { writeWhole } from '../write-whole.ts';

const PAGE = 'README.md';

/**
 * Writes the page of a folder of reports, as the action keeps it; what stands around the ledger stays.
 *
 * @param folder as it was written
 * @param root the folder that it is relative to
 * @returns the page, as it is called.
 * @throws Failed where the page is somebody's own, the reports are of several repositories, or nothing can be written.
 */
export function writePage(folder: string, root: string, rows: readonly LedgerRow[]): string {
  const shown = join(folder, PAGE);
  const [repository = '', ...others] = new Set(rows.map((row) => row.repository));
  if (others.length > 0)
    throw new Failed(
      `the reports in ${folder} are of ${others.length + 1} repositories (${[repository, ...others].join(', ')}), and ${PAGE} is of one: give the folder of one`,
    );
  const file = resolve(root, folder, PAGE);
  const page = withLedger(readPage(file, shown), ledgerPage(repository, rows));
  if (page === null)
    throw new Failed(
      `${shown} has no ledger: put the lines ${LEDGER_START} and ${LEDGER_END} into it, or take it away`,
    );
  attempt(shown, () => writeWhole({ file, text: page }));
  return shown;
}

const readPage = (file: string, shown: string): string | null =>
  existsSync(file) ? attempt(shown, () => readFileSync(file, 'utf8')) : null;

function attempt<T>(shown: string, act: () => T): T {
  try {
    return act();
  } catch (cause) {
    throw new Failed(
      `${shown} cannot be written (${(cause as Error).message}): make room, or look at its permissions`,
      {
        cause,
      },
    );
  }
}
