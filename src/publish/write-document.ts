import type { Collected } from '../collect/collect.ts';
import type { FoundReport } from '../collect/repository/documents.ts';
import type { ReportsFolder } from '../collect/repository/reports-on-branch.ts';
import type { DraftRequest } from '../documents/draft.ts';
import type { Placement } from '../documents/placement.ts';
import { isTakenTwice } from '../documents/taken-twice.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { reportMessage } from '../evidence/message.ts';
import { serialize } from '../evidence/serialize.ts';
import type { Draft } from '../report/report.ts';
import type { Badge, BadgeRequest } from './badge.ts';
import { createBranch } from './branches.ts';
import { type CommitFile, commitFiles } from './commit.ts';
import type { Target } from './destinations.ts';
import { othersAfter, othersOf, othersQuery } from './duplicate-numbers.ts';
import { ledgerFile } from './ledger.ts';
import type { Notice } from './notice.ts';
import { type LookNode, lookFields } from './pull-request-look.ts';
import type { Snapshot, SnapshotRequest } from './snapshot.ts';
import { syncReportsBranch } from './sync-reports-branch.ts';
import { type Bringing, type WaitingDocument, waitingDocuments } from './waiting-documents.ts';

/** What is to be published, and how a draft of it is made. */
export interface DocumentJob extends SnapshotRequest {
  /** Branches that are heads of open pull requests. */
  openHeads: ReadonlySet<string>;
  /** Paths in the diff of the open pull request. */
  diffPaths: ReadonlySet<string>;
  bringing: Bringing | null;
  /** Whose badge goes with it; null: none does. */
  badge: BadgeRequest | null;
  dryRun: boolean;
  /** The pull request that is told next; null: none. */
  pullNumber: number | null;
  /** The account of the token. */
  viewer: string;
  /** Makes a draft of what was collected. */
  draft: (collected: Collected, request: DraftRequest) => Draft;
  /** Whether GitHub knows of every run what a committed document saw of it. */
  isCredible: (document: Evidence, draft: Evidence) => Promise<boolean>;
}

/** How the next try is to be made. */
export interface Mode {
  /** The evidence was read again after the first try. */
  fresh: boolean;
  /** Push protection saw no secret in log excerpts and annotations. */
  excerpts: boolean;
  /** It was tried already to bring a merged reports branch forward. */
  forward: boolean;
}

/** How it ended. */
export type Ending =
  | {
      kind: 'committed';
      placement: Placement;
      sha: string;
      url: string;
      draft: Draft;
      /** The pull request directly after the commit; null: it was not seen. */
      look: LookNode | null;
      /** What is to be said of what went along. */
      told: Notice[];
    }
  /** The document says already what there is to say. */
  | { kind: 'unchanged'; document: FoundReport; draft: Draft }
  /** Another writer saw more of this head: its document stands. */
  | { kind: 'superseded'; document: FoundReport }
  /** The document names runs or attempts that GitHub does not know: it stands, and nothing is taken from it. */
  | { kind: 'doubted'; document: FoundReport; draft: Draft }
  /** A person edited the document: it stands. */
  | { kind: 'left'; document: FoundReport; draft: Draft }
  /** What a dry run would commit. */
  | { kind: 'planned'; placement: Placement; draft: Draft };

/** The target does not take it. */
export interface Refusal {
  kind: 'refused';
  reason: string;
  /** A rule or the token's permissions say so, and will the next time. */
  isLasting?: boolean;
}

/** Read the folders again and try once more. */
export interface Again extends Mode {
  kind: 'again';
  /** Whether the evidence is read again, too: always, or where somebody told of this head, or the head is another one now. */
  evidence?: 'always' | 'if told anew';
}

/** What is written, and where. */
export interface Writing {
  placement: Placement;
  draft: Draft;
  snapshot: Snapshot;
  /** What goes along of the badge. */
  badge: Badge;
  folder: ReportsFolder;
  mustCreate: boolean;
}

/**
 * Commits a draft: the branch is made or brought up to date before, and after it the other branches are looked at, whether
 * one of them took the same number meanwhile.
 */
