import type { Collected } from '../collect/collect.ts';
import type { FoundReport } from '../collect/repository/documents.ts';
import type { ReportsFolder } from '../collect/repository/reports-on-branch.ts';
import { saysTheSame } from '../documents/draft.ts';
import { earlierThan, type Placement, place } from '../documents/placement.ts';
import type { Document } from '../evidence/evidence.ts';
import { compareViews, viewOf } from '../evidence/view.ts';
import type { Draft } from '../report/report.ts';
import { type Badge, badgeFile, noBadge } from './badge.ts';
import type { Target } from './destinations.ts';
import { folderFor, humanReportsOn, type Snapshot } from './snapshot.ts';
import {
  type Again,
  type DocumentJob,
  type Ending,
  type Mode,
  type Refusal,
  type Writing,
  writeDocument,
} from './write-document.ts';

/** One try to bring the report of a head onto one target: a draft of what was collected, for folders that were just read. */
export async function attempt(
  job: DocumentJob,
  target: Target,
  snapshot: Snapshot,
  collected: Collected,
  mode: Mode,
): Promise<Ending | Refusal | Again> {
  const { found } = snapshot;
  const onTarget = folderFor(snapshot, target);
  if (!onTarget) return { kind: 'refused', reason: 'the branch does not exist, or may not be read' };
  const folders = [onTarget.folder, ...snapshot.folders.filter((folder) => folder.ref !== target.branch)];
  const humanReports = await humanReportsOn(job.github, job.repository, snapshot, onTarget.folder);
  const placed = place({
    ...job,
    branch: target.branch,
    folders,
    found,
    humanReports,
    // On its own branch the pull request's files conflict with nothing.
    ...((target.onTopOf !== undefined || target.isClosed) && { diffPaths: new Set() }),
    bringFrom: job.bringing?.from ?? null,
  });
  const placement = placed.kind === 'leave' ? placed.placement : placed;
  const earlier = earlierOf(placement, folders, found);
  const draft = job.draft(collected, { placement, found, earlier, excerpts: mode.excerpts });
  const kept = found && (await keptDocument(job, found, draft, mode));
  // A file that others wrote is no document of ours: it is left, and does not count.
  if (kept === 'not ours') return attempt(job, target, { ...snapshot, found: null }, collected, mode);
  if (placed.kind === 'leave') return kept ?? { kind: 'left', document: placed.document, draft };
  const writing = { placement: placed, draft, snapshot, ...onTarget };
  if (kept?.kind === 'unchanged') return withBadge(job, target, writing, mode, kept);
  if (kept) return kept;
  if (target.isClosed) return { kind: 'refused', reason: 'it is the head of an open pull request' };
  if (!isOnTop(target, onTarget.folder)) return { kind: 'refused', reason: 'it has moved on since' };
  if (job.dryRun) return { kind: 'planned', placement: placed, draft };
  return writeDocument(job, target, { ...writing, badge: await readBadge(job, writing) }, mode);
}

type ToWrite = Omit<Writing, 'badge'>;

/** Whether the badge goes along is looked at before each commit. */
async function readBadge(
  { github, repository, badge }: DocumentJob,
  { placement, draft }: ToWrite,
): Promise<Badge> {
  if (badge === null) return noBadge;
  return badgeFile(github, repository, badge, placement.branch, draft.assessment.verdict.outcome);
}

/** The document says what there is to say. Where its badge does not, both are committed; a refusal of that moves nothing. */
async function withBadge(
  job: DocumentJob,
  target: Target,
  writing: ToWrite,
  mode: Mode,
  kept: Ending & { kind: 'unchanged' },
): Promise<Ending | Again> {
  if (job.badge === null || job.dryRun || target.isClosed || !isOnTop(target, writing.folder)) return kept;
  const badge = await readBadge(job, writing);
  if (badge.files.length === 0) return kept;
  const written = await writeDocument(job, target, { ...writing, badge }, mode);
  return written.kind === 'refused' ? kept : written;
}

/** A report that moves the head of a pull request must not take the place of a newer head that CI is still testing. */
function isOnTop({ onTopOf }: Target, { headOid, tipReportsOn }: ReportsFolder): boolean {
  return onTopOf === undefined || headOid === onTopOf || tipReportsOn === onTopOf;
}

/** A document keeps the list of its predecessors, so that an old one does not change because of younger ones. */
function earlierOf(
  { kind, number }: Placement,
  folders: ReportsFolder[],
  found: FoundReport | null,
): Document['earlier'] {
  return kind === 'update' && found ? found.evidence.document.earlier : earlierThan(number, folders);
}

/** Why the committed document is not replaced; null: it saw less, or as much and says something else. */
async function keptDocument(
  { isCredible }: DocumentJob,
  found: FoundReport,
  draft: Draft,
  mode: Mode,
): Promise<Ending | Again | 'not ours' | null> {
  const order = compareViews(viewOf(found.evidence.runs), viewOf(draft.evidence.runs));
  if (order === 'more') {
    if (await isCredible(found.evidence, draft.evidence)) return { kind: 'superseded', document: found };
    return found.commit === null ? 'not ours' : { kind: 'doubted', document: found, draft };
  }
  // What GitHub says a moment later decides between two that each saw something else.
  if (order === 'mixed' && !mode.fresh) return { ...mode, kind: 'again', evidence: 'always' };
  if (found.commit === null && !(await isCredible(found.evidence, draft.evidence))) return 'not ours';
  return saysTheSame(draft, found) && !found.isAltered ? { kind: 'unchanged', document: found, draft } : null;
}
