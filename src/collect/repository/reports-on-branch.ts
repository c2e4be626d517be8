import type { Commit, Tree } from '@octokit/graphql-schema';
import { parseMessage } from '../../evidence/message.ts';
import type { GitHub } from '../../github/client.ts';
import { type BlobNode, nodesOf, type Selected, textOf } from '../../github/graphql.ts';
import { isMilestoneId } from '../../plan/milestone.ts';
import type { Repository } from '../../settings/context.ts';
import { lastSegment } from '../../text/path.ts';
import { authorFields, type GitAuthor, isBy } from './author.ts';

/** A folder of reports to look into. */
export interface FolderRef {
  /** A branch of this repository, or a full commit SHA (the head of a fork). */
  ref: string;
  /** `<reports-dir>/<milestone>` */
  dir: string;
  /** The path of the ledger, to be read with a branch; left out: it is not. */
  ledgerPath?: string | undefined;
}

export interface FolderFile {
  name: string;
  oid: string;
  size: number;
}

/** One report on a folder: the Markdown file, its Evidence, or both. */
export interface ListedReport {
  number: number;
  path: string;
  /** Null when there is only the Evidence left. */
  markdown: FolderFile | null;
  evidencePath: string;
  /** Null: no Evidence lies beside it, so a person wrote it. */
  evidence: FolderFile | null;
  /** What the newest commit of Docket's for this number says; null when none of the last 50 names it. */
  headSha: string | null;
  outcome: string | null;
  /** That commit: what it holds is what Docket wrote, whatever was done to the file since. */
  commit: string | null;
}

/** What lies in the folder of a milestone on one branch or commit. */
export interface ReportsFolder {
  ref: string;
  dir: string;
  /** False: `ref` is a commit, nothing can be written there. */
  isBranch: boolean;
  /** The commit that was read; null when the branch does not exist. */
  headOid: string | null;
  /** The head that its newest commit reports on; null: that is none of Docket's. */
  tipReportsOn: string | null;
  files: FolderFile[];
  /** By number. */
  reports: ListedReport[];
  /** What the page of the ledger says; null: there is none; left out: it was not read, or has no text that can be read. */
  ledger?: string | null | undefined;
}

/** A commit that touched a folder of reports. */
type HistoryNode = Selected<Commit, { oid: true; message: true }> & { author: GitAuthor | null };

/** The fields of a `HistoryNode`. */
const historyFields = `oid message ${authorFields}`;

/** What `folderQuery` gets of a commit; nothing of an object that is none. */
type FolderCommit = Partial<
  HistoryNode & {
    history: { nodes: (HistoryNode | null)[] | null };
    file: {
      object: Partial<Selected<Tree, { entries: { name: true; oid: true; type: true; size: true } }>> | null;
    } | null;
    ledger: { object: BlobNode | null } | null;
  }
>;

/** What `folderQuery` gets: a branch or, by its SHA, a commit; null: there is none. */
export type FolderNode = { target: FolderCommit | null } | FolderCommit | null;

const isSha = (ref: string): boolean => /^[0-9a-f]{40}$/.test(ref);

/** The selection that reads a folder, for use inside `repository(…) { … }`; its answer stands under the alias. */
export function folderQuery(alias: string, { ref, dir, ledgerPath }: FolderRef): string {
  const path = JSON.stringify(dir);
  const ledger =
    ledgerPath && !isSha(ref)
      ? `ledger: file(path: ${JSON.stringify(ledgerPath)}) { object { ... on Blob { text isTruncated } } }`
      : '';
  const commit = `... on Commit {
      ${historyFields}
      history(first: 50, path: ${path}) { nodes { ${historyFields} } }
      file(path: ${path}) { object { ... on Tree { entries { name oid type size } } } }
      ${ledger}
    }`;
  return isSha(ref)
    ? `${alias}: object(oid: "${ref}") { ${commit} }`
    : `${alias}: ref(qualifiedName: ${JSON.stringify(`refs/heads/${ref}`)}) { target { ${commit} } }`;
}

/**
 * Reads the answer to `folderQuery`; a branch or folder that does not exist is an empty folder.
 *
 * @param viewer the account of the token: only its commits are Docket's.
 */
export function parseFolder(
  { ref, dir, ledgerPath }: FolderRef,
  node: FolderNode | undefined,
  viewer: string,
): ReportsFolder {
  const commit = node && 'target' in node ? node.target : node;
  const files = (commit?.file?.object?.entries ?? [])
    .filter((entry) => entry.type === 'blob')
    .map(({ name, oid, size }) => ({ name, oid, size }));
  const history = nodesOf(commit?.history).filter(({ author }) => isBy(author, viewer));
  return {
    ref,
    dir,
    isBranch: !isSha(ref),
    headOid: commit?.oid ?? null,
    tipReportsOn: isBy(commit?.author, viewer)
      ? (parseMessage(commit?.message ?? '')?.headSha ?? null)
      : null,
    files,
    reports: reportsIn(dir, files, namedByCommits(history)),
    ...(ledgerPath !== undefined && { ledger: ledgerIn(commit) }),
  };
}

function ledgerIn(commit: FolderCommit | null | undefined): string | null | undefined {
  if (commit?.ledger === undefined) return undefined;
  return commit.ledger === null ? null : (textOf(commit.ledger.object ?? {}) ?? undefined);
}

