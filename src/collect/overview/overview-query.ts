import { toldQuery } from '../base/told-reports.ts';
import { gateQuery } from '../change/gates.ts';
import { codeownersPaths } from '../change/owners.ts';
import { authorFields } from './author.ts';
import { type ShelfRef, shelfQuery } from './shelf.ts';

export interface OverviewRequest {
  sha: string;
  baseBranch: string | null;
  pullNumbers: number[];
  configPath: string;
  planPath: string | null;
  /** Folders of reports to look into: the branch or commit, and the folder. */
  shelves: ShelfRef[];
  /** Branches whose history may tell of reports of any milestone, and the folder of all reports. */
  reports: ShelfRef[];
  /** Reports that were committed before this instant are not looked for in that history; null: nothing is. */
  since: string | null;
}

/** One query instead of a dozen reads: what the head, its pull requests and the branches look like now. */
export function overviewQuery(request: OverviewRequest): string {
  const base =
    request.baseBranch === null
      ? ''
      : `baseWorkflows: object(expression: ${quote(`refs/heads/${request.baseBranch}:.github/workflows`)}) { ...Folder }
      ${codeownersQuery(request.baseBranch)}`;
  const plan =
    request.planPath === null
      ? ''
      : `plan: object(expression: ${quote(`${request.sha}:${request.planPath}`)}) { ...File }`;
  const pulls = request.pullNumbers.map(
    (number) => `pull${number}: pullRequest(number: ${number}) { ...Pull }`,
  );
  const shelves = request.shelves.map((shelf, index) => shelfQuery(`shelf${index}`, shelf));
  const { since } = request;
  const reports =
    since === null ? [] : request.reports.map((place, index) => toldQuery(`reports${index}`, place, since));
  return `query overview($owner: String!, $name: String!, $sha: GitObjectID!) {
    viewer { login }
    repository(owner: $owner, name: $name) {
      head: object(oid: $sha) { ...Head }
      headWorkflows: object(expression: ${quote(`${request.sha}:.github/workflows`)}) { ...Folder }
      config: object(expression: ${quote(`HEAD:${request.configPath}`)}) { ...File }
      ${[base, plan, ...pulls, ...shelves, ...reports, ...gateQuery(request.sha)].join('\n      ')}
    }
  }
  fragment File on GitObject { oid ... on Blob { text isTruncated } }
  fragment Folder on GitObject { ... on Tree { entries { name oid object { ...File } } } }
  fragment Head on GitObject { ... on Commit {
    message
    ${authorFields}
    parents(first: 5) { nodes { oid } }
    status { contexts { context state targetUrl description } }
  } }
  ${pulls.length > 0 ? pullFragment : ''}`;
}

const pullFragment = `fragment Pull on PullRequest {
    number title url body state isDraft locked mergeable additions deletions changedFiles isCrossRepository
    author { login }
    headRefOid headRefName headRepository { nameWithOwner } baseRefName
    mergeCommit { oid }
    milestone { title }
    commits(last: 1) { nodes { commit { message } } }
  }`;

/** GitHub takes CODEOWNERS from the base branch of a pull request. */
function codeownersQuery(branch: string): string {
  const files = codeownersPaths.map(
    (path, index) =>
      `codeowners${index}: object(expression: ${quote(`refs/heads/${branch}:${path}`)}) { ...File }`,
  );
  return files.join('\n      ');
}

/** JSON strings are GraphQL strings. */
function quote(text: string): string {
  return JSON.stringify(text);
}
