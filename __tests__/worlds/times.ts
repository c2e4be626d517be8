import type { StepSpec } from '../fake/world.ts';

/** The instant some seconds after another, as GitHub writes it: ISO 8601 in UTC, to the second. */
export function after(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString().replace('.000Z', 'Z');
}

/** Steps that follow each other without a break, all successful: `[name, seconds, number?]`. */
export function stepsFrom(
  start: string,
  rows: [name: string, seconds: number, number?: number][],
): StepSpec[] {
  let clock = start;
  return rows.map(([name, seconds, number], index) => {
    const startedAt = clock;
    clock = after(clock, seconds);
    return { name, number: number ?? index + 1, conclusion: 'success', startedAt, completedAt: clock };
  });
}
