import { type Block, blockOf, layoutOf } from './layout.ts';

/** How many bytes a value takes where lines are not indented, and how many line breaks are in it. */
interface Size {
  bytes: number;
  breaks: number;
}

/**
 * Tells how many bytes `serialize` makes of Evidence that follows the schema, which is not checked here. Of Evidence that has
 * much in common with one that was measured before only the rest is looked at.
 */
export function sizesInFile(): (evidence: object) => number {
  const known = new WeakMap<object, Size>();
  const sizeOf = (value: unknown): Size => {
    if (typeof value !== 'object' || value === null) return ofLine(JSON.stringify(value));
    const size = known.get(value) ?? ofLayout(layoutOf(value), sizeOf);
    known.set(value, size);
    return size;
  };
  return (evidence) => ofLayout(blockOf(evidence), sizeOf).bytes + '\n'.length;
}

const ofLine = (text: string): Size => ({ bytes: Buffer.byteLength(text), breaks: 0 });

function ofLayout(layout: string | Block, sizeOf: (value: unknown) => Size): Size {
  if (typeof layout === 'string') return ofLine(layout);
  let [bytes, breaks] = [0, 0];
  for (const [start, value] of layout.entries) {
    const size = sizeOf(value);
    // Each of its lines is indented by one more, and ends in a line break or in a comma and one.
    bytes += 1 + Buffer.byteLength(start) + size.bytes + size.breaks + ',\n'.length;
    breaks += 1 + size.breaks;
  }
  // The last entry has no comma; the line that opens the block has a line break, too.
  return { bytes: bytes - (layout.entries.length > 0 ? 1 : -1) + '[\n]'.length, breaks: breaks + 1 };
}
