import { ledgerCsv, ledgerJson } from '../../report/ledger/data.ts';
import { ledgerPage, renderLedger } from '../../report/ledger/ledger.ts';
import type { LedgerRow } from '../../report/ledger/row.ts';
import { Progress } from '../progress.ts';
import type { Surroundings } from '../surroundings.ts';
import { Failed, UsageError } from '../usage/command.ts';
import { addFolder } from './folder.ts';
import type { OnGitHub } from './on-github.ts';
import { type LedgerPlace, readPlace } from './place.ts';
import { Rows } from './rows.ts';
import { writePage } from './write-page.ts';

/** What `docket ledger` is asked for. */
export interface LedgerOptions {
  /** Folders, repositories and owners. */
  places: readonly string[];
  /** `page`: nothing is printed, and the page of the folder is written. */
  form: 'markdown' | 'json' | 'csv' | 'page';
  onGitHub: OnGitHub;
}

const FORMS = { json: ledgerJson, csv: ledgerCsv };

/**
 * `docket ledger`: prints a table of all reports whose Evidence lies below some folders, or in repositories on GitHub.
 *
 * @returns the exit code, as `commands/ledger.ts` says.
 * @throws Failed where a folder or repository cannot be read, or there is no Evidence at all.
 */
export async function printLedger(
  { places: written, form, onGitHub }: LedgerOptions,
  surroundings: Surroundings,
): Promise<number> {
  const places = written.map((place) => readPlace(place, surroundings.folder));
  const [first] = places;
  if (form === 'page' && (places.length > 1 || first?.kind !== 'folder'))
    throw new UsageError(
      `--write takes one folder of reports, such as docs/milestones, not "${written.join(' ')}"`,
    );
  const progress = new Progress(surroundings);
  const rows = new Rows();
  try {
    await addAll(rows, places, onGitHub, surroundings, progress);
  } finally {
    progress.clear();
  }
  for (const sentence of rows.unread) surroundings.err(`docket: ${sentence}\n`);
  if (rows.list.length === 0) throw new Failed(nothingIn(places, onGitHub));
  if (form === 'page')
    surroundings.err(`docket: ${writePage(written[0]!, surroundings.folder, rows.list)} is written.\n`);
  else surroundings.out(form === 'markdown' ? pageOf(rows.list, places) : FORMS[form](rows.list));
  return rows.unread.length === 0 ? 0 : 1;
}

/** The page of a folder of reports is the one that the action goes on with. */
function pageOf(rows: readonly LedgerRow[], places: readonly LedgerPlace[]): string {
  const [repository, ...others] = new Set(rows.map((row) => row.repository));
  const isOwnPage = places.length === 1 && places[0]?.kind === 'folder' && others.length === 0;
  return isOwnPage && repository !== undefined ? ledgerPage(repository, rows) : renderLedger(rows);
}

async function addAll(
  rows: Rows,
  places: readonly LedgerPlace[],
  onGitHub: OnGitHub,
  surroundings: Surroundings,
  progress: Progress,
): Promise<void> {
  const remote = places.filter(({ kind }) => kind !== 'folder').length;
  for (const place of places) {
    if (place.kind === 'folder')
      addFolder(rows, place.written, surroundings.folder, places.length === 1, progress);
    else {
      const { addFromGitHub } = await import('./on-github.ts');
      await addFromGitHub(rows, place, onGitHub, remote, surroundings, progress);
    }
  }
}

function nothingIn(places: readonly LedgerPlace[], { dir, branch }: OnGitHub): string {
  const all = places.map(({ written }) => written).join(', ');
  return places.some(({ kind }) => kind !== 'folder')
    ? `no Evidence lies in ${dir} of ${all}, neither on the default branch nor on ${branch}: name another folder with --reports-dir, or another branch with --reports-branch`
    : `no Evidence lies in ${all}: give folders of reports, such as docs/milestones`;
}
