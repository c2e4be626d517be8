import { type LogLine, logLines } from './lines.ts';
import { type LoggedStep, type Section, sectionsOf } from './sections.ts';

/** What a step wrote. */
export interface StepLines {
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
export function linesOfSteps(
  log: string,
  ran: readonly LoggedStep[],
  asked: readonly LoggedStep[],
): StepLines[] {
  const sections = sectionsOf(logLines(log));
  const owners = sections.map((section) => ownerOf(section, ran));
  if (owners.every((owner) => owner === null)) {
    const lines = sections.flatMap((section) => section.lines);
    return [{ step: asked.length === 1 ? (asked[0] ?? null) : null, lines, isCut: false }];
  }
  return asked.flatMap((step): StepLines[] => {
    const own = sections.filter((_, index) => owners[index] === step);
    const lines = own.flatMap((section) => section.lines);
    return lines.length === 0 ? [] : [{ step, lines, isCut: own[0] === sections[0] }];
  });
}

/**
 * The step in which a section begins. Steps follow each other within a second: then its title tells, else it is the one
 * that begins in that second. Lines without a head belong to the step in which the last of them was written.
 */
function ownerOf(section: Section, ran: readonly LoggedStep[]): LoggedStep | null {
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
  return candidates.find(({ name }) => name === section.title) ?? candidates.at(-1) ?? null;
}
