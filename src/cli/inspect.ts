import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Inspection, inspectAll } from '../formats/inspect.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * `docket inspect FILE…`: prints as JSON what Docket reads out of files and archives, one object for one, else a list.
 *
 * @returns the exit code: 0, or 1 when a file cannot be read; the others are printed all the same.
 */
export function inspectFiles(
  files: readonly string[],
  { out, err, folder }: Pick<Surroundings, 'out' | 'err' | 'folder'>,
): number {
  const inspections: Inspection[] = [];
  let unreadable = 0;
  for (const file of files) {
    try {
      inspections.push(...inspectAll(file, readFileSync(resolve(folder, file))));
    } catch (error) {
      unreadable += 1;
      err(`docket: ${file} cannot be read: ${reasonOf(error)}.\n`);
    }
  }
  const [first] = inspections;
  const isOne = files.length === 1 && inspections.length === 1;
  if (first !== undefined) out(`${JSON.stringify(isOne ? first : inspections, null, 2)}\n`);
  return unreadable === 0 ? 0 : 1;
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder; name the files in it';
  if (code === 'EACCES') return 'you may not read it';
  if (code === 'ERR_FS_FILE_TOO_LARGE') return 'it is larger than 2 GB';
  throw error;
}
