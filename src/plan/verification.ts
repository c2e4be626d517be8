import type { Code, RootContent } from 'mdast';
import type { PlanCheck } from '../evidence/plan.ts';
import {
  cell,
  columnOf,
  type Grid,
  grids,
  type Item,
  listItems,
  nameAndText,
  paragraphs,
  textsOf,
} from './blocks.ts';
import { isTestOfPlan } from './deliverables.ts';
import type { Section } from './outline.ts';
import { isPlaceholder, plainText, planLines } from './prose.ts';
import { headingWords } from './sections.ts';

/**
 * The checks that a plan announces: rows of tables (`Check | Requirement`), else bullets and the commands of code blocks.
 * Steps are no checks, and no list that tells what is written or shown (`A summary page with:`).
 */
export function verificationOf(sections: readonly Section[]): PlanCheck[] {
  const own = sections.filter(({ kind }) => kind === 'verification');
  const listed = once(own.flatMap(listedIn));
  const told =
    listed.length > 0 ? listed : paragraphs(own.flatMap(({ blocks }) => blocks)).flatMap(commandsInWords);
  const known = new Set(told.map(({ check }) => check));
  const others = [...ranInSteps(sections), ...passingInLists(sections), ...labelledCommands(sections)];
  const fresh = new Map(others.filter(({ check }) => !known.has(check)).map((one) => [one.check, one]));
  return [...told, ...fresh.values()];
}

/** A check that two sections list, and of which the second says no more, is the same one. */
function once(checks: readonly PlanCheck[]): PlanCheck[] {
  const known = new Set<string>();
  return checks.filter(({ check, expected }) => {
    const isNew = expected !== undefined || !known.has(check);
    known.add(check);
    return isNew;
  });
}

/** Rows of the tables of a section, else its lists, commands and lines. */
function listedIn({ heading, blocks: all }: Section): PlanCheck[] {
  const blocks = all.filter((block, index) => !isContent(all[index - 1], block));
  const words = headingWords(heading ?? '');
  const isMatrix = MATRIX.test(words);
  const fromTables = grids(blocks).flatMap(checksInGrid);
  if (fromTables.length > 0) return fromTables;
  const commands = blocks.flatMap((block) => (block.type === 'code' ? commandsOf(block) : []));
  const passing = paragraphs(blocks).flat().flatMap(checkInLine);
  const items = blocks.flatMap((block) => (isMatrix ? listItems([block]) : checkItems(block)));
  const found = [...items.flatMap(checkInItem), ...commands, ...passing];
  return found.length > 0 || words.toLowerCase() !== 'verify' ? found : sentencesIn(blocks);
}

/** Headings that name what their list is: its entries are no steps, even where they are numbered. */
const MATRIX = /\b(?:matrix|criteria|gates|requirements|expectations)$/i;

/** `<verify>` of a task: what is to be so, in words. */
const sentencesIn = (blocks: readonly RootContent[]): PlanCheck[] =>
  paragraphs(blocks)
    .map((lines) => lines.join(' '))
    .filter((text) => text.length <= LONGEST_CHECK && !text.endsWith(':'))
    .flatMap((text) => checkOf(text, undefined));

/** The entries of a list that are checks: those of a numbered one are steps, unless half of them have a command. */
function checkItems(block: RootContent): Item[] {
  const items = listItems([block]);
  const areSteps = block.type === 'list' && block.ordered === true;
  return areSteps && !mostHaveCode(items) ? [] : items;
}

const mostHaveCode = (items: readonly Item[]): boolean =>
  items.length > 0 && items.filter(({ text }) => /`[^`]+`/.test(text)).length * 2 >= items.length;

/** Whether most entries of a list begin with a command. */
function areCommands(block: RootContent): boolean {
  const items = listItems([block]);
  return items.filter(({ text }) => /^`[\w.-]+ [^`]+`/.test(text)).length * 2 > items.length;
}

/** `Command: `make test`` where the heading is about tests, `Test command: `make test`` anywhere. */
const COMMAND_LABEL = /^(?:commands?|(?:test|verification|validation) commands?):\s+(`[^`\s]+ [^`]+`)/i;
const ABOUT_TESTS = /\b(?:tests?|testing|verification|validation|checks?)\b/i;

function labelledCommands(sections: readonly Section[]): PlanCheck[] {
  return sections
    .filter(({ kind }) => kind !== 'out of scope' && kind !== 'reading')
    .flatMap(({ heading, blocks }) => {
      const texts = [...paragraphs(blocks).flat(), ...textsOf(listItems(blocks))];
      const isAbout = ABOUT_TESTS.test(heading ?? '');
      return texts
        .filter((text) => isAbout || !/^commands?:/i.test(text))
        .flatMap((text) => checkOf(COMMAND_LABEL.exec(text)?.[1], undefined));
    });
}

const RUN = /^(?:run|verify(?: with| by)?|check with):\s+(`[^`]+`)/i;
const EXPECTED = /^expect(?:ed|ation)?:\s+(.+)$/i;

/**
 * `Run: `pytest`` among the steps, with `Expected: …` in the line behind it. Where a test is to fail, because the code is
 * not there yet, that is a step and no check.
 */
function ranInSteps(sections: readonly Section[]): PlanCheck[] {
  const lines = sections
    .filter(({ kind }) => kind !== 'out of scope' && kind !== 'reading')
    .flatMap(({ blocks }) => [
      ...paragraphs(blocks).flat(),
      ...textsOf(listItems(blocks)).filter((text) => /^verify/i.test(text)),
    ]);
  const found = new Map<string, PlanCheck>();
  for (const [index, line] of lines.entries()) {
    const check = RUN.exec(line)?.[1];
    if (check === undefined || found.has(check)) continue;
    const expected = EXPECTED.exec(lines[index + 1] ?? '')?.[1];
    if (/^(?:it )?(?:fail|error)/i.test(expected ?? '')) continue;
    found.set(check, { check, ...(expected !== undefined && { expected }) });
  }
  return [...found.values()];
}

/** `npm test` — must exit 0`: an entry of any list that is one command and what it comes to. */
function passingInLists(sections: readonly Section[]): PlanCheck[] {
  const found = sections
    .filter(({ kind }) => kind === 'other' || kind === 'in scope' || kind === 'scope')
    .flatMap(({ blocks }) => listItems(blocks))
    .filter(({ below }) => below.length === 0)
    .flatMap(({ text }) => checkInLine(text));
  return [...new Map(found.map((one) => [one.check, one])).values()];
}

