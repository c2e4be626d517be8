import { fromMarkdown } from 'mdast-util-from-markdown';

/** A Mermaid block of a document. */
export interface Block {
  source: string;
  /** It stands in a `<details>`, which is closed when the page opens. */
  isFolded: boolean;
}

/** The Mermaid blocks of some Markdown, in its order. */
export function mermaidBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  let depth = 0;
  for (const node of fromMarkdown(markdown).children) {
    if (node.type === 'html') {
      depth +=
        (node.value.match(/<details\b/g)?.length ?? 0) - (node.value.match(/<\/details>/g)?.length ?? 0);
    } else if (node.type === 'code' && node.lang === 'mermaid') {
      blocks.push({ source: node.value, isFolded: depth > 0 });
    }
  }
  return blocks;
}
