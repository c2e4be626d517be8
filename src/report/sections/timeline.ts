import type { Code } from 'mdast';
import { shownMark } from '../../facts/checks/job-rows.ts';
import type { JobRow, WorkflowRows } from '../../facts/rows.ts';
import { count } from '../../text/text.ts';
import { duration } from '../../text/time.ts';
import { isFailure, type Mark } from '../../workflow/marks.ts';
import { byLegs } from '../legs.ts';
import { sign } from '../marks.ts';
import { details, fence, heading, paragraph } from '../nodes.ts';
import { optional, type Part } from '../parts.ts';
import { visible } from '../untrusted.ts';

/** Bars in the open: what fits on a screen. */
const OPEN = 20;
/** Bars in the fold: more cannot be read, and Mermaid refuses charts of more than 50,000 characters. */
const FOLDED = 60;
/** Failed jobs that the description for screen readers names. */
const NAMED = 3;

/** Times in which nothing ran part a chart: as when a job is run again a day later. In seconds. */
const SHORTEST_PAUSE = 600;
const CHARTS = 3;

/** One job, or legs of one matrix that ended alike. Times in seconds since 1970. */
interface Bar {
  /** The place of its workflow. */
  section: number;
  name: string;
  mark: Mark;
  from: number;
  /** At least a second later: GitHub tells no less. */
  to: number;
  /** Of the longest of its jobs. */
  seconds: number | null;
  attempt: number;
  jobs: number;
}

/** When each finished job ran, in UTC, as Mermaid Gantt charts: failed jobs first, then the longest; the rest in a fold. */
export function timeline(workflows: WorkflowRows[]): Part[] {
  const jobs = workflows.flatMap(({ jobs }, section) => jobs.flatMap((job) => barOf(job, section)));
  if (jobs.length === 0) return [];
  const bars = (jobs.length > OPEN ? grouped(jobs) : jobs).sort(byWeight);
  const open = bars.slice(0, OPEN);
  const folded = bars.slice(OPEN, OPEN + FOLDED);
  const drop = { rank: 30, one: 'timeline', many: 'timelines' };
  const names = workflows.map(({ workflow }) => workflow);
  const shown = optional(drop, heading(3, ['Timeline']), ...charts(open, names, OPEN_CHART));
  if (folded.length === 0) return [shown];
  const left = jobsOf(bars.slice(OPEN + FOLDED));
  const note = left === 0 ? [] : [paragraph([`${count(left, 'more job')} not drawn.`])];
  const summary = ['Timeline of ', { bold: count(jobsOf(folded), 'more job') }];
  const fold = details(summary, [...charts(folded, names, FOLDED_CHART), ...note]);
  return [shown, optional({ ...drop, rank: 20 }, ...fold)];
}

function barOf(job: JobRow, section: number): Bar[] {
  const { name, startedAt, completedAt, seconds, attempt } = job;
  const mark = shownMark(job);
  if (startedAt === null || completedAt === null || mark === 'skipped') return [];
  const from = Date.parse(startedAt) / 1000;
  const to = Math.max(Date.parse(completedAt) / 1000, from + 1);
  return [{ section, name, mark, from, to, seconds, attempt, jobs: 1 }];
}

/** Legs of one matrix that ended alike as one bar, from the start of the first to the end of the last. */
function grouped(bars: Bar[]): Bar[] {
  return byLegs(bars, ({ section }) => section).map(({ name, jobs: legs }) => {
    const [first] = legs;
    if (legs.length === 1) return first;
    const times = legs.flatMap(({ seconds }) => seconds ?? []);
    return {
      ...first,
      name,
      from: Math.min(...legs.map(({ from }) => from)),
      to: Math.max(...legs.map(({ to }) => to)),
      seconds: times.length === 0 ? null : Math.max(...times),
      attempt: Math.max(...legs.map(({ attempt }) => attempt)),
      jobs: legs.length,
    };
  });
}

