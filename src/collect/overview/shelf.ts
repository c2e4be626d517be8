import { parseMessage } from '../../evidence/message.ts';
import type { GitHub } from '../../github/client.ts';
import type { Repository } from '../../settings/context.ts';
import { authorFields, type GitAuthor, isBy } from './author.ts';

/** A folder of reports to look into. */
export interface ShelfRef {
  /** A branch of this repository, or a full commit SHA (the head of a fork). */
  ref: string;
  /** `<reports-dir>/<milestone>` */
  dir: string;
}

export interface ShelfFile {
  name: string;
  oid: string;
  size: number;
}

/** One report on a shelf: the Markdown file, its Evidence, or both. */
export interface ShelfReport {
  number: number;
  path: string;
  /** Null when there is only the Evidence left. */
  markdown: ShelfFile | null;
  evidencePath: string;
  /** Null: no Evidence lies beside it, so a person wrote it. */
  evidence: ShelfFile | null;
  /** What the newest commit of Docket's for this number says; null when none of the last 50 names it. */
  headSha: string | null;
  outcome: string | null;
  /** That commit: what it holds is what Docket wrote, whatever was done to the file since. */
  commit: string | null;
}

/** What lies in the folder of a milestone on one branch or commit. */
export interface Shelf {
  ref: string;
  dir: string;
  /** False: `ref` is a commit, nothing can be written there. */
  isBranch: boolean;
  /** The commit that was read; null when the branch does not exist. */
  headOid: string | null;
  /** The head that its newest commit reports on; null: that is none of Docket's. */
  tipReportsOn: string | null;
  files: ShelfFile[];
  /** By number. */
  reports: ShelfReport[];
}

/** What `shelfQuery` asks for, as GitHub answers. */
export interface ShelfCommit {
  oid: string;
  message: string;
  author: GitAuthor | null;
  history: { nodes: HistoryNode[] | null };
  file: {
    object: { entries?: { name: string; oid: string; type: string; size: number }[] | null } | null;
  } | null;
}

/** A commit that touched a folder of reports. */
export interface HistoryNode {
  oid: string;
  message: string;
  author: GitAuthor | null;
}

/** The fields of a `HistoryNode`. */
export const historyFields = `oid message ${authorFields}`;

export type ShelfNode = { target: Partial<ShelfCommit> | null } | Partial<ShelfCommit> | null;

const isSha = (ref: string): boolean => /^[0-9a-f]{40}$/.test(ref);

/** The selection that reads a shelf, for use inside `repository(…) { … }`; its answer stands under the alias. */
export function shelfQuery(alias: string, { ref, dir }: ShelfRef): string {
  const path = JSON.stringify(dir);
  const commit = `... on Commit {
      ${historyFields}
      history(first: 50, path: ${path}) { nodes { ${historyFields} } }
      file(path: ${path}) { object { ... on Tree { entries { name oid type size } } } }
    }`;
  return isSha(ref)
    ? `${alias}: object(oid: "${ref}") { ${commit} }`
    : `${alias}: ref(qualifiedName: ${JSON.stringify(`refs/heads/${ref}`)}) { target { ${commit} } }`;
}

/**
 * Reads the answer to `shelfQuery`; a branch or folder that does not exist is an empty shelf.
 *
 * @param viewer the account of the token: only its commits are Docket's.
 */
export function parseShelf({ ref, dir }: ShelfRef, node: ShelfNode | undefined, viewer: string): Shelf {
  const commit = (node && 'target' in node ? node.target : node) as Partial<ShelfCommit> | null | undefined;
  const files = (commit?.file?.object?.entries ?? [])
    .filter((entry) => entry.type === 'blob')
    .map(({ name, oid, size }) => ({ name, oid, size }));
  const history = (commit?.history?.nodes ?? []).filter(({ author }) => isBy(author, viewer));
  return {
    ref,
    dir,
    isBranch: !isSha(ref),
    headOid: commit?.oid ?? null,
    tipReportsOn: isBy(commit?.author, viewer)
      ? (parseMessage(commit?.message ?? '')?.headSha ?? null)
      : null,
    files,
    reports: reportsOf(dir, files, history),
  };
}

function reportsOf(dir: string, files: ShelfFile[], history: HistoryNode[]): ShelfReport[] {
  const milestone = dir.split('/').at(-1) ?? '';
  const byName = new Map(files.map((file) => [file.name, file]));
  const told = toldByCommits(history);
  return numbersOf(milestone, files).map((number) => {
    const name = `${milestone}_run${number}`;
    return {
      number,
      path: `${dir}/${name}.md`,
      markdown: byName.get(`${name}.md`) ?? null,
      evidencePath: `${dir}/${name}.json`,
      evidence: byName.get(`${name}.json`) ?? null,
      headSha: told.get(number)?.headSha ?? null,
      outcome: told.get(number)?.outcome ?? null,
      commit: told.get(number)?.commit ?? null,
    };
  });
}

function numbersOf(milestone: string, files: ShelfFile[]): number[] {
  const prefix = `${milestone}_run`;
  const numbers = files
    .filter((file) => file.name.startsWith(prefix))
    .map((file) => /^([1-9]\d{0,8})\.(md|json)$/.exec(file.name.slice(prefix.length))?.[1])
    .filter((digits) => digits !== undefined);
  return [...new Set(numbers.map(Number))].sort((a, b) => a - b);
}

/** What a commit of Docket's says of the report that it brought. */
type Told = Pick<ShelfReport, 'outcome'> & { headSha: string; commit: string };

/** Commits come newest first: the first one that names a number tells what lies there now. */
function toldByCommits(history: HistoryNode[]): Map<number, Told> {
  const told = new Map<number, Told>();
  for (const { oid, message } of history) {
    const { headSha, number, outcome } = parseMessage(message) ?? {};
    if (headSha === undefined || number == null || told.has(number)) continue;
    told.set(number, { headSha, outcome: outcome ?? null, commit: oid });
  }
  return told;
}

/**
 * Reads shelves as they are now, in one query.
 *
 * @throws the client's error: without the shelves nothing can be placed safely.
 */
export async function readShelves(
  github: GitHub,
  repository: Repository,
  refs: ShelfRef[],
): Promise<Shelf[]> {
  const selections = refs.map((ref, index) => shelfQuery(`shelf${index}`, ref));
  const answer = await github.graphql<{
    viewer: { login: string };
    repository: Record<string, ShelfNode>;
  }>(
    `query shelves($owner: String!, $name: String!) {
      viewer { login }
      repository(owner: $owner, name: $name) { ${['id', ...selections].join('\n')} }
    }`,
    { owner: repository.owner, name: repository.name },
  );
  return refs.map((ref, index) => parseShelf(ref, answer.repository[`shelf${index}`], answer.viewer.login));
}
