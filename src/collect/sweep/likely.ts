import type * as schema from '@octokit/graphql-schema';
import { unmasked } from '../../assemble/evidence.ts';
import { type TextFile, toWorkflowFiles, WORKFLOWS_FOLDER } from '../../assemble/workflow-files.ts';
import type { Changes } from '../../evidence/change.ts';
import type { Config } from '../../evidence/config.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Rules } from '../../evidence/rules.ts';
import type { Run } from '../../evidence/run.ts';
import { requiredButMissing } from '../../facts/checks/required.ts';
import { hasUndecidedFilter } from '../../facts/workflows/triggers.ts';
import { shouldHaveRun, type Untested, untestedHead } from '../../facts/workflows/untested.ts';
import { type BlobNode, nodesOf, type Selected, textOf } from '../../github/graphql.ts';
import { parseConfig } from '../../settings/config-file.ts';
import { readWorkflowStates } from '../details/workflows.ts';
import { Gaps, type Reading } from '../reading/reading.ts';
import { askPartially } from '../repository/partial-answer.ts';
import { readRules } from '../repository/rules.ts';
import type { OpenHead } from './open-heads.ts';
import { isHeld, speakingRuns } from './passed-over.ts';

/** A head that CI did not run for. */
export interface LikelyHead {
  head: OpenHead;
  /** Why; null: that must be looked at closely. */
  why: Untested['why'] | null;
}

/** What is asked once in a sweep, when it is first needed: rules of base branches, and which workflows are disabled. */
export class SweepFacts {
  readonly #reading: Pick<Reading, 'github' | 'context'>;
  readonly #rules = new Map<string, Promise<Rules>>();
  #states: Promise<ReadonlyMap<string, string>> | null = null;

  constructor(reading: Pick<Reading, 'github' | 'context'>) {
    this.#reading = reading;
  }

  rulesOf(branch: string): Promise<Rules> {
    const { github, context } = this.#reading;
    const known = this.#rules.get(branch);
    if (known) return known;
    const read = readRules(github, context.repository, branch, new Gaps()).then(({ rules }) => rules);
    this.#rules.set(branch, read);
    return read;
  }

  /** States of workflows by path: one that is disabled starts nothing. */
  states(): Promise<ReadonlyMap<string, string>> {
    const { github, context } = this.#reading;
    this.#states ??= new Gaps()
      .optional(readWorkflowStates(github, context.repository), {
        about: 'workflows',
        what: 'Whether workflows are disabled',
        permission: 'actions: read',
      })
      .then((states) => states ?? new Map());
    return this.#states;
  }
}

/** What one query tells of some heads: changed files, checks of other apps, and the workflow files of their bases. */
interface Known {
  files: ReadonlyMap<number, FilesNode>;
  checks: ReadonlyMap<number, string[]>;
  workflows: ReadonlyMap<string, TextFile[]>;
  config: Config;
}

type FilesNode = Selected<schema.PullRequest, { changedFiles: true; additions: true; deletions: true }> & {
  files: { nodes: ({ path: string; changeType: string } | null)[] | null } | null;
  commits: {
    nodes:
      | ({
          commit: {
            status: { contexts: { context: string }[] } | null;
            checkSuites: {
              nodes: ({ checkRuns: { nodes: ({ name: string } | null)[] | null } | null } | null)[] | null;
            } | null;
          };
        } | null)[]
      | null;
  };
};

type FolderNode = {
  entries?: { name: string; oid: string; object: ({ oid: string } & BlobNode) | null }[] | null;
} | null;

interface Answer {
  config?: ({ oid: string } & BlobNode) | null;
  [pull: `pull${number}`]: FilesNode | null | undefined;
  [base: `base${number}`]: FolderNode | undefined;
}

/**
 * Finds the heads that something should have run for, by the rules of the report and of one query for all of them: what
 * filters keep away and nothing requires is left out. Where a pull request changes workflow files, a closer look decides.
 */
