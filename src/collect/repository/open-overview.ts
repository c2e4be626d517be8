import type { GitHub } from '../../github/client.ts';
import { hasStatus } from '../../github/errors.ts';
import { allPages } from '../../github/pages.ts';
import type { Repository } from '../../settings/context.ts';
import { folderOf, lastSegment } from '../../text/path.ts';
import { GATE_FILES } from '../../tools/settings/thresholds.ts';
import { type Gaps, mapAtOnce } from '../reading/reading.ts';
import { readText } from '../reading/texts.ts';
import type { AskOverview, FileNode, OverviewAnswer, PullNode } from './overview.ts';
import { CODEOWNERS_PATHS } from './overview-query.ts';

/**
 * What the overview's query would answer, put together from what GitHub gives without a token: a commit, the lists of files
 * of head and base, and the texts that are wanted of them. Earlier reports are not looked for.
 *
 * @throws the client's error when the head or a pull request cannot be read.
 */
export const askOpenly: AskOverview = async (github, repository, request, gaps) => {
  const { sha, baseBranch, configPath, planPath, reportsDir } = request;
  const [head, headFiles, baseFiles, config, pulls] = await Promise.all([
    readHead(github, repository, sha),
    listFiles(github, repository, sha, gaps),
    baseBranch === null ? [] : listFiles(github, repository, baseBranch, gaps),
    readConfig(github, repository, configPath),
    Promise.all(request.pullNumbers.map((number) => readPull(github, repository, number))),
  ]);
  const wanted = [
    ...workflowsIn(headFiles),
    ...workflowsIn(baseFiles),
    ...named(headFiles, [...(planPath === null ? [] : [planPath]), ...GATE_FILES]),
    ...named(baseFiles, CODEOWNERS_PATHS),
  ];
  const texts = await readBlobs(github, repository, wanted, gaps);
  const nodeOf = (files: readonly ListedFile[], path: string): FileNode | null => {
    const file = files.find((each) => each.path === path);
    return file === undefined ? null : { oid: file.oid, ...(texts.get(file.oid) ?? UNREAD) };
  };
  const folder = (files: readonly ListedFile[]) => ({
    entries: workflowsIn(files).map(({ path, oid }) => ({
      name: lastSegment(path),
      oid,
      object: nodeOf(files, path),
    })),
  });
  const answer: OverviewAnswer = {
    head,
    headWorkflows: folder(headFiles),
    baseWorkflows: baseBranch === null ? null : folder(baseFiles),
    config,
    milestones: foldersBelow(headFiles, reportsDir),
    plan: planPath === null ? null : nodeOf(headFiles, planPath),
    ...Object.fromEntries(
      CODEOWNERS_PATHS.map((path, index) => [`codeowners${index}`, nodeOf(baseFiles, path)]),
    ),
    ...Object.fromEntries(GATE_FILES.map((path, index) => [`gate${index}`, nodeOf(headFiles, path)])),
    ...Object.fromEntries(pulls.map((pull) => [`pull${pull.number}`, pull])),
    ...Object.fromEntries(
      request.folders.map(({ ref, dir }, index) => [
        `folder${index}`,
        ref === sha ? reportsIn(headFiles, dir) : ref === baseBranch ? reportsIn(baseFiles, dir) : null,
      ]),
    ),
  };
  return { viewer: '', repository: answer, errors: [] };
};

interface ListedFile {
  path: string;
  oid: string;
  size: number;
}

const WORKFLOWS = '.github/workflows';

/** Texts that are read: each costs a request. */
const MOST_TEXTS = 25;
const AT_ONCE = 5;

const workflowsIn = (files: readonly ListedFile[]): ListedFile[] =>
  files.filter(({ path }) => folderOf(path) === WORKFLOWS);

const named = (files: readonly ListedFile[], paths: readonly string[]): ListedFile[] =>
  files.filter(({ path }) => paths.includes(path));

/** https://docs.github.com/en/rest/commits/commits#get-a-commit */
async function readHead(
  github: GitHub,
  { owner, name: repo }: Repository,
  sha: string,
): Promise<OverviewAnswer['head']> {
  const [{ data: commit }, { data: combined }] = await Promise.all([
    github.rest.repos.getCommit({ owner, repo, ref: sha, per_page: 1 }),
    github.rest.repos.getCombinedStatusForRef({ owner, repo, ref: sha, per_page: 100 }),
  ]);
  return {
    message: commit.commit.message,
    committedDate: commit.commit.committer?.date ?? '',
    author: authorOf(commit),
    parents: { nodes: commit.parents.map((parent) => ({ oid: parent.sha })) },
    status: {
      contexts: combined.statuses.map(({ context, state, target_url, description }) => ({
        context,
        state: state.toUpperCase() as 'SUCCESS',
        targetUrl: target_url,
        description,
      })),
    },
  };
}

type CommitAnswer = Awaited<ReturnType<GitHub['rest']['pulls']['listCommits']>>['data'][number];

const authorOf = ({ commit, author }: Pick<CommitAnswer, 'commit' | 'author'>) => ({
  name: commit.author?.name ?? null,
  email: commit.author?.email ?? null,
  user: author && 'login' in author && author.login ? { login: author.login } : null,
});

