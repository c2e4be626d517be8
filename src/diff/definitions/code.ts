import { type Blocks, blocksOf } from '../blocks.ts';
import { type Hunk, type HunkLine, indentOf, shownOn } from '../hunks.ts';
import type { Definitions, Found, Place } from '../languages/language.ts';
import type { Ledger } from './ledger.ts';

/** Kinds whose members are named under them. */
const CONTAINERS = new Set([
  'class',
  'interface',
  'struct',
  'enum',
  'trait',
  'impl',
  'object',
  'module',
  'record',
  'union',
  'namespace',
]);

const isContainer = (kind: string): boolean => CONTAINERS.has(kind);

/** A definition that encloses the line at hand. */
interface Open extends Found {
  indent: number;
  /** The name with those of its containers. */
  path: string;
  /** Known from the hunk's header: its indentation is a guess. */
  header: boolean;
}

/** One side of a hunk while it is read from top to bottom. */
interface Side {
  open: Open[];
  blocks: Blocks;
  /** A changed decorator or annotation waits for the definition below it. */
  decorated: boolean;
}

/**
 * Notes the definitions that a hunk adds, removes or changes inside. A line belongs to the nearest definition above it
 * that is less indented; `level` is one level of indentation.
 */
export function readCode(hunk: Hunk, language: Definitions, level: number, ledger: Ledger): void {
  const sides = { old: sideOf('old', hunk, language, level), new: sideOf('new', hunk, language, level) };
  for (const line of hunk.lines) {
    for (const name of ['old', 'new'] as const) {
      if (shownOn(name, line)) readLine(sides[name], line, language, level, ledger);
    }
  }
}

function sideOf(name: 'old' | 'new', hunk: Hunk, language: Definitions, level: number): Side {
  const lines = hunk.lines.filter((line) => shownOn(name, line)).map(({ text }) => text.trim());
  return {
    open: hunk.fromStart ? [] : headerOf(hunk, language, level),
    blocks: blocksOf(language.blocks, lines, hunk.fromStart),
    decorated: false,
  };
}

function headerOf({ context, lines }: Hunk, language: Definitions, level: number): Open[] {
  const line = context.trim();
  const firstIndent = indentOf(lines.find(({ text }) => text.trim() !== '')?.text ?? '');
  if (line === '' || isComment(line, language)) return [];
  const found = language.recognize(line, { parent: null, top: true, header: true });
  if (found === null || found.name === '') return [];
  const isMember = found.member === true || found.kind === 'method';
  const indent = language.stripsHeader && isMember ? level : indentOf(context);
  // Deeper than its members: the class stands in something itself, or what encloses these lines is not shown.
  if (language.stripsHeader && isContainer(found.kind) && firstIndent > indent + level) return [];
  return [{ ...found, indent, path: found.name, header: true }];
}

function readLine(
  side: Side,
  { side: sign, text }: HunkLine,
  language: Definitions,
  level: number,
  ledger: Ledger,
): void {
  const line = text.trim();
  if (line === '') return;
  const isCode = side.blocks(line) === 'code' && !isComment(line, language);
  if (!isCode) {
    if (sign !== 'both') touch(side.open, ledger, (open) => isBody(open, text));
    return;
  }
  const indent = indentOf(text);
  close(side.open, line, indent, language);
  if (isDecorator(line)) {
    side.decorated = side.decorated || sign !== 'both';
    return;
  }
  const found = recognize(side.open, line, indent, language, level);
  if (found !== null) enter(side, found, indent, sign, ledger);
  else if (sign !== 'both' && /\w/.test(line) && line !== 'end') touch(side.open, ledger, () => true);
  side.decorated = false;
}

const isComment = (line: string, { lineComments }: Definitions): boolean =>
  lineComments.some((mark) => line.startsWith(mark)) && !/^#\s*define\b|^#\[/.test(line);

const isDecorator = (line: string): boolean =>
  /^(?:@[A-Za-z]|#!?\[|\[[A-Z][\w(,.\s"=]*\)?\]$)/.test(line) && !/^@interface\b/.test(line);

/** Comments count inside of functions only: between members they belong to none of them. */
const isBody = ({ kind, indent }: Open, text: string): boolean =>
  !isContainer(kind) && indentOf(text) > indent;

/** Ends the definitions that do not enclose a line of this indentation. */
function close(open: Open[], line: string, indent: number, language: Definitions): void {
  const goesOn = /^[)\]}{]/.test(line) || language.continues?.test(line) === true;
  for (let last = open.at(-1); last !== undefined && last.indent >= indent; last = open.at(-1)) {
    if (goesOn && last.indent === indent) return;
    open.pop();
  }
}

/** The definition that a line begins, if it may stand here. */
function recognize(
  open: Open[],
  line: string,
  indent: number,
  language: Definitions,
  level: number,
): Found | null {
  const inner = open.at(-1);
  if (inner !== undefined && !isContainer(inner.kind))
    return sibling(open, inner, line, indent, language, level);
  // A line further in than one level stands in a definition that the hunk does not show.
  if (indent - (inner?.indent ?? 0) > level) return null;
  return language.recognize(line, placeOf(open, indent));
}

/** Below a function from the header a member may stand that ends it: where that function stood is a guess. */
function sibling(
  open: Open[],
  inner: Open,
  line: string,
  indent: number,
  language: Definitions,
  level: number,
): Found | null {
  if (!inner.header || isContainer(inner.kind) || indent === 0) return null;
  const found = language.recognize(line, { parent: null, top: false, header: false });
  const isMember =
    found?.member === true ||
    (!language.nests && found !== null && /^(?:function|method|class)$/.test(found.kind));
  if (!isMember || (language.nests && indent > level)) return null;
  open.pop();
  return found;
}

function placeOf(open: readonly Open[], indent: number): Place {
  const parent = open.findLast(({ name, kind }) => isContainer(kind) && name !== '');
  const top = indent === 0 || open.at(-1)?.kind === 'namespace';
  return { parent: parent ?? null, top, header: false };
}

function enter(side: Side, found: Found, indent: number, sign: HunkLine['side'], ledger: Ledger): void {
  const around = side.open.findLast(({ name, kind }) => isContainer(kind) && name !== '');
  const isFree = around === undefined || found.name === '' || found.kind === 'macro';
  const path = isFree ? found.name : `${around.path}.${found.name}`;
  side.open.push({ ...found, indent, path, header: false });
  if (found.unlisted === true) return;
  if (sign !== 'both') ledger.note(path, found.kind, sign === 'new' ? 'added' : 'removed');
  else if (side.decorated) ledger.note(path, found.kind, 'touched');
}

function touch(open: readonly Open[], ledger: Ledger, counts: (open: Open) => boolean): void {
  const nearest = open.findLast(({ unlisted }) => unlisted !== true);
  if (nearest !== undefined && nearest === open.at(-1) && counts(nearest))
    ledger.note(nearest.path, nearest.kind, 'touched');
}
