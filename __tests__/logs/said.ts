import type { LoggedTotals } from '../../src/logs/log-totals.ts';
import { type LoggedStep, runnerLog } from '../fake/runner-log.ts';
import { logTotals } from './of-text.ts';

const at = (second: number) => `2026-03-12T04:31:${String(second).padStart(2, '0')}Z`;
/** A step that printed something, within a minute. */
export const logged = (name: string, output: string[], from = 10, to = from + 9): LoggedStep => ({
  name,
  startedAt: at(from),
  completedAt: at(to),
  output,
});
/** A step as GitHub's API tells it. */
export const times = ({ name, startedAt = null, completedAt = null }: LoggedStep) => ({
  name,
  startedAt,
  completedAt,
});

/** What the log of a job says of one of its steps. */
function stated(output: string[], step: LoggedStep = logged('Run tests', output)): LoggedTotals[] {
  const ran = [times(step)];
  return logTotals(runnerLog([step]), ran, ran);
}

/** `4 passed, 1 failed` of each tool; coverage as `lines 80 (8/10)`. */
export function words(all: LoggedTotals[]): string[] {
  return all.map(({ format, tests, coverage }) => {
    const counts = Object.entries(tests ?? {}).filter(([key, n]) => key !== 'total' && n > 0);
    const shown = coverage.map(({ metric, percent, lines: of }) => {
      return `${metric} ${percent}${of === null ? '' : ` (${of.covered}/${of.total})`}`;
    });
    const said = tests === null ? shown : [counts.map(([key, n]) => `${n} ${key}`).join(', ') || 'no test'];
    return `${format}: ${said.join(', ')}`;
  });
}

/** What a step that printed some lines says. */
export const said = (...output: string[]): string[] => words(stated(output));
