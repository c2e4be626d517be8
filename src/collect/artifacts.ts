import type { Run } from '../evidence/run.ts';
import { allPages } from '../github/pages.ts';
import { countedRuns } from '../judge/jobs.ts';
import {
  type ArtifactFile,
  artifactAllowance,
  type KindsOf,
  kindsBy,
  readArtifact,
} from '../parse/artifact.ts';
import { ARTIFACT_LIMITS, chooseArtifacts, type ListedArtifact } from './artifact-choice.ts';
import { inCode, listedNames } from './artifact-names.ts';
import { mapAtOnce } from './at-once.ts';
import type { Reading } from './reading.ts';
import { type FoundResult, foundResult } from './results.ts';
import { downloadWhole, whyNotDownloaded } from './storage.ts';
import { instantOrNull } from './times.ts';

const AT_ONCE = 4;
/** Result files of one report. */
const MOST_FILES = 200;
/** Problems of one artifact that are told one by one. */
const MOST_PROBLEMS = 5;

/**
 * Reads the result files in the artifacts of the runs that count. Every artifact is downloaded once, and nothing of it
 * is written to disk. What cannot be read is a gap that names it.
 */
export async function readArtifacts(reading: Reading, runs: Run[]): Promise<FoundResult[]> {
  const { tests, coverage, sarif } = reading.inputs;
  if (tests.length + coverage.length + sarif.length === 0) return [];
  const listed = await Promise.all(countedRuns(runs).map((run) => listArtifacts(reading, run)));
  const { chosen, leftOut } = chooseArtifacts(listed.flat());
  for (const text of leftOut) reading.gaps.add('artifacts', text);
  const archives = await mapAtOnce(chosen, AT_ONCE, (artifact) => download(reading, artifact));
  return resultsIn(reading, chosen, archives, kindsBy({ tests, coverage, sarif }));
}

/** https://docs.github.com/en/rest/actions/artifacts#list-workflow-run-artifacts */
async function listArtifacts({ github, context, gaps }: Reading, run: Run): Promise<ListedArtifact[]> {
  const { owner, name: repo } = context.repository;
  const query = { owner, repo, run_id: run.id, per_page: 100 };
  const pages = await gaps.optional(
    allPages((page) => github.rest.actions.listWorkflowRunArtifacts({ ...query, page })),
    {
      about: 'artifacts',
      what: `The list of artifacts of ${run.workflow} (${run.id})`,
      permission: 'actions: read',
    },
  );
  return (pages ?? []).flatMap(({ artifacts }) =>
    artifacts.map(({ id, name, size_in_bytes: size, expired, created_at }) => {
      const createdAt = instantOrNull(created_at);
      const stale = createdAt !== null && createdAt < run.startedAt;
      return { id, name, runId: run.id, workflow: run.workflow, size, expired, stale };
    }),
  );
}

/**
 * Downloads an archive. GitHub redirects to a signed address in its storage, which must not see the token.
 * https://docs.github.com/en/rest/actions/artifacts#download-an-artifact
 */
async function download(reading: Reading, artifact: ListedArtifact): Promise<Uint8Array | null> {
  const { github, context, gaps } = reading;
  const { owner, name: repo } = context.repository;
  const query = { owner, repo, artifact_id: artifact.id, archive_format: 'zip' };
  try {
    const answer = await github.rest.actions.downloadArtifact({ ...query, request: { redirect: 'manual' } });
    return await downloadWhole(github, answer.headers.location ?? '', ARTIFACT_LIMITS.size);
  } catch (error) {
    gaps.add('artifacts', `${listedNames([artifact])} not read: ${whyNotDownloaded(error)}.`);
    return null;
  }
}

/** In the order of choice, so that the limits always leave out the same. */
function resultsIn(
  { gaps }: Reading,
  artifacts: ListedArtifact[],
  archives: (Uint8Array | null)[],
  kindsOf: KindsOf,
): FoundResult[] {
  const allowance = artifactAllowance();
  const found: FoundResult[] = [];
  for (const [index, artifact] of artifacts.entries()) {
    const archive = archives[index];
    if (!archive) continue;
    archives[index] = null;
    const { results, problems } = read(
      artifact,
      readArtifact(archive, kindsOf, allowance),
      MOST_FILES - found.length,
    );
    found.push(...results);
    for (const text of problems) gaps.add('artifacts', text);
  }
  return found;
}

function read(
  artifact: ListedArtifact,
  files: Iterable<ArtifactFile>,
  most: number,
): { results: FoundResult[]; problems: string[] } {
  const results: FoundResult[] = [];
  const problems: string[] = [];
  const where = `artifact ${inCode(artifact.name)} (${artifact.workflow})`;
  for (const file of files) {
    const { result, problems: told } = foundResult(artifact, file);
    if (result !== null && results.length === most) {
      problems.unshift(`The ${where} was not read to its end: ${MOST_FILES} result files are read at most.`);
      break;
    }
    if (result !== null) results.push(result);
    const what = file.path === null ? `The ${where}` : `${inCode(file.path)} in the ${where}`;
    problems.push(...told.map((problem) => `${what}: ${problem}`));
  }
  const more = problems.length - MOST_PROBLEMS;
  const rest = more > 0 ? [`Files in the ${where} have ${more} more problems.`] : [];
  return { results, problems: [...problems.slice(0, MOST_PROBLEMS), ...rest] };
}
