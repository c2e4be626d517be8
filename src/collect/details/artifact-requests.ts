import type { Job } from '../../evidence/run.ts';
import { allPages } from '../../github/pages.ts';
import { instantOrNull } from '../../text/time.ts';
import { MOST_ARTIFACT_LISTS, OVER_BUDGET } from '../budget.ts';
import type { Gaps, Reading } from '../reading/reading.ts';
import { downloadWhole, whyNotDownloaded } from '../reading/storage.ts';
import { ARTIFACT_LIMITS, isOld, type ListedArtifact, staleAmong } from './artifact-choice.ts';

/** Pages of artifacts of one run. */
const MOST_PAGES = 3;

/** A run whose artifacts are read. */
export interface SourceRun {
  id: number;
  workflow: string;
  /** When its newest attempt started; null: not known. */
  startedAt: string | null;
  /** Its jobs, waited for only where an artifact is older than the newest attempt. */
  readJobs?: () => Promise<Job[]>;
}

/** https://docs.github.com/en/rest/actions/artifacts#list-workflow-run-artifacts */
export async function listArtifacts(
  { github, context, gaps }: Reading,
  refused: Gaps,
  run: SourceRun,
  ofRuns: number,
): Promise<ListedArtifact[]> {
  const { owner, name: repo } = context.repository;
  const query = { owner, repo, run_id: run.id, per_page: 100 };
  const pages = await refused.optional(
    allPages(
      (page) => github.rest.actions.listWorkflowRunArtifacts({ ...query, page }),
      Math.max(1, Math.min(MOST_PAGES, Math.floor(MOST_ARTIFACT_LISTS / ofRuns))),
    ),
    {
      about: 'artifacts',
      what: `The list of artifacts of ${run.workflow} (${run.id})`,
      permission: 'actions: read',
    },
  );
  const uploaded = (pages ?? []).flatMap(({ artifacts }) =>
    artifacts.map(({ id, name, size_in_bytes: size, expired, created_at }) => {
      const createdAt = instantOrNull(created_at);
      return { id, name, runId: run.id, workflow: run.workflow, size, expired, createdAt };
    }),
  );
  const total = pages?.[0]?.total_count ?? 0;
  if (uploaded.length < total)
    gaps.add(
      'artifacts',
      `Of ${total} artifacts of ${run.workflow} (${run.id}) ${uploaded.length} were listed: ${OVER_BUDGET}.`,
    );
  const hasOld = uploaded.some((artifact) => isOld(artifact, run.startedAt));
  const stale = staleAmong(uploaded, run.startedAt, hasOld ? ((await run.readJobs?.()) ?? []) : []);
  return uploaded.map((artifact) => ({ ...artifact, stale: stale.has(artifact) }));
}

/** A chosen artifact, and what became of the wish to read it. */
export interface Download {
  artifact: ListedArtifact;
  /** Null: there is none. */
  archive: Uint8Array | null;
  /** Why it was not asked for. */
  leftOut?: string;
  /** Why it was not given. */
  refused?: string;
}

/**
 * Downloads an archive. GitHub redirects to a signed address in its storage, which must not see the token.
 * https://docs.github.com/en/rest/actions/artifacts#download-an-artifact
 */
export async function download({ github, context }: Reading, artifact: ListedArtifact): Promise<Download> {
  const { owner, name: repo } = context.repository;
  const query = { owner, repo, artifact_id: artifact.id, archive_format: 'zip' };
  try {
    const answer = await github.rest.actions.downloadArtifact({ ...query, request: { redirect: 'manual' } });
    const location = answer.headers.location ?? '';
    return { artifact, archive: await downloadWhole(github, location, ARTIFACT_LIMITS.size) };
  } catch (error) {
    return { artifact, archive: null, refused: whyNotDownloaded(error) };
  }
}
