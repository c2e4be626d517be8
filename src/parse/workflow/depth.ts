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
      if (char === '\\') at += 1;
      else if (char === '[' || char === '{') open += 1;
      else if ((char === ']' || char === '}') && open > 0) open -= 1;
      if (open > MOST) return true;
    }
  }
  return false;
}

/** Where a line's content begins, behind spaces and the signs of lists and keys. */
function columnOf(line: string): number {
  let at = 0;
  while (at <= MOST && /^(?:[ \t]|[?:-](?:[ \t]|$))/.test(line.slice(at, at + 2))) at += 1;
  return line.trim() === '' ? 0 : at;
}