export async function likelyHeads(
  reading: Reading,
  facts: SweepFacts,
  heads: readonly OpenHead[],
  defaultBranch: string,
): Promise<LikelyHead[]> {
  const waiting = heads.filter((head) => head.commit?.runs.some(isHeld) !== true);
  const known = waiting.length === 0 ? null : await ask(reading, waiting);
  const likely: LikelyHead[] = [];
  for (const head of heads) {
    if (!waiting.includes(head) || known === null) likely.push({ head, why: 'approval' });
    else likely.push(...(await likelyHead(reading, facts, { head, known, defaultBranch })));
  }
  return likely;
}

async function likelyHead(
  reading: Reading,
  facts: SweepFacts,
  { head, known, defaultBranch }: { head: OpenHead; known: Known; defaultBranch: string },
): Promise<LikelyHead[]> {
  const changes = changesOf(known.files.get(head.number));
  if (changes.files.some(({ path }) => path.startsWith(WORKFLOWS_FOLDER))) return [{ head, why: null }];
  const seen = evidenceOf(reading, head, changes, known, defaultBranch);
  const untested = untestedHead(seen);
  if (untested === null) return [];
  if (untested.why === 'absent') {
    const again = untestedHead(withStates(seen, await facts.states()));
    if (again !== null && shouldHaveRun(again)) return [{ head, why: again.why }];
  } else if (shouldHaveRun(untested)) return [{ head, why: untested.why }];
  if (hasUndecidedFilter(seen) && changes.total?.files !== changes.files.length) return [{ head, why: null }];
  const missing = requiredButMissing({ ...seen, rules: await facts.rulesOf(head.baseBranch) });
  const there = known.checks.get(head.number) ?? [];
  return missing.some(({ name }) => !there.includes(name)) ? [{ head, why: untested.why }] : [];
}

function withStates(evidence: Evidence, states: ReadonlyMap<string, string>): Evidence {
  const workflows = evidence.workflows.map((file) => {
    const state = states.get(file.path);
    return state === undefined ? file : { ...file, state };
  });
  return { ...evidence, workflows };
}

async function ask({ github, context, inputs }: Reading, heads: readonly OpenHead[]): Promise<Known> {
  const bases = [...new Set(heads.map(({ baseBranch }) => baseBranch))];
  const pulls = heads.map(({ number }) => `pull${number}: pullRequest(number: ${number}) { ...Change }`);
  const folders = bases.map(
    (branch, index) =>
      `base${index}: object(expression: ${JSON.stringify(`refs/heads/${branch}:.github/workflows`)}) { ...Folder }`,
  );
  const query = `query likely($owner: String!, $name: String!) {
    viewer { login }
    repository(owner: $owner, name: $name) {
      config: object(expression: ${JSON.stringify(`HEAD:${inputs.config}`)}) { oid ... on Blob { text isTruncated } }
      ${[...folders, ...pulls].join('\n      ')}
    }
  }
  fragment Folder on GitObject { ... on Tree { entries { name oid object { oid ... on Blob { text isTruncated } } } } }
  fragment Change on PullRequest {
    changedFiles additions deletions
    files(first: 100) { nodes { path changeType } }
    commits(last: 1) { nodes { commit {
      status { contexts { context } }
      checkSuites(first: 30) { nodes { checkRuns(first: 20) { nodes { name } } } }
    } } }
  }`;
  const { owner, name } = context.repository;
  const { repository, errors } = await askPartially<Answer>(github, query, { owner, name });
  const unseen = errors.find(({ path }) => /^(?:base\d+|config)$/.test(String(path?.[1] ?? '')));
  if (unseen !== undefined)
    throw new Error(
      `The workflow files could not be read (${unseen.message}): give the job the permission "contents: read".`,
    );
  return {
    files: new Map(heads.flatMap(({ number }) => entry(number, repository[`pull${number}`]))),
    checks: new Map(heads.map(({ number }) => [number, checksIn(repository[`pull${number}`])])),
    workflows: new Map(bases.map((branch, index) => [branch, textsIn(repository[`base${index}`])])),
    config: configIn(repository.config, inputs.config),
  };
}

