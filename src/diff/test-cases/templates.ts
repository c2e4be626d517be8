const ticksOf = (line: string): number => line.replace(/\\./g, '').split('`').length - 1;

/** Before a tick that opens a template over several lines stands one of these, behind one that closes it one of those. */
const OPENS = /(?:[=(,[{:+?>&|]|\breturn)\s*`[^`]*$/;
const CLOSES = /^[^`]*`\s*(?:[),;\]}.:+(]|$)/;

/**
 * Tells for each line of one side of a hunk whether it begins inside a template over several lines, as linters and code
 * mods have in their tests. Null for all where the hunk does not tell.
 *
 * @param header what git prints behind the hunk's `@@`
 */
export function insideTemplate(
  lines: readonly string[],
  fromStart: boolean,
  header: string,
): (boolean | null)[] {
  let inside: boolean | null = fromStart ? false : startOf(lines, header);
  return lines.map((line) => {
    const was = inside;
    if (inside !== null && ticksOf(line) % 2 === 1) inside = !inside;
    return was;
  });
}

function startOf(lines: readonly string[], header: string): boolean | null {
  const first = lines.find((line) => ticksOf(line) % 2 === 1);
  if (first === undefined) return ticksOf(header) % 2 === 1;
  if (OPENS.test(first)) return false;
  return CLOSES.test(first) ? true : null;
}
