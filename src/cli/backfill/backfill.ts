import { relative, resolve } from 'node:path';
import { fullName } from '../../settings/context.ts';
import { count, oneLine } from '../../text/text.ts';
import { problemOf } from '../github/problem.ts';
import { type Server, serverOf } from '../github/server.ts';
import { bar, Progress } from '../progress.ts';
import type { Surroundings } from '../surroundings.ts';
import { Failed } from '../usage/command.ts';
import { documentFor } from './document.ts';
import { type Head, listHeads } from './heads.ts';
import { ReportsOnDisk } from './on-disk.ts';
import { headsOnGitHub } from './on-github.ts';
import type { BackfillOptions } from './options.ts';
import { readHead } from './read-head.ts';
import { beginSession, type Session } from './session.ts';
import { State } from './state.ts';
import { summaryOf, Tally } from './summary.ts';
import { LIMITED } from './waiting.ts';

/** An ordinary head takes fewer requests. */
const USUAL_REQUESTS = 20;
/** Where so many heads in a row cannot be read, the next will not be either. */
const MOST_UNREAD = 5;

/**
 * `docket backfill`: writes report and Evidence of past heads into a folder, as the action would commit them today. Nothing is
 * written to GitHub.
 *
 * @returns the exit code, as `commands/backfill.ts` says.
 * @throws Failed where it cannot begin, or cannot go on; what is written is whole.
 */
export async function backfill(options: BackfillOptions, surroundings: Surroundings): Promise<number> {
  const server = serverOf(surroundings.environment, options.apiUrl, options.host);
  const progress = new Progress(surroundings);
  const tally = new Tally();
  const folder = resolve(surroundings.folder, options.write);
  const shown = relative(surroundings.folder, folder) || '.';
  const say = (sentence: string): void => {
    progress.clear();
    surroundings.err(`docket: ${oneLine(sentence, 600)}\n`);
  };
  try {
    const disk = diskAt(folder, shown, options.inputs.reportsDir);
    const session = await beginSession(options, server, progress, surroundings);
    const state = new State(folder, session.context.repository, options.inputs);
    const work: Work = { session, disk, state, tally, say, shown };
    const left = await headsLeft(work, options);
    await writeAll(work, left, (path) =>
      surroundings.out(`${oneLine(relative(surroundings.folder, disk.fileOf(path)), 600)}\n`),
    );
    for (const sentence of summaryOf(tally, shown)) say(sentence);
    if (tally.unread > 0) return 1;
    state.remove();
    return 0;
  } catch (error) {
    if (tally.written > 0) for (const sentence of summaryOf(tally, shown)) say(sentence);
    throw problemOf(error, fullName(options.repository), server);
  } finally {
    progress.clear();
  }
}

/** What the steps of a backfill share. */
interface Work {
  session: Session;
  disk: ReportsOnDisk;
  state: State;
  tally: Tally;
  /** Says something to whoever called. */
  say: (sentence: string) => void;
  /** The folder as it is called. */
  shown: string;
}

function diskAt(folder: string, shown: string, reportsDir: string): ReportsOnDisk {
  try {
    return new ReportsOnDisk(folder, reportsDir);
  } catch (cause) {
    throw new Failed(
      `${shown} cannot be read (${(cause as Error).message}): give another folder with --write`,
      {
        cause,
      },
    );
  }
}

/** The heads that have to be read, oldest first. */
async function headsLeft(
  { session, disk, state, tally }: Work,
  { since, until }: BackfillOptions,
): Promise<Head[]> {
  const { connectForLists, context, waiting, tell } = session;
  const elsewhere = await headsOnGitHub(session, disk);
  const heads = await listHeads(
    connectForLists(),
    context.repository,
    { from: since, to: until ?? session.now() },
    () => waiting.forRoom(1),
    (runs) => tell(`${count(runs, 'run')} are listed`),
  );
  return heads.filter(({ sha, isFinished }) => {
    const none = state.whyNone(sha);
    if (disk.heads.has(sha) || elsewhere.has(sha)) tally.reported += 1;
    else if (none !== null) tally.none(none);
    else if (!isFinished) tally.running += 1;
    else return true;
    return false;
  });
}

/** Reads one head after the other, and writes what it gives. */
async function writeAll(work: Work, heads: readonly Head[], wrote: (path: string) => void): Promise<void> {
  const { session, disk, state, tally, say, shown } = work;
  const { pace, server, tell } = session;
  let usual = USUAL_REQUESTS;
  let unreadInRow = 0;
  for (const [index, head] of heads.entries()) {
    tell(`${bar(index, heads.length)} ${index} of ${count(heads.length, 'head')}`);
    const before = pace.total;
    const read = await readHead(session, head, usual).catch((error: unknown) =>
      failureOf(error, head, server),
    );
    usual = Math.max(usual, pace.total - before);
    unreadInRow = read instanceof Failed ? unreadInRow + 1 : 0;
    if (read instanceof Failed) {
      tally.unread += 1;
      say(`${head.sha.slice(0, 10)} of ${head.createdAt.slice(0, 10)} could not be read: ${read.message}.`);
      if (unreadInRow === MOST_UNREAD)
        throw new Failed(`${MOST_UNREAD} heads in a row could not be read: call again to go on`);
    } else if (read.kind === 'none') {
      tally.none(read.why);
      kept(shown, () => state.note(head.sha, read.why));
    } else {
      const { placement, draft } = await documentFor(read.collected, read.milestone, disk);
      kept(shown, () => disk.write(placement, draft));
      tally.written += 1;
      wrote(placement.path);
    }
  }
}

/** Why a head could not be read. @throws what ends the whole: a limit that nobody waits for, and a mistake in the code. */
function failureOf(error: unknown, { sha }: Head, server: Server): Failed {
  const problem = problemOf(error, `commit ${sha.slice(0, 10)}`, server);
  if (!(problem instanceof Failed) || problem.code === LIMITED) throw problem;
  return problem;
}

/** @throws Failed where the folder takes nothing. */
function kept(shown: string, write: () => void): void {
  try {
    write();
  } catch (cause) {
    throw new Failed(
      `nothing can be written to ${shown} (${(cause as Error).message}): make room, or give another folder with --write`,
      { cause },
    );
  }
}
