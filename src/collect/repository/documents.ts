import { blobId } from '../../evidence/blob-id.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { parseEvidence, UnreadableEvidence } from '../../evidence/serialize.ts';
import { compareViews, viewOf } from '../../evidence/view.ts';
import type { GitHub } from '../../github/client.ts';
import { hasStatus, isRequestFailure, reasonOf } from '../../github/errors.ts';
import { fullName, type Repository } from '../../settings/context.ts';
import { readText } from '../reading/texts.ts';
import type { ListedReport, ReportsFolder } from './reports-on-branch.ts';

/** A committed document of a head. */
export interface FoundReport {
  /** The branch or commit that it was found on. */
  ref: string;
  isBranch: boolean;
  number: number;
  path: string;
  evidencePath: string;
  evidence: Evidence;
  evidenceText: string;
  /** Null when a person deleted the report and left its Evidence. */
  markdown: string | null;
  /** As the commit that wrote it says; null when history is lost. */
  outcome: string | null;
  /**
   * The commit of ours that holds this Evidence; null when none is known (squashed, rewritten, or somebody else wrote
   * it): then it is only believed where GitHub says the same.
   */
  commit: string | null;
  /** The Evidence file was changed after that commit. */
  isAltered: boolean;
}

/** How many Evidence files are opened when no commit message tells which head a report is for. */
const mostReads = 10;

/** A human stub is short; nothing longer needs to be read to know that it is none. */
const longestStub = 4096;

/**
 * Finds the document of a head (`isOfHead`). The trailers of Docket's commits say where to look, the Evidence there decides;
 * where history is lost (squashed, rewritten) the newest Evidence files that no trailer accounts for are opened.
 * The same document on several branches is taken from the first folder; of different ones the one that saw most counts.
 *
 * @returns null when there is none. Evidence that cannot be read (broken, of a newer version) is passed over.
 */
export async function findReport(
  github: GitHub,
  repository: Repository,
  folders: ReportsFolder[],
  head: HeadOfReport,
): Promise<FoundReport | null> {
  const places = placesOf(folders);
  const named = places.filter(({ report }) => report.headSha === head.sha);
  const unnamed = places
    .filter(({ report }) => report.headSha === null)
    .sort((a, b) => b.report.number - a.report.number)
    .slice(0, mostReads);
  for (const group of [named, unnamed]) {
    const opened = await Promise.all(group.map((place) => openEvidence(github, repository, place)));
    const best = chooseDocument(
      opened.filter((item) => item !== null && isOfHead(item.evidence, repository, head)) as Opened[],
    );
    if (best) return withMarkdown(github, repository, best);
  }
  return null;
}

/**
 * The milestone's newest document: what a person wrote into its Purpose cells holds for the next one too.
 *
 * @returns null when there is none of Docket's.
 */
export async function newestReport(
  github: GitHub,
  repository: Repository,
  folders: ReportsFolder[],
): Promise<FoundReport | null> {
  const [newest] = placesOf(folders).sort((a, b) => b.report.number - a.report.number);
  const opened = newest ? await openEvidence(github, repository, newest) : null;
  return opened && withMarkdown(github, repository, opened);
}

/** What is asked of the document before a new one. */
export type Predecessor = Pick<
  FoundReport,
  'number' | 'path' | 'outcome' | 'evidence' | 'markdown' | 'commit'
>;

/**
 * The document that a new one of a pull request follows: the newest of the same pull request, else the milestone's
 * newest. Only where that is of another one the document before it is opened.
 *
 * @param newest the milestone's newest document, which is read already
 * @returns null when no commit of ours holds it.
 */
export async function predecessorOf(
  github: GitHub,
  repository: Repository,
  folders: ReportsFolder[],
  newest: Predecessor,
  pullRequest: number | null,
): Promise<Predecessor | null> {
  return choosePredecessor(newest, pullRequest, async () => {
    const [before] = placesOf(folders)
      .filter(({ report }) => report.number < newest.number)
      .sort((a, b) => b.report.number - a.report.number);
    const opened = before ? await openEvidence(github, repository, before) : null;
    return opened && { ...opened.report, commit: opened.commit, evidence: opened.evidence, markdown: null };
  });
}

/**
 * The same of any two documents.
 *
 * @param before opens the document before the newest
 */
export async function choosePredecessor(
  newest: Predecessor,
  pullRequest: number | null,
  before: () => Promise<Predecessor | null>,
): Promise<Predecessor | null> {
  const isOfSame = ({ evidence }: Predecessor): boolean =>
    (evidence.pullRequests[0]?.number ?? null) === pullRequest;
  const credible = newest.commit === null ? null : newest;
  if (pullRequest === null || isOfSame(newest)) return credible;
  const other = await before();
  return other?.commit && isOfSame(other) ? other : credible;
}

interface Place {
  folder: ReportsFolder;
  report: ListedReport;
}

interface Opened extends Place {
  evidence: Evidence;
  evidenceText: string;
  commit: string | null;
}

/**
 * Every Evidence file once: the same bytes at the same path on several branches are one document, which lies on the first
 * of them. Where one branch took it over from another, only that one's history tells who made it.
 */
