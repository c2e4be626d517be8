import { TELLING } from '../../formats/artifact.ts';

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
