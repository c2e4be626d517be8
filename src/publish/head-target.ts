import type { PullRequest, User } from '@octokit/graphql-schema';
import type { Collected } from '../collect/collect.ts';
import type { Run } from '../evidence/run.ts';
import { ownChecks } from '../facts/checks/requiredness.ts';
import type { GitHub } from '../github/client.ts';
import { isGraphqlFailure } from '../github/errors.ts';
import type { Selected } from '../github/graphql.ts';
import type { Repository } from '../settings/context.ts';

/**
 * Why a commit of Docket's on the head of its pull request would block it; null when it would not.
 *
 * What the job's own token pushes starts no workflow, or one that waits for a person's approval: checks that the base
 * requires would be missing on the new head. With another token CI starts anew, but runs can be cancelled and approvals
 * dismissed, and the verdict's own status is posted to the tested commit, never to Docket's.
 * https://docs.github.com/en/actions/concepts/security/github_token#when-github_token-triggers-workflow-runs
 *
 * @throws limits and server errors.
 */
export async function whyHeadIsBlocked(
  github: GitHub,
  repository: Repository,
  { head, evidence, baseRules }: Pick<Collected, 'head' | 'evidence' | 'baseRules'>,
): Promise<string | null> {
  const pull = head.pulls[0];
  if (!pull?.open || pull.fork) return null;
  const { rules } = evidence;
  const base = pull.baseBranch;
  const own = ownChecks(evidence).find((name) => rules?.checks.some((check) => check.name === name));
  if (own !== undefined) return `${base} requires ${own}, which Docket's own commit would not have`;
  const { isDefaultToken, approvals } = await readStake(github, repository, pull.number);
  if (approvals !== 0 && baseRules?.dismissesApprovals !== false)
    return `a commit there would dismiss approvals, or may, by the rules of ${base}`;
  if (!isDefaultToken) return stillRuns(evidence.runs);
  if (rules?.state === 'none') return null;
  const demand =
    rules?.state === 'named' ? 'requires checks' : 'may require checks (its rules were not read)';
  return `${base} ${demand}, and a commit of the job's own token starts none; give Docket the token of an App or of a person`;
}

/**
 * A push that starts CI anew can cancel what still runs for the tested commit, our own run too where Docket is its last
 * job.
 */
function stillRuns(runs: readonly Run[]): string | null {
  const isAtWork = runs.some(({ status, ownJob }) => status !== 'completed' || ownJob !== undefined);
  return isAtWork ? 'workflows still run for its head, and a commit there could cancel them' : null;
}

interface Answer {
  viewer?: Selected<User, { login: true }> | null;
  repository?: { pullRequest: Selected<PullRequest, { reviews: { totalCount: true } }> | null } | null;
}

const query = `query headStake($owner: String!, $name: String!, $number: Int!) {
  viewer { login }
  repository(owner: $owner, name: $name) { pullRequest(number: $number) {
    reviews(states: [APPROVED], first: 1) { totalCount }
  } }
}`;

/** Whose token it is, and what a push could take away; what is not told is taken for what blocks more. */
async function readStake(
  github: GitHub,
  { owner, name }: Repository,
  number: number,
): Promise<{ isDefaultToken: boolean; approvals: number | undefined }> {
  const { viewer, repository } = await partially(github.graphql<Answer>(query, { owner, name, number }));
  return {
    isDefaultToken: !viewer || /^github-actions(\[bot\])?$/.test(viewer.login),
    approvals: repository?.pullRequest?.reviews?.totalCount,
  };
}

/** What the token may not see is null, with an error beside it. */
async function partially(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    if (!isGraphqlFailure(error)) throw error;
    return (error.data as Answer | null) ?? {};
  }
}
