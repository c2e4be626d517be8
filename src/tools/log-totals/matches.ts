/**
 * What an expression finds in lines, in their order. Dozens of readers look at every line of a log: so no list is made of
 * the lines in which they find nothing.
 *
 * @param read gives what is found; null: it is none after all
 */
export function matchesOf<T>(
  lines: readonly string[],
  line: RegExp,
  read: (match: RegExpExecArray, at: number) => T | null,
): T[] {
  const found: T[] = [];
  for (let at = 0; at < lines.length; at++) {
    const match = line.exec(lines[at]!);
    const value = match === null ? null : read(match, at);
    if (value !== null) found.push(value);
  }
  return found;
}
