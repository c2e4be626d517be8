import type { Code } from 'mdast';
import type { JobRow, WorkflowRows } from '../../facts/rows.ts';
import { duration } from '../../text/time.ts';
import { shownMark, sign } from '../marks.ts';
import { fence } from '../nodes.ts';
import { visible } from '../untrusted.ts';

/** More bars cannot be read; Mermaid also refuses charts of more than 50,000 characters. */
const BARS = 60;
const LABEL = 60;

interface Timeline {
  chart: Code;
  /** Jobs with a start and an end that the chart leaves out: the shortest. */
  hidden: number;
}

type Bar = JobRow & { startedAt: string; completedAt: string };

/** When each finished job ran, in UTC, as a Mermaid Gantt chart; null when no job both started and ended. */
export function timeline(workflows: WorkflowRows[]): Timeline | null {
  const all = workflows.flatMap((workflow) => bars(workflow));
  if (all.length === 0) return null;
  const longest = [...all].sort((a, b) => (b.seconds ?? 0) - (a.seconds ?? 0)).slice(0, BARS);
  const shown = new Set(longest.map((job) => job.id));
  const sections = workflows.flatMap((workflow) => section(workflow, shown));
  const lines = ['gantt', '  dateFormat YYYY-MM-DD HH:mm:ss', '  axisFormat %H:%M:%S', ...sections];
  return { chart: fence('mermaid', lines.join('\n')), hidden: all.length - longest.length };
}

function section(workflow: WorkflowRows, shown: Set<number>): string[] {
  const lines = bars(workflow).filter((job) => shown.has(job.id));
  return lines.length === 0 ? [] : [`  section ${label(workflow.workflow)}`, ...lines.map(bar)];
}

function bars(workflow: WorkflowRows): Bar[] {
  return workflow.jobs.filter(
    (job): job is Bar => job.startedAt !== null && job.completedAt !== null && job.mark !== 'skipped',
  );
}

/** The sign stands first, so that no name is read as one of Mermaid's words. */
function bar(job: Bar): string {
  const tag = job.mark === 'failure' || job.mark === 'timed_out' ? 'crit, ' : '';
  const times = `${clock(job.startedAt)}, ${clock(job.completedAt)}`;
  return `    ${sign(shownMark(job))} ${label(job.name)} (${duration(job.seconds)}) :${tag}${times}`;
}

/** Mermaid reads a time without a zone as local and shows it as local: so the numbers stay UTC's for everyone. */
const clock = (instant: string): string => instant.slice(0, 19).replace('T', ' ');

/** `:` ends a label, `;` and `#` end a statement, `%%` begins a comment, `,` separates fields; none may be empty. */
function label(name: string): string {
  const clean = visible(name)
    .replace(/[:;#,%<>{}`"\\]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  if (clean === '') return 'unnamed';
  return clean.length > LABEL ? `${clean.slice(0, LABEL - 1).trimEnd()}…` : clean;
}
