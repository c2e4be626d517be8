/** One step as the runner tells it in a job's log. */
export interface LoggedStep {
  name: string;
  conclusion?: string | null;
  startedAt?: string | null;
  completedAt?: string | null;
  /** What the step printed, line by line. */
  output?: string[];
  /** The first line of its script; left out: its name without `Run `. */
  script?: string;
  /** The exit code that a failed step ends with; null: an action that failed by itself. */
  exit?: number | null;
}

/** Steps of the runner itself have no head of their own. */
const BY_RUNNER = /^(?:Set up job|Complete job|Post .+)$/;

/**
 * The log of a job as GitHub gives it: a mark of byte order, each line with its instant, a group with script and shell
 * before the output of each step, and an error line after a step that failed. Skipped steps leave nothing.
 */
export function runnerLog(steps: LoggedStep[]): string {
  const ran = steps.filter(({ conclusion }) => conclusion !== 'skipped');
  return `\uFEFF${ran.flatMap(stepLines).join('\n')}\n`;
}

function stepLines(step: LoggedStep): string[] {
  const start = Date.parse(step.startedAt ?? '2026-03-12T04:39:20Z');
  const end = Math.max(start, Date.parse(step.completedAt ?? '') || start);
  const lines = [...head(step), ...(step.output ?? []), ...ending(step)];
  return lines.map((line, index) => `${instant(start + ((end - start) * index) / lines.length)} ${line}`);
}

function head({ name, script = name.replace(/^Run /, '') }: LoggedStep): string[] {
  if (BY_RUNNER.test(name)) return [];
  const shown = [`\u001B[36;1m${script}\u001B[0m`, 'shell: /usr/bin/bash -e {0}'];
  return [`##[group]Run ${script}`, ...shown, '##[endgroup]'];
}

function ending({ conclusion, exit = 1 }: LoggedStep): string[] {
  return conclusion === 'failure' && exit !== null
    ? [`##[error]Process completed with exit code ${exit}.`]
    : [];
}

/** The runner's instants have seven digits of a second. */
function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('Z', '0000Z');
}
