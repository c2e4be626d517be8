/** The shells that scripts are read for: the usual one, one that stops at no failure, and one of other words. */
export const SHELLS = [undefined, 'sh {0}', 'pwsh'];

const PIECES = [
  ...['pytest||', 'pytest&&', 'pytest|', 'pytest\n', 'else\n', 'if pytest\n', 'done\n', 'case a in\n'],
  ...['pytest > a\n', '{ pytest\n', '(pytest;', 'set +e\n', '! pytest|', 'esac\n'],
];

/** Scripts whose reading would not end if it were not linear. */
export const hostileScripts = (size: number): string[] =>
  PIECES.map((piece) => piece.repeat(Math.floor(size / piece.length)));