export async function writeDocument(
  job: DocumentJob,
  target: Target,
  writing: Writing,
  mode: Mode,
): Promise<Ending | Refusal | Again> {
  const { github, repository } = job;
  const { placement, draft, folder, snapshot } = writing;
  const others = othersOf(placement, snapshot.folders);
  const ready = await makeReady(job, target, writing, mode);
  if (ready) return ready;
  const waiting = await waitingFor(job, writing);
  const result = await commitFiles(github, repository, {
    branch: target.branch,
    expectedHeadOid: folder.headOid ?? '',
    message: messageOf(job, target, writing, waiting),
    files: filesOf(job, writing, waiting),
    removed: placement.replaces ?? [],
    alongside: [lookQuery(job), othersQuery(others)].join(' '),
  });
  if (result.kind === 'committed') {
    const folders = await othersAfter(job, others, result.seen);
    const written = { number: placement.number, evidence: draft.evidence };
    if (isTakenTwice(written, folders)) return { ...mode, kind: 'again' };
    const look = (result.seen?.pull ?? null) as LookNode | null;
    return {
      kind: 'committed',
      sha: result.sha,
      url: result.url,
      look,
      told: writing.badge.notices,
      placement,
      draft,
    };
  }
  if (result.kind === 'stale') return { ...mode, kind: 'again', evidence: 'if told anew' };
  return result.secrets && mode.excerpts
    ? { ...mode, kind: 'again', excerpts: false }
    : { ...result, isLasting: !result.secrets };
}

/** The pull request is looked at together with the commit. */
const lookQuery = ({ pullNumber }: DocumentJob): string =>
  pullNumber === null ? '' : `pull: pullRequest(number: ${pullNumber}) { ${lookFields} }`;

/** Makes a branch that does not exist, and brings a merged reports branch forward; null: the commit can follow. */
async function makeReady(
  { github, repository }: DocumentJob,
  target: Target,
  { snapshot, folder, mustCreate }: Writing,
  mode: Mode,
): Promise<Refusal | Again | null> {
  const { branch, createFrom } = target;
  if (mustCreate) {
    const made = await createBranch(github, repository, branch, folder.headOid ?? '');
    // Where another call made it first and went on, the commit finds it moved.
    return made.kind === 'refused' ? made : null;
  }
  if (!target.isReports || createFrom === undefined || mode.forward) return null;
  const moved = await syncReportsBranch(
    github,
    repository,
    { reports: folder, into: createFrom },
    snapshot.folders,
  );
  return moved ? { ...mode, kind: 'again', forward: true } : null;
}

/** What waited for the merge of the pull request. */
async function waitingFor(
  { github, repository, bringing }: DocumentJob,
  { placement, snapshot }: Writing,
): Promise<WaitingDocument[]> {
  if (bringing === null) return [];
  return waitingDocuments(github, repository, bringing, placement, snapshot.folders);
}

/** The document, and what goes along in its commit. */
function filesOf(
  { ledger, diffPaths }: DocumentJob,
  { placement, draft, badge, folder }: Writing,
  waiting: readonly WaitingDocument[],
): CommitFile[] {
  const brought = waiting.map(({ evidence }) => evidence);
  const change = { placement, evidence: draft.evidence, brought };
  return [
    { path: placement.path, content: draft.report },
    { path: placement.evidencePath, content: serialize(draft.evidence) },
    ...waiting.flatMap(({ files }) => files),
    ...ledgerFile(ledger, folder, change, diffPaths),
    ...badge.files,
  ];
}

function messageOf(
  { milestone, head, openHeads }: DocumentJob,
  { branch }: Target,
  { placement, draft }: Writing,
  waiting: readonly WaitingDocument[],
) {
  const { outcome } = draft.assessment.verdict;
  const runIds = draft.evidence.runs.map((run) => run.id);
  const brought = waiting.flatMap(({ report: { number, headSha, outcome: told } }) =>
    headSha === null || told === null ? [] : [{ number, headSha, outcome: told }],
  );
  return reportMessage(
    { milestone: milestone.id, number: placement.number, outcome, headSha: head.sha, runIds, brought },
    { skipCi: !openHeads.has(branch) },
  );
}