const jobsOf = (bars: Bar[]): number => bars.reduce((sum, { jobs }) => sum + jobs, 0);

const byWeight = (a: Bar, b: Bar): number =>
  Number(isFailure(b.mark)) - Number(isFailure(a.mark)) || lengthOf(b) - lengthOf(a);

const lengthOf = ({ from, to, seconds }: Bar): number => seconds ?? to - from;

/** How a chart is drawn, in pixels. */
interface Drawing {
  /** The width that is given to Mermaid; null: as wide as the page. */
  width: number | null;
  /** The width for which names are shortened. */
  smallest: number;
  /** The room right of the last bar: the last time of the axis needs some. */
  right: number;
}

/** A chart in the open is as wide as the page; on a phone that is not much. */
const OPEN_CHART: Drawing = { width: null, smallest: 340, right: 30 };
/** What a closed fold shows is drawn before it has a width. */
const FOLDED_CHART: Drawing = { width: 400, smallest: 400, right: 75 };

function charts(bars: Bar[], workflows: string[], drawing: Drawing): Code[] {
  return periods(bars).map((period) => chart(period, workflows, drawing));
}

/** The bars in order of time, parted at the longest pauses, where those are longer than all that ran. */
function periods(bars: Bar[]): Bar[][] {
  const sorted = [...bars].sort((a, b) => a.from - b.from);
  const pauses: { index: number; seconds: number }[] = [];
  let [end = 0, idle] = [sorted[0]?.from, 0];
  sorted.forEach(({ from, to }, index) => {
    if (from > end) {
      pauses.push({ index, seconds: from - end });
      idle += from - end;
    }
    end = Math.max(end, to);
  });
  const busy = end - (sorted[0]?.from ?? 0) - idle;
  const cuts = pauses
    .filter(({ seconds }) => seconds > Math.max(busy, SHORTEST_PAUSE))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, CHARTS - 1)
    .map(({ index }) => index)
    .sort((a, b) => a - b);
  return [0, ...cuts].map((start, index) => sorted.slice(start, cuts[index]));
}

/** The part of time that a chart shows. */
interface Span {
  from: number;
  to: number;
}

function chart(bars: Bar[], workflows: string[], drawing: Drawing): Code {
  const span = { from: Math.min(...bars.map(({ from }) => from)), to: Math.max(...bars.map(({ to }) => to)) };
  const taken = new Set<string>();
  const sections = workflows.flatMap((workflow, section) => {
    const lines = bars.filter((bar) => bar.section === section).map((bar) => line(bar, span, drawing));
    return lines.length === 0 ? [] : [`  section ${sectionTitle(workflow, taken)}`, ...lines];
  });
  const lines = [...settings(drawing), 'gantt', ...frame(bars, span), ...sections];
  return fence('mermaid', lines.join('\n'));
}

/**
 * Passed jobs are green. In dark pages older versions of Mermaid write on such bars in a light colour, newer ones in a dark
 * one: this green is as far from both.
 */
function settings({ width, right }: Drawing): string[] {
  return [
    '---',
    'config:',
    `  gantt: {rightPadding: ${right}${width === null ? '' : `, useWidth: ${width}`}}`,
    '  themeVariables: {doneTaskBkgColor: "#238636", doneTaskBorderColor: "#238636"}',
    '---',
  ];
}

