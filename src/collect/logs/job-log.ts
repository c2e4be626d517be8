import type { GitHub } from '../../github/client.ts';
import type { Repository } from '../../settings/context.ts';
import { downloadEnd, whyNotDownloaded } from '../reading/storage.ts';

/** The end of a log, or why it could not be read. */
export type JobLog = { text: string } | { reason: string };

/**
 * Reads the end of a job's log. GitHub redirects to a signed address in its storage, which must not see the token.
 * https://docs.github.com/en/rest/actions/workflow-jobs#download-job-logs-for-a-workflow-run
 */
export async function readLog(
  github: GitHub,
  { owner, name: repo }: Repository,
  id: number,
): Promise<JobLog> {
  const query = { owner, repo, job_id: id, request: { redirect: 'manual' as const } };
  try {
    const { headers } = await github.rest.actions.downloadJobLogsForWorkflowRun(query);
    return { text: await downloadEnd(github, headers.location ?? '') };
  } catch (error) {
    return { reason: whyNotDownloaded(error) };
  }
}
