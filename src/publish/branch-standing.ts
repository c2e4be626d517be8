import type { Repository } from '../context.ts';
import type { GitHub } from '../github/client.ts';

/**
 * How a branch stands to the one that it was made from. `ahead`: it has something that the other one lacks, or may have.
 * `behind`: its tip is an ancestor of the other one's. `merged`: it has commits of its own (it was squashed or rebased),
 * but all that they changed is in the other one, byte for byte.
 */
export type Standing = { kind: 'level' | 'ahead' | 'behind' | 'merged'; otherTip: string };

type Comparison = Awaited<ReturnType<GitHub['rest']['repos']['compareCommitsWithBasehead']>>['data'];
type FileAnswer = NonNullable<Comparison['files']>[number];

/** GitHub lists no more files of a comparison, and a commit that changes more says nothing here. */
const mostFiles = 300;

/**
 * Compares a branch with the one that it was made from.
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits
 *
 * @throws the client's errors.
 */
export async function readStanding(
  github: GitHub,
  repository: Repository,
  branch: string,
  other: string,
): Promise<Standing> {
  const { owner, name: repo } = repository;
  const basehead = `${other}...${branch}`;
  const { data } = await github.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 });
  const otherTip = data.base_commit.sha;
  if (data.ahead_by === 0) return { kind: data.behind_by === 0 ? 'level' : 'behind', otherTip };
  const files = data.files ?? [];
  const mayBeMerged = data.behind_by > 0 && files.length < mostFiles;
  const isMerged = mayBeMerged && (await holdsAll(github, repository, otherTip, files));
  return { kind: isMerged ? 'merged' : 'ahead', otherTip };
}

/** Whether a commit has the files as the changes leave them. */
async function holdsAll(
  github: GitHub,
  { owner, name }: Repository,
  commit: string,
  files: readonly FileAnswer[],
): Promise<boolean> {
  const wanted = files.flatMap(leftBy);
  if (wanted.length === 0) return true;
  const selections = wanted.map(
    ({ path }, index) => `file${index}: object(expression: ${JSON.stringify(`${commit}:${path}`)}) { oid }`,
  );
  const { repository } = await github.graphql<{ repository: Record<string, { oid: string } | null> }>(
    `query holds($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${selections.join('\n')} } }`,
    { owner, name },
  );
  return wanted.every(({ oid }, index) => (repository[`file${index}`]?.oid ?? null) === oid);
}

/** What lies at the paths of a change after it; null: nothing. */
function leftBy(file: FileAnswer): { path: string; oid: string | null }[] {
  const at = { path: file.filename, oid: file.status === 'removed' ? null : file.sha };
  const before = file.status === 'renamed' ? file.previous_filename : undefined;
  return before === undefined ? [at] : [at, { path: before, oid: null }];
}
