import { blocksOf } from '../blocks.ts';
import { type Hunk, type HunkLine, shownOn } from '../hunks.ts';
import { indentOf } from '../indentation.ts';
import type { CodeLine, TestLanguage } from './language.ts';
import { mask } from './mask.ts';
import { insideTemplate } from './templates.ts';

/** A line of one side with what it is. */
export interface SideLine extends CodeLine {
  side: HunkLine['side'];
  indent: number;
  /** `text`: it stands in a comment or string over several lines, or nobody knows. */
  is: 'code' | 'comment' | 'text' | 'blank';
}

/** The lines of a hunk as they were (`old`) or are (`new`). */
export function linesOf(hunk: Hunk, side: 'old' | 'new', language: TestLanguage): SideLine[] {
  const shown = hunk.lines.filter((line) => shownOn(side, line));
  const trimmed = shown.map(({ text }) => text.trim());
  const isText = textOf(trimmed, hunk, language);
  return shown.map((line, index) => {
    const raw = trimmed[index] ?? '';
    const code = mask(raw, language.quotes, language.comments);
    const is = raw === '' ? 'blank' : isText(raw, index) ? 'text' : code.trim() === '' ? 'comment' : 'code';
    return { raw, code, side: line.side, indent: indentOf(line.text), is };
  });
}

function textOf(
  lines: string[],
  { fromStart, context }: Hunk,
  language: TestLanguage,
): (line: string, index: number) => boolean {
  const comments = language.blocks === 'python' || language.blocks === 'none' ? 'none' : 'c';
  const blocks = blocksOf(language.blocks === 'ruby' ? 'ruby' : comments, lines, fromStart);
  const hasQuotes = language.blocks === 'python' || language.blocks === 'c and text blocks';
  const quotes = blocksOf(hasQuotes ? 'python' : 'none', lines, fromStart);
  const templates = language.blocks === 'templates' ? insideTemplate(lines, fromStart, context) : [];
  return (line, index) => {
    const [isComment, isQuoted] = [blocks(line) === 'text', quotes(line) === 'text'];
    return isComment || isQuoted || (templates[index] ?? language.blocks === 'templates');
  };
}