/** https://docs.github.com/en/rest/git/trees#get-a-tree */
async function listFiles(
  github: GitHub,
  { owner, name: repo }: Repository,
  ref: string,
  gaps: Gaps,
): Promise<ListedFile[]> {
  const { data } = await github.rest.git.getTree({ owner, repo, tree_sha: ref, recursive: '1' });
  if (data.truncated) gaps.add('workflows', `GitHub's list of the files of \`${ref}\` is cut.`);
  return data.tree
    .filter(({ type, mode }) => type === 'blob' && mode !== '120000')
    .map(({ path, sha: oid, size }) => ({ path, oid, size: size ?? 0 }));
}

/** From the default branch; null: there is none. */
async function readConfig(github: GitHub, repository: Repository, path: string): Promise<FileNode | null> {
  try {
    return { oid: '', text: await readText(github, repository, path, 'HEAD'), isTruncated: false };
  } catch (error) {
    if (!hasStatus(error, 404)) throw error;
    return null;
  }
}

/** A file whose text is not known: as GraphQL says of one that is binary. */
const UNREAD = { text: null, isTruncated: false };

/** https://docs.github.com/en/rest/git/blobs#get-a-blob */
async function readBlobs(
  github: GitHub,
  { owner, name: repo }: Repository,
  files: readonly ListedFile[],
  gaps: Gaps,
): Promise<ReadonlyMap<string, Pick<FileNode, 'text' | 'isTruncated'>>> {
  const distinct = [...new Map(files.map((file) => [file.oid, file])).values()];
  const left = distinct.length - MOST_TEXTS;
  if (left > 0)
    gaps.add(
      'workflows',
      `${left} files of head and base were not read: without a token that takes too many requests.`,
    );
  const read = await mapAtOnce(distinct.slice(0, MOST_TEXTS), AT_ONCE, async ({ oid, path }) => {
    const answer = await gaps.optional(github.rest.git.getBlob({ owner, repo, file_sha: oid }), {
      about: 'workflows',
      what: `\`${path}\``,
      permission: 'contents: read',
    });
    const bytes = answer === null ? null : Buffer.from(answer.data.content, 'base64');
    const text = bytes === null || bytes.includes(0) ? null : bytes.toString('utf8');
    return [oid, { text, isTruncated: false }] as const;
  });
  return new Map(read);
}

/** The folders in a folder, each with those inside. */
function foldersBelow(files: readonly ListedFile[], dir: string): OverviewAnswer['milestones'] {
  const inside = new Map<string, Set<string>>();
  for (const { path } of files.filter((file) => file.path.startsWith(`${dir}/`))) {
    const [name = '', ...rest] = path.slice(dir.length + 1).split('/');
    if (rest.length === 0) continue;
    const below = inside.get(name) ?? new Set<string>();
    inside.set(name, rest.length > 1 ? below.add(rest[0] ?? '') : below);
  }
  const folder = (name: string) => ({ name, type: 'tree' });
  return {
    entries: [...inside].map(([name, below]) => ({
      ...folder(name),
      object: { entries: [...below].map((each) => ({ ...folder(each), object: null })) },
    })),
  };
}

/** The files in a folder, whoever wrote them. */
function reportsIn(files: readonly ListedFile[], dir: string): OverviewAnswer[`folder${number}`] {
  const entries = files
    .filter(({ path }) => folderOf(path) === dir)
    .map(({ path, oid, size }) => ({ name: lastSegment(path), oid, type: 'blob', size }));
  return { file: { object: { entries } } };
}

/** As many commits of a pull request as GitHub lists: 250. */
const MOST_COMMIT_PAGES = 3;
const COMMITS_KEPT = 50;
const COMMITS_READ = 20;

/** https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request */
async function readPull(
  github: GitHub,
  { owner, name: repo }: Repository,
  number: number,
): Promise<PullNode> {
  const query = { owner, repo, pull_number: number };
  const [{ data: pull }, pages] = await Promise.all([
    github.rest.pulls.get(query),
    allPages((page) => github.rest.pulls.listCommits({ ...query, per_page: 100, page }), MOST_COMMIT_PAGES),
  ]);
  const commits = pages.flat();
  return {
    number: pull.number,
    title: pull.title,
    url: pull.html_url,
    body: pull.body ?? '',
    state: pull.merged ? 'MERGED' : pull.state === 'open' ? 'OPEN' : 'CLOSED',
    isDraft: pull.draft ?? false,
    locked: pull.locked,
    mergeable: pull.mergeable === null ? 'UNKNOWN' : pull.mergeable ? 'MERGEABLE' : 'CONFLICTING',
    additions: pull.additions,
    deletions: pull.deletions,
    changedFiles: pull.changed_files,
    isCrossRepository: pull.head.repo?.id !== pull.base.repo.id,
    // GraphQL leaves out the `[bot]` of an app.
    author: pull.user && { __typename: pull.user.type, login: pull.user.login.replace(/\[bot\]$/, '') },
    headRefOid: pull.head.sha,
    headRefName: pull.head.ref,
    headRepository: pull.head.repo && { nameWithOwner: pull.head.repo.full_name },
    baseRefName: pull.base.ref,
    mergeCommit: pull.merged && pull.merge_commit_sha ? { oid: pull.merge_commit_sha } : null,
    milestone: pull.milestone && { title: pull.milestone.title },
    newest: {
      nodes: commits.slice(-COMMITS_READ).map((each) => ({
        commit: { oid: each.sha, message: each.commit.message, author: authorOf(each) },
      })),
    },
    commits: {
      totalCount: pull.commits,
      nodes: commits.slice(-COMMITS_KEPT).map((each) => ({
        commit: { oid: each.sha, messageHeadline: each.commit.message.split('\n', 1)[0] ?? '' },
      })),
    },
  };
}
