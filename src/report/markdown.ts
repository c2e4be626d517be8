import type { RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown as serialize } from 'mdast-util-to-markdown';

/** Table cells are not aligned, so that a changed cell changes one line of the file. */
const OPTIONS: Options = {
  bullet: '-',
  emphasis: '_',
  fence: '`',
  fences: true,
  listItemIndent: 'one',
  rule: '-',
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
};

/** The Markdown of some blocks: `\n` line ends and a final one. The same nodes always give the same text. */
export function toMarkdown(nodes: RootContent[]): string {
  return serialize({ type: 'root', children: nodes }, OPTIONS);
}
