import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const EVIDENCE = /(?:_run\d+|^docket-evidence)\.json$/;

/** Folders in which no reports lie, and which may be large. */
const isPassedOver = (name: string): boolean => name.startsWith('.') || name === 'node_modules';

/**
 * The files below a folder that are called like Evidence, by their paths from there, in an order of their own. Links are not
 * followed.
 *
 * @throws the error of the file system.
 */
export function evidenceFilesIn(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) return isPassedOver(entry.name) ? [] : evidenceFilesIn(folder, path);
      return entry.isFile() && EVIDENCE.test(entry.name) ? [path] : [];
    });
}
