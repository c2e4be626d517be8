import type { List, PhrasingContent, RootContent, Table } from 'mdast';
import { widthOf, wrapped } from '../text/wrap.ts';
import { DOLLAR, fromHtmlText, withoutBreaks } from './untrusted.ts';

/** The terminal, or the file, that a text is for. */
export interface Screen {
  /** Lines are broken at so many columns; null: nowhere. */
  columns: number | null;
  isColoured: boolean;
}

/**
 * Documents for a terminal: what Markdown folds is open, and addresses stand at the end by their numbers. The nodes' texts are
 * harmless already (`untrusted.ts`): nothing in them moves a cursor.
 */
export function toTerminal(nodes: readonly RootContent[], screen: Screen): string {
  const links = new Links();
  const body = new Writer(screen, links).blocks(nodes).join('\n\n');
  const list = links.all.map((url, index) => `[${index + 1}] ${url}`);
  return list.length === 0 ? `${body}\n` : `${body}\n\n${list.join('\n')}\n`;
}

/** Addresses by the order in which they come, each once. */
class Links {
  readonly all: string[] = [];

  numberOf(url: string): number {
    const known = this.all.indexOf(url);
    return known === -1 ? this.all.push(url) : known + 1;
  }
}

const STYLES = { bold: 1, dim: 2, green: 32, red: 31, yellow: 33, code: 36 } as const;
type Style = keyof typeof STYLES;

/** Marks that are seen at once. */
const MARKS: readonly [RegExp, Style][] = [
  [/✓/g, 'green'],
  [/[✗⏱]/g, 'red'],
  [/⚠(?!\uFE0F)/g, 'yellow'],
];

const INDENT = 2;
const SUMMARY = /^<details><summary>(.*)<\/summary>$/s;

class Writer {
  readonly #screen: Screen;
  readonly #links: Links;
  readonly #indent: number;

  constructor(screen: Screen, links: Links, indent = 0) {
    this.#screen = screen;
    this.#links = links;
    this.#indent = indent;
  }

  /** Each block as lines; what stands in a `<details>` is one block deeper. */
  blocks(nodes: readonly RootContent[]): string[] {
    const written: string[] = [];
    for (let at = 0; at < nodes.length; at += 1) {
      const node = nodes[at]!;
      const [, summary] = (node.type === 'html' && SUMMARY.exec(node.value)) || [];
      if (summary === undefined) {
        const text = this.#block(node);
        if (text !== '') written.push(text);
        continue;
      }
      const end = endOf(nodes, at);
      written.push(this.#lines(this.#styled('bold', this.#marked(summaryText(summary)))));
      written.push(...this.#deeper().blocks(nodes.slice(at + 1, end)));
      at = end;
    }
    return written;
  }

  #deeper(): Writer {
    return new Writer(this.#screen, this.#links, this.#indent + INDENT);
  }

  #block(node: RootContent): string {
    switch (node.type) {
      case 'heading':
        return this.#lines(this.#styled('bold', this.#phrase(node.children)));
      case 'paragraph':
        return this.#phrase(node.children)
          .split('\n')
          .map((line) => this.#lines(line))
          .join('\n');
      case 'code':
        return node.value
          .split('\n')
          .map((line) => `${' '.repeat(this.#indent + INDENT)}${this.#styled('dim', withoutBreaks(line))}`)
          .join('\n');
      case 'list':
        return this.#list(node);
      case 'table':
        return this.#table(node);
      case 'blockquote':
        return this.#deeper().blocks(node.children).join('\n\n');
      case 'thematicBreak':
        return this.#lines('―――');
      default:
        return '';
    }
  }

  #list({ children, ordered, start }: List): string {
    const items = children.map((item, index) => {
      const mark = ordered ? `${(start ?? 1) + index}. ` : '- ';
      const inner = new Writer(this.#screen, this.#links, this.#indent + mark.length);
      const text = inner.blocks(item.children).join('\n');
      return `${' '.repeat(this.#indent)}${mark}${text.trimStart()}`;
    });
    return items.join('\n');
  }

  #table({ children }: Table): string {
    const rows = children.map((row) => row.children.map((cell) => this.#phrase(cell.children)));
    const widths = (rows[0] ?? []).map((_, column) =>
      Math.max(...rows.map((row) => widthOf(row[column] ?? ''))),
    );
    return rows
      .map((row, index) => {
        const cells = row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)));
        const line = `${' '.repeat(this.#indent)}${cells.join('  ').trimEnd()}`;
        return index === 0 ? this.#styled('bold', line) : line;
      })
      .join('\n');
  }

  #phrase(nodes: readonly PhrasingContent[]): string {
    let isSmall = false;
    const written = nodes.map((node) => {
      if (node.type === 'html' && /^<\/?sub>$/.test(node.value)) {
        isSmall = node.value === '<sub>';
        return '';
      }
      const text = this.#inline(node);
      return isSmall ? this.#styled('dim', text) : text;
    });
    return written.join('');
  }

  #inline(node: PhrasingContent): string {
    switch (node.type) {
      case 'text':
        return this.#marked(withoutBreaks(node.value).replaceAll('\n', ' '));
      case 'inlineCode': {
        const value = withoutBreaks(node.value);
        return this.#screen.isColoured ? this.#styled('code', value) : `\`${value}\``;
      }
      case 'strong':
        return this.#styled('bold', this.#phrase(node.children));
      case 'link':
        return `${this.#phrase(node.children)} ${this.#styled('dim', `[${this.#links.numberOf(node.url)}]`)}`;
      case 'break':
        return '\n';
      case 'html':
        return node.value === DOLLAR ? '$' : '';
      default:
        return 'children' in node ? this.#phrase(node.children) : '';
    }
  }

  #lines(text: string): string {
    const { columns } = this.#screen;
    const indent = ' '.repeat(this.#indent);
    return columns === null ? indent + text : wrapped(text, columns, indent);
  }

  #marked(text: string): string {
    return MARKS.reduce((all, [mark, style]) => all.replace(mark, (sign) => this.#styled(style, sign)), text);
  }

  #styled(style: Style, text: string): string {
    if (!this.#screen.isColoured || text === '') return text;
    // What is styled inside ends with it: then this begins anew.
    const begin = `\u001b[${STYLES[style]}m`;
    return `${begin}${text.replaceAll(RESET, `${RESET}${begin}`)}${RESET}`;
  }
}

const RESET = '\u001b[0m';

/** The index of the node that closes the block that one opens. */
function endOf(nodes: readonly RootContent[], start: number): number {
  let depth = 0;
  for (let at = start; at < nodes.length; at += 1) {
    const node = nodes[at]!;
    if (node.type !== 'html') continue;
    if (SUMMARY.test(node.value)) depth += 1;
    else if (node.value === '</details>') depth -= 1;
    if (depth === 0) return at;
  }
  return nodes.length;
}

const summaryText = (html: string): string => fromHtmlText(html.replace(/<\/?(?:code|b)>/g, ''));
