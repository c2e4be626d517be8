import type { InlineCode, Parents, RootContent, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import {
  defaultHandlers,
  type Info,
  type Options,
  type State,
  toMarkdown as serialize,
} from 'mdast-util-to-markdown';
import { keptByText } from '../text/once.ts';

/** Table cells are not aligned, so that a changed cell changes one line of the file. */
const GFM = gfmToMarkdown({ tablePipeAlign: false });

/** Addresses are made harmless before (see `plainText`): a backslash before each `@` and `:` would only be noise. */
const isForAddresses = ({ unsafe }: Options): boolean =>
  unsafe?.some(({ character }) => character === '@') ?? false;

const OPTIONS: Options = {
  bullet: '-',
  emphasis: '_',
  fence: '`',
  fences: true,
  listItemIndent: 'one',
  // Never `<https://…>`, which would be read otherwise than a link's text.
  resourceLink: true,
  rule: '-',
  unsafe: [
    // What makes an address or an element of it may stand in the next node: `<` before a code span with an `@` in it.
    { character: '<', inConstruct: 'phrasing' },
    // `[^…]:` begins a footnote, whatever is escaped inside.
    { character: '^', before: '\\[', inConstruct: 'label' },
  ],
  extensions: GFM.extensions?.filter((extension) => !isForAddresses(extension)) ?? [],
  handlers: { inlineCode, text },
};

/**
 * A run writes most blocks several times: in the report of each try, in the step summary, and once more to find out what a person
 * changed; writing takes far longer than looking up.
 */
const written = keptByText<string>(8_000_000, (text) => text.length);

/** The Markdown of some blocks: `\n` line ends and a final one. The same nodes always give the same text. */
export const toMarkdown = (nodes: RootContent[]): string =>
  written(JSON.stringify(nodes), () => serialize({ type: 'root', children: nodes }, OPTIONS));

/** Letters, digits and signs that open nothing inside a cell, nor does any sign beyond ASCII; `_` only in a word. */
const INERT = /^(?:[A-Za-z0-9 ,;'()%/+=\u00A1-\uFFFF-]|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9])|(?<![wW])\.)*$/;

/** Signs that open nothing anywhere but at the beginning of a line. */
const PLAIN = /^[A-Za-z0-9 ,;:?"'()%/+=.\u00A1-\uFFFF-]*$/;

/** Most words of a large report are ordinary ones; trying every rule of escaping on each is slow. */
function text(node: Text, parent: Parents | undefined, state: State, info: Info): string {
  const { value } = node;
  const isOrdinary = state.stack.includes('tableCell') ? INERT.test(value) : isPlain(value, info);
  return isOrdinary ? value : defaultHandlers.text(node, parent, state, info);
}

/** Whether no rule of escaping fits: also with what stands before and behind it, spaces at the ends of a line among that. */
function isPlain(value: string, { before, after }: Info): boolean {
  const begins = /^[A-Za-z]/.test(value) || !/[\r\n\]]$/.test(before);
  const ends = !value.endsWith(' ') || !/^[\r\n]/.test(after);
  return begins && ends && PLAIN.test(value);
}

/**
 * In a cell GitHub takes one backslash from before a pipe, also in code, and divides no cell where there is any: with one
 * more, what stands in the code is what is shown. https://github.com/github/cmark-gfm/issues/277
 */
function inlineCode(node: InlineCode, parent: Parents | undefined, state: State): string {
  const written = defaultHandlers.inlineCode(node, parent, state);
  return state.stack.includes('tableCell') ? written.replaceAll('|', '\\|') : written;
}
