import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Evidence } from '../../evidence/evidence.ts';
import { parseEvidence, UnreadableEvidence } from '../../evidence/serialize.ts';
import { ledgerCsv, ledgerJson } from '../../report/ledger/data.ts';
import { renderLedger } from '../../report/ledger/ledger.ts';
import { type LedgerRow, ledgerRow, linkTo } from '../../report/ledger/row.ts';
import { Progress } from '../progress.ts';
import type { Surroundings } from '../surroundings.ts';
import { Failed } from '../usage/command.ts';
import { evidenceFilesIn } from './find.ts';

/** What `docket ledger` is asked for. */
export interface LedgerOptions {
  folders: readonly string[];
  form: 'markdown' | 'json' | 'csv';
}

const FORMS = { markdown: renderLedger, json: ledgerJson, csv: ledgerCsv };

/**
 * `docket ledger`: prints a table of all reports whose Evidence lies below some folders.
 *
 * @returns the exit code, as `commands/ledger.ts` says.
 * @throws Failed where a folder cannot be read, or there is no Evidence at all.
 */
export function printLedger({ folders, form }: LedgerOptions, surroundings: Surroundings): number {
  const files = folders.flatMap((folder) => filesIn(folder, surroundings));
  const progress = new Progress(surroundings);
  const rows = new Map<string, LedgerRow>();
  const unread: string[] = [];
  files.forEach(({ folder, path }, index) => {
    if (index % 10 === 0) progress.show(`${index} of ${files.length} reports`);
    const evidence = read(resolve(surroundings.folder, folder, path));
    if (typeof evidence === 'string') unread.push(`${join(folder, path)} is left out. ${evidence}`);
    else {
      const link =
        folders.length === 1 ? linkBeside(resolve(surroundings.folder, folder), path) : pageOf(evidence);
      const row = ledgerRow(evidence, link);
      // Clones may have the same report.
      rows.set([row.repository, evidence.document.path ?? path, row.commit].join(' '), row);
    }
  });
  progress.clear();
  for (const sentence of unread) surroundings.err(`docket: ${sentence}\n`);
  if (rows.size === 0)
    throw new Failed(
      `no Evidence lies in ${folders.join(', ')}: give folders of reports, such as docs/milestones`,
    );
  surroundings.out(FORMS[form]([...rows.values()]));
  return unread.length === 0 ? 0 : 1;
}

function filesIn(folder: string, surroundings: Surroundings): { folder: string; path: string }[] {
  try {
    return evidenceFilesIn(resolve(surroundings.folder, folder)).map((path) => ({ folder, path }));
  } catch (cause) {
    throw new Failed(`${folder} cannot be read (${(cause as Error).message}): give a folder of reports`, {
      cause,
    });
  }
}

/** The Evidence, or why it is none, in a sentence. */
function read(file: string): Evidence | string {
  try {
    return parseEvidence(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof UnreadableEvidence) return error.message;
    throw error;
  }
}

/** The report beside the Evidence, from the folder in which the ledger will lie. */
function linkBeside(folder: string, path: string): string {
  const report = path.replace(/evidence\.json$/, 'report.md').replace(/\.json$/, '.md');
  return linkTo(existsSync(join(folder, report)) ? report : path);
}

/** The report on GitHub, on the default branch. */
function pageOf({ repository, document }: Evidence): string | null {
  const { serverUrl, name, defaultBranch } = repository;
  if (document.path === null) return null;
  const path = `${defaultBranch}/${document.path}`.split('/').map(encodeURIComponent).join('/');
  return `${serverUrl}/${name}/blob/${path}`;
}
