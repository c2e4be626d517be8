import type { Evidence } from '../../evidence/evidence.ts';
import type { Plan } from '../../evidence/plan.ts';
import type { Previous } from '../../evidence/previous.ts';
import { fromPlan, joinFirst, link, type Prose, say } from '../../text/prose.ts';
import { isOlderHead } from '../checks/infrastructure.ts';
import type { ContextFacts, FileRow } from '../sections.ts';
import { acceptedBy, author } from './people.ts';

/** Outcomes of an earlier document that its successor is there to correct. */
const red = new Set(['blocked', 'rerun']);

/**
 * The change's context: from the plan, else the pull request's body, else config's milestones; null where nobody says.
 *
 * @param title the change's title, shown beside the milestone's id
 * @param files the change inventory
 */
export function context(
  evidence: Evidence,
  title: string,
  files: FileRow[],
): Omit<ContextFacts, 'previous' | 'repeats'> {
  const id = evidence.document.milestone;
  const configured = id === null ? undefined : evidence.config.milestones?.[id];
  return {
    milestone:
      id === null ? 'unassigned' : `${id} — ${configured?.title ?? title.replace(/ \(post-merge\)$/, '')}`,
    phase: written(evidence, 'phase') ?? configured?.phase ?? null,
    posture: written(evidence, 'posture') ?? configured?.posture ?? null,
    intent: written(evidence, 'intent') ?? configured?.intent ?? null,
    refactorTarget: files.filter(({ isCode }) => isCode).map(({ path, change }) => ({ path, change })),
    author: author(evidence),
    acceptedBy: acceptedBy(evidence),
    runType: runType(evidence),
    baseline: baseline(evidence),
  };
}

function written({ plan, pullRequests }: Evidence, key: 'phase' | 'posture' | 'intent'): string | null {
  const sources: (Plan | null | undefined)[] = [plan?.content, pullRequests[0]?.body];
  return (
    sources.map((source) => (source?.stub === false ? source[key] : null)).find((value) => value) ?? null
  );
}

/**
 * What this verification is to the ones before it: first, corrective, a later one, of a merge queue, post-merge; a head
 * that a newer one followed, and a re-run, are added.
 */
function runType(evidence: Evidence): string {
  const attempt = Math.max(1, ...evidence.runs.map((run) => run.attempt));
  return [
    occasion(evidence),
    ...(isOlderHead(evidence) && !isQueued(evidence) ? ['an older head'] : []),
    ...(attempt > 1 ? [`re-run (attempt ${attempt})`] : []),
  ].join(', ');
}

function occasion(evidence: Evidence): string {
  const { document, head } = evidence;
  const subject = document.milestone ?? head.branch ?? head.sha.slice(0, 8);
  if (head.postMerge) return onBase(evidence);
  if (isQueued(evidence)) return `Merge queue verification of ${document.milestone ?? pullOf(evidence)}`;
  if (document.milestone === null) return `CI verification of ${subject}`;
  const last = lastRun(evidence);
  if (last === undefined) return `First CI verification of ${subject} implementation`;
  return last.outcome !== null && red.has(last.outcome)
    ? `Corrective CI verification of ${subject} after report ${last.number} (${last.outcome})`
    : `CI verification of ${subject} after report ${last.number}`;
}

function onBase({ document, head, base, pullRequests, gaps }: Evidence): string {
  const branch = base?.branch ?? head.branch ?? 'the base branch';
  const subject = document.milestone ?? head.sha.slice(0, 8);
  const isDirect = pullRequests.length === 0 && !gaps.some(({ about }) => about === 'pull request');
  return isDirect
    ? `Verification of ${subject} on ${branch}, pushed without a pull request`
    : `Post-merge verification of ${subject} on ${branch}`;
}

/** The merge queue tests a commit of its own before it becomes the base branch's. */
const isQueued = ({ runs }: Evidence): boolean =>
  runs.length > 0 && runs.every(({ event }) => event === 'merge_group');

const pullOf = ({ pullRequests, head }: Evidence): string =>
  pullRequests[0] === undefined ? head.sha.slice(0, 8) : `PR ${pullRequests[0].number}`;

/** The run that this one follows: of the same pull request where that is known, else the milestone's last. */
function lastRun({
  document,
  head,
  pullRequests,
}: Evidence): Pick<Previous, 'number' | 'outcome'> | undefined {
  const { previous, earlier } = document;
  if (previous === undefined) return earlier.filter(({ headSha }) => headSha !== head.sha).at(-1);
  const isOfSame = previous.pullRequest === (pullRequests[0]?.number ?? null);
  return isOfSame ? previous : { number: previous.number, outcome: null };
}

/** The base branch's last green commit with its runs, as links, else what the plan says; null when nobody knows. */
function baseline({ baseline: known, plan, repository }: Evidence): Prose | null {
  const planned = plan?.content.baseline ?? null;
  if (known === null || known.greenCommit === null)
    return planned === null ? null : say`${fromPlan(planned)} (by the plan)`;
  const url = `${repository.serverUrl}/${repository.name}/commit/${known.greenCommit}`;
  const runs = known.runs
    .filter(({ sha, conclusion }) => sha === known.greenCommit && conclusion === 'success')
    .map((run) => link(String(run.runId), run.url));
  const by =
    runs.length === 0 ? [] : say` (${runs.length === 1 ? 'run' : 'runs'} ${joinFirst(runs, RUNS_SHOWN)})`;
  return say`${link(known.greenCommit.slice(0, 8), url)} on ${{ code: known.branch }}${by}`;
}

const RUNS_SHOWN = 5;
