/** A value that fits into this many characters stands on one line. */
const LINE_LENGTH = 160;

/** A list or an object of an Evidence file that has more than a line holds: an entry a line. */
export interface Block {
  open: '[' | '{';
  close: ']' | '}';
  /** What stands before the value of an entry (`"name": `), and the value. */
  entries: (readonly [string, unknown])[];
}

/** How a value stands in an Evidence file: as the text of one line, or as a block of several. */
export function layoutOf(value: unknown): string | Block {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (leastLength(value, LINE_LENGTH) <= LINE_LENGTH) {
    const line = JSON.stringify(value);
    if (line.length <= LINE_LENGTH) return line;
  }
  return blockOf(value);
}

/** A list or an object an entry a line, however short it is. */
export function blockOf(value: object): Block {
  if (Array.isArray(value)) return { open: '[', close: ']', entries: value.map((item) => ['', item]) };
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return { open: '{', close: '}', entries: entries.map(([key, item]) => [`${JSON.stringify(key)}: `, item]) };
}

/** What the line has at least, without making it; no further is looked than it takes to pass the limit. */
function leastLength(value: unknown, limit: number): number {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value !== 'object' || value === null) return 1;
  let length = 1;
  if (Array.isArray(value)) {
    for (const item of value) {
      length += 1 + leastLength(item, limit - length);
      if (length > limit) break;
    }
    return length;
  }
  for (const key in value) {
    const item = (value as Record<string, unknown>)[key];
    if (item === undefined) continue;
    length += 1 + key.length + 3 + leastLength(item, limit - length);
    if (length > limit) break;
  }
  return length;
}
