import { validateMilestone } from '../../plan/milestone.ts';
import type { Repository } from '../../settings/context.ts';
import { type Inputs, readSettings } from '../../settings/inputs.ts';
import { readRepository } from '../report/target.ts';
import { UsageError } from '../usage/command.ts';

/** What `docket backfill` is asked for. */
export interface BackfillOptions {
  repository: Repository;
  /** Of its address; null: none was given. */
  host: string | null;
  /** Instants; `until` null: now. */
  since: string;
  until: string | null;
  /** The folder of reports on this machine. */
  write: string;
  /** Null: as many as the limit allows. */
  perHour: number | null;
  /** How long a limit is waited for; null: as long as it takes. */
  waitMinutes: number | null;
  apiUrl: string | null;
  inputs: Omit<Inputs, 'token'>;
}

/** The options that have the names of the action's inputs. */
export const INPUT_OPTIONS = [
  'milestone',
  'milestone-pattern',
  'unassigned',
  'reports-dir',
  'reports-branch',
] as const;

type Written = Record<
  (typeof INPUT_OPTIONS)[number] | 'since' | 'until' | 'write' | 'per-hour' | 'wait' | 'api-url',
  string | null
>;

/** @throws UsageError in one sentence with the option and its value. */
export function readOptions(repository: string, written: Written): BackfillOptions {
  const place = readRepository(repository);
  if (written.since === null)
    throw new UsageError('--since is missing: give the day to begin with, such as --since 2026-01-31');
  const since = instantIn('since', written.since, '00:00:00');
  const until = written.until === null ? null : instantIn('until', written.until, '23:59:59');
  if (until !== null && until < since)
    throw new UsageError(`--until "${written.until}" lies before --since "${written.since}"`);
  const inputs = inputsIn(written);
  return {
    ...place,
    since,
    until,
    write: written.write ?? inputs.reportsDir,
    perHour: numberIn('per-hour', written['per-hour'], 1),
    waitMinutes: numberIn('wait', written.wait, 0),
    apiUrl: written['api-url'],
    inputs,
  };
}

/** @param time of a day without one */
function instantIn(name: string, value: string, time: string): string {
  const [, day, rest] = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d)?Z)?$/.exec(value) ?? [];
  const ms = day === undefined ? Number.NaN : Date.parse(rest === undefined ? `${day}T${time}Z` : value);
  if (Number.isNaN(ms))
    throw new UsageError(
      `--${name} "${value}" is no day: give one as 2026-01-31, or an instant as 2026-01-31T12:00:00Z`,
    );
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

function numberIn(name: string, value: string | null, least: number): number | null {
  if (value === null) return null;
  if (/^\d{1,6}$/.test(value) && Number(value) >= least) return Number(value);
  throw new UsageError(`--${name} "${value}" is no number: give a whole one from ${least} on`);
}

/** The action's inputs with what was given. Its messages name an input where here an option stands. */
function inputsIn(written: Written): Omit<Inputs, 'token'> {
  const given = INPUT_OPTIONS.map((name) => [`INPUT_${name.toUpperCase()}`, written[name] ?? '']);
  try {
    const inputs = readSettings(Object.fromEntries(given));
    if (inputs.milestone !== null) validateMilestone(inputs.milestone);
    return inputs;
  } catch (error) {
    throw new UsageError(
      (error as Error).message.replace(/^(?:Input "([\w-]+)"|The input ([\w-]+))/, '--$1$2'),
    );
  }
}
