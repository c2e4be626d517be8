import type { FoundReport } from '../collect/overview/documents.ts';
import { attempt, type Ending, type Job, type Mode, type Refusal } from './attempt.ts';
import type { Draft } from './draft.ts';
import { withPermission } from './permission.ts';
import { readSituation, type Situation } from './situation.ts';
import type { Target } from './target.ts';

export interface PublishRequest extends Job {
  targets: readonly Target[];
  /** What was read together with the evidence; null, or without the shelf of a target: it is read now. */
  situation: Situation | null;
}

/** `none`: no branch takes the report; the notices say why. */
export type Published = (Ending | { kind: 'none'; draft: Draft }) & { notices: string[] };

const attemptsPerTarget = 5;

/**
 * Commits report and Evidence of one head. The document is updated where it lies; when that branch refuses, or there
 * is none yet, the targets are tried in order. A branch that moved in between is read again and everything is built
 * anew, five times at most. Unchanged content makes no commit, and a document that saw more is never replaced.
 *
 * @throws limits, time-outs and server errors of GitHub, and what `rebuild` throws.
 */
export async function publishDocument(request: PublishRequest): Promise<Published> {
  const job: Job = { ...request, refs: refsOf(request) };
  const first = covers(request.situation, job.refs) ? request.situation : await readSituation(job);
  const notices: string[] = [];
  let known: Situation | null = first;
  for (const target of orderTargets(request, first.found)) {
    if (target.reason) notices.push(`The report goes to ${target.branch}: ${target.reason}.`);
    const result = await publishTo(job, target, known);
    if (result.kind !== 'refused') return { ...result, notices };
    const reason = withPermission(result.reason, 'contents: write');
    if (!target.isClosed) notices.push(`${target.branch} did not take the report: ${reason}.`);
    known = null;
  }
  const nowhere = { placement: null, found: first.found, earlier: [], fresh: false, excerpts: true };
  return { kind: 'none', draft: await request.rebuild(nowhere), notices };
}

function refsOf({ refs, targets, bringing }: PublishRequest): string[] {
  const made = targets.flatMap(({ branch, createFrom }) => [branch, ...(createFrom ? [createFrom] : [])]);
  return [...new Set([...made, ...(bringing ? [bringing.from] : []), ...refs])];
}

function covers(situation: Situation | null, refs: readonly string[]): situation is Situation {
  return situation !== null && refs.every((ref) => situation.shelves.some((shelf) => shelf.ref === ref));
}

/**
 * The branch that holds the document comes first: to be written, unless it is the head of an open pull request, or what lies
 * there is to be brought to the first target. A closed one matters only as such.
 */
function orderTargets(
  { targets, openHeads, bringing }: PublishRequest,
  found: FoundReport | null,
): readonly Target[] {
  const ref = found?.isBranch ? found.ref : null;
  const open = targets.filter(({ isClosed }) => !isClosed);
  if (ref === null || open.length === 0 || ref === bringing?.from) return open;
  const kept = targets.find(({ branch }) => branch === ref);
  const home: Target = kept ?? { branch: ref, ...(openHeads.has(ref) && { isClosed: true }) };
  return [home, ...open.filter((target) => target !== home)];
}

async function publishTo(job: Job, target: Target, known: Situation | null): Promise<Ending | Refusal> {
  let mode: Mode = { fresh: false, excerpts: true, forward: false };
  let situation = known ?? (await readSituation(job));
  for (let tries = 1; tries <= attemptsPerTarget; tries++) {
    if (tries > 1) situation = await readSituation(job);
    const result = await attempt(job, target, situation, mode);
    if (result.kind !== 'again') return result;
    mode = { fresh: result.fresh, excerpts: result.excerpts, forward: result.forward };
  }
  return { kind: 'refused', reason: 'other commits came in between five times' };
}
