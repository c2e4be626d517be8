import type { Table } from 'mdast';
import { shownMark } from '../../facts/checks/job-rows.ts';
import type { JobRow, StepRow } from '../../facts/rows.ts';
import { fromPlan, type Prose, plain } from '../../text/prose.ts';
import { duration } from '../../text/time.ts';
import { byLegs, type Legs } from '../legs.ts';
import { requiredCell, sign } from '../marks.ts';
import { type Inline, linked, own, phrasing, strong, table } from '../nodes.ts';

/** The columns whose Purpose cells people may edit; earlier reports are read by them. */
export const PURPOSE_COLUMN = 2;
export const INVENTORY_HEADS = ['Job / Step', 'Job', 'Step'];
const COLUMNS = ['Required?', 'Purpose', 'Pass/Fail'];

/** Of steps the time is told from here on, in seconds. */
const SLOW = 10;

type Row = Pick<JobRow, 'mark' | 'required' | 'purpose'>;

/** Jobs of a workflow with several; legs of a matrix of which all is the same stand in one row. */
export function jobTable(jobs: JobRow[]): Table {
  return inventoryTable('Job', groups(jobs, jobCells).map(groupLine));
}

/** How many rows the table of these jobs has. */
export const jobLines = (jobs: JobRow[]): number => groups(jobs, jobCells).length;

/** The only job of a workflow, in bold, and its steps. */
export function jobAndStepTable(job: JobRow): Table {
  const line = jobLine(job);
  const bold = { ...line, name: [strong(line.name)] };
  return inventoryTable('Job / Step', [bold, ...shownSteps(job).map(stepLine)]);
}

/** The steps of one of several jobs. */
export function stepTable(job: JobRow): Table {
  return inventoryTable('Step', shownSteps(job).map(stepLine));
}

/** The steps of several jobs, under the name of each; of legs with the same steps once. */
export function stepsOfJobs(jobs: JobRow[]): Table {
  const lines = groups(jobs, stepCells).flatMap(({ name, jobs: [first] }): Line[] => [
    { row: null, name: [strong([name])], note: [], time: '' },
    ...shownSteps(first).map(stepLine),
  ]);
  return inventoryTable('Job / Step', lines);
}

/** What the runner does itself is shown only when it did not succeed. */
export function shownSteps(job: JobRow): StepRow[] {
  return job.steps.filter((step) => !step.byRunner || step.mark !== 'success');
}

/** Null: the row is a title, what it is about stands in another table. */
interface Line {
  row: Row | null;
  name: Inline[];
  note: Inline[];
  time: string;
}

function inventoryTable(first: string, lines: Line[]): Table {
  const timed = lines.some(({ time }) => time !== '');
  const noted = lines.some(({ note }) => note.length > 0);
  const rows = lines.map(({ row, name, note, time }) => [
    name,
    ...(row === null ? [[], [], []] : [[requiredCell(row.required)], purpose(row.purpose), [sign(row.mark)]]),
    ...(timed ? [[time]] : []),
    ...(noted ? [note] : []),
  ]);
  return table(
    [first, ...COLUMNS, ...(timed ? ['Time'] : []), ...(noted ? ['Notes'] : [])],
    rows,
    PURPOSE_COLUMN,
  );
}

/** What a job is called here: the last piece of its key, which tells jobs of one name apart (`test (2)`). */
export const jobLabel = (job: JobRow): string => lastPiece(job.key, job.name);

/** Legs of which `alike` says the same, together. */
const groups = (jobs: JobRow[], alike: (job: JobRow) => unknown): Legs<JobRow>[] =>
  byLegs(
    jobs.map((job) => ({ ...job, name: jobLabel(job), mark: shownMark(job) })),
    alike,
  );

/** All that a row tells of a job but its name and time. */
const jobCells = ({ required, purpose, note, earlier }: JobRow): unknown => [
  required,
  purpose,
  note === null ? null : plain(note),
  earlier,
];

/** All that the rows of its steps tell. */
const stepCells = (job: JobRow): unknown =>
  shownSteps(job).map(({ name, mark, required, purpose, note }) => [
    name,
    mark,
    required,
    purpose,
    note === null ? null : plain(note),
  ]);

/** Of several legs the time is that of the longest. */
function groupLine({ name, jobs }: Legs<JobRow>): Line {
  const [first] = jobs;
  if (jobs.length === 1) return jobLine(first);
  const known = jobs.map(({ seconds }) => seconds).filter((seconds) => seconds !== null);
  const seconds = known.length === 0 ? null : Math.max(...known);
  return { ...jobLine({ ...first, seconds }), name: [name] };
}

const jobLine = (job: JobRow): Line => ({
  row: { ...job, mark: shownMark(job) },
  name: jobName(job),
  note: jobNote(job),
  time: job.seconds === null ? '' : duration(job.seconds),
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
  time: step.seconds !== null && step.seconds >= SLOW ? duration(step.seconds) : '',
});

const purpose = (text: string | null): Prose => (text === null ? [] : fromPlan(text));
