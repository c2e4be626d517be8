import fc from 'fast-check';

/** What breaks readers: numbers, names that objects inherit, signs that nobody sees, signs that open something. */
const PIECES = [
  ...[
    'NaN',
    '1e999',
    '-1',
    '-0',
    '1e-400',
    '99999999999999999999',
    '0x10',
    'Infinity',
    '9007199254740993',
    '1,5',
    '',
  ],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'null', 'true', '{}', '[]', '""', '[[', '}}'],
  ...[
    '\u0000',
    '\ufeff',
    '\r\n',
    '\r',
    '\u2028',
    '\ud800',
    '\u202e',
    '\u001b[31m',
    '\t',
    ' ',
    '\n\n',
    '\u0085',
  ],
  ...[
    '<',
    '>',
    '/>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '&',
    '&#0;',
    '&x;',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '<a>',
  ],
  ...[
    '"',
    "'",
    '`',
    '```',
    '\\',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '*',
    '**',
    '|',
    '#',
    ':',
    ': ',
    '- ',
    '? ',
    '&a ',
    '*a',
  ],
  ...[
    '<<: ',
    '!!binary ',
    '---\n',
    '%',
    '@',
    '../',
    'C:\\',
    'DA:',
    'SF:',
    'ok ',
    'not ok ',
    '1..9\n',
    '@@ ',
    '+',
    '-',
  ],
  '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
];

type Mutation = (text: string) => string;

const at = (place: number, text: string): number => Math.floor(place * (text.length + 1));
const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8, unit: 'binary' }));

/** One change of a text. */
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  place.map(
    (to): Mutation =>
      (text) =>
        text.slice(0, at(to, text)),
  ),
  place.map(
    (from): Mutation =>
      (text) =>
        text.slice(at(from, text)),
  ),
  fc.tuple(place, piece).map(
    ([where, added]): Mutation =>
      (text) =>
        text.slice(0, at(where, text)) + added + text.slice(at(where, text)),
  ),
  fc.tuple(place, place).map(
    ([one, other]): Mutation =>
      (text) =>
        without(text, one, other),
  ),
  fc.tuple(place, place, fc.integer({ min: 2, max: 40 })).map(
    ([one, other, times]): Mutation =>
      (text) => {
        const [from, to] = [at(Math.min(one, other), text), at(Math.max(one, other), text)];
        return (text.slice(0, to) + text.slice(from, to).repeat(times) + text.slice(to)).slice(0, 20_000);
      },
  ),
  fc.tuple(place, piece).map(
    ([where, put]): Mutation =>
      (text) =>
        replaced(text, /-?\d+(?:\.\d+)?/g, where, put),
  ),
  fc.tuple(place, piece).map(
    ([where, put]): Mutation =>
      (text) =>
        replaced(text, /[A-Za-z_]\w*/g, where, put),
  ),
  fc.tuple(place, place).map(
    ([one, other]): Mutation =>
      (text) =>
        swapped(text, one, other),
  ),
  fc.constant<Mutation>((text) => text.replaceAll('\n', '\r\n')),
);

function without(text: string, one: number, other: number): string {
  return text.slice(0, at(Math.min(one, other), text)) + text.slice(at(Math.max(one, other), text));
}

function replaced(text: string, pattern: RegExp, where: number, put: string): string {
  const found = Array.from(text.matchAll(pattern));
  const chosen = found[Math.floor(where * found.length)];
  if (chosen === undefined) return text;
  return text.slice(0, chosen.index) + put + text.slice(chosen.index + chosen[0].length);
}

/** Two lines, or two elements of one line, change places. */
function swapped(text: string, one: number, other: number): string {
  const parts = text.split(/(?<=[\n>,])/);
  const [first, second] = [Math.floor(one * parts.length), Math.floor(other * parts.length)];
  const copy = [...parts];
  copy[first] = parts[second] ?? '';
  copy[second] = parts[first] ?? '';
  return copy.join('');
}

/** A valid text with some changes, now and then another text or arbitrary signs. */
export function broken(seeds: readonly string[]): fc.Arbitrary<string> {
  const changed = fc
    .tuple(fc.constantFrom(...seeds), fc.array(mutation, { minLength: 1, maxLength: 4 }))
    .map(([seed, changes]) => changes.reduce((text, change) => change(text), seed));
  const soup = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
  return fc.oneof(
    { weight: 8, arbitrary: changed },
    { weight: 1, arbitrary: soup },
    fc.string({ unit: 'binary' }),
  );
}

/** The bytes of a broken text: UTF-8, UTF-16, with a byte order mark, or with some bytes exchanged. */
export function brokenBytes(seeds: readonly string[]): fc.Arbitrary<Uint8Array> {
  const encoded = fc
    .tuple(broken(seeds), fc.constantFrom('utf8', 'utf16le', 'latin1'))
    .map(([text, encoding]): Uint8Array => Buffer.from(text, encoding as BufferEncoding));
  return fc.oneof(
    { weight: 6, arbitrary: encoded },
    encoded.chain(exchanged),
    fc.uint8Array({ maxLength: 300 }),
  );
}

/** Some bytes of a file exchanged, and its end cut off now and then. */
export function exchanged(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const changes = fc.array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 6 });
  return fc.tuple(changes, fc.option(place)).map(([exchanges, end]) => {
    const copy = Uint8Array.from(bytes);
    for (const [where, byte] of exchanges) copy[Math.floor(where * copy.length)] = byte;
    return end === null ? copy : copy.subarray(0, Math.floor(end * copy.length));
  });
}
