import { parseMessage } from '../../evidence/message.ts';
import type { GitHub } from '../../github/client.ts';
import type { Context, Repository } from '../../settings/context.ts';
import type { Trigger } from '../../trigger/trigger.ts';
import { makesDocument } from '../../workflow/document-events.ts';
import { findOpenHead } from './open-head.ts';
import { chooseRuns, isSameRepository, type Origin } from './origin.ts';
import { type ListedRun, readRun, readRuns } from './runs.ts';

/** The head commit to report and its runs that speak of the change, jobs not yet read. */
export interface Subject {
  sha: string;
  /** The repository by the name that it has now. */
  repository: Repository;
  runs: ListedRun[];
  /** The fork's branch that they test; null: branches of this repository. */
  fork: Origin | null;
  /** The run that was asked for; null when a commit was. */
  run: ListedRun | null;
  /** The branch of the open pull request whose head it is, where no run of the commit tells. */
  untested?: Origin;
  /** How many runs GitHub did list, whoever's they are, and how many older ones it has. */
  listed: number;
  unlisted: number;
}

/** A commit that no workflow has run for. */
export class UntestedCommit extends Error {}
/** A run or commit that is asked for. */
type Asked = Extract<Trigger, { kind: 'run' | 'commit' }>;

/**
 * Reads the runs of the head that count (`origin.ts`). Docket's own workflow is left out, but for the run that Docket is the
 * last job of.
 *
 * @param mayBeUntested a commit that was asked for and is the head of an open pull request needs no run.
 * @throws in one sentence when the run or every run of the commit is gone.
 */
export async function readSubject(
  github: GitHub,
  context: Context,
  trigger: Asked,
  mayBeUntested = false,
): Promise<Subject> {
  const { repository } = context;
  const asked =
    trigger.kind === 'run' && trigger.headSha === null
      ? await readRun(github, repository, trigger.runId)
      : null;
  const sha = trigger.kind === 'commit' ? trigger.sha : (trigger.headSha ?? asked?.headSha ?? '');
  const { runs: listed, repository: named, unlisted } = await readRuns(github, repository, sha);
  const counts = { repository: named, listed: listed.length, unlisted };
  const now = { ...context, repository: named };
  if (trigger.kind === 'commit') {
    const { head = null } = trigger;
    const untested = mayBeUntested && !listed.some((item) => speaksOfTheChange(context, item, null));
    const subject = untested ? await withoutRun(github, now, trigger) : null;
    return { ...(subject ?? (await withRun(github, now, sha, listed, null, head))), ...counts };
  }
  const found = listed.find((item) => item.run.id === trigger.runId);
  const run = found ?? asked ?? (await readRun(github, repository, trigger.runId));
  if (run.headSha !== sha) {
    throw new Error(
      `Run ${trigger.runId} tested ${run.headSha}, not ${sha}: give only one of run-id and sha.`,
    );
  }
  const all = found ? listed : [run, ...listed];
  return { ...(await withRun(github, now, sha, all, run)), ...counts };
}

/** As many commits of Docket's stand on one another at most, before nobody looks further. */
const MOST_OWN = 10;

/**
 * The newest commit of a pull request that CI may have tested: of those that Docket made the one beneath them. Commits that
 * only say so are passed over, too: what is found is looked at like any other head.
 * https://docs.github.com/en/rest/commits/commits#get-a-commit
 */
export async function beneathOwnCommits(
  github: GitHub,
  { repository: { owner, name: repo } }: Pick<Context, 'repository'>,
  sha: string,
): Promise<string> {
  let commit = sha;
  for (let passed = 0; passed < MOST_OWN; passed += 1) {
    const { data } = await github.rest.repos.getCommit({ owner, repo, ref: commit, per_page: 1 });
    const [parent] = data.parents;
    if (parseMessage(data.commit.message) === null || parent === undefined) return commit;
    commit = parent.sha;
  }
  return commit;
}

/** The head of an open pull request that no run has tested; null: it is none. */
async function withoutRun(
  github: GitHub,
  { repository }: Context,
  { sha, head }: Extract<Trigger, { kind: 'commit' }>,
): Promise<Omit<Subject, 'repository' | 'listed' | 'unlisted'> | null> {
  const untested = head ?? (await findOpenHead(github, repository, sha));
  if (untested === null) return null;
  const fork = isSameRepository(untested.repository, repository) ? null : untested;
  return { sha, runs: [], fork, run: null, untested };
}

async function withRun(
  github: GitHub,
  context: Context,
  sha: string,
  listed: ListedRun[],
  run: ListedRun | null,
  head: Origin | null = null,
): Promise<Omit<Subject, 'repository' | 'listed' | 'unlisted'>> {
  const speaking = listed.filter((item) => speaksOfTheChange(context, item, run));
  const chosen =
    speaking.length === 0 ? null : await chooseRuns(github, context.repository, speaking, run, head);
  if (chosen === null || chosen.runs.length === 0) {
    throw new UntestedCommit(
      `No workflow run of commit ${sha} speaks of a change: give the SHA of a commit that CI has tested.`,
    );
  }
  return { sha, ...chosen, run };
}

function speaksOfTheChange(context: Context, item: ListedRun, asked: ListedRun | null): boolean {
  if (!makesDocument(item.run.event)) return false;
  const isOwn = context.ownWorkflow !== null && item.run.path === context.ownWorkflow.path;
  return !isOwn || item === asked;
}
