import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { withoutLegs } from './legs.ts';
import { INVENTORY_HEADS, PURPOSE_COLUMN } from './sections/steps.ts';
import { fromHtmlText, withoutBreaks } from './untrusted.ts';

/** A row of an inventory table in the text of a report: its names as written, and where its Purpose cell stands. */
export interface InventoryRow {
  /** Markdown of the workflow heading's words. */
  workflow: string;
  /** The job that the row belongs to, as written; null when the row is a job's own. */
  job: { markdown: string } | { html: string } | null;
  name: string;
  start: number;
  end: number;
}

interface Place {
  inside: boolean;
  workflow: string;
  job: InventoryRow['job'];
  head: string | null;
}

/**
 * The rows of the inventory tables of a report of ours. Reads lines, not a Markdown tree: a report is in one
 * canonical form, and a large one must not cost seconds.
 */
export function* inventoryRows(report: string): Generator<InventoryRow> {
  const place: Place = { inside: false, workflow: '', job: null, head: null };
  for (const { line, offset } of linesOf(report)) {
    if (!line.startsWith('|')) {
      place.head = null;
      move(place, line);
    } else if (place.inside) {
      const row = tableLine(place, line, offset);
      if (row !== null) yield row;
    }
  }
}

/**
 * The key of a row, as the assessment gives it: `workflow / job / step`. A row for several legs of a matrix has the job's
 * name without them.
 */
export function keyOf({ workflow, job, name }: InventoryRow): string {
  const jobName =
    job === null ? [] : [withoutLegs('html' in job ? fromHtmlText(job.html) : words(job.markdown))];
  const own = job === null ? withoutLegs(words(name)) : words(name);
  return [words(workflow), ...jobName, own].join(' / ');
}

/** The words of one line of Markdown, with `code spans` in backticks. */
export function words(markdown: string): string {
  if (PLAIN.test(markdown)) return markdown.trim();
  // A cell or heading holds no blocks: after a word of ours `1. x` or `# x` is not read as one.
  const tree = fromMarkdown(`${BEFORE}${markdown.trim().replace(/\\\|/g, '|')}`);
  return withoutBreaks(text(tree).slice(BEFORE.length)).trim();
}

const BEFORE = 'x ';

/** Nothing here is Markdown, so a large report need not be parsed cell by cell. */
const PLAIN = /^(?:[A-Za-z0-9 ,;'()%/+=.-]|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9]))*$|^ *`[^`|\\]+` *$/;

function text(node: Nodes): string {
  if (node.type === 'inlineCode') return `\`${node.value}\``;
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => text(child)).join('') : '';
}

function* linesOf(report: string): Generator<{ line: string; offset: number }> {
  let offset = 0;
  while (offset < report.length) {
    const next = report.indexOf('\n', offset);
    const end = next === -1 ? report.length : next;
    yield { line: report.slice(offset, end), offset };
    offset = end + 1;
  }
}

function move(place: Place, line: string): void {
  const summary = /^<details><summary>Steps of <b>(.*)<\/b>/.exec(line);
  if (line.startsWith('## ')) place.inside = /^## \d+\. Step 1 — /.test(line);
  if (line.startsWith('### ')) {
    place.workflow = line.slice(4).replace(/ \(\d+\)$/, '');
    place.job = null;
  }
  if (summary?.[1] !== undefined) place.job = { html: summary[1] };
}

/** A head line sets the kind of table, the delimiter line is passed over, any other line is a row. */
function tableLine(place: Place, line: string, offset: number): InventoryRow | null {
  const cells = cellsOf(line);
  const name = cells[0];
  const purpose = cells[PURPOSE_COLUMN];
  if (name === undefined || purpose === undefined) return null;
  const [first, third] = [
    line.slice(name.start, name.end).trim(),
    line.slice(purpose.start, purpose.end).trim(),
  ];
  if (place.head === null) {
    place.head = INVENTORY_HEADS.includes(first) && third === 'Purpose' ? first : '';
    return null;
  }
  if (place.head === '' || /^-+$/.test(first)) return null;
  const own = ownerOf(place, first);
  return { workflow: place.workflow, ...own, start: offset + purpose.start, end: offset + purpose.end };
}

/** In a table of jobs and steps the bold row is the job, those after it are its steps. */
function ownerOf(place: Place, first: string): Pick<InventoryRow, 'job' | 'name'> {
  if (place.head === 'Job') return { job: null, name: first };
  if (place.head === 'Step' || !isBold(first)) return { job: place.job, name: first };
  place.job = { markdown: first };
  return { job: null, name: first };
}

const isBold = (cell: string): boolean => cell.startsWith('**') && cell.endsWith('**');

/** Between which offsets of a line its cells stand: pipes divide them, one after a backslash does not. */
function cellsOf(line: string): { start: number; end: number }[] {
  const cells: { start: number; end: number }[] = [];
  let start = 1;
  for (let index = 1; index < line.length; index += 1) {
    if (line[index] !== '|' || line[index - 1] === '\\') continue;
    cells.push({ start, end: index });
    start = index + 1;
  }
  return cells;
}
