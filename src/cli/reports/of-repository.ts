import { parseMessage } from '../../evidence/message.ts';
import type { GitHub } from '../../github/client.ts';
import { hasStatus } from '../../github/errors.ts';
import type { Repository } from '../../settings/context.ts';
import {
  distinctReports,
  evidenceFilesOf,
  type FolderNode,
  folderFragment,
  isEvidencePath,
  type ReportFile,
} from './listed.ts';

/** A name that is wrong, or a network that is down, is told soon. */
export const ONCE_MORE = { request: { retries: 1 } };

/** Where a repository keeps its reports: as the inputs `reports-dir` and `reports-branch` of the action say. */
export interface ReportsPlace {
  dir: string;
  branch: string;
}

/** A repository with the Evidence files on its default branch and on the reports branch. */
export interface ListedRepository {
  repository: Repository;
  defaultBranch: string | null;
  files: ReportFile[];
}

/** What `reportsFields` gets of a repository. */
export interface RepositoryNode {
  name: string;
  owner: { login: string };
  defaultBranchRef: { name: string } | null;
  onDefault?: FolderNode | null;
  onBranch?: FolderNode | null;
}

/** The fields of a `RepositoryNode`, and the fragment that they need. */
export const reportsFields = ({ dir, branch }: ReportsPlace): string => `name owner { login }
    defaultBranchRef { name }
    onDefault: object(expression: ${JSON.stringify(`HEAD:${dir}`)}) { ...Folder }
    onBranch: object(expression: ${JSON.stringify(`refs/heads/${branch}:${dir}`)}) { ...Folder }`;

/** Reads what `reportsFields` got. */
export function toListed(node: RepositoryNode, { dir, branch }: ReportsPlace): ListedRepository {
  const defaultBranch = node.defaultBranchRef?.name ?? null;
  const files = [
    ...(defaultBranch === null ? [] : evidenceFilesOf(node.onDefault, dir, defaultBranch)),
    ...evidenceFilesOf(node.onBranch, dir, branch),
  ];
  const repository = { owner: node.owner.login, name: node.name };
  return { repository, defaultBranch, files: distinctReports(files) };
}

/**
 * Lists the reports of a repository, in one query.
 *
 * @returns null when there is no such repository, or the token may not see it.
 * @throws the client's error.
 */
export async function listReports(
  github: GitHub,
  { owner, name }: Repository,
  place: ReportsPlace,
): Promise<ListedRepository | null> {
  const query = `query reports($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${reportsFields(place)} }
  }
  ${folderFragment}`;
  const { repository } = await github.graphql<{ repository: RepositoryNode | null }>(query, {
    owner,
    name,
    ...ONCE_MORE,
  });
  return repository && toListed(repository, place);
}

/**
 * The same without a token: the files of both branches.
 *
 * @throws the client's error, also where there is no such repository.
 */
export async function listReportsOpenly(
  github: GitHub,
  { owner, name: repo }: Repository,
  { dir, branch }: ReportsPlace,
): Promise<ListedRepository> {
  const { data } = await github.rest.repos.get({ owner, repo, ...ONCE_MORE });
  const on = async (ref: string): Promise<ReportFile[]> => {
    const { tree } = (await github.rest.git.getTree({ owner, repo, tree_sha: ref, recursive: '1' })).data;
    return tree
      .filter(({ path, type }) => type === 'blob' && path.startsWith(`${dir}/`) && isEvidencePath(path))
      .map(({ path, sha, size }) => ({ branch: ref, path, oid: sha, size: size ?? 0 }));
  };
  const ifThere = (files: Promise<ReportFile[]>): Promise<ReportFile[]> =>
    files.catch((error: unknown) => {
      // A repository without commits answers 409.
      if (hasStatus(error, 404, 409)) return [];
      throw error;
    });
  const defaultBranch = data.default_branch;
  const onDefault = await ifThere(on(defaultBranch));
  const onBranch = branch === defaultBranch ? [] : await ifThere(on(branch));
  const repository = { owner: data.owner.login, name: data.name };
  return { repository, defaultBranch, files: distinctReports([...onDefault, ...onBranch]) };
}

interface HistoryNode {
  target: { history?: { nodes: ({ message: string } | null)[] | null } } | null;
}

/**
 * What the newest hundred commits to the reports of each branch name, newest first: `M09_run1`.
 *
 * @throws the client's error.
 */
export async function namesInHistory(
  github: GitHub,
  { repository: { owner, name }, defaultBranch }: ListedRepository,
  { dir, branch }: ReportsPlace,
): Promise<string[]> {
  const on = (alias: string, ref: string): string =>
    `${alias}: ref(qualifiedName: ${JSON.stringify(`refs/heads/${ref}`)}) { target { ... on Commit {
      history(first: 100, path: ${JSON.stringify(dir)}) { nodes { message } } } } }`;
  const query = `query history($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) {
      ${on('onBranch', branch)}
      ${defaultBranch === null ? '' : on('onDefault', defaultBranch)}
    }
  }`;
  type Answer = { repository: Record<string, HistoryNode | null> | null };
  const { repository } = await github.graphql<Answer>(query, { owner, name });
  const messages = [repository?.onBranch, repository?.onDefault].flatMap((ref) =>
    (ref?.target?.history?.nodes ?? []).flatMap((node) => (node === null ? [] : [node.message])),
  );
  return messages.flatMap((message) => {
    const { milestone, number } = parseMessage(message) ?? {};
    return milestone && number ? [`${milestone}_run${number}`] : [];
  });
}
