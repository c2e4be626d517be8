import type { Paragraph, RootContent } from 'mdast';
import type { Deliverable } from '../evidence/plan.ts';
import { endTrimmedOf, trimmedOf } from '../text/text.ts';
import { cell, columnOf, type Grid, grids, type Item, listItems } from './blocks.ts';
import {
  type Change,
  changeOf,
  changeOfHeading,
  changeOfLabel,
  isOnlyChange,
  isOnTheFile,
  withChange,
} from './changes.ts';
import { deliverable, fromEntry, fromText, pathsIn } from './entries.ts';
import { labelInEnglish } from './languages.ts';
import type { Section } from './outline.ts';
import { isPlaceholder, plainText, planLines } from './prose.ts';
import { headingWords } from './sections.ts';
import { DOES, fromTask, STAYS, withTasks } from './tasks.ts';
import { eachPath, isFileOrFolder, isPath, leavesOf, normalPath } from './tree.ts';

/** Reports of CI runs are written when the milestone is done; no change brings them. */
const REPORT = /(?:^|\/|_)run_?\d+\.md$/i;

/**
 * What a plan wants to deliver: rows of tables, list entries, fenced lists of files and drawn trees, and files that a
 * heading names (`### A. Metrics (`a/metrics.py`)`); what stands below such a heading describes them.
 *
 * @param roots names that the repository's own folder may have where a tree draws it
 * @param isMilestones whether the files of tasks count, too
 */
export function deliverablesOf(
  sections: readonly Section[],
  roots: readonly string[],
  isMilestones: boolean,
): Deliverable[] {
  const found: Deliverable[] = [];
  const ofTasks: Deliverable[] = [];
  let byHeading: Change | undefined;
  let described: number | null = null;
  for (const { heading, depth, kind, named, blocks } of sections) {
    if (described !== null && depth <= described) described = null;
    if (kind !== 'deliverables') {
      found.push(...blocks.flatMap(fromLabelled));
      if (DOES.includes(kind))
        found.push(
          ...grids(blocks).filter(tellsChanges).flatMap(fromGrid).filter(hasPath),
          ...blocks.flatMap((block) => markedLeaves(block, roots)),
        );
      if (kind === 'verification') found.push(...listItems(blocks).flatMap(fromTest));
      if (isMilestones && DOES.includes(kind)) ofTasks.push(...listItems(blocks).flatMap(fromTask));
      continue;
    }
    if (named && heading !== null) byHeading = changeOfHeading(heading);
    const marked = /^\[(\w+)\]\s/.exec(heading ?? '');
    const paths = heading === null || (named && marked === null) ? [] : pathsIn(heading);
    if (paths.length > 0 && heading !== null) {
      const words = headingWords(heading).replace(/^[A-Z][.):]\s|^\[\w+\]\s+/, '');
      found.push(...fromText(words, '', changeOf(marked?.[1] ?? '')));
      described = depth;
    }
    const isDescription = described !== null;
    const own = blocks.flatMap((block, index) => {
      const change = isDescription ? undefined : (leadingChange(blocks[index - 1]) ?? byHeading);
      const isDetail = isDescription || demands(blocks[index - 1]);
      return fromBlock(block, roots, isDetail).map((one) => (isMarked(one) ? one : withChange(one, change)));
    });
    found.push(...own);
  }
  return withTasks(found, ofTasks).filter(({ path }) => path === undefined || !REPORT.test(path));
}

/** `**Created:**`, alone in front of a list of files. */
function leadingChange(before: RootContent | undefined): Change | undefined {
  if (before?.type !== 'paragraph') return undefined;
  const words = planLines(before.children).join(' ');
  const [, label = ''] = /^(?:files )?([\p{L}]{2,20})(?: files)?\s?[:：]$/iu.exec(words) ?? [];
  return label === '' ? undefined : changeOfLabel(label);
}

/** Whether an entry has a mark of its own: `(new)`, `New: …`. What its words tell beside may be said of a part. */
const isMarked = ({ change, text }: Deliverable): boolean =>
  change !== undefined &&
  (changeOf(text) !== change || (/^\p{L}{2,20}:/u.test(text) && isOnTheFile(text.replace(':', ''))));

/** A line that leads to what must hold (`Run it and confirm:`), and not to what is delivered. */
function demands(before: RootContent | undefined): boolean {
  if (before?.type !== 'paragraph') return false;
  const line = planLines(before.children).join(' ');
  return line.length > 20 && /\b(?:confirm|verify|ensure|check|must|should|needs? to)\b.{0,60}:$/i.test(line);
}

/** Keys of front matter that list the files of a plan. */
const FILE_LISTS = /^files(?:[_-](?:modified|changed|created|added|touched|to[_-]\w+))?$/;

