import type { FolderFile, ListedReport, ReportsFolder } from '../collect/repository/reports-on-branch.ts';
import type { Placement } from '../documents/placement.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { evidenceIn } from '../evidence/serialize.ts';
import type { GitHub } from '../github/client.ts';
import type { Repository } from '../settings/context.ts';
import { lastSegment } from '../text/path.ts';
import type { CommitFile } from './commit.ts';

/** A merged pull request whose documents wait on the reports branch. */
export interface Bringing {
  from: string;
  pullNumber: number;
}

/** A document as it lies on the reports branch. */
export interface WaitingDocument {
  report: ListedReport;
  /** As it is listed: the report, where one lies there, and its Evidence. */
  files: CommitFile[];
  evidence: Evidence;
}

/** More documents than these, and more bytes, stay on the reports branch. */
const mostDocuments = 20;
const mostBytes = 8_000_000;

/**
 * The milestone's documents of a merged pull request that lie on the reports branch only, byte for byte, with what
 * people wrote into them. A name that the branch to write to has already is left alone, whatever lies there.
 *
 * @param placement where the new document goes.
 * @throws the client's errors: documents are brought all, or with the next report.
 */
export async function waitingDocuments(
  github: GitHub,
  repository: Repository,
  { from, pullNumber }: Bringing,
  placement: Placement,
  folders: readonly ReportsFolder[],
): Promise<WaitingDocument[]> {
  if (placement.branch === from) return [];
  const on = (branch: string): ReportsFolder | undefined => folders.find(({ ref }) => ref === branch);
  const taken = new Set(on(placement.branch)?.files.map(({ name }) => name));
  const candidates = (on(from)?.reports ?? [])
    .filter((report) => report.number !== placement.number)
    .filter(({ path, evidencePath }) => ![path, evidencePath].some((file) => taken.has(lastSegment(file))))
    .sort((a, b) => b.number - a.number)
    .slice(0, mostDocuments);
  const documents = await Promise.all(
    candidates.map((report) => documentOf(github, repository, report, pullNumber)),
  );
  return documents.filter((document) => document !== null).filter(fitting());
}

/** Takes documents as long as they fit. */
function fitting(): (document: WaitingDocument) => boolean {
  let room = mostBytes;
  return ({ files }) => {
    const size = files.reduce((sum, { content }) => sum + content.length, 0);
    if (size > room) return false;
    room -= size;
    return true;
  };
}

/** A document with its files; null when its Evidence does not name the pull request. */
async function documentOf(
  github: GitHub,
  repository: Repository,
  report: ListedReport,
  pullNumber: number,
): Promise<WaitingDocument | null> {
  const { path, markdown, evidencePath } = report;
  if (report.evidence === null) return null;
  const read = await readBlob(github, repository, report.evidence);
  const evidence = evidenceIn(read.toString());
  if (!evidence?.pullRequests.some(({ number }) => number === pullNumber)) return null;
  const text = markdown && { path, content: await readBlob(github, repository, markdown) };
  return { report, files: [...(text ? [text] : []), { path: evidencePath, content: read }], evidence };
}

/** https://docs.github.com/en/rest/git/blobs#get-a-blob */
async function readBlob(
  github: GitHub,
  { owner, name: repo }: Repository,
  { oid }: FolderFile,
): Promise<Buffer> {
  const { data } = await github.rest.git.getBlob({ owner, repo, file_sha: oid });
  return Buffer.from(data.content, 'base64');
}
