import { allOf } from '../known.ts';
import { formsOf } from './prefixes.ts';

const NAMES = allOf('namesFailed');

/**
 * The names of failed tests that lines of a log tell, each once, in their order. Of a group and its members (`TestCart` and
 * `TestCart/adds`) the members.
 */
export function failedNames(lines: readonly string[]): string[] {
  const found = lines.flatMap((line) => nameIn(line));
  const names = [...new Set(found)];
  return names.filter((name) => !names.some((other) => other.startsWith(`${name}/`)));
}

/** The line as it stands counts first, then without what a program put before it. */
function nameIn(line: string): string[] {
  for (const form of formsOf(line)) {
    const found = NAMES.map((name) => name.exec(form)?.[1]?.trim() ?? '').filter((name) => name !== '');
    if (found.length > 0) return found;
  }
  return [];
}
