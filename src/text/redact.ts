import { SHAPES, TOKENS } from './secrets.ts';
import { oneLine } from './text.ts';

const MASK = '***';

/** Tokens by what they begin with; of two that fit the longer one is tried first. */
const BY_PREFIX = TOKENS.flatMap((kind) => kind.prefixes.map((prefix) => ({ ...kind, prefix }))).sort(
  (one, other) => other.prefix.length - one.prefix.length,
);
const [ofWords, others] = [/^\w/, /^\W/].map((start) =>
  [...new Set(BY_PREFIX.map(({ prefix }) => prefix).filter((prefix) => start.test(prefix)))]
    .map((prefix) => prefix.replace(/[.?+]/g, '\\$&'))
    .join('|'),
);
/** A prefix that begins with a letter stands at the start of a word. */
const PREFIXES = new RegExp(`(?<![A-Za-z0-9])(?:${ofWords})|${others}`, 'g');

const KEY_BEGIN = /-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const KEY_END = /-----END (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
/** A key is shorter; two headings further apart are two mentions. */
const LONGEST_KEY = 20_000;
/** What follows the first line of a key whose last line is cut off; line ends may be escaped. */
const KEY_LINES = /(?:\s|\\[nr]|[A-Za-z0-9+/=]{16,})*/y;

/**
 * What a terminal or a reader does not show, but which parts the pieces of a secret: colours and other sequences (also
 * written out, as in JSON or XML), characters without a width. White space stays.
 */
const UNSEEN =
  /(?:\p{Cc}|\\(?:u001b|x1b|033|e)|&#(?:27|x1b);)\[[\d;:?]{0,40}[@-~]|(?![\t\n\v\f\r\u0085])\p{Cc}|\p{Default_Ignorable_Code_Point}/giu;

/** A quick look: most texts are of signs that can be seen alone. */
const MAY_BE_UNSEEN = /[^\s!-~]|\\(?:u001b|x1b|033|e)\[|&#(?:27|x1b);\[/i;

/**
 * Replaces what looks like a secret by `***`: tokens of known shape, private keys in PEM, credentials in addresses and
 * headers, also where colours or characters that nobody sees stand inside; these go then. Running it again changes nothing.
 * Takes time linear in the text.
 */
export function redact(text: string): string {
  const masked = masks(text);
  if (!MAY_BE_UNSEEN.test(masked)) return masked;
  const shown = masked.replace(UNSEEN, '');
  const maskedShown = masks(shown);
  return maskedShown === shown ? masked : maskedShown;
}

function masks(text: string): string {
  const withoutTokens = maskTokens(redactPrivateKeys(text));
  return SHAPES.reduce(
    (result, { hint, pattern }) =>
      hint.test(result) ? result.replace(pattern, (_match, kept: string) => kept + MASK) : result,
    withoutTokens,
  );
}

/** One look for all prefixes, and a closer one at each place where there is one. */
function maskTokens(text: string): string {
  const kept: string[] = [];
  let position = 0;
  PREFIXES.lastIndex = 0;
  for (let found = PREFIXES.exec(text); found !== null; found = PREFIXES.exec(text)) {
    const token = tokenAt(text, found.index);
    if (token === null) continue;
    kept.push(text.slice(position, token.start), MASK);
    position = token.end;
    PREFIXES.lastIndex = token.end;
  }
  return position === 0 ? text : kept.join('') + text.slice(position);
}

function tokenAt(text: string, index: number): { start: number; end: number } | null {
  for (const { prefix, rest, prefixStays } of BY_PREFIX) {
    if (!text.startsWith(prefix, index)) continue;
    rest.lastIndex = index + prefix.length;
    if (rest.test(text)) return { start: prefixStays ? index + prefix.length : index, end: rest.lastIndex };
  }
  return null;
}

/** The same value with every text in it redacted, the keys of records too; what has no secret is not copied. */
export function redactAll<T>(value: T): T {
  // Keys and most texts stand there many times.
  const known = new Map<string, string>();
  const shown = (text: string): string => {
    let masked = known.get(text);
    if (masked === undefined) {
      masked = redact(text);
      known.set(text, masked);
    }
    return masked;
  };
  return redacted(value, shown) as T;
}

function redacted(value: unknown, shown: (text: string) => string): unknown {
  if (typeof value === 'string') return shown(value);
  if (typeof value !== 'object' || value === null) return value;
  const items = Object.values(value);
  const masked = items.map((item) => redacted(item, shown));
  const areSame = masked.every((item, index) => item === items[index]);
  if (Array.isArray(value)) return areSame ? value : masked;
  const keys = Object.keys(value);
  if (areSame && keys.every((key) => shown(key) === key)) return value;
  return Object.fromEntries(keys.map((key, index) => [shown(key), masked[index]]));
}

function redactPrivateKeys(text: string): string {
  if (!text.includes('PRIVATE KEY')) return text;
  const kept: string[] = [];
  const ends = Array.from(text.matchAll(KEY_END), (end) => ({
    from: end.index,
    to: end.index + end[0].length,
  }));
  let position = 0;
  for (const begin of text.matchAll(KEY_BEGIN)) {
    if (begin.index < position) continue;
    const body = begin.index + begin[0].length;
    while (ends[0] !== undefined && ends[0].from < body) ends.shift();
    const end = ends[0];
    const stop = end !== undefined && end.from - body <= LONGEST_KEY ? end.to : endOfKeyLines(text, body);
    // A heading that is only mentioned, without a key after it, hides nothing.
    if (stop === body) continue;
    kept.push(text.slice(position, begin.index), MASK);
    position = stop;
  }
  return kept.join('') + text.slice(position);
}

function endOfKeyLines(text: string, from: number): number {
  KEY_LINES.lastIndex = from;
  const lines = KEY_LINES.exec(text)?.[0] ?? '';
  return lines.trim() === '' ? from : from + lines.trimEnd().length;
}

const LONGEST = 300;
/** Enough of a long text to find a secret that its first 300 characters begin. */
const LOOKED_AT = 4_000;

/** Untrusted text as one line of at most 300 characters, secrets masked. */
export function maskedLine(text: string): string {
  return oneLine(redact(text.slice(0, LOOKED_AT)), LONGEST);
}
