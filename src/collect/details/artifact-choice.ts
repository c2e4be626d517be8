import type { Job } from '../../evidence/run.ts';
import { TELLING } from '../../formats/artifact.ts';
import { redact } from '../../text/redact.ts';
import { listFirst, oneLine } from '../../text/text.ts';
import type { StepKind } from '../../tools/tool.ts';
import { classifyStep } from '../../workflow/classify-step.ts';
import { jobHistories } from '../../workflow/jobs.ts';

/** An artifact as GitHub lists it. */
export interface ListedArtifact {
  id: number;
  name: string;
  runId: number;
  workflow: string;
  /** Bytes of the archive. */
  size: number;
  expired: boolean;
  /** It may tell of a job that has run again since. */
  stale: boolean;
}

/** How many artifacts are downloaded at most, and how many bytes of one archive and of all together. */
export interface ArtifactLimits {
  count: number;
  size: number;
  total: number;
}

/** What is downloaded for a report at most. */
export const ARTIFACT_LIMITS: ArtifactLimits = { count: 20, size: 50_000_000, total: 200_000_000 };

export interface Choice {
  chosen: ListedArtifact[];
  /** By the reason that left them out. */
  leftOut: Map<string, ListedArtifact[]>;
}

/**
 * Which artifacts are worth a download: those of a telling name first, smaller ones before larger ones. Expired, stale
 * and very large ones never are.
 */
export function chooseArtifacts(
  listed: readonly ListedArtifact[],
  limits: ArtifactLimits = ARTIFACT_LIMITS,
): Choice {
  const ranked = [...listed].sort(byWorth);
  const leftOut: Choice['leftOut'] = new Map();
  const chosen: ListedArtifact[] = [];
  let total = 0;
  for (const artifact of ranked) {
    const reason = reasonAgainst(artifact, chosen.length, total, limits);
    if (reason !== null) leftOut.set(reason, [...(leftOut.get(reason) ?? []), artifact]);
    else {
      chosen.push(artifact);
      total += artifact.size;
    }
  }
  return { chosen, leftOut };
}

function byWorth(one: ListedArtifact, other: ListedArtifact): number {
  const telling = Number(TELLING.test(other.name)) - Number(TELLING.test(one.name));
  return telling || one.size - other.size || one.id - other.id;
}

function reasonAgainst(
  { expired, stale, size }: ListedArtifact,
  count: number,
  total: number,
  { count: mostCount, size: mostSize, total: mostTotal }: ArtifactLimits,
): string | null {
  if (expired) return 'expired';
  if (stale) return 'uploaded before the newest attempt of the run, perhaps by a job that ran again';
  if (size > mostSize) return `larger than ${mostSize / 1_000_000} MB`;
  if (count >= mostCount || total + size > mostTotal)
    return `Docket reads ${mostCount} artifacts and ${mostTotal / 1_000_000} MB for a report at most`;
  return null;
}

/** Names that a sentence tells at most, and characters of each. */
const NAMED = 10;
const LONGEST = 100;

/** Artifacts as the subject of a sentence, e.g. `The artifacts a (CI), b (CI) and 3 more were`, names in code. */
export function listedNames(artifacts: readonly { name: string; workflow: string }[]): string {
  const names = artifacts
    .map(({ name, workflow }) => `${inCode(name)} (${oneLine(workflow, LONGEST)})`)
    .sort();
  return names.length === 1
    ? `The artifact ${names[0]} was`
    : `The artifacts ${listFirst(names, NAMED)} were`;
}

/** A name of strangers as code: it cannot end it. */
export const inCode = (name: string): string => `\`${oneLine(redact(name), LONGEST).replaceAll('`', "'")}\``;

interface Uploaded {
  name: string;
  createdAt: string | null;
}

/**
 * Which artifacts of a run may tell of jobs that have run again since. GitHub keeps an artifact with its run and names
 * neither attempt nor job. One that is older than the newest attempt stands when it was uploaded while jobs ran that did
 * not run again, and none that did could have uploaded it; of one name the newest stands.
 *
 * @param startedAt when the newest attempt started; null: not known, and nothing is stale.
 * @param jobs the run's jobs of all attempts
 */
export function staleAmong<T extends Uploaded>(
  artifacts: readonly T[],
  startedAt: string | null,
  jobs: Job[],
): ReadonlySet<T> {
  const old = artifacts.filter((artifact) => isOld(artifact, startedAt));
  const stale = old.filter(
    ({ createdAt, name }) =>
      artifacts.some((other) => other.name === name && (other.createdAt ?? '') > createdAt!) ||
      !isOfStandingJob(createdAt!, jobs),
  );
  return new Set(stale);
}

/** Whether an artifact is older than the newest attempt of its run. */
export const isOld = ({ createdAt }: Uploaded, startedAt: string | null): boolean =>
  createdAt !== null && startedAt !== null && createdAt < startedAt;

function isOfStandingJob(at: string, jobs: Job[]): boolean {
  const histories = jobHistories({ jobs });
  // A job that an attempt took over as it was keeps its times.
  const replaced = histories.flatMap(({ job, earlier }) =>
    earlier.filter(({ startedAt }) => startedAt !== job.startedAt),
  );
  return (
    histories.some(({ job }) => job.completedAt !== null && mayHaveRun(job, at)) &&
    !replaced.some((job) => mayHaveRun(job, at) && mayUpload(job))
  );
}

/** Times are whole seconds: the first and the last of a job count. */
const mayHaveRun = ({ conclusion, startedAt, completedAt }: Job, at: string): boolean =>
  conclusion !== 'skipped' && (startedAt ?? at) <= at && at <= (completedAt ?? at);

const UPLOADS_NOTHING: readonly StepKind[] = ['set-up', 'lint', 'format', 'types'];

/** Only a job all of whose steps are known not to is told from one that uploads. */
function mayUpload({ steps }: Job): boolean {
  const ran = steps.filter(({ conclusion }) => conclusion !== 'skipped');
  return ran.length === 0 || ran.some(({ name }) => !UPLOADS_NOTHING.includes(classifyStep(name)));
}
