import type { Collected } from '../collect/collect.ts';
import type { FoundReport } from '../collect/repository/documents.ts';
import type { Draft } from '../report/report.ts';
import { attempt } from './attempt.ts';
import type { Target } from './destinations.ts';
import type { LedgerRequest } from './ledger.ts';
import { type Notice, notice, notWritten } from './notice.ts';
import { readSnapshot, type Snapshot } from './snapshot.ts';
import type { DocumentJob, Ending, Mode, Refusal } from './write-document.ts';

export interface PublishRequest extends DocumentJob {
  /** What was read of the head. */
  collected: Collected;
  /** Reads it again, because somebody wrote in between. */
  collectAgain: () => Promise<Collected>;
  targets: readonly Target[];
  /** What was read together with the evidence; null, or without the folder of a target: it is read now. */
  snapshot: Snapshot | null;
}

/**
 * How it ended, and what was collected last. `none`: no branch takes the report; the notices say why.
 */
export type Published = (Ending | { kind: 'none'; draft: Draft }) & {
  notices: Notice[];
  collected: Collected;
};

const attemptsPerTarget = 5;

/**
 * Commits report and Evidence of one head. The document is updated where it lies; when that branch refuses, or there
 * is none yet, the targets are tried in order. A branch that moved in between is read again and everything is built
 * anew, five times at most. Unchanged content makes no commit, and a document that saw more is never replaced.
 *
 * @throws limits, time-outs and server errors of GitHub, and what collecting throws.
 */
export async function publishDocument(request: PublishRequest): Promise<Published> {
  let job: PublishRequest = { ...request, refs: refsOf(request) };
  const first = covers(request.snapshot, job.refs) ? request.snapshot : await readSnapshot(job);
  const notices: Notice[] = [];
  let known: Tried = { snapshot: first, collected: request.collected };
  for (const target of orderTargets(request, first.found)) {
    if (target.reason) notices.push(notice(`The report goes to ${target.branch}: ${target.reason}.`));
    const { result, collected } = await publishTo(job, target, known);
    if (result.kind === 'committed') notices.push(...result.told);
    if (result.kind !== 'refused') return { ...result, notices, collected };
    if (!target.isClosed)
      notices.push(notWritten(`${target.branch} did not take the report`, result.reason, 'contents: write'));
    if (result.isLasting) job = { ...job, ledger: ledgerElsewhere(job, target, first) };
    known = { snapshot: null, collected };
  }
  const { collected } = known;
  const nowhere = { placement: null, found: first.found, earlier: [], excerpts: true };
  return { kind: 'none', draft: job.draft(collected, nowhere), notices, collected };
}

/** Where a branch that never had the ledger refuses it with its report, the reports branch may have it. */
function ledgerElsewhere(
  { ledger, targets, openHeads }: PublishRequest,
  refused: Target,
  { folders }: Snapshot,
): LedgerRequest | null {
  if (ledger?.branch !== refused.branch) return ledger;
  const hasNone = folders.some(({ ref, ledger: page }) => ref === refused.branch && page === null);
  const next = targets.find(({ branch, isReports }) => isReports && !openHeads.has(branch));
  return hasNone && next ? { ...ledger, branch: next.branch } : ledger;
}

/** What the next try starts with. */
interface Tried {
  /** Null: the folders are read now. */
  snapshot: Snapshot | null;
  collected: Collected;
}

function refsOf({ refs, targets }: PublishRequest): string[] {
  const made = targets.flatMap(({ branch, createFrom }) => [branch, ...(createFrom ? [createFrom] : [])]);
  return [...new Set([...made, ...refs])];
}

function covers(snapshot: Snapshot | null, refs: readonly string[]): snapshot is Snapshot {
  return snapshot !== null && refs.every((ref) => snapshot.folders.some((folder) => folder.ref === ref));
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

/**
 * Tries one target; before a further try the folders are read again. The evidence is read again after them where somebody
 * told of this head meanwhile, and where the branch that moved is that of the head, which may be another one then: other
 * documents on a branch only change the number.
 */
async function publishTo(
  job: PublishRequest,
  target: Target,
  known: Tried,
): Promise<{ result: Ending | Refusal; collected: Collected }> {
  let { collected } = known;
  let mode: Mode = { fresh: false, excerpts: true, forward: false };
  let snapshot = known.snapshot ?? (await readSnapshot(job));
  for (let tries = 1; ; tries++) {
    const result = await attempt(job, target, snapshot, collected, mode);
    if (result.kind !== 'again') return { result, collected };
    if (tries === attemptsPerTarget) break;
    const before = snapshot.found;
    snapshot = await readSnapshot(job);
    const isTold = !isSameDocument(before, snapshot.found) || isHeadBranch(target, collected);
    const isRead = result.evidence === 'always' || (result.evidence === 'if told anew' && isTold);
    if (isRead) collected = await job.collectAgain();
    mode = { fresh: mode.fresh || isRead, excerpts: result.excerpts, forward: result.forward };
  }
  return { result: { kind: 'refused', reason: 'other commits came in between five times' }, collected };
}

function isSameDocument(one: FoundReport | null, other: FoundReport | null): boolean {
  const keys = ['ref', 'path', 'evidenceText', 'markdown', 'commit'] as const;
  return one === null || other === null ? one === other : keys.every((key) => one[key] === other[key]);
}

/** Whether the reports go to the very branch that a pull request asks to merge. */
const isHeadBranch = ({ branch }: Target, { head }: Collected): boolean =>
  head.pulls.some(({ fork, headBranch }) => !fork && headBranch === branch);