/** The files that front matter lists: `files_modified:` and one a line. Tools write new ones there, too. */
export function listedFiles(frontMatter: readonly string[]): Deliverable[] {
  let isList = false;
  return frontMatter.flatMap((line) => {
    const [, key, value = ''] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (key !== undefined) isList = FILE_LISTS.test(key);
    if (!isList) return [];
    const entries =
      key === undefined ? [/^\s*-\s+(.+)$/.exec(line)?.[1] ?? ''] : value.replace(/^\[|\]$/g, '').split(',');
    return entries
      .map((entry) => trimmedOf(entry, /[\s"']/))
      .filter((entry) => isPath(entry))
      .map((path) => ({ path: normalPath(path), text: '' }));
  });
}

/** A table of files with what is done to each, wherever it stands. */
const tellsChanges = ({ header }: Grid): boolean =>
  columnOf(header, /^(?:files?|paths?|file ?paths?|file names?)$/) >= 0 &&
  columnOf(header, /^(?:changes?|actions?|modifications?|operations?|change type)$/) >= 0;

/** How a drawn tree marks what is new or changed: `# NEW: …`, `(new)`, `[modified]`. */
const LEAF_MARK =
  /^(?:(?:NEW|MODIFIED|UPDATED|CHANGED|DELETED|REMOVED)\b|[([](?:new|modified|updated|deleted|removed)[)\]])/;
const FEWEST_MARKED = 2;

/** The files of a tree in any section that it marks, where it marks some: the others are there already. */
function markedLeaves(block: RootContent, roots: readonly string[]): Deliverable[] {
  if (block.type !== 'code') return [];
  const marked = leavesOf(block.value, roots).filter(({ text }) => LEAF_MARK.test(text));
  return marked.length < FEWEST_MARKED
    ? []
    : marked.flatMap(({ path, text }) =>
        eachPath(path).map((one) => deliverable(one, plainText(text), changeOf(text.replace(/^\W+/, '')))),
      );
}

const hasPath = ({ path }: Deliverable): boolean => path !== undefined;

/** `- **Files changed:** `a.ts`, `b.ts``: a line of its own in another section. */
function fromLabelled(block: RootContent): Deliverable[] {
  const lines =
    block.type === 'paragraph'
      ? planLines(block.children)
      : block.type === 'list'
        ? listItems([block]).map(({ text }) => text)
        : [];
  return lines.flatMap((line) => {
    if (LABELLED_FILE.test(line)) return fromEntry(line);
    const [label, rest = ''] = FILES_LABEL.exec(labelInEnglish(line))?.slice(1) ?? [];
    if (label === undefined) return [];
    return fromOneLine(rest).map((one) =>
      withChange(one, changeOfHeading(label) ?? changeOfHeading(line.split(/[:：]/)[0] ?? '')),
    );
  });
}

/** Words in parentheses may have been parted. */
const isWhole = (text: string): boolean => text.split('(').length === text.split(')').length;

/** `Create `a.ts`, `b.ts`; modify `c.ts` (the call)`: each file with the word that leads to it, or the mark behind it. */
function fromOneLine(line: string): Deliverable[] {
  let change: Change | undefined;
  return line

    .split(/[;,] |[，、；]\s*|\.? (?=(?:create|modify|update|edit|extend|delete|remove|add):? `)/i)
    .flatMap((part) => {
      const [lead = '', verb] = /^(?:and )?(?:([a-z]+):? (?=`))?/i.exec(part) ?? [];
      if (verb !== undefined) change = changeOf(verb);
      if (STAYS.test(part)) return [];
      return fromText(part.slice(lead.length).replace(/\.$/, ''), '')
        .filter(({ path }) => path !== undefined)
        .map((one) => withChange({ ...one, text: isWhole(one.text) ? one.text : '' }, one.change ?? change));
    });
}

/** `Create: `a.ts``, in a list of another section. */
const LABELLED_FILE = /^(?:new|add|create|modify|edit|update|delete|remove|rename):\s+`[^`\s]*[./][^`\s]*`/i;

/** `` `a.test.ts` — new, for the queue ``: a test that is written, among what verifies. */
const fromTest = ({ text }: Item): Deliverable[] => (isTestOfPlan(text) ? fromEntry(text) : []);

/** Whether an entry begins with a file and says that it is new or changed. */
export function isTestOfPlan(text: string): boolean {
  const [, path = '', said = ''] = /^`([^`\s]+)`\s*(?:[—–-]\s|[:(])\s*(.+)$/.exec(text) ?? [];
  return isPath(path) && isFileOrFolder(path) && /^(?:new|modified|updated|extended)\b/i.test(said);
}

const FILES_LABEL =
  /^(files|touches|(?:new|created|modified|changed|updated|removed|deleted|planned) files|files (?:created|added|modified|changed|updated|touched|removed|deleted|to (?:create|add|modify|change|update|edit|touch|remove|delete))):\s+(.+)$/i;

function fromBlock(block: RootContent, roots: readonly string[], isDescription: boolean): Deliverable[] {
  switch (block.type) {
    case 'table':
      return grids([block]).flatMap(fromGrid);
    case 'code':
      return leavesOf(block.value, roots).flatMap(({ path, text }) =>
        eachPath(path).map((one) => deliverable(one, plainText(text))),
      );
    case 'list':
    case 'blockquote':
      return listItems([block]).flatMap(isDescription ? fromDetail : fromItem);
    case 'paragraph':
      return isDescription ? [] : fromLines(block);
    default:
      return [];
  }
}

/**
 * `Code: `a.py` (the parser)`: lines of prose count when they begin with a path, or with what is done to one. Other
 * sentences speak of files.
 */
function fromLines(block: Paragraph): Deliverable[] {
  return planLines(block.children)
    .map((line) => line.replace(/^[•‣▪◦]\s*|^[\p{L} ]{1,30}:\s+/u, ''))
    .filter((line) => pathsIn(line).length > 0 && beginsWithPath(line))
    .flatMap((line) => fromText(line, ''));
}

function beginsWithPath(line: string): boolean {
  const [, before = '', span, word = ''] = /^(?:(\p{L}+):?\s+)?(?:`([^`]+)`|([^\s,;]+))/u.exec(line) ?? [];
  const isFirst = isPath(span ?? endTrimmedOf(word, /[.:]/));
  return isFirst && (before === '' || changeOf(before) !== undefined);
}

