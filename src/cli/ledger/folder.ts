import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Evidence } from '../../evidence/evidence.ts';
import { evidenceOrWhy } from '../../evidence/serialize.ts';
import { linkTo } from '../../report/ledger/row.ts';
import type { Progress } from '../progress.ts';
import { Failed } from '../usage/command.ts';
import { evidenceFilesIn } from './find.ts';
import type { Rows } from './rows.ts';

/**
 * Adds the reports below a folder.
 *
 * @param root the folder that paths are relative to
 * @param isAlone the ledger is of this folder only, so that links lead to the reports in it
 * @throws Failed where it cannot be read.
 */
export function addFolder(
  rows: Rows,
  folder: string,
  root: string,
  isAlone: boolean,
  progress: Progress,
): void {
  const place = resolve(root, folder);
  const files = filesIn(folder, place);
  for (const [index, path] of files.entries()) {
    if (index % 10 === 0) progress.show(`${folder}: ${index} of ${files.length} reports`);
    const link = isAlone ? () => linkBeside(place, path) : pageOf;
    rows.add(evidenceOrWhy(readFileSync(join(place, path), 'utf8')), join(folder, path), link);
  }
}

function filesIn(folder: string, place: string): string[] {
  try {
    return evidenceFilesIn(place);
  } catch (cause) {
    throw new Failed(`${folder} cannot be read (${(cause as Error).message}): give a folder of reports`, {
      cause,
    });
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
  return document.path === null ? null : addressOf(serverUrl, name, defaultBranch, document.path);
}

/** The page of a file on a branch. */
export const addressOf = (serverUrl: string, repository: string, branch: string, path: string): string =>
  `${serverUrl}/${repository}/blob/${`${branch}/${path}`.split('/').map(encodeURIComponent).join('/')}`;
