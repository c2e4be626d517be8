import { GATE_FILES } from '../../tools/settings/thresholds.ts';
import { signatureFields } from './author.ts';
import { checksFragment } from './checks-in-overview.ts';
import { pullFragment } from './pulls-in-overview.ts';
import { type FolderRef, folderQuery, historyQuery } from './reports-on-branch.ts';
import { rulesFragment } from './rules-in-overview.ts';

export interface OverviewRequest {
  sha: string;
  /** The branch whose pull requests are looked for by its name; null: none is. */
  headBranch: string | null;
  baseBranch: string | null;
  defaultBranch: string;
  pullNumbers: number[];
  configPath: string;
  planPath: string | null;
  /** The folder of all milestones. */
  reportsDir: string;
  /** Folders of reports to look into: the branch or commit, and the folder. */
  folders: FolderRef[];
  /** Branches whose history may tell of reports of any milestone, and the folder of all reports. */
  reports: FolderRef[];
  /** Reports that were committed before this instant are not looked for in that history; null: nothing is. */
  since: string | null;
}

/**
 * One query instead of a dozen reads: what the head, its pull requests, its checks and the branches look like now.
 *
 * @param isPlain leaves out what older servers do not know; it is read by REST then.
 */
export function overviewQuery(request: OverviewRequest, isPlain = false): string {
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
  const found = request.headBranch === null ? [] : [foundQuery(request.headBranch)];
  const rules = isPlain ? [] : rulesQueries(request);
  const folders = request.folders.map((folder, index) => folderQuery(`folder${index}`, folder));
  const { since } = request;
  const reports =
    since === null
      ? []
      : request.reports.map((place, index) => historyQuery(`reports${index}`, place, since));
  return `query overview($owner: String!, $name: String!, $sha: GitObjectID!) {
    viewer { login }
    repository(owner: $owner, name: $name) {
      head: object(oid: $sha) { ...Head${isPlain ? '' : ' ...Checks'} }
      headWorkflows: object(expression: ${quote(`${request.sha}:.github/workflows`)}) { ...Folder }
      config: object(expression: ${quote(`HEAD:${request.configPath}`)}) { ...File }
      milestones: object(expression: ${quote(`${request.sha}:${request.reportsDir}`)}) { ...Folders }
      ${[base, plan, ...pulls, ...found, ...rules, ...folders, ...reports, ...configurationQuery(request.sha)].join('\n      ')}
    }
  }
  fragment File on GitObject { oid ... on Blob { text isTruncated } }
  fragment Folder on GitObject { ... on Tree { entries { name oid object { ...File } } } }
  fragment Folders on GitObject { ... on Tree { entries { name type object { ... on Tree { entries { name type } } } } } }
  fragment Head on GitObject { ... on Commit {
    message committedDate
    ${signatureFields}
    parents(first: 5) { nodes { oid } }
    status { contexts { context state targetUrl description } }
    associatedPullRequests(first: ${MOST_ASSOCIATED}) { nodes { ...Pull } }
  } }
  ${isPlain ? '' : checksFragment}
  ${rules.length > 0 ? rulesFragment : ''}
  ${pullFragment}`;
}

/** A commit that was merged is known to have come from few pull requests. */
const MOST_ASSOCIATED = 5;

/** Branches of one name are many in forks; of more pull requests than these the right one is looked for by REST. */
const MOST_FOUND = 20;

const foundQuery = (branch: string): string =>
  `found: pullRequests(headRefName: ${quote(branch)}, first: ${MOST_FOUND}, orderBy: { field: CREATED_AT, direction: DESC }) {
        nodes { ...Pull } pageInfo { hasNextPage }
      }`;

function rulesQueries({ baseBranch, defaultBranch }: OverviewRequest): string[] {
  const rules = (alias: string, branch: string): string =>
    `${alias}: ref(qualifiedName: ${quote(`refs/heads/${branch}`)}) { ...Rules }`;
  return [
    ...(baseBranch === null ? [] : [rules('baseRules', baseBranch)]),
    ...(baseBranch === defaultBranch ? [] : [rules('defaultRules', defaultBranch)]),
  ];
}

/**
 * Where GitHub looks for CODEOWNERS; the first that exists counts.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#codeowners-file-location
 */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];

/** GitHub takes CODEOWNERS from the base branch of a pull request. */
function codeownersQuery(branch: string): string {
  const files = CODEOWNERS_PATHS.map(
    (path, index) =>
      `codeowners${index}: object(expression: ${quote(`refs/heads/${branch}:${path}`)}) { ...File }`,
  );
  return files.join('\n      ');
}

/** The configuration files at the tested commit in which tools keep thresholds. */
function configurationQuery(sha: string): string[] {
  return GATE_FILES.map(
    (path, index) => `gate${index}: object(expression: ${quote(`${sha}:${path}`)}) { ...File }`,
  );
}

/** JSON strings are GraphQL strings. */
function quote(text: string): string {
  return JSON.stringify(text);
}