function frame(bars: Bar[], { from, to }: Span): string[] {
  const [first, last] = [day(from), day(to)];
  const tick = TICKS.find(({ seconds }) => (to - from) / seconds <= MOST_TICKS);
  const failed = bars.filter(({ mark }) => isFailure(mark));
  const names = failed.slice(0, NAMED).map(({ name }) => cut(cleaned(name), LONGEST_LABEL, NAMES_END));
  const more = failed.length > NAMED ? ` and ${failed.length - NAMED} more` : '';
  const until = first === last ? time(to) : `${last} ${time(to)}`;
  return [
    `  title ${first === last ? first : `${first} to ${last}`}, UTC`,
    '  accTitle: Timeline of the jobs',
    `  accDescr: ${count(jobsOf(bars), 'job')} from ${first} ${time(from)} to ${until} UTC. ` +
      `Failed: ${failed.length === 0 ? 'none' : names.join(', ')}${more}.`,
    '  dateFormat YYYY-MM-DD HH:mm:ss',
    `  axisFormat ${tick?.format ?? '%Y-%m-%d'}`,
    ...(tick === undefined ? [] : [`  tickInterval ${tick.interval}`]),
    // Else the day on which somebody reads it is marked.
    '  todayMarker off',
  ];
}

/** Steps of the axis, of which as many fit on a phone as there are times to read. */
const MOST_TICKS = 4;
const TICKS = [
  ...[1, 2, 5, 10, 15, 30].map((n) => ({ interval: `${n}second`, seconds: n, format: '%H:%M:%S' })),
  ...[1, 2, 5, 10, 15, 30].map((n) => ({ interval: `${n}minute`, seconds: n * 60, format: '%H:%M' })),
  ...[1, 2, 3, 6].map((n) => ({ interval: `${n}hour`, seconds: n * 3600, format: '%H:%M' })),
  ...[12].map((n) => ({ interval: `${n}hour`, seconds: n * 3600, format: '%m-%d %H:%M' })),
  ...[1, 2, 7].map((n) => ({ interval: `${n}day`, seconds: n * 86_400, format: '%m-%d' })),
];

/** The sign stands first, so that no name is read as one of Mermaid's words. */
function line(bar: Bar, span: Span, drawing: Drawing): string {
  const { mark, from, to } = bar;
  const state = isFailure(mark) ? 'crit, ' : mark === 'success' ? 'done, ' : '';
  const tag = isMoment(bar, span) ? `${state}milestone, ` : state;
  const label = `${sign(mark)} ${labelOf(bar, room(bar, span, drawing) - SIGN)}`;
  return `    ${label} :${tag}${instant(from)}, ${instant(to)}`;
}

/** The name in so many columns, and beside it as much as there is room for: how long it ran, and which attempt it was. */
function labelOf({ name, seconds, attempt, jobs }: Bar, columns: number): string {
  const [, base = '', legs = ''] = /^(.*?)( \(\d+ legs\))?$/.exec(cleaned(name)) ?? [];
  const lasted = seconds === null ? '' : ` · ${jobs > 1 ? '≤ ' : ''}${duration(seconds)}`;
  const again = attempt > 1 ? ` · attempt ${attempt}` : '';
  const least = Math.min(SHORTEST_NAME, columnsOf(base));
  const rests = [legs + again + lasted, legs + lasted, legs];
  const rest = rests.find((text) => columns - columnsOf(text) >= least) ?? legs;
  return cut(base, Math.max(columns - columnsOf(rest), least), NAMES_END) + rest;
}

const SIGN = 2.1;
const SHORTEST_NAME = 7;
const LONGEST_LABEL = 40;
/** Of a name that is cut in the middle: how much of what stays is its end, which tells legs apart. */
const NAMES_END = 0.4;

/** Mermaid's own measures of a Gantt chart, in pixels; on the left stand the names of workflows. */
const LEFT = 75;
const HEIGHT = 20;
/** An ordinary letter. */
const COLUMN = 6.1;
/** A bar that can be seen. */
const LEAST_BAR = 1.5;

/**
 * How many columns a bar's text may have so that none of it is cut off. Mermaid writes it into the bar if it fits, else
 * to the right if there is room before the end, else to the left; and onto the middle of the bar as long as it is not seen.
 * https://github.com/mermaid-js/mermaid/blob/develop/packages/mermaid/src/diagrams/gantt/ganttRenderer.js
 */
