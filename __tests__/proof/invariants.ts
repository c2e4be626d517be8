import { parseMarker } from '../../src/evidence/marker.ts';
import { compareViews, type View, viewOf } from '../../src/evidence/view.ts';
import { makesDocument } from '../../src/workflow/document-events.ts';
import { log } from '../fake/git/history.ts';
import type { Process } from '../fake/scheduler.ts';
import type { World } from '../fake/state.ts';
import { alone } from './alone.ts';
import type { Changes } from './changes.ts';
import { digestOf } from './digest.ts';
import type { Call } from './docket.ts';
import { documentsOf, faultsOfDocuments, faultsOfMove } from './documents.ts';
import type { Execution } from './execution.ts';
import { personsCommit, type Scenario } from './scenario.ts';

/** A process as an order leaves it. */
export type Left = Pick<Process, 'name' | 'ending' | 'log' | 'requests' | 'isKilled'>;

/** More than that is a process that does not find its end. */
export const mostRequests = 150;

/** Worlds in the end that were looked at already. */
export interface Seen {
  /** What is wrong with them, by what they hold. */
  worlds: Map<string, string[]>;
  /** The same after the next ordinary run, for those that a killed process left behind. */
  healed: Map<string, string[]>;
}

export const nothingSeen = (): Seen => ({ worlds: new Map(), healed: new Map() });

/**
 * What is wrong in the end, in plain words; empty: publishing did no harm, and what is there is what one late, lone run
 * would write.
 */
export async function faultsOf(execution: Execution, seen = nothingSeen()): Promise<string[]> {
  const { scenario, scheduler, world, changes } = execution;
  return [
    ...faultsOfUse(scheduler.violations),
    ...changes.flatMap(({ by, changes: made }) => faultsOfChanges(world, made, by)),
    ...(await faultsOfEnd(scenario, world, [...scheduler.processes.values()], seen)),
  ];
}

/** What is wrong with how GitHub was used. */
export const faultsOfUse = (violations: readonly string[]): string[] =>
  violations.map((violation) => `the fake GitHub was misused: ${violation}`);

/** What is wrong with what a request changed. */
export function faultsOfChanges(world: World, { moves, touchesPeople }: Changes, by: string): string[] {
  const touched = touchesPeople ? [`${by} changed a comment of a person`] : [];
  return [...touched, ...moves.flatMap((move) => faultsOfMove(world, move))];
}

/** What is wrong when everything has ended, with the processes and with the world that they leave. */
export async function faultsOfEnd(
  scenario: Scenario,
  world: World,
  processes: readonly Left[],
  seen: Seen,
): Promise<string[]> {
  const isKilled = processes.some((process) => process.isKilled);
  return [
    ...processes.flatMap(faultsOfProcess),
    ...(await (isKilled ? faultsAfterNext : faultsOfWorld)(scenario, world, seen)),
  ];
}

/** Where a process was killed, the next ordinary run has to put things right. */
async function faultsAfterNext(scenario: Scenario, world: World, seen: Seen): Promise<string[]> {
  const key = world.fingerprint();
  const known = seen.healed.get(key);
  if (known) return known;
  const copy = world.clone();
  await alone(copy, scenario.late);
  const faults = await faultsOfWorld(scenario, copy, seen);
  seen.healed.set(key, faults);
  return faults;
}

/** What is wrong with a process when everything has ended. */
export function faultsOfProcess({ name, ending, log, requests, isKilled }: Left): string[] {
  if (isKilled) return [];
  const faults = [];
  if (ending === null) faults.push(`${name} did not end`);
  if (ending?.kind === 'threw') faults.push(`${name} failed: ${ending.message}`);
  const error = /^::error::(.*)$/m.exec(log)?.[1];
  if (error) faults.push(`${name} failed: ${error}`);
  if (requests > mostRequests) faults.push(`${name} made ${requests} requests`);
  return faults;
}

async function faultsOfWorld(scenario: Scenario, world: World, seen: Seen): Promise<string[]> {
  const digest = digestOf(world);
  const known = seen.worlds.get(digest);
  if (known) return known;
  const faults = [
    ...faultsOfDocuments(world),
    ...faultsOfComments(world),
    ...faultsOfExpectation(scenario, world),
    ...keptFaults(scenario, world),
    ...(await faultsOfLateRun(world, scenario.late)),
  ];
  seen.worlds.set(digest, faults);
  return faults;
}

/** Docket's comments on a pull request. */
function ownOn({ contents: { comments, viewer } }: World, pull: number) {
  return comments.filter(
    ({ pull: on, author, body }) => on === pull && author === viewer && parseMarker(body) !== null,
  );
}

/** Pull requests with two comments of ours. */
export function faultsOfComments(world: World): string[] {
  return world.contents.pulls.flatMap(({ number }) => {
    const count = ownOn(world, number).length;
    return count > 1 ? [`${count} comments on #${number}`] : [];
  });
}

/** Document and comment of the late run's head are there and saw all of it, or are not there. */
function faultsOfExpectation({ late, expected }: Scenario, world: World): string[] {
  const { head } = world.run(late.runId);
  const all = viewOf(
    world.contents.runs
      .filter((run) => run.head === head && makesDocument(run.event) && !run.workflow.endsWith('docket.yml'))
      .map(({ id, attempt, status }) => ({ id, attempt, status })),
  );
  const document = documentsOf(world).find(({ evidence }) => evidence.head.sha === head);
  const [comment] = ownOn(world, expected.pull);
  const marker = comment ? parseMarker(comment.body) : null;
  return [
    ...compared('the document', expected.document, document ? viewOf(document.evidence.runs) : null, all),
    ...(marker && marker.headSha !== head && expected.comment !== 'any'
      ? [`the comment is of ${marker.headSha.slice(0, 8)}, not of ${head.slice(0, 8)}`]
      : compared('the comment', expected.comment, marker?.view ?? null, all)),
  ];
}

function compared(
  what: string,
  expected: Scenario['expected']['document'],
  view: View | null,
  all: View,
): string[] {
  if (expected === 'any') return [];
  if (expected === 'no') return view ? [`${what} is there`] : [];
  if (view === null) return [`${what} is not there`];
  const order = compareViews(view, all);
  return order === 'same' ? [] : [`${what} saw ${order} than what is to be seen`];
}

function keptFaults({ keeps = [] }: Scenario, world: World): string[] {
  const main = world.tip(world.contents.repository.defaultBranch)!;
  // Where there was no report to write into yet, nothing was written.
  if (!log(world.git, main).some(({ message }) => message === personsCommit)) return [];
  const texts = documentsOf(world).map(({ markdown }) => markdown ?? '');
  return keeps
    .filter((words) => !texts.some((text) => text.includes(words)))
    .map((words) => `what a person wrote is gone: ${words}`);
}

/** Runs Docket once more, alone, on a copy: it has nothing to write. */
async function faultsOfLateRun(world: World, late: Call): Promise<string[]> {
  const copy = world.clone();
  const { ending, writes, log, wrote } = await alone(copy, late);
  if (ending?.kind !== 'returned') return [`the late run failed: ${ending?.message ?? 'it did not end'}`];
  if (/^::error::/m.test(log)) return [`the late run failed: ${/^::error::(.*)$/m.exec(log)?.[1]}`];
  return writes === 0 ? [] : [`the late run wrote: ${wrote.join(', ')}`];
}
