import type { Deliverable } from '../evidence/plan.ts';
import { endTrimmedOf, trimmedOf } from '../text/text.ts';
import { type Change, changeOf, isOnlyChange, isOnTheFile } from './changes.ts';
import { isPlaceholder } from './prose.ts';
import { eachPath, isFileOrFolder, isPath, normalPath } from './tree.ts';

/** `Modify: `a.py` — as `b.py` does`: what stands behind the dash describes, whatever it names. */
export function fromEntry(text: string): Deliverable[] {
  const [all, names = '', said = ''] = DESCRIBED.exec(text) ?? [];
  if (all === undefined || pathsIn(names).length === 0 || pathsIn(said).length === 0)
    return fromText(text, '');
  return fromText(names, '').map((one) => ({
    ...one,
    text: [one.text, said].filter((part) => part !== '').join(' — '),
    ...(one.change === undefined && changeOf(said) !== undefined && { change: changeOf(said) }),
  }));
}

const DESCRIBED = /^((?:[A-Za-z]+:?\s+)?`[^`]+`(?:,? (?:and )?`[^`]+`)*)\s+[—–-]+\s+(.+)$/;

/** One deliverable for each path that a text names; one without path when it names none. */
export function fromText(text: string, more: string, change?: Change): Deliverable[] {
  if (isPlaceholder(text) && isPlaceholder(more)) return [];
  const paths = pathsIn(text);
  const rest = paths.length === 0 ? text : withoutPaths(text);
  const said = [rest, more].filter((part) => !isPlaceholder(part)).join(' — ');
  if (paths.length === 0) return [deliverable(undefined, said, change)];
  return paths.flatMap(eachPath).map((path) => deliverable(path, said, change));
}

export function deliverable(path: string | undefined, said: string, change?: Change): Deliverable {
  const marked =
    /^\(([^()]{1,40})\)\s*[—–:.-]*\s*/.exec(said) ?? /^(\p{L}{2,20}):?\s+[—–-]{1,3}\s+/u.exec(said);
  const mark = marked === null ? undefined : changeOf(marked[1] ?? '');
  const found = change ?? mark ?? (isOnTheFile(said) ? changeOf(said) : undefined);
  const text = mark !== undefined && marked !== null ? said.slice(marked[0].length) : said;
  return {
    ...(path !== undefined && { path: normalPath(path) }),
    text: path !== undefined && isOnlyChange(text) ? '' : text,
    ...(found && { change: found }),
  };
}

/** Code spans that are paths, else bare words that are; among other words `pass/fail` is none. */
export function pathsIn(text: string): string[] {
  const spans = Array.from(text.matchAll(/`([^`]+)`/g), (span) => span[1] ?? '').filter(isPath);
  if (spans.length > 0) return spans;
  const bare = bareWords(text).filter((word) => word !== '');
  return bare.every(isPath) ? bare : bare.filter((word) => isPath(word) && isFileOrFolder(word));
}

const bareWords = (text: string): string[] =>
  text
    .replace(/`[^`]*`/g, ' ')
    .split(/[\s,;]+/)
    .map((word) => endTrimmedOf(word, /[.:]/));

/** The words around the paths, without the marks that joined them. */
function withoutPaths(text: string): string {
  const hasSpans = Array.from(text.matchAll(/`([^`]+)`/g)).some((span) => isPath(span[1] ?? ''));
  const rest = hasSpans
    ? text.replace(/`([^`]+)`/g, (span, code: string) => (isPath(code) ? '' : span))
    : text.replace(/[^\s,;]+/g, (word) => (isPath(endTrimmedOf(word, /[.:]/)) ? '' : word));
  const unjoined = rest
    .replace(/\(\s*\)/g, ' ')
    .replace(/(?:\s*(?:,|\band\b|\bor\b|\/|\+|&)\s*)+(?=$|\s*(?:\(|—))/g, ' ');
  return trimmedOf(unjoined, /[\s,;:—–-]/).replace(/\s{2,}/g, ' ');
}
