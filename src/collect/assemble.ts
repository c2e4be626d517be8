import type { Document, Evidence } from '../evidence/evidence.ts';
import type { Gap } from '../evidence/gap.ts';
import { type Context, fullName } from '../settings/context.ts';
import type { Inputs } from '../settings/inputs.ts';
import { redactAll } from '../text/redact.ts';
import { skipWords } from '../workflow/trigger-filters.ts';
import { withAnnotations } from './details/annotations.ts';
import type { DetailFiles, DetailsPhase, FollowUps } from './details/details.ts';
import { type ReadLogs, withLogs } from './details/logs.ts';
import { withAbsences } from './details/workflows.ts';
import type { Milestone } from './repository/milestone.ts';
import type { RepositoryPhase } from './repository/repository.ts';

/** What was read, piece by piece. */
export interface Parts extends Pick<DetailsPhase, 'runs' | 'results' | keyof DetailFiles> {
  context: Context;
  inputs: Inputs;
  version: string;
  repository: RepositoryPhase;
  baseline: Evidence['baseline'];
}

/**
 * Puts the pieces together, whatever looks like a secret masked. The document gets its number and path when it is
 * published.
 */
export function assemble(parts: Parts, gaps: Gap[]): Evidence {
  return redactAll(unmasked(parts, gaps));
}

/** The same with secrets, to choose by what is read next. */
export function unmasked(parts: Parts, gaps: Gap[]): Evidence {
  const { context, inputs, repository } = parts;
  const { head, overview } = repository;
  const words = skipWords(overview.head?.message ?? head.subject ?? '');
  return {
    version: 1,
    tool: { name: 'docket', version: parts.version },
    repository: {
      name: fullName(context.repository),
      defaultBranch: head.defaultBranch,
      serverUrl: context.serverUrl,
    },
    inputs: { reportsDir: inputs.reportsDir, milestonePattern: inputs.milestonePattern.source },
    config: repository.config,
    document: unplaced(repository.milestone),
    head: {
      sha: head.sha,
      branch: head.branch,
      repository: head.repository && fullName(head.repository),
      subject: head.subject,
      ...(words !== null && { skipWords: words }),
      postMerge: head.postMerge,
    },
    base:
      head.baseBranch === null
        ? null
        : { branch: head.baseBranch, mergeBase: repository.mergeBase?.sha ?? null },
    pullRequests: overview.pulls.map((item) => item.pull),
    runs: parts.runs,
    otherChecks: repository.otherChecks,
    results: parts.results,
    rules: repository.rules?.rules ?? null,
    workflows: parts.workflows,
    ...(parts.gates && { gates: parts.gates }),
    ...(parts.settings && { settings: parts.settings }),
    changes: parts.changes,
    ...(parts.owners && { owners: parts.owners }),
    plan: parts.plan,
    baseline: parts.baseline,
    gaps: [...gaps],
  };
}

/** The evidence with what it was asked further, whatever looks like a secret masked. */
export function withFollowUps(
  evidence: Evidence,
  { absences, annotations }: FollowUps,
  logs: ReadLogs,
): Evidence {
  return withLogs(withAnnotations(withAbsences(evidence, absences), annotations), logs);
}

function unplaced(milestone: Milestone | null): Document {
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