function placesOf(folders: ReportsFolder[]): Place[] {
  const places = new Map<string, Place>();
  for (const folder of folders) {
    for (const report of folder.reports.filter(({ evidence }) => evidence !== null)) {
      const key = `${report.evidence?.oid} ${report.path}`;
      const { headSha, outcome, commit } = report;
      const first = places.get(key);
      if (first === undefined) places.set(key, { folder, report });
      else if (first.report.commit === null) first.report = { ...first.report, headSha, outcome, commit };
    }
  }
  return [...places.values()];
}

/** What our commit holds is what Docket wrote; where it has no such file, the branch's tip has somebody's. */
async function openEvidence(github: GitHub, repository: Repository, place: Place): Promise<Opened | null> {
  const { folder, report } = place;
  const { commit, evidencePath } = report;
  try {
    const evidenceText = await readReport(github, repository, evidencePath, folder, commit);
    return { ...place, evidence: parseEvidence(evidenceText), evidenceText, commit };
  } catch (error) {
    if (error instanceof UnreadableEvidence) return null;
    const isMissing = error instanceof Error && hasStatus(error.cause, 404);
    if (commit === null || !isMissing) throw error;
    return openEvidence(github, repository, { folder, report: { ...report, commit: null } });
  }
}

/** @throws in one sentence: without knowing what lies there nothing may be written. */
async function readReport(
  github: GitHub,
  repository: Repository,
  path: string,
  { ref, headOid }: ReportsFolder,
  commit: string | null = null,
): Promise<string> {
  try {
    return await readText(github, repository, path, commit ?? headOid ?? ref);
  } catch (cause) {
    if (!isRequestFailure(cause)) throw cause;
    throw new Error(
      `The report ${path} on ${ref} could not be read (${reasonOf(cause)}): give the job the permission "contents: read", or run Docket again.`,
      { cause },
    );
  }
}

/**
 * A document that moved names its old place, and one that was brought along lies where it came to, whatever the branch that
 * it came from has of it; else ours before others', the one that saw most, of equals the first.
 */
function chooseDocument(opened: Opened[]): Opened | undefined {
  const ours = opened.filter(({ commit }) => commit !== null);
  const candidates = ours.length > 0 ? ours : opened;
  const left = new Set(candidates.map((item) => item.evidence.document.movedFrom));
  const current = candidates
    .filter((item) => !left.has(`${item.folder.ref}:${item.report.path}`))
    .filter((item, index, all) => all.findIndex(({ report }) => report.path === item.report.path) === index);
  return current.reduce<Opened | undefined>((best, item) => {
    if (!best) return item;
    return compareViews(viewOf(item.evidence.runs), viewOf(best.evidence.runs)) === 'more' ? item : best;
  }, undefined);
}

async function withMarkdown(
  github: GitHub,
  repository: Repository,
  { folder, report, evidence, evidenceText, commit }: Opened,
): Promise<FoundReport> {
  const { number, path, evidencePath, outcome } = report;
  const markdown = report.markdown ? await readReport(github, repository, path, folder) : null;
  const { ref, isBranch } = folder;
  const isAltered = commit !== null && report.evidence?.oid !== blobId(evidenceText);
  return {
    ref,
    isBranch,
    number,
    path,
    evidencePath,
    evidence,
    evidenceText,
    markdown,
    outcome,
    commit,
    isAltered,
  };
}

/**
 * Reads the short reports on a folder that Docket did not write: they may be stubs that wait to be filled.
 *
 * @returns their text by path.
 */
export async function readHumanReports(
  github: GitHub,
  repository: Repository,
  folder: ReportsFolder,
): Promise<Map<string, string>> {
  const candidates = folder.reports.filter(mayBeStub);
  const texts = await Promise.all(candidates.map(({ path }) => readReport(github, repository, path, folder)));
  return new Map(candidates.map(({ path }, index) => [path, texts[index] ?? '']));
}

/** Whether a person may have laid a report down to be filled. */
export const mayBeStub = ({ markdown, evidence, headSha }: ListedReport): boolean =>
  markdown !== null && evidence === null && headSha === null && markdown.size <= longestStub;

/** The head that a document is looked for. */
export interface HeadOfReport {
  sha: string;
  /** Null: a fork that is gone. */
  repository: Repository | null;
  pulls: readonly { number: number }[];
}

/**
 * Whether Evidence is that of a head: of the same commit, and of the same head repository or with a pull request in
 * common. Anybody can open a pull request from a fork that has the commit: its document is another one. A repository that
 * was renamed since is still its own, and a fork is known by its pull request.
 *
 * @param ours the repository that keeps the reports
 */
export function isOfHead(evidence: Evidence, ours: Repository, head: HeadOfReport): boolean {
  if (evidence.head.sha !== head.sha) return false;
  const numbers = new Set(evidence.pullRequests.map(({ number }) => number));
  if (head.pulls.some(({ number }) => numbers.has(number))) return true;
  const then = repositoryKey(evidence.head.repository, evidence.repository.name);
  const now = repositoryKey(head.repository && fullName(head.repository), fullName(ours));
  return then === now && (now !== null || (numbers.size === 0 && head.pulls.length === 0));
}

/** `ours`, or the name of a fork; null: not known. */
function repositoryKey(repository: string | null, ours: string): string | null {
  const name = repository?.toLowerCase() ?? null;
  return name === ours.toLowerCase() ? 'ours' : name;
}
