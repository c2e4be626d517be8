const PIECES = ['>', '1. ', '- ', '[', '](\n', '~~a\n', '<!--\n', '|a\n', '`', '\u0000', '- a\n  - b\n'];

/** Plans whose reading would not end if it were not linear. */
export const hostilePlans = (size: number): string[] =>
  PIECES.map((piece) => piece.repeat(Math.ceil(size / piece.length)));
