import type { GitHub } from '../../github/client.ts';
import { hasStatus } from '../../github/errors.ts';
import type { Repository } from '../../settings/context.ts';
import { folderOf, lastSegment } from '../../text/path.ts';
import { GATE_FILES } from '../../tools/settings/thresholds.ts';
import { type Gaps, mapAtOnce, type Reading } from '../reading/reading.ts';
import { readText } from '../reading/texts.ts';
import { readOpenHead, readOpenPull } from './open-nodes.ts';
import type { FileNode, OverviewAnswer, OverviewReply } from './overview.ts';
import { CODEOWNERS_PATHS, type OverviewRequest } from './overview-query.ts';

/**
 * What the overview's query would answer, put together from what GitHub gives without a token: a commit, the lists of files
 * of head and base, and the texts that are wanted of them. Earlier reports are not looked for; checks and rules are read by
 * REST then.
 *
 * @param runs how many the head has: the lists of their jobs and the texts share what may be asked for
 * @throws the client's error when the head or a pull request cannot be read.
 */
export async function askOpenly(
  { github, context: { repository }, gaps, budget }: Reading,
  request: OverviewRequest,
  runs: number,
): Promise<OverviewReply> {
  const { sha, baseBranch, configPath } = request;
  const [head, headFiles, baseFiles, config, pulls] = await Promise.all([
    readOpenHead(github, repository, sha),
    listFiles(github, repository, sha, gaps),
    baseBranch === null ? null : listFiles(github, repository, baseBranch, gaps),
    readConfig(github, repository, configPath),
    Promise.all(request.pullNumbers.map((number) => readOpenPull(github, repository, number))),
  ]);
  const wanted = [...wantedOfHead(headFiles, request), ...wantedOfBase(baseFiles ?? [])];
  const { listsAndTexts, jobLists } = budget.bounds;
  const most = listsAndTexts - Math.min(runs, jobLists);
  const texts = await readBlobs(github, repository, wanted, gaps, most);
  budget.spend(texts.size);
  const answer: OverviewAnswer = {
    head,
    config,
    ...ofHead({ listed: headFiles, texts }, request),
    ...(baseFiles !== null && ofBase({ listed: baseFiles, texts })),
    ...aliased('pull', pulls, (pull) => pull.number),
    ...aliased(
      'folder',
      request.folders.map(({ ref, dir }) => {
        const files = ref === sha ? headFiles : ref === baseBranch ? baseFiles : null;
        return files && reportsIn(files, dir);
      }),
    ),
  };
  return { request, viewer: '', repository: answer, errors: [] };
}

/** Values under the aliases that they have in the query. */
const aliased = <T>(
  name: string,
  values: readonly T[],
  number: (value: T, index: number) => number = (_, index) => index,
) => Object.fromEntries(values.map((value, index) => [`${name}${number(value, index)}`, value]));

/** The files of a commit, and what was read of them, by what git calls their contents. */
interface Files {
  listed: readonly ListedFile[];
  texts: ReadonlyMap<string, Pick<FileNode, 'text' | 'isTruncated'>>;
}

const wantedOfHead = (files: readonly ListedFile[], { planPath }: OverviewRequest): ListedFile[] => [
  ...workflowsIn(files),
  ...named(files, [...(planPath === null ? [] : [planPath]), ...GATE_FILES]),
];

const wantedOfBase = (files: readonly ListedFile[]): ListedFile[] => [
  ...workflowsIn(files),
  ...named(files, CODEOWNERS_PATHS),
];

const ofHead = (files: Files, { planPath, reportsDir }: OverviewRequest) => ({
  headWorkflows: workflowsOf(files),
  milestones: foldersBelow(files.listed, reportsDir),
  plan: planPath === null ? null : fileAt(files, planPath),
  ...aliased(
    'gate',
    GATE_FILES.map((path) => fileAt(files, path)),
  ),
});

const ofBase = (files: Files) => ({
  baseWorkflows: workflowsOf(files),
  ...aliased(
    'codeowners',
    CODEOWNERS_PATHS.map((path) => fileAt(files, path)),
  ),
});

function fileAt({ listed, texts }: Files, path: string): FileNode | null {
  const file = listed.find((each) => each.path === path);
  return file === undefined ? null : { oid: file.oid, ...(texts.get(file.oid) ?? UNREAD) };
}

const workflowsOf = (files: Files): OverviewAnswer['headWorkflows'] => ({
  entries: workflowsIn(files.listed).map(({ path, oid }) => ({
    name: lastSegment(path),
    oid,
    object: fileAt(files, path),
  })),
});

interface ListedFile {
  path: string;
  oid: string;
  size: number;
}

const WORKFLOWS = '.github/workflows';

const AT_ONCE = 5;

const workflowsIn = (files: readonly ListedFile[]): ListedFile[] =>
  files.filter(({ path }) => folderOf(path) === WORKFLOWS);

const named = (files: readonly ListedFile[], paths: readonly string[]): ListedFile[] =>
  files.filter(({ path }) => paths.includes(path));

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
  most: number,
): Promise<Files['texts']> {
  const distinct = [...new Map(files.map((file) => [file.oid, file])).values()];
  const left = distinct.length - most;
  if (left > 0)
    gaps.add(
      'workflows',
      `${left} files of head and base were not read: without a token that takes too many requests.`,
    );
  const read = await mapAtOnce(distinct.slice(0, most), AT_ONCE, async ({ oid, path }) => {
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
