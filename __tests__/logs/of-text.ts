import { logLines } from '../../src/logs/lines.ts';
import { explanation } from '../../src/logs/log.ts';
import * as totals from '../../src/logs/log-totals.ts';
import type { LoggedStep } from '../../src/logs/sections.ts';

/** What is read out of the lines of a log, given its text. */

export const explain = (log: string, step: LoggedStep | null): string[] =>
  explanation(logLines(log), step).lines;

type Rest<F> = F extends (lines: never, ...rest: infer R) => unknown ? R : never;

export const logTotals = (log: string, ...rest: Rest<typeof totals.logTotals>): totals.LoggedTotals[] =>
  totals.logTotals(logLines(log), ...rest);

export const logFindings = (log: string, ...rest: Rest<typeof totals.logFindings>): totals.LoggedFindings[] =>
  totals.logFindings(logLines(log), ...rest);