/** A command with arguments, and no piece of code. */
const COMMAND =
  /^(?!(?:new|return|import|from|const|let|var|select|if|exit|export|true|false|null) )[a-z][\w./-]*(?: [\w./@:*=-]+)+$/;

/** The commands that sentences name, where nothing is listed: `Run `npm test` and look`. */
function commandsInWords(lines: readonly string[]): PlanCheck[] {
  const spans = Array.from(lines.join(' ').matchAll(/`([^`]+)`/g), (span) => span[1] ?? '');
  return spans.filter((span) => COMMAND.test(span)).map((span) => ({ check: `\`${span}\`` }));
}

/** `Build: `make` must pass`: a line that is one command and what it comes to. */
function checkInLine(line: string): PlanCheck[] {
  const [, check, expected] =
    /^(?:[\p{L}\p{N} /&-]{1,40}:\s+)?(`[^`]+ [^`]+`)\s+(?:[—–-]\s+)?(.+)$/u.exec(line) ?? [];
  const passes =
    /^(?:(?:must|should|has to|is to|to) )?(?:pass|succeed|be (?:green|clean)|exit 0|passes|succeeds|exits 0|is (?:green|clean))\b(?:.{0,20}|, .{0,60}|\s\([^()]{0,80}\))$/i;
  return expected !== undefined && passes.test(expected) ? checkOf(check, expected.replace(/\.$/, '')) : [];
}

/** Words of a line that leads to what is written, shown or done, and not to what is checked. */
const CONTENT =
  /\b(?:with|contain(?:s|ing)?|includ(?:e|es|ing)|summary|page|add|extend|generate|create|introduce|implement|write|recorded?|responsibilities|steps|categories|rules|example|output|scenarios?|test cases)\b[^.]{0,80}:$/i;

/** Whether a block is a line that leads to such a list. */
function isContent(before: RootContent | undefined, block: RootContent): boolean {
  if (before?.type !== 'paragraph' || areCommands(block)) return false;
  const line = planLines(before.children).at(-1) ?? '';
  return CONTENT.test(line) && !/^(?:verification|validation|checks?|verify|validate)\b/i.test(line);
}

const COMMAND_LINES = new Set([
  'bash',
  'sh',
  'shell',
  'zsh',
  'console',
  'shell-session',
  'powershell',
  'pwsh',
  'cmd',
]);

/** `ruff check .`, a line each; without a language only where every line begins as a command does. */
function commandsOf({ lang, value }: Code): PlanCheck[] {
  const lines = value
    .split('\n')
    .map((line) => line.trim().replace(/^\$ /, ''))
    .filter((line) => line !== '' && !line.startsWith('#'));
  const isShell = COMMAND_LINES.has((lang ?? '').toLowerCase());
  const areCommands = lines.every((line) => /^[a-z][\w./-]*(?:\s[\w./@="'-]+)*$/.test(line));
  if (!isShell && (lang || !areCommands)) return [];
  return lines.flatMap((line) => checkOf(`\`${plainText(line)}\``, undefined));
}

function checksInGrid({ header, rows }: Grid): PlanCheck[] {
  const named = columnOf(header, /check|gate|workflow|job/, /test|item|command|verification|what|area|step/);
  const check = named >= 0 ? named : columnOf(header, /^(?!#|no\.?$|id$)/);
  const others = header.map((head, column) => (column === check ? '' : head));
  const expected = columnOf(others, /require|expect|criteri|threshold|result|pass|target|outcome/, /[a-z]/);
  return rows.flatMap((row) => checkOf(cell(row, check), cell(row, expected)));
}

function checkInItem(item: Item): PlanCheck[] {
  if (isTestOfPlan(item.text)) return [];
  // A label with commands below it is none itself.
  if (/\b(?:commands?|checks?|tests?|run)\b.*:$/i.test(item.text) && mostHaveCode(item.below))
    return item.below.flatMap(checkInItem);
  const bold = nameAndText(item);
  if (bold !== null) return checkOf(bold.name, bold.text);
  return checkOf(...partsOf(item.text));
}

/** `Coverage → 40%`, `Lint: green`: what is checked, and what is expected; marks in code part nothing. */
function partsOf(text: string): [string, string | undefined] {
  const mark = Array.from(text.matchAll(/ ?(?:→|->|=>) ?|: /g)).find(
    ({ index, 0: { length } }) =>
      index > 0 &&
      index <= LONGEST_CHECK &&
      index + length < text.length &&
      text.slice(0, index).split('`').length % 2 === 1,
  );
  if (mark === undefined) return [text, undefined];
  return [text.slice(0, mark.index), text.slice(mark.index + mark[0].length)];
}

const LONGEST_CHECK = 200;

function checkOf(check: string | undefined, expected: string | undefined): PlanCheck[] {
  if (check === undefined || isPlaceholder(check)) return [];
  return [{ check: check.replace(/:$/, ''), ...(expected && !isPlaceholder(expected) && { expected }) }];
}
