/**
 * Text that may carry untrusted words. It is built from parts, never from Markdown source, so whatever a stranger
 * named a job or a branch stays text: plain parts are escaped and code parts are code spans when they are rendered.
 */
export type Part = string | { code: string } | { link: string; text: string };
export type Prose = Part[];

/** A code span. */
export const code = (text: string): Part => ({ code: text });

/** A link; `url` must come from GitHub's answers or from us. */
export const link = (text: string, url: string): Part => ({ link: url, text });

/** Template tag: literal parts are ours, values are parts, prose, numbers or plain text. */
export function say(literals: TemplateStringsArray, ...values: (Part | Prose | number)[]): Prose {
  const parts: Prose = [];
  literals.forEach((literal, index) => {
    if (literal !== '') parts.push(literal);
    const value = values[index];
    if (value === undefined) return;
    if (Array.isArray(value)) parts.push(...value);
    else parts.push(typeof value === 'number' ? String(value) : value);
  });
  return parts;
}

/** Joins prose with a separator: `a, b, c`. */
export function join(items: (Part | Prose)[], separator = ', '): Prose {
  return items.flatMap((item, index) => [
    ...(index === 0 ? [] : [separator]),
    ...(Array.isArray(item) ? item : [item]),
  ]);
}

/**
 * The first items, and how many more there are: `a, b and 3 more`.
 *
 * @param most how many are named
 * @param total where the items are not all there are
 */
export function joinFirst(
  items: (Part | Prose)[],
  most: number,
  { separator = ', ', total = items.length }: { separator?: string; total?: number } = {},
): Prose {
  const shown = items.slice(0, most);
  const more = total - shown.length;
  return [...join(shown, separator), ...(more > 0 ? [` and ${more} more`] : [])];
}

/** Text of plain words and `code spans` in backticks, as in plans, as prose. */
export function fromPlan(text: string): Prose {
  return text
    .split(/(`[^`]+`)/)
    .filter((part) => part !== '')
    .map((part) =>
      part.length > 2 && part.startsWith('`') && part.endsWith('`') ? code(part.slice(1, -1)) : part,
    );
}

/** Prose as plain text, for outputs, logs and comparisons. */
export function plain(prose: Prose): string {
  return prose
    .map((part) => (typeof part === 'string' ? part : 'code' in part ? part.code : part.text))
    .join('');
}

/** Prose as a sentence: its first letter in upper case, where it begins with words. */
export function sentence(prose: Prose): Prose {
  const [first, ...rest] = prose;
  if (typeof first !== 'string' || plain(prose) === '') return prose;
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest];
}
