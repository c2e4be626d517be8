import type { Nodes, RootContent } from 'mdast';
import { actsIn } from './acts.ts';
import type { Section } from './outline.ts';
import { planLines, unwrapped } from './prose.ts';

const MOST_STATEMENTS = 60;
const LONGEST_STATEMENT = 300;
const DEEPEST = 12;

/** Parts of a plan that say what stays as it is. */
const ASIDE: readonly Section['kind'][] = ['out of scope', 'invariants'];

/**
 * The author's own lines: headings, paragraphs, entries of lists and rows of tables. Not quotes, code, HTML and its
 * comments, what is folded (`<details>`) or struck out, tasks that are not done, and parts on what is out of scope.
 */
export function ownLines(sections: readonly Section[]): string[] {
  const fold = { depth: 0 };
  return sections.flatMap(({ heading, kind, blocks }) => {
    const said = blocks.flatMap((block) => linesOf(block, fold, 0));
    const named = heading === null || fold.depth > 0 ? [] : [heading];
    return ASIDE.includes(kind) ? [] : [...named, ...said];
  });
}

/** What git and GitHub write into the message of a revert. */
export const REVERTS = /^this reverts (?:commit|merge)\b|^reverts \S{1,100}#\d/i;

/** Lines that say that tests are written in another way: `Parametrize the cart tests`, `the thirteen hook tests migrate`. */
export const REWRITES =
  /\b(?:parametri[sz]|migrat|refactor|convert|port|rewrit|replac|consolidat)(?:e[sd]?|s|ed|ing)?\b[^.;]{0,60}\b(?:tests?|specs?|test[- ]?cases?|assert(?:s|ions?)?)\b|\b(?:tests?|specs?|test[- ]?cases?|assertions?)\b[^.;]{0,20}\b(?:migrate|become|are (?:parametri[sz]ed|migrated|rewritten|converted|replaced))\b|\brun(?:s|ning)? (?:the )?`?\w{0,40}tests?\w{0,40}`? (?:in|as|under|from) (?:an?|its|their)\b/i;

/** A setting with its value, written down as it is: `allowOnly: true`. */
const SETS =
  /(?:^|[\s"'`])[a-z][a-z\d]{0,30}(?:[A-Z]|[-_][a-zA-Z\d])[\w-]{0,40}["'`]?(?: ?[:=] ?| to )["'`]?(?:true|false|on|off|none|\d{1,6})(?!\w)/;

/**
 * Those of an author's lines that speak of taking something away or loosening it, or back, or of tests that are written anew;
 * of long ones the sentences that do.
 */
export function statementsAmong(lines: readonly string[]): string[] {
  return lines
    .flatMap((line) => (line.length > LONGEST_STATEMENT ? line.split(/(?<=[.!?])\s+/) : [line]))
    .filter((line) => actsIn(line).length > 0 || REVERTS.test(line) || REWRITES.test(line) || SETS.test(line))
    .map((line) => line.slice(0, LONGEST_STATEMENT))
    .slice(0, MOST_STATEMENTS);
}

/** How many `<details>` are open. */
interface Fold {
  depth: number;
}

function linesOf(block: RootContent, fold: Fold, depth: number): string[] {
  if (depth > DEEPEST) return [];
  if (block.type === 'html') return folded(block.value, fold);
  if (block.type === 'paragraph') return paragraph(block.children, fold);
  if (block.type === 'table') {
    const rows = block.children.map((row) =>
      row.children.flatMap(({ children }) => planLines(children.filter(isSaid))).join(' '),
    );
    return fold.depth > 0 ? [] : rows;
  }
  if (block.type === 'list') {
    return block.children.flatMap(({ checked, children }) => {
      const said = children.flatMap((child) => linesOf(child, fold, depth + 1));
      return checked === false ? [] : said;
    });
  }
  return [];
}

function folded(html: string, fold: Fold): string[] {
  const tags = html.replace(/<!--[\s\S]*?(?:-->|$)/g, '').match(/<\/?details\b/gi) ?? [];
  for (const tag of tags) fold.depth = Math.max(0, fold.depth + (tag.startsWith('</') ? -1 : 1));
  return [];
}

function paragraph(children: readonly Nodes[], fold: Fold): string[] {
  const before = fold.depth;
  for (const child of children) if (child.type === 'html') folded(child.value, fold);
  return before > 0 || fold.depth > 0 ? [] : unwrapped(planLines(children.filter(isSaid)));
}

const isSaid = ({ type }: Nodes): boolean => type !== 'delete';
