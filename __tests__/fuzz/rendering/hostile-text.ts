import fc from 'fast-check';

/**
 * Texts that try to be more than text: pieces of Markdown, HTML, mentions, references, addresses, markers, fences, tables,
 * entities, mathematics, commands of the runner and characters that nobody sees, mixed with words, in any order.
 */

/** What opens, closes or changes something in Markdown. */
const MARKDOWN = [
  ...[
    '`',
    '``',
    '```',
    '````',
    '~',
    '~~',
    '~~~',
    '*',
    '**',
    '***',
    '_',
    '__',
    '[',
    ']',
    '[]',
    '](',
    '![',
    '[^1]',
  ],
  ...[
    '[ ]',
    '[x]',
    '[^1]: x',
    '[x]: https://evil.example',
    '(',
    ')',
    '<',
    '>',
    '\\',
    '\\\\',
    '|',
    '\\|',
    '||',
    '#',
  ],
  ...[
    '# ',
    '###### ',
    '- ',
    '+ ',
    '* ',
    '1. ',
    '1) ',
    '> ',
    '>',
    '> [!NOTE]',
    '---',
    '***',
    '===',
    '--',
    ':-',
    ':-:',
  ],
  ...[
    '| - |',
    '| a | b |',
    '\n\n',
    '\n',
    '\r\n',
    '\t',
    '    ',
    '  \n',
    '\\\n',
    '!',
    '!\\',
    '$',
    '$$',
    '$`',
    '`$',
    '&',
  ],
  ...[
    '&lt;',
    '&#64;',
    '&#x40;',
    '&commat;',
    '&NewLine;',
    '&',
    'amp;',
    '#64;',
    '^',
    '{',
    '}',
    '"',
    "'",
    ':',
    '::',
  ],
];

/** What a mention, reference, address or emoji is made of, whole and in halves. */
const LINKS = [
  ...[
    '@',
    '@octocat',
    '@octo-org/security',
    'octocat',
    'a@b.co',
    'mailto:a@b.co',
    'xmpp:a@b.co/x',
    '@b.co',
    'a@',
  ],
  ...[
    '#1',
    '#',
    '1',
    'GH-',
    'GH-7',
    'gh-8',
    'octo/repo#3',
    'octo/repo',
    'octo@',
    '0123abc',
    '0123456789abcdef0123456789abcdef01234567',
  ],
  ...[
    'https://evil.example',
    'http:',
    '//',
    'ftp://',
    'HTTPS://x.y',
    'www.',
    'www',
    'www.evil.example',
    '.example',
  ],
  ...[
    ':tada:',
    'tada',
    'tada:',
    '<https://evil.example>',
    '<a@b.co>',
    '[x](https://evil.example)',
    '![x](y.png)',
  ],
  ...['actions/checkout@v4', '@v4', '@4.1', '[x][1]', '![', 'javascript:alert(1)'],
];

/** HTML, and what GitHub or Docket reads from comments. */
const HTML = [
  ...[
    '<b>',
    '</b>',
    '<img src=x onerror=alert(1)>',
    '<script>',
    '<!--',
    '-->',
    '<!-- x -->',
    '<?x',
    '?>',
    '<![CDATA[',
  ],
  ...[
    '</details>',
    '<details><summary>',
    '</summary>',
    '</td></table>',
    '<h1>Approved</h1>',
    '<a href="https://e.e">',
  ],
  ...[
    '</',
    '<!',
    '<!-',
    '/>',
    '<span>',
    '</span>',
    '<sub>',
    '</sub>',
    '<br>',
    '<pre>',
    '<table><tr><td>',
    '<x',
    'href=',
  ],
  ...['<!-- docket:notes:start -->', '<!-- docket:notes:end -->'],
  `<!-- docket head=${'0'.repeat(40)} view=none -->`,
];

/** Commands of the runner, and signs that end a line for one reader or another. */
const COMMANDS = [
  ...[
    '::add-mask::x',
    '::stop-commands::x',
    '::error file=a::x',
    '##[add-mask]x',
    '##[',
    '::',
    '%0A',
    '%0D%0A::warning::x',
  ],
  ...['\r', '\v', '\f', '\u0085', '\u2028', '\u2029', '\u001c', '\u00a0', '\u3000'],
];

