import type { LogCoverage } from '../evidence/results.ts';
import type { TestTotals } from '../evidence/totals.ts';
import { allOf, anyOf, known } from '../tools/known.ts';
import { type Announced, addUp, isCountedBy, onlyCoverage, type Said } from '../tools/log-totals/add-up.ts';
import type * as tools from '../tools/log-totals/model.ts';
import { namesOf, type RanNames } from '../tools/log-totals/names.ts';
import { type Stream, streamsOf } from '../tools/log-totals/streams.ts';
import type { LogLine } from './lines.ts';
import { type LoggedStep, type Section, sectionsOf } from './sections.ts';

const testReaders = allOf('totals');
const WITHHELD = anyOf(known('withholds'));
const ANNOUNCES = known('announces');
const coverageReaders = allOf('coverage');

/** What one tool said in a step. */
export interface LoggedTotals {
  /** Null: the log has nothing that tells which step it was. */
  step: string | null;
  /** Which of the steps that were asked for it was; null as above. */
  place: number | null;
  format: string;
  /** Null: it said nothing of tests, or nothing that can be added up. */
  tests: TestTotals | null;
  /** What it named while it ran. */
  names?: RanNames;
  coverage: LogCoverage[];
}

/**
 * What the tools in a job's log say at their end: how many tests ran and how they ended, and the totals of coverage.
 * Only lines of the steps that are asked for count, in the full form in which a tool prints them: the tests of a test
 * runner print much of that look. Takes time linear in the log.
 *
 * @param log its lines, or the last of them
 * @param ran all steps of the job that ran, in their order
 * @param asked those that may run tests or report coverage
 * @param isLeftOut says of the name of a step within a composite action whether its lines do not count
 */
export function logTotals(
  log: readonly LogLine[],
  ran: readonly LoggedStep[],
  asked: readonly LoggedStep[],
  isLeftOut: (inner: string) => boolean = () => false,
): LoggedTotals[] {
  return linesOfSteps(log, ran, asked, isLeftOut).flatMap((own) =>
    totalsOfStep(own).map((said) => ({ ...said, place: own.step === null ? null : asked.indexOf(own.step) })),
  );
}

const findingsReaders = allOf('findings');

/** How many findings one tool counted in a step. */
export interface LoggedFindings {
  step: string;
  /** Which of the steps that were asked for it was. */
  place: number;
  format: string;
  found: number;
}

/**
 * What linters, type checkers and scanners in a job's log say at their end of how many findings they have, by the steps that
 * are asked for; nothing of a log that does not tell its steps apart. Takes time linear in the log.
 */
export function logFindings(
  log: readonly LogLine[],
  ran: readonly LoggedStep[],
  asked: readonly LoggedStep[],
): LoggedFindings[] {
  return linesOfSteps(log, ran, asked, () => false).flatMap(({ step, lines, isCut }) => {
    if (step === null || isCut) return [];
    const [whole] = streamsOf(lines.map(({ marker, text }) => (marker === null ? text : '')));
    return findingsReaders.flatMap(({ format, found }): LoggedFindings[] => {
      const count = found(whole?.lines ?? []);
      return count === null ? [] : [{ step: step.name, place: asked.indexOf(step), format, found: count }];
    });
  });
}

function totalsOfStep({ step, lines, isCut }: StepLines): Omit<LoggedTotals, 'place'>[] {
  const streams = streamsOf(lines.map(({ marker, text }) => (marker === null ? text : '')));
  const said = streams.flatMap(saidIn);
  // Of a log without its beginning only a tool that speaks once, and of everything, is sure to have said it all.
  const isPartial = isCut && (said.length > 1 || said.some(({ part }) => part !== undefined));
  const isWithheld = lines.some(({ text }) => WITHHELD.test(text)) || hasSilent(streams, said);
  const tests = isPartial || isWithheld ? new Map<string, TestTotals>() : addUp(said);
  const coverage = coverageIn(streams);
  const name = step?.name ?? null;
  return [
    ...[...tests].map(([format, totals]) => {
      const names = namesOf(said.filter((one) => one.format === format));
      return { step: name, format, tests: totals, names, coverage: [] };
    }),
    ...[...coverage].map(([format, totals]) => ({ step: name, format, tests: null, coverage: totals })),
  ];
}

function saidIn({ prefix, lines, at }: Stream): Said[] {
  const announced = announcedIn(lines);
  return testReaders.flatMap(({ format, behind, closings }) => {
    if (behind?.test(prefix) === false) return [];
    let from = 0;
    return closings(lines).map((closing): Said => {
      const under = announced.findLast((one) => one.at < closing.at) ?? null;
      const files = filesIn(lines.slice(from, closing.at));
      from = closing.at + 1;
      return { ...closing, format, at: at[closing.at] ?? 0, prefix, under, files };
    });
  });
}