const entry = <T>(number: number, node: T | null | undefined): [number, T][] =>
  node ? [[number, node]] : [];

function checksIn(node: FilesNode | null | undefined): string[] {
  const commit = nodesOf(node?.commits)[0]?.commit;
  const runs = nodesOf(commit?.checkSuites).flatMap(({ checkRuns }) => nodesOf(checkRuns));
  return [...(commit?.status?.contexts ?? []).map(({ context }) => context), ...runs.map(({ name }) => name)];
}

function textsIn(folder: FolderNode | undefined): TextFile[] {
  return (folder?.entries ?? []).flatMap(({ name, oid, object }) =>
    object ? [{ name, oid, text: textOf(object) }] : [],
  );
}

/** @throws when the file does not validate, as for any report. */
function configIn(node: Answer['config'], path: string): Config {
  const text = node ? textOf(node) : null;
  return text === null ? {} : parseConfig(text, path);
}

/** The changed files as far as one page shows them, without what is in them. */
function changesOf(node: FilesNode | undefined): Changes {
  const files = nodesOf(node?.files).map(({ path, changeType }) => ({
    path,
    status: changeType === 'ADDED' ? ('added' as const) : ('modified' as const),
    additions: 0,
    deletions: 0,
    definitions: [],
  }));
  const total = {
    files: node?.changedFiles ?? -1,
    additions: node?.additions ?? 0,
    deletions: node?.deletions ?? 0,
  };
  return { source: 'pull request', files, total };
}

/** As much of the evidence as tells which workflows should have started. */
function evidenceOf(
  { context, inputs }: Reading,
  head: OpenHead,
  changes: Changes,
  { workflows, config }: Known,
  defaultBranch: string,
): Evidence {
  const { number, title, url, author, sha, from, baseBranch, isFork, mergeable, commit } = head;
  const texts = workflows.get(baseBranch) ?? [];
  const repository = from.repository && `${from.repository.owner}/${from.repository.name}`;
  return unmasked(
    {
      context,
      inputs,
      version: '',
      repository: {
        head: {
          sha,
          branch: from.branch,
          repository: from.repository,
          subject: null,
          defaultBranch,
          baseBranch,
          postMerge: false,
        },
        overview: {
          head: { message: commit?.message ?? '' },
          pulls: [
            {
              pull: {
                number,
                title,
                url,
                author,
                mergeable,
                baseBranch,
                byDefaultToken: author === 'github-actions' || author === 'github-actions[bot]',
                state: 'open',
                draft: false,
                headSha: sha,
                headBranch: from.branch,
                headRepository: repository,
                fork: isFork,
                mergeCommit: null,
                milestone: null,
                body: null,
              },
            },
          ],
        },
        config,
        milestone: null,
        otherChecks: [],
        mergeBase: null,
        rules: null,
      },
      runs: speakingRuns(head, context.ownWorkflow?.path ?? null).map(({ id, event, path }) => ({
        ...UNKNOWN_RUN,
        id,
        event,
        path,
      })),
      results: { tests: [], coverage: [], analyses: [] },
      changes,
      plan: null,
      // Where the pull request touches none of them, GitHub takes the base's.
      workflows: toWorkflowFiles(
        { head: texts, base: texts, baseIsMergeBase: true, mergeBase: null },
        [],
        new Map(),
      ),
      baseline: null,
    },
    [],
  );
}

/** Of a run beside CI only its workflow is asked for. */
const UNKNOWN_RUN: Omit<Run, 'id' | 'event' | 'path'> = {
  workflowId: 0,
  workflow: '',
  number: 0,
  attempt: 1,
  status: 'completed',
  conclusion: 'success',
  ...{
    headBranch: null,
    createdAt: '',
    startedAt: '',
    url: '',
    displayTitle: '',
    pullRequests: [],
    jobs: [],
  },
};
