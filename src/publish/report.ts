import type { Collected } from '../collect/collect.ts';
import { findReport, newestReport, predecessorOf } from '../collect/repository/documents.ts';
import type { TestedHead } from '../collect/repository/head.ts';
import type { ReportsFolder } from '../collect/repository/reports-on-branch.ts';
import { type Before, draftAt } from '../documents/draft.ts';
import { whyNoDocument } from '../documents/has-document.ts';
import { earlierThan } from '../documents/placement.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { type View, viewOf } from '../evidence/view.ts';
import type { GitHub } from '../github/client.ts';
import { type Draft, draftOf } from '../report/report.ts';
import type { Context } from '../settings/context.ts';
import type { Inputs } from '../settings/inputs.ts';
import type { BadgeRequest } from './badge.ts';
import { isCredible } from './credible.ts';
import { type Destinations, readDestinations } from './destinations.ts';
import { type Published, publishDocument } from './document.ts';
import type { LedgerRequest } from './ledger.ts';
import type { Notice } from './notice.ts';
import type { LookNode } from './pull-request-look.ts';
import { targetsFirst } from './snapshot.ts';

/** What publishing works with. */
export interface Publishing {
  github: GitHub;
  context: Context;
  inputs: Inputs;
  /** Reads everything again, because somebody wrote in between. */
  collectAgain: () => Promise<Collected>;
  /** What GitHub lists of the runs of the head at this moment. */
  listRuns: () => Promise<View>;
  /** GitHub was read again already since it had moved on: then what is known now is told. */
  isLastLook: boolean;
  /** A sweep found the head: only its comment and status tell of it, also when GitHub moved on meanwhile. */
  isSwept: boolean;
  /** Nobody called for this head: what was told of it is told again, and no document is begun. */
  isNewer: boolean;
}

/** Where a report lies or, in a dry run, would lie. */
export interface ReportPlace {
  branch: string;
  number: number;
  path: string;
  evidencePath: string;
}

/**
 * `not asked`: the head has no milestone or no change to report, or no run. `not wanted`: `commit-to` is `none`. `failed`: GitHub
 * did not take the report for now; the next run brings it. `swept`: the step summary tells of many heads, and has no report.
 */
export interface ReportResult {
  how: Published['kind'] | 'not asked' | 'not wanted' | 'failed' | 'swept';
  drafted: Draft;
  collected: Collected;
  /** Null: there is no committed report. */
  place: ReportPlace | null;
  /** The Evidence of the document that Docket committed and that tells this verdict; null: none does. */
  committed: Evidence | null;
  commitSha: string | null;
  /** The first pull request directly after the commit; null: it was not seen then. */
  look: LookNode | null;
  notices: Notice[];
}

/**
 * Commits the report of what was collected, when it belongs to a milestone and to a change and something ran; else drafts it
 * for comment and step summary only.
 *
 * @returns null where nobody called for the head, and it has no document: then no comment tells of it either.
 */
export async function publishReport(
  publishing: Publishing,
  collected: Collected,
): Promise<ReportResult | null> {
  const { milestone, head } = collected;
  const { github, context, inputs } = publishing;
  if (milestone === null || whyNoDocument(collected) !== null) return withoutDocument(collected);
  if (inputs.commitTo === 'none') return { ...withoutDocument(collected), how: 'not wanted' };
  const { repository } = context;
  const destinations = await readDestinations(github, repository, inputs, collected);
  const folders = targetsFirst(collected.folders, destinations.targets);
  const found = await findReport(github, repository, folders, head);
  if (publishing.isNewer && found === null) return publishing.isSwept ? sweptOnly(collected) : null;
  const newest = found ? null : await newestReport(github, repository, trusted(folders, head));
  const pullNumber = head.pulls[0]?.number ?? null;
  const predecessor =
    newest && (await predecessorOf(github, repository, trusted(folders, head), newest, pullNumber));
  const before: Before = { newest, predecessor };
  const published = await publishDocument({
    github,
    repository,
    head,
    milestone,
    refs: [...(head.baseBranch === null ? [] : [head.baseBranch]), head.sha],
    ...destinations,
    snapshot: { folders, found },
    ledger: ledgerFor(inputs, destinations),
    badge: badgeFor(inputs, collected),
    dryRun: inputs.dryRun,
    pullNumber,
    viewer: collected.viewer,
    collected,
    collectAgain: publishing.collectAgain,
    draft: ({ evidence }, request) => draftAt(evidence, request, before),
    isCredible: (document, draft) => isCredible(github, repository, document, viewOf(draft.runs)),
  });
  return resultOf(published);
}

const ledgerFor = (
  { ledger, reportsDir }: Inputs,
  { ledgerBranch: branch }: Destinations,
): LedgerRequest | null => (ledger && branch !== null ? { branch, reportsDir } : null);

/** The badge tells of the default branch alone. */
function badgeFor({ badge, reportsDir }: Inputs, { head, viewer }: Collected): BadgeRequest | null {
  const { sha, defaultBranch, baseBranch, postMerge } = head;
  return badge && postMerge && baseBranch === defaultBranch
    ? { sha, defaultBranch, reportsDir, viewer }
    : null;
}

/** What a fork's own head brings is a stranger's word about earlier runs. */
function trusted(folders: ReportsFolder[], { pulls }: TestedHead): ReportsFolder[] {
  return pulls.some(({ fork }) => fork) ? folders.filter(({ isBranch }) => isBranch) : folders;
}

/** A draft for the comment alone. */
export const sweptOnly = (collected: Collected): ReportResult => ({
  ...withoutDocument(collected),
  how: 'swept',
});

/** A draft for comment and step summary; nothing is committed. */
export function withoutDocument(collected: Collected): ReportResult {
  const earlier = earlierThan(Number.POSITIVE_INFINITY, collected.folders);
  const request = { placement: null, found: null, earlier, excerpts: true };
  const drafted = draftAt(collected.evidence, request);
  const nowhere = { place: null, committed: null, commitSha: null, look: null };
  return { how: 'not asked', drafted, collected, ...nowhere, notices: [] };
}

function resultOf(published: Published): ReportResult {
  const { kind: how, notices, collected } = published;
  const result = { how, notices, collected, committed: null, commitSha: null, look: null };
  switch (published.kind) {
    case 'committed':
      return {
        ...result,
        drafted: published.draft,
        place: published.placement,
        committed: published.draft.evidence,
        commitSha: published.sha,
        look: published.look,
      };
    case 'planned':
      return { ...result, drafted: published.draft, place: published.placement };
    case 'superseded':
      return { ...result, drafted: draftOf(published.document.evidence), place: placeOf(published.document) };
    case 'unchanged':
      return {
        ...result,
        drafted: published.draft,
        place: placeOf(published.document),
        committed: published.document.evidence,
      };
    case 'left':
    case 'doubted':
      return { ...result, drafted: published.draft, place: placeOf(published.document) };
    case 'none':
      return { ...result, drafted: published.draft, place: null };
  }
}

function placeOf(document: { ref: string; number: number; path: string; evidencePath: string }): ReportPlace {
  const { ref: branch, number, path, evidencePath } = document;
  return { branch, number, path, evidencePath };
}