const MOST_ANNOUNCED = 500;

/** Whether a tool ran tests without saying how many, and none that counts them itself does. */
function hasSilent(streams: readonly Stream[], said: readonly Said[]): boolean {
  return testReaders.some(
    ({ format, isSilent }) =>
      isSilent !== undefined &&
      !isCountedBy(format, new Set(said.map((one) => one.format))) &&
      streams.some(({ lines }) => isSilent(lines)),
  );
}

/** What other tools say that they run next. */
function announcedIn(lines: readonly string[]): Announced[] {
  const found = lines.flatMap((text, at) => {
    const name = ANNOUNCES.map((line) => line.exec(text)?.[1]).find((found) => found !== undefined);
    return name === undefined ? [] : [{ at, name }];
  });
  return found.slice(-MOST_ANNOUNCED);
}

/** `tests/test_cart.py`, `src/cart.test.ts`, `spec/cart_spec.rb`, `CartTest.php`. */
const TEST_FILE =
  /(?<![\w./-])[\w./-]{0,150}(?:\btest_\w{1,80}\.py|(?:[._-]test|[._-]tests|[._-]spec|Tests?)\.[a-z]{2,6})\b/g;
const MOST_FILES = 2_000;

function filesIn(lines: readonly string[]): ReadonlySet<string> {
  const files = new Set<string>();
  for (const text of lines) {
    if (files.size >= MOST_FILES) break;
    for (const [file] of text.replaceAll('\\', '/').matchAll(TEST_FILE)) files.add(file);
  }
  return files;
}

/** By tool, all its readers and streams together. */
function coverageIn(streams: Stream[]): Map<string, LogCoverage[]> {
  const found = new Map<string, tools.LogCoverage[]>();
  for (const { format, coverage } of coverageReaders) {
    const values = streams.flatMap(({ lines }) => coverage(lines));
    if (values.length > 0) found.set(format, [...(found.get(format) ?? []), ...values]);
  }
  return new Map(
    [...found]
      .map(([format, values]) => [format, onlyCoverage(values).map(toEvidence)] as const)
      .filter(([, values]) => values.length > 0),
  );
}

const toEvidence = ({ metric, percent, counts }: tools.LogCoverage): LogCoverage => ({
  metric,
  percent,
  lines: counts,
});

/** What a step wrote. */
interface StepLines {
  step: LoggedStep | null;
  lines: LogLine[];
  /** The log does not go back to the step's beginning. */
  isCut: boolean;
}

/**
 * The lines of some of a job's steps, each with all its sections: those whose head was written while it ran. Where a log
 * has no heads or no instants, all its lines stand for the one step that is asked for, or for none that can be named.
 *
 * @param ran all steps of the job that ran, in their order
 * @param asked some of them
 */
function linesOfSteps(
  log: readonly LogLine[],
  ran: readonly LoggedStep[],
  asked: readonly LoggedStep[],
  isLeftOut: (inner: string) => boolean,
): StepLines[] {
  const sections = sectionsOf(log);
  const begun = new Set<LoggedStep>();
  const owners = sections.map((section) => {
    const owner = ownerOf(section, ran, begun);
    if (owner !== null && owner.name === section.title) begun.add(owner);
    return owner;
  });
  if (owners.every((owner) => owner === null)) {
    const lines = sections.flatMap((section) => section.lines);
    return [{ step: asked.length === 1 ? (asked[0] ?? null) : null, lines, isCut: false }];
  }
  return asked.flatMap((step): StepLines[] => {
    const all = sections.filter((_, index) => owners[index] === step);
    const own = all.filter(({ inner }) => inner === null || !isLeftOut(inner));
    const lines = own.flatMap((section) => section.lines);
    return lines.length === 0 ? [] : [{ step, lines, isCut: all[0] === sections[0] }];
  });
}

/**
 * The step in which a section begins. Steps follow each other within a second: then its title tells (of two of one name it is
 * the one that has not begun), else it is the one that begins in that second. Lines without a head belong to the step in which
 * the last of them was written.
 */
function ownerOf(
  section: Section,
  ran: readonly LoggedStep[],
  begun: ReadonlySet<LoggedStep>,
): LoggedStep | null {
  if (section.title === '' && section.second !== null) return null;
  const second = section.second ?? section.lines.findLast(({ second }) => second !== null)?.second ?? null;
  if (second === null) return null;
  const candidates = ran.filter(
    ({ startedAt, completedAt }) =>
      startedAt !== null &&
      completedAt !== null &&
      startedAt.slice(0, 19) <= second &&
      second <= completedAt.slice(0, 19),
  );
  const named = candidates.filter(({ name }) => name === section.title);
  return named.find((step) => !begun.has(step)) ?? named[0] ?? candidates.at(-1) ?? null;
}
