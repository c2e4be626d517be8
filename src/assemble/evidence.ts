import type { PullRequest } from '../evidence/change.ts';
import type { Document, Evidence } from '../evidence/evidence.ts';
import type { Gap } from '../evidence/gap.ts';
import { USUAL_CONFIG } from '../evidence/usual-config.ts';
import { type Context, fullName, type Repository } from '../settings/context.ts';
import { redactAll } from '../text/redact.ts';
import { skipWords } from '../workflow/trigger-filters.ts';
import { authorshipOf, type SignedCommit, type Written } from './authorship.ts';
import { withPassing } from './passing-tests.ts';

/** What was read of a head, piece by piece. */
export interface Parts
  extends Pick<
    Evidence,
    'runs' | 'results' | 'changes' | 'gates' | 'settings' | 'owners' | 'plan' | 'workflows' | 'baseline'
  > {
  context: Pick<Context, 'repository' | 'serverUrl'>;
  inputs: { reportsDir: string; milestonePattern: { source: string }; config: string };
  version: string;
  repository: RepositoryParts;
}

/** What the repository says of the head. */
export interface RepositoryParts extends Pick<Evidence, 'config' | 'otherChecks'> {
  head: {
    sha: string;
    branch: string | null;
    repository: Repository | null;
    subject: string | null;
    defaultBranch: string;
    baseBranch: string | null;
    postMerge: boolean;
  };
  /** The head commit, null where it could not be read, and its pull requests. */
  overview: {
    head: { message: string; signed?: SignedCommit } | null;
    pulls: {
      pull: PullRequest;
      commits?: NonNullable<Evidence['head']['commits']>;
      written?: Written;
    }[];
  };
  milestone: { id: string; from: NonNullable<Document['milestoneFrom']> } | null;
  mergeBase: { sha: string } | null;
  /** Null: they were not asked for, or GitHub did not give them. */
  rules: { rules: Evidence['rules'] } | null;
}

/**
 * Puts the pieces together, whatever looks like a secret masked. The document gets its number and path when it is
 * published.
 */
export function assemble(parts: Parts, gaps: Gap[]): Evidence {
  return redactAll(unmasked(parts, gaps));
}

const MOST_COMMITS = 20;

/** A pull request goes on: those of its commits that were there when this head was tested; undefined: it is none of them. */
function upTo(sha: string, all: Evidence['head']['commits']): Evidence['head']['commits'] {
  const index = all?.list.findIndex((commit) => commit.sha === sha) ?? -1;
  if (!all || index < 0) return undefined;
  const list = all.list.slice(0, index + 1).slice(-MOST_COMMITS);
  return { total: all.total - (all.list.length - 1 - index), list };
}

/** What tells who wrote the change: of a pull request that goes on, its commits up to this head. */
export function writtenOf({ head, overview }: Pick<RepositoryParts, 'head' | 'overview'>): Written | null {
  const [pull] = overview.pulls;
  if (pull === undefined) {
    const signed = overview.head?.signed;
    return signed === undefined ? null : { account: null, commits: [signed], description: '' };
  }
  if (pull.written === undefined) return null;
  const { commits } = pull.written;
  const index = commits.findIndex(({ sha }) => sha === head.sha);
  return { ...pull.written, commits: index < 0 ? commits : commits.slice(0, index + 1) };
}

/** The same with secrets, to choose by what is read next. */
export function unmasked(parts: Parts, gaps: Gap[]): Evidence {
  const { context, inputs, repository } = parts;
  const { head, overview } = repository;
  const commits = upTo(head.sha, overview.pulls[0]?.commits);
  const written = writtenOf(repository);
  const authorship = written === null ? undefined : authorshipOf(written);
  const words = skipWords(overview.head?.message ?? head.subject ?? '');
  return {
    version: 2,
    tool: { name: 'docket', version: parts.version },
    repository: {
      name: fullName(context.repository),
      defaultBranch: head.defaultBranch,
      serverUrl: context.serverUrl,
    },
    inputs: {
      reportsDir: inputs.reportsDir,
      milestonePattern: inputs.milestonePattern.source,
      ...(inputs.config !== USUAL_CONFIG && { config: inputs.config }),
    },
    config: repository.config,
    document: unplaced(repository.milestone),
    head: {
      sha: head.sha,
      branch: head.branch,
      repository: head.repository && fullName(head.repository),
      subject: head.subject,
      ...(commits && { commits }),
      ...(words !== null && { skipWords: words }),
      postMerge: head.postMerge,
    },
    base:
      head.baseBranch === null
        ? null
        : { branch: head.baseBranch, mergeBase: repository.mergeBase?.sha ?? null },
    pullRequests: overview.pulls.map((item) => item.pull),
    ...(authorship && { authorship }),
    runs: parts.runs,
    otherChecks: repository.otherChecks,
    results: parts.results,
    rules: repository.rules?.rules ?? null,
    workflows: parts.workflows,
    ...(parts.gates && { gates: parts.gates }),
    ...(parts.settings && { settings: parts.settings }),
    changes: withPassing(parts.changes, parts.results),
    ...(parts.owners && { owners: parts.owners }),
    plan: parts.plan,
    baseline: parts.baseline,
    gaps: [...gaps],
  };
}

function unplaced(milestone: RepositoryParts['milestone']): Document {
  return {
    milestone: milestone?.id ?? null,
    milestoneFrom: milestone?.from ?? null,
    number: null,
    path: null,
    earlier: [],
    notes: '',
    purposes: {},
    hash: null,
  };
}
