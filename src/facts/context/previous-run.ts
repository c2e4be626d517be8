import type { ChangedFile } from '../../evidence/change.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Previous, RunSummary } from '../../evidence/previous.ts';
import { code, join, joinFirst, type Prose, say } from '../../text/prose.ts';
import { count } from '../../text/text.ts';
import { isFailure } from '../../workflow/marks.ts';

const NAMES_SHOWN = 3;

/** Less cannot be told from rounding. */
const LEAST_POINTS = 0.05;

/**
 * The report before this one and what changed since: ``report 1 (`461e5d98`, blocked) — since then: `CI › pytest` passes
 * again``. Null for the first one.
 */
export function previousRun({ document, pullRequests, head }: Evidence, now: RunSummary): Prose | null {
  const { previous } = document;
  if (previous === undefined || previous.headSha === head.sha) return null;
  const isOfSame = previous.pullRequest === (pullRequests[0]?.number ?? null);
  const other = isOfSame || previous.pullRequest === null ? '' : ` of PR ${previous.pullRequest}`;
  const outcome = previous.outcome === null ? [] : [`, ${previous.outcome}`];
  const before = say`report ${previous.number}${other} (${code(previous.headSha.slice(0, 8))}${outcome})`;
  const since = changesSince(previous.summary, now, isOfSame, isOfSame ? previous.changed : undefined);
  return since.length === 0 ? before : say`${before} — since then: ${join(since)}`;
}

/**
 * Whether this run says what the one before it of the same pull request said: every check ended alike, with the same
 * failures and numbers, and no file of the change differs.
 */
export function repeatsPrevious({ document, pullRequests, head }: Evidence, now: RunSummary): boolean {
  const { previous } = document;
  if (previous === undefined || previous.headSha === head.sha || previous.changed?.total !== 0) return false;
  const isOfSame = previous.pullRequest === (pullRequests[0]?.number ?? null);
  return isOfSame && JSON.stringify(inOneOrder(previous.summary)) === JSON.stringify(inOneOrder(now));
}

/** The same facts as the same text. */
function inOneOrder({ checks, failedTests = [], ...numbers }: RunSummary): unknown[] {
  const lines = (rows: object[]): string[] => rows.map((row) => JSON.stringify(row)).sort();
  return [lines(checks), lines(failedTests), Object.entries(numbers).sort()];
}

/** Files of the change that differ between two heads; undefined where either does not tell. */
export function changedBetween(before: Evidence, after: Evidence): Previous['changed'] {
  const [then, now] = [before, after].map(({ changes }) => blobsOf(changes.files));
  if (!then || !now) return undefined;
  const files = [...new Set([...now.keys(), ...then.keys()])].filter(
    (path) => then.get(path) !== now.get(path),
  );
  return { files: files.slice(0, MOST_FILES), total: files.length };
}

const MOST_FILES = 20;

function blobsOf(files: readonly ChangedFile[]): Map<string, string> | null {
  const known = files.flatMap(({ path, blob, status }) =>
    blob ? [[path, `${status} ${blob}`] as const] : [],
  );
  return known.length < files.length || files.length === 0 ? null : new Map(known);
}

/** What another pull request changed is no measure of this one's files. */
function changesSince(
  then: RunSummary,
  now: RunSummary,
  isOfSame: boolean,
  changed: Previous['changed'],
): Prose[] {
  const names =
    then.failedTests && now.failedTests ? failedTestChanges(then.failedTests, now.failedTests) : null;
  return [
    ...checkChanges(then, now),
    ...(names ?? []),
    ...(then.tests && now.tests ? testChanges(then.tests, now.tests, names !== null) : []),
    ...(isOfSame && !changed ? moved(then.files, now.files, 'file') : []),
    ...(changed ? filesChanged(changed) : []),
    ...coverageChange(then.coverage, now.coverage),
  ];
}

function filesChanged({ files, total }: NonNullable<Previous['changed']>): Prose[] {
  if (total === 0) return [['no file of the change differs']];
  const shown = files.slice(0, NAMES_SHOWN).map((path) => code(path));
  const more = total - shown.length;
  return [say`${join(shown)}${more > 0 ? ` and ${count(more, 'more file')}` : ''} changed`];
}

type FailedTest = NonNullable<RunSummary['failedTests']>[number];

function failedTestChanges(then: FailedTest[], now: FailedTest[]): Prose[] {
  const [before, after] = [then, now].map((tests) => new Map(tests.map(({ name, error }) => [name, error])));
  const fresh = now.filter(({ name }) => !before!.has(name));
  const gone = then.filter(({ name }) => !after!.has(name));
  const other = now.filter(({ name, error }) => before!.has(name) && isOther(before!.get(name), error));
  return [
    ...named(gone, 'no longer fails', 'no longer fail'),
    ...named(fresh, 'fails now', 'fail now'),
    ...named(other, 'fails with another error', 'fail with another error'),
  ];
}

const isOther = (then: string | undefined, now: string | undefined): boolean =>
  then !== undefined && now !== undefined && then !== now;

/** Only checks that ended in both runs can be compared. */
function checkChanges(then: RunSummary, now: RunSummary): Prose[] {
  const before = new Map(then.checks.map((check) => [check.name, check]));
  const both = now.checks.flatMap(({ name, mark, error }) => {
    const earlier = before.get(name);
    if (earlier === undefined) return [];
    return [
      {
        name: name.replace(' / ', ' › '),
        mark,
        failed: isFailure(earlier.mark),
        other: isOther(earlier.error, error),
      },
    ];
  });
  const again = both.filter(({ mark, failed }) => failed && mark === 'success');
  const hidden = both.filter(({ mark, failed }) => failed && mark === 'masked');
  const fails = both.filter(({ mark, failed }) => !failed && isFailure(mark));
  const still = both.filter(({ mark, failed }) => failed && isFailure(mark));
  return [
    ...named(again, 'passes again', 'pass again'),
    ...named(hidden, 'passes, with a hidden failure', 'pass, with hidden failures'),
    ...named(fails, 'fails now', 'fail now'),
    ...named(
      still.filter(({ other }) => !other),
      'still fails',
      'still fail',
    ),
    ...named(
      still.filter(({ other }) => other),
      'still fails, with another error',
      'still fail, with other errors',
    ),
  ];
}

function named(checks: { name: string }[], one: string, many: string): Prose[] {
  if (checks.length === 0) return [];
  const names = checks.map(({ name }) => code(name));
  return [say`${joinFirst(names, NAMES_SHOWN)} ${checks.length === 1 ? one : many}`];
}

function testChanges(
  then: NonNullable<RunSummary['tests']>,
  now: NonNullable<RunSummary['tests']>,
  areNamed: boolean,
): Prose[] {
  return [
    ...moved(then.total, now.total, 'test'),
    ...(areNamed ? [] : moved(then.failed, now.failed, 'failed test')),
    ...moved(then.skipped, now.skipped, 'skipped test'),
  ];
}

/** `2 files more`. */
function moved(then: number | undefined, now: number | undefined, noun: string): Prose[] {
  if (then === undefined || now === undefined || then === now) return [];
  const difference = Math.abs(now - then);
  return [[`${count(difference, noun)} ${now > then ? 'more' : 'fewer'}`]];
}

function coverageChange(then: number | undefined, now: number | undefined): Prose[] {
  if (then === undefined || now === undefined || Math.abs(now - then) < LEAST_POINTS) return [];
  return [[`coverage ${now > then ? '+' : '−'}${Math.abs(now - then).toFixed(1)} points`]];
}