/** Characters that are not seen, turn the direction of reading, or stand outside the basic plane. */
const STRANGE = [
  ...[
    '\u202e',
    '\u202c',
    '\u2066',
    '\u2069',
    '\u200f',
    '\u061c',
    '\u200b',
    '\u200c',
    '\u200d',
    '\u2060',
    '\ufeff',
  ],
  ...[
    '\u00ad',
    '\u034f',
    '\u115f',
    '\u3164',
    '\ufe0f',
    '\u{e0041}',
    '\u{e0100}',
    '\u0000',
    '\u0007',
    '\u001b[31m',
  ],
  ...[
    '\ud800',
    '\udc00',
    '\u{1f600}',
    '\u{1d400}',
    'é',
    'ﬁ',
    '＠octocat',
    '＜b＞',
    '\u0301',
    'ß',
    '中文',
    '。',
  ],
];

/** What a page shows otherwise than as words when it stands in one piece. */
const WHOLE = [
  ...[
    '<a@b.co>',
    '<https://evil.example>',
    '<b>x</b>',
    '<img src=x>',
    '</details>',
    '<!-- x -->',
    '<?x?>',
    '<![CDATA[x]]>',
  ],
  ...[
    '[x](https://evil.example)',
    '![x](https://evil.example/y.png)',
    '[^1]',
    '[x][y]',
    '**x**',
    '_x_',
    '~~x~~',
    '~x~',
  ],
  ...[
    '&lt;b&gt;',
    '&#64;octocat',
    '@octocat',
    '@octo-org/security',
    '#1',
    'GH-1',
    'octo/repo#1',
    'octo@0123abcd',
  ],
  ...[
    '0123abcdef',
    'https://evil.example',
    'www.evil.example',
    'a@b.co',
    'mailto:a@b.co',
    ':tada:',
    '$x$',
    '$$x$$',
    '$`x`$',
  ],
  ...[
    '1. x',
    '1) x',
    '- x',
    '# x',
    '> x',
    '> [!NOTE] x',
    '[ ] x',
    '[x] x',
    '--- ',
    '| a | b |',
    '\\`x\\`',
    '\\<b>',
    'a``b',
  ],
  ...[
    '<a href="https://evil.example">x</a>',
    '<span>$</span>',
    '``` x ```',
    '~~~ x',
    '::error::x',
    '##[error]x',
  ],
];

const WORDS = [
  'a',
  'x y',
  'test',
  'build (3.12)',
  'Run smoke tests',
  'src/app.ts',
  'foo_bar',
  'v1.2.3',
  '42',
  '.',
  ', ',
  ' ',
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...MARKDOWN) },
  { weight: 5, arbitrary: fc.constantFrom(...LINKS) },
  { weight: 3, arbitrary: fc.constantFrom(...HTML) },
  { weight: 1, arbitrary: fc.constantFrom(...COMMANDS) },
  { weight: 2, arbitrary: fc.constantFrom(...STRANGE) },
  { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);

const mixed = fc.array(piece, { minLength: 1, maxLength: 7 }).map((pieces) => pieces.join(''));

/** One sign many times over: engines give up at their own limits. */
const repeated = fc
  .tuple(
    fc.constantFrom(
      '`',
      '~',
      '*',
      '_',
      '[',
      '<',
      '(',
      '|',
      '&',
      '\\',
      '$',
      '@',
      '#',
      '> ',
      '- ',
      '![',
      '<a ',
      '\u202e',
      'a',
    ),
    fc.constantFrom(3, 33, 81, 256, 300, 1001),
    mixed,
  )
  .map(([sign, times, rest]) => `${sign.repeat(times)}${rest}`);

/** Runs of backticks of every length up to a bound, so that any fence is one of them. */
const everyRun = fc
  .integer({ min: 1, max: 100 })
  .map((most) => Array.from({ length: most }, (_, index) => '`'.repeat(index + 1)).join(' x '));

/** Something that works as a whole, torn into two or three pieces that stand in parts of different kinds. */
export const torn: fc.Arbitrary<string[]> = fc
  .tuple(fc.constantFrom(...WHOLE), fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 2 }))
  .map(([whole, cuts]) => {
    const places = [0, ...cuts.map((cut) => cut % (whole.length + 1)).sort((a, b) => a - b), whole.length];
    return places.slice(1).map((end, index) => whole.slice(places[index], end));
  });

/** Text that a stranger chose. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 30, arbitrary: mixed },
  // Plans and messages have code in backticks.
  { weight: 10, arbitrary: torn.map((pieces) => pieces.join('`')) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: repeated },
  { weight: 1, arbitrary: everyRun },
);
