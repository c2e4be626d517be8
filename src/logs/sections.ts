import { type LogLine, propertiesOf } from './lines.ts';

/** A step of a job as GitHub's API tells it. */
export interface LoggedStep {
  name: string;
  /** Instants in UTC, to the second; null: not known. */
  startedAt: string | null;
  completedAt: string | null;
}

/** What one step wrote, or one step inside a composite action; without its head (script, shell, environment). */
export interface Section {
  /** `Run npm test`: the first line of the script, or the action. Empty for what stands before the first step. */
  title: string;
  /** When its head was written; null: not known, or there is none. */
  second: string | null;
  /** The name of the step of a composite action to which it belongs, where the runner tells; the innermost one. */
  inner: string | null;
  lines: LogLine[];
  /** The runner ended it as failed. */
  failed: boolean;
}

const EXIT = /^Process completed with exit code -?\d+\.$/;

/** The runner's line after a script that failed: it says that, not why. */
const isExit = ({ marker, text }: LogLine): boolean => marker === 'error' && EXIT.test(text);

/**
 * The lines of a log that belong to a failed step: the section that failed while the step ran, else the one of its
 * name, else the last that failed, else what was written while it ran, else the whole log. Of a composite action it is
 * the step inside that failed.
 */
export function linesOfStep(lines: readonly LogLine[], step: LoggedStep | null): LogLine[] {
  const sections = sectionsOf(lines);
  const during = step === null ? [] : sections.filter((section) => ranDuring(section, step));
  const failed = (some: Section[]) => some.filter((section) => section.failed);
  const named = sections.filter(({ title }) => title === step?.name);
  const found =
    last(failed(during.filter(({ title }) => title === step?.name))) ??
    last(failed(during)) ??
    last(failed(named)) ??
    (during.length > 0 ? null : last(failed(sections)));
  if (found) return withoutEnd(found.lines);
  return (during.length > 0 ? during : sections).flatMap((section) => section.lines);
}

/** A script ends with its exit code; an action that failed by itself with its last error. */
function last(sections: Section[]): Section | undefined {
  return sections.findLast(({ lines }) => lines.some(isExit)) ?? sections.at(-1);
}

function withoutEnd(lines: LogLine[]): LogLine[] {
  const end = lines.findLastIndex(isExit);
  return end === -1 ? lines : lines.slice(0, end);
}

function ranDuring({ lines }: Section, { startedAt, completedAt }: LoggedStep): boolean {
  if (startedAt === null || completedAt === null) return false;
  const [from, to] = [startedAt.slice(0, 19), completedAt.slice(0, 19)];
  return lines.some(({ second, text }) => text !== '' && second !== null && second >= from && second <= to);
}

/** The sections of a log in their order; the first one is what stands before the first head. */
export function sectionsOf(lines: readonly LogLine[]): Section[] {
  const sections: Section[] = [{ title: '', second: null, inner: null, lines: [], failed: false }];
  const inner: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as LogLine;
    const end = headEnd(lines, index);
    const { marker, second } = line;
    if (marker === 'start-action') inner.push(propertiesOf(line.text).get('display') ?? '');
    if (end !== null || marker === 'start-action' || isCleanUp(line)) {
      const title = end === null ? (marker === 'start-action' ? (inner.at(-1) ?? '') : '') : line.text;
      sections.push({ title, second, inner: inner.at(-1) ?? null, lines: [], failed: false });
    }
    if (marker === 'end-action') {
      inner.pop();
      if (propertiesOf(line.text).get('conclusion') === 'failure') (sections.at(-1) as Section).failed = true;
    }
    if (end !== null) index = end;
    else if (!isActionMarker(line)) add(sections.at(-1) as Section, line);
  }
  return sections;
}

const isActionMarker = ({ marker }: LogLine): boolean => marker === 'start-action' || marker === 'end-action';

function add(section: Section, line: LogLine): void {
  section.lines.push(line);
  if (line.marker === 'error') section.failed = true;
}

/** What actions do when the job ends belongs to no step of the workflow. */
const isCleanUp = ({ marker, text }: LogLine): boolean => marker === null && text === 'Post job cleanup.';

/** A head is never longer than the longest script. */
const LONGEST_HEAD = 5_000;
/** `actions/checkout@v4`, `./.github/actions/build`, `docker://alpine:3` */
const ACTION = /^Run (?:[\w.-]+\/[\w./-]+@\S+|\.\/\S*|docker:\/\/\S+)$/;

/**
 * Where the head ends that begins at a line; null when none does. The head of a script names its shell, that of an
 * action its inputs; a group of the same form that a script opened itself has neither.
 */
function headEnd(lines: readonly LogLine[], from: number): number | null {
  const { marker, text } = lines[from] as LogLine;
  if (marker !== 'group' || !text.startsWith('Run ')) return null;
  let isHead = ACTION.test(text);
  for (let index = from + 1; index < Math.min(lines.length, from + LONGEST_HEAD); index++) {
    const line = lines[index] as LogLine;
    if (line.marker === 'endgroup') return isHead ? index : null;
    if (line.marker === 'group') return null;
    isHead ||= /^(?:shell: |with:$)/.test(line.text);
  }
  return null;
}
