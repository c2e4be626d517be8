import { allOf } from '../known.ts';

const NAMES = allOf('namesFailed');

/**
 * The names of failed tests that lines of a log tell, each once, in their order. Of a group and its members (`TestCart` and
 * `TestCart/adds`) the members.
 */
export function failedNames(lines: readonly string[]): string[] {
  const found = lines.flatMap((line) => NAMES.map((name) => name.exec(line)?.[1]?.trim() ?? ''));
  const names = [...new Set(found)].filter((name) => name !== '');
  return names.filter((name) => !names.some((other) => other.startsWith(`${name}/`)));
}
