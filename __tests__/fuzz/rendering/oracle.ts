import { isDeepStrictEqual } from 'node:util';
import type { Piece } from '../../../src/report/budget.ts';
import { elements, LINKED_BY_GITHUB, openText, toHtml } from '../../report/html.ts';
import { intendedHtml } from './intended.ts';
import { shown } from './shown.ts';

/** A document as it was written, and what it is meant to show. */
export interface Written {
  markdown: string;
  pieces: Piece[];
  /** Whether it may link to an address. */
  isOurs: (address: string) => boolean;
  /** How many bytes it may have. */
  limit?: number;
  /** A page of a comment, in which a line end is a line break. */
  isComment?: boolean;
}

/** Turns Markdown to HTML. */
export type Engine = (markdown: string, options: { hardbreaks: boolean }) => string;

const ALLOWED = new Set(
  'a b br code details h1 h2 h3 h4 hr li p pre span strong sub summary table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const UNSEEN = /[\u202A-\u202E\u2066-\u2069]|(?!\n)\p{Cc}/u;

/** What is wrong with a document on the engine's page; null when nothing is. */
export function wrong(document: Written, engine: Engine = toHtml): string | null {
  const html = engine(document.markdown, { hardbreaks: document.isComment ?? false });
  return wrongInHtml(html, document) ?? wrongInMarkdown(document);
}

/** The same for HTML that an engine made already. */
export function wrongInHtml(html: string, { pieces, isOurs }: Written): string | null {
  const [expected, found] = [shown(intendedHtml(pieces)), shown(html)];
  if (!isDeepStrictEqual(expected, found)) return `shown otherwise: ${difference(expected, found)}`;
  const foreign = elements(html).filter((name) => !ALLOWED.has(name));
  if (foreign.length > 0) return `elements from outside: ${foreign.join(', ')}`;
  const links = found.filter((token) => token.startsWith('<a')).map((token) => token.slice(3, -1));
  const unknown = links.find((link) => !isOurs(link));
  if (unknown !== undefined) return `a link from outside: ${unknown}`;
  const open = openText(html);
  const linked = Object.entries(LINKED_BY_GITHUB).find(([, pattern]) => pattern.test(open));
  return linked === undefined ? null : `a ${linked[0]}: ${linked[1].exec(open)?.[0]}`;
}

function wrongInMarkdown({ markdown, pieces, limit }: Written): string | null {
  if (limit !== undefined && Buffer.byteLength(markdown) > limit)
    return `${Buffer.byteLength(markdown)} bytes`;
  const ours = pieces.flatMap((piece) => ('raw' in piece ? markers(piece.raw) : []));
  if (markers(markdown).length !== ours.length) return 'a marker from outside';
  return UNSEEN.test(markdown) ? 'a character that is not seen' : null;
}

const markers = (text: string): string[] => text.match(/<!--/g) ?? [];

function difference(expected: string[], found: string[]): string {
  const at = expected.findIndex((token, index) => token !== found[index]);
  const start = Math.max(0, at === -1 ? expected.length - 2 : at - 2);
  return `${JSON.stringify(expected.slice(start, start + 6))} became ${JSON.stringify(found.slice(start, start + 6))}`;
}
