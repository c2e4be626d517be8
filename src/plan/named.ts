import type { RootContent } from 'mdast';
import { endTrimmedOf } from '../text/text.ts';
import { grids, type Item, listItems, nameAndText, textsOf } from './blocks.ts';
import type { Section } from './outline.ts';
import { planLines, unwrapped } from './prose.ts';
import { headingWords } from './sections.ts';
import { isFileOfWords } from './tasks.ts';
import { eachPath, isFileOrFolder, isPath, leavesOf, normalPath } from './tree.ts';

/** Sections whose paths are to stay as they are, or to be read. */
const STAYING: readonly Section['kind'][] = ['out of scope', 'invariants', 'reading'];
const DENIES =
  /\b(?:no|not|never|without|unchanged|untouched|must remain|stays?|unrelated|pre-existing|(?:leaves?|left) (?:it|them|this|alone|as)|(?:doesn|don|isn|aren|won)['’]t)\b/i;

/**
 * The paths that a plan names anywhere (in its steps, tests, scope), where it does not say that they stay as they are: a
 * change of theirs is no surprise.
 */
export function pathsNamed(sections: readonly Section[], roots: readonly string[]): string[] {
  const own = sections.filter(({ kind }) => !STAYING.includes(kind));
  const named = own.flatMap(({ heading, blocks }) => [
    ...spansIn(heading ?? ''),
    ...firstOf(heading),
    ...blocks.flatMap((block) => namedIn(block, roots)),
  ]);
  return [...new Set(named.map(normalPath).flatMap(eachPath))];
}

function namedIn(block: RootContent, roots: readonly string[]): string[] {
  switch (block.type) {
    case 'table':
      return grids([block]).flatMap(({ rows }) => rows.flat().flatMap(spansIn));
    case 'code':
      return leavesOf(block.value, roots).map(({ path }) => path);
    case 'list':
    case 'blockquote':
      return [
        ...textsOf(listItems([block])).flatMap(spansIn),
        ...namesOf(listItems([block])),
        ...textsOf(listItems([block])).flatMap(firstIn),
        ...everyItem(listItems([block])).flatMap(namedInTask),
      ];
    case 'paragraph':
      return unwrapped(planLines(block.children)).flatMap(spansIn);
    default:
      return [];
  }
}

/** In a text the paths in code spans, without those of which it says that something stays as it is. */
const spansIn = (text: string): string[] =>
  text
    .split(/(?<=[.;!?])\s+/)
    .flatMap(clausesNaming)
    .flatMap((clause) => Array.from(clause.matchAll(/`([^`]+)`/g), (span) => span[1] ?? ''))
    .filter((words) => isPath(words) && isFileOrFolder(words));

/**
 * The clauses of a sentence that deny nothing, nor go on with one that does (`…, which …`). What a dash parts speaks for
 * itself, unless the sentence says that something stays: that is said of what stands before the dash.
 */
function clausesNaming(sentence: string): string[] {
  if (!DENIES.test(sentence)) return [sentence];
  return sentence.split(KEEPS.test(sentence) ? BUT : PARTED).flatMap((part) => {
    const clauses = part.split(/,\s(?=(?:so|which|while|because)\b)/);
    const end = clauses.findIndex((clause) => DENIES.test(clause));
    return end === -1 ? clauses : clauses.slice(0, end);
  });
}

const BUT = /,\s(?=but\b)/;
const PARTED = /\s[—–]\s|,\s(?=but\b)/;

/**
 * ``- `src/cart.ts` — adds up, not yet sorted``: the file that an entry begins with, unless its words say that it stays as
 * it is; what else they deny is said of its content.
 */
function firstIn(text: string): string[] {
  const [, name = '', said = ''] = /^`([^`\s]+)`\s*(?:[—–-]{1,2}\s|:\s)\s*(.+)$/.exec(text) ?? [];
  const denies = /^(?:no|not|never|without)\b/i.test(said) || KEEPS.test(said);
  return name !== '' && !denies && isPath(name) && isFileOrFolder(name) ? [name] : [];
}

const KEEPS =
  /\b(?:unchanged|untouched|stays?|remains?|kept|keep|leaves?|left|existing|already|read-only|unrelated|pre-existing|(?:not|never|don['’]t) (?:be )?(?:chang|touch|modif|edit|need)\w*)\b/i;

/** `### 2.1 shop/cart.py (first)`, `### Cart (shop/cart.py)`: a heading that begins or ends with a file. */
function firstOf(heading: string | null): string[] {
  const words = headingWords(heading ?? '');
  const [first = ''] = words.split(' ');
  const last = /\(([^()\s]+)\)$/.exec(words)?.[1] ?? '';
  return [first, last].filter((name) => isPath(name) && isFileOrFolder(name));
}

/** `- **README.md**: …`: entries whose name is a file's. */
const namesOf = (items: readonly Item[]): string[] =>
  items
    .flatMap((item) => {
      const entry = nameAndText(item);
      return entry === null || staysAsItIs(entry.text) ? [] : [entry.name];
    })
    .filter((name) => isPath(name) && isFileOrFolder(name));

/** Files that the words of tasks name anywhere. */
function namedInTask({ text, checked }: Item): string[] {
  if (checked === null) return [];
  return text
    .split(/(?<=[.;!?])\s+/)
    .filter((sentence) => !DENIES.test(sentence))
    .flatMap((sentence) => sentence.replace(/`[^`]*`/g, ' ').split(/[\s(),;]+/))
    .map((word) => endTrimmedOf(word, /[.:]/))
    .filter(isFileOfWords);
}

/** Items with those below them; what stands below a task is a part of it. */
const everyItem = (items: readonly Item[], around: boolean | null = null): Item[] =>
  items.flatMap((item) => {
    const checked = item.checked ?? around;
    return [{ ...item, checked }, ...everyItem(item.below, checked)];
  });

/** Whether the first sentence behind a name says so; what it says in parentheses is said of something else. */
function staysAsItIs(text: string): boolean {
  const [first = ''] = text.split(/(?<=[.!?])\s+/);
  return DENIES.test(first.replace(/`[^`]*`/g, '').replace(/(?<=\s)\([^()]*\)/g, ' '));
}
