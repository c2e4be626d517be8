import type { Commit, TreeEntry } from '@octokit/graphql-schema';
import { blobId } from '../evidence/blob-id.ts';
import type { Message } from '../evidence/message.ts';
import type { GitHub } from '../github/client.ts';
import { nodesOf, type Selected } from '../github/graphql.ts';
import { fullName, type Repository } from '../settings/context.ts';
import { readFailure } from './write-failure.ts';

export interface CommitRequest {
  branch: string;
  /** The commit that the branch must still point to. */
  expectedHeadOid: string;
  message: Message;
  files: readonly CommitFile[];
  /** Paths that are taken away. */
  removed?: readonly string[];
  /** Fields of the repository that are read directly after, in the same answer; empty: none. */
  alongside: string;
}

export interface CommitFile {
  path: string;
  /** A text, or bytes that are kept as they are. */
  content: string | Buffer;
}

export type CommitResult =
  /** `seen`: what was read alongside; null: the answer was lost. */
  | { kind: 'committed'; sha: string; url: string; seen: Seen | null }
  /** The branch moved (or vanished) since it was read. */
  | { kind: 'stale' }
  /** A rule or a missing permission; `secrets`: push protection saw a secret in the files. */
  | { kind: 'refused'; reason: string; secrets: boolean };

/** The fields that were asked for, by their alias; one that the token may not see is null. */
export type Seen = Record<string, unknown>;

const tries = 3;

/**
 * Commits files to a branch in one step, if it still points where it was read.
 * https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch
 *
 * When the answer is lost, the branch is looked at before trying again.
 *
 * @throws limits, time-outs and server errors: they are no refusal.
 */
export async function commitFiles(
  github: GitHub,
  repository: Repository,
  request: CommitRequest,
): Promise<CommitResult> {
  for (let attempt = 1; ; attempt++) {
    try {
      return { kind: 'committed', ...(await createCommit(github, repository, request)) };
    } catch (error) {
      const failure = readFailure(error);
      if (failure.kind === 'stale' || failure.kind === 'refused') return failure;
      if (failure.kind === 'other') throw error;
      const seen = await lookForCommit(github, repository, request);
      if (seen !== 'not written') return seen;
      if (attempt === tries) throw error;
    }
  }
}

const mutation = (alongside: string): string => `mutation commitReport($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url repository { id ${alongside} } } }
}`;

interface Answer {
  createCommitOnBranch: {
    commit: (Selected<Commit, { oid: true; url: true }> & { repository: Seen | null }) | null;
  } | null;
}

async function createCommit(
  github: GitHub,
  repository: Repository,
  { branch, expectedHeadOid, message, files, removed = [], alongside }: CommitRequest,
): Promise<{ sha: string; url: string; seen: Seen }> {
  const asked = github.graphql<Answer>(mutation(alongside), {
    input: {
      branch: { repositoryNameWithOwner: fullName(repository), branchName: branch },
      expectedHeadOid,
      message,
      fileChanges: {
        additions: files.map(({ path, content }) => ({
          path,
          contents: Buffer.from(content as string).toString('base64'),
        })),
        ...(removed.length > 0 && { deletions: removed.map((path) => ({ path })) }),
      },
    },
  });
  const commit = (await committed(asked)).createCommitOnBranch?.commit;
  if (!commit)
    throw new Error(`GitHub accepted the commit to ${branch} but did not name it: run Docket again.`);
  return { sha: commit.oid, url: commit.url, seen: commit.repository ?? {} };
}

/** A pull request that the token may not see is an error beside the commit that was made. */
async function committed(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    const { data } = error as { data?: Answer };
    if (!data?.createCommitOnBranch?.commit) throw error;
    return data;
  }
}

type HistoryNode = Selected<Commit, { oid: true; url: true; parents: { nodes: { oid: true } } }> & {
  [file: `file${number}`]: Selected<TreeEntry, { oid: true }> | null;
};

/** Only one commit can follow the expected one: it is ours when it holds our files. */
async function lookForCommit(
  github: GitHub,
  { owner, name }: Repository,
  { branch, expectedHeadOid, files }: CommitRequest,
): Promise<CommitResult | 'not written'> {
  const selections = files.map(
    ({ path }, index) => `file${index}: file(path: ${JSON.stringify(path)}) { oid }`,
  );
  const answer = await github.graphql<{
    repository: { ref: { target: { history?: { nodes: (HistoryNode | null)[] | null } } | null } | null };
  }>(
    `query written($owner: String!, $name: String!, $ref: String!) {
      repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { target { ... on Commit {
        history(first: 30) { nodes { oid url parents(first: 1) { nodes { oid } } ${selections.join(' ')} } }
      } } } }
    }`,
    { owner, name, ref: `refs/heads/${branch}` },
  );
  const nodes = nodesOf(answer.repository.ref?.target?.history);
  if (nodes[0]?.oid === expectedHeadOid) return 'not written';
  const next = nodes.find((node) => nodesOf(node.parents)[0]?.oid === expectedHeadOid);
  const isOurs = next && files.every(({ content }, index) => next[`file${index}`]?.oid === blobId(content));
  return isOurs ? { kind: 'committed', sha: next.oid, url: next.url, seen: null } : { kind: 'stale' };
}
