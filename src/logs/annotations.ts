import type { Annotation, Job } from '../evidence/run.ts';
import { maskedLine } from '../text/redact.ts';

/** An annotation as GitHub's API gives it. */
export interface ReportedAnnotation {
  annotation_level: string | null;
  message: string | null;
  path: string;
  start_line: number;
  title: string | null;
}

/**
 * What GitHub keeps at most: of one level in a step, and of a job.
 * https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
 */
const MOST_OF_LEVEL = 10;
const MOST_OF_JOB = 50;

/** The path that the runner gives to what speaks of no file. */
const NO_FILE = '.github';

/**
 * A job's annotations as evidence: the same text of one level counts once, with the place where it stood first. Which
 * step gave an annotation GitHub does not tell, so as many of a level as one step may give count as possibly cut.
 */
export function toAnnotations(reported: ReportedAnnotation[]): Pick<Job, 'annotations' | 'annotationsCut'> {
  const annotations = new Map<string, Annotation>();
  for (const one of reported) {
    const annotation = toAnnotation(one);
    const key = JSON.stringify([annotation.level, annotation.title, annotation.message]);
    const known = annotations.get(key);
    if (known === undefined) annotations.set(key, annotation);
    else known.times += 1;
  }
  return { annotations: [...annotations.values()], ...(isCut(reported) && { annotationsCut: true }) };
}

function toAnnotation({
  annotation_level,
  message,
  path,
  start_line,
  title,
}: ReportedAnnotation): Annotation {
  const ofJob = path === NO_FILE || path === '';
  return {
    level: levelOf(annotation_level),
    message: line(message),
    path: ofJob ? null : line(path),
    line: ofJob ? null : start_line,
    title: title === null || title.trim() === '' ? null : line(title),
    times: 1,
  };
}

const line = (text: string | null): string => maskedLine(text ?? '');

function levelOf(level: string | null): Annotation['level'] {
  return level === 'failure' || level === 'warning' ? level : 'notice';
}

function isCut(reported: ReportedAnnotation[]): boolean {
  const levels = reported.map(({ annotation_level }) => annotation_level);
  const most = (level: string): boolean => levels.filter((one) => one === level).length >= MOST_OF_LEVEL;
  return reported.length >= MOST_OF_JOB || ['notice', 'warning', 'failure'].some(most);
}
