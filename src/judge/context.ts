import type { Evidence } from '../evidence/evidence.ts';
import type { Plan } from '../evidence/plan.ts';
import type { ContextFacts } from './assessment.ts';
import type { FileRow } from './findings.ts';
import { link, type Prose, say } from './prose.ts';

/** Outcomes of an earlier document that its successor is there to correct. */
const red = new Set(['blocked', 'rerun']);

/**
 * The change's context: from the plan, else the pull request's body, else config's milestones; null where nobody says.
 *
 * @param title the change's title, shown beside the milestone's id
 * @param files the change inventory
 */
export function context(evidence: Evidence, title: string, files: FileRow[]): Omit<ContextFacts, 'previous'> {
  const id = evidence.document.milestone;
  const configured = id === null ? undefined : evidence.config.milestones?.[id];
  return {
    milestone:
      id === null ? 'unassigned' : `${id} — ${configured?.title ?? title.replace(/ \(post-merge\)$/, '')}`,
    phase: stated(evidence, 'phase') ?? configured?.phase ?? null,
    posture: stated(evidence, 'posture') ?? configured?.posture ?? null,
    intent: stated(evidence, 'intent') ?? configured?.intent ?? null,
    refactorTarget: files.filter(({ isCode }) => isCode).map(({ path, change }) => ({ path, change })),
    runType: runType(evidence),
    baseline: baseline(evidence),
  };
}

function stated({ plan, pullRequests }: Evidence, key: 'phase' | 'posture' | 'intent'): string | null {
  const sources: (Plan | null | undefined)[] = [plan?.content, pullRequests[0]?.body];
  return (
    sources.map((source) => (source?.stub === false ? source[key] : null)).find((value) => value) ?? null
  );
}

/** What this verification is to the ones before it: first, corrective, post-merge, a later one; a re-run is added. */
function runType(evidence: Evidence): string {
  const attempt = Math.max(1, ...evidence.runs.map((run) => run.attempt));
  return attempt > 1 ? `${occasion(evidence)}, re-run (attempt ${attempt})` : occasion(evidence);
}

function occasion({ document, head, base }: Evidence): string {
  const subject = document.milestone ?? head.branch ?? head.sha.slice(0, 8);
  if (head.postMerge) {
    const branch = base?.branch ?? head.branch ?? 'the base branch';
    return `Post-merge verification of ${document.milestone ?? head.sha.slice(0, 8)} on ${branch}`;
  }
  if (document.milestone === null) return `CI verification of ${subject}`;
  const last = document.earlier.filter(({ headSha }) => headSha !== head.sha).at(-1);
  if (last === undefined) return `First CI verification of ${subject} implementation`;
  return last.outcome !== null && red.has(last.outcome)
    ? `Corrective CI verification of ${subject} after run ${last.number} (${last.outcome})`
    : `CI verification of ${subject} after run ${last.number}`;
}

/** The base branch's last green commit, as a link; null when none is known. */
function baseline({ baseline: known, repository }: Evidence): Prose | null {
  if (known === null || known.greenCommit === null) return null;
  const url = `${repository.serverUrl}/${repository.name}/commit/${known.greenCommit}`;
  return say`${link(known.greenCommit.slice(0, 8), url)} on ${{ code: known.branch }}`;
}
