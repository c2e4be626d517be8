import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files below a folder as text: path with `/`, relative to the folder → content. */
export function readTree(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [pathBelow(folder, path), readFileSync(path, 'utf8')])
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );
}

function pathBelow(folder: string, path: string): string {
  return path.slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, '');
}