function room(bar: Bar, span: Span, { width, smallest, right }: Drawing): number {
  const inner = smallest - LEFT - right;
  const scale = inner / (span.to - span.from);
  const [begin, finish] = [(bar.from - span.from) * scale, (bar.to - span.from) * scale];
  const middle = (begin + finish) / 2;
  const [start, end] = isMoment(bar, span) ? [middle - HEIGHT / 2, middle + HEIGHT / 2] : [begin, finish];
  const pixels = Math.max(end - start, smallest - 1.5 * LEFT - end, start + LEFT - 5);
  const unseen = 2 * Math.min(LEFT + middle, inner - middle + right);
  return Math.min((width === null ? pixels : Math.min(pixels, unseen)) / COLUMN, LONGEST_LABEL);
}

/** On a phone its bar would have no width: a diamond stands for it. */
const isMoment = ({ from, to }: Span, span: Span): boolean =>
  ((to - from) / (span.to - span.from)) * (OPEN_CHART.smallest - LEFT - OPEN_CHART.right) < LEAST_BAR;

/** Mermaid reads a time without a zone as local and shows it as local: so the numbers stay UTC's for everyone. */
const instant = (seconds: number): string =>
  new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
const day = (seconds: number): string => instant(seconds).slice(0, 10);
const time = (seconds: number): string => instant(seconds).slice(11);

const LONGEST_TITLE = 12;

/** The name of a workflow beside its bars; each only once, as Mermaid knows sections by their names. */
function sectionTitle(workflow: string, taken: Set<string>): string {
  const name = cleaned(workflow);
  // Names that JavaScript treats otherwise than others as keys of an object: Mermaid would put them elsewhere.
  const safe = /^\d+$|^__/.test(name) ? `“${name}”` : name;
  let title = cut(safe, LONGEST_TITLE, 0);
  for (let number = 2; taken.has(title); number += 1) {
    const suffix = ` ${number}`;
    title = `${cut(safe, LONGEST_TITLE - columnsOf(suffix), 0)}${suffix}`;
  }
  taken.add(title);
  return title;
}

/** `:` ends a label, `;` and `#` end a statement, `%%` begins a comment; none may be empty. */
function cleaned(name: string): string {
  const clean = visible(name)
    .replace(/[:;#%<>{}`"\\]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return clean === '' ? 'unnamed' : clean;
}

/** How wide characters are, in columns; what belongs to the character before it has no width. */
const WIDTHS: readonly [RegExp, number][] = [
  [/[\p{M}\p{Join_Control}\p{Emoji_Modifier}]/u, 0],
  [/[fijlrt .,·'()|!-]/, 0.6],
  [
    /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/,
    2,
  ],
  [/[\u{10000}-\u{10ffff}]|\p{Extended_Pictographic}/u, 2.4],
  [/[@MW…⟨⟩]/, 1.85],
  [/[\p{Lu}\p{So}mw&]/u, 1.5],
];

const widthOf = (character: string): number =>
  WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? 1;

const columnsOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + widthOf(character), 0);

/** A text of at most so many columns; what is too much goes in the middle. `end`: the share of what stays that is its end. */
function cut(text: string, columns: number, end: number): string {
  if (columnsOf(text) <= columns) return text;
  const characters = Array.from(text);
  const kept = columns - widthOf('…');
  const before = fitting(characters, kept * (1 - end)).join('');
  const after = fitting(characters.toReversed(), kept * end).toReversed();
  while (after[0] !== undefined && widthOf(after[0]) === 0) after.shift();
  return `${before.trimEnd()}…${after.join('').trimStart()}`;
}

/** The first characters that fit into so many columns. */
function fitting(characters: string[], columns: number): string[] {
  let used = 0;
  const end = characters.findIndex((character) => {
    used += widthOf(character);
    return used > columns;
  });
  return end === -1 ? characters : characters.slice(0, end);
}
