import type { Nodes, PhrasingContent } from 'mdast';
import { oneLineOfWords } from '../text/text.ts';

/** As long as one text of a plan may be. */
const LONGEST_TEXT = 600;
/** A plan is a list of statements for people; nobody reads more. */
export const MOST_ENTRIES = 100;

/** Markdown inside a paragraph, cell or item as plan text: one line, plain words and `code spans`. */
export function planText(nodes: readonly Nodes[]): string {
  return finish(nodes.map(flatten).join(''));
}

/** The lines of a paragraph as plan text; soft and hard breaks part them. */
export function planLines(nodes: readonly Nodes[]): string[] {
  return nodes
    .map(flatten)
    .join('')
    .split('\n')
    .map(finish)
    .filter((line) => line !== '');
}

/** Lines that an editor wrapped: one that goes on in lower case belongs to the one before. */
export function unwrapped(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (last === undefined || !/^[\p{Ll}`(]/u.test(line) || /[.!?:;]$/.test(last)) whole.push(line);
    else whole[whole.length - 1] = `${last} ${line}`;
  }
  return whole;
}

/** Plain text, e.g. a line of a code block or front matter, as plan text. */
export function plainText(text: string): string {
  return finish(withoutBackticks(text));
}

function flatten(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return withoutBackticks(node.value);
    case 'inlineCode':
      return codeSpan(node.value);
    case 'break':
      return '\n';
    case 'html':
      return /^<br\s*\/?>$/i.test(node.value) ? '\n' : '';
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      return '';
    default:
      return 'children' in node ? (node.children as PhrasingContent[]).map(flatten).join('') : '';
  }
}

/** Backticks enclose code spans and nothing else, so a backtick inside one, or alone, becomes an apostrophe. */
function codeSpan(code: string): string {
  const text = withoutBackticks(oneLineOfWords(code, LONGEST_TEXT - 2));
  return text === '' ? '' : `\`${text}\``;
}

const withoutBackticks = (text: string): string => text.replaceAll('`', "'");

/** Plan texts as one, `; ` between them. */
export function joined(texts: readonly string[]): string {
  return finish(texts.filter((text) => !isPlaceholder(text)).join('; '));
}

function finish(text: string): string {
  const line = oneLineOfWords(text, LONGEST_TEXT);
  if (line.split('`').length % 2 === 1) return line;
  // Cut inside a code span: the cut moves before it, or the span is closed when the text is nothing else.
  const before = line.slice(0, line.lastIndexOf('`')).trimEnd();
  return before === '' ? `${line}\`` : `${before}…`;
}

/** What authors write where nothing is decided yet, alone or with a remark behind it. */
const PLACEHOLDER =
  /^(?:tbd|tba|tbc|todo|n\/?a|none(?: (?:yet|recorded(?: yet)?|identified|known|planned|so far|at this time))?|nil|tb[dac] (?:once|after|when|until|later|with)\b.*|unknown|pending|placeholder|stub|not (?:yet )?started|not applicable|to be (?:defined|determined|decided|provided|written|filled|added|announced|done|confirmed|expanded))(?:\s*[.!:;,(—–\-)\]}>"'].*)?$/i;
const PROMISED =
  /\b(?:to be (?:defined|determined|provided|written)|will be (?:populated|filled|written|provided))\b/i;
const LONGEST_PLACEHOLDER = 80;

/** Whether a text only holds a place: `TBD`, `—`, `…`, `to be defined`, `[describe here]`, nothing. */
export function isPlaceholder(text: string): boolean {
  const bare = text
    .replace(/^[\s_*([{<"'`]+/, '')
    .replace(/[`*_]+/g, '')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(bare)) return true;
  if (text.length > LONGEST_PLACEHOLDER) return false;
  return PLACEHOLDER.test(bare) || PROMISED.test(bare) || /^\[[^\]]*\]\.?$/.test(text);
}
