const MASK = '***';

/**
 * Tokens whose issuers gave them a shape. Each starts where no letter or digit stands before, has a fixed prefix and a
 * bounded or unambiguous tail, so that a scan is linear; SHAs and UUIDs have none of these prefixes.
 */
const TOKENS: readonly RegExp[] = [
  // GitHub: personal, OAuth, user-to-server, server-to-server and refresh tokens; fine-grained tokens.
  /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{20,255}/g,
  /(?<![A-Za-z0-9])ghs_\d{1,12}_eyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]{1,2000}){0,2}/g,
  /(?<![A-Za-z0-9])github_pat_[A-Za-z0-9_]{22,255}/g,
  // AWS access key ids, long-lived and temporary.
  /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g,
  // Slack tokens.
  /(?<![A-Za-z0-9])xox[a-z]-[A-Za-z0-9-]{10,255}/g,
  /(?<![A-Za-z0-9])xapp-\d-[A-Za-z0-9-]{10,255}/g,
  // Package registries, GitLab, Google, Stripe.
  /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g,
  /(?<![A-Za-z0-9])pypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{20,500}/g,
  /(?<![A-Za-z0-9])glpat-[A-Za-z0-9_-]{20,64}/g,
  /(?<![A-Za-z0-9])AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/g,
  /(?<![A-Za-z0-9])[rs]k_live_[A-Za-z0-9]{20,255}/g,
  // JSON Web Tokens: a run of their alphabet is entered at its start only.
  /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
];

/** `://user:password@`. Not meant: a variable as password, and a digest after a tag (`docker://alpine:3@sha256:…`). */
const URL_CREDENTIALS = /:\/\/[^\s/:@]*:(?!\$\{?\w{1,100}\}?@)[^\s/]+@(?!sha\d{3}:)/g;

const KEY_BEGIN = /-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const KEY_END = /-----END (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
/** A key is shorter; two headings further apart are two mentions. */
const LONGEST_KEY = 20_000;
/** What follows the first line of a key whose last line is cut off; line ends may be escaped. */
const KEY_LINES = /(?:\s|\\[nr]|[A-Za-z0-9+/=]{16,})*/y;

/** Every secret that is looked for holds one of these: most texts need no closer look. */
const SUSPECT =
  /gh[pousr]_|github_pat_|AKIA|ASIA|xox|xapp-|npm_|pypi-|glpat-|AIza|[rs]k_live_|eyJ|PRIVATE KEY|:\/\//;

/**
 * Replaces what looks like a secret by `***`: tokens of known shape, private keys in PEM, passwords in URLs. Running it
 * again changes nothing. Takes time linear in the text.
 */
export function redact(text: string): string {
  if (!SUSPECT.test(text)) return text;
  const withoutKeys = redactPrivateKeys(text);
  const withoutTokens = TOKENS.reduce((result, token) => result.replace(token, MASK), withoutKeys);
  return withoutTokens.replace(URL_CREDENTIALS, `://${MASK}@`);
}

/** The same value with every text in it redacted, the keys of records too. */
export function redactAll<T>(value: T): T {
  return redacted(value) as T;
}

function redacted(value: unknown): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map(redacted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [redact(key), redacted(item)]));
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
