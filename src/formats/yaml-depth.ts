/** Far above any file that people write. */
const MOST = 200;

/**
 * Whether YAML may be nested so deeply that its parser, which recurses, exhausts the stack: the runtime can end as a
 * whole then, which nothing catches. Told from the text alone: a block lies no deeper than its column, and a flow no
 * deeper than the brackets that are open. Linear.
 */
export function isTooDeep(source: string): boolean {
  let open = 0;
  for (const line of source.split('\n')) {
    if (columnOf(line) > MOST) return true;
    for (let at = 0; at < line.length; at += 1) {
      const char = line[at];
      // Outside of a flow a bracket within a word is text: the colours that scripts print, `\033[31m`.
      const begins = at === 0 || /[\s[{,:("']/.test(line[at - 1] ?? '');
      if (begins && (char === '"' || char === "'")) at = endOfQuoted(line, at);
      else if ((char === '[' || char === '{') && (open > 0 || begins)) open += 1;
      else if ((char === ']' || char === '}') && open > 0) open -= 1;
      if (open > MOST) return true;
    }
  }
  return false;
}

/** Where a quoted text of the line ends: what it holds opens and closes nothing. The place itself when it does not end. */
function endOfQuoted(line: string, from: number): number {
  const quote = line[from];
  for (let at = from + 1; at < line.length; at += 1) {
    if (line[at] === '\\' && quote === '"') at += 1;
    else if (line[at] === quote) return at;
  }
  return from;
}

/** Where a line's content begins, behind spaces and the signs of lists and keys. */
function columnOf(line: string): number {
  let at = 0;
  while (at <= MOST && /^(?:[ \t]|[?:-](?:[ \t]|$))/.test(line.slice(at, at + 2))) at += 1;
  return line.trim() === '' ? 0 : at;
}
