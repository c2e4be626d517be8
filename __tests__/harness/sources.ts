import { readdirSync } from 'node:fs';
import { posix, sep } from 'node:path';

/** The paths of the TypeScript files below a folder, in order, from where the folder's own begins, with slashes on every system. */
export function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => posix.join(folder, ...name.split(sep)))
    .sort();
}
