import type { Evidence } from '../evidence/evidence.ts';
import type { Run } from '../evidence/run.ts';
import { compareViews, type View, viewOf } from '../evidence/view.ts';
import type { GitHub } from '../github/client.ts';
import { hasStatus } from '../github/errors.ts';
import type { Repository } from '../settings/context.ts';

/**
 * Whether GitHub knows of every run what a committed document claims to have seen of it. A list of runs can be some
 * seconds behind, so each run that the document saw more of is asked for by its id.
 * https://docs.github.com/en/rest/actions/workflow-runs#get-a-workflow-run
 *
 * @param seen what GitHub's list shows of the head
 * @throws the client's error when GitHub does not answer: then nothing is known.
 */
export async function isCredible(
  github: GitHub,
  repository: Repository,
  { head, runs }: Evidence,
  seen: View,
): Promise<boolean> {
  const claimed = runs.filter((run) => claimsMore(run, seen));
  const known = await Promise.all(claimed.map((run) => isKnown(github, repository, head.sha, run)));
  return known.every(Boolean);
}

function claimsMore(run: Run, seen: View): boolean {
  const runView = seen.get(run.id);
  return compareViews(viewOf([run]), new Map(runView ? [[run.id, runView]] : [])) === 'more';
}

async function isKnown(
  github: GitHub,
  { owner, name: repo }: Repository,
  sha: string,
  run: Run,
): Promise<boolean> {
  try {
    const { data } = await github.rest.actions.getWorkflowRun({ owner, repo, run_id: run.id });
    const attempt = data.run_attempt ?? 1;
    const isFinished = run.attempt < attempt || data.status === 'completed';
    return data.head_sha === sha && run.attempt <= attempt && (isFinished || run.status !== 'completed');
  } catch (error) {
    if (hasStatus(error, 404)) return false;
    throw error;
  }
}
