import type { GitHub } from '../github/client.ts';
import { hasStatus, whyRefused } from '../github/errors.ts';
import type { Repository } from '../settings/context.ts';
import { compareBranches, goesOnFrom } from './branches.ts';
import { type Notice, notice, notWritten } from './notice.ts';
import { readFailure } from './write-failure.ts';

/** Of which branch into which one. */
export interface Rolling {
  reportsBranch: string;
  defaultBranch: string;
  /** A report was committed to it just now: worth saying what stands against a pull request. */
  hasMoved: boolean;
}

type Pull = Awaited<ReturnType<GitHub['rest']['pulls']['list']>>['data'][number];

const title = 'Reports of CI by Docket';
const body = [
  'Docket commits its reports of CI to this branch, because they do not go to the default branch directly. Each new report joins this pull request while it is open; after the merge the next report opens another one. Docket itself changes nothing but report files here.',
  'Title and text are yours to edit. Closed without a merge, it is not opened again.',
].join('\n\n');

const tries = 2;

/**
 * Keeps one pull request open from the reports branch into the default branch: opened when there is something to merge
 * and none is open, never a second one, and not after a person closed the last one without merging. An open one is left
 * as it is. A lost answer is followed by a look, and GitHub itself refuses a second one for the same branches.
 * https://docs.github.com/en/rest/pulls/pulls#create-a-pull-request
 *
 * @returns notices. What GitHub refuses, or cannot do now, costs this pull request only: the next report tries again.
 */
export async function keepRollingPullRequest(
  github: GitHub,
  repository: Repository,
  rolling: Rolling,
): Promise<Notice[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await keep(github, repository, rolling);
    } catch (error) {
      if (readFailure(error).kind === 'unclear' && attempt < tries) continue;
      return [refusal(`No pull request from ${rolling.reportsBranch}`, whyRefused(error))];
    }
  }
}

async function keep(github: GitHub, repository: Repository, rolling: Rolling): Promise<Notice[]> {
  const { reportsBranch, defaultBranch, hasMoved } = rolling;
  const [newest, ...older] = await pullsOf(github, repository, rolling);
  if ([newest, ...older].some((pull) => pull?.state === 'open')) return [];
  const none = (why: string): Notice[] =>
    hasMoved ? [notice(`No pull request from ${reportsBranch}: ${why}.`)] : [];
  // A branch that was deleted and made anew does not go on from what was closed.
  const wasClosed = newest !== undefined && newest.merged_at === null;
  if (wasClosed && (await goesOnFrom(github, repository, reportsBranch, newest.head.sha)))
    return none(
      `#${newest.number} was closed without a merge; reopen it, or delete the branch, to have one again`,
    );
  const { kind } = await compareBranches(github, repository, reportsBranch, defaultBranch);
  if (kind === 'unrelated') return none(`it has no commit in common with ${defaultBranch}`);
  if (kind === 'ahead') await open(github, repository, rolling);
  return [];
}

/** Newest first. */
async function pullsOf(
  github: GitHub,
  { owner, name: repo }: Repository,
  { reportsBranch, defaultBranch: base }: Rolling,
): Promise<Pull[]> {
  const head = `${owner}:${reportsBranch}`;
  const { data } = await github.rest.pulls.list({ owner, repo, head, base, state: 'all', per_page: 100 });
  return data.filter((pull) => pull.head.repo?.id === pull.base.repo.id);
}

async function open(
  github: GitHub,
  { owner, name: repo }: Repository,
  { reportsBranch: head, defaultBranch: base }: Rolling,
): Promise<void> {
  try {
    await github.rest.pulls.create({ owner, repo, head, base, title, body });
  } catch (error) {
    // Another call was faster, or there is nothing left to merge.
    const isSettled = hasStatus(error, 422) && /already exists|no commits between/i.test(error.message);
    if (!isSettled) throw error;
  }
}

/** With what a person can do about it. */
function refusal(what: string, reason: string): Notice {
  if (!/not permitted to create or approve pull requests/i.test(reason))
    return notWritten(what, reason, 'pull-requests: write');
  const setting = 'the setting "Allow GitHub Actions to create and approve pull requests" is off';
  return { level: 'warning', text: `${what}: ${reason.replace(/\.$/, '')}; ${setting}.` };
}
