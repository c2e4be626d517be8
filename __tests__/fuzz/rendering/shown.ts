/** One thing that a page shows, in order: an element that opens or closes, with a link's address, or “words”. */
export type Shown = string;

/**
 * What some HTML shows: its elements and words, without what engines write each in their own way (attributes, `thead` and
 * `tbody`, line ends, character references, how many backslashes before a pipe a cell keeps).
 */
export function shown(html: string): Shown[] {
  const tokens: Shown[] = [];
  let words = '';
  const flush = () => {
    const text = decoded(words).replace(/\s+/g, ' ').replace(/\\+\|/g, '|').trim();
    if (text !== '') tokens.push(`“${text}”`);
    words = '';
  };
  for (const match of html.matchAll(/<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9-]*)([^>]*)>|[^<]+|</gi)) {
    const [text, slash, name, attributes = ''] = match;
    if (name === undefined) {
      if (!text.startsWith('<!--')) words += text;
      continue;
    }
    if (IGNORED.has(name.toLowerCase())) continue;
    flush();
    tokens.push(`<${slash}${name.toLowerCase()}${addressIn(attributes)}>`);
  }
  flush();
  return tokens;
}

/** `span` stands around a dollar sign only. */
const IGNORED = new Set(['thead', 'tbody']);

function addressIn(attributes: string): string {
  const address = /\b(?:href|src)="([^"]*)"/.exec(attributes)?.[1];
  return address === undefined ? '' : ` ${decoded(address).replace(/[^!-~]|[[\]]/gu, encodeURIComponent)}`;
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decoded(text: string): string {
  return text.replace(/&(?:#(x?[0-9a-f]+)|(amp|lt|gt|quot));/gi, (_match, code, name) =>
    code === undefined ? (NAMED[name] ?? '') : String.fromCodePoint(Number(code.replace(/^x/i, '0x'))),
  );
}
