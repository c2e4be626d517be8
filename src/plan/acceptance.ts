import type { RootContent } from 'mdast';
import { cell, columnOf, grids, labelledTexts, listItems, textsOf } from './blocks.ts';
import type { Section } from './outline.ts';
import { isPlaceholder, planLines, planText } from './prose.ts';
import { headingWords } from './sections.ts';

/** The criteria that a plan is accepted by: rows of a table and entries of lists, else a sentence. */
export function acceptanceOf(sections: readonly Section[]): string[] {
  return sections.flatMap(({ kind, heading, named, blocks }) => {
    if (kind === 'out of scope') return [];
    if (kind !== 'acceptance')
      return [...columnsOf(blocks), ...labelledTexts(blocks, LABEL)].filter((text) => !NUMBERS.test(text));
    const headed = named || heading === null ? '' : withoutNumber(headingWords(heading));
    if (headed !== '' && headed !== heading && NUMBER.test(headingWords(heading ?? ''))) return [headed];
    const listed = [...rowsOf(blocks), ...textsOf(listItems(blocks))];
    return listed.length > 0 ? listed : saidIn(blocks);
  });
}

/** `AC-1: `, `Criterion 2 — `: what stands below such a heading describes the criterion. */
const NUMBER = /^(?:AC|criterion|acceptance criterion)[-\s#]{0,2}\d{1,3}(?:\.\d{1,3})?(?:\s*[:—–.-]+\s*|$)/i;

const withoutNumber = (words: string): string => words.replace(NUMBER, '').replace(NUMBER, '').trim();

/** `**Done when:** the queue is empty`, in one line. */
const LABEL =
  /^(?:(?:[A-Z]{1,3}|phase |milestone |task |step )\d{1,3}(?:\.\d{1,3})? )?(?:acceptance(?: criteri(?:a|on))?|(?:exit|success|completion|done) criteri(?:a|on)(?: \d{1,2})?|exit gate|exit(?=\s*:\s+[^\s\d`]\S*\s\S+\s)|definition of done|dod|done when)\s*:\s+/i;

/** `AC-1, AC-2`: criteria that stand elsewhere. */
const NUMBERS =
  /^(?:(?:all|see|所有) ?)?(?:[A-Z]{1,5}[-\s]?\d{1,4}(?:\.\d{1,3}){0,2}|ACs?)(?:\s?(?:,|;|、|，|and|to|–|-)\s?[A-Z]{1,5}[-\s]?\d{1,4}(?:\.\d{1,3}){0,2}){0,30}\.?$/;

/** Rows of a table of criteria: what each says, without its number, its test and how it stands; else all of it. */
function rowsOf(blocks: readonly RootContent[]): string[] {
  return grids(blocks).flatMap(({ header, rows }) => {
    const said = columnOf(header, /criteri|description|requirement|condition|what/);
    return rows.flatMap((row) =>
      said < 0 ? row.filter((text) => !isPlaceholder(text)).join(': ') : (cell(row, said) ?? []),
    );
  });
}

/** A table of tasks or deliverables may have a column for what each is accepted by, behind their names. */
function columnsOf(blocks: readonly RootContent[]): string[] {
  return grids(blocks).flatMap(({ header, rows }) => {
    const column = columnOf(header, COLUMN);
    return column < 1 ? [] : rows.flatMap((row) => cell(row, column) ?? []);
  });
}

const COLUMN =
  /^(?:acceptance|exit|success|completion) (?:criteri(?:a|on)|gate)$|^acceptance$|^definition of done$|^dod$|^done when$/;

const MARK = /^\p{Extended_Pictographic}/u;

/** A criterion that is told in a sentence, also a quoted one, or in lines that begin with a mark each. */
function saidIn(blocks: readonly RootContent[]): string[] {
  for (const block of blocks) {
    if (block.type === 'blockquote') return saidIn(block.children);
    if (block.type !== 'paragraph') continue;
    const lines = planLines(block.children);
    const text = planText(block.children);
    if (lines.every((line) => MARK.test(line))) return lines;
    if (!isPlaceholder(text) && !/:$|^see\b/i.test(text)) return [text];
  }
  return [];
}