/** What the cell of its change says of a file that is looked at and left as it is. */
const UNCHANGED =
  /^(?:no changes?\b|unchanged\b|untouched\b|stays as it is\b|not (?:changed|touched|modified)\b)/i;

/**
 * The same in another cell, as all that it says, or with a remark behind it; `No changes to the API` is said of something in the
 * file.
 */
const ONLY_UNCHANGED =
  /^(?:no changes? (?:needed|required|necessary)(?=$|\s?[.!;,:(—–-])|(?:no changes?|unchanged|untouched|stays as it is|not (?:changed|touched|modified))[.!]?$)/i;

function fromGrid({ header, rows }: Grid): Deliverable[] {
  const path = columnOf(header, /path|file|location/, /artifact|deliverable|item|output/);
  const change = columnOf(header, /^(?:changes?|action|modification|operation|type|status|kind)\b/);
  const counts = columnOf(header, /^(?:#|no\.?|id)$/);
  return rows.flatMap((row) => {
    const word = cell(row, change);
    if (
      staysAsItIs(
        word,
        row.filter((_text, column) => column !== path && column !== change),
      )
    )
      return [];
    const isReported = word !== undefined && isOnlyChange(word);
    const texts = row.filter(
      (_text, column) => column !== path && column !== counts && !(isReported && column === change),
    );
    const said = texts.filter((text) => !isPlaceholder(text)).join(' — ');
    return fromText(
      cell(row, path) ?? '',
      said,
      word !== undefined && isOnTheFile(word) ? changeOf(word) : undefined,
    );
  });
}

/** Whether a row says so of its file: in the cell of the change, or, where that tells none, in another. */
const staysAsItIs = (change: string | undefined, others: readonly string[]): boolean =>
  UNCHANGED.test(change ?? '') ||
  (changeOf(change ?? '') === undefined && others.some((text) => ONLY_UNCHANGED.test(text)));

const fromItem = (item: Item): Deliverable[] => {
  if (
    pathsIn(item.text).length === 0
      ? /^no\b.{1,80}\b(?:files?|changes?)\b/i.test(item.text)
      : STAYS.test(item.text)
  )
    return [];
  if (item.below.length === 0) return fromEntry(item.text);
  if (pathsIn(item.text).length === 0) return item.below.flatMap(fromItem);
  return [...fromEntry(item.text), ...item.below.flatMap(fromDetail)];
};

/** What describes a file that is named already: only an entry that begins with a path, or with its change, is one more. */
const fromDetail = (item: Item): Deliverable[] => {
  const [, before = '', span = ''] = /^(\w*:?\s*)`([^`]+)`/.exec(item.text) ?? [];
  const isOne = isPath(span) && (before === '' || changeOf(before) !== undefined);
  return [...(isOne ? fromText(item.text, '') : []), ...item.below.flatMap(fromDetail)];
};
