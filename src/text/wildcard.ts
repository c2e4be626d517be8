/**
 * A text with gaps: literal pieces between which anything may stand. One piece: the whole text literally.
 * `['test ', '']` fits whatever begins with `test `.
 */
export type Gapped = string[];

/** Whether the value consists of the pieces in their order with anything between them. Linear. */
export function fits(pieces: Gapped, value: string): boolean {
  const [first = '', ...rest] = pieces;
  const last = rest.pop();
  if (last === undefined) return value === first;
  if (value.length < first.length + last.length || !value.startsWith(first) || !value.endsWith(last))
    return false;
  const end = value.length - last.length;
  let at = first.length;
  for (const piece of rest) {
    const found = value.indexOf(piece, at);
    if (found === -1 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}

/** How many characters of a gapped text are literal: of two that fit, the one with more says more. */
export function literalLength(pieces: Gapped): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

/** A name with `*` for anything, as the configuration has them. */
export function fromStars(pattern: string): Gapped {
  return pattern.split('*');
}

/** A name with `${{ … }}` for anything, as workflow files have them. */
export function fromExpressions(name: string): Gapped {
  const pieces: Gapped = [];
  let at = 0;
  for (;;) {
    const start = name.indexOf('${{', at);
    const end = start === -1 ? -1 : name.indexOf('}}', start);
    if (end === -1) return [...pieces, name.slice(at)];
    pieces.push(name.slice(at, start));
    at = end + 2;
  }
}
