import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import type { Piece } from '../../../src/report/budget.ts';

/**
 * The HTML that a document is meant to become, written straight from its tree, without any Markdown in between: what a
 * Markdown engine shows must be this.
 */
export function intendedHtml(pieces: Piece[]): string {
  return pieces.map((piece) => ('raw' in piece ? piece.raw : piece.nodes.map(block).join('\n'))).join('\n');
}

function block(node: RootContent): string {
  switch (node.type) {
    case 'heading':
      return element(`h${node.depth}`, inline(node.children));
    case 'paragraph':
      // A paragraph without a word is written as nothing.
      return node.children.length === 0 ? '' : element('p', inline(node.children));
    case 'list':
      return element('ul', node.children.map(item).join(''));
    case 'table':
      return element('table', node.children.map((row, index) => tableRow(row, index)).join(''));
    case 'code':
      return element('pre', element('code', escaped(node.value)));
    case 'thematicBreak':
      return '<hr>';
    case 'html':
      return node.value;
    default:
      throw new Error(`Docket writes no block of the kind ${node.type}.`);
  }
}

/** All lists are tight: the only paragraph of an item has no element of its own. */
function item(node: Extract<Nodes, { type: 'listItem' }>): string {
  const [only, ...rest] = node.children;
  if (only?.type !== 'paragraph' || rest.length > 0) throw new Error('An item is one paragraph.');
  return element('li', inline(only.children));
}

function tableRow(node: Extract<Nodes, { type: 'tableRow' }>, index: number): string {
  const name = index === 0 ? 'th' : 'td';
  return element('tr', node.children.map((cell) => element(name, inline(cell.children))).join(''));
}

const inline = (nodes: PhrasingContent[]): string => nodes.map(phrase).join('');

function phrase(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
      return escaped(node.value);
    case 'inlineCode':
      return element('code', escaped(node.value));
    case 'strong':
      return element('strong', inline(node.children));
    case 'link':
      return `<a href="${escaped(node.url)}">${inline(node.children)}</a>`;
    case 'break':
      return '<br>';
    case 'html':
      return node.value;
    default:
      throw new Error(`Docket writes nothing of the kind ${node.type} in a line.`);
  }
}

const element = (name: string, content: string): string => `<${name}>${content}</${name}>`;

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