/**
 * The reports in the folder of a milestone.
 *
 * @param named what is known of the document under a number
 */
export function reportsIn(
  dir: string,
  files: readonly FolderFile[],
  named: ReadonlyMap<number, NamedReport>,
): ListedReport[] {
  const milestone = lastSegment(dir);
  const byName = new Map(files.map((file) => [file.name, file]));
  return numbersOf(milestone, files).map((number) => {
    const name = `${milestone}_run${number}`;
    return {
      number,
      path: `${dir}/${name}.md`,
      markdown: byName.get(`${name}.md`) ?? null,
      evidencePath: `${dir}/${name}.json`,
      evidence: byName.get(`${name}.json`) ?? null,
      headSha: named.get(number)?.headSha ?? null,
      outcome: named.get(number)?.outcome ?? null,
      commit: named.get(number)?.commit ?? null,
    };
  });
}

function numbersOf(milestone: string, files: readonly FolderFile[]): number[] {
  const prefix = `${milestone}_run`;
  const numbers = files
    .filter((file) => file.name.startsWith(prefix))
    .map((file) => /^([1-9]\d{0,8})\.(md|json)$/.exec(file.name.slice(prefix.length))?.[1])
    .filter((digits) => digits !== undefined);
  return [...new Set(numbers.map(Number))].sort((a, b) => a - b);
}

/** What a commit of Docket's says of the report that it brought. */
export type NamedReport = Pick<ListedReport, 'outcome'> & { headSha: string; commit: string };

/** Commits come newest first: the first one that names a number tells what lies there now. */
function namedByCommits(history: HistoryNode[]): Map<number, NamedReport> {
  const named = new Map<number, NamedReport>();
  for (const { oid, message } of history) {
    const said = parseMessage(message);
    for (const { number, headSha, outcome } of said === null ? [] : [said, ...said.brought]) {
      if (number !== null && !named.has(number)) named.set(number, { headSha, outcome, commit: oid });
    }
  }
  return named;
}

/**
 * Reads folders as they are now, in one query.
 *
 * @throws the client's error: without the folders nothing can be placed safely.
 */
export async function readFolders(
  github: GitHub,
  repository: Repository,
  refs: FolderRef[],
): Promise<ReportsFolder[]> {
  const selections = refs.map((ref, index) => folderQuery(`folder${index}`, ref));
  const answer = await github.graphql<{
    viewer: { login: string };
    repository: Record<string, FolderNode>;
  }>(
    `query folders($owner: String!, $name: String!) {
      viewer { login }
      repository(owner: $owner, name: $name) { ${['id', ...selections].join('\n')} }
    }`,
    { owner: repository.owner, name: repository.name },
  );
  return refs.map((ref, index) => parseFolder(ref, answer.repository[`folder${index}`], answer.viewer.login));
}

/** A report of any milestone that a commit of Docket's tells of. */
export interface CommittedReport {
  /** The branch that was looked into. */
  ref: string;
  /** The commit that brought the report: what it holds is what Docket wrote. */
  oid: string;
  headSha: string;
  milestone: string;
  number: number;
  path: string;
  evidencePath: string;
}

/** What `historyQuery` gets of a branch. */
export interface HistoryAnswer {
  target?: { history?: { nodes: (HistoryNode | null)[] | null } } | null;
}

/**
 * The selection that reads which reports the newest 100 commits to a folder tell of.
 *
 * @param since an instant: older commits are not looked for, which in a long history takes GitHub too long.
 */
export function historyQuery(alias: string, { ref, dir }: FolderRef, since: string): string {
  const branch = JSON.stringify(`refs/heads/${ref}`);
  return `${alias}: ref(qualifiedName: ${branch}) { target { ... on Commit {
      history(first: 100, since: ${JSON.stringify(since)}, path: ${JSON.stringify(dir)}) { nodes { ${historyFields} } }
    } } }`;
}

/**
 * Reads the answer to `historyQuery`: of several commits for one report the newest; a missing branch tells of none.
 *
 * @param viewer the account of the token: only its commits are Docket's.
 * @param folderOf the folder of a milestone
 */
export function parseHistory(
  { ref }: FolderRef,
  node: HistoryAnswer | null | undefined,
  viewer: string,
  folderOf: (milestone: string) => string,
): CommittedReport[] {
  const reports = new Map<string, CommittedReport>();
  for (const { oid, message, author } of nodesOf(node?.target?.history)) {
    const { headSha, milestone, number } = parseMessage(message) ?? {};
    if (!isBy(author, viewer) || !headSha || !number || !milestone || !isMilestoneId(milestone)) continue;
    const path = `${folderOf(milestone)}/${milestone}_run${number}`;
    if (reports.has(path)) continue;
    reports.set(path, {
      ref,
      oid,
      headSha,
      milestone,
      number,
      path: `${path}.md`,
      evidencePath: `${path}.json`,
    });
  }
  return [...reports.values()];
}

/** The report of a commit that was named last; null when none was. */
export function committedReportOf(reports: readonly CommittedReport[], sha: string): CommittedReport | null {
  return reports.find(({ headSha }) => headSha === sha) ?? null;
}
