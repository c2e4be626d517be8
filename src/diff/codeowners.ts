import { within } from '../text/too-much.ts';
import { patternTest } from './codeowners/pattern.ts';

/** A line of CODEOWNERS. No owners: the paths that it means have none. */
export interface OwnerRule {
  pattern: string;
  owners: string[];
}

/** GitHub reads no larger file. */
const LARGEST_FILE = 3_000_000;
const MOST_RULES = 20_000;
const LONGEST_PATTERN = 1_000;
const MOST_OWNERS = 20;

/** `@user`, `@organisation/team`, or an address. */
const OWNER = /^(?:@[\w-]{1,100}(?:\/[\w.-]{1,100})?|[^\s@]{1,100}@[^\s@]{1,200})$/;

/**
 * Reads CODEOWNERS as GitHub does: a line has a pattern and its owners, divided by blanks; `#` begins a comment; a blank
 * in a pattern is escaped; lines that GitHub does not understand (`!`, `[`, `\#`, something that is no owner) are
 * passed over.
 *
 * @throws TooMuch where there are more lines than are read: the last one that means a path decides.
 */
export function parseCodeowners(text: string): OwnerRule[] {
  if (text.length > LARGEST_FILE) return [];
  const rules: OwnerRule[] = [];
  for (const line of text.replace(/^\ufeff/, '').split(/\r?\n/)) {
    const rule = parseLine(line);
    if (rule !== null) rules.push(rule);
    within(rules.length, MOST_RULES, 'lines');
  }
  return rules;
}

function parseLine(line: string): OwnerRule | null {
  if (line.length > LONGEST_PATTERN * 4) return null;
  const words: string[] = line.match(/(?:\\.|[^\s\\])+/g) ?? [];
  const comment = words.findIndex((word) => word.startsWith('#'));
  const [pattern, ...owners] = comment === -1 ? words : words.slice(0, comment);
  if (pattern === undefined || pattern.length > LONGEST_PATTERN || /^!|^\\#|[[\]]/.test(pattern)) return null;
  if (!owners.every((owner) => OWNER.test(owner))) return null;
  return { pattern: pattern.replace(/\\(\s)/g, '$1'), owners: owners.slice(0, MOST_OWNERS) };
}

/**
 * A finder of the line that decides who owns a path: the last one whose pattern means it. Most patterns begin with the
 * name of a top folder: only those of the path's own are tried.
 *
 * @param most how many patterns are tried at most, for all paths together; then the finder throws TooMuch.
 */
export function ownerFinder(
  rules: readonly OwnerRule[],
  most = Number.POSITIVE_INFINITY,
): (path: string) => OwnerRule | null {
  let tried = 0;
  const tests = rules.map(({ pattern }) => patternTest(pattern));
  const rooted = new Map<string, number[]>();
  const floating: number[] = [];
  rules.forEach(({ pattern }, index) => {
    const top = topOf(pattern);
    const list = top === null ? floating : (rooted.get(top) ?? []);
    list.push(index);
    if (top !== null) rooted.set(top, list);
  });
  const last = (indexes: readonly number[], path: string): number =>
    indexes.findLast((index) => {
      tried += 1;
      within(tried, most, 'patterns to try');
      return tests[index]!(path);
    }) ?? -1;
  return (path) => {
    const own = rooted.get(path.split('/')[0] ?? '') ?? [];
    return rules[Math.max(last(own, path), last(floating, path))] ?? null;
  };
}

/** The folder or file right below the root that a pattern is about; null when it may be any. */
function topOf(pattern: string): string | null {
  const [first = '', ...rest] = pattern.replace(/^\//, '').split('/');
  const isLone = !pattern.startsWith('/') && rest.join('') === '';
  return isLone || /[*?\\]/.test(first) ? null : first;
}
