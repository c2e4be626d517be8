import type { FoundReport } from '../collect/overview/documents.ts';
import type { Shelf } from '../collect/overview/shelf.ts';
import type { Draft } from '../draft.ts';
import type { Document } from '../evidence/evidence.ts';
import { reportMessage } from '../evidence/message.ts';
import { serialize } from '../evidence/serialize.ts';
import { compareViews, viewOf } from '../evidence/view.ts';
import { createBranch } from './branch.ts';
import { commitFiles } from './commit.ts';
import { type Rebuild, saysTheSame } from './draft.ts';
import { earlierThan, type Placement, place } from './placement.ts';
import { humanReportsOn, type Situation, shelfOf, type Watched } from './situation.ts';
import type { Target } from './target.ts';

export interface Job extends Watched {
  /** Branches that are heads of open pull requests. */
  openHeads: ReadonlySet<string>;
  /** Paths in the diff of the open pull request. */
  diffPaths: ReadonlySet<string>;
  dryRun: boolean;
  rebuild: Rebuild;
}

/** How the next draft is to be made. */
export interface Mode {
  fresh: boolean;
  excerpts: boolean;
}

/** How it ended. */
export type Ending =
  | { kind: 'committed'; placement: Placement; sha: string; url: string; draft: Draft }
  /** The document says already what there is to say. */
  | { kind: 'unchanged'; document: FoundReport; draft: Draft }
  /** Another writer saw more of this head: its document stands. */
  | { kind: 'superseded'; document: FoundReport }
  /** A person edited the document: it stands. */
  | { kind: 'left'; document: FoundReport; draft: Draft }
  /** What a dry run would commit. */
  | { kind: 'planned'; placement: Placement; draft: Draft };

/** The target does not take it. */
export interface Refusal {
  kind: 'refused';
  reason: string;
}

/** Read everything again and try once more. */
export interface Again extends Mode {
  kind: 'again';
}

/** One try to bring the report of a head onto one target, from shelves that were just read. */
export async function attempt(
  job: Job,
  target: Target,
  situation: Situation,
  mode: Mode,
): Promise<Ending | Refusal | Again> {
  const { found } = situation;
  const ground = shelfOf(situation, target);
  if (!ground) return { kind: 'refused', reason: 'the branch does not exist, or may not be read' };
  const shelves = [ground.shelf, ...situation.shelves.filter((shelf) => shelf.ref !== target.branch)];
  const humanReports = await humanReportsOn(job.github, job.repository, situation, ground.shelf);
  const placed = place({ ...job, branch: target.branch, shelves, found, humanReports });
  const placement = placed.kind === 'leave' ? placed.placement : placed;
  const earlier = earlierOf(placement, shelves, found);
  const draft = await job.rebuild({ ...mode, found, placement, earlier });
  const standing = found && standingDocument(found, draft, mode);
  if (standing) return standing;
  if (placed.kind === 'leave') return { kind: 'left', document: placed.document, draft };
  if (job.dryRun) return { kind: 'planned', placement: placed, draft };
  return write(job, target, placed, draft, ground, mode);
}

/** A document keeps the list of its predecessors, so that an old one does not change because of younger ones. */
function earlierOf(
  { kind, number }: Placement,
  shelves: Shelf[],
  found: FoundReport | null,
): Document['earlier'] {
  return kind === 'update' && found ? found.evidence.document.earlier : earlierThan(number, shelves);
}

/** Why the committed document is not replaced; null: it saw less, or as much and says something else. */
function standingDocument(found: FoundReport, draft: Draft, mode: Mode): Ending | Again | null {
  const order = compareViews(viewOf(found.evidence.runs), viewOf(draft.evidence.runs));
  if (order === 'more') return { kind: 'superseded', document: found };
  // What GitHub says a moment later decides between two that each saw something else.
  if (order === 'mixed' && !mode.fresh) return { ...mode, kind: 'again', fresh: true };
  return saysTheSame(draft, found) ? { kind: 'unchanged', document: found, draft } : null;
}

async function write(
  job: Job,
  target: Target,
  placement: Placement,
  draft: Draft,
  { shelf, mustCreate }: { shelf: Shelf; mustCreate: boolean },
  mode: Mode,
): Promise<Ending | Refusal | Again> {
  const { github, repository } = job;
  const expectedHeadOid = shelf.headOid ?? '';
  if (mustCreate) {
    const made = await createBranch(github, repository, target.branch, expectedHeadOid);
    if (made.kind === 'refused') return made;
    if (made.kind === 'exists') return { ...mode, kind: 'again', fresh: true };
  }
  const result = await commitFiles(github, repository, {
    branch: target.branch,
    expectedHeadOid,
    message: messageOf(job, target, placement, draft),
    files: [
      { path: placement.path, text: draft.report },
      { path: placement.evidencePath, text: serialize(draft.evidence) },
    ],
  });
  if (result.kind === 'committed') return { ...result, placement, draft };
  if (result.kind === 'stale') return { ...mode, kind: 'again', fresh: true };
  return result.secrets && mode.excerpts ? { ...mode, kind: 'again', excerpts: false } : result;
}

function messageOf(job: Job, target: Target, placement: Placement, draft: Draft) {
  const { folder, head, openHeads } = job;
  const { outcome } = draft.assessment.verdict;
  const runIds = draft.evidence.runs.map((run) => run.id);
  return reportMessage(
    { milestone: folder.milestone, number: placement.number, outcome, headSha: head.sha, runIds },
    { skipCi: !openHeads.has(target.branch) },
  );
}
