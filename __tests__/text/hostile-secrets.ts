const PIECES = [
  ...[
    'eyJ_',
    'eyJaaaaaaaa.',
    '-----BEGIN PRIVATE KEY-----\n',
    '-----BEGIN A A A A ',
    '://a:',
    '://:@',
    'gh',
    'ghp_',
  ],
  ...['xoxb-', 'AKIA', 'A'.repeat(64)],
];

/** Texts that begin secrets again and again; masking that is not linear would not end. */
export const hostileSecrets = (size: number): string[] =>
  PIECES.map((piece) => piece.repeat(Math.ceil(size / piece.length)));
