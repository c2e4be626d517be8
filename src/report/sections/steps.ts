import type { Table } from 'mdast';
import type { JobRow, StepRow } from '../../facts/rows.ts';
import { fromPlan, type Prose } from '../../text/prose.ts';
import { requiredCell, shownMark, sign } from '../marks.ts';
import { type Inline, linked, own, phrasing, strong, table } from '../nodes.ts';

/** The columns whose Purpose cells people may edit; earlier reports are read by them. */
export const PURPOSE_COLUMN = 2;
export const INVENTORY_HEADS = ['Job / Step', 'Job', 'Step'];
const COLUMNS = ['Required?', 'Purpose', 'Pass/Fail'];

type Row = Pick<JobRow, 'mark' | 'required' | 'purpose'>;

/** Jobs of a workflow with several. */
export function jobTable(jobs: JobRow[]): Table {
  return inventoryTable('Job', jobs.map(jobLine));
}

/** The only job of a workflow, in bold, and its steps. */
export function jobAndStepTable(job: JobRow): Table {
  const first = jobLine(job);
  const bold = { ...first, name: [strong(first.name)] };
  return inventoryTable('Job / Step', [bold, ...shownSteps(job).map(stepLine)]);
}

/** The steps of one of several jobs. */
export function stepTable(job: JobRow): Table {
  return inventoryTable('Step', shownSteps(job).map(stepLine));
}

/** What the runner does itself is shown only when it did not succeed. */
export function shownSteps(job: JobRow): StepRow[] {
  return job.steps.filter((step) => !step.byRunner || step.mark !== 'success');
}

interface Line {
  row: Row;
  name: Inline[];
  note: Inline[];
}

function inventoryTable(first: string, lines: Line[]): Table {
  const noted = lines.some((line) => line.note.length > 0);
  const rows = lines.map(({ row, name, note }) => [
    name,
    [requiredCell(row.required)],
    purpose(row.purpose),
    [sign(row.mark)],
    ...(noted ? [note] : []),
  ]);
  return table([first, ...COLUMNS, ...(noted ? ['Notes'] : [])], rows);
}

/** What a job is called here: the last piece of its key, which tells jobs of one name apart (`test (2)`). */
export const jobLabel = (job: JobRow): string => lastPiece(job.key, job.name);

const jobLine = (job: JobRow): Line => ({
  row: { ...job, mark: shownMark(job) },
  name: jobName(job),
  note: jobNote(job),
});

/** The name leads to the log where there is something to look up. */
function jobName(job: JobRow): Inline[] {
  return shownMark(job) === 'success' ? [jobLabel(job)] : linked(phrasing([jobLabel(job)]), job.url);
}

/** A key ends in the name, or in the name and ` (2)`. */
function lastPiece(key: string, name: string): string {
  const start = key.lastIndexOf(` / ${name}`);
  return start === -1 ? name : key.slice(start + 3);
}

function jobNote(job: JobRow): Inline[] {
  const earlier = job.earlier.flatMap(({ olderRun, attempt, mark, url }, index): Inline[] => [
    ...(index === 0 ? [] : [', ']),
    ...linked(
      [own(`${olderRun === undefined ? `attempt ${attempt}` : `run #${olderRun}`}: ${sign(mark)}`)],
      url,
    ),
  ]);
  const note = job.note ?? [];
  return note.length > 0 && earlier.length > 0 ? [...note, '; ', ...earlier] : [...note, ...earlier];
}

const stepLine = (step: StepRow): Line => ({
  row: step,
  name: [lastPiece(step.key, step.name)],
  note: step.note ?? [],
});

const purpose = (text: string | null): Prose => (text === null ? [] : fromPlan(text));
