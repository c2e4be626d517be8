/** `rule "name" {` of HCL: the block of a name within that of a kind. */
const LABELLED = /^\s*([\w-]+)\s+"([^"]{1,200})"\s*\{\s*$/;
/** `name {`, `name(arguments) {` and `name = Type {`. */
const OPENS = /^\s*(?:\w+\s+)?([\w.-]+)\s*(?:\([^)]*\)|<[^>]*>)*\s*(?:=[^{]{0,100})?\{\s*$/;
/** `name = value`, `name: value`, `name value` and `name(value)`. */
const SETS = /^\s*([\w.-]+)\s*(?:\+?=|:|\(|\s)\s*(\S.*?)\s*\)?;?\s*$/;
const LONGEST_LINE = 500;

/**
 * What a file of Gradle, sbt, HCL or properties assigns, block within block. A name that is assigned several times has a list.
 * What is no literal is null.
 */
export function assignedValues(text: string): unknown {
  const root: Block = {};
  const blocks = [root];
  for (const line of text.split(/\r?\n/)) {
    if (line.length > LONGEST_LINE || /^\s*(?:\/\/|#|\*|\/\*)/.test(line)) continue;
    const [, kind, label] = LABELLED.exec(line) ?? [];
    const opened = OPENS.exec(line)?.[1];
    if (kind !== undefined && label !== undefined)
      blocks.push(blockIn(blockIn(blocks.at(-1) ?? root, kind), label));
    else if (opened !== undefined) blocks.push(blockIn(blocks.at(-1) ?? root, opened));
    else if (/^\s*\}/.test(line)) closeOne(blocks);
    else assign(blocks.at(-1) ?? root, line);
  }
  return root;
}

interface Block {
  [name: string]: string | string[] | null | Block;
}

function blockIn(parent: Block, name: string): Block {
  const known = parent[name];
  if (typeof known === 'object' && known !== null && !Array.isArray(known)) return known;
  const block: Block = {};
  parent[name] = block;
  return block;
}

function closeOne(blocks: Block[]): void {
  if (blocks.length > 1) blocks.pop();
}

function assign(block: Block, line: string): void {
  const [, name, written] = SETS.exec(line) ?? [];
  if (name === undefined || written === undefined) return;
  const value = literal(written);
  const known = block[name];
  if (known === undefined) block[name] = value;
  else if (value !== null && (typeof known === 'string' || Array.isArray(known)))
    block[name] = [known, value].flat();
}

/** `true`, `0.8`, `'text'`, `['a', 'b']`, `listOf("a", "b")`; a bare word as properties have it. */
function literal(written: string): string | string[] | null {
  const value = written.replace(/\s+\/\/.*$/, '').replace(/\.toBigDecimal\(\)$/, '');
  if (/^-?[\w.]+[fFdDlL]?$/.test(value)) return value.replace(/^(-?\d[\d.]*)[fFdDlL]$/, '$1');
  const texts = [...value.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, one, other]) => one ?? other ?? '');
  if (texts.length === 0) return null;
  return texts.length === 1 && /^["']/.test(value) ? (texts[0] ?? null) : texts;
}
